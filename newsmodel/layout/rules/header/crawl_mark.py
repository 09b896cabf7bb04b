"""The day on which a page was stored, which some collections write in front of its first line."""

from __future__ import annotations

from typing import Final

from ....model import BlockKind
from ....text.matching import Pattern
from ...draft import Draft

__all__ = ["cut_crawl_mark"]

# date 2019-09-02 Ferry service resumes
_MARK: Final = Pattern(r"date (?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2} (?=\S)")


def cut_crawl_mark(draft: Draft) -> None:
    """Cut the first line behind such a mark, so that the mark is a line of its own."""
    first = draft.lines.after(-1)
    if first == len(draft.lines) or not draft.text.startswith("date ", draft.lines.start[first]):
        return
    match = _MARK.match(draft.text, *draft.bounds(first))
    if match is not None:
        draft.cut((first, match.end()))
        draft.claim(first, BlockKind.FURNITURE)  # the day when the page was stored, not that of the story
