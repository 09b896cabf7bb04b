"""A summary and the first paragraph on the same line."""

from __future__ import annotations

from ....model import BlockKind
from ...draft import Draft
from ...values.datelines import find_dateline

__all__ = ["summary_before_dateline"]


def summary_before_dateline(draft: Draft, number: int) -> bool:
    """Claim the words before a dateline in mid-line as a summary point: "… in all regions TARN: More than"."""
    start, end = draft.bounds(number)
    dateline = find_dateline(draft.lines, start, end)
    if dateline is None or dateline.span is None or dateline.span.start <= start:
        return False
    draft.cut((number, dateline.span.start))
    return draft.claim(number, BlockKind.SUMMARY_POINT)
