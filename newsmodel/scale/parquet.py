"""Stories to Parquet and back, without loss and a few at a time."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from .._replacing import replacing
from ..errors import FormatError, NewsmodelError
from ..model import Article
from . import schema
from ._arrow import pa, pq
from ._article_rows import batches_of, check, rows_of
from .tables import _flat

if TYPE_CHECKING:
    from ._parsed import Parsed

__all__ = ["read_parquet", "write_parquet"]

_ROWS = 256  # rows read at a time


def __dir__() -> list[str]:
    return __all__


def write_parquet(articles: Iterable[Article | Parsed], path: str | os.PathLike[str]) -> int:
    """Write articles to a Parquet file, a few at a time.

    Args:
        articles: Articles, or the results of `parse_many`; a record that failed becomes a row with its `error`.
        path: The file; it is replaced when all rows are written, so the articles may be read from it.

    Returns:
        The number of rows written.

    Raises:
        InputError: If `articles` is a single article, or contains anything else.
        ConversionError: If a number is too large for its column.
        MissingExtraError: If pyarrow is not installed.
        OSError: If the file cannot be written, or its folder does not exist.
    """
    count = 0
    with replacing(path) as new, writer(new) as file:
        for batch in batches_of(_flat(articles, "write_parquet")):
            file.write_batch(batch)
            count += batch.num_rows
    return count


def writer(path: str | os.PathLike[str]) -> pq.ParquetWriter:
    """Open a Parquet file to write rows of the article table."""
    return pq.ParquetWriter(os.fspath(path), schema.ARTICLES, compression="zstd")


def read_parquet(path: str | os.PathLike[str]) -> Iterator[Article]:
    """Read articles one by one from a Parquet file; rows with an `error` are skipped.

    Args:
        path: The file.

    Raises:
        FormatError: If it is not a Parquet file, is damaged, or is not a table of articles.
        ConversionError: If a column or a value is wrong; `problems` names it.
        MissingExtraError: If pyarrow is not installed.
    """
    with open_parquet(path) as file:
        with _intact():
            check(file.schema_arrow)
        batches = file.iter_batches(_ROWS)
        while True:
            with _intact():
                batch = next(batches, None)
            if batch is None:
                return
            yield from (row for row in rows_of(batch) if isinstance(row, Article))


def open_parquet(path: str | os.PathLike[str]) -> pq.ParquetFile:
    """Open a Parquet file to read.

    Raises:
        FormatError: If it is not a Parquet file.
    """
    with _intact():
        return pq.ParquetFile(os.fspath(path))


@contextmanager
def _intact() -> Iterator[None]:
    """Turn what Arrow raises over damaged files into an error of ours; a file that is missing is another matter."""
    try:
        yield
    except NewsmodelError:
        raise
    except (pa.ArrowException, OSError, UnicodeDecodeError) as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise
        msg = "not a Parquet file" if isinstance(error, pa.ArrowInvalid) else "a damaged Parquet file"
        raise FormatError(msg, [("$", " ".join(str(error).split()))]) from None
