"""What stands above the headline and is nothing else."""

from __future__ import annotations

from ....model import BlockKind
from ...draft import Draft

__all__ = ["above_headline"]


def above_headline(draft: Draft, number: int) -> bool:
    """Claim for the page whatever else stands above the headline."""
    if draft.headline is None or number >= draft.headline:
        return False
    return draft.claim(number, BlockKind.FURNITURE)
