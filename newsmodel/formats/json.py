"""The native form: JSON that holds everything in an article and will always be readable.

`docs/json.md` describes it, `schema()` gives its JSON Schema.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from importlib.resources import files
from pathlib import Path

from .._replacing import replacing
from ..errors import ConversionError, InputError
from ..model import Article
from ._data.conversion import SCHEMA
from ._data.native import dumps, loads

__all__ = [
    "SCHEMA",
    "dumps",
    "dumps_lines",
    "iter_lines",
    "loads",
    "loads_lines",
    "read_lines",
    "schema",
    "write_lines",
]

KEEPS_STATUS = True  # documents state whether the story may be used
OPTIONS = frozenset({"indent"})


def __dir__() -> list[str]:
    return __all__


def dumps_lines(articles: Iterable[Article]) -> str:
    """Write articles as JSON Lines: one article a line, each line ending in a line feed.

    Args:
        articles: Any articles.

    Raises:
        InputError: If an item is not an article.
    """
    return "".join(f"{dumps(article)}\n" for article in articles)


def iter_lines(lines: Iterable[str | bytes]) -> Iterator[Article]:
    """Read articles one at a time from JSON Lines; blank lines are counted and skipped.

    Args:
        lines: The lines, with or without line ends: a list, or an open file.

    Yields:
        An article for each line.

    Raises:
        FormatError: If a line is not an article; the message has its number.
        ConversionError: If parts of a line are invalid.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            yield loads(line)
        except ConversionError as error:
            msg = f"line {number}: {error.message}"
            raise type(error)(msg, error.problems) from None


def loads_lines(data: str | bytes) -> tuple[Article, ...]:
    """Read articles from JSON Lines.

    Args:
        data: The lines, as text or as UTF-8.

    Raises:
        FormatError: If a line is not an article; the message has its number.
        ConversionError: If parts of a line are invalid.
        InputError: If the data is neither `str` nor `bytes`.
    """
    if not isinstance(data, (str, bytes)):
        msg = f"loads_lines: expected str or bytes, got {type(data).__name__}"
        raise InputError(msg)
    # Only line feeds end a line: JSON texts may hold the other characters that str.splitlines takes for line ends.
    return tuple(iter_lines(data.split("\n") if isinstance(data, str) else data.split(b"\n")))


def write_lines(articles: Iterable[Article], path: str | os.PathLike[str]) -> int:
    """Write articles to a file of JSON Lines in UTF-8, one at a time.

    Args:
        articles: Any articles; only one at a time is held in memory.
        path: The file. It is replaced once everything is written, so the articles may be read from it.

    Returns:
        The number of articles written.
    """
    count = 0
    with (
        replacing(path) as new,
        new.open("w", encoding="utf-8", errors="surrogatepass", newline="\n") as file,
    ):
        for article in articles:
            file.write(dumps(article) + "\n")
            count += 1
    return count


def read_lines(path: str | os.PathLike[str]) -> Iterator[Article]:
    """Read articles one at a time from a file of JSON Lines.

    Args:
        path: The file.

    Yields:
        An article for each line.

    Raises:
        FormatError: If a line is not an article; the message has its number.
        ConversionError: If parts of a line are invalid.
        OSError: If the file cannot be read.
    """
    with Path(path).open("rb") as file:
        yield from iter_lines(file)


def schema() -> str:
    """Return the JSON Schema (draft 2020-12) of the native form, as text."""
    return files(__package__).joinpath("schema", "article-1.schema.json").read_text(encoding="utf-8")
