"""When a story was filed, as the line at the end of its transmission says."""

from __future__ import annotations

import datetime

from ...lexicon.calendar import ZONES
from ...lexicon.languages import month_named
from ...model import Mention, Stamp

__all__ = ["filing_clock", "filing_stamp"]

_CENTURY = 2000
_PIVOT = 50  # years of two digits lie between 1950 and 2049


def filing_stamp(mention: Mention, day: str, month: str, year: str, clock: str, zone: str | None) -> Stamp | None:
    """Make the stamp of a filing line.

    Args:
        mention: The line's words.
        day: The day of the month.
        month: Its number or its name.
        year: The year, of two or four digits.
        clock: Hours and minutes, four digits.
        zone: The zone as stated.

    Returns:
        The stamp, or None where there is no such time.
    """
    number = int(month) if month.isdigit() else month_named(month) or month_named(month[:3])
    full = int(year) + (0 if len(year) > 2 else _CENTURY if int(year) < _PIVOT else _CENTURY - 100)  # noqa: PLR2004
    minutes = ZONES.get(zone or "")
    try:
        date = datetime.date(full, number or 0, int(day))
        time = datetime.time(int(clock[:2]), int(clock[2:]))
    except ValueError:
        return None
    if minutes is not None:
        time = time.replace(tzinfo=datetime.timezone(datetime.timedelta(minutes=minutes)))
    return Stamp(date, time=time, zone=zone, text=mention.text, span=mention.span)


def filing_clock(stamp: Stamp | None) -> tuple[datetime.datetime, str] | None:
    """Return a stamp's time for a filing line, in GMT where the zone is known; None unless date and time are."""
    moment = None if stamp is None else stamp.datetime
    if moment is None:
        return None
    if moment.tzinfo is None:
        return moment, ""
    try:
        return moment.astimezone(datetime.UTC), "GMT"
    except OverflowError:  # in the first or last hours of the calendar
        return None
