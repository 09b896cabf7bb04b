"""Dates, clock times and time zones, as date lines and captions write them."""

from __future__ import annotations

import datetime
import re
from typing import Final

from ...lexicon.calendar import MONTHS, ZONES
from ...model import PartialDate
from ...text.matching import Pattern
from ...text.patterns import MONTH, WEEKDAY, YEAR

__all__ = ["caption_date", "clock_time", "partial_date", "slashed_date", "zone_offset"]

_CENTURY: Final = 2000
_LAST_SHORT_YEAR: Final = 69  # "69" is 2069 for strptime too, "70" would be 1970
_MONTHS: Final = 12
_HALF_DAY: Final = 12
_LAST_HOUR: Final = 23
_HOUR: Final = 60  # minutes


def partial_date(year: str | None, month: str | int, day: str) -> PartialDate | None:
    """Make a date from its words, or return None if there is no such day.

    Args:
        year: The year in digits, or None where the copy states none.
        month: The month's name or abbreviation, in any case, or its number.
        day: The day of the month in digits.
    """
    number = MONTHS.get(month.lower().rstrip(".")) if isinstance(month, str) else month
    if number is None:
        return None
    try:
        return PartialDate(None if year is None else int(year), number, int(day))
    except (ValueError, OverflowError):
        return None


def slashed_date(first: str, second: str, year: str, mark: str, weekday: int | None = None) -> PartialDate | None:
    """Make a date from three numbers whose order the copy does not state.

    Args:
        first: The first number.
        second: The second number.
        year: The year, in four digits or two.
        mark: What stands between them; with "." the day is first, with "/" and "-" nobody knows.
        weekday: The weekday stated with them, which tells the order; Monday is 0.

    Returns:
        The date, or None where both of the first two may be the month (they are not the same, and neither is
        above 12), or where there is no such day.
    """
    one, two, number = int(first), int(second), int(year)
    if len(year) == len("yy"):
        number += _CENTURY if number <= _LAST_SHORT_YEAR else _CENTURY - 100
    if weekday is not None:
        for month, day in ((one, two), (two, one)):
            date = partial_date(str(number), month, str(day))
            if date is not None and date.date is not None and date.date.weekday() == weekday:
                return date
    if mark == "." or one > _MONTHS:  # only those who put the day first write full stops
        one, two = two, one
    elif two <= _MONTHS and one != two:
        return None
    return partial_date(str(number), one, str(two))


def clock_time(hour: str, minute: str | None, second: str | None, half: str | None) -> datetime.time | None:
    """Make a clock time from its words, or return None if there is no such time.

    Args:
        hour: The hour in digits.
        minute: The minute in digits, or None for the full hour.
        second: The second in digits, or None.
        half: The letter "a" or "p" of "a.m." or "p.m.", in any case; it changes no hour above 12 ("15:24pm").
    """
    try:
        number = int(hour)
        if half and number <= _HALF_DAY:
            number = number % _HALF_DAY + (_HALF_DAY if half in "pP" else 0)
        return datetime.time(number, int(minute or 0), int(second or 0))
    except (ValueError, OverflowError):
        return None


# "+3", "+03:00", "-0500" after GMT or UTC, or alone; "GMT9"
_OFFSET: Final = Pattern(
    r"(?i)(?:(?:GMT|UTC)?\s*(?P<sign>[+\-−])|GMT|UTC)\s*(?P<hours>[0-9]{1,2}):?(?P<minutes>[0-9]{2})?\Z"
)


def zone_offset(words: str) -> datetime.timezone | None:
    """Return the time zone that words state, or None if they may mean several.

    Args:
        words: An abbreviation or an offset ("GMT", "ist", "GMT+3", "+03:00").
    """
    minutes = ZONES.get(words.upper())
    if minutes is None:
        match = _OFFSET.match(words)
        if match is None:
            return None
        hours, beyond = int(match["hours"]), int(match["minutes"] or 0)
        if hours > _LAST_HOUR or beyond >= _HOUR:
            return None
        minutes = (hours * _HOUR + beyond) * (-1 if match["sign"] in {"-", "−"} else 1)
    if not minutes:
        return datetime.UTC
    return datetime.timezone(datetime.timedelta(minutes=minutes))


# "Oct. 5, 2017", "May 07 2025", "April 18"; "5 October 2017", "7th May, 2025"
_CAPTION_DATE: Final = Pattern(
    rf"""(?x)
    \b(?P<month>(?=[A-Z])(?i:{MONTH}))\.?[ \xa0](?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?+
        (?![0-9:%,.][0-9]|[0-9A-Za-z])(?:,?[ \xa0](?P<year>{YEAR})\b)?+
  | \b(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?+[ \xa0](?P<month>(?=[A-Z])(?i:{MONTH}))\b\.?
        (?:,?[ \xa0](?P<year>{YEAR})\b)?+
    """
)
# "on Thursday, Oct. 5", "In this Oct. 5, 2017 photo", "taken May 7": what stands in front of the day of a picture
_DAY_OF_PICTURE: Final = Pattern(rf"(?i)(?:{WEEKDAY}[.,]*|\bin this|\bon|\btaken)[ \xa0]\Z")
_DIGIT: Final = re.compile("[0-9]")  # most captions are refused by this alone
_MAYBE_MONTH: Final = re.compile(  # and most others by this
    "|".join(sorted({f"{name[0].upper()}[{name[1]}{name[1].upper()}][{name[2]}{name[2].upper()}]" for name in MONTHS}))
)
_LONGEST: Final = 2000  # characters of a caption that are read
_BEFORE: Final = 16  # characters in front of a date that are looked at


def caption_date(text: str, start: int, end: int) -> PartialDate | None:
    """Find the day on which, according to its caption, a picture was taken or released.

    Args:
        text: The text the caption stands in.
        start: Where the caption begins.
        end: Where it ends.

    Returns:
        The day, with at least month and day. Of several days the first after a weekday, "on", "taken" or "In this";
        None if none of them stands so, or the caption names no day.
    """
    named: list[PartialDate] = []
    end = min(end, start + _LONGEST)
    if _DIGIT.search(text, start, end) is None or _MAYBE_MONTH.search(text, start, end) is None:
        return None
    for match in _CAPTION_DATE.finditer(text, start, end):
        date = partial_date(match["year"], match["month"], match["day"])
        if date is None:
            continue
        if _DAY_OF_PICTURE.search(text, max(start, match.start() - _BEFORE), match.start()):
            return date
        if date not in named:
            named.append(date)
    return named[0] if len(named) == 1 else None
