"""Byline lines, recognised by their first word, by the agency they name, or by the lines around them.

By Jane Roe, Associated Press       Written by JANE ROE     JANE ROE, Staff Writer =
ARAB NEWS | JEDDAH                  Press Trust of India Mumbai
"""

from __future__ import annotations

from typing import Final

from ....lexicon import loading
from ....lexicon.agencies import AgencyKind, find_agency, opens_with_agency
from ....lexicon.calendar import MONTHS
from ....lexicon.given_names import opens_no_town
from ....lexicon.places import is_city, is_place
from ....model import Byline, Span
from ....text.characters import DASHES
from ....text.matching import Pattern, any_of
from ..date_lines import read_stamps
from ..names import is_capitalised
from .people import MOST_PLACE_WORDS, People, read_people

__all__ = ["is_name_line", "read_byline"]

_LONGEST: Final = 160  # characters
_LONGEST_NAMES: Final = 100
_SHORTEST: Final = 3

# How a byline begins: "By Jane", "BY: JANE", "Written by Jane", "Author: Jane"
_KINDS: Final = loading.words("bylines", "kind")
_LABELS: Final = loading.words("bylines", "label")
_BY: Final = Pattern(
    rf"(?:(?=\p{{Lu}})(?i:{any_of(_KINDS)})[ \xa0]++)?+"
    r"(?:By|BY|by)(?:[ ]?:)?[ \xa0\t]++(?=\S)"
    rf"|(?=\p{{Lu}})(?i:{any_of(_LABELS)})[ ]?:[ \xa0\t]++(?=\S)"
)
_FIRST: Final = 3  # letters by which most lines are refused
_FIRST_LETTERS: Final = frozenset(
    [word[:_FIRST] for word in _KINDS | _LABELS] + [f"by{mark}" for mark in (" ", ":", "\xa0", "\t")]
)
# "Jane Roe, jroe@ledger.com"   "JANE ROE | @janeroe"
_REACHED: Final = Pattern(r"[ \xa0]*[,|(–-]?[ \xa0]*[\w.+-]{0,40}@[\w.-]{2,60}\)?\Z")
_LONGEST_REACHED: Final = 110  # characters
# What closes a byline on the wire and on pages: "=", " |", " -"
_TAIL: Final = Pattern(r"[ \xa0\t]*[=|•·–—-]?[ \xa0\t]*\Z")
# "2 days", "5 min ago", behind a name on pages
_AGE: Final = Pattern(
    r"(?:[ \xa0]|[ \xa0]?[/|•·][ \xa0]?)[0-9]{1,2} (?:sec|min|minute|hour|day|week|month|year)s?(?: ago)?\Z"
)
_LONGEST_AGE: Final = 24  # characters
_NO_NAMES: Final = loading.words("bylines", "no-name")
_SIGNS: Final = loading.words("bylines", "signs")
_NO_DESK: Final = _NO_NAMES - loading.words("bylines", "opens-role")
_IN_TITLES: Final = loading.words("function_words", "preposition", "number")  # "Four Secretaries Sworn In"


def read_byline(text: str, start: int, end: int) -> Byline | None:
    """Read a line that is a byline and nothing else.

    Args:
        text: The text the line stands in.
        start: Where the line begins, in code points.
        end: Where it ends.

    Returns:
        The byline, its words with "By" and without the "=" or "|" that may close it, or None for another line. A
        date on the same line belongs to its words unless it is glued to them.
    """
    if not _SHORTEST <= end - start <= _LONGEST:
        return None
    match = _BY.match(text, start, end) if text[start : start + _FIRST].lower() in _FIRST_LETTERS else None
    if match is not None:
        return _after_by(text, start, match.end(), end)
    words = text[start:end]
    if words[-1] == "=":
        people = read_people(words.rstrip("= "))
        return None if people is None else _made(text, start, start + len(words.rstrip("= \xa0")), people)
    if not words[0].islower() and (
        "/" in words or " by " in words or words[-1].isdigit() or words[-1].isupper() or words[-1] == "m"
    ):
        dated = _dated(text, start, end)
        if dated is not None:
            return dated
    if ("," in words or "|" in words) and opens_with_agency(text, start, end):
        return _agency_line(text, start, end)
    return _agency_and_city(text, start, end)


