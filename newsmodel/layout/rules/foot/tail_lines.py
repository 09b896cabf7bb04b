"""Header lines that a page prints below the body: a date line, summary points."""

from __future__ import annotations

from ...draft import Draft
from ...lines.bullets import bullet_words
from ...values.date_lines import read_stamps

__all__ = ["is_tail_date", "is_tail_point"]


def is_tail_date(draft: Draft, number: int) -> bool:
    """Return whether a line is a date line."""
    return read_stamps(draft.text, *draft.bounds(number)) is not None


def is_tail_point(draft: Draft, number: int) -> bool:
    """Return whether a line is a bullet under a headline that stands below the body."""
    if draft.headline is None or not draft.body <= draft.headline < number:
        return False
    return bullet_words(draft.text, *draft.bounds(number)) is not None
