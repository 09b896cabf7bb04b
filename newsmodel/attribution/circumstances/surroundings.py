"""What stands around source and cue and is neither of them nor content: where addressee and time are looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..tokens.grammar import PREPOSITION, TIMES

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens
    from ..types import Reading, TokenRange

__all__ = ["around", "beside"]

_WIDE: Final = 24  # tokens on either side of a cue that are looked at
_FRONT: Final = 8  # tokens before a source


def around(t: Tokens, reading: Reading) -> TokenRange:
    """The tokens of its sentence that are near a cue.

    Args:
        t: The tokens.
        reading: The reading of the cue.
    """
    sentence, cue = t.sentences[reading.sentence], reading.cue_phrase
    first = cue.first - _WIDE
    if reading.source is not None and reading.source[0] < cue.first:  # the day stands in front of a long source too
        first = min(first, reading.source[0] - _FRONT)
        opening = sentence.first + (t.is_(sentence.first, PREPOSITION))
        if first > sentence.first >= first - _WIDE and t.is_any(opening, TIMES):  # "Thursday, in an interview with … ,"
            first = sentence.first
    return max(sentence.first, first), min(sentence.last, cue.last + _WIDE)


def beside(t: Tokens, reading: Reading) -> list[TokenRange]:
    """The stretches near a cue that are neither source nor cue nor content, those behind the cue first.

    Args:
        t: The tokens.
        reading: The reading of the cue.
    """
    cue = reading.cue_phrase
    taken = list(reading.content)
    _insert(taken, (cue.first, cue.last))
    if reading.source is not None:
        _insert(taken, reading.source)
    at, end = around(t, reading)
    before: list[TokenRange] = []
    behind: list[TokenRange] = []
    for a, b in taken:
        if a >= end:
            break
        if a > at and (a - at > 1 or t.word(at)[:1].isalpha()):
            (before if at < cue.first else behind).append((at, a))
        at = max(at, b)
    if end > at and (end - at > 1 or t.word(at)[0].isalnum()):
        behind.append((at, end))
    return behind + before


def _insert(ranges: list[TokenRange], one: TokenRange) -> None:
    """Put a range among others in the order of the text."""
    i = len(ranges)
    while i > 0 and ranges[i - 1][0] > one[0]:
        i -= 1
    ranges.insert(i, one)
