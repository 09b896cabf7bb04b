"""Rows of the article table: stories to batches and back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from ..encoding import encodable
from ..errors import ConversionError, FormatError, InputError
from ..model import Article
from . import schema
from ._arrow import pa
from ._columns import Column, Struct, column_of, misfits
from ._parsed import Failure
from ._surrogates import restore, take_out
from .schema import VERSION_KEY

__all__ = ["MOST_TEXT", "batches_of", "check", "from_stream", "rows_of", "to_batch", "to_stream"]

MOST_ROWS = 1024  # in a batch
# Earlier versions that can still be read; a column they lack gives the default.
_OLDER = frozenset({b"newsmodel/article-table/1", b"newsmodel/article-table/2"})
MOST_TEXT = 1 << 24  # code points in a batch; a string column can hold 2 GiB


def to_batch(rows: Sequence[Article | Failure]) -> pa.RecordBatch:
    """Convert rows to a batch.

    Raises:
        ConversionError: If a number is too large for its column.
        InputError: If a row is not an article.
    """
    for row in rows:
        if not isinstance(row, (Article, Failure)):
            msg = f"table: expected Articles, got {type(row).__name__}"
            raise InputError(msg)
    try:
        return _batch(rows, [None] * len(rows))
    except UnicodeEncodeError:
        clean, stood_for = zip(*map(_clean, rows), strict=True)
        return _batch(clean, stood_for)


def _clean(row: Article | Failure) -> tuple[Article | Failure, list[int] | None]:
    if isinstance(row, Article):
        return take_out(row)
    return Failure(encodable(row.error), None if row.id is None else encodable(row.id)), None


def _batch(rows: Sequence[Article | Failure], stood_for: Sequence[list[int] | None]) -> pa.RecordBatch:
    articles = [row if isinstance(row, Article) else None for row in rows]
    struct: Struct = column_of(Article)
    try:
        columns = struct.columns(articles, gaps=None in articles)
    except (OverflowError, pa.ArrowInvalid):
        msg = "the articles cannot be converted to a table"
        raise ConversionError(msg, [("$", "a number is too large for its column")]) from None
    if None in articles:
        columns[list(struct.fields).index("id")] = pa.array([row.id for row in rows], pa.string())
    columns += [
        pa.array([None if article is None else article.date for article in articles], pa.date32()),
        pa.array([row.error if isinstance(row, Failure) else None for row in rows], pa.string()),
        pa.array(stood_for, pa.list_(pa.int32())),
    ]
    return pa.RecordBatch.from_arrays(columns, schema=schema.ARTICLES)


def batches_of(articles: Iterable[Article | Failure]) -> Iterator[pa.RecordBatch]:
    """Convert rows to batches of limited size."""
    rows: list[Article | Failure] = []
    size = 0
    for article in articles:
        length = len(article.text) if isinstance(article, Article) else 0
        if rows and (len(rows) == MOST_ROWS or size + length > MOST_TEXT):
            yield to_batch(rows)
            rows, size = [], 0
        rows.append(article)
        size += length
    if rows:
        yield to_batch(rows)


def to_stream(rows: Sequence[Article | Failure]) -> bytes:
    """Convert rows to a batch and serialise it, for transport between processes.

    Raises:
        ConversionError: If a number is too large for its column.
    """
    out = pa.BufferOutputStream()
    with pa.ipc.new_stream(out, schema.ARTICLES) as writer:
        writer.write_batch(to_batch(rows))
    data: bytes = out.getvalue().to_pybytes()
    return data


def from_stream(data: bytes) -> pa.RecordBatch:
    """Read a batch that `to_stream` serialised."""
    with pa.ipc.open_stream(data) as reader:
        return reader.read_next_batch()


def check(found: pa.Schema) -> None:
    """Check that a table can be read.

    Raises:
        FormatError: If it is not a table of articles, or of a later version.
        ConversionError: If a column has the wrong type.
    """
    known = schema.ARTICLES.metadata[VERSION_KEY]
    version = (found.metadata or {}).get(VERSION_KEY, known)
    if version != known and version not in _OLDER:
        msg = "unknown version of the article table"
        raise FormatError(msg, [("$", f"expected {known.decode()}, got {version.decode()}")])
    columns: dict[str, Column] = column_of(Article).fields
    if not set(found.names) & set(columns):
        msg = "not a table of articles"
        raise FormatError(msg, [("$", "no column is a field of Article")])
    problems = [
        problem
        for name, column in columns.items()
        if name in found.names
        for problem in misfits(column, found.field(name).type, f"$.{name}")
    ]
    if problems:
        msg = "the table has columns of the wrong type"
        raise ConversionError(msg, problems)


def rows_of(batch: pa.RecordBatch) -> list[Article | Failure]:
    """Convert a batch to stories and failures.

    Raises:
        ConversionError: If a row is not a valid article; the path has its number in the batch.
    """
    try:
        return _rows(batch)
    except Exception:  # whatever it is, try row by row to find where
        for number in range(batch.num_rows):
            try:
                _rows(batch.slice(number, 1))
            except Exception as error:  # noqa: BLE001  # casts, enums, dates and our own checks each raise their own
                msg = f"row {number} is not a valid article"
                raise ConversionError(msg, [(f"$[{number}]", str(error))]) from None
        raise


def _rows(batch: pa.RecordBatch) -> list[Article | Failure]:
    article: Struct = column_of(Article)
    columns = dict(zip(batch.schema.names, batch.columns, strict=True))
    errors: list[str | None] = [None] * batch.num_rows
    if "error" in columns:
        errors = columns["error"].to_pylist()
    found: list[Any] = article.values(columns, [error is None for error in errors])
    if "surrogates" in columns and columns["surrogates"].null_count < batch.num_rows:
        marks = columns["surrogates"].to_pylist()
        found = [x if codes is None else restore(x, codes) for x, codes in zip(found, marks, strict=True)]
    if all(error is None for error in errors):
        return found
    ids = columns["id"].to_pylist() if "id" in columns else [None] * batch.num_rows
    return [x if error is None else Failure(error, name) for x, error, name in zip(found, errors, ids, strict=True)]
