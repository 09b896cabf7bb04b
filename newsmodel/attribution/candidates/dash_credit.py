"""A quotation, a dash, and whose it is: "“The dam is safe.” — Mara Lund"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..boundaries.content_span import trim
from ..cues.cue_phrase import MARK_CUE
from ..tokens.shapes import COLON, DASH, SPOKEN
from ..types import CuePhrase, Order

if TYPE_CHECKING:
    from .context import Candidates, Context

__all__ = ["propose"]


def propose(c: Context) -> Candidates:
    """Read what stands behind the dashes as the source of the quotation in front of them.

    Args:
        c: The cue in its sentence.

    Returns:
        The candidates; None where the cue has not this shape.
    """
    t, dash = c.t, c.cue_phrase.head
    if c.cue_phrase.cue is not MARK_CUE or t.is_(dash, COLON):
        return None
    first, last = dash, dash + 1
    while t.is_(last, DASH):
        last += 1
    while first > 0 and t.is_(first - 1, DASH):
        first -= 1
    if first == 0 or not t.is_any(first - 1, SPOKEN) or last >= c.last:
        return []
    c = c.of(CuePhrase(first, last, dash, MARK_CUE))
    source = (last, trim(t, last, c.last))
    return [c.candidate(Order.CONTENT_DASH_SOURCE, source, ((first - 1, first),), 0.0)]
