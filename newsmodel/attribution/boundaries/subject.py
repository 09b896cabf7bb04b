"""The subject before a cue: its last word, past the times and asides that stand between."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..tokens.shapes import (
    CAP,
    CAP_S,
    CLASS_OF,
    CODES,
    COLON,
    COMMA,
    CUE_GERUND,
    CUE_NOUN,
    CUE_PAST,
    DASH,
    ED,
    ING,
    LOW,
    LOW_S,
    LY,
    NUMBER,
    PLURAL,
    SEMICOLON,
    SPOKEN,
    STOP,
    code,
)
from .walks import VERBAL

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens

__all__ = ["apposed", "before_who", "main_clause", "subject_end", "tag_start"]

_SUBORDINATOR: Final = code("subordinator")
_COORDINATOR: Final = code("coordinator")
_PREPOSITION: Final = code("preposition")
_WEEKDAY: Final = code("weekday")
_TIME: Final = code("time")
_OF: Final = CODES["of"]
_WHO: Final = frozenset(CODES[w] for w in ("who", "whom", "which", "whose"))
_APART: Final = frozenset({_SUBORDINATOR, _COORDINATOR, CODES["that"], STOP, COLON, SEMICOLON, DASH})
_BOUNDARY: Final = _APART - {_COORDINATOR}
_CLAUSE: Final = 20  # tokens of a relative clause, or of a source in two parts
_SHORT: Final = 6  # tokens of a time in front of a subject
_LOOSE: Final = frozenset({code("adverb"), LY, _COORDINATOR, code("particle")})
_FREE: Final = frozenset({ED, ING, CUE_GERUND, CUE_PAST, _PREPOSITION, _SUBORDINATOR})
_TIMES: Final = frozenset({_WEEKDAY, code("month"), _TIME})
_COMMON: Final = frozenset({LOW, PLURAL, CUE_NOUN})
_AS: Final = CODES["as"]
_FROM: Final = CODES["from"]
_WIDE: Final = 80  # tokens in front of a source in which a verb is looked for
_BEGINS: Final = frozenset({code("determiner"), code("possessive"), CAP, CAP_S, LOW, LOW_S, NUMBER, code("number")})
_SET_OFF: Final = frozenset({_PREPOSITION, ING, ED, CUE_GERUND, CUE_PAST, _SUBORDINATOR, code("adverb"), LY})
_DAYS: Final = frozenset(CODES[w] for w in ("today", "yesterday", "tonight", "tomorrow", "earlier", "ago"))
_BEFORE_TIME: Final = frozenset({"last", "this", "next", "earlier", "late", "early", "on", "that"})


def subject_end(t: Tokens, e: int, first: int) -> int:
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
        if symbol == COMMA or (CLASS_OF[symbol] in _APART and symbol != _AS) or symbol in SPOKEN:
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


def tag_start(t: Tokens, e: int, first: int) -> int:
    """The first token of a source that ends with token e and is set off from the clause before it by a comma; or 0.

    "The dam held, | a police source and a monitoring group said", "It fell, | a spokesman, Jo Lind, said".
    """
    symbols = t.symbols
    appositive = symbols[e] == COMMA
    for p in range(e - 1, max(first + 1, e - _CLAUSE), -1):
        symbol = symbols[p]
        if symbol == COMMA:
            if not appositive:
                clause = not VERBAL.isdisjoint(symbols[max(first, p - _WIDE) : p])
                return p + 1 if clause and CLASS_OF[symbols[p + 1]] in _BEGINS else 0
            appositive = False
        elif symbol in VERBAL or symbol in SPOKEN or CLASS_OF[symbol] in _BOUNDARY:
            break
    return 0


def main_clause(t: Tokens, first: int, last: int) -> int:
    """Where the subject of a clause begins: behind "But then", "In a statement, …", "Asked about it, …", "As".

    Args:
        t: The tokens.
        first: The clause's first.
        last: Where what the subject does ends: a cue, or a colon.
    """
    symbols = t.symbols
    a = first
    while a < last and (CLASS_OF[symbols[a]] in _LOOSE or symbols[a] == COMMA):
        a += 1
    if symbols[a] == _AS:  # "As Lund, the mayor, put it", but "As hundreds marched, Lund"
        comma = next((p for p in range(a + 1, min(last - 1, a + _CLAUSE)) if symbols[p] == COMMA), 0)
        return a + 1 if VERBAL.isdisjoint(symbols[a:comma]) else comma + 1
    kind = CLASS_OF[CODES.get(t.words[a].lower(), symbols[a])]
    free = kind in _FREE and symbols[a] != _FROM
    edge = min(last - 1, a + (_CLAUSE if free else _SHORT))
    comma = next((p for p in range(a + 1, edge) if symbols[p] == COMMA), 0)
    if not comma or not (free or CLASS_OF[symbols[comma - 1]] in _TIMES):
        return a
    start = comma
    while symbols[start - 1] == CAP:
        start -= 1
    if comma - start > 1 and symbols[start - 1] in _COMMON:  # "Outside the court Walter Marr, chairman of …"
        return start
    return comma + 1
