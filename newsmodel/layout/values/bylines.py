"""Bylines: lines that say who wrote a story."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from attrs import define, field

from ...lexicon.agencies import AgencyKind, find_agency, opens_with_agency
from ...lexicon.calendar import MONTHS, WEEKDAYS
from ...lexicon.organisations import PAPER_WORDS
from ...lexicon.places import is_city
from ...model import Byline, Span
from .date_lines import read_stamps
from .names import is_capitalised, is_person

__all__ = ["is_name_line", "read_byline"]

_LONGEST: Final = 160  # characters
_LONGEST_NAMES: Final = 100
_SHORTEST: Final = 3
_MOST_WORDS: Final = 24
_MOST_UNSPLIT: Final = 9  # words of a name and a paper that nothing divides

# How a byline begins: "By Jane", "BY: JANE", "Written by Jane"
_BY: Final = re.compile(
    r"(?:(?:Written|WRITTEN|Story|STORY|Words|WORDS|Text|TEXT|Analysis|ANALYSIS|Opinion|Report|Interview)[ \xa0]+)?+"
    r"(?:By|BY|by)(?:[ ]?:)?[ \xa0\t]+(?=\S)"
)
# What closes a byline on the wire and on pages: "=", " |", " -"
_TAIL: Final = re.compile(r"[ \xa0\t]*[=|•·–—-]?[ \xa0\t]*\Z")
# "2 days", "5 min ago", behind a name on pages
_AGE: Final = re.compile(
    r"(?:[ \xa0]|[ \xa0]?[/|•·][ \xa0]?)[0-9]{1,2} (?:sec|min|minute|hour|day|week|month|year)s?(?: ago)?\Z"
)
# What stands between the names of a byline.
_BETWEEN: Final = re.compile(
    r"""
      \s*[,;/|•·]\s*
    | \s+[-–—]\s+
    | \s+(?:and|AND|And|&|with|With|WITH|in|at|from|for|of|IN|AT|FROM|FOR|OF)\s+
    | (?<=[a-z])(?=The[ ][A-Z])                                         # "Jane RoeThe Lakeside Ledger"
    """,
    re.VERBOSE,
)
_PLACE_MARKS: Final = frozenset(("in", "at", "from"))
_AGENCIES: Final = frozenset(("agencies", "news agencies", "wire reports", "wire services", "wires"))
_SPECIAL: Final = "special to "
_PAPER_MARKS: Final = frozenset(("for", "of"))
_NEW_NAME_MARKS: Final = frozenset(("", "and", "&", "with"))
_NO_NAME: Final = re.compile(r"[0-9“”\"?!:()\[\]…$£€%]")
_ROLE_WORDS: Final = frozenset(
    """
    analyst analysts anchor author authors blogger bureau chief columnist contributor contributors copywriter
    correspondent correspondents critic desk director editor editors fellow freelance freelancer intern journalist
    journalists manager photographer photojournalist producer reporter reporters staff staffer stringer team trainee
    writer writers
    """.split()
)
_ROLE_SMALL: Final = frozenset(("a", "an", "the", "our", "own", "and", "for", "of", "in", "special", "senior", "to"))
# How roles begin that could be taken for a name: "Middle East Correspondent".
_ROLE_FIRST: Final = frozenset(
    """
    acting assistant associate business chief city crime defence defense deputy diplomatic economics education energy
    environment executive features foreign global gulf health international investigative legal local managing middle
    national news our parliamentary political regional royal science security senior special sports staff technology web
    white world
    """.split()
)
# Words that no name holds, but labels and headings of pages do.
_NO_NAMES: Final = frozenset(
    """
    about account advertisement all article audio breaking brief by caption category click close comment comments
    contact continue cookies copy edition email exclusive explore facebook follow for gallery home how image images in
    join key latest listen live loading local log main market menu more most news next of on our page photo photos play
    podcast points politics popular previous print privacy read recommended related reply reprints reuse search see
    share short sign skip special sponsored sport sports stories story subscribe text the this today top topics
    trending updated url video videos view watch weather what when where who why world you your
    """.split()
)


@define
class _People:
    """Whom a byline names."""

    authors: list[str] = field(factory=list)
    agency: str | None = None
    role: str | None = None
    unsplit: bool = False  # a name and a paper with nothing between them
    pictures: bool = False  # an agency that writes nothing is named


def read_byline(text: str, start: int, end: int) -> Byline | None:
    """Read a line that is a byline as a whole.

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
    match = _BY.match(text, start, end)
    if match is not None:
        return _after_by(text, start, match.end(), end)
    words = text[start:end]
    if words[-1] == "=":
        people = _people(words.rstrip("= "))
        return None if people is None else _made(text, start, start + len(words.rstrip("= \xa0")), people)
    if not words[0].islower() and ("/" in words or " by " in words or words[-1].isdigit() or words[-1].isupper()):
        dated = _dated(text, start, end)
        if dated is not None:
            return dated
    if ("," in words or "|" in words) and opens_with_agency(text, start, end):
        return _agency_line(text, start, end)
    return _agency_and_city(text, start, end)


