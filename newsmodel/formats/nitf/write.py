"""Write NITF 3.6 documents."""

from __future__ import annotations

from ...model import Article
from .._embedding.xml_attributes import PLACE, attach
from .._iptc_xml.nitf_writer import write_nitf
from .._writing.checks import check_article

__all__ = ["dumps"]


def dumps(article: Article, *, embed: bool = True) -> bytes:
    """Write an article as NITF 3.6, valid against the schema.

    Args:
        article: Any article.
        embed: Whether to embed the whole article, so that it is read back as it was.

    Returns:
        The document, in UTF-8. Quotations are marked with `q`, other statements with `classifier`. What NITF cannot
        express is embedded in an attribute in our own namespace.

    Raises:
        InputError: If it is not an article.
    """
    check_article(article)
    written = f'<?xml version="1.0" encoding="UTF-8"?>\n{write_nitf(article, PLACE)}\n'
    return attach(written, article) if embed else written.replace(PLACE, "").encode()
