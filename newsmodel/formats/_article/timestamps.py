"""Dates as data formats write them, ISO 8601 and what passes for it, to stamps and back."""

from __future__ import annotations

import datetime
import re

from ...layout.values.date_lines import read_stamps
from ...layout.values.dates import zone_offset
from ...lexicon.languages import month_named
from ...model import Stamp

__all__ = ["read_stamp", "write_stamp", "write_zoned"]

_LONGEST = 64  # characters of a date
_YEAR_DIGITS = 4
_DATE = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)\Z")  # 2026-11-04   20261104
# 2026-11-04T09:30:00.123456789Z   20261104T093000+0100   2026-11-04 09:30 +01:00
_MOMENT = re.compile(
    r"""
    (\d{4})-?(\d\d)-?(\d\d)
    (?:[Tt]|[ ]+)
    (\d\d) (?: :?(\d\d) (?: :?(\d\d) (?:[.,](\d{1,9}))? )? )?
    [ ]?
    (?P<zone>[Zz]|[+\-]\d\d(?: :?\d\d)?|UTC|GMT)?
    \Z""",
    re.VERBOSE | re.ASCII,
)
# 2026-1-4T9:30:00Z   2026-1-4
_UNPADDED = re.compile(r"(\d{4})-(\d\d?)-(\d\d?)(?:[Tt ](\d\d?)(:.{2,40}))?\Z", re.ASCII)
_RUN = re.compile(r"\d{14}\Z", re.ASCII)  # 20261104093000
_REGION = re.compile(r"\[[A-Za-z_+\-/]{1,40}\]\Z")  # 2026-11-04T09:30:00+01:00[Europe/Berlin]
# Wed, 04 Nov 2026 09:30:00 -0500   4 Nov 26 9:30 EST   Mié., 4 dez 2026 09:30:00 -0300
_MAIL = re.compile(
    r"""
    (?:[^\W\d_]{2,12}\.?,?[ ]{1,3})? ([0-9]{1,2})[ ]([^\W\d_]{3,12})\.?[ ]([0-9]{4}|[0-9]{2})
    [ ]([0-9]{1,2})(:[0-9]{2}(?::[0-9]{2})?)[ ]{0,3}([+\-][0-9]{2}:?[0-9]{2}|[A-Z]{1,4})
    \Z""",
    re.VERBOSE,
)
_FIRST_OF_OLD = 50  # "49" is 2049, "50" is 1950 (RFC 5322, 4.3)


def read_stamp(text: str) -> Stamp | None:
    """Read a moment from a data field.

    Args:
        text: ISO 8601 in its usual forms, with or without separators, seconds and zone; or a date in words
            ("Tue, 04 May 2021 09:30:00 GMT").

    Returns:
        The stamp without words, because what stands in a data field is no copy; a zone only if one is stated. None
        if no date can be read.
    """
    text = text.strip()
    if not text or len(text) > _LONGEST:
        return None
    if text[:_YEAR_DIGITS].isdecimal():
        text = _REGION.sub("", text)
        stamp = _numbers(text) or _numbers(_usual(text))
    else:
        stamp = _mailed(text)
    if stamp is not None:
        return stamp
    line = f"Published {text}"
    stamps = read_stamps(line, 0, len(line))
    found = None if stamps is None else stamps.published
    return None if found is None or found.date is None else Stamp(found.date, time=found.time, zone=found.zone)


def _numbers(text: str) -> Stamp | None:
    try:
        if (match := _MOMENT.match(text)) is None:
            match = _DATE.match(text)
            return None if match is None else Stamp(datetime.date(int(match[1]), int(match[2]), int(match[3])))
        date = datetime.date(int(match[1]), int(match[2]), int(match[3]))
        micro = int((match[7] or "0").ljust(6, "0")[:6])
        time = datetime.time(int(match[4]), int(match[5] or 0), int(match[6] or 0), micro, _offset(match["zone"]))
    except ValueError:  # no such day, no such hour
        return None
    return Stamp(date, time=time, zone=match["zone"])


def _mailed(text: str) -> Stamp | None:
    """Read a date as mail and feeds have it (RFC 822 and 5322)."""
    match = _MAIL.match(text)
    month = None if match is None else month_named(match[2])
    if match is None or month is None:
        return None
    year = match[3] if len(match[3]) == _YEAR_DIGITS else f"{19 if int(match[3]) >= _FIRST_OF_OLD else 20}{match[3]}"
    zone = zone_offset("UTC" if match[6] == "UT" else match[6])
    stamp = _numbers(f"{year}-{month:02d}-{match[1]:0>2}T{match[4]:0>2}{match[5]}")
    if stamp is None or stamp.time is None or zone is None:
        return None
    return Stamp(stamp.date, time=stamp.time.replace(tzinfo=zone), zone=match[6])


def _usual(text: str) -> str:
    """Write a date of another build as ISO 8601 has it."""
    if _RUN.match(text) is not None:
        return f"{text[:8]}T{text[8:]}"
    if (match := _UNPADDED.match(text)) is not None:
        day = f"{match[1]}-{match[2]:0>2}-{match[3]:0>2}"
        return f"{day}T{match[4]:0>2}{match[5] or ''}" if match[4] else day
    return text


def _offset(zone: str | None) -> datetime.timezone | None:
    if zone is None:
        return None
    if zone[0] not in "+-":
        return datetime.UTC
    digits = zone[1:].replace(":", "").ljust(4, "0")
    offset = datetime.timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return datetime.timezone(-offset if zone[0] == "-" else offset)


def write_stamp(stamp: Stamp | None) -> str | None:
    """Write a stamp as ISO 8601, as exactly as it says when: day, or moment, with a zone if that is known.

    Returns:
        The text; None for a stamp without a date.
    """
    if stamp is None or stamp.date is None:
        return None
    if stamp.time is None:
        return stamp.date.isoformat()
    return write_zoned(stamp) or f"{stamp.date.isoformat()}T{stamp.time.replace(tzinfo=None).isoformat()}"


def write_zoned(stamp: Stamp | None) -> str | None:
    """Write a stamp as RFC 3339, which wants a day, a clock time and an offset in whole minutes.

    Returns:
        The text; None where one of them is not known, since it would have to be invented.
    """
    if stamp is None or stamp.date is None or stamp.time is None:
        return None
    offset = stamp.time.utcoffset()
    if offset is None or offset.seconds % 60 or offset.microseconds:
        return None
    moment = f"{stamp.date.isoformat()}T{stamp.time.replace(tzinfo=None).isoformat()}"
    if not offset:
        return f"{moment}Z"
    minutes = offset // datetime.timedelta(minutes=1)
    sign = "-" if minutes < 0 else "+"
    return f"{moment}{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"
