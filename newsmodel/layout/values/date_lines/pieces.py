"""The pieces of a date line: labels, dates, clock times, zones and separators, a row each in `PIECES`.

    Updated Jan. 11, 2024 10:15 AM EST      2024-01-11T10:15 GMT     11/13/2023       2 hours ago      (+0300 GMT)

A piece may be written in several ways; its branches use the same names for the same values.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from ....lexicon import loading
from ....lexicon.calendar import WEEKDAYS, ZONE_NAMES
from ....text.matching import Match, Pattern, any_of
from ....text.patterns import MONTH, WEEKDAY, YEAR
from ..dates import clock_time, partial_date, slashed_date
from .parts import DateLine, Part

__all__ = ["BEFORE_LABEL", "PUBLISHED", "UPDATED", "take_piece"]

#: Patterns of the words of labels, for patterns that ignore case.
PUBLISHED: Final = any_of(loading.words("date_labels", "published"))
UPDATED: Final = any_of(loading.words("date_labels", "updated"))
BEFORE_LABEL: Final = any_of(loading.words("date_labels", "before"))

_RELATIVE: Final = any_of(loading.words("date_labels", "relative")).replace("\\ ", r"\s+")
_ORDINAL: Final = "(?:st|nd|rd|th)?+"
_YEAR_ENDS: Final = "(?:(?![0-9:])|(?=[0-9]{1,2}:[0-9]{2}))"  # "2019", and "2019" of "20194:00 PM"

# What behind a hyphen is no clock time but an offset: 10:15 -0400, 10:15:00-04:00, 10:15-0400, 10:15 AM -0330
_WEST: Final = (
    r"(?:(?<=:[0-9]{2}\ -)|(?<=:[0-9]{2}:[0-9]{2}-)|(?<=[ap]m\ -))(?:(?:0[1-9]|1[0-2]):?00|0[39]:?30)(?![0-9])"
    r"|(?<=:[0-9]{2}-)(?:(?:0[1-9]|1[0-2])00|0[39]30)(?![0-9])"
)


class _Piece(NamedTuple):
    """A piece of a date line."""

    opens: str  #: what it may begin with: a digit (d), a letter (l), another mark (m)
    pattern: Pattern
    take: Callable[[DateLine, Match], bool]  #: adds it to the line; false if it cannot stand there


def take_piece(line: DateLine, text: str, at: int, end: int) -> int:
    """Read one piece.

    Args:
        line: What has been read so far; the piece is added.
        text: The text the line stands in.
        at: Where the piece begins.
        end: Where the line ends.

    Returns:
        Where the piece ends; `at` if there is none, or none that can stand here.
    """
    first = text[at]
    for piece in _AT_DIGIT if first.isdigit() else _AT_LETTER if first.isalpha() else _AT_MARK:
        match = piece.pattern.match(text, at, end)
        if match is not None and match.end() > at:
            return match.end() if piece.take(line, match) else at
    return at


# ---------------------------------------------------------------- what the pieces say


def _pass(_line: DateLine, _match: Match) -> bool:
    return True


def _take_by(line: DateLine, match: Match) -> bool:
    line.by = match.start()
    return True


def _take_page(line: DateLine, _match: Match) -> bool:
    line.cited = True
    return bool(line.names)


def _take_updated(line: DateLine, match: Match) -> bool:
    line.parts.append(Part("updated", match.start(), match.end()))
    return True


def _take_published(line: DateLine, match: Match) -> bool:
    line.parts.append(Part("published", match.start(), match.end()))
    return True


def _part(line: DateLine, match: Match) -> Part:
    """Return the part that a piece belongs to, a new one in front of all labels."""
    return line.parts[-1] if line.parts else Part(None, match.start(), match.end())


def _added(line: DateLine, part: Part, match: Match) -> bool:
    """Make a piece the last of its part."""
    part.end = match.end()
    if not line.parts:
        line.parts.append(part)
    return True


def _take_date(line: DateLine, match: Match) -> bool:
    part = _part(line, match)
    month = match["month"]
    date = partial_date(match["year"], int(month) if month.isdigit() else month, match["day"])
    return part.add_date(date) and _added(line, part, match)


def _take_slashed(line: DateLine, match: Match) -> bool:
    part = _part(line, match)
    date = slashed_date(match["first"], match["second"], match["year"], match["mark"], part.weekday)
    return part.add_date(date) and _added(line, part, match)


def _take_half(line: DateLine, match: Match) -> bool:
    part = _part(line, match)
    if part.dated or part.half is not None:
        return False
    part.half = match["month"], match["day"]
    return _added(line, part, match)


def _take_year(line: DateLine, match: Match) -> bool:
    part = _part(line, match)
    if part.half is None:
        return False
    return part.add_date(partial_date(match["year"], *part.half)) and _added(line, part, match)


def _take_clock(line: DateLine, match: Match) -> bool:
    part = _part(line, match)
    time = clock_time(match["hour"], match["minute"], match["second"], match["half"])
    if time is None:
        return False
    part.time = part.time or time  # the second is the same time elsewhere: "2010 GMT (0410 HKT)"
    return _added(line, part, match)


def _take_zone(line: DateLine, match: Match) -> bool:
    part = _part(line, match)
    words = match["zone"]
    if words.isalpha() and words.upper() not in ZONE_NAMES:
        return False
    stated = part.dated or part.half is not None or part.time is not None
    part.zone = part.zone or words
    if not stated and not match.string[match.end() : match.end() + 2].strip().isdigit():  # "KSA 10:06"
        return False
    return _added(line, part, match)


def _take_weekday(line: DateLine, match: Match) -> bool:
    part = _part(line, match)
    part.weekday = WEEKDAYS.get(match["weekday"].lower().rstrip("."))
    return _added(line, part, match)


def _take_relative(line: DateLine, match: Match) -> bool:
    part = _part(line, match)
    part.relative = part.relative or match["relative"].lower()
    return _added(line, part, match)


# ---------------------------------------------------------------- how they are written

_GAP: Final = rf"(?:[\s,;:|•·∙●‧–—/.()\[\]»>*]|-(?!{_WEST}))++"
_AGO: Final = rf"""
    (?P<relative> (?:[0-9]{{1,3}}\s*[a-z]{{1,7}},?\s+)?(?:[0-9]{{1,3}}|an?|one|a\ few)\s*
        (?:s|sec|second|m|min|minute|h|hr|hour|d|day|w|week|month|y|yr|year)s?\s+ago\b
      | in\s+(?:an?|[0-9]{{1,2}})\s+(?:minute|hour|day|month|year)s?\b | {_RELATIVE}\b )
