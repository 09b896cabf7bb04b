"""Descriptions to speakers: "the minister", "the group", "the 26-year-old" are those who have been called so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.bodies import BODIES
from ...lexicon.loading import words
from .certainty import Sieve
from .phrases.source import read_source
from .types import Resolution

if TYPE_CHECKING:
    from collections.abc import Callable

    from .context import Context
    from .types import Description, Entity, Mention

__all__ = ["ANY_COMPANY", "DESCRIPTION_SIEVES", "find_by_description"]

#: What the body named last may be called.
ANY_COMPANY: Final = words("bodies", "firm")

_ANY_BODY: Final = words("bodies", "anything")
_RANKS: Final = words("ranks", "rank") | {"U.S.", "US"}
_EPITHETS: Final = words("roles", "epithet")
_SHORTEST_BODY: Final = 2  # words of a name that holds a noun


def find_by_description(context: Context, description: Description, mention: Mention) -> Resolution | None:
    """Find who is described, with the first of `DESCRIPTION_SIEVES` that knows.

    Args:
        context: The story so far.
        description: What the phrase says, without a name.
        mention: Where it stands.
    """
    if not description.definite or not description.noun:
        return None
    for sieve, find in DESCRIPTION_SIEVES:
        known = find(context, description, mention)
        if known is not None:
            return Resolution(known, sieve)
    return None


def was_called_so(context: Context, description: Description, _: Mention) -> Entity | None:
    """Find who was called so: "the spokesman"; "the group" is the body that spoke last if one was called a group."""
    noun = description.noun
    known = context.register.called((description.role or noun).lower()) or context.register.called(noun)
    if known is None or _differ(known.role, description.role):
        return None  # "the military official" is not the intelligence official
    return (context.discourse.last_body() if noun in _ANY_BODY else None) or known


def has_noun_in_name(context: Context, description: Description, mention: Mention) -> Entity | None:
    """Find the body with the noun in its name: "the company" is the Tarn Steel Company."""
    noun = description.noun
    if noun not in BODIES or not _RANKS.issuperset((description.role or noun).split()[:-1]):
        return None
    run = context.names.by_last.get(noun.capitalize()) or context.names.body_called(noun, mention.start)
    if run is None or run[1] - run[0] < _SHORTEST_BODY:
        return None
    body = read_source(context.tokens, *run)
    if body.name is None:
        return None
    unnamed = context.lede.body
    if unnamed is not None and unnamed.name is None:  # "a mill closed", then "the company said"
        context.register.rename(unnamed, body.name)
        return unnamed
    return context.register.named(body.name) or context.register.add(body)


def is_body_heard(context: Context, description: Description, _: Mention) -> Entity | None:
    """Find the body with a name that spoke last: "the council" may be one."""
    if description.noun not in BODIES or description.role != description.noun:
        return None
    body = context.discourse.last_body()
    return body if body is not None and body.name is not None else None


def is_body_named(context: Context, description: Description, mention: Mention) -> Entity | None:
    """Find the body that is named last before the sentence: "the company" may be any."""
    if description.noun not in ANY_COMPANY:
        return None
    run = context.names.body_before(mention.first)
    if run is None:
        return None
    return context.register.named(context.words_of(run)) or context.register.add(read_source(context.tokens, *run))


def is_person_heard(context: Context, description: Description, _: Mention) -> Entity | None:
    """Find the person who has just spoken: "the defender", "the 26-year-old"."""
    noun = description.noun
    if noun.endswith("-old") or noun in _EPITHETS or "-old" in (description.role or ""):
        return context.discourse.last_person()
    return None


def _differ(role: str | None, other: str | None) -> bool:
    """Whether two roles with the same head say different things of it."""
    if role is None or other is None:
        return False
    ours, theirs = set(role.split()[:-1]) - _RANKS, set(other.split()[:-1]) - _RANKS
    return bool(ours) and bool(theirs) and ours.isdisjoint(theirs)


#: How a definite description is resolved, the surest way first.
DESCRIPTION_SIEVES: Final[tuple[tuple[Sieve, Callable[[Context, Description, Mention], Entity | None]], ...]] = (
    (Sieve.CALLED_SO, was_called_so),
    (Sieve.NOUN_IN_NAME, has_noun_in_name),
    (Sieve.BODY_HEARD, is_body_heard),
    (Sieve.BODY_NAMED, is_body_named),
    (Sieve.PERSON_HEARD, is_person_heard),
)
