"""NewsML-G2 2.x, items and messages, as they come: the parts of the story of an item."""

from __future__ import annotations

import attrs

from ...layout.values.bylines import is_name_line
from ...model import Byline, Caption, Dateline, PartialDate, SpeakerKind, Stamp
from .._article.stated_values import CLOSING, as_byline, as_credit, as_dateline
from .._article.timestamps import read_stamp
from .._article.unplaced import Unplaced
from .._iptc_xml.inline_content import read_content
from .._iptc_xml.story_builder import Reference, Story
from .._markup.xml_tree import Element
from .write import ADDRESS, NAMELESS, UNDATED

__all__ = ["add_picture", "class_of", "read_item"]

_IN_ITEM = frozenset("itemMeta contentMeta contentSet inlineRef catalogRef".split())
_IN_ITEM_META = frozenset("itemClass provider title versionCreated firstCreated".split())
_IN_CONTENT_META = frozenset(
    "altId contentCreated contentModified headline dateline by creditline description located creator language".split()
)
_CAPTIONS = frozenset("caption".split())
_LINE = 1000  # characters of a line in which names are looked for
_DIGITS = 9  # of a rank
_KINDS = {"person": SpeakerKind.PERSON, "organisation": SpeakerKind.ORGANISATION}
_PHOTOS = frozenset({"picture", "photo"})
_PICTURES = _PHOTOS | {"graphic", "video", "audio"}
_NO_AUTHORS = frozenset("editor photog photographer producer subeditor translator".split())
_ADDRESSES = ("http:", "https:")


def class_of(item: Element) -> str:
    """Give what an item is: text, picture, video, composite; an empty text if it does not say, nor its content."""
    element = item.find("itemMeta", "itemClass")
    if element is None:
        content = item.child("contentSet")
        parts = [] if content is None else list(content)
        files = [part for part in parts if part.get("contenttype").startswith("image/")]
        return "picture" if files and len(files) == len(parts) else ""
    return (element.get("qcode").rpartition(":")[2] or element.get("uri").rstrip("/").rpartition("/")[2]).lower()


def read_item(item: Element, unplaced: Unplaced) -> Story:
    """Read an item of any kind.

    Args:
        item: A `newsItem`, `packageItem`, `conceptItem` or other, or a part that stands by itself.
        unplaced: Takes what an article has no place for.
    """
    story = Story(unplaced)
    unplaced.rest("", item, _IN_ITEM)
    guid = item.get("guid")
    story.id = guid if guid and not guid.startswith(NAMELESS) else None
    meta, content = item.child("itemMeta"), item.child("contentMeta")
    picture = class_of(item) in _PICTURES
    _read_references(item, story)
    _read_content_meta(content, story, item, picture=picture)
    _read_item_meta(meta, story)
    _read_dates(item, meta, content, story, picture=picture)
    read_content(item.child("contentSet"), story)
    if title := _first(meta, "title"):
        story.add_headline(title)
    tag = None if content is None or (x := content.child("language")) is None else x.get("tag")
    story.language = tag or item.language or story.language
    return story


def _party(element: Element) -> str:
    """Give the name of a party or a place, or else what stands for it."""
    name = element.child("name")
    if name is not None and (words := name.words()):
        return words
    return element.get("literal") or element.get("qcode").rpartition(":")[2] or element.get("uri")


def _read_item_meta(meta: Element | None, story: Story) -> None:
    if meta is None:
        return
    for child in meta:
        if child.name == "provider":
            name = _party(child)
            story.provider = name if name and name != "unknown" else story.provider
        elif child.name == "edNote" and child.get("role").lower().endswith(CLOSING):
            story.notes.append(child.words())
        elif child.name not in _IN_ITEM_META:
            story.unplaced.element("itemMeta", child)


def _first(parent: Element | None, name: str) -> str:
    element = None if parent is None else parent.child(name)
    return "" if element is None else element.words()


def _read_dates(item: Element, meta: Element | None, content: Element | None, story: Story, *, picture: bool) -> None:
    stamps: dict[str, Stamp] = {}
    for parent, names in ((meta, ("versionCreated", "firstCreated")), (content, ("contentCreated", "contentModified"))):
        for name in names:
            words = _first(parent, name)
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
    story.updated = version
    for name, stamp in (("contentMeta/contentCreated", created), ("contentMeta/contentModified", changed)):
        if stamp is not None and stamp not in {started, version}:
            story.unplaced.add(name, _first(content, name.rpartition("/")[2]))


