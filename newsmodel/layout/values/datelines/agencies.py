"""Agencies in datelines, one or several."""

from __future__ import annotations

from typing import Final

from ....lexicon.agencies import AgencyKind, find_agency
from ....text.matching import Pattern

__all__ = ["agency_name", "are_agencies", "is_agency"]

# PanARMENIAN.Net   AMMONNEWS
_SITE: Final = Pattern(r"[\w\-.]{2,40}\.(?i:net|com|org|info|tv|am|az|ge|ru|news)|\p{Lu}{2,20}(?:NEWS|PRESS)")
_BETWEEN: Final = Pattern(r"[ ]*[/,][ ]*|[ ]*[\-–][ ]+")  # AFP/SANA   MENAFN- Jordan Times
_REUTERS: Final = frozenset({"reuter", "reuters"})


def is_agency(words: str) -> bool:
    """Return whether words name a news agency or broadcaster, or several separated by slashes."""
    return any(map(_is_one_agency, _BETWEEN.split(words)))


def are_agencies(words: str) -> bool:
    """Return whether words name agencies and nothing else, unlike "File 2016/AP"."""
    return all(map(_is_one_agency, _BETWEEN.split(words)))


def _is_one_agency(name: str) -> bool:
    found = find_agency(name)
    if found is not None:
        return found.kind is not AgencyKind.PICTURE
    return name.lower() in _REUTERS or _SITE.fullmatch(name) is not None


def agency_name(words: str) -> str:
    """Return the name of an agency as the agency writes it."""
    if words.lower() in _REUTERS:
        return "Reuters"
    return "dpa" if words == "DPA" else words
