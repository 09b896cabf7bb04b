"""Which words beside a cue belong to its own clause, and which to what somebody does elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.cues import CUES, NOUN, SPEECH
from ...lexicon.documents import EVENTS
from ...lexicon.loading import words
from ..tokens.grammar import (
    COORDINATOR,
    DETERMINER,
    NUMERAL,
    POSSESSIVE,
    PREPOSITION,
    SUBORDINATOR,
    THAT,
    VERBS,
    WH,
    spelled,
)
from ..tokens.shapes import COMMA, NUMBER, QUOTES, members
from ..types import Order

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens
    from ..types import Reading, TokenRange

__all__ = ["is_elsewhere", "is_of_saying"]

_SHARING: Final = frozenset({Order.SHARED_SOURCE, Order.SUBJECT_GERUND})
_CLAUSES: Final = members({SUBORDINATOR, WH}) | {THAT}
_ABOUT: Final = spelled("of about")
_JOINING: Final = members({PREPOSITION, SUBORDINATOR})
_BEFORE_NOUN: Final = members({PREPOSITION, DETERMINER, POSSESSIVE})
_MOSTLY: Final = 2  # the trust in a verb that mostly reports speech
_COMMAS: Final = members({COMMA})
_COORDINATORS: Final = members({COORDINATOR})
_COUNTED: Final = members({NUMERAL, NUMBER})

_ELSEWHERE: Final = words("circumstances", "elsewhere")
_AFTER: Final = words("circumstances", "after")
_FUTURE: Final = words("circumstances", "future")
_MADE_PUBLIC: Final = words("circumstances", "public")
_GATHERINGS: Final = EVENTS | words("circumstances", "gathering")
_NO_VERBS: Final = _MADE_PUBLIC | _GATHERINGS
_SPEAKING: Final = words("occasions", "participle")


def is_of_saying(t: Tokens, reading: Reading, stretch: TokenRange, a: int, *, long: bool) -> bool:
    """Tell whether a time is that of the saying, and not of what somebody does in a clause or phrase beside it.

    Args:
        t: The tokens.
        reading: The reading of the cue.
        stretch: The tokens beside source and cue among which the time stands.
        a: The first token of the time.
        long: Whether it is a month or longer; a book that was published then was not written then.
    """
    first, last = stretch
    if long and a > first and t.word(a - 1) in _MADE_PUBLIC:
        return False
    cue = reading.cue_phrase
    behind = first == cue.last
    start = _clause_start(t, first, a)
    if start < a and _is_elsewhere(t, start, a, behind=behind and start == first):
        return False
    if behind:
        return True
    if first > cue.last:  # behind what is said
        return not (t.is_any(first + t.is_(first, COMMA), _COORDINATORS) or _has_verb(t, first, a))
    if last <= cue.first and reading.order in _SHARING and reading.source is not None and first >= reading.source[1]:
        return not t.is_any(last - 1, _JOINING) and not _is_anothers(t, first, a)
    if last - 1 > a and t.is_any(last - 1, _JOINING):  # "it fell on Monday, after | the board said"
        return False
    clause = max(first, t.rfind(_COORDINATORS, first, a))  # "she defended it, but late on Monday she said"
    return not (_has_verb(t, clause, last) or _is_other_act(t, clause, last))


def is_elsewhere(t: Tokens, a: int, b: int) -> bool:
    """Tell whether words lead to an occasion that is not that of the saying: "after a meeting with | the board".

    Args:
        t: The tokens.
        a: The first of them.
        b: The one after the last.
    """
    return any(word.lower() in _ELSEWHERE or word.lower() in _AFTER for word in t.words_between(a, b))


def _clause_start(t: Tokens, first: int, a: int) -> int:
    """Where the phrase begins in which a time stands: behind the last comma."""
    comma = t.rfind(_COMMAS, first, a)
    return first if comma < 0 else comma + 1


def _is_elsewhere(t: Tokens, start: int, a: int, *, behind: bool) -> bool:
    """Whether the words before a time make it that of something else: "ahead of a vote on | Monday"."""
    if behind and t.is_any(start, _ABOUT):  # "said of the attack on Monday"
        return True
    for i in range(start, a):
        word = t.word(i).lower()
        if word in _ELSEWHERE or word in _FUTURE:
            return True
        if word in _AFTER:  # what is said after a meeting is said on its day; a crash is talked about for days
            return _GATHERINGS.isdisjoint(t.words_between(i, a)) or t.is_any(i - 1, _COUNTED)
        if t.is_any(i, _CLAUSES) or (t.is_any(i, QUOTES) and i == a - 1):
            return True
    return behind and _has_verb(t, start, a)


def _has_verb(t: Tokens, a: int, b: int) -> bool:
    """Whether there is a verb; "published" in "a letter published on Monday" is none, nor "talks" in "in talks"."""
    return any(
        t.is_any(i, VERBS) and t.word(i).lower() not in _NO_VERBS and not (i > a and t.is_any(i - 1, _BEFORE_NOUN))
        for i in range(a, b)
    )


def _is_anothers(t: Tokens, first: int, a: int) -> bool:
    """Whether another verb of saying has the time, or what it says has: "said on | Monday it fell, and warned"."""
    for i in range(first, a):
        cue = CUES.get(t.word(i))
        if cue is not None and cue.trust >= _MOSTLY and cue.form < NOUN:
            return True
    return False


def _is_other_act(t: Tokens, a: int, b: int) -> bool:
    """Whether a stretch tells what somebody did then beside speaking: "visiting the scene on Wednesday"."""
    word = t.word(a + (t.word(a) == "," and a + 1 < b)).lower()
    if not word.endswith("ing") or word in _SPEAKING or (word in CUES and CUES[word].trust == SPEECH):
        return False
    return _GATHERINGS.isdisjoint(t.words_between(a, b))
