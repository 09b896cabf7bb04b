"""A date line while it is being read: what belongs to each label, and the names in between."""

from __future__ import annotations

import datetime

from ....model import PartialDate, Span, Stamp
from ..dates import zone_offset

__all__ = ["DateLine", "Part"]


class Part:
    """The pieces that belong to one label, or to none.

    Args:
        label: `published` or `updated`; None where the line has no label.
        start: Where its words begin.
        end: Where they end.
    """

    __slots__ = ("date", "dated", "end", "half", "label", "relative", "start", "time", "weekday", "zone")

    def __init__(self, label: str | None, start: int, end: int) -> None:
        self.label = label
        self.start = start
        self.end = end
        self.dated = False  # a day with its year is stated, if only one that does not exist or may be two
        self.date: datetime.date | None = None
        self.half: tuple[str, str] | None = None  # month and day in front of a year that stands apart
        self.time: datetime.time | None = None
        self.zone: str | None = None
        self.relative: str | None = None
        self.weekday: int | None = None  # Monday is 0

    def add_date(self, date: PartialDate | None) -> bool:
        """Set the day; a part has one day, which may be said twice."""
        day = None if date is None else date.date
        if self.dated:
            return day == self.date
        self.dated, self.date = True, day
        return True

    def is_empty(self) -> bool:
        """Return whether nothing but the label was read."""
        return not self.dated and self.half is None and self.time is None and self.relative is None

    def is_sure(self) -> bool:
        """Return whether this is enough for a date line without a label."""
        if self.dated or None not in {self.half, self.weekday, self.time, self.zone}:
            return True  # "Mon Apr 30, 8:04 PM ET" says when, but for the year
        return self.relative is not None and (self.time is not None or self.relative.endswith(("ago", "now")))

    def stamp(self, text: str) -> Stamp:
        """Make the stamp that the pieces add up to."""
        time = self.time
        if time is not None and self.zone is not None:
            time = time.replace(tzinfo=zone_offset(self.zone))
        words = text[self.start : self.end]
        end = self.end + (words.count("(") > words.count(")") and text[self.end : self.end + 1] == ")")
        return Stamp(self.date, text=text[self.start : end], span=Span(self.start, end), time=time, zone=self.zone)


class DateLine:
    """What has been read of a line so far."""

    __slots__ = ("by", "cited", "names", "parts")

    def __init__(self) -> None:
        self.parts: list[Part] = []
        self.names: list[tuple[int, int]] = []
        self.by: int | None = None  # where "by" stands
        self.cited = False  # the line says on which page of which paper the story was
