"""Date lines."""

from __future__ import annotations

from ....model import BlockKind, Byline
from ...draft import Draft
from ...values.bylines import is_name_line, read_byline
from ...values.date_lines import Stamps, is_half_stamp, read_stamps

__all__ = ["date_line"]


def date_line(draft: Draft, number: int) -> bool:
    """Claim a date line, or two lines that hold a date between them."""
    lines, text = draft.lines, draft.text
    start, end = draft.bounds(number)
    below = number + 1
    halved = below < len(lines) and not lines.blank(below) and is_half_stamp(text, start, end)
    stamps = read_stamps(text, start, lines.end[below]) if halved else None
    if stamps is None:
        halved = False
        stamps = read_stamps(text, start, end)
    if stamps is None:
        return False
    draft.published = draft.published or stamps.published
    draft.updated = draft.updated or stamps.updated
    draft.byline = draft.byline or _byline_on(draft, number, stamps)
    draft.claim(number, BlockKind.DATE_LINE)
    if halved:
        draft.join(below)
    return True


def _byline_on(draft: Draft, number: int, stamps: Stamps) -> Byline | None:
    """Read the byline of a line that holds a date too: "By Name, date", "Name / PAPER.COM / date"."""
    text = draft.text
    start, end = draft.bounds(number)
    if stamps.byline is not None:
        return read_byline(text, start, end)
    first, second = text.find(" / ", start, end), text.rfind(" / ", start, end)
    return None if first == second else is_name_line(text, start, first)
