"""Page furniture in the header: labels, links, rules."""

from __future__ import annotations

from ....model import BlockKind
from ...draft import Draft
from ...lines.furniture import is_furniture
from ...lines.shapes import is_rule

__all__ = ["furniture"]


def furniture(draft: Draft, number: int) -> bool:
    """Claim a label, a link or a rule."""
    words = draft.lines.words(number)
    if is_furniture(words) or is_rule(words):
        return draft.claim(number, BlockKind.FURNITURE)
    return False
