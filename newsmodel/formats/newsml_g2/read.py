"""Messages and items of NewsML-G2 to articles."""

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
    return first_of_several(found[0], len(found))


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
    return tuple(_article(data, root, item, pictures) for item, pictures in stories_of(root))


def looks_like(data: str) -> bool:
    """Tell whether a document is NewsML-G2, by its first characters."""
    name = sniff(data)
    return name in ITEMS or name == "newsMessage" or (name in MESSAGES | PARTS and NAMESPACE in data)


def _article(data: str | bytes, root: Element, item: Element, pictures: list[Element]) -> Article:
    return recall(data, item, lambda: to_article(_parts(root, item, pictures)), _reread)


def _reread(article: Article) -> Article:
    """Write an article, and read what people see in it."""
    written = parse(dumps(article))
    return to_article(_parts(written, written, []))


def _parts(root: Element, item: Element, pictures: list[Element]) -> StoryParts:
    unplaced = Unplaced()
    unplaced.note_encoding(root)
    story = read_item(item, unplaced)
    for picture in pictures:
        add_picture(picture, story)
    return story.parts()
