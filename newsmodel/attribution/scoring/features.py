"""How likely a cue word is a cue, and how likely a candidate is right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.cues import GERUND, SPEECH
from ...lexicon.documents import DOCUMENTS
from ...lexicon.loading import words
from ..tokens.grammar import (
    AS,
    CONNECTIVES,
    COORDINATOR,
    DETERMINER,
    HONORIFIC,
    IT,
    POSSESSIVE,
    PREPOSITION,
    THAT,
    TIME_NOUN,
    TO,
    VERBS,
    WEEKDAY,
    WH,
    WHETHER,
    WHO,
    spelled,
)
from ..tokens.shapes import CAP, CLASS_OF, COMMA, EDGE, LOW, Q_COMMA, Q_SHORT, SEMICOLON, SPOKEN, STOP, members
from ..types import Order
from . import priors
from .bins import CHANCE, LENGTH, ODDS, chance_bin, length_bin
from .linear_model import UNIT, Feature
from .vocabulary import ALWAYS, CUE, FORM, FORMS, KIND, ORDER, SYMBOL, TRUST, choice, combined

if TYPE_CHECKING:
    from ...lexicon.cues import CueForm
    from ..tokens.tokenizer import Tokens
    from ..types import Candidate, CuePhrase, Sentence, TokenRange
    from .linear_model import Model

__all__ = ["CANDIDATE_FEATURES", "CUE_FEATURES", "candidate_score", "cue_score"]

_SHORT_SOURCE: Final = 3  # tokens of a source in which no verb is looked for
_SHORT_CONTENT: Final = 8  # tokens of a content that may be no clause
_CONNECTIVE: Final = 2  # tokens of "Meanwhile,"
_SHORT_REST: Final = 12  # tokens that may be no clause

_PERFECT: Final = frozenset({"have", "be"})
_NAMING: Final = words("verb_frames", "naming")
_CONTENT_FIRST: Final = frozenset(
    {
        Order.CONTENT_SOURCE_CUE,
        Order.CONTENT_CUE_SOURCE,
        Order.CONTENT_ACCORDING_TO,
        Order.CONTENT_CUE_BY_SOURCE,
        Order.CONTENT_SOURCE_CUE_CONTENT,
        Order.CONTENT_CUE_SOURCE_CONTENT,
    }
)
_QUESTIONS: Final = members({WH, WHETHER}) | spelled("if")
_OPENS_SOURCE: Final = members({CAP, DETERMINER, POSSESSIVE, HONORIFIC})
_ENDS: Final = members({EDGE, STOP, COMMA, SEMICOLON})
_CLOSES: Final = members({EDGE, STOP, COMMA, SEMICOLON, PREPOSITION, WEEKDAY, TIME_NOUN})

#: What `cue_score` looks at.
CUE_FEATURES: Final[tuple[Feature, ...]] = (
    Feature("cue, form", CUE, FORM),
    Feature("cue", CUE, ALWAYS),
    Feature("cue, class of next", CUE, KIND),
    Feature("cue, class of before", CUE, KIND),
    Feature("before, form", SYMBOL, FORM),
    Feature("before, before that", SYMBOL, SYMBOL),
    Feature("next, next but one", SYMBOL, SYMBOL),
    Feature("word, form", SYMBOL, FORM),
)


def cue_score(model: Model, t: Tokens, i: int, cue: CueForm, sentence: Sentence) -> float:
    """Tell whether a cue word is a cue at all.

    Args:
        model: The weights.
        t: The tokens.
        i: The cue word.
        cue: What the lexicon knows of it.
        sentence: Its sentence.

    Returns:
        Log odds.
    """
    number, form = cue.number, cue.form
    first = sentence.first
    symbol = t.symbols
    here, after, after2 = symbol[i], symbol[i + 1], symbol[i + 2]
    before = symbol[i - 1] if i > first else EDGE
    before2 = symbol[i - 2] if i - 1 > first else EDGE
    t1, t2, t3, t4, t5, t6, t7, t8 = model.tables
    return (
        model.bias
        + t1[number][form]
        + t2[number][0]
        + t3[number][CLASS_OF[after]]
        + t4[number][CLASS_OF[before]]
        + t5[before][form]
        + t6[before][before2]
        + t7[after][after2]
        + t8[here][form]
    ) / UNIT


#: Where in its sentence a candidate with its content first stands, as `_place` tells it.
_PLACE: Final = combined(
    choice("no-comma", "comma"),
    choice("phrase", "clause"),
    choice("inside", "at-start"),
    choice("any", "ends", "ends-soon", "goes-on"),
)

#: What `candidate_score` looks at.
CANDIDATE_FEATURES: Final[tuple[Feature, ...]] = (
    Feature("order, cue", ORDER, CUE),
    Feature("order, form, trust and voice", ORDER, combined(FORM, TRUST, choice("active", "passive"))),
    Feature("order, odds of cue", ORDER, ODDS),
    Feature("order, before cue", ORDER, SYMBOL),
    Feature("order, behind cue", ORDER, SYMBOL),
    Feature("order, first of content", ORDER, SYMBOL),
    Feature("order and length of content, class of its first", combined(ORDER, LENGTH), KIND),
    Feature("order and length of source, its last", combined(ORDER, LENGTH), SYMBOL),
    Feature("order, before source", ORDER, SYMBOL),
    Feature("order and odds of content", combined(ORDER, CHANCE), ALWAYS),
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
    Feature("order and place in sentence, trust", ORDER, combined(_PLACE, TRUST)),
)


def candidate_score(model: Model, t: Tokens, p: Candidate, sure: int, previous: int, following: int) -> float:
    """Tell whether a candidate is right.

    Args:
        model: The weights.
        t: The tokens.
        p: The candidate.
        sure: How likely its cue is, as `odds_bin` tells it.
        previous: Tokens since the cue before it in the sentence, or 0.
        following: Tokens to the next likely cue, or 0.

    Returns:
        Log odds.
    """
    phrase, order, content = p.cue_phrase, p.order, p.content
    cue = phrase.cue
    sentence = t.sentences[p.sentence]
    first = sentence.first
    symbol = t.symbols
    before = symbol[phrase.first - 1] if phrase.first > first else EDGE
    after = symbol[phrase.last] if phrase.last < sentence.last else EDGE
    a, b = content[0]
    last = content[-1][1]
    n = b - a if len(content) == 1 else b - a + last - content[-1][0]
    opening, closing = symbol[a], symbol[b - 1]
    tail = source_before = size = verbs = 0
    if p.source is not None:
        c, d = p.source
        tail, size = symbol[d - 1], length_bin(d - c)
        source_before = symbol[c - 1] if c > first else EDGE
        verbs = 2 if d - c > _SHORT_SOURCE and t.has_main_verb(c, d) else 0
    if last - a <= _SHORT_CONTENT and not t.has_main_verb(a, last):
        verbs += 1
    place = 0
    if order in _CONTENT_FIRST:
        place = _place(t, p, sentence, comma=before == COMMA or source_before == COMMA)  # noqa: PLR1714
    t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14 = model.tables
    learned = (
        model.bias
        + t1[order][cue.number]
        + t2[order][(cue.form * 4 + cue.trust) * 2 + phrase.passive]
        + t3[order][sure]
        + t4[order][before]
        + t5[order][after]
        + t6[order][opening]
        + t7[order * 16 + length_bin(n)][CLASS_OF[opening]]
        + t8[order * 16 + size][tail]
        + t9[order][source_before]
        + t10[order * 8 + chance_bin(p.content_log)][0]
        + t11[order][closing]
        + t12[order * 4 + (previous > 0) * 2 + (following > 0)][cue.trust]
        + t13[order * 4 + verbs][cue.trust * FORMS + cue.form]
        + t14[order][place * 4 + cue.trust]
    )
    if not priors.BY_ORDER[order]:
        return learned / UNIT
    facts = _cue_facts(cue, phrase, before) | _content_facts(t, p, cue, place, after, verbs)
    return learned / UNIT + priors.prior(order, facts)


def _place(t: Tokens, p: Candidate, sentence: Sentence, *, comma: bool) -> int:
    """Where in its sentence a candidate with its content first stands: a value of `_PLACE`."""
    a, b = p.content[0]
    end = sentence.last
    rest = max(p.cue_phrase.last, p.content[-1][1], p.source[1] if p.source is not None else 0)
    place = 1 if rest >= end - 1 else 3 if end - rest > _SHORT_REST or t.has_main_verb(rest, end) else 2
    if a == sentence.first or (a <= sentence.first + _CONNECTIVE and CONNECTIVES.has[t.symbols[sentence.first]]):
        place += 4
    if b - a > _SHORT_REST or SPOKEN.has[t.symbols[a]] or t.has_main_verb(a, b):
        place += 8
    return place + 16 if comma else place


_SET_OFF: Final = 16 + 4  # at the sentence's start with a comma behind it
_CLAUSE_BEFORE: Final = 16 + 8 + 4  # the least place of a clause at the sentence's start with a comma behind it


def _cue_facts(cue: CueForm, phrase: CuePhrase, before: int) -> int:
    """What is true of a cue, as flags of `priors`."""
    facts = priors.FINITE if cue.form < GERUND else 0
    if cue.trust > 1:
        facts |= priors.TRUSTED | priors.SPEECH_VERB if cue.trust == SPEECH else priors.TRUSTED
    if "t" in cue.takes:
        facts |= priors.THAT_CLAUSE
    if "a" in cue.takes:
        facts |= priors.ADDRESSEE
    if phrase.governed and phrase.negated:
        facts |= priors.REFUSED
    if before == IT and phrase.passive:
        facts |= priors.IT_IS
    if phrase.passive and cue.trust == SPEECH and "a" in cue.takes and "o" not in cue.takes:
        facts |= priors.TOLD
    if CLASS_OF[before] == COORDINATOR:
        facts |= priors.JOINED
    return facts


def _content_facts(t: Tokens, p: Candidate, cue: CueForm, place: int, after: int, verbs: int) -> int:
    """What is true of a candidate's content and source, as flags of `priors`."""
    a, b = p.content[0]
    symbol = t.symbols
    facts = priors.CLAUSE_BEFORE if place > _CLAUSE_BEFORE else 0
    if SPOKEN.has[symbol[b - 1]]:
        if b - a > 1:
            facts |= priors.ENDS_QUOTED if t.words[b - 1][1:2].islower() else 0
        elif cue.form == GERUND and "q" in cue.takes:
            facts |= priors.CRIED
        elif symbol[a] == Q_COMMA:
            facts |= priors.QUOTED
    elif symbol[b - 1] == Q_SHORT and b - a > 1 and p.order == Order.CONTENT_CUE_SOURCE:
        facts |= priors.ENDS_QUOTED
    if place & _SET_OFF == _SET_OFF:
        facts |= priors.STARTS | priors.LONG if b - a > _SHORT_CONTENT else priors.STARTS
    if symbol[a] == THAT:
        facts |= priors.WITH_THAT
    elif p.cue_phrase.negated and _QUESTIONS.has[symbol[a]]:
        facts |= priors.WITHHELD
    if verbs == 0 and t.has_main_verb(a, p.content[-1][1]):
        facts |= priors.CLAUSE
    if len(p.content) > 1:
        facts |= priors.TWO_CONTENTS
    if p.source is None:
        return facts | _CLOSING[after in _CLOSES] | (_passive_facts(t, p, cue) if p.cue_phrase.passive else 0)
    return facts | _source_facts(t, p, p.source, after)


