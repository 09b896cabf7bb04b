"""NITF, the News Industry Text Format of the IPTC: written as 3.6, read from 3.1 on, also within other XML.

The standard: https://iptc.org/standards/nitf/. `docs/formats/nitf.md` has the map of the fields.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...errors import FormatError, InputError
from ...model import Article
from .._article.unplaced import Unplaced, several
from .._embedding.xml_attributes import PLACE, attach, recall
from .._iptc_xml.nitf_reader import read_nitf
from .._iptc_xml.nitf_writer import write_nitf
from .._iptc_xml.story_builder import build
from .._markup.xml_tree import Element, parse, sniff
from .newsml1 import read_items

__all__ = ["dumps", "loads", "loads_all", "looks_like"]

_ENVELOPE = "NewsML"  # of version 1
_OTHERS = frozenset(  # what may hold NITF and is a format of its own
    "RDF catalogItem conceptItem feed html knowledgeItem newsItem newsMessage packageItem planningItem rss".split()
)


def __dir__() -> list[str]:
    return __all__


def dumps(article: Article) -> bytes:
    """Write an article as NITF 3.6, valid against the schema.

    Args:
        article: Any article.

    Returns:
        The document in UTF-8. Quotations are marked with `q`, other statements with `classifier`; what NITF has no
        place for rides along in an attribute of our own namespace.

    Raises:
        InputError: If it is no article.
    """
    if not isinstance(article, Article):
        msg = f"dumps: expected an Article, got {type(article).__name__}"
        raise InputError(msg)
    return attach(f'<?xml version="1.0" encoding="UTF-8"?>\n{write_nitf(article, PLACE)}\n', article)


def loads(data: str | bytes) -> Article:
    """Read an article from NITF.

    Args:
        data: The document. One that `dumps` wrote gives the same article again; of one that another program changed
            after that, the changed fields. Any other gives an article whose text is laid out from its parts; marked
            quotations become attributions with the rule `markup`.

    Returns:
        The article, the first where there are more; what it has no place for is among its problems.

    Raises:
        FormatError: If it is not well-formed, unsafe, or no NITF; with line and column.
        InputError: If it is neither text nor bytes.
    """
    found = loads_all(data)
    return several(found[0], len(found))


def loads_all(data: str | bytes) -> tuple[Article, ...]:
    """Read all the articles of a document that holds NITF: of NewsML 1, or of a mere bundle.

    Args:
        data: The document.

    Returns:
        An article for each NITF document in it, of NewsML 1 for each item, in their order.

    Raises:
        FormatError: If it is not well-formed, unsafe, or has no NITF in it; with line and column.
        InputError: If it is neither text nor bytes.
    """
    root = parse(data)
    if root.name == _ENVELOPE and (stories := read_items(root)):
        return tuple(build(story) for story in stories)
    found = list(_documents(root))
    if not found:
        msg = "not NITF"
        raise FormatError(msg, [("$", f"line {root.line}: there is no 'nitf' in the root element {root.name!r}")])
    return tuple(_article(data, root, document) for document in found)


def looks_like(data: str) -> bool:
    """Tell whether a document is NITF or holds it, by its first characters."""
    name = sniff(data)
    return name in {"nitf", _ENVELOPE} or (name != "" and name not in _OTHERS and "<nitf" in data)


def _article(data: str | bytes, root: Element, document: Element) -> Article:
    def reread(article: Article) -> Article:
        written = parse(dumps(article))
        return _read(written, written)

    return recall(data, document, lambda: _read(root, document), reread)


def _documents(root: Element) -> Iterator[Element]:
    """Find the NITF documents in an element, none within another."""
    waiting = [root]
    while waiting:
        element = waiting.pop()
        if element.name == "nitf":
            yield element
        else:
            waiting.extend(reversed(list(element)))


def _read(root: Element, document: Element) -> Article:
    unplaced = Unplaced()
    unplaced.note_encoding(root)
    story = read_nitf(document, unplaced)
    for child in () if root is document else root:
        if next(_documents(child), None) is None:
            unplaced.element("", child)
    return build(story)
