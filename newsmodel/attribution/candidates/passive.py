"""Passives: "The plan was rejected by farmers", "She is accused of hiding it", "The plan was rejected"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..boundaries.content_span import trim
from ..tokens.grammar import AS, BY, DETERMINER, HONORIFIC, NUMERAL, OF, OTHER_PRONOUN, POSSESSIVE, PREPOSITION
from ..tokens.shapes import CAP, CAP_S, CUE_GERUND, CUE_PAST, ED, ING, LOW, PLURAL, members
from ..types import Order

if TYPE_CHECKING:
    from ..types import Candidate, TokenRange
    from .context import Candidates, Context

__all__ = ["propose"]

_BY: Final = members({BY})
_LISTS: Final = frozenset({"well", "as"})  # "as well as"
_DOING: Final = members({ING, CUE_GERUND})
_NO_AUTHOR_BEFORE: Final = members({ED, CUE_PAST, PREPOSITION})
_OPENS_AUTHOR: Final = members({DETERMINER, POSSESSIVE, HONORIFIC, NUMERAL, OTHER_PRONOUN, CAP, CAP_S, LOW, PLURAL})


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
        by = _author_behind(c, clause.content)
        if by:
            found.append(_with_author(c, clause.subject, clause.content[0], by))
        else:
            both = (clause.subject, clause.content)
            found.append(c.candidate(Order.CONTENT_CUE_CONTENT, None, both, clause.content_log))
    found.append(c.candidate(Order.CONTENT_CUE, None, (clause.subject,), clause.subject_log))
    return found


def _author_behind(c: Context, content: TokenRange) -> int:
    """The "by" that leads to who says it, behind what is said: "was described as unsafe | by two engineers"; or 0."""
    t, (a, b) = c.t, content
    by = t.rfind(_BY, a + 1, b - 1)
    if by <= a or t.is_any(by - 1, _NO_AUTHOR_BEFORE) or not t.is_any(by + 1, _OPENS_AUTHOR):
        return 0
    return 0 if by + 2 == b and t.is_(by + 1, LOW) else by  # "by name", "by email"


def _with_author(c: Context, subject: TokenRange, a: int, by: int) -> Candidate:
    """Read the source behind the "by" of what is said."""
    b = c.source_end(by + 1, c.last, Order.CONTENT_CUE_BY_SOURCE)
    content = (subject, (a, trim(c.t, a, by)))
    return c.candidate(Order.CONTENT_CUE_BY_SOURCE, (by + 1, b), content, 0.0)


def _by_source(c: Context) -> Candidate:
    """Read the source behind "by", and the charge behind it: "is accused by farmers of hiding it", "as a liar"."""
    t, clause = c.t, c.clause
    a = c.cue_phrase.last + 1
    b = c.source_end(a, c.last, Order.CONTENT_CUE_BY_SOURCE)
    content: tuple[TokenRange, ...] = () if clause.subject is None else (clause.subject,)
    for q in range(a + 1, min(b + 1, c.last - 1)):
        if t.word(q) == "such":
            break  # "by such backers as the Herald"
        if (t.is_(q, AS) and t.word(q - 1) not in _LISTS) or (t.is_(q, OF) and t.is_any(q + 1, _DOING)):
            b = q
            content = (*content, (q, c.content_end(q, c.last)[0]))
            break
    return c.candidate(Order.CONTENT_CUE_BY_SOURCE, (a, b), content, clause.subject_log)
