"""Write JSON-LD of schema.org."""

from __future__ import annotations

from ...model import Article
from .._jsonld.news_article import write_json_ld

__all__ = ["dumps"]


def dumps(article: Article, *, embed: bool = True, indent: int | None = None) -> str:
    """Write an article as JSON-LD.

    Args:
        article: Any article.
        embed: Whether to embed the whole article, so that it is read back as it was.
        indent: By how many blanks each level is set in; None: all on one line.

    Returns:
        The document, JSON, without anything that could end the `script` element of a page.

    Raises:
        InputError: If it is not an article.
    """
    return write_json_ld(article, embed=embed, indent=indent)
