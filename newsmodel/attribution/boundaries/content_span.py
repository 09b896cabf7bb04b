"""Where a content begins that stands before its source, and where a content ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.cues import CUES, SPEECH
from ..scoring.bins import DISTANCE, DISTANCE_BINS, distance_bin
from ..scoring.linear_model import Feature
from ..scoring.vocabulary import CUE, KIND, SYMBOL, choice, combined, counts
from ..scoring.walk import NOWHERE, Boundary, walk
from ..tokens.grammar import (
    ADVERB,
    AUXILIARY,
    COORDINATOR,
    PREPOSITION,
    RELATIVE_PRONOUNS,
    SUBORDINATOR,
    THAT,
    TO,
    VERBS,
    WEEKDAY,
    WH,
    WHO,
    spelled,
)
from ..tokens.shapes import (
    ASK,
    CLASS_OF,
    CLOSE,
    CODES,
    COLON,
    COMMA,
    CUE_GERUND,
    CUE_PAST,
    CUE_THIRD,
    DASH,
    EDGE,
    MARK,
    OPEN,
    Q_ASK,
    Q_COMMA,
    Q_LONG,
    Q_OPEN,
    Q_STOP,
    SEMICOLON,
    STOP,
    members,
)
from .structure import (
    AHEAD,
    AND_BUT_COMMA,
    adds_to_clause,
    ends,
    ends_subject,
    fronted,
    goes_on,
    in_dashes,
    in_relative_clause,
    joined_clause,
    opening_dash,
    opening_partner,
    partner,
    parts_names,
    past_apposition,
    relative_end,
    resumes,
    sets_off,
    speaks_again,
    speech_ahead,
    withholds,
)

if TYPE_CHECKING:
    from ..scoring.linear_model import Model
    from ..tokens.tokenizer import Tokens
    from ..types import CuePhrase

__all__ = ["END_FEATURES", "START_FEATURES", "ContentEnd", "ContentStart", "content_end", "content_start", "trim"]

_FAR: Final = 120  # tokens a content has at most within its sentence
_MOST_COMMAS: Final = 7  # commas of a content that are counted

_CLOSED: Final = {Q_COMMA, Q_STOP, Q_ASK, Q_LONG}
_MARKS: Final = {COMMA, SEMICOLON, DASH, COLON, OPEN}
_JOINING: Final = {COORDINATOR, SUBORDINATOR, PREPOSITION, WH, TO, THAT, WHO}

#: What may stand behind the end of a content.
_FOLLOWS: Final = members(
    _MARKS | _JOINING | _CLOSED | {Q_OPEN, CUE_GERUND, AUXILIARY, WEEKDAY, CUE_PAST, CUE_THIRD, ADVERB}
)
_STRUCTURAL: Final = AND_BUT_COMMA | {SEMICOLON, OPEN, CLOSE, DASH}
# What a mark shows by itself.
_OPEN: Final = 0  # nothing
_WITHIN: Final = 1  # the content goes on
_ENDS: Final = 2  # it ends there
_PAIRED: Final = members({OPEN, CLOSE, DASH})
_MATTERS: Final = _FOLLOWS | VERBS | _PAIRED
_CUE_SYMBOLS: Final = frozenset(CODES[word] for word in CUES)
_SAID: Final = members({CUE_PAST, CUE_THIRD})
_CLAUSE_ENDS: Final = members({COMMA, SEMICOLON})
_TURNS: Final = members({COMMA, DASH, SEMICOLON}) | spelled("and but while as though")

#: What `ContentEnd.score` looks at.
END_FEATURES: Final[tuple[Feature, ...]] = (
    Feature("word, next", SYMBOL, SYMBOL),
    Feature("word, length", SYMBOL, DISTANCE),
    Feature("cue, class", CUE, KIND),
    Feature("word, class of first", SYMBOL, KIND),
    Feature("word, before", SYMBOL, SYMBOL),
    Feature("word, verb and commas", SYMBOL, combined(choice("no-verb", "verb"), choice("no-comma", "comma"))),
    Feature("word, next cue", SYMBOL, CUE),
    Feature("class, class of next but one", KIND, KIND),
    Feature("word, verb of speech ahead", SYMBOL, counts(AHEAD)),
)


class ContentEnd(Boundary):
    """The token after the last of a content, looked for from its first one on, where a phrase may end.

    The walk goes past asides (", who had left,"), and ends before ", according to" and before "; she said".

    Args:
        t: The tokens.
        a: The content's first token.
        last: The token after the last that it can have.
        phrase: The cue.
        model: The weights.
        everywhere: Whether the walk asks within asides too, and goes on where the content surely ends.
    """

    __slots__ = ("a", "aside", "clausal", "commas", "inside", "joined", "last", "limit", "phrase", "relative", "verb")

    def __init__(
        self, t: Tokens, a: int, last: int, phrase: CuePhrase, model: Model, *, everywhere: bool = False
    ) -> None:
        limit = min(last, a + _FAR)
        self.t, self.model, self.p = t, model, a
        self.default, self.rest, self.even = limit, limit, NOWHERE
        self.everywhere = everywhere
        self.a, self.limit, self.last, self.phrase = a, limit, last, phrase
        self.verb = self.commas = 0
        cue = phrase.cue
        symbols = t.symbols
        self.relative = in_relative_clause(symbols, phrase.first)
        if self.relative and not everywhere:
            self.limit = self.default = self.rest = relative_end(symbols, a, limit)
        self.clausal = not everywhere and cue.trust == SPEECH and "t" in cue.takes
        self.joined = joined_clause(symbols, a, limit) if self.clausal else 0
        self.inside = 0  # no boundary falls before this token
        self.aside = False

    def advance(self) -> int:
        """Go on to the next token that a content may end before."""
        symbols, gates = self.t.symbols, self.model.gates
        passed = symbols[self.p] if self.p > self.a else EDGE
        for p in range(self.p + 1, self.limit):
            here = symbols[p]
            if not _MATTERS.has[here] or p < self.inside:
                continue
            if VERBS.has[passed]:
                self.verb = 1
            elif passed == COMMA:
                self.commas += 1
            passed = EDGE
            if _STRUCTURAL.has[here] and not self.everywhere:
                found = self._structure(p, here)
                if found == _ENDS:
                    self.rest = p
                    return NOWHERE
                if found == _WITHIN:
                    continue
            if _FOLLOWS.has[here] and not self.aside and not gates[here][symbols[p + 1]]:
                self.p = p
                return p
            passed = here
        return NOWHERE

    def _structure(self, p: int, here: int) -> int:
        """Tell what a mark or "and" at token p shows by itself: that the content ends there, or that it does not."""
        symbols = self.t.symbols
        if AND_BUT_COMMA.has[here] and withholds(symbols, self.t.words, p + (here == COMMA), self.last):
            return _ENDS
        if p < self.joined:
            return _WITHIN  # "said that it leaked, with water …, and that it was old"
        if here == COMMA:
            found = self._comma(p)
            if found != _OPEN:
                return found
        if self.aside:
            return _WITHIN
        if _CLAUSE_ENDS.has[here] and ends(symbols, p):
            return _ENDS
        if AND_BUT_COMMA.has[here]:
            return _WITHIN if self.clausal and self.verb and goes_on(symbols, p) else _OPEN
        if not _PAIRED.has[here]:
            return _OPEN
        if here == DASH and self.t.start(p) == self.t.end(p - 1) and self.t.words[p] == "-":
            return _WITHIN  # a word that is cut at a line's end
        if here == CLOSE or (here == DASH and in_dashes(symbols, self.a)):
            return _ENDS  # it stands in an aside itself: "Lund (who said he would go) left"
        self.inside = partner(symbols, CLOSE if here == OPEN else DASH, p, self.limit)
        return _WITHIN if self.inside > p or (here == DASH and self._continues(p)) else _OPEN

    def _comma(self, p: int) -> int:
        """Tell what the comma at token p shows by itself; the one that begins an aside takes the walk behind it."""
        symbols = self.t.symbols
        opens = self.verb == 0 and symbols[p + 1] in RELATIVE_PRONOUNS
        if self.aside or (opens and ("t" in self.phrase.cue.takes or sets_off(symbols, p, self.limit))):
            self.aside = not self.aside
            self.commas += 1
            return _WITHIN
        if self.verb == 0 or symbols[p + 2] == COMMA:
            behind = past_apposition(symbols, p, self.limit)
            if behind > p:
                self.inside = behind
                self.commas += 2
                return _WITHIN
        if self._continues(p) or parts_names(symbols, p):
            return _WITHIN
        if self.clausal and not self.relative and ends_subject(symbols, self.a, p):
            return _WITHIN
        if self.relative and resumes(symbols, p):
            return _ENDS  # "Lund, who said he was ill|, has left"
        if speaks_again(symbols, self.t.words, p, self.phrase.cue.form):
            return _ENDS  # "apologised, and said"
        return _WITHIN if self.commas == 0 and fronted(symbols, self.a) else _OPEN

    def _continues(self, p: int) -> bool:
        """Whether the clause that is said goes on behind the comma or dash at token p."""
        if not self.clausal or not self.verb or self.relative or not adds_to_clause(self.t.symbols, p):
            return False
        return not speech_ahead(self.t.symbols, self.t.words, p, self.last)

    def score(self, p: int) -> int:
        """Tell whether the content ends before token p."""
        symbols = self.t.symbols
        before, here, after, after2 = symbols[p - 1], symbols[p], symbols[p + 1], symbols[p + 2]
        kind = CLASS_OF[here]
        words = self.t.words
        ahead = speech_ahead(symbols, words, p, self.last) if here in _TURNS else 0
        cue = CUES.get(words[p + 1]) if after in _CUE_SYMBOLS else None
        t1, t2, t3, t4, t5, t6, t7, t8, t9 = self.model.tables
        return (
            self.model.bias
            + t1[here][after]
            + t2[here][DISTANCE_BINS[p - self.a]]
            + t3[self.phrase.cue.number][kind]
            + t4[here][CLASS_OF[symbols[self.a]]]
            + t5[here][before]
            + t6[here][self.verb * 2 + (self.commas > 0)]
            + t7[here][cue.number if cue is not None else 0]
            + t8[kind][CLASS_OF[after2]]
            + t9[here][ahead]
        )


_SUBORDINATORS: Final = members({SUBORDINATOR}) - spelled("where")
_RELATIVE: Final = RELATIVE_PRONOUNS | members({SUBORDINATOR})

#: What stands before the first token of a content, or is that token.
_OPENS: Final = members(_MARKS | _JOINING | _CLOSED | {STOP})

#: What `ContentStart.score` looks at.
START_FEATURES: Final[tuple[Feature, ...]] = (
    Feature("word, before", SYMBOL, SYMBOL),
    Feature("before, length", SYMBOL, DISTANCE),
    Feature("before, before that", SYMBOL, SYMBOL),
    Feature("class, class of before", KIND, KIND),
    Feature("before, last word", SYMBOL, SYMBOL),
    Feature("before, cue", SYMBOL, CUE),
    Feature("before, distance from start", SYMBOL, DISTANCE),
    Feature("before, commas", SYMBOL, counts(_MOST_COMMAS)),
)


class ContentStart(Boundary):
    """The first token of a content, looked for from its end backwards, where a clause may begin.

    Args:
        t: The tokens.
        e: The token after the content's last.
        first: The first token that it can have.
        phrase: The cue.
        model: The weights.
    """

    __slots__ = ("commas", "e", "edge", "first", "inside", "phrase")

    def __init__(self, t: Tokens, e: int, first: int, phrase: CuePhrase, model: Model) -> None:
        edge = max(first, e - _FAR)
        self.t, self.model, self.p = t, model, e
        self.default, self.rest, self.even = first, edge, NOWHERE
        self.everywhere = False
        self.e, self.edge, self.first, self.phrase = e, edge, first, phrase
        self.commas = 0
        self.inside = 0  # no boundary falls from this token on, up to a bracket

    def advance(self) -> int:
        """Go on to the token before that a content may begin with."""
        symbols, gates = self.t.symbols, self.model.gates
        before = symbols[self.p - 1]
        for p in range(self.p - 1, self.edge, -1):
            here, before = before, symbols[p - 1]
            if here == CLOSE and not self.everywhere:
                self.inside = opening_partner(symbols, p, self.edge)
            elif before == DASH and not self.everywhere and not p >= self.inside > 0:
                self.inside = opening_dash(symbols, p - 1, self.edge)
            if p >= self.inside > 0:
                continue
            if (
                before in _RELATIVE
                and not self.everywhere
                and (not _SUBORDINATORS.has[before] or symbols[p - 2] != COMMA)
            ):
                continue  # "It is closed because | it leaked, she said"
            if here == COMMA and p < self.e - 1 and self.commas < _MOST_COMMAS:
                self.commas += 1
            if (_OPENS.has[before] or _OPENS.has[here]) and not gates[here][before]:
                self.p = p
                return p
        return NOWHERE

    def score(self, p: int) -> int:
        """Tell whether the content begins with token p."""
        symbols, first, e = self.t.symbols, self.first, self.e
        here = symbols[p]
        before = symbols[p - 1] if p > first else EDGE
        before2 = symbols[p - 2] if p - 1 > first else EDGE
        t1, t2, t3, t4, t5, t6, t7, t8 = self.model.tables
        return (
            self.model.bias
            + t1[here][before]
            + t2[before][DISTANCE_BINS[e - p]]
            + t3[before][before2]
            + t4[CLASS_OF[here]][CLASS_OF[before]]
            + t5[before][symbols[e - 1]]
            + t6[before][self.phrase.cue.number]
            + t7[before][distance_bin(p - first)]
            + t8[before][self.commas]
        )


def content_end(t: Tokens, a: int, last: int, phrase: CuePhrase, model: Model) -> tuple[int, float]:
    """Find the token after the last of a content.

    Args:
        t: The tokens.
        a: The content's first token.
        last: The token after the last that it can have.
        phrase: The cue.
        model: The weights.

    Returns:
        The token after its last, and the logarithm of its chance.
    """
    return walk(ContentEnd(t, a, last, phrase, model))


def content_start(t: Tokens, e: int, first: int, phrase: CuePhrase, model: Model) -> tuple[int, float]:
    """Find the first token of a content that ends before its source.

    Args:
        t: The tokens.
        e: The token after the content's last.
        first: The first token that it can have.
        phrase: The cue.
        model: The weights.

    Returns:
        The token, and the logarithm of its chance.
    """
    return walk(ContentStart(t, e, first, phrase, model))


_UNITS: Final = frozenset({"%", "°", "€", "£"})  # marks that belong to the number before them
_TRAILING: Final = members({COMMA, STOP, SEMICOLON, DASH, COLON, ASK, MARK})


def trim(t: Tokens, a: int, b: int) -> int:
    """Leave the marks at its end out of a content.

    Args:
        t: The tokens.
        a: Its first token.
        b: The token after its last.

    Returns:
        The token after its last that is no mark; a if there is none.
    """
    symbols = t.symbols
    while b > a and _TRAILING.has[symbols[b - 1]] and t.words[b - 1] not in _UNITS:
        b -= 1
    return b
