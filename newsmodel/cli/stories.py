"""The stories that the words of the command line stand for: copy, formats of the trade, and tables of many."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterable, Iterator
from itertools import chain, groupby
from pathlib import Path
from typing import Any

import newsmodel as nm

from .run import STDIN, Run, read_input

__all__ = ["add_workers", "begun", "stories", "tell_if_no_copy"]

_PEEKED = 1 << 12  # bytes of a file that tell what it holds
_BEGINNING = 1 << 16  # the same of one that may be in a format of the wires


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
    if "text" in own:
        return _documents if _is_one_of(path, shared) else _parsed
    return _documents if own or shared else _parsed


def _is_one_of(path: Path, formats: tuple[str, ...]) -> bool:
    """Whether a file is in one of some formats, by how it begins; not if it cannot be read."""
    from ..formats import guess

    try:
        with path.open("rb") as file:
            return guess(file.read(_BEGINNING), formats) is not None
    except OSError:
        return False


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
        if known not in {None, "text"}:
            yield from loads_all(data, known)
        else:
            yield from _only_copy(nm.parse_all(data, **given), STDIN, run)
    except (OSError, nm.NewsmodelError) as error:
        run.fail(STDIN, error)


def _parsed(names: list[str], run: Run, given: dict[str, Any], workers: int) -> Iterator[nm.Article]:
    for row in nm.parse_many(map(Path, names), workers=workers, **given):
        if row.error is not None:
            run.fail(row.name or "", OSError(0, row.error))
        yield from _only_copy(row.articles, row.name or "", run)


def _only_copy(found: Iterable[nm.Article], name: str, run: Run) -> Iterator[nm.Article]:
    """Pass stories on; report what is no copy."""
    for story in found:
        if not tell_if_no_copy(story, name, run):
            yield story


def tell_if_no_copy(story: nm.Article, name: str, run: Run) -> bool:
    """Report a picture or the like that was read as copy.

    Args:
        story: What was read.
        name: The name of the file.
        run: What is told of failures.

    Returns:
        Whether it is no copy.
    """
    for problem in story.problems:
        if problem.code is nm.ProblemCode.OTHER_FORMAT and problem.severity is nm.Severity.ERROR:
            run.fail(name, ValueError(problem.message))
            return True
    return False


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
