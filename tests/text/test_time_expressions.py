from __future__ import annotations

import datetime

import pytest

from newsmodel.text.time_expressions import (
    TimeExpression,
    day_before,
    find_time,
    find_year,
    match_time,
    period,
)

FRIDAY = datetime.date(2021, 5, 7)


def found(text: str, start: int = 0) -> TimeExpression | None:
    """The first time in a text."""
    return find_time(text, start, len(text))


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("on Friday", "2021-05-07"),
        ("on Saturday", "2021-05-01"),
        ("late on Monday", "2021-05-03"),
        ("Monday night", "2021-05-03"),
        ("today", "2021-05-07"),
        ("yesterday", "2021-05-06"),
        ("last week", "2021-04-26/2021-05-02"),
        ("earlier this week", "2021-05-03/2021-05-07"),
        ("last weekend", "2021-05-01/2021-05-02"),
        ("last night", "2021-05-06"),
        ("last month", "2021-04-01/2021-04-30"),
        ("earlier this month", "2021-05-01/2021-05-07"),
        ("last year", "2020-01-01/2020-12-31"),
        ("this year", "2021-01-01/2021-12-31"),
        ("this month", "2021-05-01/2021-05-31"),
        ("this week", "2021-05-03/2021-05-09"),
        ("earlier this year", "2021-01-01/2021-05-07"),
        ("in March", "2021-03-01/2021-03-31"),
        ("in June", "2020-06-01/2020-06-30"),
        ("in June 2019", "2019-06-01/2019-06-30"),
        ("in 2013", "2013-01-01/2013-12-31"),
        ("on March 3", "2021-03-03"),
        ("on Dec. 30", "2020-12-30"),
        ("on March 3, 2020", "2020-03-03"),
        ("Thursday, May 6, 2021", "2021-05-06"),
        ("two days ago", "2021-05-05"),
        ("a week ago", "2021-04-26/2021-05-02"),
        ("three months ago", "2021-02-01/2021-02-28"),
        ("two years ago", "2019-01-01/2019-12-31"),
        ("overnight Wednesday to Thursday", "2021-05-05/2021-05-06"),
        ("on 3 May", "2021-05-03"),
        ("3rd May 2020", "2020-05-03"),
        ("on 2021-05-04", "2021-05-04"),
        ("over the weekend", "2021-05-01/2021-05-02"),
        ("at the weekend", "2021-05-01/2021-05-02"),
        ("this morning", "2021-05-07"),
        ("earlier on Thursday", "2021-05-06"),
    ],
)
def test_days(words: str, days: str) -> None:
    """Words for a time mean these days, seen from Friday 7 May 2021."""
    text = f"he said {words}"
    time = found(text)
    assert time is not None
    assert text[time.start : time.end] == words
    assert str(period(time, FRIDAY)) == days


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("the next day", "2021-03-03"),
        ("The following morning", "2021-03-03"),
        ("the same evening", "2021-03-02"),
        ("that night", "2021-03-02"),
        ("a day later", "2021-03-03"),
        ("Three days later", "2021-03-05"),
        ("ten days later", "2021-03-12"),
    ],
)
def test_days_counted_from_another(words: str, day: str) -> None:
    """What is counted from a day is counted from the one named last, and from none if that is a month."""
    for front, expected in (("On Monday it rained. On March 2 it fell. ", day), ("In March it fell. ", ""), ("", "")):
        assert found(f"{front}It burned", len(front)) is None
        text = f"{front}It burned {words}, he said"
        time = found(text, len(front))
        assert time is not None
        assert text[time.start : time.end] == words
        seen_from = day_before(text, time, FRIDAY)
        assert ("" if seen_from is None else str(period(time, seen_from))) == expected


@pytest.mark.parametrize("words", ["on June 31", "on March 119", "in 0000"])
def test_impossible_days(words: str) -> None:
    """What is no day has no date."""
    time = found(f"he said {words}")
    assert time is None or period(time, FRIDAY) is None


def test_no_day_without_the_story() -> None:
    """A weekday without the day of the story has no date; a full date has one."""
    weekday, full = found("on Monday"), found("on March 3, 2020")
    assert weekday is not None
    assert full is not None
    assert period(weekday, None) is None
    assert str(period(full, None)) == "2020-03-03"


def test_the_year_of_a_document() -> None:
    """A document's year is a period."""
    time = find_year("a 2013 report", 0, 13)
    assert time is not None
    assert str(period(time, None)) == "2013-01-01/2013-12-31"


def test_a_programme_is_no_day() -> None:
    """The name of a programme that begins with "Today" says nothing of the day."""
    assert found("she told the Today programme") is None


def test_a_time_at_an_offset() -> None:
    """A time is read where it begins and nowhere else, and as far as it may go."""
    text = "He said late on Monday night that it had begun on Sunday."
    whole, short = match_time(text, 8, len(text)), match_time(text, 8, 22)
    assert whole is not None
    assert short is not None
    assert (text[whole.start : whole.end], text[short.start : short.end]) == ("late on Monday night", "late on Monday")
    assert match_time(text, 3, len(text)) is None


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        ("on Thursday, May 6, 2021", {"weekday": "thursday", "month": "may", "day": "6", "year": "2021"}),
        ("on 6 May 2021", {"month": "may", "day": "6", "year": "2021"}),
        ("on Sept. 6, 2021", {"month": "sept", "day": "6", "year": "2021"}),
        ("in 2021", {"year": "2021"}),
        ("last week", {"which": "last", "unit": "week"}),
        ("two weeks ago", {"count": "two", "unit": "week"}),
        ("that night", {"after": "that"}),
    ],
)
def test_parts_have_one_name_wherever_they_stand(words: str, parts: dict[str, str]) -> None:
    """What a time names has the same name in every way of writing it."""
    time = found(words)
    assert time is not None
    assert time.parts == parts
