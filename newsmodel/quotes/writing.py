"""Write flat rows to a file of the kind that its name ends in."""

from __future__ import annotations

import csv
import datetime
import io
import json
import os
from collections.abc import Callable, Iterable, Mapping
from itertools import chain, islice
from pathlib import Path
from typing import Any, BinaryIO, Final, TypeAlias

from .._replacing import replacing
from ..errors import InputError, requiring
from ..formats.csv import guarded
from .rows import COLUMNS, Cell, Row
from .workbook import write_workbook

__all__ = ["SUFFIXES", "arrow_batch", "arrow_schema", "write_csv", "write_quotes", "write_rows_to"]

_Columns: TypeAlias = Mapping[str, type]

_BATCH: Final = 4096  # rows of Parquet written at a time


def write_quotes(rows: Iterable[Row], path: str | os.PathLike[str]) -> int:
    """Write the rows of `quote_rows` to a file.

    Args:
        rows: The rows.
        path: The file, which ends in one of `SUFFIXES`; it is replaced when all rows are written.

    Returns:
        The number of rows.

    Raises:
        InputError: If the name of the file ends in anything else.
        MissingExtraError: If it is a Parquet file and pyarrow is not installed.
        OSError: If the file cannot be written.
    """
    return write_rows_to(path, rows, COLUMNS)


def write_rows_to(path: str | os.PathLike[str], rows: Iterable[Row], columns: _Columns) -> int:
    """Write rows with any columns; see `write_quotes`.

    Args:
        path: The file.
        rows: The rows, each with a cell for every column.
        columns: The names of the columns, with the types of their cells.
    """
    suffix = Path(path).suffix.lower()
    if suffix not in _WRITERS:
        msg = f"{os.fspath(path)}: expected a name that ends in {', '.join(SUFFIXES)}"
        raise InputError(msg)
    counted = _Counted(rows)
    with replacing(path) as new, new.open("wb") as file:
        _WRITERS[suffix](counted, file, columns)
    return counted.number


class _Counted:
    """Rows that are counted on their way.

    Args:
        rows: The rows.
    """

    def __init__(self, rows: Iterable[Row]) -> None:
        self.number = 0
        self._rows = iter(rows)

    def __iter__(self) -> _Counted:
        return self

    def __next__(self) -> Row:
        row = next(self._rows)
        self.number += 1
        return row


def write_csv(rows: Iterable[Row], file: BinaryIO, columns: _Columns) -> None:
    """Write CSV (RFC 4180, UTF-8), in which no cell is taken for a formula.

    Args:
        rows: The rows.
        file: The file.
        columns: The columns.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    for row in chain([tuple(columns)], rows):
        writer.writerow([guarded(_text(cell)) if isinstance(cell, str) else _text(cell) for cell in row])
        file.write(out.getvalue().encode("utf-8", "replace"))
        out.seek(0)
        out.truncate()


def _text(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    return format(cell, "g") if isinstance(cell, float) else str(cell)


def _write_lines(rows: Iterable[Row], file: BinaryIO, columns: _Columns) -> None:
    names = tuple(columns)
    for row in rows:
        cells = (cell.isoformat() if isinstance(cell, datetime.date) else cell for cell in row)
        line = json.dumps(dict(zip(names, cells, strict=True)), ensure_ascii=False)
        file.write(line.encode("utf-8", "backslashreplace") + b"\n")  # \udc80 is what JSON calls a lone surrogate


def _write_parquet(rows: Iterable[Row], file: BinaryIO, columns: _Columns) -> None:
    with requiring("pyarrow", "to write Parquet files", extra="arrow"):
        import pyarrow.parquet as pq
    table = arrow_schema(columns)
    rows = iter(rows)
    with pq.ParquetWriter(file, table, compression="zstd") as writer:
        while batch := list(islice(rows, _BATCH)):
            writer.write_batch(arrow_batch(batch, table))


def arrow_schema(columns: _Columns) -> Any:
    """Make the Arrow schema of columns."""
    import pyarrow as pa

    kinds = {
        str: pa.string(),
        int: pa.int64(),
        float: pa.float64(),
        bool: pa.bool_(),
        datetime.date: pa.date32(),
    }
    return pa.schema([(name, kinds[kind]) for name, kind in columns.items()])


def arrow_batch(rows: list[Row], table: Any) -> Any:
    """Make an Arrow batch of rows; lone surrogates, which Arrow has not, become U+FFFD.

    Args:
        rows: At least one row.
        table: The schema.
    """
    import pyarrow as pa

    columns = list(zip(*rows, strict=True)) if rows else [()] * len(table)
    try:
        arrays = [pa.array(cells, kind) for cells, kind in zip(columns, table.types, strict=True)]
    except UnicodeEncodeError:
        return arrow_batch([tuple(_sound(cell) for cell in row) for row in rows], table)
    return pa.RecordBatch.from_arrays(arrays, schema=table)


def _sound(cell: Any) -> Any:
    return cell.encode("utf-16", "surrogatepass").decode("utf-16", "replace") if isinstance(cell, str) else cell


_WRITERS: Final[dict[str, Callable[[Iterable[Row], BinaryIO, _Columns], None]]] = {
    ".csv": write_csv,
    ".xlsx": write_workbook,
    ".parquet": _write_parquet,
    ".jsonl": _write_lines,
}

#: What the name of a table may end in.
SUFFIXES: Final = tuple(_WRITERS)
