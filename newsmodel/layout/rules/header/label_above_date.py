"""Section names and job titles right above a date line."""

from __future__ import annotations

from ....model import BlockKind
from ...draft import Draft
from ...lines.shapes import ends_sentence
from ...values.date_lines import read_stamps
from ..line_kinds import LONGEST_NAME

__all__ = ["label_above_date"]


def label_above_date(draft: Draft, number: int) -> bool:
    """Claim a short line right above a date line as furniture: a section, a name with a job title."""
    lines, text = draft.lines, draft.text
    below = number + 1 if draft.headline is None else lines.after(number)
    start, end = draft.bounds(number)
    if end - start > LONGEST_NAME or below >= len(lines) or ends_sentence(text[start:end]):
        return False
    if read_stamps(text, *draft.bounds(below)) is None:
        return False
    return draft.claim(number, BlockKind.FURNITURE)
