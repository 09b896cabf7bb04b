"""The foot of a story, line by line."""

from __future__ import annotations

from ....model import BlockKind
from ...draft import Draft
from ...lines.end_notes import is_end_note
from .tail_lines import is_tail_date, is_tail_point

__all__ = ["read_foot"]


def read_foot(draft: Draft, number: int) -> None:
    """Claim a line of the foot.

    Args:
        draft: The story.
        number: A line that begins a block.
    """
    lines, text = draft.lines, draft.text
    start, end = lines.start[number], lines.end[draft.last_of(number)]
    words = text[start:end]
    if number == draft.headline:
        draft.claim(number, BlockKind.HEADLINE)
    elif draft.repeats_headline(words):
        draft.claim(number, BlockKind.HEADLINE_REPEAT)
    elif is_tail_point(draft, number):
        draft.claim(number, BlockKind.SUMMARY_POINT)
    elif is_end_note(words) or is_tail_date(draft, number):
        draft.claim(number, BlockKind.END_NOTE)
    else:
        draft.claim(number, BlockKind.FURNITURE)
