"""JSON-LD of schema.org from articles."""

from __future__ import annotations

from ...model import Article
from .._jsonld.news_article import write_json_ld

__all__ = ["dumps"]


def dumps(article: Article) -> str:
    """Write an article as JSON-LD.

    Args:
        article: Any article.

    Returns:
        The text, JSON on one line. Nothing in it can end the `script` that it goes into in a page.

    Raises:
        InputError: If it is no article.
    """
    return write_json_ld(article)
