"""Read NITF documents, and NITF inside other XML."""

from __future__ import annotations

from collections.abc import Iterator

from ...errors import FormatError
from ...model import Article
from .._article.article import to_article
from .._article.parts import StoryParts
from .._article.unplaced import first_of_several
from .._embedding.xml_attributes import recall
from .._iptc_xml.nitf_reader import read_nitf
from .._markup.unplaced_elements import Unplaced
from .._markup.xml_parser import parse
from .._markup.xml_text import sniff
from .._markup.xml_tree import Element
from .newsml1 import read_items
from .write import dumps

__all__ = ["loads", "loads_all", "looks_like"]

_ENVELOPE = "NewsML"  # of version 1
_OTHERS = frozenset(  # what may hold NITF and is a format of its own
    "RDF catalogItem conceptItem feed html knowledgeItem newsItem newsMessage packageItem planningItem rss".split()
)


def loads(data: str | bytes) -> Article:
    """Read an article from NITF.

    Args:
        data: The document. If `dumps` wrote it, the same article is returned, with the fields that another program
            has changed since. From any other document an article is made whose text is laid out from its parts;
            marked quotations become attributions with the rule `markup`.

    Returns:
        The article; the first one if the document holds several. Data that an article has no field for is reported
        among its problems.

    Raises:
        FormatError: If the document is not well-formed, not safe to read, or not NITF; with line and column.
        InputError: If the data is neither `str` nor `bytes`.
    """
    found = loads_all(data)
    return first_of_several(found[0], len(found))


def loads_all(data: str | bytes) -> tuple[Article, ...]:
    """Read all articles of a document that holds NITF, such as NewsML 1 or a bundle.

    Args:
        data: The document.

    Returns:
        An article for each NITF document in it, or for each item of NewsML 1, in their order.

    Raises:
        FormatError: If the document is not well-formed, not safe to read, or holds no NITF; with line and column.
        InputError: If the data is neither `str` nor `bytes`.
    """
    root = parse(data)
    if root.name == _ENVELOPE and (stories := read_items(root)):
        return tuple(map(to_article, stories))
    found = list(_documents(root))
    if not found:
        msg = "not NITF"
        raise FormatError(msg, [("$", f"line {root.line}: the root element {root.name!r} holds no 'nitf'")])
    return tuple(_article(data, root, document) for document in found)


def looks_like(data: str) -> bool:
    """Return whether a document is NITF or holds NITF, going by its first characters."""
    name = sniff(data)
    return name in {"nitf", _ENVELOPE} or (name != "" and name not in _OTHERS and "<nitf" in data)


def _article(data: str | bytes, root: Element, document: Element) -> Article:
    return recall(data, document, lambda: to_article(_parts(root, document)), _reread)


def _reread(article: Article) -> Article:
    """Write an article, and read what people see in it."""
    written = parse(dumps(article))
    return to_article(_parts(written, written))


def _documents(root: Element) -> Iterator[Element]:
    """Find the NITF documents in an element, none within another."""
    waiting = [root]
    while waiting:
        element = waiting.pop()
        if element.name == "nitf":
            yield element
        else:
            waiting.extend(reversed(list(element)))


def _parts(root: Element, document: Element) -> StoryParts:
    unplaced = Unplaced()
    unplaced.note_encoding(root)
    story = read_nitf(document, unplaced)
    for child in () if root is document else root:
        if next(_documents(child), None) is None:
            unplaced.element("", child)
    return story.parts()
