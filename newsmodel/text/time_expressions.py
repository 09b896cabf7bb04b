"""Words that say when, and the days they mean: "late on Monday", "in June", "two weeks ago", "the next day"."""

from __future__ import annotations

import datetime
import re
from calendar import monthrange
from collections.abc import Iterable
from typing import Final

from ..lexicon.calendar import MONTHS, WEEKDAYS
from ..lexicon.loading import table, words
from ..model.dates import PartialDate, Period
from .matching import any_of

__all__ = ["TimeExpression", "day_before", "find_time", "find_vague_time", "find_year", "match_time", "period"]

_BACK: Final = 600  # characters before "the next day" in which the day before it is looked for
_WEEK: Final = datetime.timedelta(days=7)
_DAY: Final = datetime.timedelta(days=1)
_DECEMBER: Final = 12
# "Four years ago" mostly tells when something else was: "a higher share than four years ago".
_FEW: Final = 3
_DIGITS: Final = "0123456789"


class TimeExpression:
    """Words that say when.

    Args:
        start: The offset of the first character.
        end: The offset after the last.
        parts: What the words name, in lower case and without full stops, by the groups of the pattern: `weekday`,
            `month`, `count`, `unit` and others.
    """

    __slots__ = ("end", "parts", "start")

    def __init__(self, start: int, end: int, parts: dict[str, str]) -> None:
        self.start: Final = start
        self.end: Final = end
        self.parts: Final = parts

    @property
    def is_counted(self) -> bool:
        """Whether it is counted from a day named before it: "the next day", "that night", "two days later"."""
        return "after" in self.parts or "later" in self.parts

    @property
    def is_long(self) -> bool:
        """Whether it is a month or longer: "in April", "last year"."""
        if "month" in self.parts or "year" in self.parts:
            return "day" not in self.parts
        return self.parts.get("unit") in {"month", "year"}


def _any_case(listed: Iterable[str]) -> str:
    """A pattern for words with a small or a capital first letter."""
    return any_of([form for word in listed for form in (word, word.capitalize())])


_WEEKDAYS: Final = any_of([name.title() for name in words("weekdays", "name")])
_WEEKDAY: Final = f"(?P<weekday>{_WEEKDAYS})"
_MONTH: Final = (
    f"(?P<month>{any_of([name.title() for name in words('months', 'name')])}"
    rf"|{any_of([name.title() for name in words('months', 'short')])}\.)"
)
_YEAR: Final = r"(?P<year>\d{4})"
_COUNTS: Final = {word: int(number) for word, number in table("counts").items()}
_COUNT: Final = rf"(?P<count>{_any_case(_COUNTS)}|\d)"
_SMALL_COUNT: Final = rf"(?P<count>{any_of([word for word, number in _COUNTS.items() if number <= _FEW])}|\d)"
_PART: Final = "(?:night|morning|afternoon|evening)"
_GROUP: Final = "(?P<"


def _numbered(source: str) -> str:
    """Number the groups of a pattern behind their names: `re`, which is the faster, takes no name twice."""
    first, *groups = source.split(_GROUP)
    return first + "".join([f"{_GROUP}{group.replace('>', f'{n}>', 1)}" for n, group in enumerate(groups)])


