"""When something was said: the words, and the days they mean as seen from the day of the story."""

from __future__ import annotations

import datetime
import re
from calendar import monthrange
from typing import Final

from ...lexicon.calendar import MONTHS, WEEKDAYS
from ...model.dates import PartialDate, Period

__all__ = ["TIME", "YEAR", "day_before", "period"]

_WEEKDAY: Final = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH: Final = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\.)"
)

#: Words that say when, beside a cue:  on Friday   late on Monday   earlier this week   in June   on Oct. 5, 2017
TIME: Final = re.compile(
    rf"""
    \b(?=[MTWFSJADNOLEYIa-z\d])(?![b-df-hj-kmp-su-xz])(?:
        overnight\ (?P<from>{_WEEKDAY})\ to\ (?P<to>{_WEEKDAY})
      | (?:(?:[Ll]ater?|[Ee]arl(?:y|ier))\ )?(?:[Oo]n\ )?(?:(?:late|early|(?P<before>last))\ )?(?P<weekday>{_WEEKDAY})
        (?:\ (?:night|morning|afternoon|evening))?
        (?:,\ (?P<wmonth>{_MONTH})\ (?P<wday>\d{{1,2}})(?:,\ (?P<wyear>\d{{4}}))?)?
      | (?:[Oo]n\ |[Oo]n\ the\ morning\ of\ )?(?P<fday>\d{{1,2}})(?:st|nd|rd|th)?\ (?P<fmonth>{_MONTH})
        (?:,?\ (?P<fyear>\d{{4}})\b)?
      | (?:[Oo]n\ )?(?P<iso>\d{{4}}-\d\d-\d\d)\b
      | (?:[Oo]ver|[Aa]t)\ the\ (?P<rest>weekend)\b
      | (?P<near>[Tt]oday(?!\ (?:[Ss]how|[Pp]rogram))|[Yy]esterday
        |[Tt]onight|[Oo]vernight|[Tt]his\ (?:morning|afternoon|evening))\b
      | (?:[Ee]arlier\ )?(?P<which>[Ll]ast|[Tt]his)\ (?P<unit>week|month|year|night|weekend)\b
      | (?:[Oo]n\ the\ morning\ of\ |[Oo]n\ )?(?P<month>{_MONTH})\ (?P<day>\d{{1,2}})\b(?!\ (?:per|million))
        (?:,?\ (?P<dyear>\d{{4}})\b)?
      | [Ii]n\ (?:(?:early|late|mid)[ -])?(?P<in>{_MONTH})(?:,?\ (?P<iyear>\d{{4}})\b)?
      | [Ii]n\ (?P<year>(?:19|20)\d\d)\b
      | (?:(?P<count>a|one|two|three|four|five|six|seven|\d)\ )(?P<units>day|week|month|year)s?\ (?:ago|earlier)\b
      | (?:[Tt]he\ (?P<after>next|following|same)|[Tt]hat)\ (?:day|morning|afternoon|evening|night)\b
      | (?P<since>[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|\d)\ days?\ (?P<later>later)\b
    )
    """,
    re.VERBOSE,
)
#: The year of a document, in its own name:  a 2013 report
YEAR: Final = re.compile(r"\b(?P<year>(?:19|20)\d\d)\b(?=\ )", re.VERBOSE)
_COUNTS: Final = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}
_NO_GROUPS: Final[dict[str, str | None]] = dict.fromkeys(TIME.groupindex)
_BACK: Final = 600  # characters in front of "the next day" in which a day is looked for
_WEEK: Final = 7
_DECEMBER: Final = 12


def day_before(match: re.Match[str], story: datetime.date | None) -> datetime.date | None:
    """The day that a time is seen from: for "the next day" the one named last in front of it, else that of the story.

    Args:
        match: The match of `TIME`.
        story: The day of the story, or None where it is not known.
    """
    if not _is_counted(match):
        return story
    start = match.start()
    named = None
    for other in TIME.finditer(match.string, max(0, start - _BACK), start):
        if not _is_counted(other):
            named = other
    days = None if named is None else period(named, story)
    return days.start if days is not None and days.start == days.end else None


def _is_counted(match: re.Match[str]) -> bool:
    """Whether a time is counted from another: "the next day", "that night", "two days later"."""
    return match.re is TIME and (match["later"] is not None or match["after"] is not None or match[0][1:5] == "hat ")


def period(match: re.Match[str], story: datetime.date | None) -> Period | None:
    """The days that a match of `TIME` means.

    Args:
        match: The match.
        story: The day that it is seen from, as `day_before` gives it; None where it is not known.

    Returns:
        The days; None where they cannot be told without the day of the story.
    """
    try:
        return _period(_NO_GROUPS | match.groupdict(), story)
    except (ValueError, OverflowError):  # "June 31", or a day outside the calendar
        return None


