from __future__ import annotations

import pytest

from newsmodel.attribution.entities.name_mentions import NameMentions
from newsmodel.attribution.entities.wording import wording
from newsmodel.attribution.tokens.tokenizer import Tokens

from ..describing import find


def _bodies(text: str) -> list[str]:
    t = Tokens(text)
    return [wording(t, a, b) for a, b in NameMentions(t).bodies]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("The Committee of the Red Cross met.", ["Committee of the Red Cross"]),
        (
            "The Ministry of Energy, Water Resources and Irrigation met.",
            ["Ministry of Energy, Water Resources and Irrigation"],
        ),
        ("The Ministry of Trade and Ida Holm met.", ["Ministry of Trade"]),
        ("Air Vice Marshal Ida Holm met Tarn Air.", ["Tarn Air"]),
        ("Doctors Without Walls (DWW) met the Swiss government.", ["Doctors Without Walls", "Swiss government"]),
        ("The club Atletico Ribera met London-based Tarn Shipping.", ["Atletico Ribera", "Tarn Shipping"]),
        ("The Tarn Board of Harbour Pilots (TBHP) met.", ["Tarn Board of Harbour Pilots"]),
        ("Ida Holm met Jan van Dijk and J. Lund.", []),
        ("The club Ida Holm was at closed.", []),
        ("They came from Norway. Tarn Board met.", ["Tarn Board"]),
        ("Tarn Depot (ticker: TDT) met Piet Vos (left).", ["Tarn Depot"]),
        ("New Mira-based Tarn Company met.", ["Tarn Company"]),
        ("Tarn Company Denies New Claims Again", ["Tarn Company"]),
        ("TARN BOARD DEFENDS ITS TAX\nIda Holm left.", []),
    ],
)
def test_bodies(text: str, bodies: list[str]) -> None:
    """Bodies are found by words of their names, by an acronym in brackets, or by what they are called."""
    assert _bodies(text) == bodies


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("Ida Holm met Jan van Dijk.", "Dijk", "Jan van Dijk"),
        ("Mara Lund’s plan met J. R. Okoro.", "Lund", "Mara Lund"),
        ("Mara Lund’s plan met J. R. Okoro.", "Okoro", "J. R. Okoro"),
        ("Okoro met the Tarn Steel Company.", "Steel", "Tarn Steel Company"),
        ("Okoro met Lund.", "Lund", None),
        ("Thanking Ida Lund, he left.", "Lund", "Ida Lund"),
        ("Democrat Ida Lund left.", "Lund", "Ida Lund"),
        ("Secretary of State Ida Lund left.", "Lund", "Ida Lund"),
        ("The Leader of the Opposition Qora Lund left.", "Lund", "Qora Lund"),
    ],
)
def test_by_last(text: str, word: str, name: str | None) -> None:
    """Names of several words are found by their last one, those of bodies by each."""
    t = Tokens(text)
    run = NameMentions(t).by_last.get(word)
    assert (None if run is None else wording(t, *run)) == name


def test_by_first_owner_and_acronym() -> None:
    """A person is found by the first name, what somebody owns by the owner, a body by its acronym."""
    t = Tokens("Datuk Piet Vos met Lund’s Tarn Works and Doctors Without Walls (DWW).")
    names = NameMentions(t)
    assert wording(t, *names.by_first["Piet"]) == "Datuk Piet Vos"
    assert wording(t, *names.by_owner["Lund"]) == "Tarn Works"
    assert wording(t, *names.by_acronym["DWW"]) == "Doctors Without Walls"
    assert names.of_letters("DWW") == names.by_acronym["DWW"]
    assert names.of_letters("XYZ") is None


_PLACES = "The Plateau Observatory met the Tarn Herald. The Swiss police met Lagoon Lines. Ida Holm left."


@pytest.mark.parametrize(
    ("noun", "name"),
    [
        ("observatory", "Plateau Observatory"),
        ("newspaper", "Tarn Herald"),
        ("company", "Lagoon Lines"),
        ("union", None),
    ],
)
def test_body_called(noun: str, name: str | None) -> None:
    """A noun means the body that has it in its name, or is a paper or a company by its name."""
    t = Tokens(_PLACES)
    run = NameMentions(t).body_called(noun, len(t))
    assert (None if run is None else wording(t, *run)) == name
    assert NameMentions(t).body_called(noun, 1) is None


def test_body_before() -> None:
    """The last body before a token is found; papers and powers of the state are left aside."""
    t = Tokens(_PLACES)
    names = NameMentions(t)
    lines = find(t, "Lagoon Lines")
    assert names.body_before(len(t)) == lines
    assert names.body_before(lines[0]) == find(t, "Plateau Observatory")
    assert names.body_before(lines[0], first=find(t, "Tarn Herald")[0]) is None
