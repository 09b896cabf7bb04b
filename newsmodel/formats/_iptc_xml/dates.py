"""Dates as the XML formats spell them: NITF without hyphens and colons, NewsML-G2 as XML Schema has them."""

from __future__ import annotations

import datetime

from ...model import PartialDate, Stamp
from .._article.timestamps import read_stamp

__all__ = ["basic", "day", "extended", "read_day"]

_FARTHEST = datetime.timedelta(hours=14)  # of a zone from UTC, in XML Schema


def read_day(words: str) -> PartialDate | None:
    """Read a date of which the day or the month may be missing; None if it is none."""
    stamp = read_stamp(words)
    if stamp is not None and stamp.date is not None:
        return PartialDate.of(stamp.date)
    try:
        return PartialDate.from_text(words.strip())
    except ValueError:
        return None


def basic(stamp: Stamp) -> str:
    """Write a stamp in the short spelling, as NITF asks: `20210516T090004Z`; an empty text if it has no date."""
    if stamp.date is None:
        return ""
    written = day(stamp.date)
    if stamp.time is None:
        return written
    clock = stamp.time.isoformat().replace(":", "")
    return f"{written}T{clock[:-5]}Z" if clock.endswith("+0000") else f"{written}T{clock}"


def day(date: datetime.date) -> str:
    """Write a day in the short spelling."""
    return date.isoformat().replace("-", "")


def extended(stamp: Stamp, *, whole: bool = False) -> str:
    """Write a stamp as XML Schema has it: `2021-05-16T09:00:04+02:00`.

    Args:
        stamp: A stamp with a date.
        whole: Whether a time must be there; midnight stands for one that is not known.

    Returns:
        A `dateTime`, or a `date` of a stamp without a time; an empty text if it has no date.
    """
    if stamp.date is None:
        return ""
    if stamp.time is None:
        return f"{stamp.date.isoformat()}T00:00:00" if whole else stamp.date.isoformat()
    when = datetime.datetime.combine(stamp.date, stamp.time)
    offset = when.utcoffset()
    if offset is not None and (abs(offset) > _FARTHEST or offset.seconds % 60 or offset.microseconds):
        try:
            when = when.astimezone(datetime.UTC)
        except OverflowError:  # the first or the last day of the calendar
            when = when.replace(tzinfo=None)
    written = when.isoformat()
    return f"{written[:-6]}Z" if written.endswith("+00:00") else written
