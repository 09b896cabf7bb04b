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

__all__ = ["complaints"]

_STATEMENTS: Final = frozenset({Q_COMMA, Q_STOP, Q_ASK})
_SHORT: Final = 24  # characters of a quotation that may be a term or a title


def complaints(t: Tokens, passage: Passage, chosen: list[Reading]) -> tuple[Problem, ...]:
    """Find quotations that are never closed, and statements in quotation marks that nobody is said to make.

    Args:
        t: The tokens.
        passage: The passage, for the way back to the text given.
        chosen: The readings.
    """
    covered = {i for p in chosen for a, b in p.content for i in t.quotes_between(a, b)}
    found = []
    for i in t.quotes:
        symbol = t.symbols[i]
        start, end = t.starts[i], t.end(i)
        if symbol == Q_OPEN and t.words[i + 1] == "" and t.symbols[i + 2] not in QUOTES:
            found.append(
                (ProblemCode.UNCLOSED_QUOTE, "a quotation is opened and never closed", Severity.WARNING, start, end)
            )
        if i not in covered and symbol in _STATEMENTS and end - start > _SHORT:
            message = "a quotation that nobody is said to have said"
            found.append((ProblemCode.QUOTE_WITHOUT_SOURCE, message, Severity.INFO, start, end))
    problems = []
    for code, message, severity, start, end in found:
        problems.append(Problem(code, message, Span(*passage.given(start, end)), severity))
    return tuple(problems)
