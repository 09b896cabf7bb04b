"""To whom speakers belong where their own words do not say it in full: "its leader", "a company spokeswoman"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.bodies import BODIES, BODY_NAMES
from ...lexicon.loading import words
from ...lexicon.nations import DEMONYMS
from ...lexicon.people import PERSONS
from ...lexicon.places import is_place
from ...lexicon.pronouns import HE, SHE, THEY
from ..entities.nations import is_country
from ..entities.types import GROUP, ORGANISATION, PERSON
from ..entities.wording import first_of, is_acronym, with_capitals
from ..tokens.shapes import CAP
from .bodies import ANY_COMPANY, says
from .identity import identify
from .phrases.affiliations import BELONGS
from .phrases.source import read_source
from .pronouns import FAR, find_person
from .subject_bodies import subject_body

if TYPE_CHECKING:
    from ..entities.name_mentions import Run
    from ..tokens.tokenizer import Tokens
    from .context import Context
    from .types import Entity, Mention

__all__ = ["OFFICES_OF_STATE", "belongs_to", "fullest_name", "owner_of"]

#: The last words of offices of a country, whatever field stands before them: "health minister".
OFFICES_OF_STATE: Final = words("roles", "state-office")


_ARTICLES: Final = with_capitals(frozenset({"the", "a", "an"}))
_EMPLOYERS: Final = words("bodies", "employer")
_RELATIONS: Final = words("roles", "kin", "acquaintance")
_OF_NATIONS: Final = words("roles", "of-nation", "of-state")
_MINISTERS: Final = OFFICES_OF_STATE | {"secretary"}
_NATIONS: Final = frozenset(DEMONYMS.values())


def owner_of(context: Context, pronoun: str, mention: Mention) -> str | None:
    """Find whose somebody is: "its leader" is that of the body named last, "her lawyer" that of a person.

    Args:
        context: The story so far.
        pronoun: The pronoun in lower case.
        mention: Where the pronoun stands.

    Returns:
        Name or description of the owner, or None.
    """
    paragraph = mention.paragraph
    if pronoun in HE or pronoun in SHE:
        person = find_person(context, "m" if pronoun in HE else "f", mention).speaker
        return person.name if person is not None else None
    if pronoun in THEY and (group := context.discourse.last(GROUP, paragraph)) is not None:
        return group.role
    body = context.discourse.body_in(paragraph, surely=False)
    if body is not None:  # "The union objects, and its leader …"
        return body.called
    t = context.tokens
    first = t.sentences[max(0, mention.sentence - 1)].first
    run = _body_before(t, mention.start, max(first, mention.start - FAR))
    named = context.names.body_before(mention.start, first)
    if named is not None and (run is None or named[0] > run[0]):
        return context.words_of(named)
    if run is None:
        body = context.discourse.last(ORGANISATION, paragraph)
        return body.name if body is not None else None
    noun = t.word(run[0])
    if noun not in BODIES:
        owner = identify(context, read_source(t, *run), mention).speaker
        return owner.name if owner is not None else None
    known = context.register.called(noun)
    return known.name if known is not None and known.kind is ORGANISATION and known.name else noun


def _body_before(t: Tokens, a: int, first: int) -> Run | None:
    """Find the body that is named last before a token: by its name, or as "the federation".

    Args:
        t: The tokens.
        a: The token.
        first: The first token that is looked at.
    """
    words = t.words
    for i in range(a - 1, first - 1, -1):
        if words[i] in BODY_NAMES and t.is_(i, CAP):
            start, end = i, i + 1
            while start > 0 and t.is_(start - 1, CAP):
                start -= 1
            while t.is_(end, CAP):
                end += 1
            return start, end
        if words[i] in BODIES and i > 0 and words[i - 1] in _ARTICLES:
            return i, i + 1
    return None


def fullest_name(context: Context, affiliation: str, mention: Mention) -> str:
    """Find the fullest name of whom somebody belongs to: "WHO", "the company" and "Crane" have one in the story.

    Args:
        context: The story so far.
        affiliation: What the somebody's own words say.
        mention: Where the somebody is named.

    Returns:
        The full name; the affiliation itself if the story has no fuller one.
    """
    run = None
    if len(affiliation.split()) > 1:
        return affiliation
    if is_acronym(affiliation):
        run = context.names.of_letters(affiliation)
    elif affiliation.lower() in BODIES:
        return _name_of_body(context, affiliation.lower(), mention) or affiliation
    elif not (is_country(affiliation) or is_place(affiliation)):  # "a Crane analyst" after Crane Securities
        run = context.names.by_last.get(affiliation)
        if run is not None and (run not in context.names.bodies or context.tokens.word(run[0]) != affiliation):
            run = None
    return affiliation if run is None else context.words_of(run)


def _name_of_body(context: Context, noun: str, mention: Mention) -> str | None:
    """Find the name of the body that a noun stands for: "a company spokeswoman" is one of Tarn Power Company."""
    names = context.names
    run = names.body_called(noun, mention.start)
    if run is not None:
        return context.words_of(run)
    known = context.register.called(noun)
    if known is not None and known.kind is ORGANISATION and known.name is not None:
        return known.name
    if noun not in _EMPLOYERS:
        return None
    body = context.discourse.last_body()
    if body is not None and body.name is not None and (noun in ANY_COMPANY or says(body.name.split(), noun)):
        return body.name
    if noun not in ANY_COMPANY:
        return None
    name = subject_body(context, mention)
    if name is not None:  # "Lagoona got a call, company spokesman Bo Lind said"
        return name
    run = names.body_before(mention.start)
    return context.words_of(run) if run is not None else None


def belongs_to(speaker: Entity) -> str | None:
    """Tell to whom a speaker belongs: those who serve a nation to the nation, nobody to his kin or to his client.

    Args:
        speaker: The speaker, with all that the story has told.

    Returns:
        The affiliation, or None where what the story has told is none: "a Norwegian reporter", "a friend of Holm".
    """
    affiliation = speaker.affiliation
    if affiliation is None or speaker.kind is not PERSON:
        return affiliation
    role = (speaker.role or "").lower().split()
    head = first_of(role, 0, len(role), BELONGS)
    noun = role[head - 1] if head > 0 else ""
    if noun in _RELATIONS or affiliation in PERSONS:
        return None
    nation = affiliation in _NATIONS or is_country(affiliation)
    if nation and noun and noun not in _OF_NATIONS and _MINISTERS.isdisjoint(role):
        return None
    return affiliation
