"""What is wrong with a story's quotations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..model.problem import Problem, ProblemCode, Severity
from ..model.span import Span
from .tokens.shapes import Q_ASK, Q_COMMA, Q_OPEN, Q_STOP, QUOTES

if TYPE_CHECKING:
    from .tokens.passages import Passage
    from .tokens.tokenizer import Tokens
    from .types import Reading

__all__ = ["find_problems"]

_STATEMENTS: Final = frozenset({Q_COMMA, Q_STOP, Q_ASK})
_LONGEST_TERM: Final = 24  # characters of a quotation that may be a term or a title


def find_problems(t: Tokens, passage: Passage, readings: list[Reading]) -> list[Problem]:
    """Find quotations that are never closed, and those without a source.

    Args:
        t: The tokens of the passage.
        passage: The passage, for the way back to the text given.
        readings: Who said what in it.

    Returns:
        The problems in the order of the text.
    """
    covered = {i for reading in readings for a, b in reading.content for i in t.quotes_between(a, b)}
    found: list[Problem] = []
    for i in t.quotes:
        if t.is_(i, Q_OPEN) and t.is_edge(i + 1) and not t.is_any(i + 2, QUOTES):
            message = "a quotation is opened and never closed"
            found.append(Problem(ProblemCode.UNCLOSED_QUOTE, message, _span(t, passage, i), Severity.WARNING))
        if i not in covered and t.is_any(i, _STATEMENTS) and len(t.word(i)) > _LONGEST_TERM:
            message = "a quotation without a source"
            found.append(Problem(ProblemCode.QUOTE_WITHOUT_SOURCE, message, _span(t, passage, i), Severity.INFO))
    return found


def _span(t: Tokens, passage: Passage, i: int) -> Span:
    """Where a quotation stands in the text given."""
    return Span(*passage.given(t.start(i), t.end(i)))
