"""The subject before a cue: its last word, past the times and asides that stand between."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ._symbols import (
    CLASS_OF,
    CODES,
    COLON,
    COMMA,
    CUE_GERUND,
    CUE_PAST,
    DASH,
    ED,
    ING,
    LY,
    NUMBER,
    SEMICOLON,
    SPOKEN,
    STOP,
    code,
)
from ._walks import VERBAL

if TYPE_CHECKING:
    from ._tokens import Tokens

__all__ = ["apposed", "before_who", "main_clause", "subject_end"]

_SUBORDINATOR: Final = code("subordinator")
_COORDINATOR: Final = code("coordinator")
_PREPOSITION: Final = code("preposition")
_OPENING: Final = 12  # tokens of what stands in front of a subject
_WEEKDAY: Final = code("weekday")
_TIME: Final = code("time")
_OF: Final = CODES["of"]
_WHO: Final = frozenset(CODES[w] for w in ("who", "which", "whose"))
_APART: Final = frozenset({_SUBORDINATOR, _COORDINATOR, CODES["that"], STOP, COLON, SEMICOLON, DASH})
_CLAUSE: Final = 20  # tokens of a relative clause, or of a source in two parts
_SET_OFF: Final = frozenset({_PREPOSITION, ING, ED, CUE_GERUND, CUE_PAST, _SUBORDINATOR, code("adverb"), LY})
_DAYS: Final = frozenset(CODES[w] for w in ("today", "yesterday", "tonight", "tomorrow", "earlier", "ago"))
_BEFORE_TIME: Final = frozenset({"last", "this", "next", "earlier", "late", "early", "on", "that"})


def subject_end(t: Tokens, e: int, first: int) -> int:  # noqa: C901
    """The last token of the subject that ends at or before token e; times and asides behind it are skipped."""
    for _ in range(3):
        if e <= first:
            break
        symbol = t.symbols[e]
        kind = CLASS_OF[symbol]
        if kind == _WEEKDAY or symbol in _DAYS or kind == _TIME:  # noqa: SIM109
            p = e
            if kind == _TIME and t.words[e - 1] not in _BEFORE_TIME and CLASS_OF[t.symbols[e - 1]] != _WEEKDAY:
                break
            while p - 1 > first and (t.words[p - 1] in _BEFORE_TIME or CLASS_OF[t.symbols[p - 1]] == _WEEKDAY):
                p -= 1
            if p - 1 < first:
                break
            e = p - 1
            continue
        if symbol == COMMA:
            for k in range(e - 1, max(first, e - 25), -1):
                if t.symbols[k] == COMMA:
                    opening = t.symbols[k + 1]
                    if CLASS_OF[opening] in _SET_OFF and opening != _OF and k > first:
                        e = k - 1
                        break
                    return e
            else:
                return e
            continue
        break
    return e


def before_who(t: Tokens, e: int, first: int) -> int:
    """The last token of what a relative clause that ends with token e says more of: "Crews, who … since May,"."""
    symbols = t.symbols
    aside = symbols[e] == COMMA
    for p in range(e - 1, max(first, e - _CLAUSE), -1):
        symbol = symbols[p]
        if symbol in _WHO:
            comma = symbols[p - 1] == COMMA
            noun = p - 1 - comma
            if symbols[noun] == NUMBER and symbols[noun - 1] == COMMA and noun - 2 >= first:
                noun -= 2  # "Agnes Tolley, 81, who waited"
            return noun if comma == aside and noun >= first and not VERBAL.isdisjoint(symbols[p:e]) else e
        if symbol == COMMA or CLASS_OF[symbol] in _APART or symbol in SPOKEN:
            break
    return e


def apposed(t: Tokens, e: int, first: int) -> int:
    """The first token of a source in two parts behind a clause: "The man was found, a spokesman, Jo Lind," said."""
    symbols = t.symbols
    commas = 0
    for p in range(e - 1, max(first, e - _CLAUSE), -1):
        symbol = symbols[p]
        if symbol == COMMA:
            commas += 1
            if commas == 2:  # noqa: PLR2004
                return p + 1
        elif symbol in VERBAL or symbol in SPOKEN:
            break
    return first


def main_clause(t: Tokens, first: int, last: int) -> int:
    """Where the subject of a sentence may begin: behind "But", or behind the comma of "In a statement, …"."""
    symbols = t.symbols
    if CLASS_OF[symbols[first]] == _COORDINATOR:
        first += 1
    if CLASS_OF[symbols[first]] == _PREPOSITION:
        for p in range(first + 1, min(last - 2, first + _OPENING)):
            if symbols[p] == COMMA:
                return p + 1
            if symbols[p] in VERBAL:
                break
    return first
