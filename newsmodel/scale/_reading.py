"""Parse one record to its stories or a failure; runs in the workers."""

from __future__ import annotations

import datetime
import json
from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from typing import Any, NamedTuple

import attrs

from ..model import Article
from ..parser import parse_all
from ._files import TooLargeError, opened
from ._parsed import Failure

__all__ = ["Kind", "Options", "Record", "listed", "read", "reason"]

_NAMED = 8  # fields listed in a message


class Kind(Enum):
    """What the data of a record are."""

    COPY = "copy"  #: the text, as str or bytes
    FILE = "file"  #: the path of a file with the text
    LINE = "line"  #: a line of JSON Lines
    FIELDS = "fields"  #: a row of a table, as a dict
    FAILURE = "failure"  #: the reason why there is no text


class Record(NamedTuple):
    """A unit of work for a worker: small, and made of plain values."""

    name: str | None
    kind: Kind
    data: Any


@attrs.frozen(kw_only=True)
class Options:
    """How records are read.

    Args:
        text_field: The field or column with the text.
        id_field: The one with the story's id.
        date_field: The one with its date.
        url_field: The one with its URL.
        limit: The largest record to parse, in bytes or characters.
        parse: Further arguments of `parse`.
    """

    text_field: str = "text"
    id_field: str | None = None
    date_field: str | None = None
    url_field: str | None = None
    limit: int = 1 << 26
    parse: dict[str, Any] = attrs.field(factory=dict)


class _BadRecordError(Exception):
    """A record is invalid; the message says why."""


def read(record: Record, options: Options) -> list[Article | Failure]:
    """Parse a record.

    Returns:
        Its stories, at least one, or one failure; no `Exception` is raised.
    """
    try:
        name, copy, more = _content(record, options)
        stories = parse_all(copy, **{**options.parse, **more, "id": name})
    except Exception as error:  # noqa: BLE001  # whatever it is, only this record fails
        return [Failure(reason(error), _known(record, options))]
    if name is None or len(stories) == 1:
        return [*stories]
    return [attrs.evolve(x, id=f"{name}#{n}") for n, x in enumerate(stories, 1)]


def _known(record: Record, options: Options) -> str | None:
    """Identify a record that failed, by its id if that can be read, else by its name."""
    try:
        data = _object(record.data) if record.kind is Kind.LINE else record.data
        if options.id_field is not None and isinstance(data, dict) and data.get(options.id_field) is not None:
            return _plain(data, options.id_field)
    except Exception:  # noqa: BLE001  # it has failed already
        return record.name
    return record.name


def _content(record: Record, options: Options) -> tuple[str | None, str | bytes, dict[str, Any]]:
    """Return the id of a record, its copy, and further arguments of `parse`."""
    kind, data = record.kind, record.data
    if kind is Kind.FAILURE:
        raise _BadRecordError(data)
    if kind is Kind.FILE:
        with opened(Path(data)) as file:
            data = file.read(options.limit + 1)
    elif kind is Kind.LINE:
        return _fields(_object(data), record.name, options)
    elif kind is Kind.FIELDS:
        return _fields(data, record.name, options)
    return record.name, _measured(data, options), {}


def _measured(copy: str | bytes, options: Options) -> str | bytes:
    if len(copy) > options.limit:
        raise TooLargeError(options.limit)
    return copy


def _object(line: bytes) -> dict[str, Any]:
    try:
        data = json.loads(line)
    except json.JSONDecodeError as error:
        msg = f"not JSON: {error.msg} (column {error.colno})"
        raise _BadRecordError(msg) from None
    except UnicodeDecodeError:
        msg = "not UTF-8"
        raise _BadRecordError(msg) from None
    except ValueError as error:  # more digits than Python takes for a number
        msg = f"not JSON: {error}"
        raise _BadRecordError(msg) from None
    if not isinstance(data, dict):
        msg = f"expected an object, got {_called(data)}"
        raise _BadRecordError(msg)
    return data


def _fields(data: dict[str, Any], name: str | None, options: Options) -> tuple[str | None, str | bytes, dict[str, Any]]:
    text = data.get(options.text_field)
    if options.text_field not in data:
        msg = f"no field {options.text_field!r}{listed('fields', list(data))}"
        raise _BadRecordError(msg)
    if not isinstance(text, (str, bytes)):
        msg = f"field {options.text_field!r}: expected text, got {_called(text)}"
        raise _BadRecordError(msg)
    more: dict[str, Any] = {}
    if options.url_field is not None and data.get(options.url_field) is not None:
        more["url"] = _plain(data, options.url_field)
    if options.date_field is not None and data.get(options.date_field) is not None:
        more["date"] = _day(data, options.date_field)
    if options.id_field is not None and data.get(options.id_field) is not None:
        name = _plain(data, options.id_field)
    return name, _measured(text, options), more


def _plain(data: dict[str, Any], field: str) -> str:
    value = data[field]
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        msg = f"field {field!r}: expected text or a whole number, got {_called(value)}"
        raise _BadRecordError(msg)
    return str(value)


def _day(data: dict[str, Any], field: str) -> datetime.date:
    value = data[field]
    if isinstance(value, datetime.datetime):
        return value.date()
    if isinstance(value, datetime.date):
        return value
    try:
        return datetime.datetime.fromisoformat(value).date()
    except (TypeError, ValueError):
        msg = f"field {field!r}: expected a date such as 2017-10-06, got {_called(value)}"
        raise _BadRecordError(msg) from None


def listed(what: str, names: Sequence[str]) -> str:
    """List the names there are, for a message that one is missing."""
    if not names:
        return ""
    more = ", …" if len(names) > _NAMED else ""
    return f"; the {what} are {', '.join(repr(name[:40]) for name in names[:_NAMED])}{more}"


def _called(value: object) -> str:
    """Name the type of a value, as JSON does."""
    if value is None:
        return "null"
    if isinstance(value, str):
        return repr(value[:40])
    return {bool: "a boolean", int: "a number", float: "a number", list: "a list", dict: "an object"}.get(
        type(value), type(value).__name__
    )


def reason(error: BaseException) -> str:
    """Describe an error in one line."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    text = " ".join(str(error).split())
    if isinstance(error, (MemoryError, RecursionError)) or not text:
        return f"{type(error).__name__}: {text}".rstrip(": ")
    return text
