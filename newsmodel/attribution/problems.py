"""What is wrong with a story's quotations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..model._construction import problem_at
from ..model.problem import ProblemCode, Severity
from .tokens.shapes import Q_ASK, Q_COMMA, Q_OPEN, Q_STOP, QUOTES, members

if TYPE_CHECKING:
    from ..model.problem import Problem
    from .tokens.passages import Passage
    from .tokens.tokenizer import Tokens
    from .types import Reading

__all__ = ["find_problems"]

_STATEMENTS: Final = members({Q_COMMA, Q_STOP, Q_ASK})
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
    found: list[Problem] = []
    if not t.quotes:
        return found
    covered: set[int] = set()
    for reading in readings:
        for a, b in reading.content:
            covered.update(t.quotes_between(a, b))
    for i in t.quotes:
        if t.is_(i, Q_OPEN) and t.is_edge(i + 1) and not t.is_any(i + 2, QUOTES):
            message = "a quotation is opened and never closed"
            start, end = passage.given(t.start(i), t.end(i))
            found.append(problem_at(start, end, ProblemCode.UNCLOSED_QUOTE, message, Severity.WARNING))
        if i not in covered and t.is_any(i, _STATEMENTS) and len(t.word(i)) > _LONGEST_TERM:
            message = "a quotation without a source"
            start, end = passage.given(t.start(i), t.end(i))
            found.append(problem_at(start, end, ProblemCode.QUOTE_WITHOUT_SOURCE, message, Severity.INFO))
    return found