def _to_the_day(version: Stamp | None, changed: Stamp | None, created: Stamp | None) -> Stamp | None:
    """Give the day alone where the item says elsewhere that no more is known than that."""
    other = changed or created
    if version is None or other is None or other.time is not None or other.date != version.date:
        return version
    time = version.time
    return other if time is not None and not (time.hour or time.minute or time.second) else version


def _read_content_meta(content: Element | None, story: Story, item: Element, *, picture: bool) -> None:
    if content is None:
        return
    story.unplaced.rest("contentMeta", content, _IN_CONTENT_META)
    _read_headlines(content, item, story)
    _read_lines(content, story)
    _read_places(content.all("located"), story, picture=picture)
    creators = content.all("creator")
    credit = _first(content, "creditline")
    if picture:
        _read_picture(content, story, credit, creators, photo=class_of(item) in _PHOTOS)
        return
    _read_creators(creators, story)
    provider = _first_party(item)
    if credit and not provider:
        story.provider = credit
    elif credit and credit != provider:
        story.unplaced.add("contentMeta/creditline", credit)
    for description in content.all("description"):
        if description.get("role").rpartition(":")[2] in _CAPTIONS:
            story.unplaced.element("contentMeta", description)
        else:
            story.add_summary(description.words())


def _read_lines(content: Element, story: Story) -> None:
    """Read the address and the lines that stand above the text."""
    for element in content:
        words = element.words()
        if element.name == "altId" and story.url is None and _is_address(element, words):
            story.url = words or None
        elif element.name == "dateline" and story.dateline is None and (read := as_dateline(words)) is not None:
            story.dateline = read
        elif element.name == "by" and story.byline is None:
            story.byline = as_byline(words)
        elif element.name in {"altId", "dateline", "by"}:
            story.unplaced.element("contentMeta", element)


def _is_address(element: Element, words: str) -> bool:
    return element.get("typeuri") == ADDRESS or words.startswith(_ADDRESSES)


def _first_party(item: Element) -> str:
    provider = item.find("itemMeta", "provider")
    return "" if provider is None else _party(provider)


def _read_headlines(content: Element, item: Element, story: Story) -> None:
    """Take the headline of the first rank in the item's language; the others are lines below it."""
    found = [(child, words) for child in content.all("headline") if (words := child.words())]
    if not found:
        return
    language = _short(item.language)

    def order(row: tuple[Element, str]) -> tuple[bool, bool, int]:
        element = row[0]
        other = _short(element.language) not in {"", language} and language != ""
        rank = element.get("rank")[:_DIGITS]
        below = element.get("role").rpartition(":")[2].lower().startswith("sub")
        return other, below, int(rank) if rank.isascii() and rank.isdigit() else 1

    main = min(found, key=order)
    story.headline = main[1]
    for row in found:
        other, below, rank = order(row)
        if row[1] == main[1]:
            continue
        if other:
            story.unplaced.element("contentMeta", row[0])
        elif below or rank > 1:
            story.add_deck(row[1])
        else:
            story.add_headline(row[1])


def _short(language: str | None) -> str:
    return (language or "").partition("-")[0].lower()


def _read_places(located: list[Element], story: Story, *, picture: bool) -> None:
    places = []
    for element in located:
        name = element.child("name")
        if name is not None and (words := name.words()):
            places.append(words)
        else:
            story.unplaced.element("contentMeta", element)
    dateline = story.dateline
    if dateline is None and places and not picture:
        story.dateline = Dateline(places=places[:1])
        places = places[1:]
    elif dateline is not None:
        held = dateline.text[:_LINE].casefold()
        named = [place for place in places if place.casefold() in held]
        if named and not dateline.places:
            story.dateline = Dateline(dateline.text, places=named, date=dateline.date, agency=dateline.agency)
        places = [place for place in places if place not in named]
    for place in places:
        story.unplaced.add("contentMeta/located", place)