"""
_READING_TIME: Final = r"[0-9]{1,2}\s?-?\s?min(?:ute)?s?\s+(?:to\s+)?read\b"
_ISO: Final = rf"""
    (?P<year>{YEAR})(?P<mark>[-/.])(?P<month>[0-9]{{2}})(?P=mark)(?P<day>[0-9]{{2}})(?![0-9])(?:T(?=[0-9]))?+
"""
_SLASHED: Final = r"""
    (?P<first>[0-9]{1,2})(?P<mark>[/.-])(?P<second>[0-9]{1,2})(?P=mark)(?P<year>[0-9]{4}|[0-9]{2})(?![0-9])
"""
_NAMED: Final = rf"""
    (?: (?P<month>{MONTH})\.?\s*(?P<day>[0-9]{{1,2}}){_ORDINAL}(?:\s*,\s*|\s+|(?={YEAR}))(?P<year>{YEAR})
      | (?P<day>[0-9]{{1,2}}){_ORDINAL}[\s-]*+(?:of\s+)?+(?P<month>{MONTH})\.?,?[\s-]*+(?P<year>{YEAR}) ) {_YEAR_ENDS}
"""
_WITHOUT_YEAR: Final = rf"""
    (?P<month>{MONTH})\.?\s*(?P<day>[0-9]{{1,2}}){_ORDINAL}(?![0-9:])
  | (?P<day>[0-9]{{1,2}}){_ORDINAL}\s*(?P<month>{MONTH})\b
