"""What behind a cue is no content: a time, an aside, an object."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.cues import SPEECH
from ..scoring.features import BRIEF, SHORT, verbal
from ..tokens.shapes import CLASS_OF, CODES, COMMA, CUE_GERUND, CUE_PAST, ED, ING, LY, NUMBER, QUOTES, SPOKEN, code
from .walks import VERBAL

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens
    from ..types import CuePhrase

__all__ = ["SUBORDINATE", "WIDE", "goes_on", "no_clause", "rest_only"]

_PREPOSITION: Final = code("preposition")
_SUBORDINATOR: Final = code("subordinator")
_WEEKDAY: Final = code("weekday")
_TIME: Final = code("time")
_PRONOUN: Final = code("pronoun")
_TO: Final = CODES["to"]
_WHO: Final = frozenset(CODES[w] for w in ("who", "which", "whose"))
_LEAST_CLAUSE: Final = 3  # tokens
WIDE: Final = 80  # tokens before a source in which the verb of what is said is looked for
_OPENING: Final = QUOTES | {CODES["that"], CODES["whether"]}
_DAYS: Final = frozenset(CODES[w] for w in ("today", "yesterday", "tonight", "tomorrow", "earlier", "later"))
_NO_OPENING: Final = frozenset({_WEEKDAY, _TIME, _PREPOSITION, _SUBORDINATOR, ED, ING, CUE_PAST, CUE_GERUND})
_GAINS: Final = frozenset({"claim", "add"})
_OBJECTS: Final = frozenset({code("determiner"), code("possessive"), code("number")})
_CLAUSAL: Final = QUOTES | VERBAL
_ADVERBIAL: Final = frozenset({_WEEKDAY, _TIME, _PREPOSITION})

#: What a clause begins with that is part of another.
SUBORDINATE: Final = frozenset(
    {_SUBORDINATOR, _PREPOSITION, ED, ING, CUE_PAST, CUE_GERUND, code("adverb"), LY, _TO, code("wh")},
)


def rest_only(t: Tokens, first: int, source: int, behind: int, content: int) -> bool:
    """Whether a time or an aside follows a cue, since what is said stands in front: "It fell, he said on Monday"."""
    symbols = t.symbols
    if symbols[source - 1] != COMMA or source - first < _LEAST_CLAUSE:
        return False
    if symbols[behind] == COMMA:
        return symbols[behind + 1] not in SPOKEN
    if symbols[behind] not in _DAYS and CLASS_OF[symbols[behind]] not in _NO_OPENING:
        return False
    added = any(symbols[p] == COMMA and symbols[p + 1] == CUE_GERUND for p in range(behind, content))
    if not added and (symbols[content] in _OPENING or symbols[content - 1] in _OPENING):
        return False
    return CLASS_OF[symbols[first]] not in SUBORDINATE and verbal(symbols, max(first, source - WIDE), source)


def goes_on(t: Tokens, first: int, source: int, behind: int, last: int) -> int:
    """Where a clause goes on that source and cue stand in: "The war, he said on Monday, | was over"; 0 if it does not.

    Args:
        t: The tokens.
        first: The first of the sentence.
        source: The first of the source.
        behind: The one after the cue.
        last: The one after the last of the sentence.
    """
    symbols = t.symbols
    if source - first < 2 or symbols[source - 1] != COMMA or symbols[source] in _WHO:  # noqa: PLR2004
        return 0
    if verbal(symbols, max(first, source - WIDE), source):
        return 0
    if CLASS_OF[symbols[first]] in SUBORDINATE or CLASS_OF[symbols[first]] in _ADVERBIAL:
        return 0
    for p in range(behind, min(behind + _TAG, last - 1)):
        if symbols[p] == COMMA:
            follows = symbols[p + 1]
            on = follows in VERBAL or (follows in QUOTES and t.words[p + 1][1:2].islower())
            return p + 1 if on else 0
        if symbols[p] in _CLOSING or symbols[p] in QUOTES:
            break
    return 0


_CLOSING: Final = (VERBAL - {ED}) | {CODES["that"]}
_TAG: Final = 14  # tokens from a cue to the comma behind its time or place


def no_clause(t: Tokens, g: CuePhrase, a: int, b: int) -> bool:
    """Whether what follows a verb that takes a clause is none: "said the minister", "reported on Monday"."""
    if "t" not in g.cue.takes or g.passive:
        return False
    symbols = t.symbols
    for p in range(a, b - 1):
        if symbols[p] == COMMA and symbols[p + 1] in _WHO:  # "said the official, who was there"
            b = p
            break
    if b - a > BRIEF or not _CLAUSAL.isdisjoint(symbols[a:b]):
        return False
    if symbols[a] == _TO or (CLASS_OF[symbols[a]] == _PRONOUN and b - a > 1):
        return False  # "vowed to go", "said they left"
    if CLASS_OF[symbols[a]] in _ADVERBIAL and b - a <= SHORT:
        return True
    if g.cue.lemma in _GAINS and (symbols[a] == NUMBER or CLASS_OF[symbols[a]] in _OBJECTS):
        return True  # "claimed the title", "added 20 points"
    return "o" not in g.cue.takes and g.cue.trust == SPEECH and symbols[g.first - 1] == COMMA
