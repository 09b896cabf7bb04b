"""Problems for data that a document holds and an article has no field for."""

from __future__ import annotations

import attrs

from ...model import Article, Problem, ProblemCode, Severity
from ...model._validators import shorten

__all__ = ["first_of_several", "unplaced", "unplaced_values"]

_SHOWN = 80  # characters of a value that a problem shows
_NAMED = 3  # values of one kind that a problem names


def unplaced(what: str, value: object = None) -> Problem:
    """Make the problem for data that an article has no field for.

    Args:
        what: Where it is in the document, such as `urgency` or `associations[0].renditions`.
        value: The data. The beginning of a plain value is shown, and the size of a list or an object.
    """
    shown = ""
    if isinstance(value, (str, int, float)):
        words = shorten(" ".join(str(value)[: _SHOWN * 2].split()), _SHOWN)
        shown = f": {words}"
    elif isinstance(value, (list, dict)) and value:
        shown = f" ({len(value)})"
    return _problem(f"{what}{shown}")


def unplaced_values(name: str, values: list[str]) -> Problem:
    """Make the problem for all values of one kind.

    Args:
        name: What they are, such as the path of an element.
        values: What they hold; the first few are shown.
    """
    shown = "; ".join(shorten(value, _SHOWN) for value in dict.fromkeys(values[:_NAMED]) if value)
    count = f" ({len(values)} times)" if len(values) > 1 else ""
    more = "; …" if len(values) > _NAMED else ""
    return _problem(f"{name}{count}{': ' if shown else ''}{shown}{more}")


def _problem(what: str) -> Problem:
    return Problem(ProblemCode.UNPLACED_DATA, f"no field for {what}", severity=Severity.INFO)


def first_of_several(article: Article, count: int) -> Article:
    """Add a problem to an article if it is the first of several in its document."""
    if count < 2:  # noqa: PLR2004
        return article
    message = f"the document holds {count} stories; this is the first, loads_all returns all of them"
    problem = Problem(ProblemCode.SEVERAL_STORIES, message)
    return attrs.evolve(article, problems=(problem, *article.problems))
