"""The words of a cue: a verb with its auxiliaries and adverbs, a noun or an adjective, and their prepositions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.cues import BASE, CUES, NOUN, PAST, CueForm
from ..tokens.shapes import (
    CAP,
    CLASS_OF,
    CODES,
    COLON,
    COMMA,
    CUE_ADJECTIVE,
    CUE_NOUN,
    ED,
    LOW,
    LY,
    PLURAL,
    code,
)

if TYPE_CHECKING:
    from ..scoring.linear_model import Model
    from ..tokens.tokenizer import Sentence, Tokens

__all__ = ["ACCORDING_TO", "FIXED", "MARK_CUE", "REFUSALS", "WORDS_OF", "Group", "cue_of", "group", "particle_score"]

_AUXILIARY: Final = code("auxiliary")
_NEGATION: Final = code("negation")
_ADVERB: Final = code("adverb")
_PARTICLE: Final = code("particle")
_PREPOSITION: Final = code("preposition")
_TO: Final = CODES["to"]
_BE: Final = frozenset(CODES[word] for word in ("is", "are", "was", "were", "be", "been", "being"))
_LOOSE: Final = frozenset(  # adverbs that are no part of the verb they stand before
    CODES[word]
    for word in "ago today yesterday tomorrow tonight here there so more less very however therefore meanwhile "
    "moreover nonetheless nevertheless far earlier".split()
)
_BEHIND: Final = 5  # words of a group from its verb on
_MOST: Final = 6  # words of a verb group before its verb
REFUSALS: Final = frozenset({"decline", "refuse", "fail"})
_STATEMENT: Final = code("statement-noun")
_QUOTED: Final = frozenset({"quoted", "cited"})
_OUTLET: Final = 10  # words of "by the Tarn Herald"
_DETERMINERS: Final = frozenset({code("determiner"), code("possessive")})

#: From this number on, cues are no verbs, nouns or adjectives of the lexicon.
FIXED: Final = 1900

#: What the cue "according to" counts as.
ACCORDING_TO: Final = CueForm("according to", FIXED, PAST, "report", "", 3)
MARK_CUE: Final = CueForm(":", FIXED + 1, PAST, "report", "q", 3)
WORDS_OF: Final = CueForm("in the words of", FIXED, PAST, "report", "q", 3)


_OTHERS: Final = {
    "according": ACCORDING_TO,
    "per": ACCORDING_TO,
    ":": MARK_CUE,
    "—": MARK_CUE,
    "–": MARK_CUE,
    "-": MARK_CUE,
    "―": MARK_CUE,
}


def cue_of(word: str) -> CueForm:
    """The cue that a word is a form of."""
    return CUES.get(word) or CUES.get(word.lower()) or _OTHERS[word.lower()]


def is_words_of(words: list[str], i: int) -> bool:
    """Whether the word at token i is that of "in the words of"."""
    return words[i] == "words" and words[i + 1] == "of" and i > 1 and words[i - 2 : i] in (["in", "the"], ["In", "the"])


class Group:
    """The words of one cue, as token numbers.

    Args:
        first: The first.
        last: The one after the last.
        head: The cue word itself.
        cue: What the lexicon knows of it.
        negated: Whether it is denied.
        passive: Whether it stands in the passive.
        infinitive: Whether it stands behind "to".
        chain: Number of the cue verb that governs this one ("declined to say"), or 0.
    """

    __slots__ = ("chain", "cue", "first", "head", "infinitive", "last", "negated", "passive")

    def __init__(
        self,
        first: int,
        last: int,
        head: int,
        cue: CueForm,
        negated: bool = False,  # noqa: FBT001, FBT002
        passive: bool = False,  # noqa: FBT001, FBT002
        infinitive: bool = False,  # noqa: FBT001, FBT002
        chain: int = 0,
    ) -> None:
        self.first = first
        self.last = last
        self.head = head
        self.cue = cue
        self.negated = negated
        self.passive = passive
        self.infinitive = infinitive
        self.chain = chain


def particle_score(model: Model, t: Tokens, cue: CueForm, i: int, number: int) -> int:
    """What tells whether token i, the `number`-th after the cue word, still belongs to the cue."""
    before, here, after = t.symbols[i - 1 : i + 2]
    t1, t2, t3, t4, t5 = model.tables
    return (
        model.bias + t1[cue.number][here] + t2[here][number] + t3[here][after] + t4[cue.form][here] + t5[before][here]
    )


def group(t: Tokens, i: int, sentence: Sentence, particles: Model | None) -> Group:  # noqa: C901, PLR0912
    """Find the words that belong to the cue word at token i."""
    words, symbols = t.words, t.symbols
    cue = cue_of(words[i])
    first, last = i, i + 1
    if cue is ACCORDING_TO:
        return Group(i, i + 2, i, cue)
    if cue is MARK_CUE:
        return Group(i, i + 1, i, cue)
    if is_words_of(words, i):
        return Group(i - 2, i + 2, i, WORDS_OF)
    negated = passive = infinitive = False
    chain = 0
    form = cue.form
    if words[i] in _QUOTED:  # "was quoted as saying", "was quoted by the Herald as saying": "said", and no passive
        for k in range(i + 1, min(i + _OUTLET, sentence.last - 1)):
            if words[k] == "as" and words[k + 1] == "saying":
                cue, form, last = CUES["said"], BASE, k + 2
                break
            if k == i + 1 and words[k] != "by":
                break
    if form != NOUN:
        edge = max(sentence.first, i - _MOST)
        while first > edge:
            symbol = symbols[first - 1]
            kind = CLASS_OF[symbol]
            if kind == _AUXILIARY:
                if (symbol in _BE and first == i) or (symbol in _BE and not passive):
                    passive = form == PAST
            elif kind == _NEGATION:
                negated = True
            elif symbol == _TO and first == i and form == BASE:
                infinitive = True
                governor = CUES.get(words[first - 2]) if first - 2 >= sentence.first else None
                if governor is not None and governor.form < NOUN and "i" in governor.takes:
                    chain = governor.number
                    negated = negated or governor.lemma in REFUSALS
                    first -= 2
                    continue
            elif (kind != _ADVERB or symbol in _LOOSE) and kind != LY:
                break
            first -= 1
        if words[first - 1] == "first" and first - 1 > edge and symbols[first - 2] in _NAMES:
            first -= 1  # "The Herald first reported"
        if symbols[first - 1] == _TO and words[first] == "have" and first - 3 > edge:
            first = _reported(words, symbols, first)
    behind = last
    edge = min(sentence.last, i + _BEHIND)
    while last < edge:
        symbol = symbols[last]
        kind = CLASS_OF[symbol]
        if kind not in _EXTENDING or symbol in _DEGREES or (kind == _PREPOSITION and _before_time(symbols, last + 1)):
            break
        if kind == _PREPOSITION and CLASS_OF[symbols[last + 1]] in _DETERMINERS:
            noun = last + 2 + (symbols[last + 2] in _DESCRIBES)  # "in a statement", "in an emailed statement"
            if symbols[noun] in _STATEMENTS:
                last = noun + 1
                break
        if particles is None or particle_score(particles, t, cue, last, last - i) <= 0:
            break
        last += 1
    return Group(first, _without_rest(symbols, behind, last), i, cue, negated, passive, infinitive, chain)


def _reported(words: list[str], symbols: list[int], first: int) -> int:
    """Where a cue that begins with "have" begins behind "to": "is reported | to have said"."""
    cue = CUES.get(words[first - 2])
    if cue is None or cue.form != PAST or CLASS_OF[symbols[first - 3]] != _AUXILIARY:
        return first
    first -= 3
    while CLASS_OF[symbols[first - 1]] == _AUXILIARY:
        first -= 1
    return first


def _before_time(symbols: list[int], i: int) -> bool:
    """Whether a time begins at token i: "on | Wednesday", "over | the weekend"."""
    if CLASS_OF[symbols[i]] in _DETERMINERS:
        i += 1
    return CLASS_OF[symbols[i]] in _TIMES


def _without_rest(symbols: list[int], a: int, b: int) -> int:
    """Where a cue ends that goes on for the tokens a to b: before an object that is left without its noun."""
    if b > a and symbols[b - 1] not in _STATEMENTS and symbols[b - 1] != CUE_NOUN and symbols[b - 1] != LOW:
        for j in range(a, b):
            if CLASS_OF[symbols[j]] in _DETERMINERS:
                return j - 1 if j > a and CLASS_OF[symbols[j - 1]] == _PREPOSITION else j
    return b


_TIMES: Final = frozenset({code("weekday"), code("month"), code("time")})
_EXTENDING: Final = frozenset(
    {_PREPOSITION, _PARTICLE, _ADVERB, LY, _TO, COLON, LOW, CUE_NOUN, _STATEMENT, CODES["that"]} | _DETERMINERS,
)
_NAMES: Final = frozenset({CAP, PLURAL, COMMA})
_DEGREES: Final = frozenset(CODES[w] for w in ("more", "less", "most", "very", "so", "rather", "quite"))
_DESCRIBES: Final = frozenset({LOW, ED, CUE_ADJECTIVE})
_STATEMENTS: Final = frozenset(
    CODES[w] for w in "statement interview tweet email e-mail speech letter report memo".split()
)
