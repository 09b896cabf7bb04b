"""Page furniture between paragraphs: labels, links, rules."""

from __future__ import annotations

from typing import Final

from ....model import BlockKind
from ...draft import Draft
from ...lines.furniture import is_furniture
from ...lines.shapes import is_rule

__all__ = ["furniture"]

_LONGEST: Final = 300  # characters


def furniture(draft: Draft, number: int) -> bool:
    """Claim a label, a link or a rule."""
    words = draft.lines.words(number)
    if len(words) <= _LONGEST and (is_furniture(words) or is_rule(words)):
        return draft.claim(number, BlockKind.FURNITURE)
    return False
