"""A ninjs item as keys and values: what all versions have in common, and what of it has found a place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from ...model import Problem, Stamp
from .._article.timestamps import read_stamp
from .._article.unplaced import unplaced
from .vocabulary import ITEM_KEYS, LISTS_OF_ITEMS, OTHER_FORMATS

__all__ = ["Item", "Words", "as_text", "is_item", "items"]


_JOINED = re.compile(r"\A(body|description)(?=[A-Z])")  # with a role behind it, which 1.x has behind a line


class Words(NamedTuple):
    """A text with a role."""

    role: str
    kind: str  #: its content type, or ""
    text: str
    path: str


class Item:
    """An item with its keys in small letters, and which of them have found a place."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.names: dict[str, str] = {}
        self.data: dict[str, Any] = {}
        for key, value in data.items():
            small = _small(key)
            self.names[small], self.data[small] = key, value
        self.placed: set[str] = set()
        self.problems: list[Problem] = []
        self.related: list[dict[str, str]] = []  #: items and files it refers to

    def text(self, *keys: str) -> str:
        """Take the first text there is under one of some keys; the others are placed if they say the same."""
        found = ""
        data = self.data
        for key in keys:
            if key not in data:
                continue
            value = as_text(data[key])
            if value and (not found or found == value):
                found = value
                self.placed.add(key)
        return found

    def stamp(self, keys: Sequence[str]) -> Stamp | None:
        """Take the first date there is under one of some keys."""
        for key in keys:
            value = self.data.get(key)
            stamp = read_stamp(value) if isinstance(value, str) else None
            if stamp is not None:
                self.placed.add(key)
                return stamp
        return None

    def words(self, plural: str, single: str, more: Sequence[str] = ()) -> list[Words]:
        """Take the texts with roles that stand under a name, in the ways of all versions."""
        found = []
        listed = self.data.get(plural)
        if isinstance(listed, list):
            self.placed.add(plural)
            for n, entry in enumerate(listed):
                fields = {k.lower(): v for k, v in entry.items()} if isinstance(entry, dict) else {"value": entry}
                text, path = as_text(fields.get("value")), f"{self.names[plural]}[{n}]"
                if text:
                    kind = as_text(fields.get("contenttype")).lower()
                    role = as_text(fields.get("role")).lower().rpartition(":")[2]  # drol:summary
                    found.append(Words(role, kind, text, path))
        names, start = (single, *more), f"{single}_"
        for key in [key for key in self.data if key.startswith(start) or key in names]:
            if text := as_text(self.data[key]):
                self.placed.add(key)
                found.append(Words(key.removeprefix(single).strip("_"), "", text, self.names[key]))
        return found

    def left(self) -> Iterator[Problem]:
        """Return a problem for each key whose value has found no place."""
        for key, value in self.data.items():
            if key not in self.placed and value not in (None, "", [], {}):
                yield unplaced(self.names[key], value)


def _small(key: str) -> str:
    """Return a key as the tables have it, in small letters: "versionCreated" as one word, "bodyXhtml" as two."""
    if key.islower() and key[0] != "$":
        return key
    return _JOINED.sub(r"\1_", key.lstrip("$"), count=1).lower()


def as_text(value: object) -> str:
    """Return a plain value as text, an object by the text in it; empty for anything else."""
    if isinstance(value, str):
        return value.strip()
    if value is None or isinstance(value, list):
        return ""
    if isinstance(value, dict):
        return next((x.strip() for k in ("value", "text", "name") if isinstance(x := value.get(k), str)), "")
    return str(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else ""


def is_item(data: object) -> bool:
    """Return whether a value of JSON can be a news item."""
    if (
        not isinstance(data, dict)
        or not OTHER_FORMATS.isdisjoint(data)
        or str(data.get("schema", "")).startswith("newsmodel/")
    ):
        return False
    keys = {_small(key) for key in data}
    return not ITEM_KEYS.isdisjoint(keys) or any(key.startswith(("body_", "headline_", "description_")) for key in keys)


def items(data: object, path: str = "$") -> list[tuple[str, Any]]:
    """Find the items of a document: itself, those of a list, or those in an answer of a service.

    Args:
        data: The document.
        path: Where it stands.

    Returns:
        Path and value of each, the document itself if it is anything else.
    """
    found: list[tuple[str, Any]] = []
    todo: list[tuple[str, Any]] = [(path, data)]
    while todo:
        at, value = todo.pop()
        inner = None
        if isinstance(value, dict) and not is_item(value):
            inner = next((key for key in LISTS_OF_ITEMS if isinstance(value.get(key), (list, dict))), None)
        if isinstance(value, list):
            todo += [(f"{at}[{n}]", x) for n, x in reversed(list(enumerate(value)))]
        elif inner is not None:
            todo.append((f"{at}.{inner}", value[inner]))
        else:
            found.append((at, value))
    return found
