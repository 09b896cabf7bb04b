"""What the desk says of an item of NewsML-G2: subjects, genres, notes, rights, links."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import unquote

from .._article.metadata import MetadataBuilder
from .._iptc_xml.story_builder import StoryBuilder
from .._markup.xml_tree import Element
from .elements import first_words, party
from .vocabulary import (
    CORRECTION,
    IN_CONCEPTS,
    IN_LINKS,
    IN_RIGHTS,
    ITEM_LINKS,
    PARTIES,
    RIGHTS,
    SECTION,
    SIGN_OFF,
    SUBJECTS,
)

__all__ = ["read_desk", "read_files"]

_CLASS = "http://cv.iptc.org/newscodes/ninature/"  # of a class that nobody has stated, in what we write


def read_desk(item: Element, story: StoryBuilder) -> None:
    """Read what an item says of its story, apart from what stands in it.

    Args:
        item: The item.
        story: Takes what it says.
    """
    names: dict[str, str] = {}
    for element in item.all("assert"):
        for key in ("qcode", "literal", "uri"):
            if words := element.get(key):
                names.setdefault(words, first_words(element, "name"))
    content, meta = item.child("contentMeta"), item.child("itemMeta")
    for element in () if content is None else content:
        _read_content(element, story, names)
    for element in () if meta is None else meta:
        _read_item(element, story)
    for element in item.all("rightsInfo"):
        _read_rights(element, story)
    for element in item.all("derivedFrom"):
        _read_link(element, "", story)
    for element in item.all("assert"):
        _read_rest("assert", element, story)


def _read_content(element: Element, story: StoryBuilder, names: Mapping[str, str]) -> None:
    desk, name = story.desk, element.name
    taken = True
    if name == "urgency":
        taken = desk.number("urgency", element.words())
    elif name == "slugline":
        taken = desk.put("slugline", element.words())
    elif name == "keyword" and element.get("roleuri").endswith(SECTION):
        taken = desk.put("section", element.words())
    elif name == "keyword":
        desk.add("keywords", element.words())
    elif name in {"genre", "digitalSourceType"}:
        _read_concept(element, "genres", story, names)
    elif name == "subject":
        kind = (element.get("type") or element.get("typeuri")).replace("/", ":").rpartition(":")[2]
        _read_concept(element, SUBJECTS.get(kind.lower(), "subjects"), story, names)
    elif name in PARTIES:
        _read_concept(element, PARTIES[name], story, names)
    elif name == "icon":
        _read_link(element, "contentMeta", story)
    if not taken:
        story.unplaced.element("contentMeta", element)


def _read_concept(element: Element, name: str, story: StoryBuilder, names: Mapping[str, str]) -> None:
    """Read a concept; its name may stand in an assertion about its code."""
    code = element.get("qcode") or element.get("literal")
    words = _name_of(element, story) or names.get(code) or names.get(element.get("uri")) or ""
    words = words or ("" if code or element.get("uri") else element.words())
    code = "" if code == "_".join(words.split()) else code  # which stands for a concept that has none
    taken = story.desk.concept(name, words, code=code, uri=element.get("uri"), relevance=element.get("relevance"))
    path = f"contentMeta/{element.name}"
    if not taken:
        story.unplaced.element("contentMeta", element)
    for child in element:
        if child.name != "name":
            story.unplaced.element(path, child)
        elif (other := child.words()) and other != words:
            story.unplaced.add(f"{path}/name", other)
    for key in element.attributes:
        if key.rpartition("}")[2] not in IN_CONCEPTS and element.get(key):
            story.unplaced.add(f"{path}/@{key.rpartition('}')[2]}", element.get(key))


def _name_of(element: Element, story: StoryBuilder) -> str:
    """Return the name of a concept, of several the one in the language of the item."""
    found = [child for child in element.all("name") if child.words()]
    language = (story.language or "").partition("-")[0].lower()
    own = [x for x in found if (x.language or "").partition("-")[0].lower() == language]
    return next((x.words() for x in (own or found)), "")


def _read_rest(path: str, element: Element, story: StoryBuilder) -> None:
    """Tell what a description of a concept says besides its name."""
    story.unplaced.rest(path, element, frozenset({"name"}))


# ---------------------------------------------------------------- the item


def _read_item(element: Element, story: StoryBuilder) -> None:
    desk, name = story.desk, element.name
    if name == "itemClass":
        code = element.get("qcode").rpartition(":")[2] or element.get("uri").rstrip("/").rpartition("/")[2]
        if code and element.get("uri") != f"{_CLASS}{code}":
            desk.put("item_type", code)
    elif name == "edNote":
        role = (element.get("role") or element.get("roleuri")).lower()
        if role.endswith(CORRECTION):
            desk.add("corrections", element.words())
        elif not role.endswith(SIGN_OFF):
            desk.note(element.words())
    elif name == "expires" and not desk.stamp("expires", element.words()):
        story.unplaced.element("itemMeta", element)
    elif name in ITEM_LINKS:
        _read_link(element, "itemMeta", story)


def _read_link(element: Element, path: str, story: StoryBuilder) -> None:
    """Read a link to another item, a page or a file."""
    rel = element.get("rel").rpartition(":")[2] or unquote(
        element.get("reluri").rstrip("/#").replace("#", "/").rpartition("/")[2]
    )
    rel = rel or ("" if element.name == "link" else element.name)
    identity = element.get("residref") or element.get("guidref") or element.get("qcode") or element.get("literal")
    address = element.get("href")
    uri = element.get("uri")
    title = first_words(element, "name") or first_words(element, "title") or first_words(element, "headline")
    title = element.get("title") or title or ("" if next(iter(element), None) is not None else element.words())
    if identity == "_":
        identity = ""
    if not story.desk.related(rel, identity=identity or uri, url=address, title=title):
        story.unplaced.element(path, element)
    for key in element.attributes:
        bare = key.rpartition("}")[2]
        if bare not in IN_LINKS and element.get(key):
            story.unplaced.add(f"{path}/{element.name}/@{bare}".lstrip("/"), element.get(key))
    for child in element:
        if child.name not in {"name", "title", "headline", "itemClass"}:
            story.unplaced.element(f"{path}/{element.name}".lstrip("/"), child)


def read_files(content: Element | None, story: StoryBuilder) -> None:
    """Read the files of an item that stand elsewhere, and the number of words of its text."""
    for element in () if content is None else content:
        if element.name == "remoteContent":
            rel = element.get("rendition").rpartition(":")[2] or "rendition"
            taken = story.desk.related(rel, identity=element.get("residref"), url=element.get("href"))
            if not taken:
                story.unplaced.element("contentSet", element)
        if (count := element.get("wordcount")) and not story.desk.count(count):
            story.unplaced.add("contentSet/@wordcount", count)


# ---------------------------------------------------------------- rights


def _read_rights(rights: Element, story: StoryBuilder) -> None:
    desk: MetadataBuilder = story.desk
    for element in rights:
        name = RIGHTS.get(element.name)
        words = party(element) if element.name == "copyrightHolder" else element.words(apart=True)
        if element.name == "accountable":
            desk.concept("contributors", party(element))
        elif name == "licence":
            address = next((e.get("uid") for e in element.walk() if e.get("uid")), "")
            words = element.get("href") or element.get("residref") or address or words
            if not desk.right("licence", words):
                story.unplaced.element("rightsInfo", element)
        elif name is None or not desk.right(name, words):
            story.unplaced.element("rightsInfo", element)
        elif element.get("href"):
            story.unplaced.add(f"rightsInfo/{element.name}/@href", element.get("href"))
    for key in rights.attributes:
        if key in IN_RIGHTS and rights.get(key):
            story.unplaced.add(f"rightsInfo/@{key}", rights.get(key))
