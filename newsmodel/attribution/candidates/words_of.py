"""A cue of several words with its source behind it: "In the words of the mayor, the town is “worn out.”"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..cues.cue_phrase import WORDS_OF
from ..tokens.shapes import QUOTES
from ..types import Order
from .content_beside import WIDE, content_beside

if TYPE_CHECKING:
    from .context import Candidates, Context

__all__ = ["propose"]


def propose(c: Context) -> Candidates:
    """Read "in the words of"; a quotation right behind the source may be all that is said.

    Args:
        c: The cue in its sentence.

    Returns:
        The candidates; None where the cue has not this shape.
    """
    t, phrase = c.t, c.cue_phrase
    if phrase.cue is not WORDS_OF:
        return None
    a = phrase.last
    last = min(c.last, a + WIDE)
    if a >= last:
        return []
    b = c.source_end(a, last, Order.CONTENT_ACCORDING_TO)
    if b < last and t.is_any(b, QUOTES) and phrase.first > c.first:
        return [c.candidate(Order.ACCORDING_TO_CONTENT, (a, b), ((b, b + 1),), 0.0)]
    return content_beside(c, b)
