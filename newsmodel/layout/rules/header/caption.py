"""Captions above the body."""

from __future__ import annotations

from ...draft import Draft
from ..captions import claim_caption

__all__ = ["caption"]


def caption(draft: Draft, number: int) -> bool:
    """Claim a caption, with the credit on the line below it if there is one."""
    return claim_caption(draft, number, header=True)
