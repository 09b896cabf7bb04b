"""Descriptions of bodies to speakers: "the airline" is the body whose name or introduction says that it is one."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from ...lexicon.bodies import BODIES, BODY_NAMES
from ...lexicon.broader_nouns import NARROWER
from ...lexicon.given_names import is_given_name
from ...lexicon.loading import words
from ...lexicon.places import is_place
from ..entities.nations import is_country
from ..entities.types import ORGANISATION, PERSON, UNKNOWN
from ..entities.wording import is_capitalised
from .introductions import latest
from .names import named
from .phrases.source import read_source
from .subject_bodies import subject_body
from .subjects import subject_of
from .types import Description

if TYPE_CHECKING:
    from ..entities.name_mentions import Run
    from .context import Context
    from .types import Entity, Mention

__all__ = [
    "ANY_COMPANY",
    "has_noun_in_name",
    "is_body_heard",
    "is_body_introduced",
    "is_body_just_heard",
    "is_body_named",
    "is_heard_as",
    "says",
]

#: What the body named last may be called.
ANY_COMPANY: Final = words("bodies", "firm")

_ANY_BODY: Final = words("bodies", "anything") | ANY_COMPANY
_PUBLIC: Final = words("bodies", "public")
_RANKS: Final = words("ranks", "rank") | {"U.S.", "US"}
_BODY_KINDS: Final = (ORGANISATION, UNKNOWN)
_KINDS: Final = BODIES.union(*NARROWER.values()) - words("bodies", "company")  # what tells the kind of a body
_NONE: Final[frozenset[str]] = frozenset()
_PERSON: Final = (PERSON,)
_NEAR: Final = 150  # tokens within which "the group" goes back to an introduction
_FAR: Final = 800  # tokens within which a name is looked for
_POWERS: Final = words("bodies", "power")
_OBSERVERS: Final = words("roles", "observer")
_LONG: Final = 4  # letters of a word that tells one company from others
_SHORTEST_BODY: Final = 2  # words of a name that holds a noun


def is_heard_as(context: Context, description: Description, mention: Mention) -> Entity | None:
    """Find the body heard last, or for which somebody spoke, whose name says what it is: "the airline", Tarn Air."""
    if description.noun not in BODIES:
        return None
    for body in _in_mind(context, mention):
        if body.name is not None and _fits(body.name.split(), description):
            context.register.keep(body)
            return body
    return None


def is_body_introduced(context: Context, description: Description, mention: Mention) -> Entity | None:
    """Find the body that the story introduces with the noun: "the group, WeSail Union,"."""
    noun = description.noun
    if noun not in BODIES:
        return None
    introductions = context.introductions
    found = _bodies(context, introductions.of((description.role or noun).lower(), mention.start))
    if noun in _ANY_BODY:  # others may be called so too
        found = [run for run in found if mention.start - _NEAR < run[0] < mention.start]
    elif _is_bare(description) and not found:
        found = _bodies(context, introductions.of_narrower(noun, mention.start))
    run = latest(context.tokens, found, mention.start)
    return _named(context, run) if run is not None else None


def has_noun_in_name(context: Context, description: Description, mention: Mention) -> Entity | None:
    """Find the body with the noun in its name, or a word that says it: "the company" is the Tarn Steel Company."""
    noun = description.noun
    if noun not in BODIES or (noun in _ANY_BODY and _is_bare(description)):
        return None
    t = context.tokens
    bodies = context.names.bodies
    near = bodies[bisect_left(bodies, (mention.start - _FAR, 0)) : bisect_left(bodies, (mention.start + _FAR, 0))]
    runs = [run for run in near if _fits(t.words[run[0] : run[1]], description)]
    if not _is_bare(description):
        runs = [run for run in runs if run[1] <= mention.start]
    elif not runs and noun not in _POWERS:
        runs = context.introductions.in_names(noun, mention.start)
    run = latest(t, runs, mention.start)
    return _as_named_there(context, run) if run is not None else None


def is_body_heard(context: Context, description: Description, mention: Mention) -> Entity | None:
    """Find the body that spoke last, or for which somebody spoke, where any may be called so: "the group"."""
    if description.noun not in _ANY_BODY or not _is_bare(description):
        return None
    for body in _in_mind(context, mention):
        if body.name is not None and not is_country(body.name) and _may_be_any(body.name.split()):
            context.register.keep(body)
            return body
    return None


def is_body_just_heard(context: Context, description: Description, mention: Mention) -> Entity | None:
    """Find the body that spoke in the sentence before, whose name does not say what it is: "the brokerage"."""
    noun = description.noun
    if noun in _PUBLIC or not _is_bare(description):
        return None
    body = context.discourse.body_of(mention.sentence - 1)
    if body is None or body.name is None or is_country(body.name):
        return None
    for word in body.name.split():
        if word.lower() in _KINDS:
            return None
    return body


def is_body_named(context: Context, description: Description, mention: Mention) -> Entity | None:
    """Find the body that is named last before the sentence: "the company" may be any."""
    noun = description.noun
    if noun not in ANY_COMPANY or not _is_bare(description):
        return None
    run = context.names.body_called(noun, mention.start) or context.names.body_before(mention.first)
    person = context.discourse.last(PERSON, mention.paragraph)
    if run is not None and person is not None and _is_observer(person) and context.words_of(run) == person.affiliation:
        run = context.names.body_before(run[0])
    name = subject_body(context, mention)
    if name is not None:
        return named(context, name, Description(ORGANISATION, name))
    if run is None or not _may_be_any(context.tokens.words[run[0] : run[1]]):
        return None
    return _as_named_there(context, run)


def _as_named_there(context: Context, run: Run) -> Entity | None:
    """Find the body named at some tokens; if the lede has one without a name, that gets it."""
    if run[1] - run[0] < _SHORTEST_BODY:
        return None
    body = read_source(context.tokens, *run)
    if body.name is None:
        return None
    unnamed = context.lede.body
    if unnamed is not None and unnamed.name is None:  # "a mill closed", then "the company said"
        context.register.rename(unnamed, body.name)
        return unnamed
    return named(context, body.name, body.told(kind=ORGANISATION))


def _in_mind(context: Context, mention: Mention) -> list[Entity]:
    """The bodies that a reader has in mind, the likeliest first: heard, spoken for, or the subject just before.

    They are the same for all sieves that a mention goes through.
    """
    if context.in_mind is None or context.in_mind[0] is not mention:
        context.in_mind = mention, _read_mind(context, mention)
    return context.in_mind[1]


def _read_mind(context: Context, mention: Mention) -> list[Entity]:
    """Find the bodies that a reader has in mind; one that nobody has named so far is not yet on the list."""
    discourse = context.discourse
    body = discourse.latest(_BODY_KINDS, mention.paragraph)
    found = [] if body is None else [body]
    person = discourse.latest(_PERSON, mention.paragraph)
    own = _own_body(context, person) if person is not None else None
    if own is not None and person is not None:
        found.insert(0 if body is None or discourse.is_later(person, body) else 1, own)
    for number in range(mention.sentence, max(-1, mention.sentence - 2), -1):
        subject = subject_of(context, number, mention)
        if subject is not None and subject.name is not None and _may_be_body(subject):
            found.insert(0 if number == mention.sentence or discourse.speaker_of(number) is None else 1, subject)
            break
    return found


def _own_body(context: Context, person: Entity) -> Entity | None:
    """The body for which a person speaks, if it is no country."""
    name = person.affiliation
    if name is None or not is_capitalised(name) or is_country(name) or is_place(name):
        return None
    if _is_observer(person):
        return None
    known = context.register.named(name)
    if known is not None:
        return known if _may_be_body(known) else None
    run = context.names.by_last.get(name)
    if run is not None and is_given_name(context.tokens.words[run[0]]):  # "a Lund aide"
        return None
    return context.register.draft(Description(ORGANISATION, name))


def _is_observer(person: Entity) -> bool:
    """Whether somebody talks of other bodies than his own: an analyst."""
    return (person.role or "").rpartition(" ")[2].lower() in _OBSERVERS


def _may_be_body(entity: Entity) -> bool:
    """Whether a name may be a body's: nothing tells a person's."""
    return entity.kind is not PERSON or not (entity.sex or entity.role or is_given_name((entity.name or "").split()[0]))


def _bodies(context: Context, runs: list[Run]) -> list[Run]:
    """Those of some names that are no persons'."""
    words = context.tokens.words
    return [run for run in runs if not is_given_name(words[run[0]]) and not is_country(words[run[1] - 1])]


