"""A cue and its content, said by nobody who is named: "It was announced that the road would open"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Order
from .verb_forms import FINITE, SURE_SUBJECT

if TYPE_CHECKING:
    from .context import Candidates, Context

__all__ = ["propose"]


def propose(c: Context) -> Candidates:
    """Read what stands behind a verb as said by nobody, unless its subject is surely a source."""
    around, phrase = c.surroundings, c.cue_phrase
    if around.content is None:
        return None
    subject = around.subject
    sure = subject is not None and c.t.is_any(subject[1] - 1, SURE_SUBJECT)
    if sure and phrase.cue.form in FINITE and not phrase.passive:
        return None
    return [c.candidate(Order.CUE_CONTENT, None, (around.content,), around.content_log)]
