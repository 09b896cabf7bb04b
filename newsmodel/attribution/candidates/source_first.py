"""Source, cue, content: "The mayor said the road would open"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..boundaries.adverbials import is_noun_phrase
from ..tokens.shapes import COMMA, DASH, OPEN, members
from ..types import Order

if TYPE_CHECKING:
    from .context import Candidates, Context

__all__ = ["propose"]

_ASIDES: Final = members({COMMA, DASH, OPEN})


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
    a, b = clause.subject
    t, phrase = c.t, c.cue_phrase
    if phrase.passive and phrase.cue.trust > 1:
        return None  # "The captain was asked to leave" is said to the captain, or of him
    parted = b == phrase.first and t.is_(b - 1, COMMA) and not t.has_any(a, b - 1, _ASIDES)
    if parted and (not t.has_verb(phrase.last, c.last) or is_noun_phrase(t, phrase.last, clause.content[1])):
        return None  # "The dam has leaked since May|, noted engineer Ada Moll": no comma parts a subject from its verb
    return [c.candidate(Order.SOURCE_CUE_CONTENT, clause.subject, (clause.content,), clause.content_log)]
