"""What the desk says of a ninjs item: subjects, rights, notes, urgency and more, in the keys of all versions."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from ...model import Metadata
from .._article.metadata import MetadataBuilder
from .._article.unplaced import unplaced, unplaced_values
from .._markup.body_text import clean
from .item import Item, as_text
from .texts import Descriptions, Headlines
from .vocabulary import (
    CATEGORIES,
    CONCEPT_KEYS,
    CONCEPTS,
    FILE,
    MADE_UP,
    MAIN_BODIES,
    NAMES_ONLY,
    NOTES,
    NUMBERS,
    PICTURES,
    PLAN,
    RIGHTS,
    SECTIONS,
    SLUGS,
    TRUST,
)

__all__ = ["read_metadata"]

_MOST = 500  # entries of a list of concepts


def read_metadata(
    item: Item, known: Metadata, heads: Headlines, texts: Descriptions, speakers: Collection[str]
) -> Metadata:
    """Read what the desk says of an item.

    Args:
        item: The item; takes what has no place.
        known: What is known of it already.
        heads: Its headlines.
        texts: Its descriptions.
        speakers: Who says something in it; they are not what it is about only because they are listed.

    Returns:
        The metadata.
    """
    desk = MetadataBuilder()
    desk.put("slugline", clean(item.text(*SLUGS)))
    desk.put("section", clean(item.text(*SECTIONS)))
    _read_type(item, desk)
    for name, keys in NUMBERS.items():
        _read_number(item, desk, name, keys)
    _read_words(item, desk)
    _read_stamp(item, desk)
    _read_categories(item, desk)
    for name, keys in CONCEPTS.items():
        for key in keys:
            if key in item.data:
                _read_concepts(item, desk, name, key, speakers)
    for key, name in NAMES_ONLY.items():
        if key in item.data:
            _read_names(item, desk, key, name)
    _read_keywords(item, desk)
    _read_rights(item, desk)
    _read_notes(item, desk)
    _read_files(item, desk)
    for use, words in heads.others:
        desk.headline(words, use)
    for words in texts.corrections:
        desk.add("corrections", words)
    for related in item.related:
        desk.related(**related)
    return desk.made(known)


def _read_type(item: Item, desk: MetadataBuilder) -> None:
    for key in ("type", "profile"):
        value = as_text(item.data.get(key))
        if value and desk.put("item_type", value):
            item.placed.add(key)


def _read_number(item: Item, desk: MetadataBuilder, name: str, keys: tuple[str, ...]) -> None:
    for key in keys:
        if key not in item.data:
            continue
        value = as_text(item.data[key])
        taken = desk.count(value) if name == "word_count" else desk.number(name, value)
        if value and taken:
            item.placed.add(key)


def _read_words(item: Item, desk: MetadataBuilder) -> None:
    """Read the number of words of the main body."""
    listed = item.data.get("bodies")
    for entry in listed if isinstance(listed, list) else ():
        fields = {key.lower(): value for key, value in entry.items()} if isinstance(entry, dict) else {}
        count = as_text(fields.get("wordcount"))
        if count and as_text(fields.get("role")).lower() in MAIN_BODIES and not desk.count(count):
            item.problems.append(unplaced("bodies: wordCount", count))


def _read_stamp(item: Item, desk: MetadataBuilder) -> None:
    words = as_text(item.data.get("expires"))
    if words and desk.stamp("expires", words):
        item.placed.add("expires")


# ---------------------------------------------------------------- concepts


def _read_concepts(item: Item, desk: MetadataBuilder, name: str, key: str, speakers: Collection[str]) -> None:
    """Read a list of concepts; what of one has no place is told."""
    listed = item.data.get(key)
    listed = [listed] if isinstance(listed, (str, dict)) else listed
    if not isinstance(listed, list) or not listed:
        return
    item.placed.add(key)
    left: dict[str, list[str]] = {}
    for entry in listed[:_MOST]:
        fields = {k.lower(): v for k, v in entry.items()} if isinstance(entry, dict) else {"name": entry}
        rel, words = as_text(fields.get("rel")), clean(as_text(fields.get("name")))
        if rel == "source" and words in speakers:
            continue  # in what we write
        if name == "subjects" and rel == "section" and desk.put("section", words):
            continue
        if name == "subjects" and rel == "keyword":
            desk.add("keywords", words)
            continue
        code = as_text(fields.get("code")) or as_text(fields.get("qcode")) or as_text(fields.get("literal"))
        scheme = as_text(fields.get("scheme")) or None
        uri = as_text(fields.get("uri")) or as_text(fields.get("id"))
        taken = desk.concept(name, words, code=code, scheme=scheme, uri=uri, relevance=as_text(fields.get("relevance")))
        for inner, value in fields.items():
            if (inner not in CONCEPT_KEYS or not taken) and value not in (None, "", [], {}):
                left.setdefault(inner, []).append(as_text(value) or _shown(value))
        if rel and rel != "about":
            left.setdefault("rel", []).append(rel)
    for inner, values in left.items():
        item.problems.append(unplaced_values(f"{item.names[key]} {inner}", values))


def _shown(value: Any) -> str:
    return unplaced("", value).message.removeprefix("no field for ").lstrip(": ")


def _read_categories(item: Item, desk: MetadataBuilder) -> None:
    """Read the categories of dpa, which tell by `type` what they are; the lists of bare names repeat them."""
    listed = item.data.get("categories")
    if not isinstance(listed, list) or not all(isinstance(x, dict) for x in listed):
        return
    item.placed.add("categories")
    left: dict[str, list[str]] = {}
    for entry in listed[:_MOST]:
        kind = as_text(entry.get("type")).rpartition(":")[2].lower()
        words = clean(as_text(entry.get("name")))
        name = CATEGORIES.get(kind)
        if name == "keywords":
            desk.add("keywords", words)
        elif name is not None:
            desk.concept(name, words, code=as_text(entry.get("qcode")))
        elif not _is_told(item, kind, words):
            left.setdefault(kind, []).append(words)
    for kind, values in left.items():
        item.problems.append(unplaced_values(f"categories {kind}".strip(), values))


def _is_told(item: Item, kind: str, words: str) -> bool:
    """Return whether the item says elsewhere what a category says."""
    return kind in {"desk", "rubric"} or as_text(item.data.get(kind)) == words


def _read_names(item: Item, desk: MetadataBuilder, key: str, name: str) -> None:
    """Read a list of bare names, unless another list says the same with codes."""
    listed = item.data.get(key)
    if not isinstance(listed, list) or not all(isinstance(x, str) for x in listed):
        return
    item.placed.add(key)
    known = desk.names(name)
    for words in map(clean, listed[:_MOST]):
        if name == "keywords":
            desk.add(name, words)
        elif words not in known:
            desk.concept(name, words)


def _read_keywords(item: Item, desk: MetadataBuilder) -> None:
    value = item.data.get("keywords")
    words = value.split(",") if isinstance(value, str) else value if isinstance(value, list) else []
    names = [clean(as_text(x)) for x in words[:_MOST]]
    if names and all(names):
        item.placed.add("keywords")
        for name in names:
            desk.add("keywords", name)


# ---------------------------------------------------------------- rights and notes


def _read_rights(item: Item, desk: MetadataBuilder) -> None:
    for name, keys in RIGHTS.items():
        for key in keys:
            if key not in item.data:
                continue
            value = item.data[key]
            values = [as_text(x) for x in value] if isinstance(value, list) else [as_text(value)]
            words = _lines("\n".join(filter(None, values)))
            if words and desk.right(name, words):
                item.placed.add(key)
    info = item.data.get("rightsinfo")
    fields = {key.lower(): as_text(value) for key, value in info.items()} if isinstance(info, dict) else {}
    for key in ("linkedrights", "encodedrights"):
        if fields.get(key) and desk.right("licence", fields[key]):
            del fields[key]
            item.placed.add("rightsinfo")
    if "rightsinfo" in item.placed:
        item.problems += [unplaced(f"rightsInfo {key}", value) for key, value in fields.items() if value]


def _lines(words: str) -> str:
    """Return words without markup, line by line."""
    return "\n".join(filter(None, map(clean, words.split("\n"))))


def _read_notes(item: Item, desk: MetadataBuilder) -> None:
    """Read the notes to editors: one, or a list of them by roles."""
    for key in NOTES:
        if words := _lines(as_text(item.data.get(key))):
            item.placed.add(key)
            desk.note(words)
    listed = item.data.get("ednotes")
    if not isinstance(listed, list) or not listed:
        return
    item.placed.add("ednotes")
    for entry in listed:
        words = clean(as_text(entry.get("ednote")) or as_text(entry)) if isinstance(entry, dict) else as_text(entry)
        if words:
            desk.note(words)
        elif entry:
            item.problems.append(unplaced("ednotes", entry))


# ---------------------------------------------------------------- files and items it refers to


def _read_files(item: Item, desk: MetadataBuilder) -> None:
    """Read the files of the item, planned coverage, and pages that say why to trust it."""
    renditions = item.data.get("renditions")
    entries = list(renditions.items()) if isinstance(renditions, dict) else []
    entries += [("", x) for x in renditions] if isinstance(renditions, list) else []
    for name, entry in entries:
        _read_file(item, desk, name, entry, is_picture=as_text(item.data.get("type")).lower() in PICTURES)
    for key, rel in (("plannedcoverage", PLAN), ("trustindicators", TRUST)):
        listed = item.data.get(key)
        for entry in listed if isinstance(listed, list) else ():
            if isinstance(entry, dict):
                title, address = as_text(entry.get("title")), as_text(entry.get("href"))
                identity = as_text(entry.get("uri")) or ("" if address else as_text(entry.get("role")))
                if desk.related(rel, identity=identity, url=address, title=title):
                    item.placed.add(key)
                rest = {k: v for k, v in entry.items() if k.lower() not in {"title", "href", "uri"} and v}
                item.problems += [unplaced(item.names[key], rest)] if rest else []


def _read_file(item: Item, desk: MetadataBuilder, name: str, entry: Any, *, is_picture: bool) -> None:
    if not isinstance(entry, dict):
        return
    title = as_text(entry.get("title")) or as_text(entry.get("name")) or name
    if desk.related(FILE, url=as_text(entry.get("href")), title="" if MADE_UP.fullmatch(title) else title):
        item.placed.add("renditions")
    kept = {"href", "title", "name"}
    rest = {key: value for key, value in entry.items() if key.lower() not in kept and value not in (None, "")}
    if rest and not is_picture:
        item.problems.append(unplaced(f"{item.names['renditions']} {title}".strip(), rest))
