"""An item of NewsML-G2 2.x as the parts of its story."""

from __future__ import annotations

from ...model import Speaker, SpeakerKind, Stamp
from .._article.parts import Reference
from .._article.timestamps import read_stamp
from .._iptc_xml.inline_content import read_content
from .._iptc_xml.story_builder import StoryBuilder
from .._markup.unplaced_elements import Unplaced
from .._markup.xml_tree import Element
from .content_meta import read_content_meta
from .elements import first_words, party
from .metadata import read_desk, read_files
from .vocabulary import IN_ITEM, IN_ITEM_META, PHOTOS, PICTURES, SIGN_OFF, SPEAKERS
from .write import NAMELESS, UNDATED

__all__ = ["class_of", "read_item"]

_DIGITS = 9  # of a confidence


def class_of(item: Element) -> str:
    """Return what an item is: text, picture, video, composite; an empty text if it does not say, nor its content."""
    element = item.find("itemMeta", "itemClass")
    if element is None:
        content = item.child("contentSet")
        parts = [] if content is None else list(content)
        files = [part for part in parts if part.get("contenttype").startswith("image/")]
        return "picture" if files and len(files) == len(parts) else ""
    return (element.get("qcode").rpartition(":")[2] or element.get("uri").rstrip("/").rpartition("/")[2]).lower()


def read_item(item: Element, unplaced: Unplaced) -> StoryBuilder:
    """Read an item of any kind.

    Args:
        item: A `newsItem`, `packageItem`, `conceptItem` or other, or a part that stands by itself.
        unplaced: Takes what an article has no place for.
    """
    story = StoryBuilder(unplaced)
    unplaced.rest("", item, IN_ITEM)
    guid = item.get("guid")
    story.id = guid if guid and not guid.startswith(NAMELESS) else None
    meta, content = item.child("itemMeta"), item.child("contentMeta")
    kind = class_of(item)
    picture = kind in PICTURES
    _read_references(item, story)
    read_content_meta(content, story, item, picture=picture, photo=kind in PHOTOS)
    _read_item_meta(meta, story)
    _read_availability(item, meta, story)
    _read_dates(item, meta, content, story, picture=picture)
    tag = None if content is None or (x := content.child("language")) is None else x.get("tag")
    story.language = tag or item.language
    read_files(item.child("contentSet"), story)
    read_desk(item, story)
    read_content(item.child("contentSet"), story)
    for title in () if meta is None else meta.all("title"):
        if (words := title.words()) and words != story.headline:
            story.headline = story.headline or words
            story.desk.headline("" if words == story.headline else words, "title")
    return story


def _read_item_meta(meta: Element | None, story: StoryBuilder) -> None:
    if meta is None:
        return
    for child in meta:
        if child.name == "provider":
            name = party(child)
            story.provider = name if name and name != "unknown" else story.provider
        elif child.name == "edNote":
            if child.get("role").lower().endswith(SIGN_OFF):
                story.notes.append(child.words())
        elif child.name not in IN_ITEM_META:
            story.unplaced.element("itemMeta", child)


def _read_availability(item: Element, meta: Element | None, story: StoryBuilder) -> None:
    """Read status, embargo and version; an embargo without a date holds until further notice."""
    status = None if meta is None else meta.child("pubStatus")
    embargo = None if meta is None else meta.child("embargoed")
    words = "" if status is None else status.get("qcode") or status.get("uri") or status.get("literal")
    story.add_availability(
        status=words,
        embargo=None if embargo is None else embargo.words(),
        version=item.get("version"),
    )


def _read_dates(
    item: Element, meta: Element | None, content: Element | None, story: StoryBuilder, *, picture: bool
) -> None:
    stamps: dict[str, Stamp] = {}
    for parent, names in ((meta, ("versionCreated", "firstCreated")), (content, ("contentCreated", "contentModified"))):
        for name in names:
            words = first_words(parent, name)
            if words and words != UNDATED:
                stamp = read_stamp(words)
                if stamp is None:
                    story.unplaced.add(name, words)
                else:
                    stamps[name] = stamp
    created, changed = stamps.get("contentCreated"), stamps.get("contentModified")
    version = _to_the_day(stamps.get("versionCreated"), changed, created)
    started = stamps.get("firstCreated")
    if started is None and item.get("version") in {"", "1"} and (created is None or picture):
        started = version
    elif started is None and not picture:
        started = created
    story.published = started
    story.updated = version or changed
    for name, stamp in (("contentMeta/contentCreated", created), ("contentMeta/contentModified", changed)):
        if stamp is not None and stamp not in {started, story.updated}:
            story.unplaced.add(name, first_words(content, name.rpartition("/")[2]))


def _to_the_day(version: Stamp | None, changed: Stamp | None, created: Stamp | None) -> Stamp | None:
    """Return the day alone where the item says elsewhere that no more is known than that."""
    other = changed or created
    if version is None or other is None or other.time is not None or other.date != version.date:
        return version
    time = version.time
    return other if time is not None and not (time.hour or time.minute or time.second) else version


def _read_references(item: Element, story: StoryBuilder) -> None:
    """Read who is meant by what is marked in the text; one that points at no mark is told when that is known."""
    for element in item.all("inlineRef"):
        kind = SPEAKERS.get(element.get("type").rpartition(":")[2], SpeakerKind.UNKNOWN)
        sure = element.get("confidence")
        confidence = int(sure) / 100 if sure.isascii() and sure.isdigit() and len(sure) < _DIGITS else 1.0
        keys = element.get("idrefs").split()
        for key in keys:
            story.references.setdefault(key, Reference(Speaker(party(element), kind=kind), min(confidence, 1.0)))
        if not keys:
            story.unplaced.element("", element)
