"""The places in a dateline, each with its region."""

from __future__ import annotations

from typing import Final

from ....lexicon.places import CITIES, REGIONS, is_city, is_region, place_key
from ....text.matching import Pattern
from .parts import tidy

__all__ = ["read_places"]

_AND: Final = Pattern(r",?[ \xa0]+(?:and|And|AND|&)[ \xa0]+(?=\p{L})")
_BETWEEN: Final = Pattern(r"[/;](?![^()]{0,30}\))")  # not in Alwar (N/R)
_AND_WORD: Final = Pattern(r"[ \xa0](?:[Aa]nd|AND|&)[ \xa0]")


def read_places(head: str) -> tuple[str, ...]:
    """Cut the words before date and agency into places, each with its region.

    Args:
        head: As written: "BEIRUT/THE HAGUE", "DUBAI, LONDON", "RENO, Nev.,".

    Returns:
        The places, with single blanks. A comma divides places only where all it divides are known cities
        and none but the first could be a region.
    """
    found: list[str] = []
    for part in _BETWEEN.split(head):
        pieces = _AND.split(part) if _AND_WORD.search(part) and _joins_places(part) else (part,)
        for piece in pieces:
            place = tidy(piece).strip(" ,;&")
            if place:
                found += _cut_cities(place)
    return tuple(found)


def _joins_places(part: str) -> bool:
    """Return whether the "and" in a part separates places and is not part of a name ("Trinidad and Tobago")."""
    if any(_AND_WORD.search(name) and (is_region(name) or is_city(name)) for name in part.split(",")):
        return False
    return any(is_city(piece.partition(",")[0]) for piece in _AND.split(part))


def _cut_cities(place: str) -> list[str]:
    """Cut "DUBAI, LONDON" in two; leave "RENO, Nev." and "NEW YORK, New York"."""
    place = place.replace(" ,", ",")
    if "," not in place:
        bare = place.rstrip(".")
        return [bare if bare != place and "." not in bare and place_key(bare) in CITIES else place]
    names = [name.strip() for name in place.split(",")]
    keys = [place_key(name) for name in names]
    if len(set(keys)) == len(keys) and CITIES.issuperset(keys) and REGIONS.isdisjoint(keys[1:]):
        return names
    return [place]
