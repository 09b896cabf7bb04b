"""Moments as data formats write them."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.formats._article.timestamps import read_stamp, write_stamp, write_zoned
from newsmodel.model import Stamp

DAY = datetime.date(2021, 5, 4)
HALF_NINE = datetime.time(9, 30)
WEST = datetime.timezone(datetime.timedelta(hours=-5))
EAST = datetime.timezone(datetime.timedelta(hours=5, minutes=30))


@pytest.mark.parametrize(
    ("text", "stamp"),
    [
        ("2021-05-04", Stamp(DAY)),
        ("20210504", Stamp(DAY)),
        ("2021-05-04T09:30", Stamp(DAY, time=HALF_NINE)),
        (" 2021-05-04 09:30:00 ", Stamp(DAY, time=HALF_NINE)),
        ("2021-05-04T09:30:00Z", Stamp(DAY, time=datetime.time(9, 30, tzinfo=datetime.UTC), zone="Z")),
        ("20210504T093000Z", Stamp(DAY, time=datetime.time(9, 30, tzinfo=datetime.UTC), zone="Z")),
        ("2021-05-04T09:30:00+0530", Stamp(DAY, time=datetime.time(9, 30, tzinfo=EAST), zone="+0530")),
        ("2021-05-04T09:30:00 +05:30", Stamp(DAY, time=datetime.time(9, 30, tzinfo=EAST), zone="+05:30")),
        ("2021-05-04T09:30:15.1234567", Stamp(DAY, time=datetime.time(9, 30, 15, 123456))),
        ("Tue, 04 May 2021 09:30:00 GMT", Stamp(DAY, time=datetime.time(9, 30, tzinfo=datetime.UTC), zone="GMT")),
        ("May 4, 2021", Stamp(DAY)),
        ("2021-5-4", Stamp(DAY)),
        ("2021-5-4T9:30:00Z", Stamp(DAY, time=datetime.time(9, 30, tzinfo=datetime.UTC), zone="Z")),
        ("20210504093000", Stamp(DAY, time=HALF_NINE)),
        ("Tue, 04 May 2021 09:30:00 -0500", Stamp(DAY, time=datetime.time(9, 30, tzinfo=WEST), zone="-0500")),
        ("4 May 21 9:30 EST", Stamp(DAY, time=datetime.time(9, 30, tzinfo=WEST), zone="EST")),
        ("Tue, 04 May 2021 09:30:00 UT", Stamp(DAY, time=datetime.time(9, 30, tzinfo=datetime.UTC), zone="UT")),
        (
            "2021-05-04T09:30:00-05:00[America/Lima]",
            Stamp(DAY, time=datetime.time(9, 30, tzinfo=WEST), zone="-05:00"),
        ),
    ],
)
def test_moments(text: str, stamp: Stamp) -> None:
    """Day, clock time and zone are read as exactly as they are stated, and no more."""
    assert read_stamp(text) == stamp


@pytest.mark.parametrize(
    "text", ["", " ", "2021", "2021-13-04", "2021-05-04T25:00", "1620120600", "soon", "x" * 10_000]
)
def test_no_moments(text: str) -> None:
    """What is no date is none, and no day is made up for it."""
    assert read_stamp(text) is None


@given(st.datetimes(timezones=st.sampled_from([datetime.UTC, EAST, None]).map(lambda z: z)))
def test_what_is_written_is_read(moment: datetime.datetime) -> None:
    """A moment comes back from what is written for it, without the name of its zone."""
    stamp = Stamp(moment.date(), time=moment.timetz())
    text = write_stamp(stamp)
    assert text is not None
    read = read_stamp(text)
    assert read is not None
    assert (read.date, read.time) == (stamp.date, stamp.time)
    assert (write_zoned(stamp) is None) == (moment.tzinfo is None)


def test_what_is_not_known_is_not_written() -> None:
    """A day has no clock time, a clock time no zone, and an offset of odd seconds is no offset."""
    odd = datetime.timezone(datetime.timedelta(seconds=7))
    assert write_stamp(None) is None
    assert write_stamp(Stamp(text="21 sec ago")) is None
    assert write_zoned(Stamp(DAY)) is None
    assert write_zoned(Stamp(DAY, time=HALF_NINE)) is None
    assert write_zoned(Stamp(DAY, time=datetime.time(9, 30, tzinfo=odd))) is None
