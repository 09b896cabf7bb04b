"""Values of attrs classes to Arrow columns and back, column by column.

A class is a struct, a tuple a list, the rest a leaf; the types are read off the classes, so that a column has the path
its value has in Python: `dateline.date.year`. All values of a column are collected before Arrow sees them: one call for
each of the columns and not one for each value of each story.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Sequence
from enum import Enum
from functools import cache
from itertools import accumulate, chain
from operator import attrgetter
from types import NoneType
from typing import Any, TypeAlias, get_args, get_origin

import attrs

from ..model import PartialDate, Span
from ._arrow import pa

__all__ = ["Column", "Struct", "column_of", "misfits"]


@attrs.frozen
class Leaf:
    """A column of plain values.

    Args:
        type: What Arrow holds.
        write: Makes that of a value; None if the value is it.
        read: The way back.
    """

    type: pa.DataType
    write: Callable[[Any], Any] | None = None
    read: Callable[[Any], Any] | None = None

    def to_arrow(self, values: Sequence[Any]) -> pa.Array:
        """Make a column of values."""
        write = self.write
        if write is not None:
            values = [None if value is None else write(value) for value in values]
        return pa.array(values, self.type)

    def from_arrow(self, column: pa.Array) -> list[Any]:
        """Make values of a column, of any type that can be cast without loss."""
        if column.type != self.type:
            column = column.cast(self.type)
        read, values = self.read, column.to_pylist()
        return values if read is None else [None if value is None else read(value) for value in values]


@attrs.frozen
class Many:
    """A column of tuples.

    Args:
        item: The column of what they hold.
    """

    item: Column

    @property
    def type(self) -> pa.DataType:
        """What Arrow holds."""
        return pa.list_(self.item.type)

    def to_arrow(self, values: Sequence[Any]) -> pa.Array:
        """Make a column of values; None is a list that is not there."""
        absent = _absent(values)
        if absent is not None:
            values = [() if value is None else value for value in values]
        ends = pa.array(list(accumulate(map(len, values), initial=0)), pa.int32())
        items = self.item.to_arrow(list(chain.from_iterable(values)))
        return pa.ListArray.from_arrays(ends, items, type=self.type, mask=absent)

    def from_arrow(self, column: pa.Array) -> list[Any]:
        """Make values of a column, of any of Arrow's kinds of lists."""
        if pa.types.is_null(column.type):
            return [None] * len(column)
        items = self.item.from_arrow(column.flatten())
        found: list[Any] = []
        at = 0
        for length in column.value_lengths().to_pylist():
            found.append(None if length is None else tuple(items[at : at + length]))
            at += length or 0
        return found


