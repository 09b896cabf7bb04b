"""Converters and validators of the model's fields."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from typing import Any

from ..errors import InputError

_BITS = 64  # of a whole number that a message shows

_SHOWN = 40  # characters of a value that a message or a repr shows


def shorten(text: str, width: int = _SHOWN) -> str:
    """Cut a text for display, with an ellipsis where it was cut."""
    return text if len(text) <= width else text[: width - 1] + "…"


def shown(value: object) -> str:
    """Show a value in a message, cut where it is long."""
    if isinstance(value, int) and value.bit_length() > _BITS:
        return "a huge number"  # Python refuses to write very long ones
    return shorten(repr(value))


def _refuse(instance: object, attribute: Any, value: object, wanted: str) -> None:
    place = f"{type(instance).__name__}.{attribute.name}"
    msg = f"{place}: expected {wanted}, got {type(value).__name__} {shown(value)}"
    raise InputError(msg)


def instance_of(kind: type, *, none: bool = False, name: str | None = None) -> Callable[[Any, Any, Any], None]:
    """Make a validator for one value of a class.

    Args:
        kind: The class. Subclasses are allowed, except that a bool is not an int or float, nor a datetime a date.
        none: Whether None is allowed.
        name: What messages call the class, if its own name does not say enough.
    """
    wanted = (name or kind.__name__) + (" or None" if none else "")
    unwanted = {int: bool, float: bool, datetime.date: datetime.datetime}.get(kind)

    def check(instance: object, attribute: Any, value: object) -> None:
        if value is None and none:
            return
        if not isinstance(value, kind) or (unwanted is not None and isinstance(value, unwanted)):
            _refuse(instance, attribute, value, wanted)

    return check


def tuple_of(kind: type) -> Callable[[Any, Any, Any], None]:
    """Make a validator for a tuple whose items are all of one class."""

    def check(instance: object, attribute: Any, value: object) -> None:
        if type(value) is not tuple:
            _refuse(instance, attribute, value, f"a sequence of {kind.__name__}")
            return
        for number, item in enumerate(value):
            if not isinstance(item, kind):
                place = f"{type(instance).__name__}.{attribute.name}[{number}]"
                msg = f"{place}: expected {kind.__name__}, got {type(item).__name__} {shown(item)}"
                raise InputError(msg)

    return check


def refuse_single(values: object, one: type | tuple[type, ...], *, name: str) -> None:
    """Refuse a single value where an iterable of them is expected.

    Args:
        values: The argument.
        one: The class of a single value.
        name: The function that was called, for the message.

    Raises:
        InputError: If the argument is a single value, or not iterable.
    """
    if isinstance(values, one) or not isinstance(values, Iterable):
        hint = "; put a single one in a list" if isinstance(values, one) else ""
        msg = f"{name}: expected an iterable of articles, got {type(values).__name__}{hint}"
        raise InputError(msg)


def to_tuple(value: Iterable[Any]) -> tuple[Any, ...]:
    """Convert a list or another ordered iterable to a tuple; leave text and unordered collections to the validator."""
    if type(value) is tuple:
        return value
    if isinstance(value, (str, bytes, set, frozenset, dict)) or not isinstance(value, Iterable):
        return value  # type: ignore[return-value]  # the validator names the field
    return tuple(value)
