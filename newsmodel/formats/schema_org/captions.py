"""The captions of pictures of schema.org."""

from __future__ import annotations

from typing import Any

from ...model import Caption
from .._article.credits import as_credit
from .._article.unplaced import unplaced
from .._markup.body_text import clean
from .graph import Graph, names_of, texts, types
from .node import Node

__all__ = ["captions_of"]


def captions_of(node: Node, key: str) -> list[Caption]:
    """Read the captions of pictures; a picture of which nothing is said is a problem."""
    found: dict[str, Caption] = {}  # by their words: sites list each picture in several sizes
    silent = 0
    for thing in node.things(key):
        caption = _caption(thing, node.graph) if isinstance(thing, dict) else None
        if caption is None:
            silent += 1
            continue
        words = caption.text or f"({caption.credit and caption.credit.text})"
        if words not in found or found[words].credit is None:
            found[words] = caption
        elif caption.credit is not None and caption.credit != found[words].credit:
            found[f"{words} ({caption.credit.text})"] = caption
    if node.data.get(key):
        node.placed.add(key)
        node.problems += [unplaced(f"{key}: {silent} without caption or credit")] if silent else []
    return list(found.values())


def _caption(picture: dict[str, Any], graph: Graph) -> Caption | None:
    words = next(iter(texts(picture.get("caption")) or texts(picture.get("description"))), "")
    line = next(iter(texts(picture.get("creditText"))), "")
    makers = [x for key in ("creator", "author") for x in graph.things(picture.get(key))]
    persons = [name for x in makers if isinstance(x, dict) and "Person" in types(x) for name in names_of(x)[:1]]
    others = [name for x in makers for name in (names_of(x)[:1] if isinstance(x, dict) else [clean(x)])]
    credit = as_credit(line or next((name for name in others if name not in persons), ""), next(iter(persons), None))
    return Caption(words, credit=credit) if words or credit is not None else None
