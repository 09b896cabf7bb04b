"""ninjs items of any version to articles.

The versions differ in the case of keys (3.x `versionCreated`, 2.x `versioncreated`), in `by` and `byline`, and in where
texts with a role stand: a list of objects in 2.x and 3.x (`bodies`), keys with the role behind a line in 1.x
(`body_text`). Superdesk and dpa's digital wires have names of their own. All keys are read in small letters.
"""

from __future__ import annotations

from typing import Any

import attrs

from ...layout.values.date_lines import read_stamps
from ...model import Article, BlockKind, Caption, Dateline, PartialDate, SpeakerKind, Stamp
from .._article.assembly import assemble, tell_subheads
from .._article.stated_values import CLOSING, as_credit, as_dateline
from .._article.timestamps import read_stamp
from .._article.unplaced import unplaced
from .._markup.html_lines import body_lines, clean
from .annotations import ROLE, read_annotations
from .bodies import Line, Telling
from .bylines import byline_of, photographer_of
from .item import Item, Words, as_text

__all__ = ["read_item"]

_ID = ("uri", "guid", "urn", "uno", "_id", "item_id", "id")
_URL = ("url", "canonical_url", "permalink", "link", "href")
_PUBLISHED = ("firstpublished", "firstcreated", "first_created", "published", "datepublished")
_UPDATED = ("versioncreated", "version_created", "updated", "datemodified")
_PICTURES = frozenset({"picture", "graphic", "video", "audio", "image", "photo", "animation"})
_PROVIDERS = ("provider", "distributor", "agency", "publisher")
_SUBHEADS = frozenset({"subhead", "subheadline", "subheading", "sub", "deck"})
_CREDITS = frozenset({"creditline", "credit", "credit_line"})
_NOTES = frozenset({"end-note", "endnote"})
_CAPTIONS = frozenset({"caption", "caption_text", "caption_xhtml", "caption_html"})
_MOST_BODIES = 50  # forms of one text that are compared
_PARAGRAPHS = ("news", "paragraphs", "body", "content", "text")  # keys of lists of paragraphs
_NO_BODIES = ("ld+json", "json")  # content types of bodies that are no text


def read_item(data: dict[str, Any]) -> Article:
    """Read a news item.

    Args:
        data: An item of any version.

    Returns:
        The article, with a problem for each thing that has no place in it.
    """
    item = Item(data)
    item.placed |= {"standard", "type", "mimetype", "format"} & item.data.keys()
    is_picture = as_text(item.data.get("type")).lower() in _PICTURES
    heads = _Heads(item)
    byline = byline_of(item)
    texts = _Descriptions(item, is_picture=is_picture)
    body = _without(_body(item), heads.main, "" if byline is None else byline.text)
    body, decks = tell_subheads(body, heads.subheads)
    captions = _captions(item)
    told = {caption.text for caption in captions}  # the body has the captions of its pictures once more
    told |= {f"{caption.text} ({caption.credit.text})" for caption in captions if caption.credit is not None}
    body = [line for line in body if line[0] is not BlockKind.CAPTION or line[1] not in told]
    if texts.caption or (is_picture and texts.credit):
        name = byline.authors[0] if is_picture and byline is not None and len(byline.authors) == 1 else None
        name = name or (clean(item.text("photographer")) if is_picture else "") or None
        captions.insert(0, Caption(texts.caption, credit=as_credit(texts.credit, name)))
    published, updated = item.stamp(_PUBLISHED), item.stamp(_UPDATED)
    identity, url = _identity(item)
    article = assemble(
        headline=heads.main,
        headline_repeats=heads.repeats,
        subheads=decks,
        byline=byline,
        dateline=_dateline(item, texts.dateline),
        paragraphs=body,
        captions=captions,
        summary=[words for words in texts.summary if words != heads.main],  # a teaser that says no more
        end_notes=texts.notes,
        published=published or texts.published,
        updated=updated or texts.updated,
        id=identity,
        url=url,
        provider=_provider(item),
        language=item.text("language", "lang") or None,
        problems=(*item.problems, *item.left()),
    )
    return _attributed(article, item)


def _without(lines: list[Line], headline: str, byline: str) -> list[Line]:
    """Leave out headline and byline, which some systems put into the body once more."""
    lines = [line for line in lines if line != (BlockKind.SUBHEAD, headline)]
    if len(lines) > 1 and lines[0] == (BlockKind.PARAGRAPH, headline):
        del lines[0]
    if len(lines) > 1 and lines[-1] == (BlockKind.PARAGRAPH, byline):
        del lines[-1]
    return lines


