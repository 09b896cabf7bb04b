"""What the desk says of a story in NITF: the head of the document, and rights and notes above the body."""

from __future__ import annotations

from collections.abc import Mapping

from .._markup.xml_tree import Element
from .story_builder import StoryBuilder
from .vocabulary import DESK_META, IDENTIFIED, LINK_SCHEMES, OF_EVLOC, RIGHTS, RIGHTS_DATA

__all__ = ["read_desk", "read_rights"]

_SUBJECT = "tobject.subject"
_NAMES = ("detail", "matter", "type")  # of the words for a subject, the closest first


def read_desk(head: Element, story: StoryBuilder) -> None:
    """Read what the head says of the story.

    Args:
        head: The element `head`.
        story: Takes what it says.
    """
    for element in head.all("meta"):
        _read_meta(element, story)
    for element in head.all("tobject"):
        _read_subjects(element, story)
    docdata = head.child("docdata")
    for element in () if docdata is None else docdata:
        read = _READERS.get(element.name)
        if read is not None:
            read(element, story)
    if docdata is not None and (other := docdata.get("management-doc-idref")):
        story.desk.related(docdata.get("management-idref-status") or "managed", identity=other)
    for element in head.all("pubdata"):
        if (section := element.get("position.section")) and not story.desk.put("section", section):
            story.unplaced.add("head/pubdata/@position.section", section)


def _read_meta(element: Element, story: StoryBuilder) -> None:
    """Read a name with a value; some names are common, and some are what is written here."""
    name, value = element.get("name").lower(), element.get("content")
    use = name.removeprefix("headline-")
    kind = DESK_META.get(name)
    taken = True
    if kind == "keywords":
        for words in value.split(","):
            story.desk.add("keywords", words.strip())
    elif kind in {"word_count", "priority"}:
        taken = story.desk.number(kind, value, 0 if kind == "word_count" else 1, 10**9 if kind == "word_count" else 9)
    elif kind is not None:
        taken = story.desk.put(kind, value)
    elif use != name:
        story.desk.headline(value, "" if use == "alternative" else use)
    else:
        taken = False
    if not taken:
        story.unplaced.add(f"head/meta {element.get('name')}".rstrip(), value)


def _read_subjects(element: Element, story: StoryBuilder) -> None:
    """Read subjects, their codes those of the IPTC, and what sort of story it is."""
    kind = element.get("tobject.type")
    if kind and kind != "news":
        story.desk.put("item_type", kind)
    for child in element:
        if child.name == "tobject.property":
            words = child.get("tobject.property.type")
            if words and words != "current":
                story.desk.concept("genres", words)
        elif child.name == _SUBJECT:
            given = {key: child.get(f"{_SUBJECT}.{key}") for key in (*_NAMES, "refnum", "code", "ipr")}
            words = next((given[key] for key in _NAMES if given[key]), "")
            code = given["refnum"] or given["code"]
            scheme = None if given["ipr"].upper() == "IPTC" else given["ipr"] or None
            if not story.desk.concept("subjects", words, code=code, scheme=scheme if code else None):
                story.unplaced.element("head/tobject", child)
            for key in _NAMES:
                if given[key] and given[key] != words:
                    story.unplaced.add(f"head/tobject/{_SUBJECT}/@{_SUBJECT}.{key}", given[key])
            if given["refnum"] and given["code"]:
                story.unplaced.add(f"head/tobject/{_SUBJECT}/@{_SUBJECT}.code", given["code"])
        else:
            story.unplaced.element("head/tobject", child)


# ---------------------------------------------------------------- docdata


def _tell_rest(element: Element, story: StoryBuilder, *known: str) -> None:
    for key in element.attributes:
        bare = key.rpartition("}")[2]
        if bare not in known and bare != "id" and element.get(key):
            story.unplaced.add(f"docdata/{element.name}/@{bare}", element.get(key))


def _read_urgency(element: Element, story: StoryBuilder) -> None:
    words = element.get("ed-urg")
    if not story.desk.number("urgency", words):
        story.unplaced.add("docdata/urgency/@ed-urg", words)
    _tell_rest(element, story, "ed-urg")


def _read_note(element: Element, story: StoryBuilder) -> None:
    story.desk.note(element.get("info") or element.words())
    _tell_rest(element, story, "info")


def _read_correction(element: Element, story: StoryBuilder) -> None:
    story.desk.add("corrections", element.get("info") or element.words())
    identity = element.get("id-string")
    if identity:
        story.desk.related("corrects", identity=identity)
    _tell_rest(element, story, "info", "id-string")


