"""What the command writes."""

from __future__ import annotations

import contextlib
import os
import re
import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from .._replacing import replacing
from ..errors import InputError
from .run import STDIN

__all__ = [
    "COLOURS",
    "check_output",
    "coloured",
    "drop_output",
    "output",
    "print_text",
    "write",
    "write_rows",
    "write_safely",
]

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
    check_output(name, files)
    with (
        replacing(name) as new,
        new.open("w", encoding="utf-8", errors="surrogatepass", newline="\n") as file,
    ):
        yield file.write


def check_output(name: str | None, sources: list[str], suffixes: Collection[str] = ()) -> None:
    """Refuse an output before anything is read.

    Args:
        name: The file; None for standard output.
        sources: The inputs, none of which may be overwritten: files, folders, patterns.
        suffixes: What its name may end in; none for any.

    Raises:
        InputError: If its name ends in anything else.
        OSError: If it is also an input, or its folder does not exist.
    """
    if name is None:
        return
    from ..scale._finding import files_of

    out = Path(name)
    found = (file for source in sources if source != STDIN for file in files_of(Path(source)))
    if out.exists() and any(isinstance(file, Path) and file.exists() and out.samefile(file) for file in found):
        raise OSError(0, "is also an input", name)
    if suffixes and out.suffix.lower() not in suffixes:
        msg = f"expected a name that ends in {', '.join(suffixes)}"
        raise InputError(msg)
    if not out.parent.is_dir():
        raise OSError(0, f"the folder {out.parent} does not exist", name)


def write_rows(rows: Iterable[Any], columns: Mapping[str, type], name: str | None) -> None:
    """Write rows to a file of the kind that its name ends in, or as CSV to standard output.

    Args:
        rows: The rows, each with a cell for every column.
        columns: The names of the columns, with the types of their cells.
        name: The file, as `check_output` has passed it; None for standard output.
    """
    from ..quotes.writing import write_csv, write_rows_to

    if name is None:
        write_csv(rows, sys.stdout.buffer, columns)
        return
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
