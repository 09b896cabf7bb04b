"""NITF, the News Industry Text Format of the IPTC: written as 3.6, read from 3.1 on.

The standard: https://iptc.org/standards/nitf/. `docs/formats/nitf.md` has the map of the fields.
"""

from __future__ import annotations

from ..errors import FormatError, InputError
from ..model import Article
from ._nitf_read import read_nitf
from ._nitf_write import write_nitf
from ._story import build
from ._unplaced import Unplaced
from ._xml import Element, parse, sniff
from ._xml_native import PLACE, attach, recall

__all__ = ["dumps", "loads", "looks_like"]


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
        The article; what it has no place for is among its problems.

    Raises:
        FormatError: If it is not well-formed, unsafe, or no NITF; with line and column.
        InputError: If it is neither text nor bytes.
    """
    root = _root(parse(data))
    return recall(data, root, lambda: _read(root), lambda article: _read(_root(parse(dumps(article)))))


def looks_like(data: str) -> bool:
    """Tell whether a document is NITF, by its first characters."""
    return sniff(data) == "nitf"


def _read(root: Element) -> Article:
    unplaced = Unplaced()
    unplaced.note_encoding(root)
    return build(read_nitf(root, unplaced))


def _root(root: Element) -> Element:
    if root.name == "nitf":
        return root
    msg = "not NITF"
    raise FormatError(msg, [("$", f"line {root.line}: the root element is {root.name!r}, expected 'nitf'")])
