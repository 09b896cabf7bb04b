"""The columns of the tables, as described in `docs/tables.md`.

They are frozen: any change that a reader of old tables could notice requires a new version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Article
from ._arrow import pa
from ._columns import column_of

if TYPE_CHECKING:
    #: One row per story or failure, with the fields of `Article` under their own names and three more columns.
    ARTICLES: pa.Schema
    #: One row per attribution, with plain values; the column names are those of the CSV format.
    ATTRIBUTIONS: pa.Schema

__all__ = ["ARTICLES", "ATTRIBUTIONS", "VERSION_KEY"]

#: The key in a schema's metadata for its name and version.
VERSION_KEY = b"newsmodel"


def _articles() -> pa.Schema:
    fields = [
        *column_of(Article).type,
        pa.field("date", pa.date32()),  # Article.date, for queries
        pa.field("error", pa.string()),  # why there is no story
        pa.field("surrogates", pa.list_(pa.int32())),  # what U+FFFD replaces, see `_surrogates`
    ]
    return pa.schema(fields, metadata={VERSION_KEY: b"newsmodel/article-table/3"})


def _attributions() -> pa.Schema:
    fields = [
        pa.field("story", pa.int64()),
        pa.field("id", pa.string()),
        pa.field("url", pa.string()),
        pa.field("headline", pa.string()),
        pa.field("story_date", pa.date32()),
        pa.field("number", pa.int32()),
        pa.field("kind", pa.string()),
        pa.field("type", pa.string()),
        pa.field("content", pa.string()),
        pa.field("quotes", pa.list_(pa.string())),
        pa.field("start", pa.int32()),
        pa.field("end", pa.int32()),
        pa.field("source", pa.string()),
        pa.field("cue", pa.string()),
        pa.field("lemma", pa.string()),
        pa.field("act", pa.string()),
        pa.field("negated", pa.bool_()),
        pa.field("speaker", pa.string()),
        pa.field("label", pa.string()),
        pa.field("speaker_kind", pa.string()),
        pa.field("role", pa.string()),
        pa.field("affiliation", pa.string()),
        pa.field("anonymous", pa.bool_()),
        pa.field("addressee", pa.string()),
        pa.field("addressee_kind", pa.string()),
        pa.field("when", pa.string()),
        pa.field("when_start", pa.date32()),
        pa.field("when_end", pa.date32()),
        pa.field("block", pa.string()),
        pa.field("rule", pa.string()),
        pa.field("confidence", pa.float64()),
        pa.field("speaker_confidence", pa.float64()),
        pa.field("doubtful", pa.bool_()),
    ]
    return pa.schema(fields, metadata={VERSION_KEY: b"newsmodel/attribution-table/2"})


_SCHEMAS = {"ARTICLES": _articles, "ATTRIBUTIONS": _attributions}


def __getattr__(name: str) -> pa.Schema:
    """Build a schema on first use, so that this module can be imported without pyarrow."""
    if name not in _SCHEMAS:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    schema = globals()[name] = _SCHEMAS[name]()
    return schema


def __dir__() -> list[str]:
    return __all__
