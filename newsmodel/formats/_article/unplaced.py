"""Problems for data that a document holds and an article has no field for."""

from __future__ import annotations

from itertools import islice

import attrs

from ...model import Article, Problem, ProblemCode, Severity
from ...model._validators import shorten

__all__ = ["first_of_several", "unplaced", "unplaced_values"]

_SHOWN = 80  # characters of a value that a problem shows
_NAMED = 3  # values of one kind that a problem names
_MOST_SEEN = 60  # lists, objects and values that are looked at for them
_NAMING = ("name", "headline", "text", "value", "term")


def unplaced(what: str, value: object = None) -> Problem:
    """Make the problem for data that an article has no field for.

    Args:
        what: Where it is in the document, such as `urgency` or `associations[0].renditions`.
        value: The data. Of a list or an object the first plain values in it are shown.
    """
    listed = isinstance(value, (list, dict))
    count = f" ({len(value)})" if isinstance(value, (list, dict)) and len(value) > 1 else ""
    words = "; ".join(_told(value)) if listed else "" if value is None else _short(value)
    return _problem(f"{what}{count}{f': {words}' if words else ''}")


def _short(value: object) -> str:
    return shorten(" ".join(str(value)[: _SHOWN * 2].split()), _SHOWN)


def _told(data: object) -> list[str]:
    """Return the first plain values in lists and objects, of an object with the name, the text or the value first."""
    found: list[str] = []
    waiting: list[object] = [data]
    for _ in range(_MOST_SEEN):
        if not waiting or len(found) > _NAMED:
            break
        value = waiting.pop()
        if isinstance(value, list):
            waiting.extend(reversed(value[:_MOST_SEEN]))
        elif isinstance(value, dict):
            best = next((value[key] for key in _NAMING if isinstance(value.get(key), str) and value[key]), None)
            parts = [best] if best is not None else list(islice(value.values(), _MOST_SEEN))
            waiting.extend(reversed(parts))
        elif value not in (None, "") and (words := _short(value)) not in found:
            found.append(words)
    return found if len(found) <= _NAMED else [*found[:_NAMED], "…"]


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