def is_name_line(text: str, start: int, end: int) -> Byline | None:
    """Read a line that may be a byline by its place: it is the name of a person or an agency and nothing else.

    Args:
        text: The text the line stands in.
        start: Where the line begins, in code points.
        end: Where it ends.

    Returns:
        The byline it would be, or None. Headings are often names too, so only the lines around it can tell.
    """
    if not _SHORTEST <= end - start <= _LONGEST_NAMES or not (text[start].isupper() or text[start] == "d"):
        return None
    tail = _TAIL.search(text, max(start, end - _SHORTEST), end)
    end = end if tail is None else tail.start()
    age = _AGE.search(text, max(start, end - 24), end)
    upto = end if age is None else age.start()
    words = " ".join(word for word in text[start:upto].split() if not word.startswith("@"))
    people = _people(words) if words[-1:] not in ".," else None
    if people is None or _is_label(words, people):
        return None
    return _made(text, start, end, people)


def _after_by(text: str, start: int, names: int, end: int) -> Byline | None:
    """Read a line that begins with "By"."""
    tail = _TAIL.search(text, max(names, end - _SHORTEST), end)
    end = end if tail is None else tail.start()
    people = _people(text[names:end])
    return _dated(text, start, end) if people is None else _made(text, start, end, people)


def _dated(text: str, start: int, end: int) -> Byline | None:
    """Read a line that holds names and a date."""
    stamps = read_stamps(text, start, end)
    if stamps is None or stamps.byline is None:
        return None
    span = stamps.byline
    by = _BY.match(text, span.start, span.end)
    people = _people(text[span.start if by is None else by.end() : span.end])
    if people is None:
        return None
    if span.start == start and span.end < end and text[span.end].isalnum():
        end = span.end  # "Associated PressApril 28, 2023"
    elif by is None and span.start > start:
        start, end = span.start, span.end  # "Updated: January 8, 2020 / AP"
    return _made(text, start, end, people)


# An agency and a place, a comma or a bar between them: "ARAB NEWS | JEDDAH"
_AGENCY_PLACE: Final = re.compile(
    r"(?P<agency>[^,|]{2,40}?)[ \xa0]*(?P<mark>[,|])(?P<place>[ \xa0]*[^,|]{0,30}?)[ \xa0]*,?\Z"
)
_MOST_PLACE_WORDS: Final = 3
_LONGEST_PLACED: Final = 50


def _agency_and_city(text: str, start: int, end: int) -> Byline | None:
    """Read a line that is a news agency and a known city, with nothing between them: "Press Trust of India Mumbai"."""
    if end - start > _LONGEST_PLACED or not opens_with_agency(text, start, end):
        return None
    words = text[start:end].split()
    for cut in range(len(words) - 1, max(0, len(words) - 1 - _MOST_PLACE_WORDS), -1):
        name = " ".join(words[:cut])
        agency = find_agency(name)
        if agency is not None and agency.kind is AgencyKind.NEWS:
            return _made(text, start, end, _People(agency=name)) if is_city(" ".join(words[cut:])) else None
    return None


def _agency_line(text: str, start: int, end: int) -> Byline | None:
    """Read a line that is an agency and a place, or an outlet in front of a bar."""
    match = _AGENCY_PLACE.match(text, start, end)
    agency = None if match is None else find_agency(match["agency"])
    if match is None or agency is None or (match["mark"] == "," and agency.kind is not AgencyKind.NEWS):
        return None
    place = match["place"].strip()
    if place and not is_capitalised(place, _MOST_PLACE_WORDS):
        return None
    if not place:
        end = match.end("agency")
    return _made(text, start, end, _People(agency=match["agency"]))


def _made(text: str, start: int, end: int, people: _People) -> Byline:
    return Byline(
        text[start:end],
        span=Span(start, end),
        authors=tuple(people.authors),
        agency=people.agency,
        role=people.role,
    )


def _is_label(words: str, people: _People) -> bool:
    """Tell whether a line of capitalised words is a label of a page rather than a name."""
    if find_agency(words) is not None:
        return False
    if not people.authors and people.agency is None and not people.unsplit:
        return True
    small = words.lower().split()
    return small[0] in _NO_NAMES or not MONTHS.keys().isdisjoint(small[1:])


