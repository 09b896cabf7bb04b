"""Where a source begins, and where it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.calendar import WEEKDAYS
from ...lexicon.loading import words
from ...text.characters import CLOSING_QUOTES
from ..scoring.bins import DISTANCE, DISTANCE_BINS
from ..scoring.linear_model import Feature
from ..scoring.vocabulary import KIND, ORDER, SYMBOL, combined, counts
from ..scoring.walk import NOWHERE, Boundary, walk
from ..tokens.grammar import COORDINATOR, PERSONAL_PRONOUNS, SUBORDINATOR, THAT, WHO
from ..tokens.shapes import (
    CLASS_OF,
    CODES,
    COMMA,
    CUE_BASE,
    CUE_GERUND,
    CUE_PAST,
    CUE_THIRD,
    EDGE,
    ING,
    LOW,
    MARK,
    PLURAL,
    SPOKEN,
    members,
)

if TYPE_CHECKING:
    from ..scoring.linear_model import Model
    from ..tokens.tokenizer import Tokens

__all__ = ["END_FEATURES", "START_FEATURES", "SourceEnd", "SourceStart", "source_end", "source_start", "stands_alone"]

_FAR: Final = 40  # tokens of a source at most
_NAMED: Final = frozenset({"name", "nickname", "as"})  # "who goes by the name | “Copper.”"
_CLAUSE: Final = 10  # tokens in which the verb of a second clause is looked for
_DAYS: Final = frozenset(day.capitalize() for day in WEEKDAYS)
_HOURS: Final = words("time_words", "daytime")
_BEFORE_DAY: Final = words("time_words", "day")
_MADE_PUBLIC: Final = words("circumstances", "public")
_MOST_COMMAS: Final = 3  # commas of a source that are counted

_CLOSES: Final = SPOKEN | {MARK}
_NOUNS: Final = members({LOW, PLURAL})
_WITHOUT: Final = CODES["without"]
_DOING: Final = members({ING, CUE_GERUND})
_BUT_WHO: Final = members({COORDINATOR})
_HOLDS: Final = members({CUE_BASE, CUE_PAST, CUE_THIRD})
_JOINS: Final = members({COORDINATOR, SUBORDINATOR})


#: What `SourceStart.score` looks at.
START_FEATURES: Final[tuple[Feature, ...]] = (
    Feature("word, before", SYMBOL, SYMBOL),
    Feature("word, length", SYMBOL, DISTANCE),
    Feature("class, class of before", KIND, KIND),
    Feature("before, before that", SYMBOL, SYMBOL),
    Feature("last word, before", SYMBOL, SYMBOL),
    Feature("before, commas", SYMBOL, counts(_MOST_COMMAS)),
    Feature("class of before, length and commas", KIND, combined(DISTANCE, counts(_MOST_COMMAS))),
    Feature("word, last word", SYMBOL, SYMBOL),
)


class SourceStart(Boundary):
    """The first token of a source, looked for from its last one backwards.

    Args:
        t: The tokens.
        e: The source's last token.
        first: The first token that it can have.
        model: The weights.
        everywhere: Whether the walk goes on past a quotation.
    """

    __slots__ = ("commas", "e", "edge", "first")

    def __init__(self, t: Tokens, e: int, first: int, model: Model, *, everywhere: bool = False) -> None:
        edge = max(first, e - _FAR)
        self.t, self.model, self.p = t, model, e + 1
        self.default, self.rest, self.even = e, NOWHERE, first if first == edge else NOWHERE
        self.everywhere = everywhere
        self.e, self.edge, self.first = e, edge, first
        self.commas = 0

    def advance(self) -> int:
        """Go on to the token before, unless a quotation ends there: a source goes on behind what is said."""
        symbols, gates, edge = self.t.symbols, self.model.gates, self.edge
        p = self.p - 1
        while p >= edge:
            here = symbols[p]
            if p < self.e:
                if _CLOSES.has[here] and not self.everywhere and (here != MARK or self.t.words[p] in CLOSING_QUOTES):
                    break
                if here == COMMA and self.commas < _MOST_COMMAS:
                    self.commas += 1
            if p == edge or not gates[here][symbols[p - 1]]:
                self.p = p
                return p
            p -= 1
        return NOWHERE

    def score(self, p: int) -> int:
        """Tell whether the source begins with token p."""
        symbols, first, commas = self.t.symbols, self.first, self.commas
        here, tail = symbols[p], symbols[self.e]
        before = symbols[p - 1] if p > first else EDGE
        before2 = symbols[p - 2] if p - 1 > first else EDGE
        n = DISTANCE_BINS[self.e - p]
        kind, kind_before = CLASS_OF[here], CLASS_OF[before]
        t1, t2, t3, t4, t5, t6, t7, t8 = self.model.tables
        return (
            self.model.bias
            + t1[here][before]
            + t2[here][n]
            + t3[kind][kind_before]
            + t4[before][before2]
            + t5[tail][before]
            + t6[before][commas]
            + t7[kind_before][n * 4 + commas]
            + t8[here][tail]
        )


#: What `SourceEnd.score` looks at.
END_FEATURES: Final[tuple[Feature, ...]] = (
    Feature("word, next", SYMBOL, SYMBOL),
    Feature("next, length", SYMBOL, DISTANCE),
    Feature("word, length", SYMBOL, DISTANCE),
    Feature("class, class of next", KIND, KIND),
    Feature("next, next but one", SYMBOL, SYMBOL),
    Feature("order, next", ORDER, SYMBOL),
    Feature("next, commas", SYMBOL, counts(_MOST_COMMAS)),
    Feature("first word, next", SYMBOL, SYMBOL),
    Feature("order and commas, length", combined(ORDER, counts(_MOST_COMMAS)), DISTANCE),
)


class SourceEnd(Boundary):
    """The last token of a source, looked for from its first one on.

    Args:
        t: The tokens.
        a: The source's first token.
        last: The token after the last that it can have.
        order: The order of its reading.
        model: The weights.
    """

    __slots__ = ("a", "commas", "edge", "last", "order")

    def __init__(self, t: Tokens, a: int, last: int, order: int, model: Model) -> None:
        edge = min(last, a + _FAR) - 1
        self.t, self.model, self.p = t, model, a - 1
        self.default, self.rest, self.even = a, NOWHERE, edge
        self.everywhere = False
        self.a, self.edge, self.last, self.order = a, edge, last, order
        self.commas = 0

    def advance(self) -> int:
        """Go on to the next token."""
        symbols, gates, edge = self.t.symbols, self.model.gates, self.edge
        p = self.p + 1
        while p <= edge:
            here = symbols[p]
            if here == COMMA and self.commas < _MOST_COMMAS:
                self.commas += 1
            if p == edge or not gates[here][symbols[p + 1]]:
                self.p = p
                return p
            p += 1
        return NOWHERE

    def score(self, p: int) -> int:
        """Tell whether the source ends with token p."""
        symbols, last, order, commas = self.t.symbols, self.last, self.order, self.commas
        here = symbols[p]
        after = symbols[p + 1] if p + 1 < last else EDGE
        after2 = symbols[p + 2] if p + 2 < last else EDGE
        n = DISTANCE_BINS[p - self.a]
        t1, t2, t3, t4, t5, t6, t7, t8, t9 = self.model.tables
        return (
            self.model.bias
            + t1[here][after]
            + t2[after][n]
            + t3[here][n]
            + t4[CLASS_OF[here]][CLASS_OF[after]]
            + t5[after][after2]
            + t6[order][after]
            + t7[after][commas]
            + t8[symbols[self.a]][after]
            + t9[order * 4 + commas][n]
        )


def stands_alone(t: Tokens, i: int) -> bool:
    """Whether a token is a source by itself if it is part of one: a pronoun."""
    return t.symbols[i] in PERSONAL_PRONOUNS


def source_start(t: Tokens, e: int, first: int, model: Model) -> tuple[int, float]:
    """Find the first token of a source; a pronoun is one by itself.

    Args:
        t: The tokens.
        e: The source's last token.
        first: The first token that it can have.
        model: The weights.

    Returns:
        The token, and the logarithm of its chance.
    """
    return (e, 0.0) if stands_alone(t, e) else walk(SourceStart(t, e, first, model))


def source_end(t: Tokens, a: int, last: int, order: int, model: Model) -> tuple[int, float]:
    """Find the token after the last of a source; a pronoun is one by itself.

    Args:
        t: The tokens.
        a: The source's first token.
        last: The token after the last that it can have.
        order: The order of its reading.
        model: The weights.

    Returns:
        The token after its last, and the logarithm of its chance.
    """
    if stands_alone(t, a):
        return a + 1, 0.0
    end = _before_clause(t, a, last)
    p, log = walk(SourceEnd(t, a, end, order, model))
    if p + 2 < end and t.word(p + 1) == "." and t.is_any(p + 2, _NOUNS):  # "U.S. | officials"
        p, further = walk(SourceEnd(t, p + 2, end, order, model))
        log += further
    return _before_day(t, a, p + 1), log


def _before_day(t: Tokens, a: int, b: int) -> int:
    """Where a source ends before the day of saying at its end: "officials | on Monday", "the mayor | late Tuesday"."""
    end = b - 1
    if end > a and t.word(end) in _HOURS:
        end -= 1
    if end <= a or t.word(end) not in _DAYS:
        return b
    while end > a + 1 and t.word(end - 1) in _BEFORE_DAY:
        end -= 1
    if t.word(end - 1) in _MADE_PUBLIC:  # "a study published on Monday"
        return b
    return end if t.word(end) in _BEFORE_DAY or t.word(end - 1).islower() else b


def _before_clause(t: Tokens, a: int, last: int) -> int:
    """Where a source ends at the latest: before a quotation or a second clause: "by farmers|, and others left"."""
    symbols = t.symbols
    for p in range(a + 1, min(last, a + _FAR)):
        symbol = symbols[p]
        if SPOKEN.has[symbol] and t.word(p - 1) not in _NAMED:
            return p - (symbols[p - 1] == COMMA and p - 1 > a)
        if symbol == _WITHOUT and symbols[p + 1] in _DOING:
            return p  # "said the statement | without giving details"
        if symbol == WHO and symbols[p + 2] == THAT and symbols[p + 1] in _HOLDS and symbols[p - 1] not in _BUT_WHO:
            return p - (symbols[p - 1] == COMMA and p - 1 > a)  # "according to engineers | who suspect that it leaks"
        if symbol == COMMA and CLASS_OF[symbols[p + 1]] in _JOINS and t.has_verb(p + 2, min(last, p + _CLAUSE)):
            return p
    return last
