"""Plain copy: what `parse` reads and `to_text` writes."""

from __future__ import annotations

from ...model import Article
from .write import dumps, dumps_all, to_bytes, to_text

__all__ = ["dumps", "dumps_all", "loads", "loads_all", "to_bytes", "to_text"]

OPTIONS = frozenset({"force"})


def __dir__() -> list[str]:
    return __all__


def loads(data: str | bytes) -> Article:
    """Read the first story in the copy, as `parse` does."""
    from .read import loads  # loads the parser, which writing has no need of

    return loads(data)


def loads_all(data: str | bytes) -> tuple[Article, ...]:
    """Read all stories in the copy, as `parse_all` does."""
    from .read import loads_all

    return loads_all(data)
