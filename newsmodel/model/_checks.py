"""Converters and validators of the model: lists become tuples, text becomes mentions, the rest must be right."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from typing import Any

from ..errors import InputError

_SHOWN = 40  # characters of a value that a message or a repr shows


def shorten(text: str, width: int = _SHOWN) -> str:
    """Cut a text for display, with an ellipsis where it was cut."""
    return text if len(text) <= width else text[: width - 1] + "…"


def _refuse(instance: object, attribute: Any, value: object, wanted: str) -> None:
    place = f"{type(instance).__name__}.{attribute.name}"
    msg = f"{place}: expected {wanted}, got {type(value).__name__} {shorten(repr(value))}"
    raise InputError(msg)


def a(kind: type, *, none: bool = False, name: str | None = None) -> Callable[[Any, Any, Any], None]:
    """Make a validator for one value of a class (for `bool`, `int`, `float`: not of one another).

    Args:
        kind: The class; subclasses count, but True is no int and a datetime is no date.
        none: Whether None is allowed.
        name: How messages call it, where the class name says too little.
    """
    wanted = (name or kind.__name__) + (" or None" if none else "")
    unwanted = {int: bool, float: bool, datetime.date: datetime.datetime}.get(kind)

    def check(instance: object, attribute: Any, value: object) -> None:
        if value is None and none:
            return
        if not isinstance(value, kind) or (unwanted is not None and isinstance(value, unwanted)):
            _refuse(instance, attribute, value, wanted)

    return check


def many(kind: type) -> Callable[[Any, Any, Any], None]:
    """Make a validator for a tuple that holds values of one class only."""

    def check(instance: object, attribute: Any, value: object) -> None:
        if type(value) is not tuple:
            _refuse(instance, attribute, value, f"a sequence of {kind.__name__}")
            return
        for number, item in enumerate(value):
            if not isinstance(item, kind):
                place = f"{type(instance).__name__}.{attribute.name}[{number}]"
                msg = f"{place}: expected {kind.__name__}, got {type(item).__name__} {shorten(repr(item))}"
                raise InputError(msg)

    return check


def several(values: object, one: type | tuple[type, ...], *, name: str) -> None:
    """Refuse a single value where several are wanted.

    Args:
        values: What was given.
        one: The class of a single value.
        name: The function that wants them, for the message.

    Raises:
        InputError: If it is one of that class, or cannot be iterated over.
    """
    if isinstance(values, one) or not isinstance(values, Iterable):
        hint = "; put it in a list" if isinstance(values, one) else ""
        msg = f"{name}: expected several articles, got {type(values).__name__}{hint}"
        raise InputError(msg)


def to_tuple(value: Iterable[Any]) -> tuple[Any, ...]:
    """Make a tuple of a list or another iterable; a text is none, and is left for the validator to refuse."""
    if type(value) is tuple:
        return value
    if isinstance(value, (str, bytes, set, frozenset, dict)) or not isinstance(value, Iterable):  # no order, no list
        return value  # type: ignore[return-value]  # the validator names the field
    return tuple(value)
