from __future__ import annotations

import pytest

from newsmodel.attribution.candidates.colon_clause import propose

from ..reading import read


@pytest.mark.parametrize(
    ("text", "cue", "expected"),
    [
        (
            "The mayor was blunt: “We are done.”",
            ":",
            ["clause-colon-quotation | The mayor | was blunt: | “We are done.”"],
        ),
        (
            "Asked about the delay, Lund was blunt: “It happens.”",
            ":",
            ["clause-colon-quotation | Lund | was blunt: | “It happens.”"],
        ),
        ("Lund on the delay: “It happens.”", ":", ["clause-colon-quotation | Lund | on the delay: | “It happens.”"]),
        (
            "More from the report: “The roofs were sound.”",
            ":",
            ["clause-colon-quotation | the report | : | “The roofs were sound.”"],
        ),
        ("His answer was short: “No.”", ":", ["clause-colon-quotation | His | answer was short: | “No.”"]),
        (
            "The mayor’s answer was short: “No.”",
            ":",
            ["clause-colon-quotation | The mayor’s | answer was short: | “No.”"],
        ),
        ("The mayor wrote on Facebook: “No.”", ":", ["clause-colon-quotation | The mayor | wrote | “No.”"]),
        (
            "Lund called it late, but Marr had another word for it: “Foolish.”",
            ":",
            ["clause-colon-quotation | Marr | had another word for it: | “Foolish.”"],
        ),
        (
            "On Monday the long delay angered the owner of the mill, Ana Ruiz: “It happens.”",
            ":",
            ["clause-colon-quotation | Ana Ruiz | : | “It happens.”"],
        ),
        ("It was late: “No.”", ":", None),
        ("Lund said: “No.”", ":", None),
        ("The rain fell on the old roofs of the village all night: “No.”", ":", None),
        ("Lund: The dam is safe.", ":", None),
    ],
)
def test_candidates(text: str, cue: str, expected: list[str] | None) -> None:
    """The subject of a clause in front of a colon says the quotation behind it, or a name at its end does."""
    assert read(propose, text, cue) == expected