#: Words that say when; a group has one name wherever it stands, but for the number behind it.
_TIME: Final = re.compile(
    _numbered(rf"""(?x)
    \b(?=[MTWFSJADNOLEYIaefilnosty\d])(?:
        overnight\ (?P<from>{_WEEKDAYS})\ to\ (?P<to>{_WEEKDAYS})
      | (?:(?:[Ll]ater?|[Ee]arl(?:y|ier))\ )?(?:[Oo]n\ )?(?:(?:late|early|(?P<before>last))\ )?{_WEEKDAY}
        (?:\ {_PART})?
        (?:,\ {_MONTH}\ (?P<day>\d{{1,2}})(?:,\ {_YEAR})?)?                    # on Thursday, May 6, 2021
      | (?:[Oo]n\ |[Oo]n\ the\ morning\ of\ )?
        (?P<day>\d{{1,2}})(?:st|nd|rd|th)?\ {_MONTH} (?:,?\ {_YEAR}\b)?        # on 3 May
      | (?:[Oo]n\ )?(?P<iso>\d{{4}}-\d\d-\d\d)\b
      | (?:[Oo]ver|[Aa]t)\ the\ (?P<unit>weekend)\b
      | (?P<near>[Tt]oday(?!\ (?:[Ss]how|[Pp]rogram))|[Yy]esterday|[Tt]onight|[Oo]vernight
        |[Tt]his\ (?:morning|afternoon|evening))\b
      | (?:(?P<so_far>[Ee]arlier)\ )?(?P<which>[Ll]ast|[Tt]his)\ (?P<unit>week|month|year|night|weekend)\b
      | (?:[Oo]n\ the\ morning\ of\ |[Oo]n\ )?
        {_MONTH}\ (?P<day>\d{{1,2}})\b(?!\ (?:per|million)) (?:,?\ {_YEAR}\b)? # on Oct. 5, 2017
      | [Ii]n\ (?:(?:early|late|mid)[\ -])?{_MONTH}(?:,?\ {_YEAR}\b)?          # in mid-June
      | [Ii]n\ (?P<year>(?:19|20)\d\d)\b
      | {_SMALL_COUNT}\ (?P<unit>day|week|month|year)s?\ (?:ago|earlier)\b
      | {_COUNT}\ (?P<unit>day)s?\ (?P<later>later)\b
      | (?:[Tt]he\ (?P<after>next|following|same)|(?P<after>[Tt]hat))\ (?:day|{_PART})\b
    )
    """)
)
#: The year of a document, in its own name:  a 2013 report
_YEAR_OF_DOCUMENT: Final = re.compile(r"\b(?P<year>(?:19|20)\d\d)\b(?=\ )")

#: Words that say when and name no day:  earlier   at the time   some time ago
_VAGUE_TIME: Final = re.compile(
    r"(?P<vague>\b(?:[Ee]arlier|[Rr]ecently|[Pp]reviously|[Aa]t (?:the|that) time|[Ss]ome time ago)\b)"
)


def _made(match: re.Match[str] | None) -> TimeExpression | None:
    if match is None:
        return None
    parts = {
        name.rstrip(_DIGITS): part.rstrip(".").lower() for name, part in match.groupdict().items() if part is not None
    }
    return TimeExpression(match.start(), match.end(), parts)


def find_time(text: str, start: int, end: int) -> TimeExpression | None:
    """Find the first words that say when.

    Args:
        text: The text.
        start: The offset from which to look.
        end: The offset up to which.
    """
    return _made(_TIME.search(text, start, end))


def match_time(text: str, start: int, end: int) -> TimeExpression | None:
    """Read the words that say when which begin at an offset; None if none do.

    Args:
        text: The text.
        start: The offset at which they begin.
        end: The offset after the last character that may belong to them.
    """
    return _made(_TIME.match(text, start, end))


def find_vague_time(text: str, start: int, end: int) -> TimeExpression | None:
    """Find the first words that say when and name no day: "earlier", "at the time".

    Args:
        text: The text.
        start: The offset from which to look.
        end: The offset up to which.
    """
    return _made(_VAGUE_TIME.search(text, start, end))


def find_year(text: str, start: int, end: int) -> TimeExpression | None:
    """Find a year that stands before a noun, as in "a 2013 report".

    Args:
        text: The text.
        start: The offset from which to look.
        end: The offset up to which.
    """
    return _made(_YEAR_OF_DOCUMENT.search(text, start, end))


def day_before(text: str, expression: TimeExpression, story: datetime.date | None) -> datetime.date | None:
    """Tell the day that a time is seen from: for "the next day" the one named last before it, else that of the story.

    Args:
        text: The text it stands in.
        expression: The time.
        story: The day of the story, or None where it is not known.
    """
    if not expression.is_counted:
        return story
    named = None
    for match in _TIME.finditer(text, max(0, expression.start - _BACK), expression.start):
        other = _made(match)
        if other is not None and not other.is_counted:
            named = other
    days = None if named is None else period(named, story)
    return days.start if days is not None and days.start == days.end else None


