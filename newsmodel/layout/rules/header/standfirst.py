"""The standfirst: a line between headline and body that sums up the story."""

from __future__ import annotations

from typing import Final

from ....model import BlockKind
from ...draft import Draft
from ...lines.routing import is_routing
from ...lines.shapes import INDENTED, ends_sentence
from ..line_kinds import LONGEST_STANDFIRST, is_author, is_other, is_wrapped
from .summary_point import HEADS_SUMMARY

__all__ = ["standfirst"]

_LENGTH: Final = range(30, LONGEST_STANDFIRST + 1)  # characters
_FEWEST_WORDS: Final = 4  # blanks between the words of one without a full stop


def standfirst(draft: Draft, number: int) -> bool:
    """Claim a line that does not end like a sentence, or that is followed by other header lines."""
    lines, text = draft.lines, draft.text
    start, end = draft.bounds(number)
    below = lines.after(number)
    if draft.headline is None or end - start not in _LENGTH or lines.indent(number) > INDENTED or below == len(lines):
        return False
    above = lines.before(number)
    if lines.words(above).lower().rstrip(" .:") in HEADS_SUMMARY:
        return draft.claim(number, BlockKind.SUMMARY_POINT)
    words = text[start:end]
    if BlockKind.SUMMARY_POINT in draft.kinds or " | " in words or words[0] == "<" or is_wrapped(draft, number):
        return False
    if ends_sentence(words) or words[-1] in ":,;":
        follows = (is_other(draft, below) and not is_routing(lines.words(below))) or is_author(draft, below)
    else:
        follows = words.count(" ") >= _FEWEST_WORDS
    return follows and draft.claim(number, BlockKind.SUMMARY_POINT)
