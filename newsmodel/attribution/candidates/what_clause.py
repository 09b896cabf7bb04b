"""Content behind "what … say is": "The picture shows what officials say is a boat"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..tokens.grammar import FINITE_BE, WHAT
from ..types import Order
from .verb_forms import FINITE_OR_BASE

if TYPE_CHECKING:
    from .context import Candidates, Context

__all__ = ["propose"]


def propose(c: Context) -> Candidates:
    """Read "what", a subject, a verb and "is" as one: what stands behind is said and no more.

    Args:
        c: The cue in its sentence.

    Returns:
        The candidates; None where the cue has not this shape.
    """
    subject, phrase = c.clause.subject, c.cue_phrase
    if subject is None or c.after not in FINITE_BE or phrase.cue.form not in FINITE_OR_BASE:
        return None
    if subject[0] == c.first or not c.t.is_(subject[0] - 1, WHAT):
        return None
    a = phrase.last + 1
    b, log = c.content_end(a, c.last)
    return [c.candidate(Order.WHAT_SOURCE_CUE_CONTENT, subject, ((a, b),), log)] if b > a else None
