"""Dates as news copy states them: incomplete, or as a period of days."""

from __future__ import annotations

import datetime
from typing import Any

from attrs import field, frozen

from ..errors import InputError
from ._validators import instance_of, shown

__all__ = ["PartialDate", "Period"]

_MONTHS = 12
_LEAP_YEAR = 2000  # 29 February is possible where no year is stated


def _possible(instance: PartialDate, attribute: Any, value: int | None) -> None:
    """Validate the whole date with its last field, when year and month are known to be ints."""
    instance_of(int, none=True)(instance, attribute, value)
    if instance.month is not None and not 1 <= instance.month <= _MONTHS:
        msg = f"PartialDate.month: expected 1 to 12, got {shown(instance.month)}"
        raise InputError(msg)
    if value is not None and instance.month is None:
        msg = "PartialDate.day: a day requires a month"
        raise InputError(msg)
    if instance.year is None and instance.month is None:
        msg = "PartialDate: expected at least a year or a month"
        raise InputError(msg)
    try:
        year = _LEAP_YEAR if instance.year is None else instance.year
        datetime.date(year, instance.month or 1, 1 if value is None else value)
    except (ValueError, OverflowError) as error:
        msg = f"PartialDate: {error}"
        raise InputError(msg) from None


@frozen(repr=False)
class PartialDate:
    """A date that may lack the year or the day.

    Args:
        year: The year; None if the copy does not state it.
        month: The month, from 1 to 12; None for a whole year.
        day: The day of the month; None for a whole month.

    Raises:
        InputError: If the date does not exist.

    As text, a date with a year follows ISO 8601, one without RFC 6350, "Date values" (``--03-11``).

    >>> str(PartialDate(month=3, day=11)), str(PartialDate(2017, 10, 6))
    ('--03-11', '2017-10-06')
    """

    year: int | None = field(default=None, validator=instance_of(int, none=True))
    month: int | None = field(default=None, validator=instance_of(int, none=True))
    day: int | None = field(default=None, validator=_possible)

    def __str__(self) -> str:
        text = "-" if self.year is None else f"{self.year:04d}"
        if self.month is not None:
            text += f"-{self.month:02d}"
        if self.day is not None:
            text += f"-{self.day:02d}"
        return text

    def __repr__(self) -> str:
        return f"PartialDate({str(self)!r})"

    @classmethod
    def of(cls, date: datetime.date) -> PartialDate:
        """Convert a calendar date."""
        return cls(date.year, date.month, date.day)

    @classmethod
    def from_text(cls, text: str) -> PartialDate:
        """Parse the text that `str` returns.

        Args:
            text: ``2017-10-06``, ``2017-10``, ``2017``, ``--10-06`` or ``--10``.

        Raises:
            InputError: If the text has another form or the date does not exist.
        """
        bare = text.removeprefix("--")
        parts = bare.split("-")
        year_stated = bare is text or len(bare) == len(text)
        widths = (4, 2, 2) if year_stated else (2, 2)
        right = 1 <= len(parts) <= len(widths) and all(
            len(part) == width and part.isascii() and part.isdigit() for part, width in zip(parts, widths, strict=False)
        )
        if not right:
            msg = f"PartialDate: expected a text such as 2017-10-06 or --10-06, got {text!r}"
            raise InputError(msg)
        numbers = [int(part) for part in parts]
        return cls(*numbers) if year_stated else cls(None, *numbers)

    @property
    def date(self) -> datetime.date | None:
        """The calendar date; None unless year, month and day are all known."""
        if self.year is None or self.month is None or self.day is None:
            return None
        return datetime.date(self.year, self.month, self.day)

    def near(self, day: datetime.date) -> PartialDate:
        """Supply a missing year, so that the date is as close as possible to a known day.

        Args:
            day: A day that the date is close to, such as the day of the story.

        Returns:
            The date with a year; unchanged if it has one, or if the day exists in none of the years around.
        """
        if self.year is not None or self.month is None:
            return self
        best: tuple[int, int] | None = None
        for year in (day.year - 1, day.year, day.year + 1):
            try:
                distance = abs((datetime.date(year, self.month, self.day or 1) - day).days)
            except ValueError:  # 29 February, or outside the calendar
                continue
            if best is None or distance < best[0]:
                best = distance, year
        return self if best is None else PartialDate(best[1], self.month, self.day)


def _not_before(instance: Period, attribute: Any, value: Any) -> None:
    instance_of(datetime.date)(instance, attribute, value)
    if isinstance(value, datetime.date) and value < instance.start:
        msg = f"Period.end: expected {instance.start} (the start) or later, got {value}"
        raise InputError(msg)


@frozen(repr=False, order=True)
class Period:
    """A period of whole days, often just one.

    Args:
        start: The first day.
        end: The last day, inclusive.

    Raises:
        InputError: If the last day is before the first.

    As text, a period of several days is an ISO 8601 interval.

    >>> import datetime
    >>> str(Period.day(datetime.date(2017, 10, 6)))
    '2017-10-06'
    """

    start: datetime.date = field(validator=instance_of(datetime.date))
    end: datetime.date = field(validator=_not_before)

    def __str__(self) -> str:
        return str(self.start) if self.start == self.end else f"{self.start}/{self.end}"

    def __repr__(self) -> str:
        return f"Period({str(self)!r})"

    def __contains__(self, day: datetime.date) -> bool:
        return self.start <= day <= self.end

    @classmethod
    def day(cls, day: datetime.date) -> Period:
        """Make a period of one day."""
        return cls(day, day)

    @classmethod
    def from_text(cls, text: str) -> Period:
        """Parse the text that `str` returns.

        Args:
            text: ``2017-10-06``, or ``2017-10-01/2017-10-31``.

        Raises:
            InputError: If the text has another form or a date does not exist.
        """
        first, slash, last = text.partition("/")
        try:
            start = datetime.date.fromisoformat(first)
            return cls(start, datetime.date.fromisoformat(last) if slash else start)
        except ValueError:
            msg = f"Period: expected a text such as 2017-10-06 or 2017-10-01/2017-10-31, got {text!r}"
            raise InputError(msg) from None
