"""What the desk says of an article of schema.org: subjects, section, rights, corrections, links."""

from __future__ import annotations

from typing import Any

from ...model import Metadata
from ...model.metadata import NO_METADATA
from .._article.availability import read_availability
from .._article.metadata import MetadataBuilder
from .._article.unplaced import unplaced
from .._jsonld.metadata import LINKS
from .graph import names_of, texts, types
from .node import Node
from .vocabulary import ABOUT, CONTRIBUTORS, MEDIA_FILES, PLACES, SUBJECT_TYPES, TERMS

__all__ = ["read_metadata"]

_PLAIN = "NewsArticle"  # which is what articles are if nothing else is stated
_MOST = 500  # values of a property


def read_metadata(node: Node) -> Metadata:
    """Read what the desk says of an article.

    Args:
        node: Its node; takes what has no place.

    Returns:
        The metadata.
    """
    desk = MetadataBuilder()
    kinds = [kind for kind in types(node.data) if kind != _PLAIN]
    desk.put("item_type", next(iter(kinds), None))
    _read_section(node, desk)
    _read_keywords(node, desk)
    for words in node.texts("genre"):
        desk.concept("genres", "" if "://" in words else words, uri=words if "://" in words else "")
    for words in node.texts("alternateName"):
        desk.headline(words)
    for key in ABOUT:
        _read_concepts(node, desk, key, "subjects")
    for key in PLACES:
        _read_concepts(node, desk, key, "places")
    for key in CONTRIBUTORS:
        _read_concepts(node, desk, key, "contributors")
    _read_concepts(node, desk, "audience", "audiences")
    _read_rights(node, desk)
    for thing in node.things("correction"):
        words = next(iter(texts(thing.get("text")) or names_of(thing) if isinstance(thing, dict) else texts(thing)), "")
        desk.add("corrections", words)
        node.placed |= {"correction"} if words else set()
    if (words := next(iter(texts(node.data.get("expires"))), "")) and desk.stamp("expires", words):
        node.placed.add("expires")
    count = next(iter(texts(node.data.get("wordCount"))), "")
    if count and desk.count(count.removesuffix(".0")):
        node.placed.add("wordCount")
    for key in sorted(LINKS & node.data.keys()):
        _read_links(node, desk, key)
    status = node.text("creativeWorkStatus")
    known, left = read_availability(NO_METADATA, status=status, version=node.text("version"))
    node.problems += left
    return desk.made(known)


def _read_section(node: Node, desk: MetadataBuilder) -> None:
    """Read the section; of several the first is that of the story, and the others are told."""
    first, *more = node.texts("articleSection") or [""]
    desk.put("section", first)
    if more:
        node.problems.append(unplaced("articleSection", more))


def _read_keywords(node: Node, desk: MetadataBuilder) -> None:
    """Read keywords: one text with commas between, or a list of texts or terms."""
    value = node.data.get("keywords")
    values = [value] if isinstance(value, (str, dict)) else value if isinstance(value, list) else []
    for thing in node.graph.things(values[:_MOST]):
        if isinstance(thing, dict):
            _read_concept(node, desk, thing, "keywords", "subjects")
        else:
            parts = thing.split(",") if isinstance(value, str) or len(values) == 1 else [thing]
            for words in parts:
                desk.add("keywords", next(iter(texts(words)), ""))
        node.placed.add("keywords")


def _read_concepts(node: Node, desk: MetadataBuilder, key: str, name: str) -> None:
    for thing in node.things(key)[:_MOST]:
        field = name
        if isinstance(thing, dict) and name == "subjects":
            found = (SUBJECT_TYPES.get(kind) for kind in types(thing))
            field = next(filter(None, found), name)
        if _read_concept(node, desk, thing, key, field):
            node.placed.add(key)


def _read_concept(node: Node, desk: MetadataBuilder, thing: dict[str, Any] | str, key: str, name: str) -> bool:
    """Read what an article is about, and tell what of it has no place."""
    if isinstance(thing, str):
        words = next(iter(texts(thing)), "")
        is_address = "://" in words
        return desk.concept(name, "" if is_address else words, uri=words if is_address else "")
    words = next(iter(names_of(thing) or texts(thing.get("audienceType"))), "")
    uri = _first(thing, "@id") or _first(thing, "url") or _first(thing, "sameAs")
    code = _first(thing, "termCode") or next(iter(texts(thing.get("identifier"))), "")
    scheme = _first(thing, "inDefinedTermSet") or None
    taken = desk.concept(name, words, code=code, scheme=scheme, uri=uri)
    for inner, value in thing.items():
        if inner not in TERMS and value not in (None, "", [], {}, uri) and taken:
            node.problems.append(unplaced(f"{key} {inner}", value))
    return taken


def _first(thing: dict[str, Any], key: str) -> str:
    value = thing.get(key)
    value = value[0] if isinstance(value, list) and value else value
    value = value.get("@id") or value.get("name") if isinstance(value, dict) else value
    return value.strip() if isinstance(value, str) else ""


def _read_rights(node: Node, desk: MetadataBuilder) -> None:
    desk.right("holder", node.text("copyrightHolder"))
    desk.right("notice", node.text("copyrightNotice"))
    for key, name in (("license", "licence"), ("usageInfo", "terms")):
        for thing in node.things(key):
            words = (
                _first(thing, "url") or _first(thing, "@id") or _first(thing, "name")
                if isinstance(thing, dict)
                else thing
            )
            if words and desk.right(name, words):
                node.placed.add(key)


def _read_links(node: Node, desk: MetadataBuilder, key: str) -> None:
    """Read the works that an article refers to; the page that it is part of is none of them."""
    if key == "isPartOf" and key in node.placed:
        return
    left: list[Any] = []
    for thing in node.things(key)[:_MOST]:
        if isinstance(thing, dict):
            title = next(iter(names_of(thing) or texts(thing.get("headline"))), "")
            address = _first(thing, "url") or next((x for y in MEDIA_FILES if (x := _first(thing, y))), "")
            taken = desk.related(key, identity=_first(thing, "@id"), url=address, title=title)
        else:
            is_address = "://" in thing
            taken = desk.related(key, url=thing if is_address else "", title="" if is_address else thing)
        if not taken:
            left.append(thing)
    node.placed.add(key)
    node.problems += [unplaced(key, left)] if left else []
