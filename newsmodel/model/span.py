"""A place in a text."""

from __future__ import annotations

from typing import Any

from attrs import field, frozen

from ..errors import InputError
from ._validators import shown

__all__ = ["Span"]


def _offsets(instance: Span, _: Any, value: int) -> None:
    """Validate both offsets in one call; a story has hundreds of spans."""
    start = instance.start
    if type(start) is int and type(value) is int and 0 <= start <= value:
        return
    for name, offset in (("start", start), ("end", value)):
        if type(offset) is not int or offset < 0:
            msg = f"Span.{name}: expected an int of at least 0, got {shown(offset)}"
            raise InputError(msg)
    msg = f"Span.end: expected at least {shown(start)} (the start), got {shown(value)}"
    raise InputError(msg)


@frozen(repr=False, order=True)
class Span:
    """A place in a text, from a start up to but not including an end.

    Args:
        start: Offset of the first character, in code points.
        end: Offset after the last character, in code points.

    Raises:
        InputError: If an offset is not an int or is negative, or the end is before the start.

    >>> span = Span(4, 7)
    >>> "the cat sat"[span.slice]
    'cat'
    """

    start: int
    end: int = field(validator=_offsets)

    def __repr__(self) -> str:
        return f"Span({self.start}, {self.end})"

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        """True even if empty, so that `if value.span` tests whether there is one."""
        return True

    def __contains__(self, other: Span | int) -> bool:
        """Whether an offset, or the whole of another span, lies within."""
        if isinstance(other, Span):
            return self.start <= other.start and other.end <= self.end
        return self.start <= other < self.end

    @property
    def slice(self) -> slice:
        """The span as a `slice` of its text."""
        return slice(self.start, self.end)

    def shift(self, distance: int) -> Span:
        """Return the span moved by a number of code points; a negative number moves it towards the start."""
        return Span(self.start + distance, self.end + distance)
