"""Where the content behind a cue begins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.loading import words
from ..scoring.bins import DISTANCE, DISTANCE_BINS
from ..scoring.linear_model import Feature
from ..scoring.vocabulary import CUE, KIND, SYMBOL, choice, combined
from ..scoring.walk import NOWHERE, Boundary, walk
from ..tokens.grammar import (
    AS,
    CONTRACTED,
    DETERMINER,
    HE,
    HONORIFIC,
    HOW,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    SHE,
    SUBORDINATOR,
    THAT,
    THEY,
    TIME_NOUN,
    TO,
    VERBS,
    WEEKDAY,
    WH,
    WHETHER,
    spelled,
)
from ..tokens.shapes import (
    CAP,
    CLASS_OF,
    COLON,
    COMMA,
    CUE_GERUND,
    CUE_THIRD,
    EDGE,
    ING,
    LOW,
    PLURAL,
    Q_ASK,
    Q_COMMA,
    Q_LONG,
    Q_STOP,
    QUOTES,
    members,
)

if TYPE_CHECKING:
    from ..scoring.linear_model import Model
    from ..tokens.tokenizer import Tokens
    from ..types import CuePhrase

__all__ = ["FEATURES", "ContentOpening", "content_opening", "opens_content", "sure_opening"]

_MADE_PUBLIC: Final = words("circumstances", "public")
_FAR: Final = 16  # tokens between a cue and its content at most
_OPENS: Final = members({THAT, HE, SHE, THEY, HOW, WHETHER, Q_COMMA, Q_STOP, Q_ASK, Q_LONG})
_MAY_OPEN: Final = QUOTES | members(
    {THAT, TO, WH, PRONOUN, CONTRACTED, DETERMINER, POSSESSIVE, SUBORDINATOR, PREPOSITION, CAP, ING, CUE_GERUND}
)
_LISTENER: Final = 5  # tokens of somebody who is told
_NO_LISTENER: Final = VERBS | QUOTES | members({COMMA, PREPOSITION, TO, WH})
_OWNED: Final = members({LOW, PLURAL})
_BEFORE: Final = members({COMMA, COLON})
_ADVERBIAL: Final = members({PREPOSITION, WEEKDAY, TIME_NOUN}) | spelled("before after")
_CLAUSE: Final = members({THAT, WHETHER})
_COMMAS: Final = members({COMMA})
_FINITE: Final = VERBS - {CUE_THIRD}


#: What `ContentOpening.score` looks at.
FEATURES: Final[tuple[Feature, ...]] = (
    Feature("word, before", SYMBOL, SYMBOL),
    Feature("cue, class", CUE, KIND),
    Feature("class, next", KIND, SYMBOL),
    Feature(
        "takes and voice, class",
        combined(choice("no-addressee", "addressee"), choice("active", "passive")),
        KIND,
    ),
    Feature("cue, distance", CUE, DISTANCE),
    Feature("class, class of next", KIND, KIND),
)


class ContentOpening(Boundary):
    """The first token of a content behind its cue, looked for from the cue on: past an addressee, a time, an adverb.

    Args:
        t: The tokens.
        a: The token after the cue's last.
        last: The token after the last of the sentence.
        phrase: The cue.
        model: The weights.
    """

    __slots__ = ("a", "edge", "phrase")

    def __init__(self, t: Tokens, a: int, last: int, phrase: CuePhrase, model: Model) -> None:
        self.t, self.model, self.p = t, model, a - 1
        self.default, self.rest, self.even = a, NOWHERE, NOWHERE
        self.everywhere = False
        self.a, self.edge, self.phrase = a, min(last, a + _FAR + 1), phrase

    def advance(self) -> int:
        """Go on to the next token that a content may begin with."""
        if self.p < self.a:
            self.p = self.a
            return self.a
        symbols = self.t.symbols
        before = symbols[self.p]
        for p in range(self.p + 1, self.edge):
            here = symbols[p]
            if before == CUE_GERUND and p > self.a + 1:
                return NOWHERE  # "told reporters before explaining | that …"
            if _MAY_OPEN.has[here] or _BEFORE.has[before]:
                self.p = p
                return p
            before = here
        return NOWHERE

    def score(self, p: int) -> int:
        """Tell whether the content begins with token p."""
        symbols = self.t.symbols
        before, here, after = symbols[p - 1], symbols[p], symbols[p + 1]
        cue = self.phrase.cue
        kind, number = CLASS_OF[here], cue.number
        t1, t2, t3, t4, t5, t6 = self.model.tables
        return (
            self.model.bias
            + t1[here][before if p > self.a else EDGE]
            + t2[number][kind]
            + t3[kind][after]
            + t4[("a" in cue.takes) * 2 + self.phrase.passive][kind]
            + t5[number][DISTANCE_BINS[p - self.a]]
            + t6[kind][CLASS_OF[after]]
        )


def content_opening(t: Tokens, a: int, last: int, phrase: CuePhrase, model: Model) -> tuple[int, float]:
    """Find the first token of the content behind a cue.

    Args:
        t: The tokens.
        a: The token after the cue's last.
        last: The token after the last of the sentence.
        phrase: The cue.
        model: The weights.

    Returns:
        The token, and the logarithm of its chance.
    """
    p = sure_opening(t, a, last, phrase)
    if p != NOWHERE:
        return p, 0.0
    p, log = walk(ContentOpening(t, a, last, phrase, model))
    return (_with_preposition(t, a, p) if phrase.cue.lemma == "say" else p), log


def _with_preposition(t: Tokens, a: int, p: int) -> int:
    """Where a content begins that was found to begin behind a preposition: with it, for they are one place to begin.

    "said | in leaving the band she hoped for more", "said | by the time it closed, between the wars, it was old". So
    the chance of the place found is that of this one.

    Args:
        t: The tokens.
        a: The token after the cue's last.
        p: The token found.
    """
    if p == a or not t.is_(p - 1, PREPOSITION):
        return p
    return a if t.is_(a, PREPOSITION) and t.has_any(a, p, _COMMAS) else p - 1


def _before_her(t: Tokens, a: int, last: int) -> int:
    """Where "her" begins a subject behind somebody who is told: "told the nurse | her son was ill"; or `NOWHERE`."""
    for p in range(a + 1, min(last - 1, a + _LISTENER)):
        if t.word(p) == "her" and t.is_any(p + 1, _OWNED):
            return p
        if t.is_any(p, _NO_LISTENER):
            break
    return NOWHERE


def opens_content(t: Tokens, i: int) -> bool:
    """Whether a content begins with a token for sure if the token stands behind a cue: "that", "she", a quotation."""
    return t.symbols[i] in _OPENS


def sure_opening(t: Tokens, a: int, last: int, phrase: CuePhrase) -> int:
    """Find the first token of the content behind a cue where the words leave no doubt of it.

    They begin with "that", "she" or a quotation, or have a "that" before the next verb, as "told a hearing that" and
    "vowed in an interview on Monday that".

    Args:
        t: The tokens.
        a: The token after the cue's last.
        last: The token after the last of the sentence.
        phrase: The cue.

    Returns:
        The token, or `NOWHERE`.
    """
    symbols, cue = t.symbols, phrase.cue
    opening = symbols[a]
    if _OPENS.has[opening]:
        return a
    if opening == AS and phrase.passive and CLASS_OF[symbols[a + 1]] == HONORIFIC:
        return a + 1  # "was named as | Dr Ida Lund"
    if t.word(a) in _MADE_PUBLIC and phrase.last - phrase.head > 1:  # "said in a report released Friday | that it rose"
        for p in range(a + 1, min(last, a + _FAR)):
            if symbols[p] == THAT:
                return p
            if _FINITE.has[symbols[p]]:
                break
    if cue.lemma == "tell" and (her := _before_her(t, a, last)) != NOWHERE:
        return her
    if "t" in cue.takes and (_ADVERBIAL.has[opening] or ("a" in cue.takes and cue.lemma != "say")):
        for p in range(a + 1, min(last, a + _FAR)):
            symbol = symbols[p]
            if _CLAUSE.has[symbol] or t.words[p] == "there":  # "said Thursday | there was no hope"
                return p
            if _FINITE.has[symbol] or symbol == COMMA:
                break
    return NOWHERE
