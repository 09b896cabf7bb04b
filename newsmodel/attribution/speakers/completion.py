"""What the rest of the story tells of somebody who speaks for the first time: role, affiliation, name."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from ...lexicon.given_names import is_given_name, sex_of_given_name
from ...lexicon.loading import words
from ...lexicon.nations import DEMONYMS
from ..entities.name_mentions import NO_EMPLOYERS
from ..entities.nations import is_country
from ..entities.types import DOCUMENT, GROUP, ORGANISATION, PERSON, names_body
from ..entities.wording import first_of
from .affiliations import OFFICES_OF_STATE, fullest_name, owner_of
from .documents import issuer_in_story, issuer_of_given
from .phrases.common import OUTSIDERS, issuer
from .phrases.introduction import read_introduction, role_of_owner, stands_alone
from .pronouns import FAR
from .subject_bodies import subject_body

if TYPE_CHECKING:
    from collections.abc import Callable

    from ...model.attribution import SpeakerKind
    from ..types import Sentence
    from .context import Context
    from .types import Entity, Mention

__all__ = ["COMPLETIONS", "complete"]

_NATIONS: Final = frozenset(DEMONYMS.values())
_MOST: Final = 12  # mentions of a name that are read for what they tell
_REPORTS: Final = frozenset({"report", "statement", "article", "story"})
_ISSUED: Final = words("issuing_verbs")
_COMMA: Final = frozenset({","})
_ASIDE: Final = 14  # tokens of ", released on Tuesday by the institute,"
_OF_STATE: Final = words("roles", "of-state")
_LOCAL: Final = words("ranks", "local")
_NO_MINISTERS: Final = words("ranks", "no-minister")
_OFFICES: Final = words("bodies", "public")
_STAFF: Final = words("roles", "staff")
_COUNSEL: Final = words("roles", "counsel")
_OF_COMPANY: Final = tuple(words("roles", "of-company"))


def complete(context: Context, entity: Entity, mention: Mention) -> None:
    """Add what the rest of the story tells of a speaker, in the order of `COMPLETIONS`.

    Args:
        context: The story so far.
        entity: The speaker.
        mention: Where the speaker is heard for the first time.
    """
    for step in COMPLETIONS.get(entity.kind, ()):
        step(context, entity, mention)


def add_owner(context: Context, entity: Entity, mention: Mention) -> None:
    """Add whose somebody is whose source begins with "its" or "her"."""
    pronoun = entity.first.owner
    if not pronoun or (entity.kind is GROUP and entity.first.noun in OUTSIDERS):
        return
    affiliation = entity.affiliation
    if affiliation in _NATIONS:  # "its Danish director"
        affiliation = None
    elif affiliation is not None and entity.kind is PERSON:
        role = f"{affiliation} {entity.role}"
        if role in context.tokens.text_between(mention.start, mention.end):  # "its finance spokeswoman"
            context.register.appoint(entity, role)
            affiliation = None
    if affiliation is None:
        context.register.affiliate(entity, None)  # so that "its" does not mean what the entity itself belongs to
        owner = owner_of(context, pronoun, mention)
        context.register.affiliate(entity, owner if owner != entity.name else None)


def add_introduction(context: Context, entity: Entity, _: Mention) -> None:
    """Add what the first full naming of a person says of him."""
    name = entity.name
    if name is None or not (entity.role is None or entity.affiliation is None or is_country(entity.affiliation)):
        return
    last = name.rpartition(" ")[2]
    t = context.tokens
    told = entity.sex != "" or not sex_of_given_name(name.partition(" ")[0])
    for a, b in context.names.persons.get(last, [])[:_MOST]:
        if told and t.text_between(a, b) == name and stands_alone(t, a, b):
            continue
        other = read_introduction(t, a, b)
        if other.kind is PERSON and other.name is not None and _are_same(name, other.name, entity.sex, other.sex):
            context.register.complete(entity, other)
            if entity.role is None:
                context.register.complete(entity, other.told(role=role_of_owner(t, b)))
            if other.owner and entity.affiliation is None:
                number = bisect_right(t.sentences, a, key=_first) - 1
                owner = owner_of(context, other.owner, context.mention(a, b, number))
                context.register.affiliate(entity, owner)
        if entity.role is not None and entity.affiliation is not None:
            break
    if entity.affiliation is None or is_country(entity.affiliation):
        body = context.names.by_owner.get(last)
        if body is not None:  # "Lund's Tarn Works"
            context.register.affiliate(entity, context.words_of(body))


def _are_same(name: str, other: str, sex: str, other_sex: str) -> bool:
    """Whether two names that end with the same word are those of one person: "Ida Lund" and "Lund", not "Noor Lund"."""
    if sex and other_sex and sex != other_sex:
        return False
    ours, theirs = name.split(), other.split()
    size = min(len(ours), len(theirs))
    if ours[-size:] == theirs[-size:]:
        return True
    if size == 1:
        return False
    first, other_first = ours[0], theirs[0]
    initial = "." in first[1:2] + other_first[1:2]  # "I. Lund"
    return first == other_first or (initial and first[0] == other_first[0])


def add_lede(context: Context, entity: Entity, mention: Mention) -> None:
    """Take a person for "a commander" of the first paragraphs, or remember the commander."""
    first = mention.start
    if entity.name is not None:
        run = context.names.by_last.get(entity.name.rpartition(" ")[2])
        first = first if run is None else min(first, run[0])
    context.lede.meet_person(context.register, entity, mention, first)
    context.lede.name_body(context.register, entity)


def add_affiliation(context: Context, entity: Entity, mention: Mention) -> None:
    """Add to whom a person belongs whose words do not say it: those who spoke before, or the country of the story."""
    affiliation = entity.affiliation
    role = (entity.role or "").lower()
    if affiliation is not None and _is_client(context, role, affiliation, mention):
        affiliation = None
    elif affiliation is not None:
        affiliation = fullest_name(context, affiliation, mention)
    elif "spokes" in role or role.endswith(_OF_COMPANY):
        affiliation = _body_spoken_for(context, mention)
    elif entity.name is None:
        return
    elif _is_office(entity.role or ""):
        affiliation = context.country()
    elif role in _STAFF or role.rpartition(" ")[2] in _STAFF:  # "The Red Crescent said. Coordinator Ida Berg said"
        body = context.discourse.body_in(mention.paragraph)
        affiliation = body.name if body is not None else None
    context.register.affiliate(entity, affiliation)


def _is_client(context: Context, role: str, name: str, mention: Mention) -> bool:
    """Whether somebody belongs to a person whose case he has taken: "a lawyer for Lund"."""
    text = context.tokens.text_between(mention.start, mention.end)
    if role.rpartition(" ")[2] not in _COUNSEL or f" for {name}" not in text:
        return False
    first, _, last = name.rpartition(" ")
    words, runs = context.tokens.words, context.names.persons.get(last, [])
    if not first:
        return any(not names_body(words[a:b]) for a, b in runs[:_MOST])
    if names_body([last]):
        return False  # a person's name is shortened to its last word
    return is_given_name(first.partition(" ")[0]) or words.count(last) > len(runs) > 0


def _body_spoken_for(context: Context, mention: Mention) -> str | None:
    """Find for whom "the spokeswoman" speaks: the body named in the sentence, else the one heard or named last."""
    run = context.names.body_before(mention.start, mention.first)
    if run is not None:
        return context.words_of(run)
    before = context.discourse.spoken_for(mention.paragraph)
    if before is not None:  # "A Lagoona spokeswoman confirmed it. A spokeswoman added"
        return before
    body = context.discourse.last(ORGANISATION, mention.paragraph)
    if body is not None and body.name is None and body.first.noun in _OFFICES:  # "the ministry", whichever it is
        return body.role
    if body is None or body.name is None:
        name = subject_body(context, mention)
        if name is not None:  # "Lagoona will close two mills. A spokeswoman said"
            return name
        body = context.discourse.named_body
    if body is not None and body.name is not None and body.name.rpartition(" ")[2] not in NO_EMPLOYERS:
        return body.name
    run = context.names.body_before(mention.start, mention.start - FAR)
    if run is None and len(context.names.listed) == 1:  # the company that the story is about
        run = context.names.listed[0]
    return context.words_of(run) if run is not None else None


def add_issuer(context: Context, entity: Entity, mention: Mention) -> None:
    """Add whose "the report" is: of the body that has just reported."""
    first = entity.first
    t, a = context.tokens, mention.end + 1
    if entity.affiliation is None and t.word(mention.end) == "," and (t.word(a) in _ISSUED or t.word(a) == "by"):
        end = first_of(t.words, a, min(a + _ASIDE, len(t)), _COMMA)
        context.register.affiliate(entity, issuer(t, a, end))  # "The report, released by Tarn Watch,"
    if entity.affiliation is None and (first.definite or mention.paragraph <= 1):
        context.register.affiliate(entity, issuer_in_story(context, first.noun))
    if first.definite and entity.affiliation is None and first.noun in _REPORTS:
        told, name = issuer_of_given(context, first.noun, mention)
        if told:
            context.register.affiliate(entity, name)
            return
        body = context.discourse.last(ORGANISATION, mention.paragraph, reach=1)
        context.register.affiliate(entity, body.called if body is not None else None)


def add_state(context: Context, entity: Entity, mention: Mention) -> None:
    """Add the country of "state television"; remember a body of the lede that has no name."""
    if entity.role is not None and entity.role.startswith("state "):
        context.register.affiliate(entity, entity.affiliation or context.country())
    else:
        context.lede.meet_body(entity, mention)


def _first(sentence: Sentence) -> int:
    return sentence.first


def _is_office(role: str) -> bool:
    """Whether a role is an office of a country."""
    low = role.lower()
    before, _, last = low.rpartition(" ")
    if not _LOCAL.isdisjoint(before.split()):
        return False
    if low in _OF_STATE or last in OFFICES_OF_STATE:
        return True
    return last == "secretary" and before != "" and role.istitle() and _NO_MINISTERS.isdisjoint(before.split())


#: What is added to a speaker of each kind, in this order.
COMPLETIONS: Final[dict[SpeakerKind, tuple[Callable[[Context, Entity, Mention], None], ...]]] = {
    PERSON: (add_owner, add_introduction, add_lede, add_affiliation),
    GROUP: (add_owner,),
    DOCUMENT: (add_issuer,),
    ORGANISATION: (add_state,),
}
