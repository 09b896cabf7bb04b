from __future__ import annotations

import datetime
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.layout.values.date_lines import Stamps, is_half_stamp, read_stamps
from newsmodel.model import Precision, Stamp

from ...clock import seconds

HOSTILE = ("(", "1", "A", ":", "By ", "/", " ", "1:", "Jan ", "2019-", "Updated ", "May 1 ", "- ", "20", "a ago ", "@")
_DAYS = st.dates(datetime.date(1850, 1, 1), datetime.date(2090, 12, 31))


def read(line: str) -> Stamps:
    """Read a line that is a date line."""
    stamps = read_stamps(line, 0, len(line))
    assert stamps is not None
    return stamps


def test_spans_count_from_the_start_of_the_text() -> None:
    """The spans of a line in the middle of a text slice to the words, label included, marks around them not."""
    text = "Ferry reaches Tarn\n • Updated: 6 June 2017 | \nMore"
    start = text.index("•")
    stamps = read_stamps(text, start, text.index("\nMore"))
    assert stamps is not None
    assert stamps.updated is not None
    assert stamps.updated.span is not None
    assert text[stamps.updated.span.slice] == stamps.updated.text == "Updated: 6 June 2017"


@given(
    _DAYS,
    st.sampled_from(["%d %B %Y", "%B %d, %Y", "%b %d %Y", "%d %b. %Y", "%Y-%m-%d", "%A, %B %d, %Y", "%a %d %b %Y"]),
)
def test_every_day_is_read_back(day: datetime.date, form: str) -> None:
    """Whatever the form, the day written is the day read, with a label and without one."""
    words = day.strftime(form)
    bare, labelled = read(words), read(f"Updated {words}")
    assert bare.published is not None
    assert bare.published.date == day
    assert bare.published.text == words
    assert labelled.updated is not None
    assert labelled.updated.date == day
    assert labelled.published is None


@given(_DAYS)
def test_slashes_are_never_guessed(day: datetime.date) -> None:
    """A day in numbers is read only if the other order is impossible or says the same day."""
    stamp = read(day.strftime("%d/%m/%Y")).published
    assert stamp is not None
    sure = day.day > 12 or day.day == day.month
    assert stamp.date == (day if sure else None)


@given(st.times(), st.booleans())
def test_clock_times_are_read_back(clock: datetime.time, twelve: bool) -> None:
    """The clock time is read to the minute, in twelve hours or twenty-four."""
    words = clock.strftime("%I:%M %p" if twelve else "%H:%M")
    stamp = read(f"Published June 5, 2020 {words}").published
    assert stamp is not None
    assert stamp.time == clock.replace(second=0, microsecond=0)
    assert stamp.precision is Precision.MINUTE


@pytest.mark.parametrize("zone", ["IST", "CST", "BST", "PT", "ET"])
def test_a_zone_with_two_meanings_sets_no_clock(zone: str) -> None:
    """The words of a zone that may be more than one are kept, and the time stays naive."""
    stamp = read(f"Updated June 5, 2020 10:30 {zone}").updated
    assert stamp is not None
    assert stamp.zone == zone
    assert stamp.time == datetime.time(10, 30)


def test_a_zone_with_one_meaning_makes_the_time_aware() -> None:
    """Date, time and zone together are one moment."""
    stamp = read("Updated June 5, 2020 10:30 pm EDT").updated
    assert stamp is not None
    assert stamp.datetime == datetime.datetime(2020, 6, 6, 2, 30, tzinfo=datetime.UTC)


def test_two_lines_that_hold_a_date_between_them() -> None:
    """A day without a year is the first half of a stamp, and both lines together are the whole."""
    text = "November 25\n15:23 2019"
    assert is_half_stamp(text, 0, 11)
    assert not is_half_stamp(text, 12, len(text))
    assert read_stamps(text, 0, 11) is None
    assert read(text).published == Stamp(
        datetime.date(2019, 11, 25),
        text=text,
        span=read(text).published.span,  # type: ignore[union-attr]  # compared on the left
        time=datetime.time(15, 23),
    )


def test_two_days_without_a_label_are_no_stamp() -> None:
    """A stretch of days says when something takes place, not when the story was published."""
    line = "May 3, 2019 - May 9, 2019"
    assert read_stamps(line, 0, len(line)) is None


def test_a_line_longer_than_any_date_line_is_none() -> None:
    """A date line has its limits."""
    line = "Updated 6 June 2017" + " •" * 200
    assert read_stamps(line, 0, len(line)) is None


@given(st.text(alphabet="JunMay0129/:-., |UpdatedbyPMago()\xa0", max_size=60))
def test_any_line_gives_stamps_that_slice(line: str) -> None:
    """Whatever the line, nothing fails, and what is found stands there."""
    stamps = read_stamps(line, 0, len(line))
    if stamps is not None:
        for stamp in (stamps.published, stamps.updated):
            if stamp is not None and stamp.span is not None:
                assert line[stamp.span.slice] == stamp.text


@pytest.mark.parametrize("piece", HOSTILE)
def test_long_lines_cost_nothing(piece: str) -> None:
    """A line of a million characters, and one of the greatest length that is read, take no time."""
    for length in (180, 1_000_000):
        line = (piece * (length // len(piece) + 1))[:length]
        assert seconds(partial(read_stamps, line, 0, len(line))) < 0.1
