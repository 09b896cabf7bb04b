"""Source, cue, content: "The mayor said the road would open"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Order

if TYPE_CHECKING:
    from .context import Candidates, Context

__all__ = ["propose"]


def propose(c: Context) -> Candidates:
    """Read the subject in front of a verb as the source of what stands behind it."""
    around = c.surroundings
    if around.content is None or around.subject is None:
        return None
    return [c.candidate(Order.SOURCE_CUE_CONTENT, around.subject, (around.content,), around.content_log)]
