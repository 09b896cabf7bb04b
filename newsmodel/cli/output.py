"""What the command writes."""

from __future__ import annotations

import contextlib
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from .run import STDIN

__all__ = ["COLOURS", "coloured", "drop_output", "output", "print_text", "write", "write_rows", "write_safely"]

#: What `--color` takes.
COLOURS = ("auto", "always", "never")

# Characters that JSON does not escape but a terminal may obey; escaped if the output is a terminal.
_OBEYED = re.compile("[\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def drop_output() -> None:
    """Discard what is still to be written, so that Python does not fail on it at exit."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@contextlib.contextmanager
def output(name: str | None, files: list[str]) -> Iterator[Callable[[str], object]]:
    """Open the output, and give the function that writes to it.

    Args:
        name: The file; None for standard output.
        files: The inputs, none of which may be overwritten.
    """
    if name is None:
        yield write_safely if sys.stdout.isatty() else write
        return
    _refuse_input(name, files)
    with Path(name).open("w", encoding="utf-8", errors="surrogatepass", newline="\n") as file:
        yield file.write


def _refuse_input(name: str, files: list[str]) -> None:
    out = Path(name)
    if out.exists() and any(file != STDIN and Path(file).exists() and out.samefile(file) for file in files):
        raise OSError(0, "is also an input", name)
    if not out.parent.is_dir():
        raise OSError(0, f"the folder {out.parent} does not exist", name)


def write_rows(rows: Iterable[Any], columns: Mapping[str, type], name: str | None, files: list[str]) -> None:
    """Write rows to a file of the kind that its name ends in, or as CSV to standard output.

    Args:
        rows: The rows, each with a cell for every column.
        columns: The names of the columns, with the types of their cells.
        name: The file; None for standard output.
        files: The inputs, none of which may be overwritten.
    """
    from ..quotes.writing import write_csv, write_rows_to

    if name is None:
        write_csv(rows, sys.stdout.buffer, columns)
        return
    _refuse_input(name, files)
    write_rows_to(name, rows, columns)


def coloured(choice: str) -> bool:
    """Whether to write colours: as `--color` says, else NO_COLOR or FORCE_COLOR, else if it is a terminal that can."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (sys.stdout.isatty() and os.environ.get("TERM") != "dumb")


def write(text: str) -> None:
    """Write to standard output in UTF-8, whatever the locale."""
    sys.stdout.buffer.write(text.encode("utf-8", "surrogatepass"))


def write_safely(text: str) -> None:
    """Write JSON to a terminal, with what the terminal may obey escaped."""
    write(_OBEYED.sub(lambda match: f"\\u{ord(match[0]):04x}", text))


def print_text(text: str) -> None:
    """Print text for people, in the encoding of their terminal."""
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.buffer.write(f"{text}\n".encode(encoding, "backslashreplace"))