"""
_CLOCK: Final = r"""
    (?P<hour>[0-9]{1,2})[:.](?P<minute>[0-9]{2})(?:[:.](?P<second>[0-9]{2}))?+(?:\.[0-9]{1,6})?+(?![0-9])
        (?:\s*(?P<half>[ap])\.?\s?m\b\.?)?+
  | (?P<hour>[0-9]{1,2})\s*(?P<half>[ap])\.?\s?m\b\.?
  | (?P<hour>[0-9]{1,2})(?P<minute>[0-9]{2})\s*(?P<half>[ap])\.?\s?m\b\.?
  | (?P<hour>[0-9]{2})(?P<minute>[0-9]{2})(?=\s*(?:hrs?\b|hours\b|(?-i:[A-Z]{2,4}\b)))(?:\s*(?:hrs?|hours)\b)?+
"""
_YEAR_ALONE: Final = rf"(?P<year>{YEAR})(?![0-9])"
_REPEATED: Final = rf"{MONTH}\.(?={MONTH})"  # "Nov.November 18"
_WEEKDAY: Final = rf"(?P<weekday>{WEEKDAY}(?![a-z])\.?)"
_LAST_CHANGED: Final = rf"(?:{BEFORE_LABEL}\s+){{0,3}}+{UPDATED}(?:\s+date)?+"
_FIRST_PRINTED: Final = rf"""
    (?:{BEFORE_LABEL}\s+)*+{PUBLISHED}(?:\s+(?:date|online|time))?+
  | date\s+of\s+publication | publication\s+date | date(?=\s*:|\s+{YEAR}-) | (?:time|written)(?=\s*:)
"""
_SOURCE: Final = r"(?:source|editor)\s*:\s*[^0-9\n]{1,60}\Z | source\s*:"
_FILLER: Final = r"(?:on|at|the|hrs|hours)\b"
_PAGE: Final = r"page\s+(?:[a-z]-?)?[0-9]{1,3}\b"  # "Harbour Times, 8 January 1999, Page A1"
_ZONE: Final = r"""
    (?P<zone> (?:GMT|UTC)(?:\s?[+−-]\s?)?+[0-9]{1,2}(?::?[0-9]{2})?+(?![0-9]|\s?min) | [+−-][0-9]{2}:?[0-9]{2}(?![0-9])
      | local\s+time\b | [a-z]{1,4}(?![a-z]) )
"""


def _piece(opens: str, source: str, take: Callable[[DateLine, Match], bool]) -> _Piece:
    return _Piece(opens, Pattern(f"(?xi){source}"), take)


#: In the order in which they are tried; the first that fits wins.
PIECES: Final = (
    _piece("m", _GAP, _pass),
    _piece("dl", _AGO, _take_relative),
    _piece("d", _READING_TIME, _pass),
    _piece("d", _ISO, _take_date),
    _piece("d", _SLASHED, _take_slashed),
    _piece("dl", _NAMED, _take_date),
    _piece("dl", _WITHOUT_YEAR, _take_half),
    _piece("d", _CLOCK, _take_clock),
    _piece("d", _YEAR_ALONE, _take_year),
    _piece("l", _REPEATED, _pass),
    _piece("l", _WEEKDAY, _take_weekday),
    _piece("l", _LAST_CHANGED, _take_updated),
    _piece("l", _FIRST_PRINTED, _take_published),
    _piece("l", _SOURCE, _pass),
    _piece("l", _FILLER, _pass),
    _piece("l", _PAGE, _take_page),
    _piece("l", r"by\b", _take_by),
    _piece("lm", _ZONE, _take_zone),
)
_AT_DIGIT: Final = tuple(piece for piece in PIECES if "d" in piece.opens)
_AT_LETTER: Final = tuple(piece for piece in PIECES if "l" in piece.opens)
_AT_MARK: Final = tuple(piece for piece in PIECES if "m" in piece.opens)
