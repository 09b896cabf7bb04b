"""Where the content behind a cue begins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..scoring.linear_model import LOG_CHANCES, Feature
from ..scoring.vocabulary import CUE, KIND, SYMBOL, choice, combined, counts
from ..tokens.shapes import (
    CAP,
    CLASS_OF,
    CODES,
    COLON,
    COMMA,
    CUE_GERUND,
    CUE_THIRD,
    EDGE,
    ING,
    Q_ASK,
    Q_COMMA,
    Q_LONG,
    Q_OPEN,
    Q_SHORT,
    Q_STOP,
    code,
    members,
)
from .walks import SIZES, VERBAL

if TYPE_CHECKING:
    from ..scoring.linear_model import Model
    from ..tokens.tokenizer import Tokens
    from ..types import CuePhrase

__all__ = ["content_lead"]

_NEAR: Final = 16  # tokens between a cue and its content at most


_ADVERBIAL: Final = frozenset({code("preposition"), code("weekday"), code("time")})


_THAT: Final = CODES["that"]


_FINITE: Final = VERBAL - {CUE_THIRD}


_LEADS: Final = frozenset({COMMA, COLON})


SURE_LEAD: Final = frozenset(
    {
        CODES["that"],
        CODES["he"],
        CODES["she"],
        CODES["they"],
        CODES["how"],
        CODES["whether"],
        Q_COMMA,
        Q_STOP,
        Q_ASK,
        Q_LONG,
    },
)


_MAY_LEAD: Final = members(
    {
        CODES["that"],
        CODES["to"],
        code("wh"),
        code("pronoun"),
        code("contracted"),
        code("determiner"),
        code("possessive"),
        code("subordinator"),
        code("preposition"),
        Q_COMMA,
        Q_STOP,
        Q_ASK,
        Q_SHORT,
        Q_LONG,
        Q_OPEN,
        CAP,
        ING,
        CUE_GERUND,
    },
)


#: What `lead_score` looks at.
FEATURES: Final = (
    Feature("word, before", SYMBOL, SYMBOL),
    Feature("cue, class", CUE, KIND),
    Feature("class, next", KIND, SYMBOL),
    Feature(
        "takes and voice, class",
        combined(choice("no-addressee", "addressee"), choice("active", "passive")),
        KIND,
    ),
    Feature("cue, distance", CUE, counts(9)),
    Feature("class, class of next", KIND, KIND),
)


def lead_score(model: Model, t: Tokens, p: int, a: int, g: CuePhrase) -> int:
    """What tells whether the content after a cue, whose words end before token a, begins at token p."""
    before, here, after = t.symbols[p - 1 : p + 2]
    kind, number, takes = CLASS_OF[here], g.cue.number, g.cue.takes
    t1, t2, t3, t4, t5, t6 = model.tables
    return (
        model.bias
        + t1[here][before if p > a else EDGE]
        + t2[number][kind]
        + t3[kind][after]
        + t4[(("a" in takes) * 2 + g.passive)][kind]
        + t5[number][SIZES[p - a]]
        + t6[kind][CLASS_OF[after]]
    )


def content_lead(t: Tokens, a: int, last: int, g: CuePhrase, model: Model) -> tuple[int, float]:
    """Walk on from a cue's end to where its content begins.

    Returns:
        The number of the content's first token, and the logarithm of its chance.
    """
    symbols, cue = t.symbols, g.cue
    opening = symbols[a]
    if opening in SURE_LEAD:
        return a, 0.0
    edge = min(last, a + _NEAR)
    # "told a hearing that", "vowed in an interview on Monday that"
    if "t" in cue.takes and (CLASS_OF[opening] in _ADVERBIAL or ("a" in cue.takes and cue.lemma != "say")):
        for p in range(a + 1, edge):
            symbol = symbols[p]
            if symbol == _THAT:
                return p, 0.0
            if symbol in _FINITE or symbol == COMMA:
                break
    best, best_log, alive = a, -99.0, 0.0
    for p in range(a, edge):
        if p > a and symbols[p] not in _MAY_LEAD and symbols[p - 1] not in _LEADS:
            continue
        yes, no = LOG_CHANCES[(lead_score(model, t, p, a, g) >> 2) + 512]
        if alive + yes > best_log:
            best, best_log = p, alive + yes
        alive += no
        if alive < best_log:
            break
    return best, best_log
