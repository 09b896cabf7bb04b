"""A verb and a colon that end a paragraph, and the quotation that begins the next: "The mayor wrote:"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Order

if TYPE_CHECKING:
    from .context import Candidates, Context

__all__ = ["propose"]


def propose(c: Context) -> Candidates:
    """Read the quotation of the next paragraph as said by the subject, or by who said what stands before the cue."""
    around = c.surroundings
    if around.below is None:
        return None
    source = around.subject
    if source is None and c.shared is not None and c.shared[1] <= c.cue_phrase.first:
        source = c.shared
    return None if source is None else [c.candidate(Order.SOURCE_CUE_PARAGRAPH, source, (around.below,), 0.0)]
