from __future__ import annotations

import pytest

from newsmodel.lexicon.agencies import AGENCIES
from newsmodel.lexicon.calendar import MONTHS, WEEKDAYS
from newsmodel.lexicon.given_names import opens_no_town
from newsmodel.lexicon.places import (
    CITIES,
    NOT_PLACES,
    REGIONS,
    has_place_word,
    is_city,
    is_region,
    place_key,
)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("São Paulo", "sao paulo"),
        ("N’DJAMENA", "n'djamena"),
        ("W. Va.", "w va"),
        ("ST.  LOUIS", "st louis"),
        ("Łódź", "lodz"),
        ("Malm\u00f6", "malmo"),
        ("", ""),
    ],
)
def test_place_key(name: str, key: str) -> None:
    """Names fold to lower case without accents, stops and doubled blanks."""
    assert place_key(name) == key


@pytest.mark.parametrize("table", [CITIES, REGIONS])
def test_tables_are_folded(table: frozenset[str]) -> None:
    """Every entry is its own key, or look-up could never find it."""
    assert [name for name in table if place_key(name) != name] == []


@pytest.mark.parametrize(
    "name",
    [
        "Ill.",
        "ILL",
        "N.Y",
        "W. VA",
        "Que.",
        "the Netherlands",
        "South China",
        "northern Iraq",
        "Fujian Province",
        "BRAZIL",
        "D.C.",
    ],
)
def test_regions(name: str) -> None:
    """States, their abbreviations, countries and parts of countries are regions."""
    assert is_region(name)


@pytest.mark.parametrize("name", ["", "the", "Paris", "March", "northern", "Province", "Quellmouth"])
def test_no_regions(name: str) -> None:
    """Towns, months and words that only go with a region are none."""
    assert not is_region(name)


@pytest.mark.parametrize("name", ["LONDON", "Xi’an", "The Hague", "St. Louis", "BEIRUT", "Port-au-Prince"])
def test_cities(name: str) -> None:
    """Cities are found in any case and spelling of quote marks."""
    assert is_city(name)


def test_place_words() -> None:
    """A word that only places have shows in a name of several words."""
    assert has_place_word("Alder County")
    assert has_place_word("SAN BENITO")
    assert not has_place_word("County")
    assert not has_place_word("Alder Company")


def test_nothing_is_a_place_and_none() -> None:
    """No city is also a label, a given name, a month, a weekday or an agency's name."""
    assert CITIES.isdisjoint(NOT_PLACES)
    assert not any(map(opens_no_town, CITIES))
    assert CITIES.isdisjoint(MONTHS)
    assert CITIES.isdisjoint(WEEKDAYS)
    assert {name for name in CITIES if name.upper() in AGENCIES} <= {"sana"}  # Yemen's capital, and Syria's agency
    assert all(word == word.lower() for word in NOT_PLACES)
