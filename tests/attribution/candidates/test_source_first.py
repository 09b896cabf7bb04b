from __future__ import annotations

import pytest

from newsmodel.attribution.candidates.source_first import propose

from ..reading import read


@pytest.mark.parametrize(
    ("text", "cue", "expected"),
    [
        (
            "The mayor said the road would open.",
            "said",
            ["source-cue-content | The mayor | said | the road would open"],
        ),
        (
            "Lund, in a speech on Monday, said the road would open.",
            "said",
            ["source-cue-content | Lund | said | the road would open"],
        ),
        ("Lund put it this way: “No.”", "put", ["source-cue-content | Lund | put | “No.”"]),
        ("The road will open, the mayor said on Monday.", "said", None),
        ("The mayor said.", "said", None),
        ("The visit comes in a year of thaw, noted reporter Ido Bek.", "noted", None),
    ],
)
def test_candidates(text: str, cue: str, expected: list[str] | None) -> None:
    """The subject in front of a verb says what stands behind it."""
    assert read(propose, text, cue) == expected
