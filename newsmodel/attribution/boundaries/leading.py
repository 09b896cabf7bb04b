"""What stands in front of a source and is no part of it: "Last night", "However, on March 6", "As part of a deal,"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.loading import words
from ..tokens.grammar import (
    ADVERB,
    AS,
    CONNECTIVES,
    COORDINATOR,
    DETERMINER,
    HONORIFIC,
    MONTH,
    NUMERAL,
    PARTICLE,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    STATEMENT_NOUN,
    THAT,
    TIME_NOUN,
    TIMES,
    VERBS,
    WEEKDAY,
    spelled,
)
from ..tokens.shapes import CAP, CAP_S, CLASS_OF, COMMA, CUE_NOUN, LOW, LY, NUMBER, PLURAL, SPOKEN, members

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens

__all__ = ["past_leading"]

_FAR: Final = 20  # tokens of an adverbial
_MOST: Final = 3  # adverbials in front of a source

_LOOSE: Final = members({ADVERB, LY, COORDINATOR, PARTICLE})
_JOINS: Final = members({COORDINATOR}) | CONNECTIVES
_NAMES: Final = members({CAP, HONORIFIC})
_OPENS: Final = members({CAP, CAP_S, DETERMINER, HONORIFIC, POSSESSIVE, PRONOUN, NUMERAL, LOW, PLURAL, CUE_NOUN})
_IN_TIME: Final = TIMES | {NUMBER} | spelled(words("time_words", "dating"))
_DATES: Final = members({WEEKDAY, MONTH, TIME_NOUN}) - spelled("last next")
_COMMON: Final = members({LOW, PLURAL, CUE_NOUN, STATEMENT_NOUN, TIME_NOUN, WEEKDAY, NUMBER})
_OPEN_ENDED: Final = members({DETERMINER, PREPOSITION}) | {THAT}
_SPEAKING: Final = words("occasions", "participle")
_BEFORE_TIME: Final = words("time_words", "leading")
_GOES_ON: Final = _OPENS | _LOOSE | _IN_TIME
_ENDS: Final = SPOKEN | VERBS


def past_leading(t: Tokens, a: int, b: int) -> int:
    """Find where a source begins behind the adverbials in front of it.

    Args:
        t: The tokens.
        a: The first token of a source.
        b: The token after its last.

    Returns:
        Its first token; a itself where no adverbial leads to a noun.
    """
    for _ in range(_MOST):
        start = _past_adverb(t, a, b)
        if start == a:
            start = _past_time(t, a, b)
        if start == a:
            start = _past_phrase(t, a, b)
        if start == a or start >= b or not (t.is_any(start, _GOES_ON) or _is_preposition(t, start)):
            break
        a = start
    return a


def _past_adverb(t: Tokens, a: int, b: int) -> int:
    """Behind "But", "However,", "Clearly,"; a where none leads, as in "Then mayor Ida Holm"."""
    i = a
    while i < b and t.is_any(i, _LOOSE):
        comma = t.is_(i + 1, COMMA)
        if not comma and not t.is_any(i, _JOINS):
            break
        i += 1 + comma
    return i if i < b else a


def _past_time(t: Tokens, a: int, b: int) -> int:
    """Behind "Last night", "On March 4", "Earlier this week,"; a where there is no time, or nobody behind it."""
    i = a + 1 if _is_preposition(t, a) or t.word(a).lower() in _BEFORE_TIME else a
    i = t.past(_IN_TIME, i, b)
    while i > a and t.is_any(i - 1, _OPEN_ENDED):
        i -= 1
    dated = t.has_any(a, i, _DATES)
    if t.is_(i, COMMA) and i < b:
        i += 1
    if not dated or i >= b or (i - a == 1 and not t.is_(a, WEEKDAY)):
        return a
    return i if t.is_any(i, _OPENS) or _is_preposition(t, i) else a


def _past_phrase(t: Tokens, a: int, b: int) -> int:
    """Behind a phrase with a preposition: to its comma, else to the name behind its noun; a where none leads.

    "Speaking to the Herald," leads like one.
    """
    if not _is_preposition(t, a) and t.word(a).lower() not in _SPEAKING:
        return a
    for i in range(a + 1, min(b - 1, a + _FAR)):
        if t.is_(i, COMMA):
            return i + 1 if t.is_any(i + 1, _OPENS) else a
        if t.is_any(i, _ENDS) and not t.is_(i + 1, NUMBER):  # "May 9"
            break
        if t.is_any(i, _COMMON) and t.is_any(i + 1, _NAMES):  # "Outside the court | Walter Marr, chairman of …"
            return i + 1
    return a


def _is_preposition(t: Tokens, i: int) -> bool:
    """Whether a preposition stands at token i, in capitals or not."""
    symbol = t.symbol(i)
    return CLASS_OF[symbol] == PREPOSITION or symbol == AS
