"""Where a source or a content begins and ends: a walk over tokens that may stop at each of them."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from ...lexicon.cues import CUES, SPEECH
from ..scoring.linear_model import LOG_CHANCES, Feature
from ..scoring.vocabulary import CUE, KIND, ORDER, SYMBOL, choice, combined, counts
from ..tokens.shapes import (
    ACCORDING,
    ASK,
    CLASS_OF,
    CODES,
    COLON,
    COMMA,
    CUE_GERUND,
    CUE_PAST,
    CUE_THIRD,
    DASH,
    ED,
    EDGE,
    MARK,
    OPEN,
    Q_ASK,
    Q_COMMA,
    Q_LONG,
    Q_OPEN,
    Q_STOP,
    SEMICOLON,
    SPOKEN,
    STOP,
    code,
    members,
)

if TYPE_CHECKING:
    from ..scoring.linear_model import Model
    from ..tokens.tokenizer import Tokens
    from ..types import CuePhrase

__all__ = ["content_end", "content_start", "source_end", "source_start", "trim"]

_WIDE: Final = 120  # tokens a content has at most within its sentence
_COMMAS: Final = 3  # commas of a source that are counted
_MOST_COMMAS: Final = 7  # the same of a content
_FAR: Final = 40  # tokens a walk goes at most
_PRONOUNS: Final = frozenset(CODES[w] for w in ("he", "she", "they", "it", "we", "i", "you", "who"))


# Numbers of tokens as one of a few sizes; walks are no longer than this list, sentences may be.
SIZES: Final = [bisect_right((1, 2, 3, 4, 5, 7, 10, 15, 25), n) for n in range(130)]


def _size(n: int) -> int:
    return SIZES[n] if n < 130 else 9  # noqa: PLR2004


#: What `start_score` looks at.
START_FEATURES: Final = (
    Feature("word, before", SYMBOL, SYMBOL),
    Feature("word, length", SYMBOL, counts(9)),
    Feature("class, class of before", KIND, KIND),
    Feature("before, before that", SYMBOL, SYMBOL),
    Feature("last word, before", SYMBOL, SYMBOL),
    Feature("before, commas", SYMBOL, counts(_COMMAS)),
    Feature("class of before, length and commas", KIND, combined(counts(9), counts(_COMMAS))),
    Feature("word, last word", SYMBOL, SYMBOL),
)


def start_score(model: Model, t: Tokens, p: int, e: int, first: int, tail: int, commas: int) -> int:
    """What tells whether a source that ends with token e begins at token p."""
    symbols = t.symbols
    here = symbols[p]
    before = symbols[p - 1] if p > first else EDGE
    before2 = symbols[p - 2] if p - 1 > first else EDGE
    n = SIZES[e - p]
    kind, kind_before = CLASS_OF[here], CLASS_OF[before]
    t1, t2, t3, t4, t5, t6, t7, t8 = model.tables
    return (
        model.bias
        + t1[here][before]
        + t2[here][n]
        + t3[kind][kind_before]
        + t4[before][before2]
        + t5[tail][before]
        + t6[before][commas]
        + t7[kind_before][n * 4 + commas]
        + t8[here][tail]
    )


def source_start(t: Tokens, e: int, first: int, model: Model) -> tuple[int, float]:
    """Walk back from a source's last token to its first.

    Args:
        t: The tokens.
        e: Number of the source's last token.
        first: Number of the first token that it can have.
        model: The weights.

    Returns:
        The number of the source's first token, and the logarithm of its chance.
    """
    symbols = t.symbols
    tail = symbols[e]
    if tail in _PRONOUNS:
        return e, 0.0
    gates = model.gates
    best, best_log, alive = e, -99.0, 0.0
    commas = 0
    edge = max(first, e - _FAR)
    for p in range(e, edge - 1, -1):
        here = symbols[p]
        if here in SPOKEN and p < e:  # a source goes on behind what is said
            break
        if here == COMMA and p != e and commas < _COMMAS:
            commas += 1
        if p > edge and gates[here][symbols[p - 1]]:
            continue
        yes, no = LOG_CHANCES[(start_score(model, t, p, e, first, tail, commas) >> 2) + 512]
        if p == edge and p == first:
            yes = max(yes, -0.7)
        if alive + yes > best_log:
            best, best_log = p, alive + yes
        alive += no
        if alive < best_log:
            break
    return best, best_log


#: What `end_score` looks at.
END_FEATURES: Final = (
    Feature("word, next", SYMBOL, SYMBOL),
    Feature("next, length", SYMBOL, counts(9)),
    Feature("word, length", SYMBOL, counts(9)),
    Feature("class, class of next", KIND, KIND),
    Feature("next, next but one", SYMBOL, SYMBOL),
    Feature("order, next", ORDER, SYMBOL),
    Feature("next, commas", SYMBOL, counts(_COMMAS)),
    Feature("first word, next", SYMBOL, SYMBOL),
    Feature("order and commas, length", combined(ORDER, counts(_COMMAS)), counts(9)),
)


def end_score(model: Model, t: Tokens, p: int, a: int, last: int, order: int, commas: int) -> int:
    """What tells whether a source that begins with token a ends with token p."""
    here = t.symbols[p]
    after = t.symbols[p + 1] if p + 1 < last else EDGE
    after2 = t.symbols[p + 2] if p + 2 < last else EDGE
    n = SIZES[p - a]
    t1, t2, t3, t4, t5, t6, t7, t8, t9 = model.tables
    return (
        model.bias
        + t1[here][after]
        + t2[after][n]
        + t3[here][n]
        + t4[CLASS_OF[here]][CLASS_OF[after]]
        + t5[after][after2]
        + t6[order][after]
        + t7[after][commas]
        + t8[t.symbols[a]][after]
        + t9[order * 4 + commas][n]
    )


def source_end(t: Tokens, a: int, last: int, order: int, model: Model) -> tuple[int, float]:
    """Walk on from a source's first token to its last; the counterpart of `source_start`.

    Returns:
        The number after the source's last token, and the logarithm of its chance.
    """
    symbols, gates = t.symbols, model.gates
    if symbols[a] in _PRONOUNS:
        return a + 1, 0.0
    best, best_log, alive = a, -99.0, 0.0
    commas = 0
    edge = min(last, a + _FAR) - 1
    for p in range(a, edge + 1):
        if symbols[p] == COMMA and commas < _COMMAS:
            commas += 1
        if p < edge and gates[symbols[p]][symbols[p + 1]]:
            continue
        yes, no = LOG_CHANCES[(end_score(model, t, p, a, last, order, commas) >> 2) + 512]
        if p == edge:
            yes = max(yes, -0.7)
        if alive + yes > best_log:
            best, best_log = p, alive + yes
        alive += no
        if alive < best_log:
            break
    return best + 1, best_log


STOPS_AT: Final = members(
    {
        COMMA,
        SEMICOLON,
        DASH,
        COLON,
        OPEN,
        CUE_GERUND,
        code("coordinator"),
        code("subordinator"),
        code("preposition"),
        code("wh"),
        CODES["to"],
        CODES["that"],
        CODES["who"],
        code("auxiliary"),
        code("weekday"),
        CUE_PAST,
        CUE_THIRD,
        code("adverb"),
        Q_COMMA,
        Q_STOP,
        Q_ASK,
        Q_LONG,
        Q_OPEN,
    },
)
VERBAL: Final = members({code("auxiliary"), ED, CUE_PAST, CUE_THIRD})
_MATTERS: Final = STOPS_AT | VERBAL
_CUE_SYMBOLS: Final = frozenset(CODES[word] for word in CUES)


#: What `content_end_score` looks at.
CONTENT_END_FEATURES: Final = (
    Feature("word, next", SYMBOL, SYMBOL),
    Feature("word, length", SYMBOL, counts(9)),
    Feature("cue, class", CUE, KIND),
    Feature("word, class of first", SYMBOL, KIND),
    Feature("word, before", SYMBOL, SYMBOL),
    Feature("word, verb and commas", SYMBOL, combined(choice("no-verb", "verb"), choice("no-comma", "comma"))),
    Feature("word, next cue", SYMBOL, CUE),
    Feature("class, class of next but one", KIND, KIND),
    Feature("word, verb of speech ahead", SYMBOL, counts(8)),
)


def content_end_score(model: Model, t: Tokens, p: int, a: int, last: int, g: CuePhrase, verb: int, commas: int) -> int:
    """What tells whether a content that begins with token a ends before token p."""
    symbols = t.symbols
    before, here, after, after2 = symbols[p - 1 : p + 3]
    kind = CLASS_OF[here]
    ahead = 0  # how far a verb of speech is, in what follows
    if here in _TURNS:
        k = 1
        for symbol in symbols[p + 1 : min(p + 9, last)]:
            if (symbol == CUE_PAST or symbol == CUE_THIRD) and CUES[t.words[p + k]].trust == SPEECH:  # noqa: PLR1714, SIM109
                ahead = k
                break
            k += 1
    word = CUES.get(t.words[p + 1]) if after in _CUE_SYMBOLS else None
    t1, t2, t3, t4, t5, t6, t7, t8, t9 = model.tables
    return (
        model.bias
        + t1[here][after]
        + t2[here][SIZES[p - a]]
        + t3[g.cue.number][kind]
        + t4[here][CLASS_OF[symbols[a]]]
        + t5[here][before]
        + t6[here][verb * 2 + (commas > 0)]
        + t7[here][word.number if word is not None else 0]
        + t8[kind][CLASS_OF[after2]]
        + t9[here][ahead]
    )


_PRONOUN: Final = code("pronoun")
_SAID: Final = frozenset({CUE_PAST, CUE_THIRD})
_WHO: Final = frozenset(CODES[w] for w in ("who", "which", "whose"))
_TURNS: Final = frozenset(
    {COMMA, DASH, SEMICOLON, CODES["and"], CODES["but"], CODES["while"], CODES["as"], CODES["though"]}
)


def content_end(t: Tokens, a: int, last: int, g: CuePhrase, model: Model) -> tuple[int, float]:
    """Walk on from a content's first token to its end, stopping only where a phrase may end.

    Returns:
        The number after the content's last token, and the logarithm of its chance.
    """
    limit = min(last, a + _WIDE)
    best, best_log, alive = limit, -99.0, 0.0
    verb = commas = 0
    aside = False  # within "the couple, who had …,"
    symbols, gates = t.symbols, model.gates
    p = a
    for here in symbols[a + 1 : limit]:
        p += 1
        if here not in _MATTERS:
            continue
        if here == COMMA and (aside or (verb == 0 and symbols[p + 1] in _WHO)):
            aside = not aside
            commas += 1
            continue
        if aside:
            continue
        if here == COMMA and symbols[p + 1] == ACCORDING and alive > best_log:
            return p, alive
        if here == SEMICOLON and alive > best_log and CLASS_OF[symbols[p + 1]] == _PRONOUN and symbols[p + 2] in _SAID:
            return p, alive
        if here in STOPS_AT and not gates[here][symbols[p + 1]]:
            yes, no = LOG_CHANCES[(content_end_score(model, t, p, a, last, g, verb, commas) >> 2) + 512]
            if alive + yes > best_log:
                best, best_log = p, alive + yes
            alive += no
            if alive < best_log:
                return best, best_log
        if here in VERBAL:
            verb = 1
        elif here == COMMA:
            commas += 1
    if alive > best_log:
        return limit, alive
    return best, best_log


#: What `content_start_score` looks at.
CONTENT_START_FEATURES: Final = (
    Feature("word, before", SYMBOL, SYMBOL),
    Feature("before, length", SYMBOL, counts(9)),
    Feature("before, before that", SYMBOL, SYMBOL),
    Feature("class, class of before", KIND, KIND),
    Feature("before, last word", SYMBOL, SYMBOL),
    Feature("before, cue", SYMBOL, CUE),
    Feature("before, distance from start", SYMBOL, counts(9)),
    Feature("before, commas", SYMBOL, counts(_MOST_COMMAS)),
)


def content_start_score(model: Model, t: Tokens, p: int, e: int, first: int, g: CuePhrase, commas: int) -> int:
    """What tells whether a content that ends before token e begins at token p."""
    symbols = t.symbols
    here = symbols[p]
    before = symbols[p - 1] if p > first else EDGE
    before2 = symbols[p - 2] if p - 1 > first else EDGE
    n = SIZES[e - p]
    t1, t2, t3, t4, t5, t6, t7, t8 = model.tables
    return (
        model.bias
        + t1[here][before]
        + t2[before][n]
        + t3[before][before2]
        + t4[CLASS_OF[here]][CLASS_OF[before]]
        + t5[before][symbols[e - 1]]
        + t6[before][g.cue.number]
        + t7[before][_size(p - first)]
        + t8[before][commas]
    )


OPENS: Final = members(
    {
        COMMA,
        SEMICOLON,
        DASH,
        COLON,
        OPEN,
        STOP,
        code("coordinator"),
        code("subordinator"),
        CODES["that"],
        code("wh"),
        CODES["to"],
        code("preposition"),
        CODES["who"],
        Q_COMMA,
        Q_STOP,
        Q_ASK,
        Q_LONG,
    },
)


def content_start(t: Tokens, e: int, first: int, g: CuePhrase, model: Model) -> tuple[int, float]:
    """Walk back from a content's end to its first token, stopping only where a clause may begin.

    Returns:
        The number of the content's first token, and the logarithm of its chance.
    """
    best, best_log, alive = first, -99.0, 0.0
    commas = 0
    symbols, gates = t.symbols, model.gates
    edge = max(first, e - _WIDE)
    before = symbols[e - 1]
    for p in range(e - 1, edge, -1):
        here, before = before, symbols[p - 1]
        if (before in OPENS or here in OPENS) and not gates[here][before]:
            yes, no = LOG_CHANCES[(content_start_score(model, t, p, e, first, g, commas) >> 2) + 512]
            if alive + yes > best_log:
                best, best_log = p, alive + yes
            alive += no
            if alive < best_log:
                return best, best_log
        if before == COMMA and commas < _MOST_COMMAS:
            commas += 1
    if alive > best_log:
        return edge, alive
    return best, best_log


def trim(t: Tokens, a: int, b: int) -> int:
    """The end of a content without the marks behind it."""
    symbols = t.symbols
    while b > a and symbols[b - 1] in _TRAILING:
        b -= 1
    return b


_TRAILING: Final = frozenset({COMMA, STOP, SEMICOLON, DASH, COLON, ASK, MARK})
