from __future__ import annotations

import pytest

from newsmodel.attribution.candidates.colon_label import propose

from ..reading import read


@pytest.mark.parametrize(
    ("text", "cue", "expected"),
    [
        ("Mayor Lund: “The dam is safe.”", ":", ["source-colon-content | Mayor Lund | : | “The dam is safe.”"]),
        ("Police: No injuries in the fire", ":", ["source-colon-content | Police | : | No injuries in the fire"]),
        (
            "Lund: The dam is safe. It was tested.",
            ":",
            [
                "source-colon-content | Lund | : | The dam is safe",
                "source-colon-content | Lund | : | The dam is safe. It was tested",
            ],
        ),
        ("Name: Ana Ruiz", ":", []),
        ("Goals: Lund 3, Marr 1", ":", []),
        ("Photo: The bridge was closed", ":", []),
        ("The road was closed by the storm that came in the night: “No.”", ":", []),
        ("The mayor said it was late.", "said", None),
    ],
)
def test_candidates(text: str, cue: str, expected: list[str] | None) -> None:
    """A name and a colon say what follows, unless that is an entry of a list or the name nobody’s."""
    assert read(propose, text, cue) == expected
