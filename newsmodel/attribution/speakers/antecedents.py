"""Relative pronouns to speakers: "the chef, | who | said" is the chef."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.bodies import BODIES
from ...lexicon.loading import words
from ...lexicon.people import GROUPS, HONORIFICS, ROLES
from ..entities.wording import with_capitals
from ..tokens.grammar import HONORIFIC
from ..tokens.shapes import CAP, CAP_S, members
from .certainty import Sieve
from .identity import identify
from .phrases.source import read_source
from .types import UNRESOLVED, Resolution

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens
    from .context import Context
    from .types import Mention

__all__ = ["find_antecedent"]

_CAPITALS: Final = members({CAP, CAP_S, HONORIFIC})
_WITHIN: Final = frozenset({"of", "in", "at", "for", "from"})
_OPENERS: Final = with_capitals(words("phrase_words", "opener"))
_BREAKS: Final = words("phrase_words", "break") | {",", ";", ":", "."}
_PHRASE: Final = 8  # tokens of what a relative pronoun stands for


def find_antecedent(context: Context, mention: Mention) -> Resolution:
    """Find whom a relative pronoun stands for: who is described or named right before it.

    Args:
        context: The story so far.
        mention: Where the pronoun stands.
    """
    t = context.tokens
    first = mention.first
    last = mention.start - 1
    if last > first and t.words[last] == ",":
        last -= 1
    if last < first:
        return UNRESOLVED
    start = last
    while start > max(first, last - _PHRASE) and not _opens(t, start, first):
        start -= 1
    found = identify(context, read_source(t, start, last + 1), mention)
    return Resolution(found.speaker, Sieve.ANTECEDENT)


def _opens(t: Tokens, start: int, first: int) -> bool:
    """Whether a phrase that reaches back to a token begins there; the sentence begins at the first."""
    words = t.words
    before = words[start - 1]
    if words[start] in _OPENERS or before == "":
        return True
    if before in _WITHIN:
        return start - 2 < first or not _may_head(t, start - 2)
    if before == "." and start > 1 and words[start - 2].lower() in HONORIFICS:  # "Ms. Holm"
        return False
    if before in _BREAKS:
        return True
    return t.is_(start, CAP) and not t.is_any(start - 1, _CAPITALS) and before not in ROLES


def _may_head(t: Tokens, i: int) -> bool:
    """Whether a token may be the head of what "in Istanbul" says more of."""
    word = t.words[i]
    return t.is_(i, CAP) or word in ROLES or word in BODIES or word in GROUPS
