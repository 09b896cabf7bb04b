"""What the command writes."""

from __future__ import annotations

import contextlib
import os
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from .run import STDIN

__all__ = ["drop_output", "output", "print_text", "write", "write_safely"]

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
    out = Path(name)
    if out.exists() and any(file != STDIN and Path(file).exists() and out.samefile(file) for file in files):
        raise OSError(0, "is also an input", name)
    if not out.parent.is_dir():
        raise OSError(0, f"the folder {out.parent} does not exist", name)
    with out.open("w", encoding="utf-8", errors="surrogatepass", newline="\n") as file:
        yield file.write


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
