"""Plain copy: what `parse` reads and `to_text` writes."""

from __future__ import annotations

from ...model import Article
from ...parser import parse, parse_all
from . import to_text

__all__ = ["dumps", "dumps_all", "loads", "loads_all"]


def dumps(article: Article) -> str:
    """Write an article as copy."""
    return to_text(article)


def dumps_all(articles: tuple[Article, ...]) -> str:
    """Write articles as copy, one after the other; those read from one file give that file again."""
    return "".join(to_text(article) for article in articles)


def loads(data: str | bytes) -> Article:
    """Read the first story of some copy."""
    return parse(data)


def loads_all(data: str | bytes) -> tuple[Article, ...]:
    """Read all stories of some copy."""
    return parse_all(data)
