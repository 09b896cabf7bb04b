"""Who wrote an entry of a feed, and their addresses."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ...lexicon.agencies import is_news_agency
from ...model import Byline
from .._article.bylines import as_byline
from .._markup.body_text import clean
from .feed_text import LONG

__all__ = ["bare_name", "byline_of", "mails_of"]

# ida@tarn.example (Ida Moss), Ida Moss <ida@tarn.example>: feedparser cuts addresses with a long last part in two
_MAILED = re.compile(
    r"(?:(?P<before>[^<>()@]{1,200}?)(?:\s{1,9}[<(]?|[<(]))?<?(?P<mail>[^\s<>()@]{1,100}@[^\s<>()@]{1,100})[>)]?"
    r"\s{0,9}(?:\((?P<behind>[^()]{1,200})\))?"
)
_CUT = re.compile(r"\S{0,40}\s?\((?P<name>[^()]{2,100})")  # what feedparser makes of such an address beside others
_BY = re.compile(r"\A(?:[Bb]y|BY)[ \xa0]+(?=\S)")


def byline_of(entry: Mapping[str, Any]) -> Byline | None:
    """Read who wrote an entry.

    Args:
        entry: The entry, as feedparser gives it.
    """
    names = [str(x.get("name") or "") for x in entry.get("authors", ()) if isinstance(x, Mapping)]
    names = [name for name in dict.fromkeys(_mended(bare_name(x)) for x in names) if name]
    if len(names) > 1:
        names = [_BY.sub("", name) for name in names]
        houses = [name for name in names if is_news_agency(name)]
        agency = houses[0] if len(houses) == 1 else None
        people = [person for name in names if name != agency for person in _people(name)]
        return Byline(authors=tuple(dict.fromkeys(people)), agency=agency)
    whole = bare_name(str(entry.get("author") or _long(entry)))
    mailed = _MAILED.fullmatch(whole)
    if mailed is not None:
        return as_byline(mailed["before"] or mailed["behind"] or whole)
    return as_byline(names[0] if names else whole)


def bare_name(words: str) -> str:
    """Return the name of an author without the links that some feeds put around it."""
    return " ".join(clean(words).split())


def _mended(name: str) -> str:
    """Return the name in an address of which the first part was cut off."""
    cut = _CUT.fullmatch(name)
    return name if cut is None else cut["name"]


def _people(name: str) -> tuple[str, ...]:
    """Return the persons that stand in one of several elements, or the words of it."""
    read = as_byline(name)
    return read.authors if read is not None and len(read.authors) > 1 else (name,)


def mails_of(entry: Mapping[str, Any]) -> list[str]:
    """Return the addresses of the authors of an entry."""
    found = [str(x["email"]) for x in entry.get("authors", ()) if x.get("email")]
    whole = _MAILED.fullmatch(str(entry.get("author") or ""))
    return [whole["mail"]] if whole is not None and len(found) == 1 else found


def _long(entry: Mapping[str, Any]) -> str:
    """Return the words of an author that were kept from feedparser."""
    names = (f"{LONG}author", f"{LONG}creator")
    return next((str(entry[key]) for key in sorted(entry) if key.rpartition("_")[2] in names), "")
