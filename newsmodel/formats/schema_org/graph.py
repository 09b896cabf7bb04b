"""JSON-LD as nodes: graphs, references by `@id`, prefixes.

No JSON-LD processor: contexts are not looked up, because what sites send is schema.org under a few spellings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from .._markup.body_text import clean

__all__ = ["Graph", "names_of", "texts", "types"]

_WRAPPERS = frozenset({"@value", "@list", "@set"})
_PREFIX = re.compile(
    r"\A(?:https?://(?:www\.)?schema\.org/|schema:)"
)  # schema:headline   http://schema.org/NewsArticle


def types(node: dict[str, Any]) -> list[str]:
    """Return the types of a node without prefix."""
    value = node.get("@type")
    return [x for x in (value if isinstance(value, list) else [value]) if isinstance(x, str)]


def texts(value: object) -> list[str]:
    """Return the texts of a value: itself, those of a list, or those of the objects in it that have one."""
    if value is None or isinstance(value, str):
        words = clean(value or "")
        return [words] if words else []
    found = []
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, dict):
            item = next((item[k] for k in ("@value", "name", "text", "value") if isinstance(item.get(k), str)), "")  # noqa: PLW2901
        if isinstance(item, (str, int, float)) and not isinstance(item, bool) and (words := clean(str(item))):
            found.append(words)
    return found


def names_of(node: dict[str, Any]) -> list[str]:
    """Return the names of a person or an organisation."""
    names = texts(node.get("name") or node.get("legalName"))
    if names:
        return names
    parts = [*texts(node.get("givenName"))[:1], *texts(node.get("familyName"))[:1]]
    return [" ".join(parts)] if parts else []


class Graph:
    """The nodes of a document.

    Args:
        data: The values of its blocks.
    """

    def __init__(self, data: list[tuple[str, Any]]) -> None:
        self.top: list[tuple[str, dict[str, Any]]] = []  #: the outermost nodes with their paths
        self._ids: dict[str, dict[str, Any]] = {}
        for path, value in data:
            self._take(path, self._fold(value))

    def _take(self, path: str, value: object) -> None:
        if isinstance(value, list):
            for n, item in enumerate(value):
                self._take(f"{path}[{n}]", item)
        elif isinstance(value, dict):
            graph = value.get("@graph")
            if graph is not None:
                self._take(f"{path}.@graph", graph)
            if graph is None or types(value):
                self.top.append((path, value))

    def _fold(self, value: Any) -> Any:
        """Return a value without the prefixes of schema.org and the wrappers of expanded JSON-LD; note named nodes."""
        if isinstance(value, list):
            return [self._fold(item) if isinstance(item, (dict, list)) else item for item in value]
        if not isinstance(value, dict):
            return value
        if not _WRAPPERS.isdisjoint(value):
            return self._fold(next(value[wrapper] for wrapper in ("@value", "@list", "@set") if wrapper in value))
        node = {
            _PREFIX.sub("", key, count=1) if ":" in key else key: self._fold(x) if isinstance(x, (dict, list)) else x
            for key, x in value.items()
        }
        if "@type" in node:
            kinds = types(node)
            if any(":" in kind for kind in kinds):
                short = [_PREFIX.sub("", kind, count=1) for kind in kinds]
                node["@type"] = short if len(short) > 1 else short[0]
        name = node.get("@id")
        if isinstance(name, str) and len(node) > len(self._ids.get(name, ())):
            self._ids[name] = node
        return node

    def nodes(self, stop: frozenset[str] = frozenset()) -> Iterator[tuple[str, dict[str, Any]]]:
        """Return all nodes with their paths, a node before those within it.

        Args:
            stop: Types of nodes whose inner nodes are passed over.
        """
        todo: list[tuple[str, Any]] = [*reversed(self.top)]
        while todo:
            path, value = todo.pop()
            if isinstance(value, dict):
                yield path, value
                if not stop or stop.isdisjoint(types(value)):
                    inner = [(f"{path}.{k}", v) for k, v in value.items() if isinstance(v, (dict, list))]
                    todo += reversed([pair for pair in inner if not pair[0].endswith(".@graph")])
            elif isinstance(value, list):
                todo += [
                    (f"{path}[{n}]", v) for n, v in reversed(list(enumerate(value))) if isinstance(v, (dict, list))
                ]

    def named(self, name: str) -> dict[str, Any] | None:
        """Return the node of a name, if the document has it."""
        return self._ids.get(name)

    def things(self, value: object) -> list[dict[str, Any] | str]:
        """Return the values of a property: texts, and nodes, those it only names looked up."""
        found: list[dict[str, Any] | str] = []
        if value is None:
            return found
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, list):
                found += self.things([x for x in item if not isinstance(x, list)])
            elif isinstance(item, dict):
                name = item.get("@id")
                is_name = isinstance(name, str) and not item.keys() - {"@id", "@type"}
                found.append(self._ids.get(str(name), item) if is_name else item)
            elif isinstance(item, str) and item.strip():
                found.append(item.strip())
        return found
