"""A verb and a colon that end a paragraph, and the quotation that begins the next: "The mayor wrote:"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Order

if TYPE_CHECKING:
    from .context import Candidates, Context

__all__ = ["propose"]


def propose(c: Context) -> Candidates:
    """Read the quotation of the next paragraph as said by the subject, or by who said what stands before the cue.

    Args:
        c: The cue in its sentence.

    Returns:
        The candidates; None where the cue has not this shape.
    """
    clause = c.clause
    if clause.below is None:
        return None
    source = clause.subject
    if source is None and c.shared is not None and c.shared[1] <= c.cue_phrase.first:
        source = c.shared
    return None if source is None else [c.candidate(Order.SOURCE_CUE_PARAGRAPH, source, (clause.below,), 0.0)]
