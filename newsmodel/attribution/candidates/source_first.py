"""Source, cue, content: "The mayor said the road would open"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Order

if TYPE_CHECKING:
    from .context import Candidates, Context

__all__ = ["propose"]


def propose(c: Context) -> Candidates:
    """Read the subject in front of a verb as the source of what stands behind it.

    Args:
        c: The cue in its sentence.

    Returns:
        The candidates; None where the cue has not this shape.
    """
    clause = c.clause
    if clause.content is None or clause.subject is None:
        return None
    return [c.candidate(Order.SOURCE_CUE_CONTENT, clause.subject, (clause.content,), clause.content_log)]
