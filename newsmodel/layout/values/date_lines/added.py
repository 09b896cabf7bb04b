"""Date lines of layouts that were added."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from ....model import Span, Stamp
from ....text.matching import Match, Pattern
from ..dates import clock_time, partial_date, zone_offset
from .stamps import Stamps

__all__ = ["ADDED", "read_added_stamps"]

#: Their patterns; `newsmodel.layout.Layout` says which groups they have.
ADDED: Final[list[Pattern]] = []


def read_added_stamps(
    text: str, start: int, end: int, read_words: Callable[[str, int, int], Stamp | None]
) -> Stamps | None:
    """Read a line that a layout says is a date line.

    Args:
        text: The text the line stands in.
        start: Where the line begins, in code points.
        end: Where it ends.
        read_words: Reads a date in words.

    Returns:
        What it says; None if no layout knows the line.
    """
    for pattern in ADDED:
        match = pattern.fullmatch(text, start, end)
        if match is not None:
            return _stamps(text, match, read_words)
    return None


def _stamps(text: str, match: Match, read_words: Callable[[str, int, int], Stamp | None]) -> Stamps:
    groups = match.groupdict()
    updated = groups.get("updated") is not None
    if groups.get("year") is not None and groups.get("month") is not None and groups.get("day") is not None:
        stamp = _numbers(text, match, groups)
        return Stamps(updated=stamp) if updated else Stamps(published=stamp)
    published = groups.get("published") is not None
    return Stamps(
        _words(text, match, "published", read_words, alone=not updated) if published else None,
        _words(text, match, "updated", read_words, alone=not published) if updated else None,
        label_only=not published and not updated,
    )


def _numbers(text: str, match: Match, groups: dict[str, str | None]) -> Stamp:
    """Read a date whose parts have groups of their own; one that does not exist is left out."""
    month = str(groups["month"])
    day = partial_date(groups["year"], int(month) if month.isdecimal() else month, str(groups["day"]))
    hour, zone = groups.get("hour"), groups.get("zone")
    time = None if hour is None else clock_time(hour, groups.get("minute"), None, None)
    if time is not None and zone is not None:
        time = time.replace(tzinfo=zone_offset(zone))
    date = None if day is None else day.date
    start, end = match.span()
    return Stamp(date, text=text[start:end], span=Span(start, end), time=time, zone=zone)


def _words(
    text: str, match: Match, group: str, read_words: Callable[[str, int, int], Stamp | None], *, alone: bool
) -> Stamp:
    """Read a date in words; its stamp has the whole line where it is the only one."""
    start, end = match.span(group)
    read = read_words(text, start, end)
    if alone:
        start, end = match.span()
    if read is None:
        return Stamp(None, text=text[start:end], span=Span(start, end))
    return Stamp(read.date, text=text[start:end], span=Span(start, end), time=read.time, zone=read.zone)
