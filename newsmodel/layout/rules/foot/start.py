"""Where the foot begins."""

from __future__ import annotations

from typing import Final

from ...draft import Draft
from ...lines.end_notes import is_end_note
from ...lines.furniture import heads_links, is_furniture, is_topics
from ...lines.routing import is_routing
from ...lines.shapes import INDENTED, ends_sentence, is_rule
from .link_lists import RUNNING, find_links
from .tail_lines import is_tail_date, is_tail_point

__all__ = ["find_foot"]

_BUTTON: Final = 45  # characters
_PAGE: Final = 6  # lines of a body whose habits can be told
_FULL: Final = 0.8  # share of its lines that end as sentences do


def find_foot(draft: Draft, rows: list[int]) -> int:
    """Find the first line of the foot: from there on, all lines are end notes or furniture.

    Args:
        draft: The story, its body joined into paragraphs.
        rows: The lines that begin a block of the body.
    """
    lines, text = draft.lines, draft.text
    first = find_links(draft, rows)
    foot = rows[first] if first < len(rows) else len(lines)
    rows = rows[:first]
    regular: bool | None = None
    for number in reversed(rows[1:]):
        words = text[lines.start[number] : lines.end[draft.last_of(number)]]
        if not (
            is_end_note(words)
            or _is_aside(words)
            or is_tail_date(draft, number)
            or draft.repeats_headline(words)
            or is_tail_point(draft, number)
            or _is_value(draft, number)
        ):
            if not _may_be_button(draft, number):
                break
            if regular is None:
                regular = _is_regular(draft, rows)
            if not regular:
                break
        foot = number
    return foot


def _may_be_button(draft: Draft, number: int) -> bool:
    """Return whether a line is short and has no full stop, as links and buttons do."""
    lines = draft.lines
    if lines.end[number] - lines.start[number] > _BUTTON or lines.indent(number) > INDENTED:
        return False
    return not ends_sentence(lines.words(number))


def _is_regular(draft: Draft, rows: list[int]) -> bool:
    """Return whether nearly all lines of a body end like sentences, so that one that does not is not part of it."""
    full = sum(ends_sentence(draft.lines.words(draft.last_of(row))) for row in rows)
    return len(rows) >= _PAGE and full >= _FULL * len(rows)


def _is_aside(words: str) -> bool:
    return is_furniture(words) or is_rule(words) or is_topics(words) or heads_links(words) or is_routing(words)


def _is_value(draft: Draft, number: int) -> bool:
    """Return whether a line follows a page label: "Business" below "Main category:"."""
    above = number - 1
    words = draft.lines.words(number)
    label = draft.lines.words(above) if above >= draft.body else ""
    return label.endswith(":") and is_furniture(label) and len(words) < RUNNING and not ends_sentence(words)
