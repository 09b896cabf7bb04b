from __future__ import annotations

import pytest

from newsmodel.attribution.candidates.what_clause import propose

from ..reading import read


@pytest.mark.parametrize(
    ("text", "cue", "expected"),
    [
        (
            "The picture shows what officials say is a smuggler’s boat.",
            "say",
            ["what-source-cue-content | officials | say | a smuggler’s boat"],
        ),
        ("Officials say it is a boat.", "say", None),
    ],
)
def test_candidates(text: str, cue: str, expected: list[str] | None) -> None:
    """Between "what" and "is" nothing is said; what stands behind is."""
    assert read(propose, text, cue) == expected
