from __future__ import annotations

import pytest

from newsmodel.attribution.entities.types import DOCUMENT, ORGANISATION, PERSON, UNKNOWN
from newsmodel.attribution.speakers.plain_values import SpeakerRecords
from newsmodel.attribution.speakers.register import Register
from newsmodel.attribution.speakers.types import Description


@pytest.mark.parametrize(
    ("description", "label", "anonymous"),
    [
        (Description(PERSON, "Ida Holm", label="the mayor"), None, False),
        (Description(PERSON, role="official", label="an official"), "an official", True),
        (Description(ORGANISATION, role="board", label="the board"), "the board", True),
        (Description(UNKNOWN, label="a docker"), "a docker", False),
        (Description(DOCUMENT, noun="study", label="a study"), "a study", False),
        (Description(DOCUMENT, noun="reports", label="reports"), "reports", True),
        (Description(DOCUMENT, affiliation="Tarn Watch", noun="report", label="its report"), "its report", False),
    ],
)
def test_values(description: Description, label: str | None, *, anonymous: bool) -> None:
    """Who has no name has a label, and is anonymous unless it is a document or may be anything."""
    records = SpeakerRecords()
    assert records.number_of(Register().add(description)) == 0
    assert records.values == [
        (description.name, label, description.kind, description.role, description.affiliation, anonymous)
    ]


def test_numbers() -> None:
    """A speaker keeps the number that it gets when it is first asked for."""
    register, records = Register(), SpeakerRecords()
    holm, lind = register.add(Description(PERSON, "Ida Holm")), register.add(Description(PERSON, "Bo Lind"))
    assert [records.number_of(one) for one in (holm, lind, holm)] == [0, 1, 0]
    assert len(records.values) == 2
