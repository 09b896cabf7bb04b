"""A node of schema.org, and which of its properties have found a place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...model import Problem, Stamp
from .._article.timestamps import read_stamp
from .._article.unplaced import unplaced
from .graph import Graph, names_of, texts
from .vocabulary import KEYWORDS

__all__ = ["Node", "named"]

_UNSET = ("0001-01-01T00:00:00", "1970-01-01T00:00:00")  # what systems write for a date they have not


class Node:
    """A node, and which of its properties have found a place."""

    def __init__(self, data: dict[str, Any], graph: Graph) -> None:
        self.data = data
        self.graph = graph
        self.placed = set(KEYWORDS)
        self.problems: list[Problem] = []

    def texts(self, *keys: str) -> list[str]:
        """Take the texts of the first property that has any; the others are placed if they say the same."""
        found: list[str] = []
        for key in keys:
            value = texts([named(x) for x in self.graph.things(self.data[key])]) if key in self.data else []
            if value and (not found or found == value):
                found = value
                self.placed.add(key)
        return found

    def text(self, *keys: str) -> str:
        """Take the first text of the first property that has any."""
        return next(iter(self.texts(*keys)), "")

    def things(self, key: str) -> list[dict[str, Any] | str]:
        """Return the values of a property, references looked up."""
        return self.graph.things(self.data[key]) if key in self.data else []

    def stamp(self, *keys: str) -> Stamp | None:
        """Take the first date of some properties."""
        for key in keys:
            for words in texts(self.data.get(key)):
                stamp = read_stamp(words)
                if stamp is not None and not words.startswith(_UNSET):
                    self.placed.add(key)
                    return stamp
        return None

    def left(self) -> Iterator[Problem]:
        """Return a problem for each property whose value has found no place."""
        for key, value in self.data.items():
            if key not in self.placed and value not in (None, "", [], {}):
                yield unplaced(key, value)


def named(thing: dict[str, Any] | str) -> Any:
    """Return a node as its name, where it has one."""
    return next(iter(names_of(thing)), thing) if isinstance(thing, dict) else thing
