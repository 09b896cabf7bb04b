"""Who is quoted by another: "The Herald quoted the mayor as saying that it was late"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.cues import CUES, GERUND
from ...lexicon.loading import words
from ...text.time_expressions import match_time
from ..boundaries.subject import modifies
from ..tokens.grammar import AS, VERBS
from ..tokens.shapes import COMMA, QUOTES, members
from ..types import Order
from .content_before import content_before

if TYPE_CHECKING:
    from ..types import TokenRange
    from .context import Candidates, Context

__all__ = ["propose"]

_REACH: Final = 20  # tokens of somebody who is quoted
_SUBJECT: Final = 12  # tokens of who quotes
_QUOTING: Final = words("verb_frames", "quoting")
_ENDS_CONTENT: Final = QUOTES | members({COMMA})


def propose(c: Context) -> Candidates:
    """Read what stands behind "as saying", or in front of who quotes where nothing does, as said by who is quoted.

    Args:
        c: The cue in its sentence.

    Returns:
        The candidates; None where the cue has not this shape.
    """
    if c.cue_phrase.cue.form != GERUND or c.before != AS:
        return None
    verb, source = _quoted(c)
    if source is None:
        return None
    content = c.clause.content
    if content is None or _is_time(c, content):
        end = _content_end(c, verb)
        if end > c.first:
            return content_before(c, end, source, Order.CONTENT_SOURCE_CUE, Order.CONTENT_SOURCE_CUE_CONTENT)
        return None
    return [c.candidate(Order.SHARED_SOURCE, source, (content,), c.clause.content_log)]


def _quoted(c: Context) -> tuple[int, TokenRange | None]:
    """The verb of quoting and whom it quotes: "The Herald | quoted | the mayor | as saying"; None for nobody."""
    t, b = c.t, c.cue_phrase.first - 1
    for p in range(b - 1, max(c.first, b - _REACH), -1):
        cue = CUES.get(t.word(p))
        if cue is not None and cue.lemma in _QUOTING:
            return p, (p + 1, b) if p + 1 < b else None
        if t.is_any(p, VERBS) and not modifies(t.symbols, p):
            break
    return b, None


def _is_time(c: Context, content: TokenRange) -> bool:
    """Whether nothing but a time stands behind "as saying": "as saying | on Monday"."""
    t = c.t
    match = match_time(t.text, t.start(content[0]), t.end(content[1] - 1))
    return match is not None and match.end == t.end(content[1] - 1)


def _content_end(c: Context, verb: int) -> int:
    """Where a content ends in front of who quotes: "It is late|, the Herald quoted her as saying"; -1 for none."""
    t = c.t
    for p in range(verb - 2, max(c.first, verb - _SUBJECT), -1):
        if t.is_any(p, VERBS):
            break
        if t.is_any(p, _ENDS_CONTENT):
            return p + t.is_any(p, QUOTES)
    return -1
