"""Passives: "The plan was rejected by farmers", "She is accused of hiding it", "The plan was rejected"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..tokens.grammar import AS, BY, OF
from ..tokens.shapes import CUE_GERUND, ING, members
from ..types import Order

if TYPE_CHECKING:
    from ..types import Candidate, TokenRange
    from .context import Candidates, Context

__all__ = ["propose"]

_CHARGES: Final = members({OF, AS})
_DOING: Final = members({ING, CUE_GERUND})


def propose(c: Context) -> Candidates:
    """Read the subject of a passive as content, and with it what she is accused of.

    Args:
        c: The cue in its sentence.

    Returns:
        The candidates; None where the cue has not this shape.
    """
    clause, phrase = c.clause, c.cue_phrase
    if not phrase.passive or clause.subject is None:
        return None
    found = []
    if c.after == BY:
        found.append(_by_source(c))
    elif clause.content is not None:
        both = (clause.subject, clause.content)
        found.append(c.candidate(Order.CONTENT_CUE_CONTENT, None, both, clause.content_log))
    found.append(c.candidate(Order.CONTENT_CUE, None, (clause.subject,), clause.subject_log))
    return found


def _by_source(c: Context) -> Candidate:
    """Read the source behind "by", and the charge behind it: "is accused by farmers of hiding the report"."""
    t, clause = c.t, c.clause
    a = c.cue_phrase.last + 1
    b = c.source_end(a, c.last, Order.CONTENT_CUE_BY_SOURCE)
    content: tuple[TokenRange, ...] = () if clause.subject is None else (clause.subject,)
    for q in range(a + 1, min(b + 1, c.last - 1)):
        if t.is_any(q, _CHARGES) and t.is_any(q + 1, _DOING):
            b = q
            content = (*content, (q, c.content_end(q, c.last)[0]))
            break
    return c.candidate(Order.CONTENT_CUE_BY_SOURCE, (a, b), content, clause.subject_log)
