from __future__ import annotations

import pytest

import newsmodel as nm
from newsmodel.lexicon.nations import CAPITAL_PAIRS, CAPITALS, COUNTRIES, DEMONYMS, PAIRS
from newsmodel.lexicon.places import is_city, is_region


def test_what_belongs_to_a_country_is_known_with_it() -> None:
    """The country of an adjective or a capital speaks under its own name, or is one of the short forms of a power."""
    meant = {*DEMONYMS.values(), *CAPITALS.values(), *CAPITAL_PAIRS.values(), *PAIRS.values()} - {""}
    assert meant <= COUNTRIES


def test_every_country_stands_behind_a_town() -> None:
    """A country is a region behind a town; what only speaks like one is none, though it may be a city."""
    assert {name for name in COUNTRIES if not is_region(name) and not is_city(name)} <= {
        *("EU", "European Union", "NATO", "UN", "U.N", "U.N."),
    }


def test_capitals_are_cities() -> None:
    """A capital is a dateline on its own."""
    assert all(map(is_city, [*CAPITALS, *map(" ".join, CAPITAL_PAIRS)]))


@pytest.mark.parametrize("name", ["Holland", "England", "USA"])
def test_names_that_seldom_speak(name: str) -> None:
    """A surname, a part of a state and a part of a name stand behind a town, and are no country that speaks."""
    assert is_region(name)
    assert name not in COUNTRIES


@pytest.mark.parametrize(
    ("capital", "nation"),
    [
        ("Windhoek", "Namibia"),
        ("Juba", "South Sudan"),
        ("Santo Domingo", "Dominican Republic"),
        ("Seoul", "South Korea"),
    ],
)
def test_offices_belong_to_the_nation_of_a_story(capital: str, nation: str) -> None:
    """A story that is about one nation, by its name and its capital, gives an office to that nation."""
    copy = f"{capital.upper()}, May 5 (Reuters) - President Ada Moll said on Monday that the pier was shut.\n\n"
    copy += f"Ferries to {capital} turned back. Nobody in {nation} had been told. {nation} has two piers.\n"
    (found, *_) = nm.parse(copy).attributions
    assert found.speaker is not None
    assert found.speaker.affiliation == nation
