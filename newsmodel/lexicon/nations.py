"""Countries, with the adjectives and the capitals that go with them."""

from __future__ import annotations

from typing import Final

from .loading import table, words

__all__ = ["CAPITALS", "CAPITAL_PAIRS", "COUNTRIES", "DEMONYMS", "PAIRS"]


def _single(countries: dict[str, str]) -> dict[str, str]:
    """Leave the names of one word."""
    return {name: country for name, country in countries.items() if " " not in name}


def _pairs(countries: dict[str, str]) -> dict[tuple[str, str], str]:
    """Leave the names of two words."""
    split = {name: name.partition(" ") for name in countries if name.count(" ") == 1}
    return {(first, second): countries[name] or name for name, (first, _, second) in split.items()}


#: Country by adjective or name of its people.
DEMONYMS: Final[dict[str, str]] = _single(table("nations", "adjective"))

#: Names of countries and of powers that speak in the news under their own name.
COUNTRIES: Final[frozenset[str]] = words("nations", "speaker")

#: Country by the two words of its name or of its adjective.
PAIRS: Final[dict[tuple[str, str], str]] = _pairs(table("nations", "pair"))

#: Country by its capital.
CAPITALS: Final[dict[str, str]] = _single(table("nations", "capital"))

#: Country by a capital of two words.
CAPITAL_PAIRS: Final[dict[tuple[str, str], str]] = _pairs(table("nations", "capital"))
