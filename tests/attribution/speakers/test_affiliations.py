from __future__ import annotations

import pytest

from newsmodel.attribution.entities.types import GROUP, PERSON
from newsmodel.attribution.speakers.affiliations import belongs_to
from newsmodel.attribution.speakers.register import Register
from newsmodel.attribution.speakers.types import Description

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


@pytest.mark.parametrize(
    ("description", "expected"),
    [
        (Description(PERSON, role="trade minister", affiliation="Norway"), "Norway"),
        (Description(PERSON, role="senior diplomat", affiliation="Norway"), "Norway"),
        (Description(PERSON, role="potter", affiliation="Norway"), None),
        (Description(PERSON, role="potter in the capital", affiliation="Norway"), None),
        (Description(PERSON, affiliation="Norway"), "Norway"),
        (Description(PERSON, role="potter", affiliation="Tarn Works"), "Tarn Works"),
        (Description(PERSON, role="former neighbour of Lund", affiliation="Lund"), None),
        (Description(PERSON, role="stepmother", affiliation="Bo Lund"), None),
        (Description(PERSON, role="solicitor", affiliation="girl"), None),
        (Description(PERSON, role="solicitor", affiliation="Bo Lund"), "Bo Lund"),
        (Description(GROUP, role="lifeguards", affiliation="Tarn Works"), "Tarn Works"),
    ],
)
def test_belongs_to(description: Description, expected: str | None) -> None:
    """A nation has those who serve it; kin, neighbours and nameless clients are nothing that somebody belongs to."""
    assert belongs_to(Register().add(description)) == expected
