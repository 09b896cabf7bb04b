"""The rows that are labelled: each line of a story, or the lines that were joined into one block."""

from __future__ import annotations

from typing import Final

from ...model import BlockKind
from ..draft import Draft
from ..lines.shapes import ends_sentence
from ..values.credits import CREDIT_OPENINGS

__all__ = ["Row", "rows_of"]

_NAMES: Final = {kind: kind.value for kind in BlockKind}
_PARAGRAPH: Final = BlockKind.PARAGRAPH
_SHORTEST: Final = 30  # characters of a row that is certainly running text
_SHORTEST_BEFORE_QUOTATION: Final = 6  # the same of one that ends in a colon: "He said:"
_LABEL: Final = 24  # characters in which the label of a credit ends
_KEPT: Final = 2  # rows at either end of the running text that are looked at all the same


class Row:
    """One row of a story.

    Args:
        first: Its first line.
        last: Its last line.
        start: Where its visible words begin, in code points.
        end: Where they end.
        rule: The kind that the rules give it; empty for none.
        text: Whether it is running text by the rules and by its look.
    """

    __slots__ = ("certain", "end", "first", "last", "rule", "start", "text", "wrapped")

    def __init__(self, first: int, last: int, start: int, end: int, rule: str, *, text: bool) -> None:
        self.first = first
        self.last = last
        self.start = start
        self.end = end
        self.rule = rule
        self.text = text
        self.wrapped = first != last  # made of several lines
        self.certain = False  # running text among other running text


def rows_of(draft: Draft) -> list[Row]:
    """List the rows of a story, as the rules have read it.

    Args:
        draft: The story, every line claimed.
    """
    lines, kinds, joined = draft.lines, draft.kinds, draft.joined
    starts, ends = lines.start, lines.end
    rows: list[Row] = []
    places: list[int] = []  # of running text
    for first in range(len(starts)):
        start = starts[first]
        if start == ends[first] or first in joined:
            continue
        last = draft.last_of(first) if joined else first
        kind = kinds[first]
        end = ends[last]
        text = kind is _PARAGRAPH and _is_text(draft.text, start, end)
        if text:
            places.append(len(rows))
        rows.append(Row(first, last, start, end, "" if kind is None else _NAMES[kind], text=text))
    for n in places[_KEPT:-_KEPT]:
        rows[n].certain = rows[n - 1].text and rows[n + 1].text
    return rows


def _is_text(text: str, start: int, end: int) -> bool:
    """Tell whether a paragraph is running text by its look: it ends as a sentence does, not in a bracket."""
    if text.startswith(CREDIT_OPENINGS, start) and text.find(":", start, start + _LABEL) > 0:
        return False  # "Credit: NASA View larger image A pilot on the quay."
    last = text[end - 1]
    if last == ":":
        return end - start > _SHORTEST_BEFORE_QUOTATION
    return end - start > _SHORTEST and last not in ")]" and ends_sentence(text[end - 4 : end])
