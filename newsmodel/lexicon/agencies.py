"""News agencies, picture agencies and outlets as copy names them.

The table helps where the shape of a line leaves doubt; a reader never depends on a name being in it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Final

from attrs import frozen

from .loading import entries

__all__ = [
    "AGENCIES",
    "AGENCY_LAST_WORDS",
    "LISTENERS",
    "NEWS_AGENCIES",
    "Agency",
    "AgencyKind",
    "find_agency",
    "is_news_agency",
    "opens_with_agency",
    "set_added_agencies",
]


class AgencyKind(StrEnum):
    """What an organisation named in a credit, dateline or byline delivers."""

    NEWS = "news"  #: a news agency; most of them deliver pictures too
    PICTURE = "picture"  #: an agency or a library of pictures
    OUTLET = "outlet"  #: a paper, broadcaster or site that others credit


@frozen
class Agency:
    """An agency or outlet under one of its names.

    Args:
        name: The name as copy writes it ("AP", "Associated Press").
        kind: What it delivers.
        full: The name in full ("Associated Press").
        sure: Whether the bare name means the agency wherever it stands in a sentence ("AFP"), or may be something
            else ("PTI", also a party; "MENA", also a region; "Bloomberg", also a person).
    """

    name: str
    kind: AgencyKind
    full: str
    sure: bool


def _table() -> dict[str, Agency]:
    """Read the list: an entry a name."""
    table: dict[str, Agency] = {}
    for name, (listed, *full) in entries("agencies"):
        kind, _, sure = listed.partition(" ")
        table[name] = Agency(name, AgencyKind(kind), full[0] if full else name, sure=sure == "sure")
    return table


_LISTED: Final[dict[str, Agency]] = _table()
#: Agencies and outlets by name, as copy writes it, without "The": those of the list, and those that were added.
AGENCIES: Final[dict[str, Agency]] = {}
_BY_CAPITALS: Final[dict[str, Agency]] = {}
#: The names of news agencies, as written and in capitals: for patterns.
NEWS_AGENCIES: Final[set[str]] = set()
#: The last words of all names, as written and in capitals: a quick test in front of a look-up.
AGENCY_LAST_WORDS: Final[set[str]] = set()
_FIRST_WORDS: Final[set[str]] = set()
_ARTICLES: Final = frozenset({"The ", "the ", "THE "})

#: What else has to know when agencies are added or taken away.
LISTENERS: Final[list[Callable[[], None]]] = []


def set_added_agencies(names: Mapping[str, str]) -> None:
    """Know the agencies that layouts of one's own name, besides those of the list, and no others that were added.

    Args:
        names: The names as copy writes them, each with the name in full.
    """
    added = {name: Agency(name, AgencyKind.NEWS, full, sure=True) for name, full in names.items()}
    table = {**_LISTED, **added}
    if table == AGENCIES:
        return
    for held in (AGENCIES, _BY_CAPITALS, NEWS_AGENCIES, AGENCY_LAST_WORDS, _FIRST_WORDS):
        held.clear()
    AGENCIES.update(table)
    _BY_CAPITALS.update((name.upper(), agency) for name, agency in reversed(AGENCIES.items()))
    for name in (*AGENCIES, *_BY_CAPITALS):
        AGENCY_LAST_WORDS.add(name.rpartition(" ")[2])
        _FIRST_WORDS.add(name.removeprefix("The ").removeprefix("THE ").partition(" ")[0])
    for name, agency in AGENCIES.items():
        if agency.kind is AgencyKind.NEWS:
            NEWS_AGENCIES.update((name, name.upper()))
    for tell in LISTENERS:
        tell()


set_added_agencies({})


def opens_with_agency(text: str, start: int, end: int) -> bool:
    """Tell fast whether a line may begin with a name in the table, going by its first word.

    Args:
        text: The text the line stands in.
        start: Where the line begins, in code points.
        end: Where it ends.
    """
    if text[start : start + 4] in _ARTICLES:
        start += 4
    cut = text.find(" ", start, end)
    return text[start : end if cut < 0 else cut].rstrip(",|") in _FIRST_WORDS


def find_agency(words: str) -> Agency | None:
    """Look up an agency or outlet by the words that name it.

    Args:
        words: The name alone, with or without "The", as written or all in capitals ("REUTERS", "DPA").

    Returns:
        The entry, or None for a name that is not in the table. Never look at its absence as proof of anything.
    """
    found = AGENCIES.get(words)
    if found is None:
        bare = words[4:] if words[:4] in _ARTICLES else words
        found = AGENCIES.get(bare)
        if found is None and bare.isupper():
            found = _BY_CAPITALS.get(bare)
    return found


def is_news_agency(words: str) -> bool:
    """Tell whether words alone are the name of a news agency, not of a picture agency or an outlet."""
    found = find_agency(words)
    return found is not None and found.kind is AgencyKind.NEWS
