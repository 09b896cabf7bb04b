"""NewsML-G2, the XML format of the IPTC for items and messages: written as 2.35 with NITF inside, 2.x is read.

The standard: https://iptc.org/standards/newsml-g2/. `docs/formats/newsml-g2.md` has the map of the fields.
"""

from __future__ import annotations

from ...errors import FormatError, InputError
from ...model import Article
from .._article.unplaced import Unplaced, several
from .._embedding.xml_attributes import PLACE, attach, recall
from .._iptc_xml.story_builder import build
from .._markup.xml_tree import Element, parse, sniff
from .read import add_picture, class_of, read_item
from .write import NAMESPACE, write_item

__all__ = ["dumps", "loads", "loads_all", "looks_like"]

_ITEMS = frozenset("newsItem packageItem conceptItem knowledgeItem planningItem catalogItem".split())
_PARTS = frozenset("groupSet conceptSet newsCoverageSet".split())  # of an item, found by themselves
_MESSAGES = frozenset({"newsMessage", "itemSet"})
_PICTURES = frozenset({"picture", "graphic", "photo"})


def __dir__() -> list[str]:
    return __all__


def dumps(article: Article) -> bytes:
    """Write an article as a news item of NewsML-G2 2.35, valid against the schema.

    Args:
        article: Any article.

    Returns:
        The document in UTF-8. Its text is NITF, in which `q` and `classifier` mark what somebody says; `inlineRef`
        tells who. What the standard has no place for rides along in an attribute of our own namespace.

    Raises:
        InputError: If it is no article.
    """
    if not isinstance(article, Article):
        msg = f"dumps: expected an Article, got {type(article).__name__}"
        raise InputError(msg)
    return attach(f'<?xml version="1.0" encoding="UTF-8"?>\n{write_item(article, PLACE)}\n', article)


def loads(data: str | bytes) -> Article:
    """Read an article from NewsML-G2.

    Args:
        data: A news message or a single item. One that `dumps` wrote gives the same article again; of one that
            another program changed after that, the changed fields.

    Returns:
        The first article; with a problem that says so if there are more. What an article has no place for is among
        its problems.

    Raises:
        FormatError: If it is not well-formed, unsafe, or no NewsML-G2; with line and column.
        InputError: If it is neither text nor bytes.
    """
    found = loads_all(data)
    return several(found[0], len(found))


def loads_all(data: str | bytes) -> tuple[Article, ...]:
    """Read all the articles of a news message or an item, in the order of the document.

    Args:
        data: The document.

    Returns:
        An article for each item. A picture that goes with a text of the message gives a caption of that, and a
        package that holds items of the message none.

    Raises:
        FormatError: If it is not well-formed, unsafe, or no NewsML-G2; with line and column.
        InputError: If it is neither text nor bytes.
    """
    root = parse(data)
    stories = _stories(root)
    return tuple(_article(data, root, item, pictures) for item, pictures in stories)


def looks_like(data: str) -> bool:
    """Tell whether a document is NewsML-G2, by its first characters."""
    name = sniff(data)
    return name in _ITEMS or name == "newsMessage" or (name in _MESSAGES | _PARTS and NAMESPACE in data)


def _article(data: str | bytes, root: Element, item: Element, pictures: list[Element]) -> Article:
    def reread(article: Article) -> Article:
        written = parse(dumps(article))
        return _read(written, written, [])

    return recall(data, item, lambda: _read(root, item, pictures), reread)


def _read(root: Element, item: Element, pictures: list[Element]) -> Article:
    unplaced = Unplaced()
    unplaced.note_encoding(root)
    story = read_item(item, unplaced)
    for picture in pictures:
        add_picture(picture, story)
    return build(story)


def _stories(root: Element) -> list[tuple[Element, list[Element]]]:
    """Find the items of a document, each with the pictures that go with it."""
    if root.name in _ITEMS or root.name in _PARTS:
        return [(root, [])]
    items = [item for item in root.walk() if item.name in _ITEMS]
    if not items:
        reason = f"there is no item in the element {root.name!r}"
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
        elif item.name != "packageItem" or len(items) == 1 or _links(item).isdisjoint(guids):
            stories.append((item, pictures.setdefault(item.get("guid"), []) if _is_text(item) else []))
    return stories or [(item, []) for item in items]


def _is_picture(item: Element) -> bool:
    return item.name == "newsItem" and class_of(item) in _PICTURES and item.get("guid") != ""


def _is_text(item: Element) -> bool:
    return item.name == "newsItem" and class_of(item) in {"text", ""}


def _owners(items: list[Element]) -> dict[str, str]:
    """Say for each picture of a message which text it goes with, both by their guids."""
    texts = [item for item in items if _is_text(item)]
    pictures = {item.get("guid") for item in items if _is_picture(item)}
    owners: dict[str, str] = {}
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
    """Give the guids of the items that an item refers to."""
    names = ("residref", "data-uri", "guidref")
    return {value for element in item.walk() for name in names if (value := element.attributes.get(name, "").strip())}
