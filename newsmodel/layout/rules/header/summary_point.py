"""The bulleted points of a summary."""

from __future__ import annotations

from typing import Final

from ....lexicon import loading
from ....model import BlockKind
from ...draft import Draft
from ...lines.bullets import bullet_words
from ...lines.furniture import is_furniture
from ...values.credits import is_credit_line
from ..captions import states_day

__all__ = ["HEADS_SUMMARY", "summary_point"]

_POINT_WORDS: Final = 3  # blanks between the words of a summary point at least

#: Labels above a summary, in lower case.
HEADS_SUMMARY: Final = loading.words("page_labels", "summary")


def summary_point(draft: Draft, number: int) -> bool:
    """Claim a bulleted line of several words below the headline."""
    start, end = draft.bounds(number)
    words_at = bullet_words(draft.text, start, end)
    if words_at is None or (draft.headline is not None and number < draft.headline):
        return False
    if draft.headline is None and states_day(draft.text, words_at, end):
        return False  # the first picture of a gallery
    if is_furniture(draft.text[words_at:end]) or is_credit_line(draft.text, start, end) is not None:
        return False
    if draft.text.count(" ", words_at, end) < _POINT_WORDS and not _is_in_list(draft, number):
        return False
    return draft.claim(number, BlockKind.SUMMARY_POINT)


def _is_in_list(draft: Draft, number: int) -> bool:
    """Return whether another bulleted line stands right above or below, or the heading of a list above."""
    lines = draft.lines
    above, below = lines.before(number), lines.after(number)
    if above >= 0 and (
        draft.kinds[above] is BlockKind.SUMMARY_POINT or lines.words(above).lower().rstrip(" .:") in HEADS_SUMMARY
    ):
        return True
    if below != number + 1 or below == len(lines):
        return False
    start, end = draft.bounds(below)
    return draft.text[start] == draft.text[lines.start[number]] and bullet_words(draft.text, start, end) is not None
