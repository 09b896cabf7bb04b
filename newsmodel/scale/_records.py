"""Turn the sources that users give into records, one at a time and on demand."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from typing import IO, Any

from ..errors import requiring
from ._files import TooLargeError, opened, plain_suffix, unpacked
from ._finding import LINES, files_of
from ._reading import Kind, Options, Record, listed, reason

__all__ = ["from_file", "records"]

_ROWS = 64  # of a Parquet file, read at a time


def records(sources: Iterable[Any], options: Options) -> Iterator[Record]:
    """Yield the records of sources; a source that cannot be read is a record with the reason.

    Args:
        sources: Texts, bytes and paths.
        options: How they are read.
    """
    for source in sources:
        if isinstance(source, str):
            yield Record(None, Kind.COPY, str.__str__(source))
        elif isinstance(source, (bytes, bytearray, memoryview)):
            yield Record(None, Kind.COPY, bytes(source))
        elif isinstance(source, os.PathLike):
            yield from _of_path(source, options)
        else:
            msg = f"expected str, bytes or a path, got {type(source).__name__}"
            yield Record(None, Kind.FAILURE, msg)


def _of_path(source: os.PathLike[Any], options: Options) -> Iterator[Record]:
    try:
        path = Path(os.fsdecode(source))
    except Exception as error:  # noqa: BLE001  # a class of the caller's, which may do anything
        yield Record(None, Kind.FAILURE, reason(error))
        return
    for found in files_of(path):
        if isinstance(found, Record):
            yield found
        else:
            yield from from_file(found, options)


def from_file(path: Path, options: Options) -> Iterator[Record]:
    """Yield the records of a file; a plain text file is one record, read by the worker."""
    name, suffix = str(path), plain_suffix(path)
    if suffix in LINES:
        found = _lines(path, options)
    elif suffix == ".zip":
        found = _members(path, options)
    elif suffix == ".parquet":
        found = _rows(path, options)
    else:
        yield Record(name, Kind.FILE, name)
        return
    try:
        yield from found
    except Exception as error:  # noqa: BLE001  # files can be damaged in many ways; the records before the damage count
        yield Record(name, Kind.FAILURE, reason(error))


def _lines(path: Path, options: Options) -> Iterator[Record]:
    with opened(path) as file:
        yield from _split(file, str(path), options)


def _split(file: IO[bytes], name: str, options: Options) -> Iterator[Record]:
    """Yield the lines of a file; blank ones are skipped but numbered, and too long ones are not held in memory."""
    number = 0
    while line := file.readline(options.limit + 1):
        number += 1
        place = f"{name}:{number}"
        if len(line) > options.limit:
            while line and not line.endswith(b"\n"):
                line = file.readline(options.limit)
            yield Record(place, Kind.FAILURE, reason(TooLargeError(options.limit)))
        elif not line.isspace():
            yield Record(place, Kind.LINE, line)


def _members(path: Path, options: Options) -> Iterator[Record]:
    with zipfile.ZipFile(path) as archive:
        for member in archive.infolist():
            if member.is_dir() or PurePosixPath(member.filename).parts[:1] == ("__MACOSX",):
                continue
            name = f"{path}/{member.filename}"
            try:
                yield from _member(archive, member, name, options)
            except Exception as error:  # noqa: BLE001  # a wrong checksum, a password: only this member fails
                yield Record(name, Kind.FAILURE, reason(error))


def _member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, name: str, options: Options) -> Iterator[Record]:
    suffix = plain_suffix(member.filename)
    if suffix in {".zip", ".parquet"}:
        yield Record(name, Kind.FAILURE, f"{suffix} files inside a .zip are not read")
        return
    with archive.open(member) as packed, unpacked(packed, member.filename) as file:
        if suffix in LINES:
            yield from _split(file, name, options)
        else:
            yield Record(name, Kind.COPY, file.read(options.limit + 1))


def _rows(path: Path, options: Options) -> Iterator[Record]:
    with requiring("pyarrow", "to read Parquet files", extra="arrow"):
        import pyarrow.parquet as pq
    wanted = (options.text_field, options.id_field, options.date_field, options.url_field)
    with pq.ParquetFile(path) as file:
        names = file.schema_arrow.names
        columns = [name for name in names if name in wanted]
        for name in wanted:
            if name is not None and name not in columns:
                yield Record(str(path), Kind.FAILURE, f"no column {name!r}{listed('columns', names)}")
                return
        number = 0
        for batch in file.iter_batches(_ROWS, columns=columns):
            for row in batch.to_pylist():
                number += 1
                yield Record(f"{path}:{number}", Kind.FIELDS, row)
