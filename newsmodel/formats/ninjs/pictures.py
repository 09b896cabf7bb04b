"""The captions of the pictures that go with a ninjs item."""

from __future__ import annotations

from typing import Any

import attrs

from ...model import Caption
from .._article.credits import as_credit
from .._article.unplaced import unplaced
from .bylines import photographer_of
from .item import Item, as_text
from .texts import Descriptions, Headlines
from .vocabulary import MADE_UP, PICTURES

__all__ = ["captions_of"]


_NAMING = frozenset({"name", "uri", "rel", "altIds", "title"})  # of an item that is only named

#: What is read of an item that is no picture with a caption; files, roles and types go with what it is.
_OF_OTHERS = frozenset(
    "name uri guid rel type title headline headlines renditions altids standard mimetype contenttype".split()
)


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
        elif isinstance(entry, dict) and any((other := _other(entry, key if isinstance(key, str) else "")).values()):
            item.related.append(other)
            left = {key: value for key, value in entry.items() if value and key.lower() not in _OF_OTHERS}
            item.problems += [unplaced(f"{path} {key}", value) for key, value in left.items()]
        elif entry:
            item.problems.append(unplaced(path, entry))
    return found


def _other(entry: dict[str, Any], name: str) -> dict[str, str]:
    """Return what is told of an item that is no picture with a caption: what it is to the story, and where it is."""
    fields = {key.lower(): value for key, value in entry.items()}
    files = fields.get("renditions")
    files = list(files.values()) if isinstance(files, dict) else files if isinstance(files, list) else []
    url = next((x["href"] for x in files if isinstance(x, dict) and isinstance(x.get("href"), str)), "")
    ids = fields.get("altids")
    url = next((as_text(x) for x in ids if isinstance(x, dict) and x.get("role") == "url"), url) if ids else url
    heads = fields.get("headlines")
    title = as_text(heads[0]) if isinstance(heads, list) and heads else ""
    title = title or as_text(fields.get("headline")) or as_text(fields.get("title")) or as_text(fields.get("name"))
    title = "" if MADE_UP.fullmatch(title) else title
    rel = as_text(fields.get("rel")) or name or as_text(fields.get("type"))
    identity = as_text(fields.get("uri")) or as_text(fields.get("guid"))
    return {"rel": rel, "identity": "" if identity == url else identity, "url": url, "title": title}


def _caption(item: Item, entry: dict[str, Any], path: str) -> Caption | None:
    picture = Item(entry)
    kind = picture.text("type").lower()
    if (kind and kind not in PICTURES) or (not kind and not entry.keys() - _NAMING):
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
    if not texts.caption and credit is None:
        return None  # a title by itself says what the file is called
    words = texts.caption or (heads.main if heads is not None else "")
    words = "" if MADE_UP.fullmatch(words) else words
    picture.placed |= {"name", "uri", "guid", "rel"}
    left = [picture.names[key] for key in picture.data if key not in picture.placed and picture.data[key]]
    told = [] if heads is None else [unplaced(f"{path} headline {use}".rstrip(), text) for use, text in heads.others]
    item.problems += [*picture.problems, *told, *([unplaced(f"{path}: {', '.join(left)}")] if left else [])]
    return Caption(words, credit=credit)
