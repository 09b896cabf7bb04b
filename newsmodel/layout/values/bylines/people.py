"""The people in a byline: authors, their agency, their role; each piece goes to the first reader that accepts it.

Jane Roe and Émile Moe, Associated Press     JANE ROE Staff Writer     Jane Roe in Lakeside     Jane Roe for The Ledger
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from ....lexicon import loading
from ....lexicon.agencies import AgencyKind, find_agency
from ....lexicon.bodies import PAPER_WORDS
from ....lexicon.calendar import MONTHS, WEEKDAYS
from ....text.matching import Pattern
from ..names import is_capitalised, is_person

__all__ = ["MOST_PLACE_WORDS", "People", "read_people"]

MOST_PLACE_WORDS: Final = 3
_MOST_WORDS: Final = 24
_DAY: Final = 3  # words of "Monday 2 Jan"
_MOST_UNSPLIT: Final = 9  # words of a name and a paper that nothing divides

# What stands between the names of a byline.
_BETWEEN: Final = Pattern(
    r"""(?x)
      \s*[,;/|•·]\s*
    | \s+[-–—]\s+
    | \s+(?:and|AND|And|&|with|With|WITH|in|at|from|for|of|IN|AT|FROM|FOR|OF)\s+
    | (?<=[\p{Ll}\p{M}])(?=The[ ]\p{Lu})                                   # "Jane RoeThe Lakeside Ledger"
    """
)
_PLACE_MARKS: Final = frozenset(("in", "at", "from"))
_PAPER_MARKS: Final = frozenset(("for", "of"))
_NEW_NAME_MARKS: Final = frozenset(("", "and", "&", "with"))
_UNNAMED_AGENCIES: Final = loading.words("bylines", "wires")
_SPECIAL: Final = "special to "
_NO_NAME: Final = Pattern(r"[0-9“”„«»\"?!:()\[\]…$£€%]")  # what stands in none
# Stations, the only names with figures: "7 News WSVN", "ABC7 News", "KTLA 5"
_DIGIT: Final = re.compile("[0-9]")
_STATION: Final = Pattern(
    r"(?<![^ ,])(?:(?:[A-Z]{2,4}[ -]?)?[0-9]{1,2}[ ]?(?:(?:Action |Eyewitness )?(?:News|NEWS)|On Your Side)"
    r"(?: [A-Z]{4})?"
    r"|[A-Z]{3,4}[ -]?[0-9]{1,2})(?![^ ,])"
)
_ROLE_WORDS: Final = loading.words("bylines", "role")
_IN_ROLE: Final = _ROLE_WORDS | loading.words("bylines", "in-role")
_OPENS_ROLE: Final = loading.words("bylines", "opens-role")


class People:
    """The people and the agency that a byline names.

    Args:
        agency: The agency or the paper.
    """

    __slots__ = ("agency", "authors", "pictures", "role", "unsplit")

    def __init__(self, agency: str | None = None) -> None:
        self.authors: list[str] = []
        self.agency = agency
        self.role: str | None = None
        self.unsplit = False  # a name and a paper with nothing between them
        self.pictures = False  # an agency that writes nothing is named


def read_people(words: str) -> People | None:
    """Read the names of a byline.

    Args:
        words: The line without "By".

    Returns:
        Whom it names, or None if something in it is no name.
    """
    words = _without_day(" ".join(words.split()).strip(" ,"))
    station = _STATION.search(words) if _DIGIT.search(words) is not None else None
    if station is not None:
        words = f"{words[: station.start()]}{words[station.end() :]}".strip(" ,|/-–—")
        if not words:
            return People(agency=station[0])
    if not words or words.count(" ") >= _MOST_WORDS or _NO_NAME.search(words):
        return None
    if words[-1] == "." and not words.endswith(("Jr.", "Sr.", "Inc.", "Ltd.")):
        return None
    whole = find_agency(words)
    if whole is not None:  # "Voice of America" would be split at its small word
        return None if whole.kind is AgencyKind.PICTURE else People(agency=words)
    people = People(agency=None if station is None else station[0])
    at = 0
    mark = ""
    for match in [*_BETWEEN.finditer(words), None]:
        piece = words[at : len(words) if match is None else match.start()].strip()
        if piece and not any(take(people, piece, mark) for take in _TAKERS):
            return None
        if match is not None:
            at, mark = match.end(), match[0].strip().lower()
    if people.pictures or (people.role is not None and not people.authors and _is_office(people.agency)):
        return None
    if people.unsplit:
        people.authors.clear()  # some of them are not told from their paper: none is better than half
    return people


def _without_day(words: str) -> str:
    """Return the words of a byline without the day behind its last comma, which is nobody's name: "IDA ROE, JAN 02"."""
    names, _, day = words.rpartition(",")
    parts = day.lower().replace(".", "").split()
    named = 0
    for part in parts:
        if part in MONTHS or part in WEEKDAYS:
            named += 1
        elif not part.isdigit():
            return words
    return names if names and named > 0 and len(parts) <= _DAY else words


