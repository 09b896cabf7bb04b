"""The stories that the words of the command line stand for: copy, formats of the trade, and tables of many."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from itertools import chain, groupby
from pathlib import Path
from typing import Any

import newsmodel as nm

from .run import STDIN, Run, read_input

__all__ = ["add_workers", "begun", "stories"]

_PEEKED = 1 << 12  # bytes of a file that tell what it holds


def stories(
    names: list[str], run: Run, given: dict[str, Any], *, workers: int = 1, busy: bool = True
) -> Iterator[nm.Article]:
    """Read stories one by one; report what fails, and go on.

    Args:
        names: Files, folders and patterns, or - for standard input. Tables of articles in Parquet, lines of articles
            in JSON and documents in other formats are loaded, everything else is parsed.
        run: What is told of failures and progress.
        given: Arguments of `nm.parse`.
        workers: The number of processes that parse.
        busy: Whether to show progress, if standard error is a terminal.
    """
    count = 0
    for reader, some in groupby(names, _reader):
        for story in reader([*some], run, given, workers):
            count += 1
            if busy:
                run.progress(f"{count:,} stories")
            yield story
    run.progress("")


def begun(found: Iterator[nm.Article], run: Run) -> Iterator[nm.Article] | None:
    """Read the first story, before an output is begun.

    Args:
        found: The stories.
        run: What was told of failures.

    Returns:
        All of them; None where there is none and something failed: a mistyped name must not replace a good file.
    """
    first = next(found, None)
    if first is not None:
        return chain([first], found)
    return None if run.status else iter(())


def add_workers(command: argparse.ArgumentParser) -> None:
    """Add the option that says how many processes parse."""
    command.add_argument(
        "--workers",
        metavar="N",
        type=_count,
        default=os.cpu_count() or 1,
        help="number of processes; by default one per processor",
    )


def _count(word: str) -> int:
    if not word.isdecimal() or int(word) < 1:
        msg = f"expected a whole number of at least 1, got {word!r}"
        raise argparse.ArgumentTypeError(msg)
    return int(word)


def _reader(name: str) -> Any:
    """Choose how a source is read."""
    from ..formats._registry import for_path

    path = Path(name)
    if name == STDIN:
        return _standard_input
    if not path.is_file():
        return _parsed
    if path.suffix.lower() == ".parquet":
        return _table if _is_table(path) else _parsed
    if path.suffix.lower() in {".jsonl", ".ndjson"}:
        return _json_lines if _is_native(path) else _parsed
    own, shared = for_path(name)
    return _documents if {*own, *shared} - {"text"} else _parsed


def _is_table(path: Path) -> bool:
    from ..scale._arrow import pq
    from ..scale.schema import VERSION_KEY

    try:
        metadata = pq.read_schema(path).metadata or {}
    except (OSError, ValueError):
        return False
    return bytes(metadata.get(VERSION_KEY, b"")).startswith(b"newsmodel/article-table/")


def _is_native(path: Path) -> bool:
    with path.open("rb") as file:
        return b'"newsmodel/article/' in file.readline(_PEEKED)


def _standard_input(_: list[str], run: Run, given: dict[str, Any], __: int) -> Iterator[nm.Article]:
    from ..formats import guess, loads_all

    try:
        data = read_input()
        known = guess(data)
        yield from loads_all(data, known) if known not in {None, "text"} else nm.parse_all(data, **given)
    except (OSError, nm.NewsmodelError) as error:
        run.fail(STDIN, error)


def _parsed(names: list[str], run: Run, given: dict[str, Any], workers: int) -> Iterator[nm.Article]:
    for row in nm.parse_many(map(Path, names), workers=workers, **given):
        if row.error is not None:
            run.fail(row.name or "", OSError(0, row.error))
        yield from row.articles


def _table(names: list[str], run: Run, _: dict[str, Any], __: int) -> Iterator[nm.Article]:
    for name in names:
        try:
            yield from nm.read_parquet(name)
        except (OSError, nm.NewsmodelError) as error:
            run.fail(name, error)


def _json_lines(names: list[str], run: Run, _: dict[str, Any], __: int) -> Iterator[nm.Article]:
    for name in names:
        with Path(name).open("rb") as file:
            for number, line in enumerate(file, 1):
                try:
                    if not line.isspace():
                        yield nm.loads(line, "json")
                except nm.NewsmodelError as error:
                    run.fail(f"{name}:{number}", error)


def _documents(names: list[str], run: Run, _: dict[str, Any], __: int) -> Iterator[nm.Article]:
    for name in names:
        try:
            yield from nm.load_all(name)
        except (OSError, nm.NewsmodelError) as error:
            run.fail(name, error)
