"""Read plain copy with the parser."""

from __future__ import annotations

from ...model import Article
from ...parser import parse, parse_all

__all__ = ["loads", "loads_all"]


def loads(data: str | bytes) -> Article:
    """Read the first story in the copy."""
    return parse(data)


def loads_all(data: str | bytes) -> tuple[Article, ...]:
    """Read all stories in the copy."""
    return parse_all(data)
