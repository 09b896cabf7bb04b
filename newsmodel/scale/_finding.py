"""Find the files that a path, a folder or a pattern stands for."""

from __future__ import annotations

import glob
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ._files import plain_suffix
from ._reading import Kind, Record, reason

__all__ = ["LINES", "files_of", "is_one_record"]

LINES = frozenset({".jsonl", ".ndjson"})
_WILD = frozenset("*?[")
_ANY_DEPTH = "**"


def is_one_record(source: Any) -> bool:
    """Whether a source is certain to be a single record, without opening it."""
    if not isinstance(source, os.PathLike):
        return True
    try:
        path = Path(os.fsdecode(source))
        return not (plain_suffix(path) in {*LINES, ".zip", ".parquet"} or _WILD & set(str(path)) or path.is_dir())
    except Exception:  # noqa: BLE001  # a class of the caller's, a locked folder: it will be one row that says so
        return True


def files_of(path: Path) -> Iterator[Path | Record]:
    """Yield the files that a path, a folder (`*.txt`, at any depth) or a pattern stands for, sorted.

    Folders and patterns stand for regular files only, and each folder is looked into once, however many links lead to
    it. A folder that cannot be looked into is a record with the reason.
    """
    try:
        if path.is_dir():
            found = _within(path)
            none = "no *.txt files in this folder"
        elif _WILD & set(str(path)) and not path.exists():
            found = _matching(str(path))
            none = "no files match this pattern"
        else:
            found, none = [path], ""
    except OSError as error:  # a name that is too long, a folder that is locked
        found, none = [Record(str(path), Kind.FAILURE, reason(error))], ""
    yield from found or [Record(str(path), Kind.FAILURE, none)]


def _is_file(path: Path) -> bool:
    """Whether to read a path; one that cannot be looked at is a row that says why."""
    try:
        return stat.S_ISREG(path.stat().st_mode)  # a pipe would be waited for without end
    except OSError:
        return True


def _within(path: Path) -> list[Path | Record]:
    locked: list[Path | Record] = []

    def refused(error: OSError) -> None:
        locked.append(Record(str(error.filename), Kind.FAILURE, reason(error)))

    files = (Path(folder, name) for folder, _, names in os.walk(path, onerror=refused) for name in names)
    return [*sorted(x for x in files if x.suffix.lower() == ".txt" and _is_file(x)), *locked]


def _matching(pattern: str) -> list[Path | Record]:
    before, deep, after = pattern.partition(f"{_ANY_DEPTH}{os.sep}")
    found: set[str] = set()
    if not deep or (before and not before.endswith(os.sep)):
        found.update(glob.glob(pattern))  # noqa: PTH207  # also absolute patterns
    else:
        starts = glob.glob(before) if before else [""]  # noqa: PTH207
        for folder in _folders(starts):
            start = glob.escape(os.path.join(folder, ""))  # noqa: PTH118  # keeps an empty name empty
            found.update(str(x) for x in _matching(start + after))
    return [*sorted(path for path in map(Path, found) if _is_file(path))]


def _folders(starts: list[str]) -> Iterator[str]:
    """Yield folders and all that are in them, each once; those of their own name before those that links lead to."""
    seen: set[str] = set()
    own, linked = list(starts), list[str]()
    while own or linked:
        folder = own.pop() if own else linked.pop()
        real = os.path.realpath(folder)
        if real in seen:
            continue
        seen.add(real)
        yield folder
        try:
            with os.scandir(folder or os.curdir) as entries:
                for entry in entries:
                    if entry.is_dir() and not entry.name.startswith("."):
                        name = os.path.join(folder, entry.name)  # noqa: PTH118  # the same
                        (linked if entry.is_symlink() else own).append(name)
        except OSError:  # a pattern passes over what cannot be looked into, as in a shell
            continue
