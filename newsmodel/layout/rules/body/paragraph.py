"""Paragraphs: the obvious ones, and any line that no other rule claims."""

from __future__ import annotations

from typing import Final

from ....model import BlockKind
from ...draft import Draft

__all__ = ["paragraph", "plain_paragraph"]

_PARAGRAPH: Final = BlockKind.PARAGRAPH
_SHORT: Final = 80  # characters: a line up to here may be something else than a paragraph, whatever it ends in
_SHORTEST_QUOTE: Final = 20
_CLOSING: Final = '”"'
_STOPS: Final = ".?!:’'"


def plain_paragraph(draft: Draft, number: int) -> bool:
    """Claim an ordinary paragraph: long, ending like a sentence, with no bracket at the end."""
    lines = draft.lines
    last = draft.last_of(number) if draft.joined else number
    end = lines.end[last]
    size = end - lines.start[number]
    mark = draft.text[end - 1]
    if mark in _CLOSING:
        return size > _SHORTEST_QUOTE and draft.claim(number, _PARAGRAPH)
    if size <= _SHORT or mark not in _STOPS:
        return False
    below = last + 1
    if below < len(lines) and 0 < lines.end[below] - lines.start[below] < _SHORT and lines.blank(number - 1):
        return False  # a caption's credit may stand below it
    return draft.claim(number, _PARAGRAPH)


def paragraph(draft: Draft, number: int) -> bool:
    """Claim any line."""
    return draft.claim(number, _PARAGRAPH)
