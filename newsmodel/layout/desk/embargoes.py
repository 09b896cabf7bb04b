"""Lines that say from when a story may be published."""

from __future__ import annotations

import datetime
from typing import Final

from ...lexicon.calendar import ZONES
from ...lexicon.languages import month_named
from ...model import Span, Stamp
from ...text.matching import Match, Pattern

__all__ = ["read_embargo"]

# EMBARGOED UNTIL 0600 GMT   Embargo: 14 March 2024   HOLD FOR RELEASE UNTIL 6 p.m. EDT   NOT FOR RELEASE BEFORE …
_LABEL: Final = Pattern(
    r"""(?xi)
    \W{0,4}
    (?: (?:strictly\s|under\s)?embargo(?:ed)? | (?:hold|not)\sfor\s(?:release|publication|use) )
    (?! \w )
    """
)
_HEAD: Final = 32  # characters in which it ends
_CLOCK: Final = Pattern(
    r"""(?xi)
    (?<![\p{L}\p{N}/.-])
    (?: (?P<noon>noon|midnight)
      | (?P<hour>[0-9]{1,2}) [:.]? (?P<minute>[0-9]{2}) (?:\s?(?P<half>[ap])\.?m\.?)? (?:\s?hrs?|\s?h)?
      | (?P<bare>[0-9]{1,2}) \s? (?P<part>[ap])\.?m\.? )
    (?![0-9/-])
    (?: ,? \s? \(? (?P<zone>(?-i:[A-Z]{1,5})|eastern|london|local) (?:\stime)? (?![\p{L}\p{N}]) )?
    """
)
_DAY: Final = Pattern(
    r"""(?x)
    (?<![\p{L}\p{N}])
    (?: (?P<first>\p{L}{3,12})\.? \s (?P<day>[0-9]{1,2})(?:st|nd|rd|th)? (?:,? \s (?P<year>[0-9]{4}))?
      | (?P<lead>[0-9]{1,2})(?:st|nd|rd|th)? \s (?P<month>\p{L}{3,12})\.? (?:,? \s (?P<end>[0-9]{4}))?
      | (?P<iso>[0-9]{4}-[0-9]{2}-[0-9]{2}) )
    (?![\p{L}\p{N}])
    """
)
_HALF: Final = 12


def read_embargo(text: str, start: int, end: int) -> Stamp | None:
    """Read a line that says from when a story may be published.

    Args:
        text: The copy.
        start: Where the line begins.
        end: Where it ends.

    Returns:
        The line as a stamp, with as much of date, time and zone as it says; None if it is no such line.
    """
    head = text[start : min(end, start + _HEAD)].lower()
    if "embargo" not in head and "for" not in head:
        return None
    label = _LABEL.match(text, start, end)
    if label is None:
        return None
    day, day_at = _day(text, label.end(), end)
    time, zone = _clock(text, label.end(), end, day_at)
    return Stamp(day, time=time, zone=zone, text=text[start:end], span=Span(start, end))


def _day(text: str, start: int, end: int) -> tuple[datetime.date | None, tuple[int, int]]:
    """Find the day, with its place; one without a year is in words only."""
    at = start
    while (match := _DAY.search(text, at, end)) is not None:
        at = match.start() + 1  # "Thursday 14 March": the first word was none
        month = month_named(match["first"] or match["month"] or "")
        year = match["year"] or match["end"]
        try:
            if match["iso"]:
                return datetime.date.fromisoformat(match["iso"]), match.span()
            if month and year:
                return datetime.date(int(year), month, int(match["day"] or match["lead"])), match.span()
        except ValueError:
            continue
        if month:
            return None, match.span()
    return None, (end, end)


def _clock(text: str, start: int, end: int, day: tuple[int, int]) -> tuple[datetime.time | None, str | None]:
    for match in _CLOCK.finditer(text, start, end):
        if match.start() < day[1] and match.end() > day[0]:
            continue  # of the day
        time = _time(match)
        if time is None:
            continue
        zone = match["zone"].upper() if match["zone"] else None
        minutes = ZONES.get(zone or "")
        if minutes is not None:
            time = time.replace(tzinfo=datetime.timezone(datetime.timedelta(minutes=minutes)))
        return time, zone
    return None, None


def _time(match: Match) -> datetime.time | None:
    parts = match.groupdict()
    if parts["noon"]:
        return datetime.time(_HALF if parts["noon"].lower() == "noon" else 0)
    hour, half = int(parts["hour"] or parts["bare"] or 0), (parts["half"] or parts["part"] or "").lower()
    if half and not 1 <= hour <= _HALF:
        return None
    hour = hour % _HALF + (_HALF if half == "p" else 0) if half else hour
    minute = int(parts["minute"] or 0)
    return datetime.time(hour, minute) if hour < 24 and minute < 60 else None  # noqa: PLR2004