def _read_expiry(element: Element, story: StoryBuilder) -> None:
    words = element.get("norm") or element.words()
    if not story.desk.stamp("expires", words):
        story.unplaced.add("docdata/date.expire", words)


def _read_keywords(element: Element, story: StoryBuilder) -> None:
    for child in element:
        words = child.get("key") or child.words()
        if child.name == "keyword" and words:
            story.desk.add("keywords", words)
        else:
            story.unplaced.element("docdata/key-list", child)


def _read_key(element: Element, story: StoryBuilder) -> None:
    """Read the key by which copy is updated, which is its slug."""
    words = element.get("key")
    if not story.desk.put("slugline", words):
        story.unplaced.add("docdata/du-key/@key", words)
    _tell_rest(element, story, "key", "version")


def _read_place(element: Element, story: StoryBuilder) -> None:
    words = ", ".join(x for key in OF_EVLOC if (x := element.get(key)))
    code = element.get("iso-cc")
    story.desk.concept("places", words, code=code, scheme="iso3166" if code else None)


def _read_scope(element: Element, story: StoryBuilder) -> None:
    story.desk.concept("audiences", element.get("scope"))


def _read_series(element: Element, story: StoryBuilder) -> None:
    if words := element.get("series.name"):
        story.desk.related("series", title=words)
    _tell_rest(element, story, "series.name")


def _read_fixture(element: Element, story: StoryBuilder) -> None:
    """Read the name of a regular column."""
    words = element.get("fix-id")
    if not story.desk.put("section", words):
        story.unplaced.add("docdata/fixture/@fix-id", words)


def _read_copyright(element: Element, story: StoryBuilder) -> None:
    _read_parts(element, story, {"holder": "holder"})


def _read_data(element: Element, story: StoryBuilder) -> None:
    _read_parts(element, story, RIGHTS_DATA)


def _read_parts(element: Element, story: StoryBuilder, table: Mapping[str, str]) -> None:
    for key in element.attributes:
        words = element.get(key)
        name = table.get(key)
        if words and (name is None or not story.desk.right(name, words)):
            story.unplaced.add(f"docdata/{element.name}/@{key.rpartition('}')[2]}", words)


def _read_identified(element: Element, story: StoryBuilder) -> None:
    """Read people, places and bodies that the story names."""
    for child in element:
        words, name = child.words(), IDENTIFIED.get(child.name)
        code = child.get("value") or child.get("location-code")
        scheme = child.get("idsrc") or child.get("code-source") or None
        kind = child.get("type").lower()
        if child.name == "virtloc":
            is_address = scheme in LINK_SCHEMES
            address, identity = (code, "") if is_address else ("", code)
            taken = story.desk.related(child.get("class"), identity=identity, url=address, title=words)
        elif name is None:
            taken = False
        elif child.name == "classifier" and kind == "keyword":
            story.desk.add("keywords", words or code)
            taken = bool(words or code)
        elif scheme == "uri":
            taken = story.desk.concept(name, words, uri=code)
        else:
            name = "genres" if child.name == "classifier" and kind == "genre" else name
            taken = story.desk.concept(name, words, code=code, scheme=scheme)
        if not taken:
            story.unplaced.element("docdata/identified-content", child)


_READERS = {
    "correction": _read_correction,
    "date.expire": _read_expiry,
    "doc-scope": _read_scope,
    "doc.copyright": _read_copyright,
    "doc.rights": _read_data,
    "du-key": _read_key,
    "ed-msg": _read_note,
    "evloc": _read_place,
    "fixture": _read_fixture,
    "identified-content": _read_identified,
    "key-list": _read_keywords,
    "series": _read_series,
    "urgency": _read_urgency,
}


# ---------------------------------------------------------------- above and in the body


def read_rights(head: Element | None, story: StoryBuilder) -> None:
    """Read rights and notes that stand above the body."""
    for element in () if head is None else head:
        if element.name == "rights":
            loose = " ".join("".join(x for x in element.children if isinstance(x, str)).split())
            if not story.desk.right("notice", loose):
                story.unplaced.add("body.head/rights", loose)
            for child in element:
                name = RIGHTS.get(child.name)
                if name is None or not story.desk.right(name, child.words()):
                    story.unplaced.element("body.head/rights", child)
        elif element.name == "note":
            story.desk.note(element.words())
        elif element.name == "series":
            _read_series(element, story)
