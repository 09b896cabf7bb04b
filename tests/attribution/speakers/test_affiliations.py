from __future__ import annotations

import pytest

from ..describing import heard


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[The union] objects, and [its leader] spoke.", "union"),
        ("[Petrosur] objects, and [its leader] spoke.", "Petrosur"),
        ("[Ida Holm] spoke. [Her lawyer] left.", "Ida Holm"),
        ("[Officials] spoke. [Their leader] left.", "Officials"),
        ("The Harbour Board met. [Its leader] spoke.", "Harbour Board"),
        ("The federation met. [Its leader] spoke.", "federation"),
        ("[The Tarn Federation] spoke. ¶ The federation met. [Its leader] left.", "Tarn Federation"),
        ("[Tarn Watch] spoke. ¶ It rained. [Its leader] left.", "Tarn Watch"),
        ("It rained. [Its leader] left.", None),
    ],
)
def test_owner_of(text: str, expected: str | None) -> None:
    """Whose somebody is: of who spoke in the paragraph, of the body named last, of the person that "her" means."""
    assert heard(text)[-1].partition("of: ")[2].partition(" |")[0] == (expected or "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Doctors Without Walls (DWW) met. [DWW director Ida Holm] spoke.", "Doctors Without Walls"),
        ("[The Tarn Power Company] closed. [A company spokeswoman] spoke.", "Tarn Power Company"),
        ("[Petrosur] closed. [A company spokeswoman] spoke.", "Petrosur"),
        ("Tarn Steel Company closed. [A firm spokeswoman] spoke.", "Tarn Steel Company"),
        ("Lagoon Lines closed. [A group spokeswoman] spoke.", "Lagoon Lines"),
        ("Crane Securities closed. [Crane analyst Ida Holm] spoke.", "Crane Securities"),
        ("It rained. [A palace spokeswoman] spoke.", "palace"),
        ("It rained. [A hospital spokeswoman] spoke.", "hospital"),
        ("[Norwegian minister Ida Holm] spoke.", "Norway"),
    ],
)
def test_fullest_name(text: str, expected: str) -> None:
    """An acronym, a noun or a part of a name gives way to the full name, if the story has it."""
    assert heard(text)[-1].partition("of: ")[2].partition(" |")[0] == expected
