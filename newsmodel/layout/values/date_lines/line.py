"""Recognising and reading date lines."""

from __future__ import annotations

import re
from typing import Final

from ....lexicon import loading
from ....lexicon.agencies import find_agency, opens_with_agency
from ....lexicon.calendar import MONTHS, WEEKDAYS
from ....lexicon.people import JOINED_PARTICLES, NAME_PARTICLES
from ....model import Span, Stamp
from ....text.characters import HYPHEN
from ....text.matching import Pattern, any_of
from ....text.patterns import IN_NAME, MONTH, WEEKDAY, YEAR
from ..names import is_person
from .added import ADDED, read_added_stamps
from .languages import read_foreign_stamps
from .parts import DateLine
from .pieces import BEFORE_LABEL, take_piece
from .stamps import Stamps

__all__ = ["is_half_stamp", "read_stamps"]

_LONGEST: Final = 180  # characters of a date line at most
_LABEL_LONGEST: Final = 60  # characters of a line of labels without a date
_SHORTEST: Final = 4
_NAMES: Final = 3  # names and section labels in a date line at most

_MOST_MARKS: Final = 8  # in front of its first word
# How a date line begins: a digit, a month, a weekday, a label, "by"; marks may stand in front of it.
_OPENING: Final = Pattern(
    rf"""(?xi)
    [^\w©]{{0,{_MOST_MARKS}}}+
    (?: [0-9] | {MONTH}(?![a-z]) | {MONTH}\.{MONTH} | {WEEKDAY}(?![a-z])
      | (?:{BEFORE_LABEL}\s+)*+ (?:updat|publi|post(?:ed)?\b|modified|edited|created|issued|uploaded)
      | date\b | (?:time|source)\s*: | by\b | just\ now | today\b | yesterday\b | an?\s+\w+\s+ago )
    """
)
# The first three letters of all those words: most lines are refused by them alone.
_FIRST: Final = 3
_FIRST_LETTERS: Final = frozenset(
    [word[:_FIRST] for word in (*MONTHS, *WEEKDAYS, *loading.words("date_labels"))]
    + ["dat", "tim", "sou", "an "]
    + [f"a {letter}" for letter in "dhmswy"]
)
_BY: Final = "by"
# "January 11, 2024", "Sep 2 2024", "11 January 2024", "2024-01-11", "11-01-2024": a date that may follow a name
_FULL_DATE: Final = Pattern(
    rf"""(?xi)
    {MONTH}\.?\s*[0-9]{{1,2}}[a-z]{{0,2}},?\s*{YEAR} | [0-9][a-z]{{0,2}}[\s-]{MONTH}\.?,?[\s-]{YEAR}
  | {YEAR}-[0-9]{{2}}-[0-9]{{2}} | [0-9]{{2}}-[0-9]{{2}}-{YEAR}
    """
)
_GLUED: Final = re.compile("[a-z](?=(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))")
_CENTURIES: Final = ("20", "19", "18")  # a line without one of them has no year
# "Updated", "Published: | Updated:": labels without a date
_LABELS: Final = Pattern(
    rf"""(?xi)
    [^\w©]{{0,8}}+
    (?:(?:{BEFORE_LABEL}\s+)*+
       (?:published|posted|updated?+|modified|(?:publication|published)\s+date|date\s+of\s+publication)
       (?:\s+(?:on|at|date))?+ [\s:|•·/\-–—]*+)++
    """
)
_UPDATE_ALONE: Final = "update"  # "UPDATE:" begins news, not a date line

# "Jane", "PRESS", "Jervis-Bardy", "al-Ḥaddād", and "Press" of "PressApril 28"; no word of a date or a label
_WORD: Final = (
    rf"(?!{MONTH}\.?\s*[0-9]|{WEEKDAY}\.?,?\s+(?:{MONTH}|[0-9])|updated|published|posted)"
    rf"(?-i:(?:{any_of(JOINED_PARTICLES)}[’'{HYPHEN}])?+[ʿʾʻ]?+[\p{{Lu}}\p{{Lt}}@])"
    rf"(?:(?!{MONTH}\.?\s[0-9]{{1,2}}\b|{WEEKDAY},?\s(?:[0-9]|{MONTH}))[{IN_NAME}@&])*+"
)
# "Ömer Çelik", "Associated Press", "TRD NATIONAL", "Jane Roe and John Doe": a name or a section between the dates
_BETWEEN: Final = any_of(NAME_PARTICLES | {"and", "&", "of", "for", "the"})
_NAME: Final = Pattern(rf"(?i){_WORD}(?:[ \xa0](?:{_BETWEEN}[ \xa0]){{0,3}}+{_WORD}){{0,7}}+")
_SECTION_MARK: Final = Pattern(r"\s*[/|•]")


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
    if ADDED:
        own = read_added_stamps(text, start, end, _read_words)
        if own is not None:
            return own
    likely = _may_open(text, start, end) and _OPENING.match(text, start, end) is not None
    if not likely and not _may_follow_name(text, start, end):
        return read_foreign_stamps(text, start, end)
    if length <= _LABEL_LONGEST and _LABELS.fullmatch(text, start, end):
        alone = "".join(filter(str.isalpha, text[start:end])).lower() == _UPDATE_ALONE
        return None if alone else Stamps(label_only=True)
    line = _read_line(text, start, end)
    found = None if line is None else _add_up(text, line)
    return read_foreign_stamps(text, start, end) if found is None else found