def _attributed(article: Article, item: Item) -> Article:
    """Add the attributions that ride in the item."""
    for words in item.words("bodies", "body"):
        if words.role == ROLE and words.kind.endswith(_NO_BODIES):
            found = read_annotations(words.text, article, _kinds(item))
            if found:
                return attrs.evolve(article, attributions=found)
            problem = unplaced(f"{words.path} {words.role}", words.text)
            return attrs.evolve(article, problems=(*article.problems, problem))
    return article


def _kinds(item: Item) -> dict[str, SpeakerKind]:
    """Tell what those are whom the item names."""
    found: dict[str, SpeakerKind] = {}
    for keys, kind in (
        (("organisations", "organisation"), SpeakerKind.ORGANISATION),
        (("people", "person"), SpeakerKind.PERSON),
    ):
        for key in keys:
            listed = item.data.get(key)
            found |= {as_text(x): kind for x in listed if isinstance(x, dict)} if isinstance(listed, list) else {}
    return found


class _Heads:
    """The headlines of an item by what they are for."""

    def __init__(self, item: Item) -> None:
        found = item.words("headlines", "headline")
        main = next((x for role in ("main", "", "text") for x in found if x.role == role), found[0] if found else None)
        self.main = clean(main.text) if main else ""
        self.repeats: list[str] = []
        self.subheads: list[str] = []
        for words in found:
            text = clean(words.text)
            if words is main:
                continue
            if words.role == "repeat":
                self.repeats.append(text)
            elif words.role in _SUBHEADS:
                self.subheads.append(text)
            elif text != self.main:
                item.problems.append(unplaced(f"{words.path} {words.role}".strip(), text))
        for key in ("kicker", "subhead", "subheadline"):
            self.subheads += [clean(text)] if (text := item.text(key)) and clean(text) not in self.subheads else []
        title = as_text(item.data.get("title"))
        if (title and clean(title) == self.main) or not self.main:
            self.main = clean(item.text("title", "name")) or self.main


class _Descriptions:
    """The descriptions of an item by what they are for."""

    def __init__(self, item: Item, *, is_picture: bool) -> None:
        self.summary: list[str] = []
        self.notes: list[str] = []
        self.caption = self.credit = self.dateline = ""
        self.published: Stamp | None = None
        self.updated: Stamp | None = None
        self.seen: set[str] = set()
        for words in item.words("descriptions", "description", ("abstract", "teaser", "caption")):
            text = clean(words.text)
            if not self._take_role(words.role, text):
                self._take_text(item, words, text, is_caption=is_picture or words.role in _CAPTIONS)
        self.notes += _closing_lines(item)
        self.credit = self.credit or item.text("creditline") if is_picture else self.credit

    def _take_role(self, role: str, text: str) -> bool:
        if role in _CREDITS and not self.credit:
            self.credit = text
        elif role == "dateline" and not self.dateline:
            self.dateline = text
        elif role in _NOTES:
            self.notes.append(text)
        elif role in {"published", "updated"} and getattr(self, role) is None:
            stamp = _stamp_of_words(text, role)
            setattr(self, role, stamp)
            return stamp is not None
        else:
            return False
        return True

    def _take_text(self, item: Item, words: Words, text: str, *, is_caption: bool) -> None:
        """Take a text for reading; one that comes twice, plain and with markup, once."""
        key = "".join(text.split())
        if key in self.seen:
            return
        if is_caption and self.caption:
            item.problems.append(unplaced(f"{words.path} {words.role}".strip(), text))
        elif is_caption:
            self.caption = text
        else:
            self.summary.append(text)
        self.seen.add(key)


def _closing_lines(item: Item) -> list[str]:
    """Take the desk's sign-off out of the notes to editors; the others stay there and are told."""
    listed = item.data.get("ednotes")
    if not isinstance(listed, list):
        return []
    notes = [x if isinstance(x, dict) else {} for x in listed]
    closing = [as_text(x.get("role")).lower().endswith(CLOSING) for x in notes]
    item.data["ednotes"] = [x for x, is_closing in zip(listed, closing, strict=True) if not is_closing]
    return [as_text(x.get("ednote")) for x, is_closing in zip(notes, closing, strict=True) if is_closing]


def _stamp_of_words(text: str, role: str) -> Stamp | None:
    """Read a date in words, which stay with it, or as data."""
    stamps = read_stamps(text, 0, len(text))
    found = None if stamps is None else getattr(stamps, role)
    if isinstance(found, Stamp) and found.text == text:
        return Stamp(found.date, text=text, time=found.time, zone=found.zone)
    return read_stamp(text)


