"""Date lines: lines that say when a story was published or updated, and nothing else but who wrote it."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from typing import Final

from attrs import define, field, frozen

from ...lexicon.agencies import find_agency, opens_with_agency
from ...lexicon.calendar import ZONE_NAMES
from ...model import PartialDate, Span, Stamp
from .dates import MONTH, WEEKDAY, YEAR, clock_time, partial_date, slashed_date, zone_offset

__all__ = ["Stamps", "is_half_stamp", "read_stamps"]


@frozen
class Stamps:
    """What a date line says.

    Args:
        published: When the story was published; a date without a label counts as this.
        updated: When it was last updated.
        byline: Where the line names who wrote the story, if it does so.
        label_only: Whether the line has labels and no date at all ("PUBLISHED: | UPDATED:").
    """

    published: Stamp | None = None
    updated: Stamp | None = None
    byline: Span | None = None
    label_only: bool = False


_LONGEST: Final = 180  # characters of a date line at most
_LABEL_LONGEST: Final = 60  # characters of a line of labels without a date
_SHORTEST: Final = 4
_NAMES: Final = 3  # names and section labels in a date line at most

# How a date line begins: a digit, a month, a weekday, a label, "by"; marks may stand in front of it.
_OPENING: Final = re.compile(
    rf"""
    [^\w©]{{0,8}}+
    (?: [0-9] | {MONTH}(?![a-z]) | {MONTH}\.{MONTH} | {WEEKDAY}(?![a-z])
      | (?:(?:last|latest|first|originally|story|article|page)\s+)*+
        (?:updat|publi|post(?:ed)?\b|modified|edited|created|issued|uploaded)
      | date\b | (?:time|source)\s*: | by\b | just\ now | today\b | yesterday\b | an?\s+\w+\s+ago )
    """,
    re.IGNORECASE | re.VERBOSE,
)
# The first three letters of all those words: most lines are refused by them alone.
_FIRST_LETTERS: Final = frozenset(
    """
    jan feb mar apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun las lat fir ori sto art pag upd pub pos
    mod edi cre iss upl dat tim sou jus tod yes
    """.split()
) | {"by ", "by\xa0", "by:", "by", "an ", *(f"a {letter}" for letter in "dhmswy")}
# "January 11, 2024", "Sep 2 2024", "11 January 2024", "2024-01-11", "11-01-2024": a date that may follow a name
_FULL_DATE: Final = re.compile(
    rf"{MONTH}\.?\s*[0-9]{{1,2}}[a-z]{{0,2}},?\s*{YEAR}|[0-9][a-z]{{0,2}}[\s-]{MONTH}\.?,?[\s-]{YEAR}|{YEAR}-[0-9]{{2}}-[0-9]{{2}}"
    rf"|[0-9]{{2}}-[0-9]{{2}}-{YEAR}",
    re.IGNORECASE,
)
# "Updated", "Published: | Updated:": labels without a date
_LABELS: Final = re.compile(
    r"""
    [^\w©]{0,8}+
    (?:(?:(?:first|last|latest|originally|story|article)\s+)*+
       (?:published|posted|updated?+|modified|(?:publication|published)\s+date|date\s+of\s+publication)
       (?:\s+(?:on|at|date))?+ [\s:|•·/\-–—]*+)++
    """,
    re.IGNORECASE | re.VERBOSE,
)
_UPDATE_ALONE: Final = re.compile(r"\W*update\W*", re.IGNORECASE)  # "UPDATE:" begins news, not a date line

# "Jane", "PRESS", "Jervis-Bardy", and "Press" of "PressApril 28"; no word of a date or a label
_WORD: Final = (
    rf"(?!{MONTH}\.?\s*[0-9]|{WEEKDAY}\.?,?\s+(?:{MONTH}|[0-9])|updated|published|posted)"
    rf"(?-i:[A-Z@])(?:(?!{MONTH}\.?\s[0-9]{{1,2}}\b)[\w.'’@&-])*+"
)

_YEAR_ENDS: Final = "(?:(?![0-9:])|(?=[0-9]{1,2}:[0-9]{2}))"  # "2019", and "2019" of "20194:00 PM"

# What behind a hyphen is no clock time but an offset: 10:15 -0400, 10:15:00-04:00, 10:15-0400, 10:15 AM -0330
_WEST: Final = (
    r"(?:(?<=:[0-9]{2}\ -)|(?<=:[0-9]{2}:[0-9]{2}-)|(?<=[ap]m\ -))(?:(?:0[1-9]|1[0-2]):?00|0[39]:?30)(?![0-9])"
    r"|(?<=:[0-9]{2}-)(?:(?:0[1-9]|1[0-2])00|0[39]30)(?![0-9])"
)

# One piece of a date line, at a place in it.
_PIECE: Final = re.compile(
    rf"""
    (?P<gap> (?: [\s,;:|•·∙●‧–—/.()\[\]»>*] | -(?!{_WEST}) )++ )
  | (?P<ago> (?:[0-9]{{1,3}}\s*[a-z]{{1,7}}\s+)?(?:[0-9]{{1,3}}|an?|one|a\ few)\s*
        (?:s|sec|second|m|min|minute|h|hr|hour|d|day|w|week|month|y|yr|year)s?\s+ago\b
      | just\s+now\b | yesterday\b | today\b )
  | (?P<reading> [0-9]{{1,2}}\s?-?\s?min(?:ute)?s?\s+(?:to\s+)?read\b )
  | (?P<iso> (?P<iy>{YEAR})(?P<is>[-/.])(?P<im>[0-9]{{2}})(?P=is)(?P<id>[0-9]{{2}})(?![0-9])(?:T(?=[0-9]))?+ )
  | (?P<slashed> (?P<s1>[0-9]{{1,2}})(?P<mark>[/.-])(?P<s2>[0-9]{{1,2}})(?P=mark)(?P<sy>[0-9]{{4}}|[0-9]{{2}})
        (?![0-9]) )
  | (?P<named> (?P<nm>{MONTH})\.?\s*(?P<nd>[0-9]{{1,2}})(?:st|nd|rd|th)?+(?:\s*,\s*|\s+|(?={YEAR}))(?P<ny>{YEAR})
        {_YEAR_ENDS}
      | (?P<nd2>[0-9]{{1,2}})(?:st|nd|rd|th)?+[\s-]*+(?:of\s+)?+(?P<nm2>{MONTH})\.?,?[\s-]*+(?P<ny2>{YEAR})
        {_YEAR_ENDS} )
  | (?P<half> (?P<hm>{MONTH})\.?\s*(?P<hd>[0-9]{{1,2}})(?:st|nd|rd|th)?+(?![0-9:])
      | (?P<hd2>[0-9]{{1,2}})(?:st|nd|rd|th)?+\s*(?P<hm2>{MONTH})\b )
  | (?P<clock> (?P<ch>[0-9]{{1,2}})[:.](?P<cm>[0-9]{{2}})(?:[:.](?P<cs>[0-9]{{2}}))?+(?:\.[0-9]{{1,6}})?+(?![0-9])
        (?:\s*(?P<ca>[ap])\.?\s?m\b\.?)?+
      | (?P<ch2>[0-9]{{1,2}})\s*(?P<ca2>[ap])\.?\s?m\b\.?
      | (?P<ch3>[0-9]{{2}})(?P<cm3>[0-9]{{2}})(?=\s*(?:hrs?\b|hours\b|(?-i:[A-Z]{{2,4}}\b)))(?:\s*(?:hrs?|hours)\b)?+ )
  | (?P<year> {YEAR}(?![0-9]) )
  | (?P<repeated> {MONTH}\.(?={MONTH}) )                              # "Nov.November 18"
  | (?P<weekday> {WEEKDAY}(?![a-z])\.? )
  | (?P<updated> (?:(?:story|article|page)\s+)?+(?:(?:last|latest)\s+)?+(?:updated?+|modified|edited|revised)
        (?:\s+date)?+ )
  | (?P<published> (?:(?:first|originally|story|article)\s+)*+(?:published|publish|posted|created|issued|uploaded)
        (?:\s+(?:date|online|time))?+ | date\s+of\s+publication | publication\s+date | date(?=\s*:|\s+{YEAR}-)
      | time(?=\s*:) )
  | (?P<source> (?:source|editor)\s*:\s*[^0-9\n]{{1,60}}\Z | source\s*: )
  | (?P<filler> (?:on|at|the|hrs|hours)\b )
  | (?P<page> page\s+(?:[a-z]-?)?[0-9]{{1,3}}\b )                      # "Harbour Times, 8 January 1999, Page A1"
  | (?P<by> by\b )
  | (?P<zone> (?:GMT|UTC)\s?[+−-]\s?[0-9]{{1,2}}(?::?[0-9]{{2}})?+(?![0-9]) | [+−-][0-9]{{2}}:?[0-9]{{2}}(?![0-9])
      | local\s+time\b | [a-z]{{1,4}}(?![a-z]) )
    """,
    re.IGNORECASE | re.VERBOSE,
)
# "Jane Roe", "Associated Press", "TRD NATIONAL", "Jane Roe and John Doe": a name or a section between the dates
_NAME: Final = re.compile(
    rf"{_WORD}(?:[ \xa0](?:(?:and|&|de|van|von|bin|al|el|of|for|the)[ \xa0])?+{_WORD}){{0,7}}+", re.IGNORECASE
)
_SECTION_MARK: Final = re.compile(r"\s*[/|•]")


@define
class _Part:
    """The pieces that belong to one label, or to none."""

    label: str | None
    start: int
    end: int
    dated: bool = False  # a day with its year is stated, if only one that does not exist or may be two
    date: datetime.date | None = None
    half: tuple[str, str] | None = None  # month and day in front of a year that stands apart
    time: datetime.time | None = None
    zone: str | None = None
    relative: str | None = None
    weekday: bool = False

    def is_empty(self) -> bool:
        """Tell whether nothing but the label was read."""
        return not self.dated and self.half is None and self.time is None and self.relative is None

    def is_sure(self) -> bool:
        """Tell whether this is enough for a date line without a label."""
        if self.dated or (self.half is not None and self.weekday and self.time is not None and self.zone is not None):
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


@define
class _Line:
    """The state of reading one date line."""

    parts: list[_Part] = field(factory=list)
    names: list[tuple[int, int]] = field(factory=list)
    by: int | None = None
    cited: bool = False  # the line says on which page of which paper the story was


def read_stamps(text: str, start: int, end: int) -> Stamps | None:
    """Read a line that says when a story was published or updated.

    Args:
        text: The text the line stands in.
        start: Where the line begins, in code points.
        end: Where it ends; a line break inside counts as a blank.

    Returns:
        What it says, or None for any other line, such as a sentence with a date in it.
    """
    length = end - start
    if length > _LONGEST or length < _SHORTEST:
        return None
    likely = not text[start].isalpha() or text[start : start + 3].lower() in _FIRST_LETTERS
    if not (likely and _OPENING.match(text, start, end)) and not _may_follow_name(text, start, end):
        return None
    if length <= _LABEL_LONGEST and _LABELS.fullmatch(text, start, end):
        return None if _UPDATE_ALONE.fullmatch(text, start, end) else Stamps(label_only=True)
    line = _read_line(text, start, end)
    return None if line is None else _add_up(text, line)


def _may_follow_name(text: str, start: int, end: int) -> bool:
    """Tell whether a line may be an agency or a section with a date behind it."""
    marked = text.find("/", start, end) >= 0 or text.find("|", start, end) >= 0 or text.find("•", start, end) >= 0
    return (marked or opens_with_agency(text, start, end)) and _FULL_DATE.search(text, start, end) is not None


# "November 20", "20 November": the first of two lines that hold a date between them
_HALF: Final = re.compile(
    rf"(?:{WEEKDAY}\.?,?\s+)?(?:{MONTH}\.?\s+[0-9]{{1,2}}|[0-9]{{1,2}}\s+{MONTH}\.?),?", re.IGNORECASE
)
_HALF_LONGEST: Final = 28


def is_half_stamp(text: str, start: int, end: int) -> bool:
    """Tell whether a line is a day without its year, as pages break it off in front of a line with clock and year.

    Args:
        text: The text the line stands in.
        start: Where the line begins, in code points.
        end: Where it ends. If so, `read_stamps` may be given this line and the next one together.
    """
    return end - start <= _HALF_LONGEST and _HALF.fullmatch(text, start, end) is not None


def _read_line(text: str, start: int, end: int) -> _Line | None:
    """Read a line piece by piece, or give None at the first that belongs to no date line."""
    line = _Line()
    at = start
    while at < end:
        match = _PIECE.match(text, at, end)
        kind = match.lastgroup if match is not None else None
        if match is None or kind is None or match.end() == at:
            after = _take_name(text, line, at, end)
        else:
            after = match.end() if _take(line, match) else _take_name(text, line, at, end)
        if after <= at:
            return None
        at = after
    return line


def _take_name(text: str, line: _Line, start: int, end: int) -> int:
    """Read a name or a section label; give where it ends, or the start if it is none that belongs here."""
    match = _NAME.match(text, start, end)
    if match is None or len(line.names) >= _NAMES:
        return start
    known = line.by is not None or find_agency(match[0]) is not None
    if not known and match.end() == end and match[0].isupper() and line.parts and line.parts[-1].zone is not None:
        known = text[max(0, start - 3) : start] in {" - ", " – "}  # "… | Updated 05:42 pm IST - HARAPUR"
    if not known and _SECTION_MARK.match(text, match.end(), end) is None:
        return start
    line.names.append(match.span())
    return match.end()


def _take(line: _Line, match: re.Match[str]) -> bool:
    """Add a piece to the line it was found in; False if it cannot stand there."""
    kind = str(match.lastgroup)
    if kind in {"gap", "reading", "repeated", "filler", "source"}:
        return True
    if kind == "by":
        line.by = match.start()
        return True
    if kind == "page":
        line.cited = True
        return bool(line.names)
    if kind in {"updated", "published"}:
        line.parts.append(_Part(kind, match.start(), match.end()))
        return True
    part = line.parts[-1] if line.parts else _Part(None, match.start(), match.end())
    if not _TAKERS[kind](part, match):
        return False
    part.end = match.end()
    if not line.parts:
        line.parts.append(part)
    return True


def _take_date(part: _Part, date: PartialDate | None) -> bool:
    """Set the day of a part; a part has one day, which may be said twice."""
    day = None if date is None else date.date
    if part.dated:
        return day == part.date
    part.dated, part.date = True, day
    return True


def _take_iso(part: _Part, match: re.Match[str]) -> bool:
    return _take_date(part, partial_date(match["iy"], int(match["im"]), match["id"]))


def _take_slashed(part: _Part, match: re.Match[str]) -> bool:
    return _take_date(part, slashed_date(match["s1"], match["s2"], match["sy"], match["mark"]))


def _take_named(part: _Part, match: re.Match[str]) -> bool:
    month = match["nm"] or match["nm2"]
    return _take_date(part, partial_date(match["ny"] or match["ny2"], month, match["nd"] or match["nd2"]))


def _take_half(part: _Part, match: re.Match[str]) -> bool:
    if part.dated or part.half is not None:
        return False
    part.half = match["hm"] or match["hm2"], match["hd"] or match["hd2"]
    return True


def _take_year(part: _Part, match: re.Match[str]) -> bool:
    return part.half is not None and _take_date(part, partial_date(match["year"], *part.half))


def _take_clock(part: _Part, match: re.Match[str]) -> bool:
    time = clock_time(
        match["ch"] or match["ch2"] or match["ch3"],
        match["cm"] or match["cm3"],
        match["cs"],
        match["ca"] or match["ca2"],
    )
    part.time = part.time or time  # the second is the same time elsewhere: "2010 GMT (0410 HKT)"
    return time is not None


def _take_zone(part: _Part, match: re.Match[str]) -> bool:
    words = match["zone"]
    if words.isalpha() and words.upper() not in ZONE_NAMES:
        return False
    stated = part.dated or part.half is not None or part.time is not None
    part.zone = part.zone or words
    return stated or match.string[match.end() : match.end() + 2].strip().isdigit()  # "KSA 10:06"


def _take_weekday(part: _Part, _match: re.Match[str]) -> bool:
    part.weekday = True
    return True


def _take_relative(part: _Part, match: re.Match[str]) -> bool:
    part.relative = part.relative or match["ago"].lower()
    return True


_TAKERS: Final[dict[str, Callable[[_Part, re.Match[str]], bool]]] = {
    "ago": _take_relative,
    "iso": _take_iso,
    "slashed": _take_slashed,
    "named": _take_named,
    "half": _take_half,
    "clock": _take_clock,
    "year": _take_year,
    "zone": _take_zone,
    "weekday": _take_weekday,
}


def _add_up(text: str, line: _Line) -> Stamps | None:
    """Make what a line says of its parts, or None if they do not add up to a date line."""
    bare = next((part for part in line.parts if part.label is None), None)
    labelled = [part for part in line.parts if part.label is not None]
    if bare is not None and not bare.is_sure():
        return None
    if bare is not None and bare.relative is not None and not bare.dated and text[bare.start] in "aA":  # "a year ago"
        return None
    full = [part for part in labelled if not part.is_empty()]
    if bare is None and not full:
        return None
    if bare is not None and bare.time is None and full and not any(part.dated or part.relative for part in full):
        # "November 28, 2013 -- Updated 0203 GMT": one day, and the label with the clock
        first = full[0]
        first.dated, first.date, first.start, bare = True, bare.date, bare.start, None
    found: dict[str, Stamp] = {} if bare is None else {"published": bare.stamp(text)}
    for part in full:
        found.setdefault(str(part.label), part.stamp(text))
    return Stamps(found.get("published"), found.get("updated"), _byline_span(text, line))


def _byline_span(text: str, line: _Line) -> Span | None:
    """Give the stretch of a date line that says who wrote the story."""
    if (
        not line.names
        or line.cited
        or (line.by is None and not any(find_agency(text[start:end]) for start, end in line.names))
    ):
        return None
    start = line.names[0][0]
    return Span(start if line.by is None else min(line.by, start), line.names[-1][1])
