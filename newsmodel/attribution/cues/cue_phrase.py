"""The words of a cue: a verb with its auxiliaries and adverbs, a noun or an adjective, and their prepositions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.cues import BASE, CUES, FIXED, NOUN, PAST, CueForm
from ...lexicon.loading import words
from ...text.characters import DASHES
from ..scoring.linear_model import Feature
from ..scoring.vocabulary import CUE, FORM, SYMBOL, counts
from ..tokens.grammar import (
    ADVERB,
    ARTICLES_AND_OWNERS,
    AUXILIARY,
    CONNECTIVES,
    FORMS_OF_BE,
    NEGATION,
    PARTICLE,
    PREPOSITION,
    STATEMENT_NOUN,
    TIMES,
    TO,
    VERBS,
    spelled,
)
from ..tokens.shapes import (
    CAP,
    CLASS_OF,
    COLON,
    COMMA,
    CUE_ADJECTIVE,
    CUE_NOUN,
    CUE_PAST,
    ED,
    LOW,
    LY,
    PLURAL,
    QUOTES,
    members,
)
from ..types import CuePhrase

if TYPE_CHECKING:
    from ..scoring.linear_model import Model
    from ..tokens.tokenizer import Tokens
    from ..types import Sentence

__all__ = [
    "ACCORDING_TO",
    "FIXED",
    "MARK_CUE",
    "MOST_BEHIND",
    "REFUSALS",
    "WORDS_OF",
    "cue_of",
    "is_words_of",
    "particle_score",
    "read_cue_phrase",
]

#: Verbs that deny the one they govern: "declined to say".
REFUSALS: Final = words("verb_frames", "refuses")

#: What the cue "according to" counts as.
ACCORDING_TO: Final = CueForm("according to", FIXED, PAST, "report", "", 3)
#: The same of a colon or dash.
MARK_CUE: Final = CueForm(":", FIXED + 1, PAST, "report", "q", 3)
#: The same of "in the words of".
WORDS_OF: Final = CueForm("in the words of", FIXED, PAST, "report", "q", 3)

_OTHERS: Final = {
    "according": ACCORDING_TO,
    "per": ACCORDING_TO,
    ":": MARK_CUE,
} | dict.fromkeys(DASHES, MARK_CUE)
#: Tokens of a phrase from its verb on at most.
MOST_BEHIND: Final = 5

_SAYING: Final = frozenset({"saying", "telling"})
_BEHIND_PASSIVE: Final = frozenset({"as", "by"})
_NOBODY_NAMED: Final = VERBS | QUOTES | members({COMMA})
_WITHHOLDS: Final = words("verb_frames", "withholds") - {"comment", "say"}
_ON: Final = frozenset({"on", "about"})
_GOES: Final = frozenset({"goes", "went", "gone"})
_UP_TO: Final = ("up", "to")
_THE_WORDS_OF: Final = ("the", "words", "of")
_QUOTED: Final = frozenset({"quoted", "cited"})
_OUTLET: Final = 10  # tokens of "by the Tarn Herald"
_MOST_BEFORE: Final = 6  # tokens of a phrase before its verb

_NAMES: Final = members({CAP, PLURAL, COMMA})
_ADVERBS: Final = members({ADVERB, LY}) - spelled(words("function_words", "apart"))
_EXTENDING: Final = (
    members({PREPOSITION, PARTICLE, ADVERB, LY, COLON, LOW, CUE_NOUN, STATEMENT_NOUN}) | ARTICLES_AND_OWNERS
) - spelled(words("function_words", "degree"))
_DESCRIBES: Final = members({LOW, ED, CUE_ADJECTIVE})
_STATEMENTS: Final = spelled(words("occasions", "phrase"))
_COMPLETE: Final = _STATEMENTS | {CUE_NOUN, LOW}


def cue_of(word: str) -> CueForm:
    """The cue that a word is a form of."""
    return CUES.get(word) or CUES.get(word.lower()) or _OTHERS[word.lower()]


def is_words_of(t: Tokens, i: int) -> bool:
    """Whether the word at token i is that of "in the words of"."""
    return i > 1 and t.spells(i - 1, _THE_WORDS_OF) and t.word(i - 2) in {"in", "In"}


#: What `particle_score` looks at.
FEATURES: Final[tuple[Feature, ...]] = (
    Feature("cue, word", CUE, SYMBOL),
    Feature("word, place", SYMBOL, counts(MOST_BEHIND - 1)),
    Feature("word, next", SYMBOL, SYMBOL),
    Feature("form, word", FORM, SYMBOL),
    Feature("before, word", SYMBOL, SYMBOL),
)


def particle_score(model: Model, t: Tokens, cue: CueForm, i: int, number: int) -> int:
    """What tells whether token i, the `number`-th after the cue word, still belongs to the cue."""
    symbols = t.symbols
    before, here, after = symbols[i - 1], symbols[i], symbols[i + 1]
    t1, t2, t3, t4, t5 = model.tables
    return (
        model.bias + t1[cue.number][here] + t2[here][number] + t3[here][after] + t4[cue.form][here] + t5[before][here]
    )


def read_cue_phrase(t: Tokens, i: int, sentence: Sentence, particles: Model | None) -> CuePhrase:
    """Find the words that belong to the cue word at token i.

    Args:
        t: The tokens.
        i: The cue word.
        sentence: Its sentence.
        particles: The weights that tell what follows a cue and still belongs to it; None for nothing but "in a
            statement" and its like.
    """
    cue = cue_of(t.word(i))
    if cue is ACCORDING_TO:
        return CuePhrase(i, i + 2, i, cue)
    if cue is MARK_CUE:
        return CuePhrase(i, i + 1, i, cue)
    if is_words_of(t, i):
        return CuePhrase(i - 2, i + 2, i, WORDS_OF)
    if cue.lemma == "long" and t.is_(i + 1, CUE_PAST) and t.is_(i - 1, AUXILIARY):
        i += 1  # "had long called for"
        cue = cue_of(t.word(i))
    last = i + 1
    form = cue.form
    if t.word(i) in _QUOTED and (behind := _past_as_saying(t, i, sentence)):
        cue, form, last = CUES["said"], BASE, behind  # "said", and no passive
    first = i
    negated = passive = infinitive = governed = False
    if form != NOUN:
        first, negated, passive, infinitive, governed = _auxiliaries(t, i, sentence.first, form)
    if cue.lemma in REFUSALS and t.is_(last, TO) and t.word(last + 1) in _WITHHOLDS:  # "declined to give"
        negated, last = True, last + 2 + (t.word(last + 2) in _ON)
    else:
        last = _particles(t, i, last, sentence.last, cue, particles)
    return CuePhrase(first, last, i, cue, negated=negated, passive=passive, infinitive=infinitive, governed=governed)


def _past_as_saying(t: Tokens, i: int, sentence: Sentence) -> int:
    """Where "as saying" ends behind token i; 0 if it does not stand there, or if content follows whom somebody quotes.

    It stands so in "was quoted as saying", "was quoted by the Herald as saying", "“…,” it quoted him as saying".
    """
    behind = t.word(i + 1) in _BEHIND_PASSIVE or t.is_any(sentence.first, QUOTES)
    for k in range(i + 1, min(i + _OUTLET, sentence.last) if behind else i + 1):
        if t.word(k) == "as" and t.word(k + 1) in _SAYING:
            return k + 2
        if t.is_any(k, _NOBODY_NAMED):
            break
    return 0


def _auxiliaries(t: Tokens, i: int, edge: int, form: int) -> tuple[int, bool, bool, bool, bool]:
    """Read what belongs to a verb in front of it: "has not clearly | said", "declined to | say".

    Args:
        t: The tokens.
        i: The verb.
        edge: The first token of its sentence.
        form: The form it has.

    Returns:
        The first token of the phrase, and whether it is negated, passive, an infinitive, and governed by another cue.
    """
    negated = passive = infinitive = governed = False
    first = i
    least = max(edge, i - _MOST_BEFORE)
    while first > least:
        symbol = t.symbol(first - 1)
        kind = CLASS_OF[symbol]
        if kind == AUXILIARY:
            if FORMS_OF_BE.has[symbol] and (first == i or not passive):
                passive = form == PAST
        elif kind == NEGATION:
            negated = True
        elif symbol == TO and form == BASE and not infinitive:
            if t.word(first - 2) == "on" and t.word(first - 3) in _GOES:  # "went on to say"
                first -= 3
                break
            infinitive = True
            governor = CUES.get(t.word(first - 2)) if first - 2 >= edge else None
            if governor is not None and governor.form < NOUN and "i" in governor.takes:
                governed = True
                negated = negated or governor.lemma in REFUSALS
                first -= 1
        elif not _ADVERBS.has[symbol] and not (t.is_(first - 2, AUXILIARY) and _goes_between(t, first - 1)):
            break
        first -= 1
    if t.word(first - 1) == "first" and first - 1 > least and t.is_any(first - 2, _NAMES):
        first -= 1  # "The Herald first reported"
    if t.is_(first - 1, TO) and t.word(first) == "have" and first - 3 > least:
        first = _reported(t, first)
    return first, negated, passive, infinitive, governed


def _goes_between(t: Tokens, i: int) -> bool:
    """Whether a word may stand between an auxiliary and its verb: "had | long called for", "were | however told"."""
    return t.word(i) == "long" or t.is_any(i, CONNECTIVES)


def _reported(t: Tokens, first: int) -> int:
    """Where a cue that begins with "have" begins behind "to": "is reported | to have said"."""
    cue = CUES.get(t.word(first - 2))
    if cue is None or cue.form != PAST or not t.is_(first - 3, AUXILIARY):
        return first
    first -= 3
    while t.is_(first - 1, AUXILIARY):
        first -= 1
    return first


def _particles(t: Tokens, i: int, last: int, edge: int, cue: CueForm, particles: Model | None) -> int:
    """Find where a cue ends: "called | for", "complained bitterly | about", "said | in a short statement".

    Args:
        t: The tokens.
        i: The cue word.
        last: The first token behind it.
        edge: The token after the last of its sentence.
        cue: What the lexicon knows of it.
        particles: The weights; None for "in a statement" and its like alone.
    """
    behind = last
    edge = min(edge, i + MOST_BEHIND)
    while last < edge:
        if not t.is_any(last, _EXTENDING):
            break
        if t.spells(last, _UP_TO):  # "said | up to now the road was open"
            break
        if t.is_(last, PREPOSITION):
            if _begins_time(t, last + 1):
                break
            if t.is_any(last + 1, ARTICLES_AND_OWNERS):
                noun = last + 2 + t.is_any(last + 2, _DESCRIBES)
                if t.is_any(noun, _STATEMENTS):  # "in a statement", "in a short statement"
                    last = noun + 1
                    break
        if particles is None or particle_score(particles, t, cue, last, last - i) <= 0:
            break
        last += 1
    return _without_rest(t, behind, last)


def _begins_time(t: Tokens, i: int) -> bool:
    """Whether a time begins at token i: "on | Wednesday", "over | the weekend"."""
    return t.is_any(i + t.is_any(i, ARTICLES_AND_OWNERS), TIMES)


def _without_rest(t: Tokens, a: int, b: int) -> int:
    """Where a cue ends that goes on for the tokens a to b: before an object that is left without its noun."""
    if b > a and not t.is_any(b - 1, _COMPLETE):
        j = t.find(ARTICLES_AND_OWNERS, a, b)
        if j < b:
            return j - 1 if j > a and t.is_(j - 1, PREPOSITION) else j
    return b
