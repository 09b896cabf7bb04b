"""The label of a press release in front of its headline, on the same line."""

from __future__ import annotations

from typing import Final

from ....model import BlockKind
from ....text.matching import Pattern
from ...draft import Draft

__all__ = ["cut_release_label"]

_REACH: Final = 8  # lines with words among which the headline of a release stands
# For Immediate Release: Ferry service resumes     NEWS RELEASE – Ferry service resumes
_LABEL: Final = Pattern(r"(?i)(?:for\s(?:immediate\s)?|(?:press|news|media)\s)release\s?[:–—-]\s*+(?=\S+(?:\s\S+){2})")
_FIRST: Final = frozenset({"for ", "pres", "news", "medi"})
_SHORTEST: Final = 4  # letters by which most lines are refused


def cut_release_label(draft: Draft) -> None:
    """Cut the line behind such a label, so that the label is a line of its own."""
    lines, text = draft.lines, draft.text
    number = -1
    for _ in range(_REACH):
        number = lines.after(number)
        if number == len(lines):
            return
        start, end = draft.bounds(number)
        if text[start : start + _SHORTEST].lower() in _FIRST:
            match = _LABEL.match(text, start, end)
            if match is not None:
                draft.cut((number, match.end()))
                draft.claim(number, BlockKind.FURNITURE)
                return
