"""Words of the copy with their place."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from attrs import field, frozen

from ..errors import InputError
from ._validators import shorten, to_tuple
from .span import Span

__all__ = ["Mention"]


def matches_text(instance: Any, attribute: Any, value: object) -> None:
    """Validate `text` and `span` together: the span must be as long as the text, or None."""
    text = instance.text
    if type(text) is str and (value is None or (type(value) is Span and value.end - value.start == len(text))):
        return
    if not isinstance(text, str):
        msg = f"{type(instance).__name__}.text: expected str, got {type(text).__name__} {shorten(repr(text))}"
        raise InputError(msg)
    place = f"{type(instance).__name__}.{attribute.name}"
    if value is not None and not isinstance(value, Span):
        msg = f"{place}: expected Span or None, got {type(value).__name__} {shorten(repr(value))}"
        raise InputError(msg)
    if isinstance(value, Span) and (length := value.end - value.start) != len(text):  # len() refuses huge ones
        msg = f"{place}: {value} has {length} characters, the text {shorten(repr(text))} has {len(text)}"
        raise InputError(msg)


@frozen(repr=False)
class Mention:
    """Words of the copy with their place.

    Args:
        text: The words exactly as in the copy.
        span: Their place in `Article.text`; None if built by hand.

    Raises:
        InputError: If the span is not as long as the text.

    >>> str(Mention("Rescue ship reaches port"))
    'Rescue ship reaches port'
    """

    text: str
    span: Span | None = field(default=None, validator=matches_text)

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return short_repr("Mention", self.text, self.span)


def short_repr(name: str, text: str, span: Span | None, **more: object) -> str:
    """The short repr of all values with a place: class, words, place, and what was read from them."""
    parts = [repr(shorten(text))]
    if span is not None:
        parts.append(f"{span.start}:{span.end}")
    parts += [f"{key}={value!r}" for key, value in more.items() if value not in (None, ())]
    return f"{name}({', '.join(parts)})"


def to_mention(value: str | Mention | None) -> Mention | None:
    """Convert a string to a mention; leave anything else to the validator."""
    return Mention(value) if isinstance(value, str) else value


def to_mentions(values: Iterable[str | Mention]) -> tuple[Mention, ...]:
    """Convert the strings in a sequence to mentions; leave anything else to the validator."""
    items = to_tuple(values)
    if not isinstance(items, tuple):
        return items
    return tuple(Mention(item) if isinstance(item, str) else item for item in items)
