"""XML as a small tree of elements."""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["XML", "Element"]

XML = "http://www.w3.org/XML/1998/namespace"  #: the namespace of `xml:lang`

_BLANKS = re.compile(r"[ \t\r\n\f]+")  # no-break spaces stay
_BREAKING = frozenset("br dd div dt h1 h2 h3 h4 hl1 hl2 li p td th tr".split())


class Element:
    """An element of a document.

    Args:
        name: Its name without prefix.
        ns: Its namespace, empty if it has none.
        attributes: Its attributes by name; one that has a namespace by `{namespace}name`.
        line: The line its tag stands on, from 1.
    """

    __slots__ = ("attributes", "children", "line", "name", "ns")

    def __init__(self, name: str, ns: str, attributes: dict[str, str], line: int) -> None:
        self.name = name
        self.ns = ns
        self.attributes = attributes
        self.children: list[Element | str] = []
        self.line = line

    def __repr__(self) -> str:
        return f"<{self.name}> of line {self.line}"

    def get(self, name: str) -> str:
        """Return an attribute without white space around it; the empty text if it is not there."""
        return self.attributes.get(name, "").strip()

    @property
    def language(self) -> str | None:
        """The value of `xml:lang`, or None."""
        return self.attributes.get(f"{{{XML}}}lang", "").strip() or None

    def __iter__(self) -> Iterator[Element]:
        """Go through the child elements."""
        return (child for child in self.children if isinstance(child, Element))

    def child(self, *names: str) -> Element | None:
        """Return the first child element with one of the names."""
        for child in self.children:
            if type(child) is Element and child.name in names:
                return child
        return None

    def all(self, *names: str) -> list[Element]:
        """Return the child elements with one of the names."""
        return [child for child in self.children if type(child) is Element and child.name in names]

    def find(self, *path: str) -> Element | None:
        """Return the first element at the end of a path of names."""
        level = [self]
        for name in path:
            level = [
                child
                for element in level
                for child in element.children
                if type(child) is Element and child.name == name
            ]
        return level[0] if level else None

    def walk(self) -> Iterator[Element]:
        """Go through the element and all below it, in the order of the document."""
        waiting = [self]
        while waiting:
            element = waiting.pop()
            yield element
            waiting.extend([child for child in reversed(element.children) if type(child) is Element])

    def words(self, *, apart: bool = False) -> str:
        """Return all its text, each run of blanks and line ends as one blank, none around it.

        Args:
            apart: Whether each element is a word of its own, as in data; else only what breaks a line in a text is.
        """
        children = self.children
        if not children:
            return ""
        if len(children) == 1 and isinstance(only := children[0], str):
            return _BLANKS.sub(" ", only).strip()
        parts: list[str] = []
        waiting: list[Element | str] = [self]
        while waiting:
            node = waiting.pop()
            if isinstance(node, str):
                parts.append(node)
                continue
            if apart or node.name in _BREAKING:
                parts.append(" ")
                waiting.append(" ")
            waiting.extend(reversed(node.children))
        return _BLANKS.sub(" ", "".join(parts)).strip()
