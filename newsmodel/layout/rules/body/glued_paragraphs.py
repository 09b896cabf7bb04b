"""Paragraphs glued together, where a page lost the line end between them."""

from __future__ import annotations

import re
from typing import Final

from ....text.characters import CLOSING, OPENING
from ....text.matching import Pattern
from ....text.patterns import CAPITAL
from ...draft import Draft

__all__ = ["cut_glued"]

# A full stop with no blank behind it: "… in years.Two series", "… said.“At least", "… Tarn.Özdemir said"
_GLUE: Final = Pattern(
    rf"\.(?<=[\p{{Ll}}\p{{M}}]{{2}}\.)[[{CLOSING}]--[“‘«‹]]?(?=[{OPENING}]?{CAPITAL}[\p{{Ll}}\p{{M}}]++[ ,’'])"
)
# The same, roughly and without Unicode: `re` goes through a long text four times as fast.
_MAYBE_GLUE: Final = re.compile(r"\.(?!\s)(?=[^\w\s]{0,2}[^\W\da-z])(?<=[^\sA-Z\d]{2}\.)")
_SHORTEST: Final = 40  # characters on either side of the join
_LONGEST_WORD: Final = 60


def cut_glued(draft: Draft) -> None:
    """Cut lines of the body where a page lost the line end between two paragraphs."""
    lines, text = draft.lines, draft.text
    if not _MAYBE_GLUE.search(text, lines.at[min(draft.body, len(lines))]):
        return
    cuts: list[tuple[int, int]] = []
    for number in range(draft.body, len(lines)):
        at, end = lines.start[number] + _SHORTEST, lines.end[number] - _SHORTEST
        if at < end:
            cuts += [(number, place) for place in _joins(text, at, end)]
    if cuts:
        draft.cut(*cuts)


def _joins(text: str, start: int, end: int) -> list[int]:
    """Find where paragraphs begin within a line."""
    places: list[int] = []
    for maybe in _MAYBE_GLUE.finditer(text, start, end):
        at = maybe.start()
        if at < start:
            continue  # too near to the join before
        match = _GLUE.match(text, at, end)
        if match is not None and not _is_address(text, at):
            places.append(match.end())
            start = match.end() + _SHORTEST
    return places


def _is_address(text: str, stop: int) -> bool:
    """Return whether a full stop belongs to an address: "harbour.example.Net"."""
    start = max(0, stop - _LONGEST_WORD)
    word = text[max(start, text.rfind(" ", start, stop) + 1) : stop]
    return "." in word or "@" in word or "/" in word
