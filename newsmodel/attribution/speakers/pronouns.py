"""Pronouns to speakers: "he" is the subject of the sentence, or who spoke last, or the man named last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.given_names import is_given_name_of
from ...lexicon.pronouns import HE, IT, NOBODY, SHE, THEY
from ..entities.types import DOCUMENT, GROUP, ORGANISATION, PERSON, UNKNOWN
from ..tokens.shapes import CAP
from .antecedents import find_antecedent
from .certainty import Sieve
from .identity import identify
from .phrases.introduction import read_introduction
from .subjects import CAPITALS, find_subject, may_be
from .types import UNRESOLVED, Resolution

if TYPE_CHECKING:
    from collections.abc import Callable

    from .context import Context
    from .types import Entity, Mention

__all__ = ["FAR", "PRONOUNS", "find_he", "find_person", "find_she"]

#: Tokens within which a full name is looked for.
FAR: Final = 60

_RELATIVES: Final = frozenset({"who", "which", "that"})
_PEOPLE: Final = (PERSON, UNKNOWN)
_THINGS: Final = (ORGANISATION, DOCUMENT, UNKNOWN)
_NOBODY: Final = Resolution(None, Sieve.NOBODY)


def find_person(context: Context, sex: str, mention: Mention) -> Resolution:
    """Find whom "he" or "she" stands for.

    Args:
        context: The story so far.
        sex: m or f.
        mention: Where the pronoun stands.
    """
    known = find_subject(context, mention, sex)
    sieve = Sieve.SUBJECT
    if known is None:
        known = context.discourse.latest(_PEOPLE, mention.paragraph)
        sieve = Sieve.LAST_HEARD
        if known is not None and not may_be(known, sex):
            known = None
    if known is not None:
        context.register.tell_sex(known, sex)
        return Resolution(known, sieve)
    known = _named_before(context, sex, mention)
    if known is not None:
        return Resolution(known, Sieve.LAST_NAMED)
    known = context.discourse.last_of_sex(sex, mention.paragraph)
    return Resolution(known, Sieve.LAST_HEARD) if known is not None else UNRESOLVED


def _named_before(context: Context, sex: str, mention: Mention) -> Entity | None:
    """Find the last person of a sex who is named in full in this sentence or the one before it."""
    t = context.tokens
    words = t.words
    first = t.sentences[max(0, mention.sentence - 1)].first
    for i in range(mention.start - 1, max(first, mention.start - FAR) - 1, -1):
        if t.is_any(i + 1, CAPITALS) and is_given_name_of(words[i], sex):
            end = i + 2
            while t.is_(end, CAP):
                end += 1
            known = identify(context, read_introduction(t, i, end), mention).speaker
            return known if known is not None and known.kind is PERSON else None
    return None


def find_he(context: Context, mention: Mention) -> Resolution:
    """Find whom "he" stands for."""
    return find_person(context, "m", mention)


def find_she(context: Context, mention: Mention) -> Resolution:
    """Find whom "she" stands for."""
    return find_person(context, "f", mention)


def find_it(context: Context, mention: Mention) -> Resolution:
    """Find what "it" stands for: the body that spoke last, else the document, else what may be either."""
    known = context.discourse.latest(_THINGS, mention.paragraph)
    return Resolution(known, Sieve.LAST_BODY) if known is not None else UNRESOLVED


def find_they(context: Context, mention: Mention) -> Resolution:
    """Find whom "they" stands for: the group that spoke last, else the body that has just spoken."""
    known = context.discourse.last(GROUP, mention.paragraph)
    if known is None:
        known = context.discourse.body_of(mention.sentence - 1)
    return Resolution(known, Sieve.LAST_GROUP) if known is not None else UNRESOLVED


def find_nobody(_: Context, __: Mention) -> Resolution:
    """Find nobody: "some" and "I" may be anyone."""
    return _NOBODY


#: How each pronoun in lower case is resolved; none of them is a name or a description.
PRONOUNS: Final[dict[str, Callable[[Context, Mention], Resolution]]] = {
    **dict.fromkeys(NOBODY, find_nobody),
    **dict.fromkeys(THEY, find_they),
    **dict.fromkeys(IT, find_it),
    **dict.fromkeys(SHE, find_she),
    **dict.fromkeys(HE, find_he),
    **dict.fromkeys(_RELATIVES, find_antecedent),
}
