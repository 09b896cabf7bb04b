"""Countries, with the adjectives and the capitals that go with them."""

from __future__ import annotations

from typing import Final

from .loading import table, words

__all__ = ["CAPITALS", "CAPITAL_PAIRS", "COUNTRIES", "DEMONYMS", "NATIONS", "PAIRS"]


def _of_one_word(countries: dict[str, str]) -> dict[str, str]:
    return {name: country for name, country in countries.items() if " " not in name}


def _of_two_words(countries: dict[str, str]) -> dict[tuple[str, str], str]:
    parts = {name: name.partition(" ") for name in countries if name.count(" ") == 1}
    return {(first, second): countries[name] or name for name, (first, _, second) in parts.items()}


#: Country by adjective or name of its people.
DEMONYMS: Final[dict[str, str]] = _of_one_word(table("nations", "adjective"))

#: Names of countries and of powers that speak in the news under their own name.
COUNTRIES: Final[frozenset[str]] = words("nations", "country", "power")

#: Country by its own name or that of a power, of one word; another name of it is the same country.
NATIONS: Final[dict[str, str]] = {
    name: country or name for name, country in _of_one_word(table("nations", "country", "power")).items()
}

#: Country by the two words of its name or of its adjective.
PAIRS: Final[dict[tuple[str, str], str]] = _of_two_words(table("nations", "country", "power", "adjective"))

#: Country by its capital.
CAPITALS: Final[dict[str, str]] = _of_one_word(table("nations", "capital"))

#: Country by a capital of two words.
CAPITAL_PAIRS: Final[dict[tuple[str, str], str]] = _of_two_words(table("nations", "capital"))
