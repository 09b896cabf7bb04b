"""The native form: JSON that holds all of an article, for ever readable.

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


def __dir__() -> list[str]:
    return __all__


def dumps_lines(articles: Iterable[Article]) -> str:
    """Write articles as JSON Lines: one a line, each line ended by a line feed.

    Raises:
        InputError: If one is no article.
    """
    return "".join(f"{dumps(article)}\n" for article in articles)


def iter_lines(lines: Iterable[str | bytes]) -> Iterator[Article]:
    """Read articles one by one from the lines of JSON Lines; blank lines count and are passed over.

    Args:
        lines: One article each, with or without line ends: a list, or an open file.

    Raises:
        FormatError: If a line is no article at all; the message has its number.
        ConversionError: If parts of it are wrong.
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

    Raises:
        FormatError: If a line is no article at all; the message has its number.
        ConversionError: If parts of it are wrong.
        InputError: If it is neither text nor bytes.
    """
    if not isinstance(data, (str, bytes)):
        msg = f"loads_lines: expected str or bytes, got {type(data).__name__}"
        raise InputError(msg)
    # Only line feeds end a line: JSON texts may hold the other characters that str.splitlines takes for line ends.
    return tuple(iter_lines(data.split("\n") if isinstance(data, str) else data.split(b"\n")))


def write_lines(articles: Iterable[Article], path: str | os.PathLike[str]) -> int:
    """Write articles to a file of JSON Lines, one at a time, in UTF-8.

    Args:
        articles: Any articles; of a generator no more than one is held.
        path: The file; it is replaced when all is written, so the articles may come out of it.

    Returns:
        How many were written.
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
    """Read articles one by one from a file of JSON Lines.

    Raises:
        FormatError: If a line is no article at all; the message has its number.
        ConversionError: If parts of it are wrong.
    """
    with Path(path).open("rb") as file:
        yield from iter_lines(file)


def schema() -> str:
    """Give the JSON Schema (draft 2020-12) of the form, as text."""
    return files(__package__).joinpath("schema", "article-1.schema.json").read_text(encoding="utf-8")
