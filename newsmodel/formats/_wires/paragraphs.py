"""Where a paragraph of a transmission begins, if no blank line parts it from the one above."""

from __future__ import annotations

from collections.abc import Sequence

from .._list_items import LONGEST_MARGIN, begins_item, follows_hanging, hangs
from .lines import WireLine

__all__ = ["opens_paragraph"]


def opens_paragraph(text: str, group: Sequence[WireLine], line: WireLine, *, is_set_in: bool) -> bool:
    """Return whether a line opens a paragraph: it is set in and does not hang, or is an item among items.

    Args:
        text: The transmission.
        group: The lines of the paragraph above.
        line: The line, which is not blank.
        is_set_in: Whether it is set in as paragraphs of this wire are.
    """
    first = _opening(text, group[0])
    above, words = text[group[-1].start : group[-1].last], text[line.start : line.last]
    if is_set_in:
        return not hangs(first, above, words)
    if begins_item(words):
        return begins_item(first) or above.endswith(":")
    return len(group) > 1 and follows_hanging(first, _opening(text, group[1]), words)


def _opening(text: str, line: WireLine) -> str:
    return text[line.start : min(line.last, line.start + LONGEST_MARGIN)]