def _people(words: str) -> _People | None:
    """Read the names of a byline, or give None if something in it is no name."""
    words = " ".join(words.split()).strip(" ,")
    if not words or words.count(" ") >= _MOST_WORDS or _NO_NAME.search(words):
        return None
    if words[-1] == "." and not words.endswith(("Jr.", "Sr.", "Inc.", "Ltd.")):
        return None
    whole = find_agency(words)
    if whole is not None:  # "Voice of America" would be split at its small word
        return None if whole.kind is AgencyKind.PICTURE else _People(agency=words)
    people = _People()
    at = 0
    mark = ""
    for match in [*_BETWEEN.finditer(words), None]:
        piece = words[at : len(words) if match is None else match.start()].strip()
        if piece and not any(take(people, piece, mark) for take in _TAKERS):
            return None
        if match is not None:
            at, mark = match.end(), match[0].strip().lower()
    if people.pictures:
        return None
    if people.unsplit:
        people.authors.clear()  # some of them are not told from their paper: none is better than half
    return people


def _take_place(people: _People, piece: str, mark: str) -> bool:
    """Take "Lakeside" of "Jane Roe in Lakeside", or of "Reuters, Lakeside"."""
    first = piece.partition(" ")[0].lower()
    named = mark == "," and people.agency is not None and not people.authors and find_agency(piece) is None
    return (mark in _PLACE_MARKS or named) and first not in WEEKDAYS and is_capitalised(piece, _MOST_PLACE_WORDS)


def _take_agency(people: _People, piece: str, _mark: str) -> bool:
    """Take a known agency or outlet."""
    agency = find_agency(piece)
    if agency is None and piece.lower() not in _AGENCIES:
        return False
    people.pictures = people.pictures or (agency is not None and agency.kind is AgencyKind.PICTURE)
    people.agency = people.agency or piece
    return True


def _take_role(people: _People, piece: str, _mark: str) -> bool:
    """Take "Staff Writer", "dpa correspondents" or "AP Business Writer"."""
    words = piece.split()
    if not _is_role(words):
        return False
    if not people.authors and words[0].lower() not in _ROLE_FIRST and _cut(words) is not None:
        return False  # "JANE ROE Staff Writer"
    people.role = people.role or piece
    for cut in range(len(words) - 1, 0, -1):
        agency = " ".join(words[:cut])
        if find_agency(agency) is not None:
            people.agency = people.agency or agency
            break
    return True


def _take_joined(people: _People, piece: str, mark: str) -> bool:
    """Take a person with an agency or a role behind the name: "Jane Roe The Associated Press"."""
    words = piece.split()
    cut = _cut(words)
    if cut is None:
        return False
    people.authors.append(" ".join(words[:cut]))
    rest = " ".join(words[cut:])
    return _take_agency(people, rest, mark) or _take_role(people, rest, mark)


def _take_paper(people: _People, piece: str, mark: str) -> bool:
    """Take a paper nobody knows: by its words ("The Lakeside Ledger"), or behind "for"."""
    parts = piece.replace("-", " ").lower().split()
    if mark not in _PAPER_MARKS and PAPER_WORDS.isdisjoint(parts):
        return False
    if not is_capitalised(piece, _MOST_UNSPLIT):
        return False
    if mark in _NEW_NAME_MARKS and parts[0] != "the":
        people.unsplit = True  # "Jane Roe Lakeside Ledger": where the name ends nobody can tell
    else:
        start = len(_SPECIAL) if piece.lower().startswith(_SPECIAL) else 0
        people.agency = people.agency or piece[start:]
    return True


def _take_person(people: _People, piece: str, _mark: str) -> bool:
    """Take a person."""
    first = piece.partition(" ")[0]
    if not is_person(piece) or first.lower() in WEEKDAYS or first in {"The", "A", "An", "THE"}:
        return False
    people.authors.append(piece)
    return True


def _take_loose(people: _People, piece: str, _mark: str) -> bool:
    """Take what can only be told by the names before it: "Lakeside" behind an author."""
    named = bool(people.authors or people.agency)
    return named and piece.partition(" ")[0].lower() not in WEEKDAYS and is_capitalised(piece, _MOST_PLACE_WORDS)


_TAKERS: Final[tuple[Callable[[_People, str, str], bool], ...]] = (
    _take_place,
    _take_agency,
    _take_role,
    _take_joined,
    _take_paper,
    _take_person,
    _take_loose,
)


def _cut(words: list[str]) -> int | None:
    """Find where a person's name ends in front of an agency or a role."""
    for cut in range(2, len(words)):
        rest = words[cut:]
        if (find_agency(" ".join(rest)) is not None or _is_role(rest)) and is_person(" ".join(words[:cut])):
            return cut
    return None


def _is_role(words: list[str]) -> bool:
    """Tell whether words say what somebody does at a paper or an agency."""
    if words[-1].lower() not in _ROLE_WORDS:
        return False
    return all(w[0].isupper() or w in _ROLE_WORDS or w in _ROLE_SMALL or find_agency(w) is not None for w in words)
