"""Problems of datelines."""

from __future__ import annotations

from typing import Final

from ....model import Dateline, Problem, ProblemCode, Span
from ....text.matching import Pattern
from .days import read_date_after, read_month

__all__ = ["dateline_problems"]

_LAST_WORD: Final = Pattern(r"\p{L}{3,9}+\.?+(?=[ \t,\xa0]*+(?P<day>[\dlIoOQ]{1,4}(?:st|nd|rd|th)?|[-–—:]))")


def dateline_problems(dateline: Dateline | None) -> tuple[Problem, ...]:
    """Return the problem of a dateline: its day does not exist ("March 119") or is missing ("April -").

    Args:
        dateline: As `read_dateline` gives it; None has no problems.

    Returns:
        At most one problem, with the span of the words of the date.
    """
    if dateline is None or dateline.date is not None or dateline.span is None:
        return ()
    words = dateline.text
    after = max((words.find(place.rpartition(" ")[2]) for place in dateline.places[-1:]), default=0)
    for match in _LAST_WORD.finditer(words, max(after, 0)):
        month = read_month(match[0].rstrip("."))
        if month is None or match.start() == 0:
            continue
        found = read_date_after(words, month, match.start("day"), len(words))
        finish = match.end() if found is None else found[1]
        first = dateline.span.start + match.start()
        written = words[match.start() : finish]
        message = f"the dateline says {written!r}, which is not a date"
        return (Problem(ProblemCode.IMPOSSIBLE_DATE, message, Span(first, dateline.span.start + finish)),)
    return ()
