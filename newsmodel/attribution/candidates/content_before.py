"""Content in front of source and cue, which may go on behind them: "“The road,” she said, “is closed.”"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.loading import words
from ...text.characters import OPENING_QUOTES
from ..boundaries.adverbials import clause_resumes
from ..boundaries.content_span import trim
from ..tokens.grammar import AND, AS, CONNECTIVES, RELATIVE_PRONOUNS, SUBORDINATOR, THAT, TIMES
from ..tokens.shapes import COLON, COMMA, CUE_GERUND, NUMBER, Q_COMMA, QUOTES, SPOKEN, members

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens
    from ..types import Candidate, TokenRange
    from .context import Context

__all__ = ["content_before"]

_WIDE: Final = 120  # tokens behind source and cue that a content goes on for
_NEAR: Final = 30  # tokens behind source and cue in which a quotation goes on
_TIME: Final = 5  # tokens of a time
_OPENS_CONTENT: Final = SPOKEN | {THAT, COMMA, COLON}
_TIMES: Final = TIMES | {NUMBER}
_SUBORDINATORS: Final = members({SUBORDINATOR})
_IN_TIMES: Final = words("time_words", "inside")
_CONJUNCTIONS: Final = words("function_words", "resumes")
_MARKS: Final = "".join(OPENING_QUOTES)


def content_before(c: Context, e: int, source: TokenRange, order: int, split: int) -> list[Candidate]:
    """Give the candidates whose content ends before token e, and goes on behind source and cue or not.

    Args:
        c: The context.
        e: The token after the content.
        source: The source.
        order: The order where the content does not go on.
        split: The order where it does.
    """
    t = c.t
    a, log = c.content_start(e)
    if a > c.first and t.is_(a - 1, AND) and not t.has_main_verb(a, e) and t.has_main_verb(c.first, a):
        a, log = c.first, 0.0  # "The blast hit homes, schools and | a market, they said"
    if a == c.first and t.is_any(a, CONNECTIVES):  # "But | the road is closed, she said"
        a += 1 + t.is_(a + 1, COMMA)
    b = trim(t, a, e)
    if t.is_(b - 1, AS):
        b = trim(t, a, b - 1)
    if b <= a:
        return []
    quoted = t.is_any(b - 1, SPOKEN)
    rest = _rest(c, a, source, quoted=quoted)
    if rest is None:
        return [c.candidate(order, source, ((a, b),), log)]
    both = c.candidate(split, source, ((a, b), rest), log)
    if quoted and t.is_(b - 1, Q_COMMA) and (t.is_(rest[0] - 1, COMMA) or _begins_small(t, rest[0])):
        return [both]  # “The road,” she said, “is closed.”
    return [both, c.candidate(order, source, ((a, b),), log)]


def _begins_small(t: Tokens, i: int) -> bool:
    """Whether the first letter of token i is a small one, quotation marks aside."""
    return t.word(i).lstrip(_MARKS)[:1].islower()


def _rest(c: Context, content: int, source: TokenRange, *, quoted: bool) -> TokenRange | None:
    """What goes on behind source and cue, if anything does, of a content that begins with a token."""
    t = c.t
    behind = max(source[1], c.cue_phrase.last)
    last = min(c.last, behind + _WIDE)
    if quoted:
        return _quotation(t, behind, last)
    start = clause_resumes(t, c.first, source[0], behind, last)
    if not start and behind < last:
        if t.is_(behind, COMMA) and not t.is_(behind + 1, CUE_GERUND):
            start = behind + 1
        else:
            p = _past_time(t, behind, last)
            half = t.is_any(content, _SUBORDINATORS)  # "If it holds, he said on Monday, they will go"
            if p > behind and t.is_(p, COMMA) and (half or t.word(p + 1) in _CONJUNCTIONS):
                start = p + 1  # "It fell, he said on Monday, because it was old"
    if not start:
        return None
    end = trim(t, start, last)
    return (start, end) if end > start else None


def _quotation(t: Tokens, behind: int, last: int) -> TokenRange | None:
    """The quotation that goes on behind source and cue."""
    for p in range(behind, min(last, behind + _NEAR)):
        if t.is_(p, CUE_GERUND) and t.is_any(p + 1, _OPENS_CONTENT):
            return None  # “It is late,” she said, adding that it was “very late”
        if t.is_any(p, RELATIVE_PRONOUNS) and p > behind:
            return None  # “It is late,” said Lund, who says he is “very late”
        if t.is_any(p, SPOKEN):
            end = trim(t, p, last)
            return (p, end) if t.is_any(end - 1, QUOTES) else (p, p + 1)
    return None


def _past_time(t: Tokens, p: int, last: int) -> int:
    """Where a time that begins at token p ends: "on Monday", "late yesterday"; p if there is none."""
    a = p
    while a < min(last - 1, p + _TIME) and (t.is_any(a, _TIMES) or t.word(a) in _IN_TIMES):
        a += 1
    return a
