from __future__ import annotations

import pytest

from newsmodel.attribution.candidates.passive import propose

from ..reading import read


@pytest.mark.parametrize(
    ("text", "cue", "expected"),
    [
        (
            "The plan was criticized by farmers.",
            "criticized",
            [
                "content-cue-by-source | farmers | was criticized | The plan",
                "content-cue | nobody | was criticized | The plan",
            ],
        ),
        (
            "Lund was accused by farmers of hiding the report.",
            "accused",
            [
                "content-cue-by-source | farmers | was accused | Lund // of hiding the report",
                "content-cue | nobody | was accused | Lund",
            ],
        ),
        (
            "The firm is accused of hiding the report.",
            "accused",
            [
                "content-cue-content | nobody | is accused of | The firm // hiding the report",
                "content-cue | nobody | is accused of | The firm",
            ],
        ),
        (
            "Voters were urged to stay at home.",
            "urged",
            [
                "content-cue-content | nobody | were urged | Voters // to stay at home",
                "content-cue | nobody | were urged | Voters",
            ],
        ),
        ("The plan was condemned.", "condemned", ["content-cue | nobody | was condemned | The plan"]),
        ("The mayor condemned the plan.", "condemned", None),
    ],
)
def test_candidates(text: str, cue: str, expected: list[str] | None) -> None:
    """The subject of a passive is said, with what stands behind it; "by" names who says it."""
    assert read(propose, text, cue) == expected
