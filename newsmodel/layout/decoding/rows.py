"""The rows that are labelled: each line of a story, or the lines that were joined into one block."""

from __future__ import annotations

from typing import Final, NamedTuple

from ...model import BlockKind
from ..draft import Draft
from ..lines.shapes import ends_sentence

__all__ = ["Row", "rows_of"]

_NAMES: Final = {kind: kind.value for kind in BlockKind}
_SHORTEST: Final = 30  # characters of a row that is certainly running text
_SHORTEST_BEFORE_QUOTATION: Final = 6  # the same of one that ends in a colon: "He said:"
_KEPT: Final = 2  # rows at either end of the running text that are looked at all the same


class Row(NamedTuple):
    """One row of a story.

    Args:
        first: Its first line.
        last: Its last line.
        start: Where its visible words begin, in code points.
        end: Where they end.
        rule: The kind that the rules give it; empty for none.
        wrapped: Whether it is made of several lines.
        certain: Whether it is running text among other running text.
        text: Whether it is running text by the rules and by its look.
    """

    first: int
    last: int
    start: int
    end: int
    rule: str
    wrapped: bool
    certain: bool
    text: bool


def rows_of(draft: Draft) -> list[Row]:
    """List the rows of a story, as the rules have read it.

    Args:
        draft: The story, every line claimed.
    """
    lines, kinds, joined = draft.lines, draft.kinds, draft.joined
    bounds = [
        (number, draft.last_of(number) if joined else number)
        for number in range(len(lines))
        if lines.start[number] != lines.end[number] and number not in joined
    ]
    text_rows = [_is_text(draft, first, last) for first, last in bounds]
    places = [n for n, is_text in enumerate(text_rows) if is_text]
    inner = range(places[_KEPT], places[-_KEPT - 1] + 1) if len(places) > 2 * _KEPT else range(0)
    rows: list[Row] = []
    for n, (first, last) in enumerate(bounds):
        certain = n in inner and text_rows[n] and text_rows[n - 1] and text_rows[n + 1]
        kind = kinds[first]
        rule = "" if kind is None else _NAMES[kind]
        rows.append(Row(first, last, lines.start[first], lines.end[last], rule, first != last, certain, text_rows[n]))
    return rows


def _is_text(draft: Draft, first: int, last: int) -> bool:
    """Tell whether a row is running text by the rules and by its look: it ends as a sentence does, not in a bracket."""
    start, end = draft.lines.start[first], draft.lines.end[last]
    return (
        draft.kinds[first] is BlockKind.PARAGRAPH
        and end - start > (_SHORTEST_BEFORE_QUOTATION if draft.text[end - 1] == ":" else _SHORTEST)
        and draft.text[end - 1] not in ")]"
        and (draft.text[end - 1] == ":" or ends_sentence(draft.text[max(start, end - 8) : end]))
    )
