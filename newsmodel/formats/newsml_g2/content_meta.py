"""What an item of NewsML-G2 says of its content: headlines, byline, places, authors, caption and credit."""

from __future__ import annotations

from urllib.parse import unquote

from ...model import Byline, Caption, Dateline
from .._article.bylines import as_byline
from .._article.credits import as_credit
from .._article.datelines import as_dateline
from .._iptc_xml.story_builder import StoryBuilder
from .._markup.xml_tree import Element
from .elements import first_words, is_person, party
from .vocabulary import ADDRESSES, ALTERNATIVE, CAPTIONS, IN_CONTENT_META, MAIN, NO_AUTHORS
from .write import ADDRESS

__all__ = ["read_content_meta"]

_LINE = 1000  # characters of a line in which names are looked for
_DIGITS = 9  # of a rank
_OF_LINES = frozenset({"altId", "dateline", "by"})


def read_content_meta(
    content: Element | None, story: StoryBuilder, item: Element, *, picture: bool, photo: bool
) -> None:
    """Read the element `contentMeta`, if it is there.

    Args:
        content: The element.
        story: Takes what it says.
        item: The item it stands in.
        picture: Whether that is a picture, a film or a sound, so that its description is a caption.
        photo: Whether it is a photograph, which somebody took.
    """
    if content is None:
        return
    story.unplaced.rest("contentMeta", content, IN_CONTENT_META)
    _read_headlines(content, item, story)
    _read_lines(content, story)
    _read_places(content.all("located"), story, picture=picture)
    creators = content.all("creator")
    credit = first_words(content, "creditline")
    if picture:
        _read_picture(content, story, credit, creators, photo=photo)
        return
    _read_creators(creators, story)
    provider = _firstparty(item)
    if credit and not provider:
        story.provider = credit
    elif credit and credit != provider:
        story.unplaced.add("contentMeta/creditline", credit)
    for description in content.all("description"):
        if description.get("role").rpartition(":")[2] in CAPTIONS:
            story.unplaced.element("contentMeta", description)
        else:
            story.add_summary(description.words())


def _read_lines(content: Element, story: StoryBuilder) -> None:
    """Read the address and the lines that stand above the text."""
    for element in content:
        if element.name not in _OF_LINES:
            continue
        words = element.words()
        if element.name == "altId" and story.url is None and _is_address(element, words):
            story.url = words or None
        elif element.name == "dateline" and story.dateline is None and (read := as_dateline(words)) is not None:
            story.dateline = read
        elif element.name == "by" and story.byline is None:
            story.byline = as_byline(words)
        else:
            story.unplaced.element("contentMeta", element)


def _is_address(element: Element, words: str) -> bool:
    return element.get("typeuri") == ADDRESS or words.startswith(ADDRESSES)


def _firstparty(item: Element) -> str:
    provider = item.find("itemMeta", "provider")
    return "" if provider is None else party(provider)


def _read_headlines(content: Element, item: Element, story: StoryBuilder) -> None:
    """Take the headline of the first rank in the item's language; the others are lines below it."""
    lines = [(child, words) for child in content.all("headline") if (words := child.words())]
    found = [row for row in lines if (use := _use(row[0])) in MAIN or use.startswith("sub")]
    found = found or lines[:1]
    if not found:
        return
    taken = {id(element) for element, _ in found}
    for row in lines:
        if id(row[0]) not in taken:
            use = _use(row[0])
            story.desk.headline(row[1], "" if use == ALTERNATIVE else use)
    language = _short(item.language)

    def order(row: tuple[Element, str]) -> tuple[bool, bool, int]:
        element = row[0]
        other = _short(element.language) not in {"", language} and language != ""
        rank = element.get("rank")[:_DIGITS]
        below = _use(element).startswith("sub")
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


def _use(headline: Element) -> str:
    """Return what a headline is for, as its role says."""
    uri = unquote(headline.get("roleuri").replace("#", "/").rpartition("/")[2])
    return headline.get("role").rpartition(":")[2].lower() or uri


def _short(language: str | None) -> str:
    return (language or "").partition("-")[0].lower()


def _read_places(located: list[Element], story: StoryBuilder, *, picture: bool) -> None:
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
        story.desk.concept("places", place)


def _read_creators(creators: list[Element], story: StoryBuilder) -> None:
    names = [name for element in creators if (name := party(element))]
    if story.byline is None:
        others = {party(x) for x in creators if x.get("role").rpartition(":")[2].lower() in NO_AUTHORS}
        people = [name for name in names if name not in others and is_person(name, "")]
        story.byline = Byline(authors=people) if people else None
        names = [name for name in names if name not in people]
    else:
        by = story.byline.text[:_LINE]
        names = [name for name in names if name not in by]
    for name in names:
        story.unplaced.add("contentMeta/creator", name)


def _read_picture(content: Element, story: StoryBuilder, credit: str, creators: list[Element], *, photo: bool) -> None:
    """Read what is said of a picture as its caption and credit."""
    names = [party(element) for element in creators]
    photographer = next((name for name in names if photo and is_person(name, credit)), None)
    made = as_credit(credit, photographer)
    for name in names:
        if name and name != photographer and name.casefold() != credit.casefold():
            story.unplaced.add("contentMeta/creator", name)
    captions = [(d, words) for d in content.all("description") if (words := d.words())]
    chosen = next((row for row in captions if row[0].get("role").rpartition(":")[2] in CAPTIONS), None)
    chosen = chosen or next((row for row in captions if row[0].get("role").endswith("summary")), None)
    chosen = chosen or next(iter(captions), None)
    if chosen is not None:
        story.add_caption(Caption(chosen[1], credit=made))
    elif made is not None:
        story.add_caption(Caption(credit=made))
    for row in captions:
        if row is not chosen:
            story.add_summary(row[1])
