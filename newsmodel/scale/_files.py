"""Files that may be compressed."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath
from typing import IO, Any

from ..errors import requiring

__all__ = ["TooLargeError", "opened", "plain_suffix", "unpacked"]


class TooLargeError(ValueError):
    """A record is larger than allowed."""

    def __init__(self, limit: int) -> None:
        super().__init__(f"larger than the limit of {limit:,} bytes or characters")


def _zstd(file: Any) -> IO[bytes]:
    with requiring("pyarrow", "to read .zst files", extra="arrow"):
        import pyarrow as pa
    return io.BufferedReader(pa.CompressedInputStream(pa.PythonFile(file, mode="r"), "zstd"))


_OPENERS: dict[str, Callable[[Any], Any]] = {
    ".gz": lambda file: gzip.GzipFile(fileobj=file, mode="rb"),
    ".bz2": bz2.BZ2File,
    ".xz": lzma.LZMAFile,
    ".zst": _zstd,
}


def plain_suffix(name: str | PurePath) -> str:
    """Return the suffix of a file name in lower case, ignoring that of a compression."""
    path = PurePath(name)
    return PurePath(path.stem if path.suffix.lower() in _OPENERS else path).suffix.lower()


def unpacked(file: IO[bytes], name: str | PurePath) -> IO[bytes]:
    """Return a stream of the file's content, decompressed according to its name.

    Raises:
        MissingExtraError: If it is a .zst file and pyarrow is not installed.
    """
    opener = _OPENERS.get(PurePath(name).suffix.lower())
    stream: IO[bytes] = file if opener is None else opener(file)
    return stream


@contextmanager
def opened(path: Path) -> Iterator[IO[bytes]]:
    """Open a file, decompressed according to its name.

    Args:
        path: The file.
    """
    with path.open("rb") as file, unpacked(file, path) as stream:
        yield stream
