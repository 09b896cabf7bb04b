from __future__ import annotations

import pytest

from newsmodel.attribution.entities.persons import is_bodys, is_persons, is_surname, sex_of_name
from newsmodel.attribution.tokens.tokenizer import Tokens

from ..describing import marked


@pytest.mark.parametrize(
    ("text", "sex"),
    [
        ("[Ida Lorenz] left.", "f"),
        ("[Mr Lorenz] left.", "m"),
        ("[Dr Piet Lorenz] left.", ""),
        ("[Dr Ida Lorenz] left.", "f"),
        ("His wife, [Qora Lorenz], left.", "f"),
        ("Her uncle [Qoro Lorenz] left.", "m"),
        ("The pilot, [Qoro Lorenz], left.", ""),
    ],
)
def test_sex_of_name(text: str, sex: str) -> None:
    """Honorifics, given names and words for somebody's family tell the sex."""
    t, run = marked(text)
    assert sex_of_name(t, run) == sex


@pytest.mark.parametrize(("text", "expected"), [("[Ms Ida Hall] left.", True), ("[Tarn Hall] closed.", False)])
def test_is_persons(text: str, *, expected: bool) -> None:
    """Only a given name with more behind it counts."""
    t, run = marked(text)
    assert is_persons(t, run) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Big Lantern spoke. Big Lantern have denied it.", True),
        ("Big Lantern, which is old, spoke.", True),
        ("The Big Lantern spoke.", True),
        ("Big Lantern spoke.", False),
        ("Big Lantern, 45, spoke. Big Lantern are old.", False),
        ("Big Lantern are old. Lantern spoke.", False),
        ("Holm and Big Lantern are old.", False),
    ],
)
def test_is_bodys(text: str, *, expected: bool) -> None:
    """What stands beside the mentions of a name shows that it is a body's."""
    assert is_bodys(Tokens(text), ["Big", "Lantern"]) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ida Hall spoke. Hall left.", True),
        ("Ida Hall spoke. The Hall burned.", False),
        ("Ida Hall spoke. The roof of Hall burned.", False),
        ("Ida Hall spoke. Tarn Hall burned.", False),
    ],
)
def test_is_surname(text: str, *, expected: bool) -> None:
    """A word for a building is a surname where it stands alone and never as one."""
    t, _ = marked(f"[{text[:3]}]{text[3:]}")
    assert is_surname(t, "Hall") is expected
