"""Places that datelines name often, and words that stand where a place could and are none.

The gazetteer is small and made by hand for this library. It helps only where the shape of a line leaves doubt; a town
that is not in it is a town all the same.
"""

from __future__ import annotations

from typing import Final

from ..text.characters import fold
from .loading import words

__all__ = ["CITIES", "NOT_PLACES", "REGIONS", "has_place_word", "is_city", "is_place", "is_region", "place_key"]


def place_key(name: str) -> str:
    """Fold a place name for look-up: lower case, one blank between words, no full stops, accents or typed quotes.

    Args:
        name: A name as copy has it ("São Paulo", "N’DJAMENA", "W. Va.").

    Returns:
        The key ("sao paulo", "n'djamena", "w va").
    """
    return " ".join(fold(name).lower().replace(".", "").split())


#: Cities and the like that are datelines on their own, as `place_key` folds them.
CITIES: Final[frozenset[str]] = words("places", "city") | frozenset(map(place_key, words("nations", "capital")))

#: Countries, states and provinces with their abbreviations, parts of countries, as `place_key` folds them.
REGIONS: Final[frozenset[str]] = words("places", "state", "part") | frozenset(
    place_key(name) for name in words("nations", "country", "behind-town")
)

# "northern Iraq", "Central China", "the Netherlands", "Indian-controlled Kashmir", "off Libya"; "Fujian Province".
_BEFORE_REGIONS: Final = words("place_words", "before-region")
_AFTER_REGIONS: Final = words("place_words", "after-region")

# "Utah County", "Deir Ezzor Province", "Palm Beach"; "San Pedro", "Fort Hood", "Mount Ida".
_LAST_WORDS: Final = words("place_words", "last")
_FIRST_WORDS: Final = words("place_words", "first")


def is_city(name: str) -> bool:
    """Tell whether a name is in the gazetteer's cities."""
    return place_key(name) in CITIES


def is_place(name: str) -> bool:
    """Tell whether a name is in the gazetteer's cities, or that of a region as `is_region` knows them."""
    key = place_key(name)
    return key in CITIES or _is_region(key)


def is_region(name: str) -> bool:
    """Tell whether a name is a country, state or province, or a part of one.

    Args:
        name: As copy writes it after a town: "Ill.", "N.Y", "the Netherlands", "northern Iraq", "Fujian Province".
    """
    return _is_region(place_key(name))


def _is_region(key: str) -> bool:
    """Whether a key of `place_key` is that of a region."""
    if key in REGIONS:
        return True
    before, blank, rest = key.partition(" ")
    while blank and before in _BEFORE_REGIONS:
        key = rest
        before, blank, rest = key.partition(" ")
    return (blank != "" and key.rpartition(" ")[2] in _AFTER_REGIONS) or key in REGIONS


def has_place_word(name: str) -> bool:
    """Tell whether a name of several words has one that only places have: "Utah County", "San Pedro"."""
    parts = place_key(name).split()
    return len(parts) > 1 and (parts[-1] in _LAST_WORDS or parts[0] in _FIRST_WORDS)


#: Words in front of a colon or dash that show it to be no dateline: labels of pages and stories, words of sentences,
#: titles of people, organisations. Lower case.
NOT_PLACES: Final[frozenset[str]] = (
    words("not_places")
    | words("colon_labels", "no-place")
    | words("weekdays")
    | words("function_words", "pronoun", "other-pronoun", "contracted", "possessive", "auxiliary", "negation", "to")
    | words("function_words", "coordinator", "subordinator", "that", "wh", "honorific")
)
