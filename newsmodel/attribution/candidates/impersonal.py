"""A cue and its content, said by nobody who is named: "It was announced that the road would open"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Order
from .verb_forms import FINITE, SURE_SUBJECT

if TYPE_CHECKING:
    from .context import Candidates, Context

__all__ = ["propose"]


def propose(c: Context) -> Candidates:
    """Read what stands behind a verb as said by nobody, unless its subject is surely a source.

    Args:
        c: The cue in its sentence.

    Returns:
        The candidates; None where the cue has not this shape.
    """
    clause, phrase = c.clause, c.cue_phrase
    if clause.content is None:
        return None
    subject = clause.subject
    sure = subject is not None and c.t.is_any(subject[1] - 1, SURE_SUBJECT)
    if sure and phrase.cue.form in FINITE and not phrase.passive:
        return None
    return [c.candidate(Order.CUE_CONTENT, None, (clause.content,), clause.content_log)]
