"""News agencies, picture agencies and outlets as copy names them.

The table helps where the shape of a line leaves doubt; a reader never depends on a name being in it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from attrs import frozen

from .loading import entries

__all__ = [
    "AGENCIES",
    "AGENCY_LAST_WORDS",
    "NEWS_AGENCIES",
    "Agency",
    "AgencyKind",
    "find_agency",
    "is_news_agency",
    "opens_with_agency",
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


#: Agencies and outlets by name, as copy writes it, without "The".
AGENCIES: Final[dict[str, Agency]] = _table()
_BY_CAPITALS: Final[dict[str, Agency]] = {name.upper(): agency for name, agency in reversed(AGENCIES.items())}
#: The names of news agencies, as written and in capitals: for patterns.
NEWS_AGENCIES: Final[frozenset[str]] = frozenset(
    form for name, agency in AGENCIES.items() if agency.kind is AgencyKind.NEWS for form in (name, name.upper())
)
#: The last words of all names, as written and in capitals: a quick test in front of a look-up.
AGENCY_LAST_WORDS: Final[frozenset[str]] = frozenset(name.rpartition(" ")[2] for name in (*AGENCIES, *_BY_CAPITALS))
_FIRST_WORDS: Final = frozenset(
    name.removeprefix("The ").removeprefix("THE ").partition(" ")[0] for name in (*AGENCIES, *_BY_CAPITALS)
)
_ARTICLES: Final = frozenset({"The ", "the ", "THE "})


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
