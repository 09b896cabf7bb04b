from __future__ import annotations

import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel import InputError, PartialDate, Period

dates = st.dates()
partial = st.one_of(
    dates.map(PartialDate.of),
    st.builds(PartialDate, st.integers(1, 9999)),
    st.builds(PartialDate, st.integers(1, 9999), st.integers(1, 12)),
    st.builds(PartialDate, st.none(), st.integers(1, 12)),
    st.builds(PartialDate, st.none(), st.integers(1, 12), st.integers(1, 28)),
)


@given(partial)
def test_the_text_of_a_partial_date_reads_back(value: PartialDate) -> None:
    """`from_text` is the inverse of `str`."""
    assert PartialDate.from_text(str(value)) == value


@given(st.builds(lambda one, two: Period(min(one, two), max(one, two)), dates, dates))
def test_the_text_of_a_period_reads_back(value: Period) -> None:
    """`from_text` is the inverse of `str`."""
    assert Period.from_text(str(value)) == value


@given(st.text(alphabet="0123456789-/T ", max_size=24) | st.text(max_size=12))
def test_any_text_is_a_date_or_refused(text: str) -> None:
    """Text is read only if it is what `str` gives, and nothing but InputError is raised."""
    for cls in (PartialDate, Period):
        try:
            value = cls.from_text(text)
        except InputError:
            continue
        assert cls.from_text(str(value)) == value
        if cls is PartialDate:
            assert str(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (PartialDate(2017, 10, 6), "2017-10-06"),
        (PartialDate(2017, 10), "2017-10"),
        (PartialDate(2017), "2017"),
        (PartialDate(None, 10, 6), "--10-06"),
        (PartialDate(None, 10), "--10"),
        (PartialDate(33, 4, 3), "0033-04-03"),
    ],
)
def test_texts_of_partial_dates(value: PartialDate, text: str) -> None:
    """Dates are written as ISO 8601, without a year as RFC 6350."""
    assert str(value) == text
    assert repr(value) == f"PartialDate({text!r})"


@pytest.mark.parametrize(
    "text", ["", "-", "--", "17-10-06", "2017-1-6", "2017/10/06", "2017-10-06-01", "--13", "--02-30", "2017-02-29",
             "０１２３", "2017-00", "20171006", " 2017", "----10"],
)  # fmt: skip
def test_texts_that_are_no_partial_dates(text: str) -> None:
    """Other shapes and impossible days are refused."""
    with pytest.raises(InputError, match="PartialDate"):
        PartialDate.from_text(text)


@pytest.mark.parametrize(
    "arguments",
    [(), (None, None, 6), (2017, None, 6), (2017, 13), (2017, 0), (2017, 2, 29), (None, 2, 30), (0,), (10000,),
     (2017, 4, 31), (2017, 4, 0), ("2017",), (2017, 4.0), (True,)],
)  # fmt: skip
def test_impossible_partial_dates(arguments: Any) -> None:
    """A date without a year or month, or of no calendar, cannot be built."""
    with pytest.raises(InputError, match="PartialDate"):
        PartialDate(*arguments)


def test_leap_day_without_a_year() -> None:
    """29 February is possible where the year is not stated, and takes a leap year near."""
    leap = PartialDate(None, 2, 29)
    assert leap.near(datetime.date(2020, 3, 1)) == PartialDate(2020, 2, 29)
    assert leap.near(datetime.date(2021, 3, 1)) == PartialDate(2020, 2, 29)
    assert leap.near(datetime.date(2022, 6, 1)) == leap


@pytest.mark.parametrize(
    ("value", "day", "year"),
    [
        (PartialDate(None, 12, 31), datetime.date(2019, 1, 2), 2018),
        (PartialDate(None, 1, 2), datetime.date(2018, 12, 31), 2019),
        (PartialDate(None, 6, 20), datetime.date(2019, 6, 20), 2019),
        (PartialDate(None, 3), datetime.date(2019, 6, 20), 2019),
        (PartialDate(2001, 12, 31), datetime.date(2019, 1, 2), 2001),
        (PartialDate(None, 12, 31), datetime.date(1, 1, 1), 1),
        (PartialDate(None, 1, 1), datetime.date(9999, 12, 31), 9999),
    ],
)
def test_the_nearest_year(value: PartialDate, day: datetime.date, year: int) -> None:
    """A missing year is the one that brings the date closest to the known day; a stated one stays."""
    assert value.near(day).year == year


def test_full_dates_only_are_dates() -> None:
    """A partial date has a calendar date only if all three parts are known."""
    assert PartialDate(2017, 10, 6).date == datetime.date(2017, 10, 6)
    assert PartialDate(2017, 10).date is None
    assert PartialDate(None, 10, 6).date is None


def test_a_period_holds_its_days() -> None:
    """Both ends belong to a period."""
    period = Period(datetime.date(2017, 10, 1), datetime.date(2017, 10, 3))
    days = [datetime.date(2017, 9, 30) + datetime.timedelta(number) for number in range(5)]
    assert [day in period for day in days] == [False, True, True, True, False]
    assert str(period) == "2017-10-01/2017-10-03"
    assert str(Period.day(days[1])) == "2017-10-01"


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (datetime.date(2017, 10, 2), datetime.date(2017, 10, 1)),
        ("2017-10-01", datetime.date(2017, 10, 1)),
        (datetime.date(2017, 10, 1), None),
        (datetime.datetime(2017, 10, 1, tzinfo=datetime.UTC), datetime.date(2017, 10, 1)),
    ],
)
def test_impossible_periods(start: Any, end: Any) -> None:
    """A period that ends before it starts, or of no dates, is refused."""
    with pytest.raises(InputError, match=r"Period\.(start|end)"):
        Period(start, end)


@pytest.mark.parametrize(
    "text", ["", "/", "2017-10-01/", "/2017-10-01", "2017-10-02/2017-10-01", "2017", "2017-10-01/x"]
)
def test_texts_that_are_no_periods(text: str) -> None:
    """Other shapes are refused with an InputError of the library."""
    with pytest.raises(InputError, match="Period"):
        Period.from_text(text)
