"""Parse many stories, on one core or several."""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable, Generator, Iterable, Iterator, Sized
from contextlib import closing
from functools import cache
from typing import Any, TypeAlias
from warnings import catch_warnings, simplefilter

from ..errors import InputError, requiring
from ..model import Article, AttributionType
from ..model._validators import shown
from ..model._wanted import listed
from ..parser import parse
from ._finding import is_one_record
from ._parsed import Failure, Parsed, parsed
from ._reading import Options, read
from ._records import records
from ._scheduling import run
from ._transport import articles_of, flat
from ._worker import Form

__all__ = ["Failure", "Parsed", "Source", "parse_many"]

#: A text, as `str` or `bytes`, or the path of a file, a folder or a pattern (`Path("wire/*.txt")`).
Source: TypeAlias = str | bytes | os.PathLike[str] | os.PathLike[bytes]

LIMIT = 1 << 26  # bytes or characters in a record
_FORM = Form(flat, 16)  # few enough to stay in the processor's cache until they are packed


def __dir__() -> list[str]:
    return __all__


def parse_many(
    sources: Iterable[Source] | os.PathLike[str],
    *,
    workers: int = 1,
    progress: bool = False,
    text_field: str = "text",
    id_field: str | None = None,
    date_field: str | None = None,
    url_field: str | None = None,
    limit: int = LIMIT,
    strict: bool = False,
    attributions: bool = True,
    types: Iterable[AttributionType] | None = None,
    min_confidence: float | None = None,
    date: datetime.date | None = None,
    provider: str | None = None,
    language: str | None = None,
) -> Iterator[Parsed]:
    """Parse many stories, in order, on one core or several.

    Args:
        sources: Any iterable, such as a list or a generator. A `str` or `bytes` is a text. A path is a file, a folder
            (every `*.txt` in it, at any depth) or a pattern. Files may be compressed (.gz, .bz2, .xz, .zst). Each line
            of JSON Lines (.jsonl, .ndjson), row of Parquet or member of a .zip is a record. A single path need not be
            in a list.
        workers: The number of processes; 1 parses in this one.
        progress: Whether to show a progress bar (the extra `progress`).
        text_field: The JSON Lines field or Parquet column with the text.
        id_field: The one with the story's id; without it the id is the name of the record.
        date_field: The one with the story's date, used like the argument `date` of `parse`.
        url_field: The one with its URL.
        limit: The largest record to parse, in bytes or characters; a larger one fails.
        strict: Whether a story with a problem of severity `error` fails.
        attributions: As in `parse`.
        types: As in `parse`.
        min_confidence: As in `parse`.
        date: As in `parse`, for all stories.
        provider: As in `parse`, for all stories.
        language: As in `parse`, for all stories.

    Returns:
        An iterator with one `Parsed` per record. A record that fails gives one with an `error`, not an exception.
        Closing the iterator stops the workers, and so does leaving it through an exception or Ctrl-C.

    Raises:
        InputError: If an argument has the wrong type or value.
        MissingExtraError: If an argument requires a package that is not installed.
        ChildProcessError: While iterating, if a worker does not start.

    >>> for row in parse_many(["Bridge reopens", None, "Swans close runway"]):
    ...     print(row.index, row.error or row.article.headline)
    0 Bridge reopens
    1 expected str, bytes or a path, got NoneType
    2 Swans close runway
    """
    _refuse(sources)
    _check(numbers={"workers": workers}, flags={"progress": progress})
    options = checked(
        text_field=text_field,
        id_field=id_field,
        date_field=date_field,
        url_field=url_field,
        limit=limit,
        strict=strict,
        attributions=attributions,
        types=types,
        min_confidence=min_confidence,
        date=date,
        provider=provider,
        language=language,
    )
    items: Iterable[Any] = [sources] if isinstance(sources, os.PathLike) else sources
    rows = _in_workers(items, workers, options) if workers > 1 else _here(items, options)
    return _shown(rows, items) if progress else rows


