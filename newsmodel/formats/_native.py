"""How a whole article rides in a document of the trade, and what counts when the document was edited since.

The native form is put where the standard leaves room for it. Reading, it counts as long as the rest of the document
says what it said when it was written; where another program has changed a visible field, that field is read anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import attrs

from ..errors import ConversionError
from ..model import Article, Problem, ProblemCode, Severity
from .json import dumps, loads

__all__ = ["NAMESPACE", "merge", "pack", "several", "unpack", "unplaced"]

NAMESPACE = "https://newsmodel.dev/ns#"

_SHOWN = 60  # characters of a value that a problem shows

_WHOLE = ("headline", "byline", "published", "updated", "dateline", "id", "url", "provider", "language")
_LISTS = ("headline_repeats", "captions", "summary", "paragraphs", "subheads", "end_notes")

pack = dumps  # the native form of an article, JSON on one line


def unpack(text: str) -> Article | None:
    """Read the native form that rides in a document.

    Returns:
        The article; None if it was damaged on the way, so that only the rest of the document can be read.
    """
    try:
        return loads(text)
    except ConversionError:
        return None


def unplaced(what: str, value: object = None) -> Problem:
    """Make the problem that says a document holds something the model has no place for.

    Args:
        what: Where it stands in the document, such as `urgency` or `associations[0].renditions`.
        value: What stands there; its beginning is shown if it is short and plain.
    """
    shown = ""
    if isinstance(value, (str, int, float)):
        words = " ".join(str(value)[: _SHOWN * 2].split())
        shown = f": {words}" if len(words) <= _SHOWN else f": {words[: _SHOWN - 1]}…"
    elif isinstance(value, (list, dict)) and value:
        shown = f" ({len(value)})"
    return Problem(ProblemCode.UNPLACED_DATA, f"no place for {what}{shown}", severity=Severity.INFO)


def several(article: Article, count: int) -> Article:
    """Say in the first of some articles that it is not the only one."""
    if count < 2:  # noqa: PLR2004
        return article
    message = f"the document holds {count} stories and this is the first; loads_all gives them all"
    problem = Problem(ProblemCode.SEVERAL_STORIES, message)
    return attrs.evolve(article, problems=(problem, *article.problems))


def merge(native: Article, was: Article, now: Article) -> Article:
    """Take over what another program has changed in a document's visible fields.

    Args:
        native: The article that rides in the document.
        was: What the visible fields said when the document was written.
        now: What they say.

    Returns:
        The native article with the changed fields, as of an article edited by hand: without spans. What the
        document has beyond that is among its problems.
    """
    changes: dict[str, Any] = {}
    for name in _WHOLE:
        value = _bare(getattr(now, name))
        if value != _bare(getattr(was, name)):
            changes[name] = value
    for name in _LISTS:
        before, after = _bare_all(getattr(was, name)), _bare_all(getattr(now, name))
        if before != after:
            changes[name] = _kept(getattr(native, name), before, after)
    more = tuple(problem for problem in now.problems if problem not in was.problems)
    if more:
        changes["problems"] = (*native.problems, *more)
    return attrs.evolve(native, **changes) if changes else native


def _bare(value: Any) -> Any:
    """Give a value without its place, and what is within it without theirs."""
    changes: dict[str, Any] = {}
    if hasattr(value, "span"):
        changes["span"] = None
    if hasattr(value, "credit"):
        changes["credit"] = _bare(value.credit)
    return attrs.evolve(value, **changes) if changes else value


def _bare_all(values: Sequence[Any]) -> list[Any]:
    return [_bare(value) for value in values]


def _kept(native: tuple[Any, ...], was: list[Any], now: list[Any]) -> tuple[Any, ...]:
    """Give the items there are now; those that are as they were, as the native article has them, with their place."""
    left: dict[Any, list[Any]] = {}
    if len(native) == len(was):
        for bare, item in zip(reversed(was), reversed(native), strict=True):
            left.setdefault(bare, []).append(item)
    return tuple(left[item].pop() if left.get(item) else item for item in now)
