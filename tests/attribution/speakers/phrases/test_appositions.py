from __future__ import annotations

import pytest

from newsmodel.attribution.entities.types import GROUP, ORGANISATION, PERSON
from newsmodel.attribution.speakers.phrases.appositions import add_apposition
from newsmodel.attribution.speakers.types import Description
from newsmodel.attribution.tokens.tokenizer import Tokens

from ...describing import described

_HOLM = Description(PERSON, "Ida Holm")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("a doctor in Mira", "role: doctor | of: Mira"),
        ("45, a plumber", "role: plumber"),
        ("45", ""),
        ("45, 46, a plumber", "role: plumber"),
        ("head of taxation at the ministry", "role: head of taxation | of: ministry"),
        ("head of the rowing club", "role: head | of: rowing club"),
        ("head of the delayed", "role: head | of: delayed"),
        ("a 45-year-old who left", "role: 45-year-old"),
        ("of the Tarn Hospital", "of: Tarn Hospital"),
        ("of the day", ""),
        ("a professor of law at Tarn University", "role: professor of law | of: Tarn University"),
        ("chairwoman of Dahl, Soner & Co", "role: chairwoman | of: Dahl, Soner & Co | f"),
        ("tired", ""),
        ("known as the Heron of Mira", ""),
        ("elected by the Tarn Board", ""),
        ("retired head of the Tarn Board", "role: retired head | of: Tarn Board"),
    ],
)
def test_behind_a_name(words: str, expected: str) -> None:
    """An apposition tells role and affiliation; an age tells nothing."""
    t = Tokens(words)
    assert described(add_apposition(t, _HOLM, 0, len(t))) == f"person | name: Ida Holm | {expected}".removesuffix(" | ")


@pytest.mark.parametrize(
    ("before", "words", "expected"),
    [
        (
            Description(PERSON, role="restorer"),
            "Ida Lorenz of the Tarn Museum",
            "person | name: Ida Lorenz | role: restorer | of: Tarn Museum | f",
        ),
        (Description(PERSON, role="pilot"), "Captain Ida Lorenz", "person | name: Ida Lorenz | role: pilot | f"),
        (Description(PERSON), "Mayor Ida Lorenz", "person | name: Ida Lorenz | role: Mayor | f"),
        (
            Description(ORGANISATION, role="operator"),
            "Lagoon Lines",
            "organisation | name: Lagoon Lines | role: operator",
        ),
        (Description(PERSON, role="operator"), "Lagoon Lines", "organisation | name: Lagoon Lines | role: operator"),
        (Description(PERSON, role="mayor"), "the Swiss", "person | role: mayor"),
        (Description(GROUP, role="sisters"), "Ida Lorenz", "group | role: sisters"),
        (Description(ORGANISATION, "Lagoon Lines"), "a ferry operator", "organisation | name: Lagoon Lines"),
    ],
)
def test_behind_a_description(before: Description, words: str, expected: str) -> None:
    """A description gets the name behind it; a body has no role."""
    t = Tokens(words)
    assert described(add_apposition(t, before, 0, len(t))) == expected


def test_a_list_of_numbers_is_read_in_a_loop() -> None:
    """However many numbers stand behind a name, they are passed over."""
    t = Tokens("1, " * 3000 + "a plumber")
    assert add_apposition(t, _HOLM, 0, len(t)).role == "plumber"
