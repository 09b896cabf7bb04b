"""Write JSON-LD of schema.org."""

from __future__ import annotations

from ...model import Article
from .._jsonld.news_article import write_json_ld

__all__ = ["dumps"]


def dumps(article: Article) -> str:
    """Write an article as JSON-LD.

    Args:
        article: Any article.

    Returns:
        The document, JSON on one line, without anything that could end the `script` element of a page.

    Raises:
        InputError: If it is not an article.
    """
    return write_json_ld(article)
