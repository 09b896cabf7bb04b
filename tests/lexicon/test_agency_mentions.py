from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.lexicon.agencies import AGENCIES, AgencyKind
from newsmodel.lexicon.agency_mentions import agencies_named

from ..clock import check_growth

_NEWS = sorted(name for name, agency in AGENCIES.items() if agency.kind is AgencyKind.NEWS)
_SIGN_OFFS = {"Reuter": "Reuters"}


@given(st.sampled_from(_NEWS))
def test_every_news_agency_is_named_when_somebody_tells_it(name: str) -> None:
    """A news agency beside words that show one is found, whatever else its name may mean, and nothing else is."""
    found = agencies_named(f"The harbour master told {name} on Monday that the pier was closed.")
    assert _SIGN_OFFS.get(name, name) in found
    assert all(other in name for other in found) or name in _SIGN_OFFS


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("The harbour master told AFP and, later, SANA. (AP)", ("AFP", "AP", "SANA")),
        ("PORT OF TARN, May 5 (ANI): Boats came in.", ("ANI",)),
        ("TARN (SPA) — Boats came in.", ("SPA",)),
        ("Boats came in on Friday. (SPA)\nMore followed.", ("SPA",)),
        ("Boats came in, MENA reported.", ("MENA",)),
        ("Boats came in.\n Reuter\n", ("Reuters",)),
        ("(Mira Castellan/Bloomberg via Getty Images)", ("Bloomberg",)),
        ("ITAR-TASS said so.", ("ITAR-TASS",)),
        ("The Australian Associated Press said so.", ("Australian Associated Press",)),
        ("The Associated Press of Pakistan said so.", ("Associated Press of Pakistan",)),
        ("AFP’s man in Tarn", ("AFP",)),
    ],
)
def test_the_agencies_of_a_story(text: str, named: tuple[str, ...]) -> None:
    """Names come out as written, each once and sorted; the longer of two names that begin alike wins."""
    assert agencies_named(text) == named


@pytest.mark.parametrize(
    "text",
    [
        "Her AP classes begin on Monday.",
        "The AP1000 reactor was switched off.",
        "The MENA region has little water.",
        "HOTEL SPA OPENS IN TARN",
        "The party (PTI) won the vote.",
        "Supporters of PTI marched to Tarn.",
        "Ada Bloomberg rows a boat.",
        "They flew to SANA’A by night.",
        "The press association of Tarn met.",
        "MAP OF THE HARBOUR",
        "Write to @AFP for more.",
        "The crew of the McAPes",
        "",
        "\ud800 AF P",
    ],
)
def test_other_meanings_name_no_agency(text: str) -> None:
    """A class, a region, a bath, a party, a person or a town are no agency."""
    assert agencies_named(text) == ()


@given(st.text(max_size=200))
def test_any_text_gives_sorted_names(text: str) -> None:
    """Whatever the text, the names are sorted and each comes once."""
    named = agencies_named(text)
    assert list(named) == sorted(set(named))


@pytest.mark.slow
@pytest.mark.parametrize("piece", ["AP", "A", " SPA", "(SPA", "PTI ", "Press ", "dpa", "News Agency", "told PTI,", "x"])
def test_time_is_linear(piece: str) -> None:
    """Time grows with the length of the text, names in all of it or in none."""
    check_growth(agencies_named, lambda size: piece * (size // len(piece)), 50_000)