def _is_office(agency: str | None) -> bool:
    """Return whether a role is one in some body: "Director of Communications" writes no stories."""
    if agency is None or find_agency(agency) is not None or agency.lower() in _UNNAMED_AGENCIES:
        return False
    return PAPER_WORDS.isdisjoint(agency.lower().split())


def _take_place(people: People, piece: str, mark: str) -> bool:
    """Take "Lakeside" of "Jane Roe in Lakeside", or of "Reuters, Lakeside"."""
    first = piece.partition(" ")[0].lower()
    named = mark == "," and people.agency is not None and not people.authors and find_agency(piece) is None
    return (mark in _PLACE_MARKS or named) and first not in WEEKDAYS and is_capitalised(piece, MOST_PLACE_WORDS)


def _take_agency(people: People, piece: str, _mark: str) -> bool:
    """Take a known agency or outlet."""
    agency = find_agency(piece)
    if agency is None and piece.lower() not in _UNNAMED_AGENCIES:
        name, _, report = piece.partition(" ")  # "KTB Staff Report"
        if not (name.isupper() and len(name) > 1 and report.lower() in _UNNAMED_AGENCIES):
            return False
        piece = name
    people.pictures = people.pictures or (agency is not None and agency.kind is AgencyKind.PICTURE)
    people.agency = people.agency or piece
    return True


def _take_role(people: People, piece: str, _mark: str) -> bool:
    """Take "Staff Writer", "dpa correspondents" or "AP Business Writer"."""
    words = piece.split()
    if not _is_role(words):
        return False
    before = (" ".join(words[:cut]) for cut in range(len(words) - 1, 0, -1))
    agency = next((name for name in before if find_agency(name) is not None), None)
    if agency is None and not people.authors and words[0].lower() not in _OPENS_ROLE and _cut(words) is not None:
        return False  # "JANE ROE Staff Writer"
    people.role = people.role or piece
    people.agency = people.agency or agency
    return True


def _take_joined(people: People, piece: str, mark: str) -> bool:
    """Take a person with an agency or a role behind the name: "Jane Roe The Associated Press"."""
    words = piece.split()
    cut = _cut(words)
    if cut is None:
        return False
    people.authors.append(" ".join(words[:cut]))
    rest = " ".join(words[cut:])
    return _take_agency(people, rest, mark) or _take_role(people, rest, mark)


def _take_paper(people: People, piece: str, mark: str) -> bool:
    """Take a paper that is not in the lists, by its words ("The Lakeside Ledger") or after "for"."""
    parts = piece.replace("-", " ").lower().split()
    if mark not in _PAPER_MARKS and PAPER_WORDS.isdisjoint(parts):
        return False
    if not is_capitalised(piece, _MOST_UNSPLIT):
        return False
    if mark in _NEW_NAME_MARKS and parts[0] != "the":
        if PAPER_WORDS.isdisjoint(parts[-2:]):
            return False  # "Sirens Heard Three Times During Night"
        people.unsplit = True  # "Jane Roe Lakeside Ledger": where the name ends nobody can tell
    else:
        start = len(_SPECIAL) if piece.lower().startswith(_SPECIAL) else 0
        people.agency = people.agency or piece[start:]
    return True


def _take_person(people: People, piece: str, _mark: str) -> bool:
    """Take a person."""
    first = piece.partition(" ")[0]
    if not is_person(piece) or first.lower() in WEEKDAYS or first in {"The", "A", "An", "THE"}:
        return False
    people.authors.append(piece)
    return True


def _take_loose(people: People, piece: str, _mark: str) -> bool:
    """Take a piece that only the names before it explain: "Lakeside" after an author."""
    named = bool(people.authors or people.agency)
    return named and piece.partition(" ")[0].lower() not in WEEKDAYS and is_capitalised(piece, MOST_PLACE_WORDS)


_TAKERS: Final[tuple[Callable[[People, str, str], bool], ...]] = (
    _take_place,
    _take_agency,
    _take_role,
    _take_joined,
    _take_paper,
    _take_person,
    _take_loose,
)


def _cut(words: list[str]) -> int | None:
    """Find where the name of a person ends and an agency or a role begins."""
    for cut in range(2, len(words)):
        rest = words[cut:]
        if (find_agency(" ".join(rest)) is not None or _is_role(rest)) and is_person(" ".join(words[:cut])):
            return cut
    return None


def _is_role(words: list[str]) -> bool:
    """Return whether words are a role at a paper or an agency."""
    if words[-1].lower() not in _ROLE_WORDS:
        return False
    return all(w[0].isupper() or w in _IN_ROLE or find_agency(w) is not None for w in words)
