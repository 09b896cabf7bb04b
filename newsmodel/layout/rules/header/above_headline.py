"""Furniture above the headline."""

from __future__ import annotations

from ....model import BlockKind
from ...draft import Draft

__all__ = ["above_headline"]


def above_headline(draft: Draft, number: int) -> bool:
    """Claim anything else above the headline as furniture."""
    if draft.headline is None or number >= draft.headline:
        return False
    return draft.claim(number, BlockKind.FURNITURE)