def is_name_line(text: str, start: int, end: int) -> Byline | None:
    """Read a line that is just the name of a person or an agency, and so may be a byline.

    Args:
        text: The text the line stands in.
        start: Where the line begins, in code points.
        end: Where it ends.

    Returns:
        The byline it would be, or None. Headings are often names too, so only the lines around it can tell.
    """
    if not _SHORTEST <= end - start <= _LONGEST_NAMES or not _may_open_name(text[start]) or text[end - 1] in ".,;":
        return None
    tail = _TAIL.search(text, max(start, end - _SHORTEST), end)
    stop = end if tail is None else tail.start()
    if stop < end and text[end - 1] in DASHES and _is_town(text[start:stop]):
        return None
    end = stop
    age = _AGE.search(text, max(start, end - _LONGEST_AGE), end)
    upto = end if age is None else age.start()
    words = " ".join(word for word in text[start:upto].split() if not word.startswith("@"))
    of = words.startswith(("Of ", "OF ", "of ")) and find_agency(words[3:]) is not None  # below the author's name
    people = read_people(words[3:] if of else words) if words[-1:] not in ".,;" else None
    if people is None or (not of and _is_label(words, people)):
        return None
    return _made(text, start, end, people)


def _may_open_name(first: str) -> bool:
    """Return whether a name may begin with a character: a capital, the d of "dpa", the Arabic letter ayn."""
    return first.isupper() or first in "dʿʾʻ"


def _is_town(words: str) -> bool:
    """Return whether words in front of a dash are rather a dateline, "PORT HOLLIN —", than a name, "JANE ROE —"."""
    return words.isupper() and find_agency(words) is None and not opens_no_town(words.partition(" ")[0])


def _after_by(text: str, start: int, names: int, end: int) -> Byline | None:
    """Read a line that begins with "By"."""
    tail = _TAIL.search(text, max(names, end - _SHORTEST), end)
    end = end if tail is None else tail.start()
    reached = _REACHED.search(text, max(names + 1, end - _LONGEST_REACHED), end) if "@" in text[names:end] else None
    people = read_people(text[names : end if reached is None else reached.start()])
    return _dated(text, start, end) if people is None else _made(text, start, end, people)


def _dated(text: str, start: int, end: int) -> Byline | None:
    """Read a line that holds names and a date."""
    stamps = read_stamps(text, start, end)
    if stamps is None or stamps.byline is None:
        return None
    span = stamps.byline
    by = _BY.match(text, span.start, span.end)
    people = read_people(text[span.start if by is None else by.end() : span.end])
    if people is None:
        return None
    if span.start == start and span.end < end and text[span.end].isalnum():
        end = span.end  # "Associated PressApril 28, 2023"
    elif by is None and span.start > start:
        start, end = span.start, span.end  # "Updated: January 8, 2020 / AP"
    return _made(text, start, end, people)


# An agency and a place, a comma or a bar between them: "ARAB NEWS | JEDDAH"
_AGENCY_PLACE: Final = Pattern(
    r"(?P<agency>[^,|]{2,40}?)[ \xa0]*(?P<mark>[,|])(?P<place>[ \xa0]*[^,|]{0,30}?)[ \xa0]*,?\Z"
)
_LONGEST_PLACED: Final = 50  # characters


def _agency_and_city(text: str, start: int, end: int) -> Byline | None:
    """Read a news agency and a known city with nothing between them: "Press Trust of India Mumbai"."""
    if end - start > _LONGEST_PLACED or not opens_with_agency(text, start, end):
        return None
    words = text[start:end].split()
    for cut in range(len(words) - 1, max(0, len(words) - 1 - MOST_PLACE_WORDS), -1):
        name = " ".join(words[:cut])
        agency = find_agency(name)
        if agency is not None and agency.kind is AgencyKind.NEWS:
            return _made(text, start, end, People(agency=name)) if is_city(" ".join(words[cut:])) else None
    return None


def _agency_line(text: str, start: int, end: int) -> Byline | None:
    """Read an agency and a place, or an outlet before a bar: "ARAB NEWS | JEDDAH"."""
    match = _AGENCY_PLACE.match(text, start, end)
    agency = None if match is None else find_agency(match["agency"])
    if match is None or agency is None or (match["mark"] == "," and agency.kind is not AgencyKind.NEWS):
        return None
    place = match["place"].strip()
    if place and not is_capitalised(place, MOST_PLACE_WORDS):
        return None
    if not place:
        end = match.end("agency")
    return _made(text, start, end, People(agency=match["agency"]))


def _made(text: str, start: int, end: int, people: People) -> Byline:
    return Byline(
        text[start:end],
        span=Span(start, end),
        authors=tuple(people.authors),
        agency=people.agency,
        role=people.role,
    )


def _is_label(words: str, people: People) -> bool:
    """Return whether a line of capitalised words is a label of a page rather than a name."""
    if find_agency(words) is not None:
        return False
    small = words.lower().split()
    if not people.authors and people.agency is None and not people.unsplit:  # "Web Desk", "Our Correspondent"
        return people.role is None or len(small) == 1 or small[-1] not in _SIGNS or small[0] in _NO_DESK
    if people.authors and is_place(words):  # "Middle East", "New York"
        return True
    if people.authors and not _IN_TITLES.isdisjoint(" ".join(people.authors).lower().split()):
        return True
    return small[0] in _NO_NAMES or "by" in small or not MONTHS.keys().isdisjoint(small[1:])
