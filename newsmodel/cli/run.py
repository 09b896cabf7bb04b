"""One run of the command."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

__all__ = ["FAILED", "OK", "STDIN", "Run", "read_input"]

OK, FAILED = 0, 2

STDIN = "-"

_TICK = 0.2  # seconds between updates of the progress line


class Run:
    """One run of the command: reads files, reports failures and progress, keeps the exit status."""

    def __init__(self) -> None:
        self.status = OK
        self._progress = ""
        self._shown = time.monotonic()

    def find(self, names: Iterable[str]) -> list[str]:
        """List the files to read, those in folders included; report folders that have none.

        Args:
            names: Files, folders, or - for standard input.
        """
        files: list[str] = []
        for name in names:
            path = Path(name)
            if name == STDIN or not path.is_dir():
                files.append(name)
                continue
            found = sorted(str(x) for x in path.rglob("*") if x.suffix.lower() == ".txt" and not x.is_dir())
            files += found
            if not found:
                self.fail(name, OSError(0, "no *.txt files in this folder"))
        return files

    def read(self, files: list[str], *, busy: bool = False) -> Iterator[tuple[str, bytes]]:
        """Read files one after the other; report those that cannot be read, and go on.

        Args:
            files: The files that `find` listed.
            busy: Whether to show progress, if standard error is a terminal.
        """
        shown = busy and len(files) > 1 and sys.stderr.isatty()
        for done, name in enumerate(files):
            if shown and done:
                self.progress(f"{done} of {len(files)} files")
            try:
                copy = read_input() if name == STDIN else Path(name).read_bytes()
            except OSError as error:
                self.fail(name, error)
                continue
            yield name, copy
        self.progress("")

    def progress(self, state: str) -> None:
        """Show progress on a terminal, no more often than people can read; an empty text clears it."""
        now = time.monotonic()
        if not state or (sys.stderr.isatty() and now - self._shown > _TICK):
            self._show(state)
            self._shown = now

    def fail(self, name: str, error: Exception) -> None:
        """Report a file that failed, in one line."""
        self.tell(name, (isinstance(error, OSError) and error.strerror) or " ".join(str(error).split()))
        self.status = FAILED

    def tell(self, name: str, what: str) -> None:
        """Print a message about a file, in one line on standard error."""
        from ..display.terminal import visible

        self._show("")
        print(visible(f"newsmodel: {name}: {what}"), file=sys.stderr)

    def _show(self, progress: str) -> None:
        if progress or self._progress:
            print(f"\r{progress:<{len(self._progress)}}", end="\r", file=sys.stderr, flush=True)
        self._progress = progress


def read_input() -> bytes:
    """Read standard input.

    Raises:
        OSError: If it is closed.
    """
    if sys.stdin is None:  # the shell's `<&-`
        raise OSError(0, "standard input is closed")
    return sys.stdin.buffer.read()
