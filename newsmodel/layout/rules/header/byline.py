"""Bylines."""

from __future__ import annotations

from typing import Final

from ....lexicon import loading
from ....model import BlockKind
from ...draft import Draft
from ...values.bylines import is_name_line, read_byline
from ...values.credits import CREDIT_OPENINGS
from ...values.date_lines import read_stamps
from ...values.datelines import find_dateline
from ..line_kinds import LONGEST_NAME

__all__ = ["byline"]

_HEADS_NAME: Final = loading.words("page_labels", "author")


def byline(draft: Draft, number: int) -> bool:
    """Claim a byline; if a dateline follows on the same line, cut the line in front of it."""
    text = draft.text
    start, end = draft.bounds(number)
    if text[start] in "Bb":
        dateline = find_dateline(draft.lines, start, end)
        if dateline is not None and dateline.span is not None and dateline.span.start > start:
            found = read_byline(text, start, start + len(text[start : dateline.span.start].rstrip()))
            if found is not None:
                draft.cut((number, dateline.span.start))
                draft.byline = draft.byline or found
                return draft.claim(number, BlockKind.BYLINE)
    found = read_byline(text, start, end)
    if found is None and _may_name_author(draft, number):
        found = is_name_line(text, start, end)
    if found is None:
        return False
    draft.byline = draft.byline or found
    return draft.claim(number, BlockKind.BYLINE)


_NAMED_UNDER: Final = frozenset(
    {
        BlockKind.HEADLINE,
        BlockKind.HEADLINE_REPEAT,
        BlockKind.SUMMARY_POINT,
        BlockKind.DATE_LINE,
        BlockKind.CAPTION,
    }
)


def _may_name_author(draft: Draft, number: int) -> bool:
    """Return whether a bare name on a line can be the author's: below the headline, beside other lines of a header."""
    lines, text = draft.lines, draft.text
    if lines.end[number] - lines.start[number] > LONGEST_NAME or lines.words(number).startswith(CREDIT_OPENINGS):
        return False
    above = lines.before(number)
    if above < 0 or (draft.headline is not None and number < draft.headline):
        return False
    if draft.kinds[above] in _NAMED_UNDER or lines.words(above).lower().rstrip(" :") in _HEADS_NAME:
        return True
    below = lines.after(number)
    return below < len(lines) and read_stamps(text, *draft.bounds(below)) is not None
