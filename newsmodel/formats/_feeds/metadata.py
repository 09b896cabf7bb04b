"""What the desk says of an entry of a feed: categories, rights, links."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from ...model import Metadata
from .._article.metadata import MetadataBuilder
from .pictures import words_of
from .writing import SECTIONS, UPDATES

__all__ = ["Desk", "read_metadata"]

_LINKS = ("license", "copyright")


@frozen
class Desk:
    """What the desk says of an entry.

    Args:
        metadata: The metadata.
        placed: The keys of the entry whose values it holds.
        left: What of them has no place, with what it is.
    """

    metadata: Metadata
    placed: frozenset[str]
    left: tuple[tuple[str, str], ...]


def read_metadata(
    entry: Mapping[str, Any], link: str | None, links: list[tuple[str, str, str]], notice: str = ""
) -> Desk:
    """Read what the desk says of an entry.

    Args:
        entry: The entry.
        link: Its address.
        links: Its links: what each is for, its address and its title.
        notice: The copyright of the feed, which holds for entries that state none.
    """
    desk = MetadataBuilder()
    left: list[tuple[str, str]] = []
    placed = {"tags", "media_keywords"}
    for tag in entry.get("tags") or ():
        _read_tag(tag, desk)
    for key in ("rights", "copyright"):
        if (words := words_of(str(entry.get(key) or ""))) and desk.right("notice", words):
            placed |= {key, f"{key}_detail"}
    if placed.isdisjoint({"rights", "copyright"}) and (words := words_of(notice)):
        desk.right("notice", words)
    for key in _LINKS:
        if (words := str(entry.get(key) or "")).startswith(("http:", "https:")) and desk.right("licence", words):
            placed.add(key)
    for key in ("expired", "validity"):
        if (words := str(entry.get(key) or "")) and desk.stamp("expires", words):
            placed |= {key, f"{key}_parsed"}
    for person in entry.get("contributors") or ():
        name = str(person.get("name") or "")
        if desk.concept("contributors", name):
            placed.add("contributors")
        if address := str(person.get("email") or person.get("href") or ""):
            left.append(("contributors email", address))
    for rel, href, title in links:
        if rel == "license":
            desk.right("licence", href)
        elif href and (href != link or rel == "enclosure"):
            desk.related(rel if rel != "None" else "", url=href, title=title)
    return Desk(desk.made(), frozenset(placed), tuple(left))


def _read_tag(tag: Mapping[str, Any], desk: MetadataBuilder) -> None:
    """Read a category: a subject if it has a scheme or a label, else a keyword."""
    term, label = words_of(str(tag.get("term") or "")), words_of(str(tag.get("label") or ""))
    scheme = str(tag.get("scheme") or "")
    if scheme == UPDATES:
        return
    if scheme == SECTIONS:
        desk.put("section", term)
    elif scheme or (label and label != term):
        desk.concept("subjects", label or term, code=term if label else "", scheme=scheme or None)
    else:
        desk.add("keywords", term or label)
