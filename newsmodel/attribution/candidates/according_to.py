"""A preposition for a cue, and its source behind it: "According to the ministry, two people were hurt."."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.bodies import BODIES
from ...lexicon.documents import DOCUMENTS
from ...lexicon.people import PERSONS, ROLES
from ..cues.cue_phrase import ACCORDING_TO
from ..tokens.grammar import TO
from ..tokens.shapes import CUE_BASE, CUE_NOUN, LOW, members
from ..types import Order
from .content_beside import WIDE, content_beside

if TYPE_CHECKING:
    from .context import Candidates, Context

__all__ = ["propose"]

_COMMON: Final = members({LOW, CUE_BASE, CUE_NOUN})
_SPEAKS: Final = ROLES | PERSONS | BODIES | DOCUMENTS


def propose(c: Context) -> Candidates:
    """Read "according to" and "per".

    Args:
        c: The cue in its sentence.

    Returns:
        The candidates; None where the cue has not this shape.
    """
    t, phrase = c.t, c.cue_phrase
    if phrase.cue is not ACCORDING_TO:
        return None
    if t.word(phrase.head).lower() == "per":
        c = c.of(phrase.ending(phrase.head + 1))
        if t.is_any(phrase.head + 1, _COMMON) and t.word(phrase.head + 1) not in _SPEAKS:
            return []  # "two crowns per share on the Tarn exchange"
    elif not t.is_(phrase.head + 1, TO):
        return []
    a = c.cue_phrase.last
    last = min(c.last, a + WIDE)
    if a >= last:
        return []
    b = c.source_end(a, last, Order.CONTENT_ACCORDING_TO)
    if b == a + 1 and t.is_any(a, _COMMON) and t.word(a).islower() and t.word(a).isalpha() and t.word(a) not in _SPEAKS:
        return []  # "according to plan"
    return content_beside(c, b)
