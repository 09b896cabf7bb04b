"""Stories as Arrow tables and back; pandas, polars, DuckDB and others take these as they are."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

import attrs

from ..errors import InputError, requiring
from ..model import Article
from ..model._validators import refuse_single
from . import schema
from ._arrow import pa
from ._article_rows import batches_of, check, rows_of
from ._attribution_rows import attribution_batch
from ._parsed import Failure, Parsed

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl

__all__ = ["ArticleTable", "AttributionTable", "articles_from_table", "attribution_table", "table"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(repr=False, eq=False)
class _Table:
    """Base of both tables: exports to Arrow and to data frames."""

    _arrow: pa.Table

    def __len__(self) -> int:
        return int(self._arrow.num_rows)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}, {len(self)} row{'s' * (len(self) != 1)}>"

    def __arrow_c_schema__(self) -> object:
        return self._arrow.schema.__arrow_c_schema__()

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        return self._arrow.__arrow_c_stream__(requested_schema)

    def to_arrow(self) -> pa.Table:
        """Return the table as a pyarrow table."""
        return self._arrow

    def to_pandas(self) -> pd.DataFrame:
        """Convert to a pandas data frame whose columns keep their Arrow types, so nothing is lost (the extra `pandas`).

        Raises:
            MissingExtraError: If pandas is not installed.
        """
        with requiring("pandas", "for to_pandas", extra="pandas"):
            import pandas as pd
        return self._arrow.to_pandas(types_mapper=pd.ArrowDtype)

    def to_polars(self) -> pl.DataFrame:
        """Convert to a polars data frame (the extra `polars`).

        Raises:
            MissingExtraError: If polars is not installed.
        """
        with requiring("polars", "for to_polars", extra="polars"):
            import polars as pl
        frame = pl.from_arrow(self._arrow)
        return frame if isinstance(frame, pl.DataFrame) else frame.to_frame()


class ArticleTable(_Table):
    """A table with one row per story; `docs/tables.md` describes its columns.

    It can be passed to anything that takes Arrow data through `__arrow_c_stream__`. Iterating yields the articles.
    """

    def __iter__(self) -> Iterator[Article]:
        return _articles(self._arrow)

    @property
    def attributions(self) -> AttributionTable:
        """The table of the attributions in these stories, one row each."""
        return attribution_table(self)


class AttributionTable(_Table):
    """A table with one row per attribution; `docs/tables.md` describes its columns."""


def table(articles: Iterable[Article | Parsed]) -> ArticleTable:
    """Make a table of articles, one row each.

    Args:
        articles: Articles, or the results of `parse_many`; a record that failed becomes a row with its `error`.

    Returns:
        The table. It contains everything, so that `articles_from_table` returns equal articles.

    Raises:
        InputError: If `articles` is a single article, or contains anything else.
        ConversionError: If a number is too large for its column.
        MissingExtraError: If pyarrow is not installed.

    >>> len(table([parse("Bridge reopens"), parse("Swans close runway")]))
    2
    """
    return ArticleTable(pa.Table.from_batches(batches_of(_flat(articles, "table")), schema.ARTICLES))


def _flat(rows: Iterable[Article | Parsed], name: str) -> Iterator[Article | Failure]:
    refuse_single(rows, (Article, Parsed), name=name)
    for row in rows:
        if not isinstance(row, Parsed):
            yield row  # anything but an article is refused where it is used
        elif row.failure is not None:
            yield row.failure
        else:
            yield from row.articles


def attribution_table(articles: Iterable[Article | Parsed]) -> AttributionTable:
    """Make a table of the attributions in articles, one row each, with plain values.

    Args:
        articles: Articles, or the results of `parse_many`.

    Returns:
        The table. It is for analysis and cannot be converted back.

    Raises:
        InputError: If `articles` is a single article, or contains anything else.
        MissingExtraError: If pyarrow is not installed.
    """
    batches, held, first = [], [], 0
    for row in _flat(articles, "attribution_table"):
        if isinstance(row, Failure):
            continue
        if not isinstance(row, Article):
            msg = f"attribution_table: expected Articles, got {type(row).__name__}"
            raise InputError(msg)
        held.append(row)
        if len(held) == _HELD:
            batches.append(attribution_batch(held, first))
            first, held = first + len(held), []
    batches.append(attribution_batch(held, first))
    return AttributionTable(pa.Table.from_batches(batches, schema.ATTRIBUTIONS))


_HELD = 256  # articles at a time


def articles_from_table(data: Any) -> tuple[Article, ...]:
    """Convert a table back to articles.

    Args:
        data: The result of `table`, or a data frame, table, relation or record batch made from it with pandas, polars,
            pyarrow, DuckDB or anything else that offers `__arrow_c_stream__` or `__arrow_c_array__`. Missing columns
            leave their fields empty; columns of your own and rows with an `error` are ignored.

    Returns:
        The articles, in the order of the rows.

    Raises:
        FormatError: If it is not a table of articles, or of a later version.
        ConversionError: If a column or a value is wrong; `problems` names it.
        InputError: If it is not a table.
        MissingExtraError: If pyarrow is not installed.
    """
    return tuple(_articles(_arrow_of(data)))


def _articles(arrow: pa.Table) -> Iterator[Article]:
    check(arrow.schema)
    for batch in arrow.to_batches(max_chunksize=_HELD):
        yield from (row for row in rows_of(batch) if isinstance(row, Article))


def _arrow_of(data: Any) -> pa.Table:
    if isinstance(data, pa.Table):
        return data
    pandas = sys.modules.get("pandas")
    if pandas is not None and isinstance(data, pandas.DataFrame):
        known = [schema.ARTICLES.field(name) for name in data.columns if name in schema.ARTICLES.names]
        try:
            return pa.Table.from_pandas(data[[x.name for x in known]], schema=pa.schema(known), preserve_index=False)
        except (pa.ArrowInvalid, pa.ArrowTypeError):
            return pa.Table.from_pandas(data, preserve_index=False)  # `check` says what is wrong
    if hasattr(data, "__arrow_c_array__"):
        return pa.Table.from_batches([pa.record_batch(data)])
    if hasattr(data, "__arrow_c_stream__"):
        return pa.table(data)
    msg = f"articles_from_table: expected a table or data frame, got {type(data).__name__}"
    raise InputError(msg)