def _refuse(sources: object) -> None:
    """Refuse a single text, which would be iterated character by character."""
    if isinstance(sources, (str, bytes)) or not isinstance(sources, (Iterable, os.PathLike)):
        hint = "; pass a file as a pathlib.Path, a text in a list" if isinstance(sources, (str, bytes)) else ""
        msg = f"sources: expected an iterable of texts and paths, got {type(sources).__name__}{hint}"
        raise InputError(msg)


def checked(
    *, text_field: str, id_field: str | None, date_field: str | None, url_field: str | None, limit: int, **given: Any
) -> Options:
    """Make options from the arguments.

    Raises:
        InputError: If an argument has the wrong type or value.
    """
    names: dict[str, Any] = {"id_field": id_field, "date_field": date_field, "url_field": url_field}
    flags = {name: given[name] for name in ("strict", "attributions")}
    _check(numbers={"limit": limit}, flags=flags, names={"text_field": text_field, **names})
    given["types"] = listed(given["types"])
    parse("", **{**given, "strict": False, "attributions": False})  # checks the rest
    return Options(text_field=text_field, **names, limit=limit, parse=given)


def _check(*, numbers: dict[str, Any], flags: dict[str, Any], names: dict[str, Any] | None = None) -> None:
    for name, number in numbers.items():
        if type(number) is not int or number < 1:
            msg = f"{name}: expected a whole number of at least 1, got {shown(number)}"
            raise InputError(msg)
    for name, flag in flags.items():
        if not isinstance(flag, bool):
            msg = f"{name}: expected bool, got {shown(flag)}"
            raise InputError(msg)
    for name, field in (names or {}).items():
        if not isinstance(field, str) and not (field is None and name != "text_field"):
            msg = f"{name}: expected str, got {shown(field)}"
            raise InputError(msg)


def _here(sources: Iterable[Any], options: Options) -> Generator[Parsed, None, None]:
    for index, record in enumerate(records(sources, options)):
        found = read(record, options)
        first = found[0]
        if isinstance(first, Failure):
            yield parsed(index, record.name, first.error, (), first.id)
        else:
            yield parsed(index, record.name, None, tuple(x for x in found if isinstance(x, Article)))


def _in_workers(sources: Iterable[Any], workers: int, options: Options) -> Generator[Parsed, None, None]:
    index = 0
    with closing(run(records(sources, options), workers, options, _FORM)) as chunks:
        for chunk, counts, (failures, data) in chunks:
            stories = _stories_of(data)
            row = at = 0  # of all rows, of those that are stories
            for record, count in zip(chunk, counts, strict=True):
                failure = failures.get(row)
                if failure is None:
                    yield Parsed(index, record.name, None, _part(stories, at, count))
                    at += count
                else:
                    yield parsed(index, record.name, failure.error, (), failure.id)
                index += 1
                row += count


def _stories_of(data: bytes) -> Callable[[], list[Article]]:
    """Return a function that unpacks the stories of a chunk on the first call, and only once."""
    return cache(lambda: articles_of(data))


def _part(stories: Callable[[], list[Article]], at: int, count: int) -> Callable[[], tuple[Article, ...]]:
    return lambda: tuple(stories()[at : at + count])


def _shown(rows: Generator[Parsed, None, None], sources: Iterable[Any]) -> Generator[Parsed, None, None]:
    with requiring("tqdm", "for the progress bar", extra="progress"), catch_warnings():
        simplefilter("ignore")  # about ipywidgets missing in a notebook: a text bar will do
        from tqdm.auto import tqdm
    total = len(sources) if isinstance(sources, Sized) and all(map(is_one_record, sources)) else None

    def counted() -> Generator[Parsed, None, None]:
        with closing(rows), tqdm(total=total, unit=" records") as bar:
            for row in rows:
                bar.update()
                yield row

    return counted()
