"""Short lines above a dateline."""

from __future__ import annotations

from typing import Final

from ....model import BlockKind
from ...draft import Draft
from ...lines.bullets import bullet_words
from ...lines.furniture import is_furniture
from ..line_kinds import is_other, is_short

__all__ = ["label_above_dateline"]

_REACH: Final = 6  # lines of the page between headline and dateline at most


def label_above_dateline(draft: Draft, number: int) -> bool:
    """Claim a short line above a dateline as furniture, or as a summary point if it has a bullet."""
    lines = draft.lines
    if draft.headline is None or number < draft.headline or not is_short(draft, number):
        return False
    below = number
    for _ in range(_REACH):
        below = lines.after(below)
        if below == len(lines):
            return False
        if draft.dateline_at(below) is not None:
            start, end = draft.bounds(number)
            point = bullet_words(draft.text, start, end) is not None and not is_furniture(draft.text[start:end])
            return draft.claim(number, BlockKind.SUMMARY_POINT if point else BlockKind.FURNITURE)
        if not (is_short(draft, below) or is_other(draft, below)):
            return False
    return False
