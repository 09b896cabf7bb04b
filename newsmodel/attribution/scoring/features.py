"""How likely a cue is one, and a reading right."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Final

from ...lexicon.cues import GERUND, SPEECH
from ..boundaries.walks import VERBAL
from ..cues.cue_phrase import cue_of
from ..tokens.shapes import CLASS_OF, CODES, COMMA, EDGE, Q_COMMA, SEMICOLON, SPOKEN, STOP, code
from ..types import (
    C_ACC,
    C_BY,
    C_CUE_C,
    CC,
    CCS,
    CCSC,
    CSC,
    CSCC,
    GERUNDIAL,
    NOUN_BY,
    NOUN_OF_BY,
    POSSESSIVE_NOUN,
    SCC,
    Candidate,
)
from .linear_model import UNIT, Feature
from .vocabulary import ALWAYS, CUE, FORM, FORMS, KIND, ORDER, SYMBOL, TRUST, choice, combined, counts

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens
    from ..types import CuePhrase, Sentence
    from .linear_model import Model

__all__ = ["BRIEF", "SHORT", "cue_score", "proposal_score", "steps", "verbal"]

_WHO: Final = CODES["who"]


#: What `cue_score` looks at.
CUE_FEATURES: Final = (
    Feature("cue, form", CUE, FORM),
    Feature("cue", CUE, ALWAYS),
    Feature("cue, class of next", CUE, KIND),
    Feature("cue, class of before", CUE, KIND),
    Feature("before, form", SYMBOL, FORM),
    Feature("before, before that", SYMBOL, SYMBOL),
    Feature("next, next but one", SYMBOL, SYMBOL),
    Feature("word, form", SYMBOL, FORM),
)


def cue_score(model: Model, t: Tokens, i: int, sentence: Sentence) -> float:
    """What tells whether the cue word at token i is a cue at all."""
    cue = cue_of(t.words[i])
    number, form = cue.number, cue.form
    first = sentence.first
    symbol = t.symbols
    here, after, after2 = symbol[i : i + 3]
    before = symbol[i - 1] if i > first else EDGE
    before2 = symbol[i - 2] if i - 1 > first else EDGE
    kind, kind_after = CLASS_OF[before], CLASS_OF[after]
    t1, t2, t3, t4, t5, t6, t7, t8 = model.tables
    return (
        model.bias
        + t1[number][form]
        + t2[number][0]
        + t3[number][kind_after]
        + t4[number][kind]
        + t5[before][form]
        + t6[before][before2]
        + t7[after][after2]
        + t8[here][form]
    ) / UNIT


_STEPS: Final[tuple[float, ...]] = (-2.0, -1.4, -0.9, -0.5, -0.25, -0.1)


def _step(x: float) -> int:
    """A logarithm of a chance as one of a few steps."""
    return len(_STEPS) - bisect_left(_STEPS, x)


#: Numbers of tokens, up to 40, as one of a few lengths.
LENGTHS: Final = [bisect_right((1, 2, 3, 4, 5, 6, 9, 14, 22, 35), n) for n in range(41)]


def steps(log_odds: float) -> int:
    """The log odds of a cue as one of some steps."""
    return int(log_odds * 2 + 10.5) if -5 < log_odds < 5 else 20 if log_odds > 0 else 0  # noqa: PLR2004


def _plain(  # noqa: PLR0911
    order: int,
    g: CuePhrase,
    whole: int,
    before: int,
    opening: int,
    after: int,
    clause: bool,  # noqa: FBT001
    charge: bool,  # noqa: FBT001
    quoted: bool,  # noqa: FBT001
    second: bool,  # noqa: FBT001
) -> float:
    """What a plain shape is worth beyond what American copy, which has it seldom or in other words, teaches."""
    cue = g.cue
    if order in _LEFT:
        if quoted and cue.trust == SPEECH and order not in {C_ACC, C_BY}:
            return _PLAIN_QUOTED
        if order == C_BY:
            return _PLAIN_CHARGE if charge else _PLAIN_BY if cue.trust > 1 else 0.0
        if order >= C_ACC or "t" not in cue.takes or not _CLAUSE_FIRST <= whole <= _CLAUSE_FIRST + 2:
            return 0.0
        closed = order == CSC and CLASS_OF[after] in _BEHIND
        if cue.trust > 1:
            return _PLAIN_CLOSED if closed else _PLAIN_ORDER
        return _PLAIN_SHOWN if closed else 0.0
    if order == SCC:
        if g.governed and g.negated:
            return _PLAIN_REFUSAL
        return _PLAIN_CLAUSE if clause and "t" in cue.takes else 0.0
    if order == CC:
        return _PLAIN_IT if g.passive and before == _IT and opening == _THAT and "t" in cue.takes else 0.0
    if order == GERUNDIAL:
        return _PLAIN_SECOND if second and cue.form < GERUND and cue.trust == SPEECH else 0.0
    if order == C_CUE_C:
        return _PLAIN_TOLD if cue.trust > 1 and "a" in cue.takes else 0.0
    return _PLAIN_NOUN if order == NOUN_OF_BY or (order in _NOUNS and opening == _THAT) else 0.0


#: What `proposal_score` looks at.
PROPOSAL_FEATURES: Final = (
    Feature("order, cue", ORDER, CUE),
    Feature("order, form, trust and voice", ORDER, combined(FORM, TRUST, choice("active", "passive"))),
    Feature("order, odds of cue", ORDER, counts(20)),
    Feature("order, before cue", ORDER, SYMBOL),
    Feature("order, behind cue", ORDER, SYMBOL),
    Feature("order, first of content", ORDER, SYMBOL),
    Feature("order and length of content, class of its first", combined(ORDER, counts(15)), KIND),
    Feature("order and length of source, its last", combined(ORDER, counts(15)), SYMBOL),
    Feature("order, before source", ORDER, SYMBOL),
    Feature("order and odds of content", combined(ORDER, counts(7)), ALWAYS),
    Feature("order, last of content", ORDER, SYMBOL),
    Feature(
        "order and other cues, trust",
        combined(ORDER, choice("first-cue", "cue-before"), choice("last-cue", "cue-behind")),
        TRUST,
    ),
    Feature(
        "order and verbs, trust and form",
        combined(ORDER, choice("no-verb-in-source", "verb-in-source"), choice("long-or-verbal", "short-and-verbless")),
        combined(TRUST, FORM),
    ),
    Feature(
        "order and place in sentence, trust",
        ORDER,
        combined(
            choice("no-comma", "comma"),
            choice("phrase", "clause"),
            choice("inside", "at-start"),
            choice("any", "ends", "ends-soon", "goes-on"),
            TRUST,
        ),
    ),
)


def proposal_score(model: Model, t: Tokens, p: Candidate, sure: int, previous: int, following: int) -> float:
    """What tells whether a proposal is right.

    Args:
        model: The weights.
        t: The tokens.
        p: The candidate.
        sure: How likely its cue is, in `steps`.
        previous: Tokens since the cue before it in the sentence, or 0.
        following: Tokens to the next likely cue, or 0.
    """
    g, order, content = p.cue_phrase, p.order, p.content
    begins, ends, cue = g.first, g.last, g.cue
    sentence = t.sentences[p.sentence]
    first, end = sentence.first, sentence.last
    symbol = t.symbols
    before = symbol[begins - 1] if begins > first else EDGE
    after = symbol[ends] if ends < end else EDGE
    a, b = content[0]
    opening, closing = symbol[a], symbol[b - 1]
    source = p.source
    if source is None:
        tail = source_before = size = verbs = 0
    else:
        c, d = source
        tail = symbol[d - 1]
        verbs = 2 if d - c > SHORT and verbal(symbol, c, d) else 0
        source_before = symbol[c - 1] if c > first else EDGE
        size = LENGTHS[min(40, d - c)]
    last = content[-1][1]
    n = b - a if len(content) == 1 else b - a + last - content[-1][0]
    length = LENGTHS[min(40, n)]
    if last - a <= BRIEF and not verbal(symbol, a, last):
        verbs += 1
    kind_opening = CLASS_OF[opening]
    whole = 0
    if order in _LEFT:
        rest = max(ends, last, source[1] if source is not None else 0)
        whole = 1 if rest >= end - 1 else 3 if end - rest > _REST or verbal(symbol, rest, end) else 2
        if a == first:
            whole += 4
        if b - a > _REST or opening in SPOKEN or verbal(symbol, a, b):
            whole += 8
        if before == COMMA or source_before == COMMA:  # noqa: PLR1714
            whole += 16
    quoted = closing == Q_COMMA and b - a == 1
    second = source is not None and symbol[source[1]] in VERBAL
    clause = order == SCC and verbs == 0 and cue.trust == SPEECH and verbal(symbol, a, last)
    t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14 = model.tables
    return (
        model.bias
        + t1[order][cue.number]
        + t2[order][(cue.form * 4 + cue.trust) * 2 + g.passive]
        + t3[order][sure]
        + t4[order][before]
        + t5[order][after]
        + t6[order][opening]
        + t7[order * 16 + length][kind_opening]
        + t8[order * 16 + size][tail]
        + t9[order][source_before]
        + t10[(order * 8 + _step(p.content_log))][0]
        + t11[order][closing]
        + t12[(order * 4 + (previous > 0) * 2 + (following > 0))][cue.trust]
        + t13[order * 4 + verbs][cue.trust * FORMS + cue.form]
        + t14[order][whole * 4 + cue.trust]
    ) / UNIT + _plain(order, g, whole, before, opening, after, clause, len(content) > 1, quoted, second)


_THAT, _IT = CODES["that"], CODES["it"]
_NOUNS: Final = frozenset({POSSESSIVE_NOUN, NOUN_BY})
_PLAIN_NOUN: Final = 1.2  # "the mayor’s promise that"
_PLAIN_TOLD: Final = 0.3  # "voters were urged to stay at home"
_PLAIN_CHARGE: Final = 1.2  # "she was accused by farmers of hiding it"
_PLAIN_REFUSAL: Final = 0.8  # "she declined to say who signed it"
_PLAIN_SECOND: Final = 0.4  # "The bank left its rate at 4 percent and said"
_PLAIN_QUOTED: Final = 1.2  # "“Not at all,” she responded"
_PLAIN_BY: Final = 0.7  # "the plan was praised by farmers"
_PLAIN_IT: Final = 1.5  # "it was announced that"
_LEFT: Final = frozenset({CSC, CCS, C_ACC, C_BY, CSCC, CCSC})


_PLAIN_CLOSED: Final = 2.5  # the same where a comma, a time or the sentence's end is behind the cue
_PLAIN_SHOWN: Final = 3.0  # the same of a verb that is seldom one of speech: "…, the records showed on Friday"
_BEHIND: Final = frozenset({EDGE, STOP, COMMA, SEMICOLON, code("preposition"), code("weekday"), code("time")})


_CLAUSE_FIRST: Final = 29  # a clause from the sentence's start, a comma, source and cue, and no other clause behind


_PLAIN_ORDER: Final = 1.5  # what that shape is worth beyond what American copy teaches


_PLAIN_CLAUSE: Final = 0.6  # the same for a clause behind "said"


_REST: Final = 12  # tokens behind source and cue that may be no clause


SHORT: Final = 3  # tokens of a source in which no verb is looked for


BRIEF: Final = 8  # tokens of a content that may be no clause


def verbal(symbols: list[int], a: int, b: int) -> bool:
    """Whether there is a verb that is no relative clause's between two tokens."""
    inside = symbols[a:b]
    return not VERBAL.isdisjoint(inside) and _WHO not in inside
