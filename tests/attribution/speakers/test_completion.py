from __future__ import annotations

import pytest

from newsmodel.attribution.entities.types import UNKNOWN
from newsmodel.attribution.speakers.completion import COMPLETIONS
from newsmodel.model.attribution import SpeakerKind

from ..describing import heard


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[Tarn Watch] spoke. [Its Danish director] left.", "person | role: director | of: Tarn Watch"),
        ("[Tarn Watch] spoke. [Its finance director] left.", "person | role: finance director | of: Tarn Watch"),
        ("[Tarn Watch] spoke. [Its rivals] left.", "group | role: rivals"),
        (
            "[A Lagoona spokeswoman] spoke. Lagoona is wet. [A spokeswoman] left.",
            "person | role: spokeswoman | of: Lagoona | f",
        ),
        (
            "[A Lagoona spokeswoman] spoke. [Tarn Watch] left. [A spokeswoman] rested.",
            "person | role: spokeswoman | of: Tarn Watch | f",
        ),
        (
            "Analysts like Lagoona. Lagoona will close. [A spokeswoman] left.",
            "person | role: spokeswoman | of: Lagoona | f",
        ),
        ("After Ida Jones' first speech as mayor, [Ida Jones] left.", "person | name: Ida Jones | role: mayor | f"),
        ("After Ida Holm's work as the cook, [Ida Holm] left.", "person | name: Ida Holm | role: cook | f"),
        ("After Ida Holm's work as planned, [Ida Holm] left.", "person | name: Ida Holm | f"),
        ("[A lawyer for Lund] left. Bo Lund came.", "person | role: lawyer"),
        ("[A lawyer for Bo Lund] left.", "person | role: lawyer"),
        ("[A lawyer for Qoro Lund] left. Lund slept.", "person | role: lawyer"),
        ("[A lawyer for Sail Rights] left. Sail Rights slept.", "person | role: lawyer | of: Sail Rights"),
        ("[A lawyer for Tarn Watch] left.", "person | role: lawyer | of: Tarn Watch"),
        ("[Holm] spoke. The day began for mayor Ida Holm.", "person | name: Ida Holm | role: mayor | f"),
        ("The chief of Tarn Watch, Ida Holm, came. [Ida Holm] spoke.", "person | name: Ida Holm | f"),
        (
            "Ida Holm ran. [Ida Holm] spoke. It was for mayor Ida Holm.",
            "person | name: Ida Holm | role: mayor | f",
        ),
        ("[Ida Holm] spoke. It was the day of mayor Piet Holm.", "person | name: Ida Holm | f"),
        ("[Ida Holm] spoke. It was the day of Gov. Ida Holm.", "person | name: Ida Holm | role: Gov | f"),
        (
            "Ohio News Board met. [Ohio officer Ida Holm] spoke.",
            "person | name: Ida Holm | role: officer | of: Ohio | f",
        ),
        (
            "[Tarn Watch] spoke. For Lagoon Lines it was dear, [a spokesman] said.",
            "person | role: spokesman | of: Lagoon Lines | m",
        ),
        (
            f"Big Depot (ticker: BDT) sank. {'It rained. ' * 30}[CEO Bo Lund] spoke.",
            "person | name: Bo Lund | role: CEO | of: Big Depot | m",
        ),
        ("[Bo Lund] spoke. Lund’s Tarn Works closed.", "person | name: Bo Lund | of: Tarn Works | m"),
        ("[Tarn Watch] spoke. [A spokesman] left.", "person | role: spokesman | of: Tarn Watch | m"),
        (
            "Norway is wet, Norway cold. [Regional Minister Holm] spoke.",
            "person | name: Holm | role: Regional Minister",
        ),
        (
            "Lagoon Lines closed. It spoke to Ghana News Agency. [A spokesman] left.",
            "person | role: spokesman | of: Lagoon Lines | m",
        ),
        (
            "Lagoona got a call, [company spokesman Bo Lund] said. Analysts like Lagoona.",
            "person | name: Bo Lund | role: spokesman | of: Lagoona | m",
        ),
        ("Lagoon Lines closed. [A spokesman] left.", "person | role: spokesman | of: Lagoon Lines | m"),
        (
            "Norway is wet, Norway cold. [Minister Holm] spoke.",
            "person | name: Holm | role: Minister | of: Norway",
        ),
        (
            "Norway is wet, Norway cold. [Press Secretary Holm] spoke.",
            "person | name: Holm | role: Press Secretary",
        ),
        (
            "[Tarn Watch] spoke. [Coordinator Holm] left.",
            "person | name: Holm | role: Coordinator | of: Tarn Watch",
        ),
        ("[Tarn Watch] spoke. ¶ [Coordinator Holm] left.", "person | name: Holm | role: Coordinator"),
        ("[Tarn Watch] spoke. [The report] ends.", "document | role: report | of: Tarn Watch"),
        ("[The report], released on Monday by Tarn Watch, ends.", "document | role: report | of: Tarn Watch"),
        ("[A report] ends. The report by Tarn Watch was read.", "document | role: report | of: Tarn Watch"),
        ("[A report] ends. Tarn Watch's new report was read.", "document | role: report | of: Tarn Watch"),
        ("[A report] ends. Ida Holm's new report was read.", "document | role: report"),
        ("[A report] ends. Tarn Watch's new report and the report by Tarn Works were read.", "document | role: report"),
        ("Tarn Works issued a written statement. [The statement] ends.", "document | role: statement | of: Tarn Works"),
        ("[Tarn Watch] left. Ida Holm issued a statement. [The statement] ends.", "document | role: statement"),
        ("[The report], by the Tarn Institute, ends.", "document | role: report | of: Tarn Institute"),
        ("[The report], released on Monday, ends.", "document | role: report"),
        ("[Tarn Watch] spoke. [A report] ends.", "document | role: report"),
        ("Norway is wet, Norway cold. [The broadcaster] spoke.", "organisation | role: broadcaster"),
        (
            "Norway is wet, Norway cold. [The state broadcaster] spoke.",
            "organisation | role: state broadcaster | of: Norway",
        ),
    ],
)
def test_complete(text: str, expected: str) -> None:
    """What the rest of the story tells is added when somebody is heard for the first time."""
    assert heard(text)[-1] == expected


def test_every_kind_has_its_steps() -> None:
    """Nothing is added to what may be anything."""
    assert COMPLETIONS.keys() == set(SpeakerKind) - {UNKNOWN}
