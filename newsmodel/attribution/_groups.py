"""The words of a cue: a verb with its auxiliaries and adverbs, a noun or an adjective, and their prepositions."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..lexicon.cues import BASE, CUES, NOUN, PAST, CueForm
from ._symbols import (
    CLASS_OF,
    CODES,
    COLON,
    CUE_NOUN,
    LOW,
    LY,
    code,
)

if TYPE_CHECKING:
    from ._scorer import Model
    from ._tokens import Sentence, Tokens

__all__ = ["ACCORDING_TO", "FIXED", "MARK_CUE", "WORDS_OF", "Group", "cue_of", "group", "particle_score"]

_AUXILIARY = code("auxiliary")
_NEGATION = code("negation")
_ADVERB = code("adverb")
_PARTICLE = code("particle")
_PREPOSITION = code("preposition")
_TO = CODES["to"]
_BE = frozenset(CODES[word] for word in ("is", "are", "was", "were", "be", "been", "being"))
_LOOSE = frozenset(  # adverbs that are no part of the verb they stand before
    CODES[word]
    for word in "ago today yesterday tomorrow tonight here there so more less very however therefore meanwhile "
    "moreover nonetheless nevertheless far earlier".split()
)
_BEHIND = 5  # words of a group from its verb on
_MOST = 6  # words of a verb group before its verb
_REFUSALS = frozenset({"decline", "refuse", "fail"})
_STATEMENT = code("statement-noun")
_QUOTED = frozenset({"quoted", "cited"})
_OUTLET = 10  # words of "by the Tarn Herald"
_DETERMINERS = frozenset({code("determiner"), code("possessive")})

#: From this number on, cues are no verbs, nouns or adjectives of the lexicon.
FIXED = 1900

#: What the cue "according to" counts as.
ACCORDING_TO = CueForm("according to", FIXED, PAST, "report", "", 3)
MARK_CUE = CueForm(":", FIXED + 1, PAST, "report", "q", 3)
WORDS_OF = CueForm("in the words of", FIXED, PAST, "report", "q", 3)


_OTHERS = {
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


class Group(NamedTuple):
    """The words of one cue, as token numbers."""

    first: int
    last: int
    head: int
    cue: CueForm
    negated: bool = False
    passive: bool = False
    infinitive: bool = False
    chain: int = 0  # number of the cue verb that governs this one ("declined to say"), or 0


def particle_score(model: Model, t: Tokens, cue: CueForm, i: int, number: int) -> float:
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
                    negated = negated or governor.lemma in _REFUSALS
                    first -= 2
                    continue
            elif (kind != _ADVERB or symbol in _LOOSE) and kind != LY:
                break
            first -= 1
    edge = min(sentence.last, i + _BEHIND)
    while last < edge:
        symbol = symbols[last]
        kind = CLASS_OF[symbol]
        if kind not in _EXTENDING:
            break
        if kind == _PREPOSITION and symbols[last + 2] in _STATEMENTS and CLASS_OF[symbols[last + 1]] in _DETERMINERS:
            last += 3
            break
        if particles is None or particle_score(particles, t, cue, last, last - i) <= 0:
            break
        last += 1
    return Group(first, last, i, cue, negated, passive, infinitive, chain)


_EXTENDING = frozenset(
    {_PREPOSITION, _PARTICLE, _ADVERB, LY, _TO, COLON, LOW, CUE_NOUN, _STATEMENT, CODES["that"]} | _DETERMINERS,
)
_STATEMENTS = frozenset(CODES[w] for w in "statement interview tweet email e-mail speech letter report memo".split())
