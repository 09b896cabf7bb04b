"""Sub-heads: short lines between paragraphs without a full stop."""

from __future__ import annotations

from typing import Final

from ....model import BlockKind
from ....text.characters import OPENING_QUOTES
from ...draft import Draft
from ...lines.shapes import INDENTED, ends_open, ends_sentence, is_paragraph

__all__ = ["subhead"]

_LONGEST: Final = 80  # characters of one in capitals
_LONGEST_IN_LOWER_CASE: Final = 60
_RUNNING: Final = 40  # characters from which on a line with a full stop can be the text under a sub-head
_ENDS: Final = ".,:;”\"’'"  # what none of them ends in


def subhead(draft: Draft, number: int) -> bool:
    """Claim a short line without a full stop that has running text below it."""
    lines = draft.lines
    start, end = draft.bounds(number)
    words = draft.text[start:end]
    if end - start > (_LONGEST if words.isupper() else _LONGEST_IN_LOWER_CASE):
        return False
    if number == draft.body or number + 1 in draft.joined or lines.indent(number) > INDENTED or not _is_heading(words):
        return False
    above, below = lines.before(number), lines.after(number)
    if below == len(lines) or draft.kinds[above] is None or not _is_text(draft, below):
        return False
    return draft.claim(number, BlockKind.SUBHEAD)


def _is_heading(words: str) -> bool:
    """Return whether words are a heading by their look: they begin as a sentence and do not end as one."""
    if words[-1] in _ENDS or (ends_sentence(words) and not words.isupper()) or ends_open(words):
        return False
    return words[0].isupper() or words[0] in OPENING_QUOTES


def _is_text(draft: Draft, number: int) -> bool:
    """Return whether a line begins a paragraph by its own look."""
    words = draft.text[draft.lines.start[number] : draft.lines.end[draft.last_of(number)]]
    return is_paragraph(words) or (len(words) > _RUNNING and ends_sentence(words))