@attrs.frozen
class Struct:
    """A column of values of an attrs class.

    Args:
        cls: The class.
        fields: The columns of its fields, by name.
    """

    cls: type
    fields: dict[str, Column]

    @property
    def type(self) -> pa.DataType:
        """What Arrow holds."""
        return pa.struct([pa.field(name, column.type) for name, column in self.fields.items()])

    def to_arrow(self, values: Sequence[Any]) -> pa.Array:
        """Make a column of values; None is a value that is not there."""
        absent = _absent(values)
        columns = self.columns(values, gaps=absent is not None)
        return pa.StructArray.from_arrays(columns, fields=list(self.type), mask=absent)

    def columns(self, values: Sequence[Any], *, gaps: bool) -> list[pa.Array]:
        """Make a column for each field.

        Args:
            values: Instances of the class.
            gaps: Whether there are Nones between them.
        """
        if not gaps:
            return [column.to_arrow(list(map(attrgetter(name), values))) for name, column in self.fields.items()]
        picks = [(attrgetter(name), column) for name, column in self.fields.items()]
        return [column.to_arrow([None if x is None else get(x) for x in values]) for get, column in picks]

    def from_arrow(self, column: pa.Array) -> list[Any]:
        """Make values of a column."""
        if pa.types.is_null(column.type):
            return [None] * len(column)
        there = column.is_valid().to_pylist() if column.null_count else [True] * len(column)
        return self.values(dict(zip([field.name for field in column.type], column.flatten(), strict=True)), there)

    def values(self, columns: dict[str, pa.Array], there: list[bool]) -> list[Any]:
        """Make values of the columns of their fields; other columns are passed over, a null is the field's default.

        Args:
            columns: The columns by name.
            there: Of each row whether there is a value; None is given where there is none.
        """
        cls = self.cls
        fields = [field for field in attrs.fields(cls) if field.name in columns]
        parts = [_filled(self.fields[field.name].from_arrow(columns[field.name]), field.default) for field in fields]
        if not fields:
            return [cls() if given else None for given in there]
        if any(field.kw_only for field in fields) or len(fields) < len(self.fields):
            names = [field.name for field in fields]
            rows = zip(there, zip(*parts, strict=True), strict=True)
            return [cls(**dict(zip(names, row, strict=True))) if given else None for given, row in rows]
        if False in there:
            rows = zip(there, zip(*parts, strict=True), strict=True)
            return [cls(*row) if given else None for given, row in rows]
        return list(map(cls, *parts))


Column: TypeAlias = Leaf | Many | Struct


def _absent(values: Sequence[Any]) -> pa.Array | None:
    found = [value is None for value in values]
    return pa.array(found, pa.bool_()) if True in found else None


def _filled(values: list[Any], default: Any) -> list[Any]:
    if default is None or default is attrs.NOTHING:
        return values
    return [default if value is None else value for value in values]


_PLAIN = {str: "string", bool: "bool_", int: "int64", float: "float64", datetime.date: "date32"}
_SMALL = {Span: "int32", PartialDate: "int32"}  # the integers in these classes


@cache
def column_of(kind: Any, owner: type | None = None) -> Any:
    """Make the column for values of a type.

    Args:
        kind: The type, as a field of the model is annotated.
        owner: The class it is a field of.
    """
    if get_origin(kind) is tuple:
        return Many(column_of(get_args(kind)[0], owner))
    if NoneType in get_args(kind):
        (kind,) = (x for x in get_args(kind) if x is not NoneType)
        return column_of(kind, owner)
    if attrs.has(kind):
        fields = attrs.fields(attrs.resolve_types(kind))
        return Struct(kind, {field.name: column_of(field.type, kind) for field in fields})
    return Leaf(pa.string(), read=kind) if issubclass(kind, Enum) else _leaf(kind, owner)


def _leaf(kind: Any, owner: type | None) -> Leaf:
    if kind is datetime.time:  # with its offset, for which Arrow has no type
        return Leaf(pa.string(), datetime.time.isoformat, datetime.time.fromisoformat)
    name = _SMALL[owner] if kind is int and owner in _SMALL else _PLAIN[kind]
    return Leaf(getattr(pa, name)())


def misfits(column: Column, found: pa.DataType, path: str) -> Iterator[tuple[str, str]]:
    """Find what keeps data of a type from being read into a column.

    Args:
        column: The column.
        found: The type of the data.
        path: What to call it.

    Yields:
        Pairs of a path and what is wrong there.
    """
    if pa.types.is_null(found):
        return
    if isinstance(column, Many):
        if hasattr(found, "value_type") and not pa.types.is_dictionary(found):
            yield from misfits(column.item, found.value_type, f"{path}[]")
        else:
            yield path, f"expected a list, got {found}"
    elif isinstance(column, Struct):
        if not pa.types.is_struct(found):
            yield path, f"expected a struct, got {found}"
            return
        for field in found:
            if field.name in column.fields:
                yield from misfits(column.fields[field.name], field.type, f"{path}.{field.name}")
    elif pa.types.is_nested(found):
        yield path, f"expected {column.type}, got {found}"
