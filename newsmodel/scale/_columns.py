"""Convert attrs instances to Arrow columns and back, column by column.

A class becomes a struct, a tuple a list, anything else a leaf. The types are derived from the classes, so that a column
has the same path as its value in Python: `dateline.date.year`. All values of a column are collected before they are
given to Arrow, which makes one call per column and not one per value.
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
        type: The Arrow type.
        write: Converts a value for Arrow; None if it needs no conversion.
        read: Converts it back.
    """

    type: pa.DataType
    write: Callable[[Any], Any] | None = None
    read: Callable[[Any], Any] | None = None

    def to_arrow(self, values: Sequence[Any]) -> pa.Array:
        """Convert values to a column."""
        write = self.write
        if write is not None:
            values = [None if value is None else write(value) for value in values]
        return pa.array(values, self.type)

    def from_arrow(self, column: pa.Array) -> list[Any]:
        """Convert a column to values; its type may be any that can be cast without loss."""
        if column.type != self.type:
            column = column.cast(self.type)
        read, values = self.read, column.to_pylist()
        return values if read is None else [None if value is None else read(value) for value in values]


@attrs.frozen
class Many:
    """A column of tuples.

    Args:
        item: The column of their items.
    """

    item: Column

    @property
    def type(self) -> pa.DataType:
        """The Arrow type."""
        return pa.list_(self.item.type)

    def to_arrow(self, values: Sequence[Any]) -> pa.Array:
        """Convert values to a column; None becomes a null."""
        absent = _absent(values)
        if absent is not None:
            values = [() if value is None else value for value in values]
        ends = pa.array(list(accumulate(map(len, values), initial=0)), pa.int32())
        items = self.item.to_arrow(list(chain.from_iterable(values)))
        return pa.ListArray.from_arrays(ends, items, type=self.type, mask=absent)

    def from_arrow(self, column: pa.Array) -> list[Any]:
        """Convert a column to values; it may have any of Arrow's list types."""
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
    """A column of instances of an attrs class.

    Args:
        cls: The class.
        fields: The columns of its fields, by field name.
    """

    cls: type
    fields: dict[str, Column]

    @property
    def type(self) -> pa.DataType:
        """The Arrow type."""
        return pa.struct([pa.field(name, column.type) for name, column in self.fields.items()])

    def to_arrow(self, values: Sequence[Any]) -> pa.Array:
        """Convert instances to a column; None becomes a null."""
        absent = _absent(values)
        columns = self.columns(values, gaps=absent is not None)
        return pa.StructArray.from_arrays(columns, fields=list(self.type), mask=absent)

    def columns(self, values: Sequence[Any], *, gaps: bool) -> list[pa.Array]:
        """Convert instances to one column per field.

        Args:
            values: Instances of the class.
            gaps: Whether some of them are None.
        """
        if not gaps:
            return [column.to_arrow(list(map(attrgetter(name), values))) for name, column in self.fields.items()]
        picks = [(attrgetter(name), column) for name, column in self.fields.items()]
        return [column.to_arrow([None if x is None else get(x) for x in values]) for get, column in picks]

    def from_arrow(self, column: pa.Array) -> list[Any]:
        """Convert a column to instances."""
        if pa.types.is_null(column.type):
            return [None] * len(column)
        there = column.is_valid().to_pylist() if column.null_count else [True] * len(column)
        return self.values(dict(zip([field.name for field in column.type], column.flatten(), strict=True)), there)

    def values(self, columns: dict[str, pa.Array], there: list[bool]) -> list[Any]:
        """Convert the columns of the fields to instances; a null gives the field's default.

        Args:
            columns: The columns by name; those that are not a field are ignored.
            there: For each row, whether it has an instance; None is returned for rows without.
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
_SMALL = {Span: "int32", PartialDate: "int32"}  # integers in these classes


@cache
def column_of(kind: Any, owner: type | None = None) -> Any:
    """Make the column type for values of a Python type.

    Args:
        kind: The type, as annotated in the model.
        owner: The class that has the field.
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
    if kind is datetime.time:  # Arrow has no type for a time with an offset
        return Leaf(pa.string(), datetime.time.isoformat, datetime.time.fromisoformat)
    name = _SMALL[owner] if kind is int and owner in _SMALL else _PLAIN[kind]
    return Leaf(getattr(pa, name)())


def misfits(column: Column, found: pa.DataType, path: str) -> Iterator[tuple[str, str]]:
    """Find the reasons why data of an Arrow type cannot be read into a column.

    Args:
        column: The column.
        found: The type of the data.
        path: The path of the column, for messages.

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