def period(expression: TimeExpression, story: datetime.date | None) -> Period | None:
    """Tell the days that a time means.

    Args:
        expression: The time.
        story: The day that it is seen from, as `day_before` gives it; None where it is not known.

    Returns:
        The days; None where they cannot be told without the day of the story.
    """
    parts = expression.parts
    try:
        if "vague" in parts:
            return None
        if "month" in parts or "year" in parts or "iso" in parts:
            return _stated(parts, story)
        return None if story is None else _relative(parts, story)
    except (ValueError, OverflowError):  # "June 31", or a day outside the calendar
        return None


def _stated(parts: dict[str, str], story: datetime.date | None) -> Period | None:
    """The days of a date, a month or a year."""
    if "iso" in parts:
        return Period.day(datetime.date.fromisoformat(parts["iso"]))
    year = int(parts["year"]) if "year" in parts else None
    if "month" not in parts:
        return None if year is None else _year(year)
    month = MONTHS[parts["month"]]
    if "day" in parts:
        date = PartialDate(year, month, int(parts["day"]))
        if story is not None:
            date = date.near(story)
        return None if date.date is None else Period.day(date.date)
    if year is None:  # the latest one that has begun
        if story is None:
            return None
        year = story.year if month <= story.month else story.year - 1
    return _month(year, month)


def _relative(parts: dict[str, str], story: datetime.date) -> Period:
    """The days of a time that is seen from a known day."""
    if "later" in parts:
        return Period.day(story + _count(parts) * _DAY)
    if "after" in parts:  # "the same day", "that day"
        return Period.day(story + _DAY if parts["after"] in {"next", "following"} else story)
    if "from" in parts:
        last = _latest_day(parts["to"], story)
        return Period(_latest_day(parts["from"], last - _DAY), last)
    if "weekday" in parts:  # on a Friday, "last Friday" is a week ago
        return Period.day(_latest_day(parts["weekday"], story - _DAY if "before" in parts else story))
    if "near" in parts:
        return Period.day(story - _DAY if parts["near"] == "yesterday" else story)
    if "count" in parts:
        return _ago(_count(parts), parts["unit"], story)
    return _unit(parts["unit"], story, last=parts.get("which") == "last", so_far="so_far" in parts)


def _year(year: int) -> Period:
    return Period(datetime.date(year, 1, 1), datetime.date(year, _DECEMBER, 31))


def _month(year: int, month: int) -> Period:
    return Period(datetime.date(year, month, 1), datetime.date(year, month, monthrange(year, month)[1]))


def _count(parts: dict[str, str]) -> int:
    count = parts["count"]
    return int(count) if count.isdigit() else _COUNTS[count]


def _latest_day(weekday: str, story: datetime.date) -> datetime.date:
    """The latest such day that is not after the story."""
    return story - (story.weekday() - WEEKDAYS[weekday]) % 7 * _DAY


def _unit(unit: str, story: datetime.date, *, last: bool, so_far: bool) -> Period:
    """Last or this week, month, year, night or weekend; "earlier this month" ends with the story's day."""
    if unit == "night":
        return Period.day(story - _DAY)
    monday = story - story.weekday() * _DAY
    if unit == "week":
        start = monday - _WEEK if last else monday
        days = Period(start, start + _WEEK - _DAY)
    elif unit == "weekend":
        return Period(monday - 2 * _DAY, monday - _DAY)
    elif unit == "month":
        before = story.replace(day=1) - _DAY
        days = _month(before.year, before.month) if last else _month(story.year, story.month)
    else:
        days = _year(story.year - last)
    return Period(days.start, story) if so_far and not last else days


def _ago(count: int, unit: str, story: datetime.date) -> Period:
    """So many days, weeks, months or years ago."""
    if unit == "day":
        return Period.day(story - count * _DAY)
    if unit == "week":
        monday = story - story.weekday() * _DAY - count * _WEEK
        return Period(monday, monday + _WEEK - _DAY)
    if unit == "year":
        return _year(story.year - count)
    months = story.year * 12 + story.month - 1 - count
    return _month(months // 12, months % 12 + 1)
