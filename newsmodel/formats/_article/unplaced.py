"""What a document holds and an article has no place for, as problems."""

from __future__ import annotations

import attrs

from ...model import Article, Problem, ProblemCode, Severity
from ...model._validators import shorten
from .._markup.xml_tree import GUESSED, Element

__all__ = ["Unplaced", "several", "unplaced"]

_SHOWN = 80  # characters of a value that a problem shows
_NAMED = 3  # values of one kind that a problem names


class Unplaced:
    """A list of what was left, one problem for all of a kind."""

    def __init__(self) -> None:
        self._found: dict[str, list[str]] = {}
        self._first: tuple[Problem, ...] = ()

    def note_encoding(self, root: Element) -> None:
        """Note that the bytes of a document are not what they say they are, if they are not."""
        if GUESSED in root.attributes:
            message = f"the bytes are not in the encoding they declare; they were read as {root.attributes[GUESSED]}"
            self._first = (Problem(ProblemCode.ENCODING_GUESSED, message),)

    def add(self, name: str, value: str = "") -> None:
        """Note one thing.

        Args:
            name: What kind of thing, such as the path of an element.
            value: What it holds.
        """
        self._found.setdefault(name, []).append(value)

    def element(self, path: str, element: Element) -> None:
        """Note an element, with its words or else its attributes, unless it is empty."""
        value = element.words(apart=True)
        if not value:
            pairs = [f"{key.rpartition('}')[2]}={x.strip()}" for key, x in element.attributes.items() if x.strip()]
            value = " ".join(pairs) or next((w for e in element.walk() for w in e.attributes.values() if w.strip()), "")
        if value:
            self.add(f"{path}/{element.name}" if path else element.name, value)

    def rest(self, path: str, parent: Element | None, known: frozenset[str]) -> None:
        """Note all the child elements but those with a known name."""
        if parent is not None:
            for child in parent:
                if child.name not in known:
                    self.element(path, child)

    def take(self, path: str, other: Unplaced) -> None:
        """Take over what another list holds, below a path."""
        for name, values in other._found.items():
            self._found.setdefault(f"{path}/{name}", []).extend(values)

    def problems(self) -> tuple[Problem, ...]:
        """Give the problems, in the order in which the kinds were met."""
        return (*self._first, *(_problem(name, values) for name, values in self._found.items()))


def _problem(name: str, values: list[str]) -> Problem:
    shown = "; ".join(shorten(value, _SHOWN) for value in dict.fromkeys(values[:_NAMED]) if value)
    count = f" ({len(values)} times)" if len(values) > 1 else ""
    more = "; …" if len(values) > _NAMED else ""
    return _told(f"{name}{count}{': ' if shown else ''}{shown}{more}")


def unplaced(what: str, value: object = None) -> Problem:
    """Make the problem that says a document holds something the model has no place for.

    Args:
        what: Where it stands in the document, such as `urgency` or `associations[0].renditions`.
        value: What stands there; its beginning is shown if it is plain, of a list or an object how much it holds.
    """
    shown = ""
    if isinstance(value, (str, int, float)):
        words = shorten(" ".join(str(value)[: _SHOWN * 2].split()), _SHOWN)
        shown = f": {words}"
    elif isinstance(value, (list, dict)) and value:
        shown = f" ({len(value)})"
    return _told(f"{what}{shown}")


def _told(what: str) -> Problem:
    return Problem(ProblemCode.UNPLACED_DATA, f"no place for {what}", severity=Severity.INFO)


def several(article: Article, count: int) -> Article:
    """Say in the first of some articles that it is not the only one."""
    if count < 2:  # noqa: PLR2004
        return article
    message = f"the document holds {count} stories and this is the first; loads_all gives them all"
    problem = Problem(ProblemCode.SEVERAL_STORIES, message)
    return attrs.evolve(article, problems=(problem, *article.problems))
