"""Who wrote an article of schema.org: persons and organisations, nodes or plain names, in any number."""

from __future__ import annotations

from ...lexicon import loading
from ...model import Byline
from .._article.bylines import as_byline
from .._article.unplaced import unplaced
from .graph import names_of, texts, types
from .node import Node, named
from .vocabulary import PERSONS

__all__ = ["byline_of"]

_DESKS = loading.words("bylines", "signs")


def byline_of(node: Node) -> Byline | None:
    """Read who wrote it: persons and organisations, nodes or plain names, in any number."""
    key = "author" if node.data.get("author") else "creator"
    things = node.things(key)
    others = [x for x in ("author", "creator") if _persons(node, x) in (_persons(node, key), [])]
    node.placed |= set(others if things else ())
    authors: list[str] = []
    houses: list[str] = []
    words: list[str] = []  # the names as they stand there, with what is said beside them
    roles: list[str] = []
    for thing in things:
        names = names_of(thing) if isinstance(thing, dict) else texts(thing)
        for name in names or [""]:
            if not name or "://" in name:  # the address of a page about the author is no name
                node.problems.append(unplaced(key, thing))
            elif isinstance(thing, dict) and types(thing) and PERSONS.isdisjoint(types(thing)):
                houses.append(name)
            else:
                read = as_byline(name) or Byline(name)
                authors += read.authors or (() if read.agency or _is_desk(name) else (name,))
                houses += [read.agency] if read.agency else []
                roles += [read.role] if read.role else []
                words.append(name)
        roles += texts(thing.get("jobTitle")) if isinstance(thing, dict) else []
    agency = houses[0] if houses else None
    if not words and agency is None:
        return None
    told = list(dict.fromkeys(words))
    line = " and ".join(x for x in (", ".join(told[:-1]), *told[-1:]) if x)
    line = line if agency is None or agency in line else ", ".join(x for x in (line, agency) if x)
    people = tuple(dict.fromkeys(authors))
    return Byline(line, authors=people, agency=agency, role=roles[0] if roles and len(people) == 1 else None)


def _is_desk(name: str) -> bool:
    """Return whether a name is that of a desk, which signs stories without one: "Our Foreign Staff"."""
    first, _, last = name.rpartition(" ")
    return bool(first) and last.lower() in _DESKS


def _persons(node: Node, key: str) -> list[str]:
    return texts([named(x) for x in node.things(key)])