def _named(context: Context, run: Run) -> Entity:
    """Who has the name that stands at some tokens."""
    name = context.words_of(run)
    return named(context, name, Description(ORGANISATION, name))


def _is_bare(description: Description) -> bool:
    """Whether a description says nothing but the kind of body: "the company", not "the oil company"."""
    noun = description.noun
    if not (description.label or noun).lower().endswith(noun):  # "the city of Tarn"
        return False
    return noun in BODIES and _RANKS.issuperset((description.role or noun).split()[:-1])


def _fits(name: list[str], description: Description) -> bool:
    """Whether a name says that it is of a kind: "the airline", or "the mining company" for Tarn Mining."""
    noun = description.noun
    if _is_bare(description):  # "the government" is not the Local Government Board
        return name[-1].lower() == noun if noun in _POWERS else says(name, noun)
    if not (description.label or "").lower().endswith(noun):
        return False
    lower = [word.lower() for word in name]
    return any(word in lower for word in (description.role or "").lower().split()[:-1] if len(word) >= _LONG)


def says(name: list[str], noun: str) -> bool:
    """Whether a name says that it is of a kind: "Tarn Airways" of an airline.

    Args:
        name: Its words.
        noun: The noun for the kind, in lower case.
    """
    narrower = NARROWER.get(noun, _NONE)
    for word in name:
        low = word.lower()
        if low == noun or low in narrower:
            return True
    return False


def _may_be_any(name: list[str]) -> bool:
    """Whether a name does not say that it is of a state, a town or a church."""
    for word in name:  # noqa: SIM110  a generator takes twice as long
        if word in BODY_NAMES and word.lower() in _PUBLIC:
            return False
    return True
