"""End notes in brackets that run over several lines."""

from __future__ import annotations

from typing import Final

from ...draft import Draft
from ...lines.end_notes import is_end_note

__all__ = ["join_notes"]

_AT_END: Final = 30  # lines at the end of a story in which its notes stand
_NOTE_LINES: Final = 4  # lines over which a note in brackets is broken


def join_notes(draft: Draft) -> None:
    """Join the lines of an end note in brackets, up to the closing bracket."""
    lines, text = draft.lines, draft.text
    for number in range(max(draft.body, len(lines) - _AT_END), len(lines)):
        if lines.blank(number) or text[lines.start[number]] != "(":
            continue
        words = lines.words(number)
        if ")" in words or not is_end_note(words):
            continue
        for below in range(number + 1, min(number + _NOTE_LINES, len(lines))):
            if lines.blank(below):
                break
            draft.joined.add(below)
            if ")" in lines.words(below):
                break
