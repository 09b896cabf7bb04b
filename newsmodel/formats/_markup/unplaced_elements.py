"""Data in an XML document that an article has no field for, collected while the document is read."""

from __future__ import annotations

from ...model import Problem, ProblemCode
from .._article.unplaced import unplaced_values
from .xml_parser import GUESSED
from .xml_tree import Element

__all__ = ["Unplaced"]


class Unplaced:
    """Collects what has no field, and makes one problem for each kind."""

    def __init__(self) -> None:
        self._found: dict[str, list[str]] = {}
        self._first: tuple[Problem, ...] = ()

    def note_encoding(self, root: Element) -> None:
        """Note that the bytes of a document are not what they say they are, if they are not."""
        if GUESSED in root.attributes:
            message = f"the document is not in the encoding it declares; it was read as {root.attributes[GUESSED]}"
            self.warn(Problem(ProblemCode.ENCODING_GUESSED, message))

    def warn(self, problem: Problem) -> None:
        """Take a problem that is made already."""
        self._first += (problem,)

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
        """Return the problems, in the order in which the kinds were met."""
        return (*self._first, *(unplaced_values(name, values) for name, values in self._found.items()))
