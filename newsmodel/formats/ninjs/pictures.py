"""The captions of the pictures that go with a ninjs item."""

from __future__ import annotations

from typing import Any

import attrs

from ...model import Caption
from .._article.credits import as_credit
from .._article.unplaced import unplaced
from .bylines import photographer_of
from .item import Item
from .texts import Descriptions, Headlines
from .vocabulary import PICTURES

__all__ = ["captions_of"]


def captions_of(item: Item) -> list[Caption]:
    """Read the captions of the pictures that go with an item."""
    value = item.data.get("associations")
    if isinstance(value, dict):
        pairs = list(value.items())
    elif isinstance(value, list):
        pairs = list(enumerate(value))
    else:
        return []
    item.placed.add("associations")
    found = []
    for key, entry in pairs:
        path = f"{item.names['associations']}[{key}]"
        caption = _caption(item, entry, path) if isinstance(entry, dict) else None
        if caption is not None:
            found.append(caption)
        elif entry:
            item.problems.append(unplaced(path, entry))
    return found


def _caption(item: Item, entry: dict[str, Any], path: str) -> Caption | None:
    picture = Item(entry)
    kind = picture.text("type").lower()
    if kind and kind not in PICTURES:
        return None
    texts = Descriptions(picture, is_picture=True)
    heads = Headlines(picture) if not texts.caption else None
    line, name = texts.credit, photographer_of(picture)
    if not line and ("/" in name or " via " in name):  # a whole chain where a name should be
        line, name = name, ""
    credit = as_credit(line, name)
    supplier = picture.text("source", "provider") if credit is not None and credit.agency is None else ""
    if credit is not None and supplier:
        credit = attrs.evolve(credit, agency=supplier)
    words = texts.caption or (heads.main if heads is not None else "")
    if not words and credit is None:
        return None
    picture.placed |= {"name", "uri", "guid", "rel"}
    left = [picture.names[key] for key in picture.data if key not in picture.placed and picture.data[key]]
    item.problems += [*picture.problems, *([unplaced(f"{path}: {', '.join(left)}")] if left else [])]
    return Caption(words, credit=credit)
