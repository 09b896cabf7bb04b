"""Descriptions to speakers: "the minister", "the group", "the 26-year-old" are those who have been called so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.loading import words
from ...lexicon.people import PERSONS, ROLES
from ..entities.types import PERSON, UNKNOWN, names_body
from .bodies import (
    ANY_COMPANY,
    has_noun_in_name,
    is_body_heard,
    is_body_introduced,
    is_body_just_heard,
    is_body_named,
    is_heard_as,
)
from .certainty import Sieve
from .introductions import latest
from .names import named
from .phrases.introduction import read_introduction
from .subjects import find_subject
from .types import Resolution

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..entities.name_mentions import Run
    from .context import Context
    from .types import Description, Entity, Mention

__all__ = ["DESCRIPTION_SIEVES", "find_by_description"]

_ANY_BODY: Final = words("bodies", "anything") | ANY_COMPANY
_RANKS: Final = words("ranks", "rank") | {"U.S.", "US"}
_PAST: Final = words("ranks", "past")
_EPITHETS: Final = words("roles", "epithet")
_LONGEST_NAME: Final = 5  # words of a person's name
_FAR: Final = 800  # tokens that are looked through for an age


def find_by_description(context: Context, description: Description, mention: Mention) -> Resolution | None:
    """Find who is described, with the first of `DESCRIPTION_SIEVES` that knows.

    Args:
        context: The story so far.
        description: What the phrase says, without a name.
        mention: Where it stands.
    """
    if description.owner and description.noun in ROLES:  # "her lawyer" after "the girl's lawyer"
        known = was_called_so(context, description, mention)
        return Resolution(known, Sieve.CALLED_SO) if known is not None and known.affiliation in PERSONS else None
    if not description.definite or not description.noun:
        return None
    for sieve, find in DESCRIPTION_SIEVES:
        known = find(context, description, mention)
        if known is not None:
            return Resolution(known, sieve)
    return None


def was_called_so(context: Context, description: Description, mention: Mention) -> Entity | None:
    """Find who was called so and has spoken: "the spokesman"."""
    known = _called(context, description)
    if known is None or not known.has_spoken:
        return None
    if description.noun in _ANY_BODY:  # any other may be called so too
        return None
    return known if known.name is not None or context.discourse.is_heard(known, mention.paragraph) else None


def is_person_introduced(context: Context, description: Description, mention: Mention) -> Entity | None:
    """Find the person introduced with the role, or with one that says more: a senator for "the lawmaker"."""
    noun = description.noun
    if noun not in ROLES:
        return None
    introductions = context.introductions
    runs = introductions.of((description.role or noun).lower(), mention.start)
    if description.role == noun:
        runs = runs + introductions.of_narrower(noun, mention.start)
    return _person(context, description, runs, mention)


def _person(context: Context, description: Description, runs: list[Run], mention: Mention) -> Entity | None:
    """Choose the person mentioned last among some names; one of another country or body is none of them."""
    words = context.tokens.words
    runs = [(a, b) for a, b in runs if b - a <= _LONGEST_NAME and not names_body(words[a:b])]
    if description.affiliation is not None:
        runs = [run for run in runs if _belongs(context, description, run)]
    run = latest(context.tokens, runs, mention.start)
    if run is None:
        return None
    found = read_introduction(context.tokens, *run)
    if found.name is None or found.kind not in {PERSON, UNKNOWN}:
        return None
    if _is_past(found.role) and not _is_past(description.role):  # "the governor" is no former one
        return None
    return named(context, found.name, found.told(kind=PERSON))


def _is_past(role: str | None) -> bool:
    """Whether somebody with a role no longer has it."""
    return role is not None and role.partition(" ")[0].lower() in _PAST


def _belongs(context: Context, description: Description, run: Run) -> bool:
    """Whether the person named at some tokens belongs to whom a description names."""
    found = read_introduction(context.tokens, *run)
    known = context.register.named(found.name) if found.name is not None else None
    affiliation = found.affiliation if known is None else known.affiliation or found.affiliation
    return affiliation is not None and not _belong_apart(affiliation, description)


def was_called_so_before(context: Context, description: Description, _: Mention) -> Entity | None:
    """Find who was called so, however long ago; "the group" is the body that spoke last if one was called a group."""
    known = _called(context, description)
    if known is None:
        return None
    return (context.discourse.last_body() if description.noun in _ANY_BODY else None) or known


def has_age(context: Context, description: Description, mention: Mention) -> Entity | None:
    """Find the person whose age it is: "the 26-year-old", Ida Holm, 26."""
    words = context.tokens.words
    noun = description.noun
    if not noun.endswith("-year-old"):
        return None
    age = noun.partition("-")[0]
    for i in range(mention.start - 1, max(0, mention.start - _FAR), -1):
        if words[i] == age and words[i - 1] == ",":
            known = context.register.named(words[i - 2])
            return known if known is not None and known.kind is PERSON else None
    return None


def is_person_heard(context: Context, description: Description, mention: Mention) -> Entity | None:
    """Find the person whom a sentence before names first, or who has just spoken: "the defender", "the 26-year-old"."""
    noun = description.noun
    if noun in _EPITHETS or "-old" in noun or "-old" in (description.label or ""):
        return find_subject(context, mention) or context.discourse.last_person()
    return None


def _called(context: Context, description: Description) -> Entity | None:
    """Find who was described by the same role or noun last, unless the roles or those they belong to differ."""
    noun = description.noun
    known = context.register.called((description.role or noun).lower()) or context.register.called(noun)
    if known is None or _differ(known.role, description.role) or _belong_apart(known.affiliation, description):
        return None  # "the military official" is not the intelligence official
    return known


def _belong_apart(affiliation: str | None, description: Description) -> bool:
    """Whether a description names another body or country than one known: "the Tarn Party spokesman"."""
    if affiliation is None or description.affiliation is None:
        return False
    return set(affiliation.lower().split()).isdisjoint(description.affiliation.lower().split())


def _differ(role: str | None, other: str | None) -> bool:
    """Whether two roles with the same head say different things of it."""
    if role is None or other is None:
        return False
    ours, theirs = set(role.split()[:-1]) - _RANKS, set(other.split()[:-1]) - _RANKS
    return bool(ours) and bool(theirs) and ours.isdisjoint(theirs)


#: How a definite description is resolved, the surest way first.
DESCRIPTION_SIEVES: Final[tuple[tuple[Sieve, Callable[[Context, Description, Mention], Entity | None]], ...]] = (
    (Sieve.CALLED_SO, was_called_so),
    (Sieve.NOUN_IN_NAME, is_heard_as),
    (Sieve.INTRODUCED, is_body_introduced),
    (Sieve.INTRODUCED, is_person_introduced),
    (Sieve.NOUN_IN_NAME, has_noun_in_name),
    (Sieve.BODY_HEARD, is_body_heard),
    (Sieve.CALLED_SO, was_called_so_before),
    (Sieve.BODY_HEARD, is_body_just_heard),
    (Sieve.BODY_NAMED, is_body_named),
    (Sieve.PERSON_HEARD, has_age),
    (Sieve.PERSON_HEARD, is_person_heard),
)
