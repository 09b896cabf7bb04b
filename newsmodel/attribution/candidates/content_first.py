"""Content, source, cue: "The road will open, the mayor said", "“The road,” Lund said, “is open.”"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...text.characters import CLOSING_QUOTES
from ..boundaries.subject import tag_start
from ..tokens.grammar import AS
from ..tokens.shapes import ASK, COMMA, DASH, QUOTES
from ..types import Order
from .content_before import content_before
from .verb_forms import FINITE, FINITE_OR_BASE

if TYPE_CHECKING:
    from .context import Candidates, Context

__all__ = ["propose"]

_ENDS_CONTENT: Final = QUOTES | {COMMA, DASH, ASK, AS}


def propose(c: Context) -> Candidates:
    """Read what ends before the subject as its content, and before a source set off from its clause by a comma.

    Args:
        c: The cue in its sentence.

    Returns:
        The candidates; None where the cue has not this shape.
    """
    t, phrase, subject = c.t, c.cue_phrase, c.clause.subject
    form = phrase.cue.form
    if subject is None or form not in FINITE_OR_BASE:
        return None
    a, b = subject
    found = []
    if a > c.first and not phrase.infinitive and (t.is_any(a - 1, _ENDS_CONTENT) or t.word(a - 1) in CLOSING_QUOTES):
        found += content_before(c, a, subject, Order.CONTENT_SOURCE_CUE, Order.CONTENT_SOURCE_CUE_CONTENT)
    if form in FINITE and not phrase.passive:
        tag = tag_start(t, b - 1, c.first)
        if tag and tag != a:
            source = (tag, b)
            found += content_before(c, tag, source, Order.CONTENT_SOURCE_CUE, Order.CONTENT_SOURCE_CUE_CONTENT)
    return found
