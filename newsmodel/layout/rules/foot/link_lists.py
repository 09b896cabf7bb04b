"""Lists of other stories at the foot of a page."""

from __future__ import annotations

from itertools import accumulate
from typing import Final

from ...draft import Draft
from ...lines.furniture import heads_links
from ...lines.shapes import ends_sentence

__all__ = ["RUNNING", "find_links"]

RUNNING: Final = 100  # characters from which on a line with a full stop is running text
_FEW: Final = 0.4  # share of lines in a list of other stories that may be running text
_ENDS: Final = '.”"?!'  # no heading ends in one
_NOTEBOOK: Final = "# Notebook"  # dpa: from here on not for publication


def find_links(draft: Draft, rows: list[int]) -> int:
    """Find where a list of links to other stories begins: a heading with hardly any running text below it.

    Returns:
        The place of its line among the rows; their number if there is none.
    """
    lines, text = draft.lines, draft.text
    running: list[int] | None = None  # how many of the rows up to each are running text
    for index in range(1, len(rows)):
        if text[lines.end[rows[index]] - 1] in _ENDS:
            continue
        words = lines.words(rows[index])
        if words == _NOTEBOOK:
            return index
        if heads_links(words) and not _heads_text(draft, rows, index, words):
            if running is None:
                running = list(accumulate(_is_running(lines.words(n)) for n in rows))
            before, after = running[index], running[-1] - running[index]
            if after < before and after <= max(1, _FEW * (len(rows) - index - 1)):
                return index
    return len(rows)


def _heads_text(draft: Draft, rows: list[int], index: int, words: str) -> bool:
    """Return whether a heading in capitals has a sentence right below it: "UP NEXT" in a report of a match."""
    if not words.isupper() or index + 1 == len(rows):
        return False
    return ends_sentence(draft.lines.words(draft.last_of(rows[index + 1])))


def _is_running(words: str) -> bool:
    return len(words) > RUNNING and ends_sentence(words) and words[-1] != "…" and words[-3:] != "..."