def _dateline(item: Item, words: str) -> Dateline | None:
    """Give the dateline that the item states, or the place that it is located at."""
    made = item.data.get("dateline")
    if isinstance(made, dict) and isinstance(made.get("located"), dict):  # as Superdesk has it
        item.placed |= {"dateline", "located"}
        city = clean(as_text(made["located"].get("city")))
        read = as_dateline(clean(as_text(made))) or Dateline()
        stamp = read_stamp(as_text(made.get("date")))
        day = None if stamp is None or stamp.date is None else PartialDate.of(stamp.date)
        places = read.places or ((city,) if city else ())
        house = read.agency or as_text(made.get("source")) or None
        return attrs.evolve(read, places=places, date=read.date or day, agency=house) if places or read.text else None
    stated = words or clean(item.text("dateline"))
    located = clean(item.text("located"))
    if stated and (told := as_dateline(stated)) is not None:
        return told
    item.problems += [unplaced("dateline", stated)] if stated else []
    point = item.data.get("datelinelocation")
    if not located and isinstance(point, dict) and as_text(point.get("city")):
        item.placed.add("datelinelocation")
        located = clean(as_text(point["city"]))
    places = tuple(place for place in located.split("/") if place)
    return Dateline(places=places) if places else None


def _identity(item: Item) -> tuple[str | None, str | None]:
    """Give the item's id, and its address if there is one."""
    identity, url = item.text(*_ID), item.text(*_URL)
    listed = item.data.get("altids")
    rest = []
    for entry in listed if isinstance(listed, list) else ():
        role = as_text(entry.get("role")).lower() if isinstance(entry, dict) else ""
        if role == "id":
            identity = as_text(entry)
        elif role in {"url", "permalink", "canonical"}:
            url = url or as_text(entry)
        else:
            rest.append(entry)
    if isinstance(listed, list):
        item.placed.add("altids")
        item.problems += [unplaced(item.names["altids"], rest)] if rest else []
    return identity or None, url or None


def _provider(item: Item) -> str | None:
    """Find who provided the item."""
    key = next((key for key in ("infosources", "infosource") if isinstance(item.data.get(key), list)), None)
    entries = [] if key is None else [x for x in item.data[key] if isinstance(x, dict) and as_text(x.get("name"))]
    roles = {as_text(x.get("role") or x.get("rel")).lower(): as_text(x["name"]) for x in reversed(entries)}
    stated = item.text("provider")
    name = stated or next((roles[role] for role in _PROVIDERS if role in roles), "") or item.text("source")
    name = name or (as_text(entries[0]["name"]) if entries else "")
    if key is not None and name in map(as_text, entries):
        item.placed.add(key)
        rest = [x for x in entries if as_text(x["name"]) != name]
        item.problems += [unplaced(item.names[key], rest)] if rest else []
    return name or item.text("creditline") or None


# ---------------------------------------------------------------- body and pictures


def _body(item: Item) -> list[Line]:
    """Read the body, of several forms of one text the one that keeps paragraphs apart."""
    found = item.words("bodies", "body", ("article_html", "article_text", "content"))
    read = []
    for words in found:
        labelled = "html" in words.kind or "html" in words.path or "html" in words.role
        if words.role == ROLE and words.kind.endswith(_NO_BODIES):
            continue  # read when the text is laid out
        lines = [] if words.kind.endswith(_NO_BODIES) else body_lines(words.text, is_html=labelled)
        if lines:
            read.append((words, lines))
        else:
            item.problems.append(unplaced(f"{words.path} {words.role}".strip()))
    read += _listed(item)
    if not read:
        return []
    first = next((x for role in ("main", "text") for x in read if x[0].role == role), read[0])
    best = Telling(first[1])
    for number, (words, lines) in enumerate(read):
        if words is first[0]:
            continue
        if number >= _MOST_BODIES or not best.take(lines):
            item.problems.append(unplaced(f"{words.path} {words.role}".strip(), words.text))
    return best.lines


def _listed(item: Item) -> list[tuple[Words, list[Line]]]:
    """Read the bodies that are lists of paragraphs."""
    found = []
    for key in _PARAGRAPHS:
        value = item.data.get(key)
        if isinstance(value, list) and value and all(isinstance(x, str) for x in value):
            item.placed.add(key)
            lines = [line for text in value for line in body_lines(text)]
            if lines:
                found.append((Words("", "", "", item.names[key]), lines))
    return found


def _captions(item: Item) -> list[Caption]:
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
    if kind and kind not in _PICTURES:
        return None
    texts = _Descriptions(picture, is_picture=True)
    heads = _Heads(picture) if not texts.caption else None
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