def _read_creators(creators: list[Element], story: Story) -> None:
    names = [name for element in creators if (name := _party(element))]
    if story.byline is None:
        others = {_party(x) for x in creators if x.get("role").rpartition(":")[2].lower() in _NO_AUTHORS}
        people = [name for name in names if name not in others and _is_person(name, "")]
        story.byline = Byline(authors=people) if people else None
        names = [name for name in names if name not in people]
    else:
        by = story.byline.text[:_LINE]
        names = [name for name in names if name not in by]
    for name in names:
        story.unplaced.add("contentMeta/creator", name)


def _read_picture(content: Element, story: Story, credit: str, creators: list[Element], *, photo: bool) -> None:
    """Read what is said of a picture as its caption and credit."""
    names = [_party(element) for element in creators]
    photographer = next((name for name in names if photo and _is_person(name, credit)), None)
    made = as_credit(credit, photographer)
    for name in names:
        if name and name != photographer and name.casefold() != credit.casefold():
            story.unplaced.add("contentMeta/creator", name)
    captions = [(d, words) for d in content.all("description") if (words := d.words())]
    chosen = next((row for row in captions if row[0].get("role").rpartition(":")[2] in _CAPTIONS), None)
    chosen = chosen or next((row for row in captions if row[0].get("role").endswith("summary")), None)
    chosen = chosen or next(iter(captions), None)
    if chosen is not None:
        story.add_caption(Caption(chosen[1], credit=made))
    elif made is not None:
        story.add_caption(Caption(credit=made))
    for row in captions:
        if row is not chosen:
            story.add_summary(row[1])


def _is_person(name: str, credit: str) -> bool:
    """Tell whether a party has the name of a person, and is not just who the credit names."""
    return " " in name and name.casefold() != credit.casefold() and is_name_line(name, 0, len(name)) is not None


def _read_references(item: Element, story: Story) -> None:
    """Read who is meant by what is marked in the text; one that points at no mark is told when that is known."""
    for element in item.all("inlineRef"):
        kind = _KINDS.get(element.get("type").rpartition(":")[2], SpeakerKind.UNKNOWN)
        sure = element.get("confidence")
        confidence = int(sure) / 100 if sure.isascii() and sure.isdigit() and len(sure) < _DIGITS else 1.0
        keys = element.get("idrefs").split()
        for key in keys:
            story.references.setdefault(key, Reference(_party(element), kind, min(confidence, 1.0)))
        if not keys:
            story.unplaced.element("", element)


def add_picture(item: Element, story: Story) -> None:
    """Read the item of a picture for the story that it goes with.

    Args:
        item: The item.
        story: Takes the caption with credit and day; what else the item says is unplaced there.
    """
    inner = Unplaced()
    picture = read_item(item, inner)
    content, meta = item.child("contentMeta"), item.child("itemMeta")
    taken = read_stamp(_first(content, "contentCreated"))
    day = None if taken is None or taken.date is None else PartialDate.of(taken.date)
    captions = picture.captions or [Caption()]
    if not captions[0].text:  # the headline is all that is said
        captions[0] = attrs.evolve(captions[0], text=picture.headline)
    captions[0] = attrs.evolve(captions[0], date=day)
    for caption in captions:
        if caption.text or caption.credit is not None:
            story.add_caption(caption)
    more = {
        "headline": [picture.headline, *picture.repeats, *picture.decks],
        "by": ["" if picture.byline is None else picture.byline.text or ", ".join(picture.byline.authors)],
        "dateline": ["" if picture.dateline is None else picture.dateline.text or ", ".join(picture.dateline.places)],
        "description": picture.summary,
        "content": [line.words for line in picture.lines] + picture.notes,
        "firstCreated": [_first(meta, "firstCreated")],
        "versionCreated": [_first(meta, "versionCreated")],
        "altId": [picture.url or ""],
        "provider": [picture.provider or ""],
        "guid": [picture.id or ""],
    }
    known = {story.headline, story.provider, *(caption.text for caption in story.captions)}
    known |= {caption.credit.photographer for caption in captions if caption.credit is not None}
    for name, values in more.items():
        for words in values:
            if words and words not in known:
                story.unplaced.add(f"picture/{name}", words)
    story.unplaced.take("picture", inner)
