"""Content in front of "according to the ministry", behind it, or on both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..boundaries.content_span import trim
from ..tokens.shapes import COLON, COMMA, QUOTES
from ..types import Order
from .aside import past_aside

if TYPE_CHECKING:
    from ..types import Candidate
    from .context import Context

__all__ = ["WIDE", "content_beside"]

#: Tokens behind the cue that its source and content are looked for in.
WIDE: Final = 120


def content_beside(c: Context, b: int) -> list[Candidate]:
    """Give the candidates of a cue whose source stands behind it.

    Args:
        c: The context.
        b: The token after the source, its asides left out.
    """
    t, phrase = c.t, c.cue_phrase
    last = min(c.last, phrase.last + WIDE)
    b = past_aside(t, b, last)
    source = (phrase.last, b)
    rest = b + (t.is_(b, COMMA) or (t.is_(b, COLON) and t.is_any(b + 1, QUOTES)))
    found = []
    if phrase.first > c.first:
        a, log = c.content_start(phrase.first)
        end = trim(t, a, phrase.first)
        if end > a:
            found.append(c.candidate(Order.CONTENT_ACCORDING_TO, source, ((a, end),), log))
            if t.is_(b, COMMA) or (b < last and t.is_(b - 1, COMMA)):
                d = trim(t, rest, last)
                if d > rest:
                    both = ((a, end), (rest, d))
                    found.append(c.candidate(Order.CONTENT_CUE_SOURCE_CONTENT, source, both, log))
    if b < last and rest < last:
        d, log = c.content_end(rest, last)
        if d > rest:
            found.append(c.candidate(Order.ACCORDING_TO_CONTENT, source, ((rest, d),), log))
    return found