def _period(  # noqa: PLR0911
    g: dict[str, str | None], story: datetime.date | None
) -> Period | None:
    if g["year"]:
        return _year(int(g["year"]))
    if g["iso"]:
        return Period.day(datetime.date.fromisoformat(g["iso"]))
    for month, day, year in (
        (g["month"], g["day"], g["dyear"]),
        (g["wmonth"], g["wday"], g["wyear"]),
        (g["fmonth"], g["fday"], g["fyear"]),
    ):
        if month and day:
            return _day(_number(month), int(day), year, story)
    if g["in"]:
        return _month(_number(g["in"]), g["iyear"], story)
    if story is None:
        return None
    if g["later"]:
        return Period.day(story + datetime.timedelta(days=_count(g["since"] or "")))
    if g["after"] or not any(g.values()):  # "the same day", "that day"
        return Period.day(story + datetime.timedelta(days=g["after"] in {"next", "following"}))
    if g["from"] and g["to"]:
        return Period(_latest(g["from"], _latest_day(g["to"], story)), _latest_day(g["to"], story))
    if g["weekday"]:
        latest = _latest if g["before"] else _latest_day  # on a Friday, "last Friday" is a week ago
        return Period.day(latest(g["weekday"], story))
    if g["near"]:
        near = g["near"].lower()
        return Period.day(story - datetime.timedelta(days=1 if near == "yesterday" else 0))
    if g["rest"]:
        return _unit("", "weekend", story)
    if g["unit"]:
        return _unit(g["which"] or "", g["unit"], story)
    return _ago(g["count"] or "", g["units"] or "", story)


def _number(month: str) -> int:
    return MONTHS[month.rstrip(".").lower()]


def _year(year: int) -> Period:
    return Period(datetime.date(year, 1, 1), datetime.date(year, _DECEMBER, 31))


def _whole_month(year: int, month: int) -> Period:
    return Period(datetime.date(year, month, 1), datetime.date(year, month, monthrange(year, month)[1]))


def _day(month: int, day: int, year: str | None, story: datetime.date | None) -> Period | None:
    partial = PartialDate(int(year) if year else None, month, day)
    if story is not None:
        partial = partial.near(story)
    return None if partial.date is None else Period.day(partial.date)


def _month(month: int, year: str | None, story: datetime.date | None) -> Period | None:
    """A month: of the year stated, or the latest one that has begun."""
    if year:
        return _whole_month(int(year), month)
    if story is None:
        return None
    return _whole_month(story.year if month <= story.month else story.year - 1, month)


def _latest_day(weekday: str, story: datetime.date) -> datetime.date:
    """The latest such day that is not after the story."""
    return story - datetime.timedelta(days=(story.weekday() - WEEKDAYS[weekday.lower()]) % _WEEK)


def _latest(weekday: str, before: datetime.date) -> datetime.date:
    return _latest_day(weekday, before - datetime.timedelta(days=1))


def _unit(which: str, unit: str, story: datetime.date) -> Period:
    """Last or this week, month, year, night or weekend; what is not over ends with the story's day."""
    last = which.lower() == "last"
    if unit == "night":
        return Period.day(story - datetime.timedelta(days=1))
    monday = story - datetime.timedelta(days=story.weekday())
    if unit == "week":
        if last:
            return Period(monday - datetime.timedelta(days=_WEEK), monday - datetime.timedelta(days=1))
        return Period(monday, story)
    if unit == "weekend":
        return Period(monday - datetime.timedelta(days=2), monday - datetime.timedelta(days=1))
    if unit == "month":
        if last:
            before = story.replace(day=1) - datetime.timedelta(days=1)
            return _whole_month(before.year, before.month)
        return Period(story.replace(day=1), story)
    return _year(story.year - 1) if last else Period(datetime.date(story.year, 1, 1), story)


def _count(words: str) -> int:
    return _COUNTS.get(words.lower()) or int(words)


def _ago(count: str, units: str, story: datetime.date) -> Period:
    n = _count(count)
    if units == "day":
        return Period.day(story - datetime.timedelta(days=n))
    if units == "week":
        monday = story - datetime.timedelta(days=story.weekday() + _WEEK * n)
        return Period(monday, monday + datetime.timedelta(days=_WEEK - 1))
    if units == "year":
        return _year(story.year - n)
    months = story.year * 12 + story.month - 1 - n
    return _whole_month(months // 12, months % 12 + 1)
