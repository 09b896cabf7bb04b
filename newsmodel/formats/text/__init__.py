"""Plain copy: what `parse` reads, and articles as copy again, character for character or laid out."""

from __future__ import annotations

from ...model import Article
from .write import dumps, dumps_all, to_bytes, to_text

__all__ = ["dumps", "dumps_all", "loads", "loads_all", "to_bytes", "to_text"]


def __dir__() -> list[str]:
    return __all__


def loads(data: str | bytes) -> Article:
    """Read the first story of some copy."""
    from .read import loads  # loads the parser, which writing has no need of

    return loads(data)


def loads_all(data: str | bytes) -> tuple[Article, ...]:
    """Read all stories of some copy."""
    from .read import loads_all

    return loads_all(data)
