"""A compact form of stories for transport between processes.

Pickling objects costs a function call per object at both ends. Here each field of all stories is one list, as in a
table, and only lists of strings, numbers and the like are pickled; a field that holds instances of another class of the
model is split into the lists of their fields. All loops over values run in C. Lazy fields travel as the plain values
they are built from.
"""

from __future__ import annotations

import gc
import pickle
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from itertools import accumulate, chain, repeat
from operator import attrgetter
from typing import Any, TypeAlias, get_args, get_origin

import attrs

from ..model import Article
from ..model._lazy_fields import LAZY, plain_values, set_plain_values
from ._parsed import Failure

__all__ = ["Flat", "articles_of", "flat"]

#: The failures by row number, and all stories as bytes.
Flat: TypeAlias = tuple[dict[int, Failure], bytes]


def flat(rows: Sequence[Article | Failure]) -> Flat:
    """Pack rows."""
    failures = {number: row for number, row in enumerate(rows) if isinstance(row, Failure)}
    articles = [row for row in rows if isinstance(row, Article)]
    later = [[plain_values(article, name) for article in articles] for name in LAZY]
    return failures, pickle.dumps((len(articles), _apart(Article, articles), later), pickle.HIGHEST_PROTOCOL)


def articles_of(data: bytes) -> list[Article]:
    """Unpack stories that one of our own processes packed."""
    with _uncollected():
        number, columns, later = pickle.loads(data)  # noqa: S301  # our own process wrote it
        articles = _together(Article, number, columns)
        for name, values in zip(LAZY, later, strict=True):
            deque(map(set_plain_values, articles, repeat(name), values), maxlen=0)
    return articles


@attrs.frozen
class _Field:
    """A field of a class of the model.

    Args:
        get: Reads its value from an instance.
        put: Sets its value in an instance, although the instance is frozen.
        cls: The model class of its value; None for any other value.
        many: Whether the value is a tuple of that class.
    """

    get: Callable[[Any], Any]
    put: Callable[[Any, Any], None]
    cls: type | None
    many: bool


@cache
def _fields(cls: type) -> tuple[_Field, ...]:
    """Describe the fields of a class."""
    found = []
    for field in attrs.fields(attrs.resolve_types(cls)):
        if cls is Article and field.name in LAZY:
            continue
        kinds: list[Any] = [x for x in (field.type, *get_args(field.type)) if attrs.has(x)]
        get, put = attrgetter(field.name), getattr(cls, field.name).__set__
        found.append(_Field(get, put, kinds[0] if kinds else None, get_origin(field.type) is tuple))
    return tuple(found)


def _apart(cls: type, values: list[Any]) -> list[Any]:
    """Split instances into one column per field: a list of values, or for a model class its positions and columns."""
    columns: list[Any] = []
    for field in _fields(cls):
        column = list(map(field.get, values))
        if field.cls is None:
            columns.append(column)
        elif field.many:
            lengths, items = list(map(len, column)), list(chain.from_iterable(column))
            columns.append((lengths, _apart(field.cls, items)))
        else:
            there = [value is not None for value in column]
            if False in there:
                column = [value for value in column if value is not None]
            columns.append((there if False in there else len(there), _apart(field.cls, column)))
    return columns


def _together(cls: type, number: int, columns: list[Any]) -> list[Any]:
    """Build instances from columns, without validation: they were valid when they were packed."""
    made: list[Any] = list(map(object.__new__, repeat(cls, number)))
    for field, column in zip(_fields(cls), columns, strict=True):
        values = column
        if field.cls is not None:
            places, inner = column
            if field.many:
                items = _together(field.cls, sum(places), inner)
                ends = list(accumulate(places))
                values = [tuple(items[end - length : end]) for length, end in zip(places, ends, strict=True)]
            elif type(places) is int:
                values = _together(field.cls, places, inner)
            else:
                found = iter(_together(field.cls, sum(places), inner))
                values = [next(found) if there else None for there in places]
        deque(map(field.put, made, values), maxlen=0)  # a loop in C
    return made


@contextmanager
def _uncollected() -> Iterator[None]:
    """Pause the garbage collector while objects are built, none of which are garbage."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
