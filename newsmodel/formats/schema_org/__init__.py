"""schema.org, as JSON-LD: a `NewsArticle` is written; what sites publish is read, from JSON or from a page.

Vocabulary: https://schema.org/NewsArticle. The whole article is embedded in a property in our own namespace, which
JSON-LD allows. `docs/formats/schema-org.md` shows which field goes where. Nothing is fetched.
"""

from __future__ import annotations

from .._jsonld.news_article import PROPERTY
from .read import loads, loads_all, looks_like
from .write import dumps

__all__ = ["PROPERTY", "dumps", "loads", "loads_all", "looks_like"]

KEEPS_STATUS = True  # documents state whether the story may be used
OPTIONS = frozenset({"embed", "indent"})


def __dir__() -> list[str]:
    return __all__
