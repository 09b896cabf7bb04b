"""Descriptions to speakers: "the minister", "the group", "the 26-year-old" are those who have been called so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.broader_nouns import NARROWER
from ...lexicon.loading import words
from ...lexicon.nations import DEMONYMS
from ...lexicon.people import PERSONS, ROLES
from ..entities.nations import country_at
from ..entities.types import ORGANISATION, PERSON
from ..tokens.grammar import VERBS
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
from .documents import is_document_heard
from .introduced_persons import belong_apart, find_introduced
from .names import named
from .subjects import find_subject, start_of_subject
from .types import Description, Resolution

if TYPE_CHECKING:
    from collections.abc import Callable

    from .context import Context
    from .types import Entity, Mention

__all__ = ["DESCRIPTION_SIEVES", "find_by_description"]

_ANY_BODY: Final = words("bodies", "anything") | ANY_COMPANY
_RANKS: Final = words("ranks", "rank") | {"U.S.", "US"}
_EPITHETS: Final = words("roles", "epithet")
_NONE: Final[frozenset[str]] = frozenset()
_GOVERNMENT: Final = "government"
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
    """Find the person introduced with the role, or with one that says more: a senator for "the lawmaker".

    Who has just spoken without a name goes first: "the official" after "a spokesman".
    """
    heard = context.discourse.last(PERSON, mention.paragraph, reach=1)
    if heard is None or heard.name is not None or description.role != description.noun:
        return find_introduced(context, description, mention.start)
    if heard.first.noun in NARROWER.get(description.noun, _NONE):
        return heard
    return find_introduced(context, description, mention.start)


def is_power_of_subject(context: Context, description: Description, mention: Mention) -> Entity | None:
    """Find the government of the country that is the subject: "Norway will wait, the government said"."""
    if description.noun != _GOVERNMENT or description.role != _GOVERNMENT:
        return None
    t = context.tokens
    for number in range(mention.sentence, max(-1, mention.sentence - 2), -1):
        a = start_of_subject(t, t.sentences[number].first, mention.start)
        country, end = country_at(t.words, a)
        if country is not None and t.words[a] not in DEMONYMS and t.is_any(end, VERBS):
            name = context.government_of(country)
            return None if name is None else named(context, name, Description(ORGANISATION, name))
    return None


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
    if known is None or _differ(known.role, description.role) or belong_apart(known.affiliation, description):
        return None  # "the military official" is not the intelligence official
    return known


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
    (Sieve.INTRODUCED, is_power_of_subject),
    (Sieve.BODY_HEARD, is_body_heard),
    (Sieve.CALLED_SO, was_called_so_before),
    (Sieve.BODY_HEARD, is_body_just_heard),
    (Sieve.BODY_NAMED, is_body_named),
    (Sieve.BODY_HEARD, is_document_heard),
    (Sieve.PERSON_HEARD, has_age),
    (Sieve.PERSON_HEARD, is_person_heard),
)
