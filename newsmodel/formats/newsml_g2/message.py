"""The items of a message of NewsML-G2, each with the pictures that go with it."""

from __future__ import annotations

from ...errors import FormatError
from .._markup.xml_tree import Element
from .item import class_of
from .vocabulary import ITEMS, MESSAGE_PICTURES, PARTS

__all__ = ["stories_of"]


def stories_of(root: Element) -> list[tuple[Element, list[Element]]]:
    """Find the items of a document, each with the pictures that go with it."""
    if root.name in ITEMS or root.name in PARTS:
        return [(root, [])]
    items = _items(root)
    if not items:
        reason = f"the root element {root.name!r} holds no item"
        msg = "not NewsML-G2"
        raise FormatError(msg, [("$", f"line {root.line}: {reason}")])
    guids = {item.get("guid") for item in items if item.get("guid")}
    owners = _owners(items)
    pictures: dict[str, list[Element]] = {}
    stories: list[tuple[Element, list[Element]]] = []
    for item in items:
        owner = owners.get(item.get("guid")) if _is_picture(item) else None
        if owner is not None:
            pictures.setdefault(owner, []).append(item)
        elif item.name != "packageItem" or len(items) == 1 or (_says(item) and _links(item).isdisjoint(guids)):
            stories.append((item, pictures.setdefault(item.get("guid"), []) if _is_text(item) else []))
    return stories or [(item, []) for item in items]


def _items(root: Element) -> list[Element]:
    """Return the items of a document in their order."""
    found = []
    waiting = [root]
    while waiting:
        element = waiting.pop()
        if element.name in ITEMS:
            found.append(element)
        else:
            waiting.extend(reversed(list(element)))
    return found


def _says(package: Element) -> bool:
    """Return whether a package says something itself, and does not only list what else was sent."""
    return package.child("contentMeta") is not None or package.child("contentSet") is not None


def _is_picture(item: Element) -> bool:
    return item.name == "newsItem" and class_of(item) in MESSAGE_PICTURES and item.get("guid") != ""


def _is_text(item: Element) -> bool:
    return item.name == "newsItem" and class_of(item) in {"text", ""}


def _owners(items: list[Element]) -> dict[str, str]:
    """State for each picture of a message which text it goes with, both by their guids."""
    texts = [item for item in items if _is_text(item)]
    pictures = {item.get("guid") for item in items if _is_picture(item)}
    owners: dict[str, str] = {}
    if not pictures:
        return owners
    for text in texts:
        for guid in _links(text) & pictures:
            owners.setdefault(guid, text.get("guid"))
    names = {text.get("guid") for text in texts}
    for package in (item for item in items if item.name == "packageItem"):
        links = _links(package)
        inside = links & names
        if len(inside) == 1:
            for guid in links & pictures:
                owners.setdefault(guid, *inside)
    if len(texts) == 1:
        for guid in pictures:
            owners.setdefault(guid, texts[0].get("guid"))
    return owners


def _links(item: Element) -> set[str]:
    """Return the guids of the items that an item refers to."""
    names = ("residref", "data-uri", "guidref")
    return {value for element in item.walk() for name in names if (value := element.attributes.get(name, "").strip())}
