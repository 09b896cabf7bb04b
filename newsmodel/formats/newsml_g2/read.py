"""Read NewsML-G2 messages and items."""

from __future__ import annotations

from ...model import Article
from .._article.article import to_article
from .._article.parts import StoryParts
from .._article.unplaced import first_of_several
from .._embedding.xml_attributes import recall
from .._markup.unplaced_elements import Unplaced
from .._markup.xml_parser import parse
from .._markup.xml_text import sniff
from .._markup.xml_tree import Element
from .item import read_item
from .message import stories_of
from .picture import add_picture
from .vocabulary import ITEMS, MESSAGES, PARTS
from .write import NAMESPACE, dumps

__all__ = ["loads", "loads_all", "looks_like"]


def loads(data: str | bytes) -> Article:
    """Read an article from NewsML-G2.

    Args:
        data: A news message or a single item. If `dumps` wrote it, the same article is returned, with the fields that
            another program has changed since.

    Returns:
        The first article, with a problem that says so if there are more. Data that an article has no field for is
        reported among its problems.

    Raises:
        FormatError: If the document is not well-formed, not safe to read, or not NewsML-G2; with line and column.
        InputError: If the data is neither `str` nor `bytes`.
    """
    found = loads_all(data)
    return first_of_several(found[0], len(found))


def loads_all(data: str | bytes) -> tuple[Article, ...]:
    """Read all articles of a news message or an item.

    Args:
        data: The document.

    Returns:
        An article for each item, in the order of the document. A picture that belongs to a text of the message becomes
        a caption of that article; a package of items of the message is left out.

    Raises:
        FormatError: If the document is not well-formed, not safe to read, or not NewsML-G2; with line and column.
        InputError: If the data is neither `str` nor `bytes`.
    """
    root = parse(data)
    priority = _priority_of(root)
    return tuple(_article(data, root, item, pictures, priority) for item, pictures in stories_of(root))


def looks_like(data: str) -> bool:
    """Return whether a document is NewsML-G2, going by its first characters."""
    name = sniff(data)
    return name in ITEMS or name == "newsMessage" or (name in MESSAGES | PARTS and NAMESPACE in data)


def _article(data: str | bytes, root: Element, item: Element, pictures: list[Element], priority: str) -> Article:
    return recall(data, item, lambda: to_article(_parts(root, item, pictures, priority)), _reread)


def _reread(article: Article) -> Article:
    """Write an article, and read what people see in it."""
    written = parse(dumps(article))
    return to_article(_parts(written, written, []))


def _priority_of(root: Element) -> str:
    """Return the priority of a message, which is that of its items."""
    found = (root.find(name, "priority") for name in ("header", "Header"))
    return next((element.words() for element in found if element is not None), "")


def _parts(root: Element, item: Element, pictures: list[Element], priority: str = "") -> StoryParts:
    unplaced = Unplaced()
    unplaced.note_encoding(root)
    story = read_item(item, unplaced)
    if priority and not story.desk.number("priority", priority):
        unplaced.add("header/priority", priority)
    for picture in pictures:
        add_picture(picture, story)
    return story.parts()