def _may_open(text: str, start: int, end: int) -> bool:
    """Return whether a line may begin as a date line does, going by what stands behind the marks in front of it."""
    stop = min(end, start + _MOST_MARKS + 1)
    at = start
    while at < stop and not text[at].isalnum():
        at += 1
    if at == stop:
        return False
    opening = text[at : at + _FIRST].lower()
    return opening[0].isdigit() or opening in _FIRST_LETTERS or opening.startswith(_BY)


def _read_words(text: str, start: int, end: int) -> Stamp | None:
    """Read a date in words that is known to be one."""
    line = _read_line(text, start, end)
    found = None if line is None else _add_up(text, line)
    return None if found is None else found.published or found.updated


def _may_follow_name(text: str, start: int, end: int) -> bool:
    """Return whether a line may be an agency or a section with a date behind it."""
    for century in _CENTURIES:
        if text.find(century, start, end) >= 0:
            break
    else:
        return False
    marked = text.find("/", start, end) >= 0 or text.find("|", start, end) >= 0 or text.find("•", start, end) >= 0
    if not (marked or opens_with_agency(text, start, end) or _GLUED.search(text, start, end) is not None):
        return False
    return _FULL_DATE.search(text, start, end) is not None


# "November 20", "20 November": the first of two lines that hold a date between them
_HALF: Final = Pattern(rf"(?i)(?:{WEEKDAY}\.?,?\s+)?(?:{MONTH}\.?\s+[0-9]{{1,2}}|[0-9]{{1,2}}\s+{MONTH}\.?),?")
_HALF_LONGEST: Final = 28


def is_half_stamp(text: str, start: int, end: int) -> bool:
    """Return whether a line is a day without its year; some pages print the year and the time on the next line.

    Args:
        text: The text the line stands in.
        start: Where the line begins, in code points.
        end: Where it ends. If so, `read_stamps` may be given this line and the next one together.
    """
    return end - start <= _HALF_LONGEST and _HALF.fullmatch(text, start, end) is not None


def _read_line(text: str, start: int, end: int) -> DateLine | None:
    """Read a line piece by piece; return None as soon as a piece cannot belong to a date line."""
    line = DateLine()
    at = start
    while at < end:
        after = take_piece(line, text, at, end)
        if after == at:
            after = _take_name(text, line, at, end)
        if after <= at:
            return None
        at = after
    return line


def _take_name(text: str, line: DateLine, start: int, end: int) -> int:
    """Read a name or a section label; return its end, or `start` if there is none that belongs here."""
    match = _NAME.match(text, start, end)
    if match is None or len(line.names) >= _NAMES:
        return start
    known = line.by is not None or find_agency(match[0]) is not None
    if not known and match.end() == end and match[0].isupper() and line.parts and line.parts[-1].zone is not None:
        known = text[max(0, start - 3) : start] in {" - ", " – "}  # "… | Updated 05:42 pm IST - HARAPUR"
    if not known and not line.parts and not line.names and _is_glued(text, match.start(), match.end()):
        line.by = start  # "Jane RoeThursday 2 May 2019"
        known = True
    if not known and _SECTION_MARK.match(text, match.end(), end) is None:
        return start
    line.names.append(match.span())
    return match.end()


def _is_glued(text: str, start: int, end: int) -> bool:
    """Return whether words are a person's name to which a day is glued: "Jane RoeThursday 2 May 2019"."""
    return end < len(text) and text[end - 1].islower() and text[end].isupper() and is_person(text[start:end])


def _add_up(text: str, line: DateLine) -> Stamps | None:
    """Combine the parts of a line, or return None if they do not make a date line."""
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


def _byline_span(text: str, line: DateLine) -> Span | None:
    """Return the part of a date line that says who wrote the story."""
    if (
        not line.names
        or line.cited
        or (line.by is None and not any(find_agency(text[start:end]) for start, end in line.names))
    ):
        return None
    start = line.names[0][0]
    return Span(start if line.by is None else min(line.by, start), line.names[-1][1])
