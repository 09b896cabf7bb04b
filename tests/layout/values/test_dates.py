from __future__ import annotations

import datetime

import pytest

from newsmodel.layout.values.dates import caption_date, clock_time, partial_date, slashed_date, zone_offset


@pytest.mark.parametrize(
    ("year", "month", "day", "date"),
    [
        ("2031", "March", "14", "2031-03-14"),
        ("2031", "sept.", "1", "2031-09-01"),
        (None, "Mar", "14", "--03-14"),
        ("2031", 3, "14", "2031-03-14"),
        ("2031", "Febr", "30", None),
        ("2031", "Tramuary", "1", None),
    ],
)
def test_partial_date(year: str | None, month: str | int, day: str, date: str | None) -> None:
    """Words make a date if there is such a day; the year may be missing."""
    found = partial_date(year, month, day)
    assert (None if found is None else str(found)) == date


@pytest.mark.parametrize(
    ("first", "second", "year", "mark", "date"),
    [
        ("14", "3", "2031", "/", "2031-03-14"),
        ("3", "14", "2031", "/", "2031-03-14"),
        ("3", "4", "2031", "/", None),
        ("3", "3", "2031", "/", "2031-03-03"),
        ("3", "4", "2031", ".", "2031-04-03"),
        ("14", "3", "31", "-", "2031-03-14"),
        ("14", "3", "98", "-", "1998-03-14"),
    ],
)
def test_slashed_date(first: str, second: str, year: str, mark: str, date: str | None) -> None:
    """Numbers make a date only if one order of day and month is possible; full stops put the day first."""
    found = slashed_date(first, second, year, mark)
    assert (None if found is None else str(found)) == date


@pytest.mark.parametrize(
    ("hour", "minute", "half", "time"),
    [
        ("7", "05", "p", "19:05"),
        ("12", "30", "a", "00:30"),
        ("12", None, "p", "12:00"),
        ("15", "24", "p", "15:24"),
        ("7", None, None, "07:00"),
        ("25", "00", None, None),
    ],
)
def test_clock_time(hour: str, minute: str | None, half: str | None, time: str | None) -> None:
    """Hours are counted from noon with "p.m.", unless they are above 12."""
    found = clock_time(hour, minute, None, half)
    assert (None if found is None else f"{found:%H:%M}") == time


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        ("GMT", 0),
        ("edt", -240),
        ("GMT+3", 180),
        ("+03:30", 210),
        ("-0500", -300),
        ("−0500", -300),
        ("IST", None),
        ("ET", None),
        ("+25:00", None),
        ("+03:75", None),
    ],
)
def test_zone_offset(words: str, minutes: int | None) -> None:
    """An abbreviation with one meaning, or an offset that exists, is a zone."""
    zone = zone_offset(words)
    assert (None if zone is None else zone.utcoffset(None)) == (
        None if minutes is None else datetime.timedelta(minutes=minutes)
    )


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("A tram in Harlow on Friday, March 14, 2031.", "2031-03-14"),
        ("In this Oct. 5, 2030 photo, a tram built May 7, 1999.", "2030-10-05"),
        ("A tram taken 7th May, 2031.", "2031-05-07"),
        ("A tram of May 7 and one of May 8.", None),
        ("Trams ran may 7.", None),
        ("A tram. March 4.5 percent more riders came.", None),
    ],
)
def test_caption_date(text: str, date: str | None) -> None:
    """The day behind a weekday, "In this" or "taken" counts; of others only a single one."""
    found = caption_date(text, 0, len(text))
    assert (None if found is None else str(found)) == date