def _passive_facts(t: Tokens, p: Candidate, cue: CueForm) -> int:
    """What is true of a passive by nobody who is named, as flags of `priors`."""
    if cue.lemma in _NAMING and t.is_(p.cue_phrase.head + 1, AS):
        return priors.NAMED_AS
    if cue.trust < SPEECH:
        return 0
    if "t" not in cue.takes:
        return priors.BLAMED
    to = p.content[-1][0]
    return priors.SAID_TO if t.is_(to, TO) and t.word(to + 1) in _PERFECT else 0  # no "was told to leave"


#: Facts of what is behind a cue that is closed or not.
_CLOSING: Final = (0, priors.CLOSED)


def _source_facts(t: Tokens, p: Candidate, source: TokenRange, after: int) -> int:
    """What is true of a candidate's source, and of what stands behind source and cue, as flags of `priors`."""
    c, d = source
    symbol = t.symbols
    facts = priors.SECOND_VERB if symbol[d] in VERBS else 0
    if t.words[d - 1] in DOCUMENTS:
        facts |= priors.DOCUMENT
    if symbol[c] == WHO:
        facts |= priors.RELATIVE
    if p.order == Order.CONTENT_CUE_SOURCE:
        phrase = p.cue_phrase
        plain = phrase.last == phrase.head + 1 and symbol[c] in _OPENS_SOURCE and symbol[c + 1] not in VERBS
        after = symbol[d] if plain else LOW
    if _CLOSES.has[after]:
        facts |= priors.CLOSED | priors.ENDED if after in _ENDS else priors.CLOSED
    return facts
