from __future__ import annotations

import pytest

from newsmodel.attribution.candidates.inverted import propose

from ..reading import read


@pytest.mark.parametrize(
    ("text", "cue", "expected"),
    [
        (
            "“The road is open,” said Mara Lund, the mayor of Tarn.",
            "said",
            ["content-cue-source | Mara Lund, the mayor of Tarn | said | “The road is open,”"],
        ),
        ("The road is open, said the mayor.", "said", ["content-cue-source | the mayor | said | The road is open"]),
        (
            "“The road is open,” said retired General Lund.",
            "said",
            ["content-cue-source | retired General Lund | said | “The road is open,”"],
        ),
        (
            "“The road is open,” said Lund, who runs the dam, on Monday.",
            "said",
            ["content-cue-source | Lund, who runs the dam | said | “The road is open,”"],
        ),
        (
            "“The road is open,” said Lund, and he left.",
            "said",
            ["content-cue-source | Lund | said | “The road is open,”"],
        ),
        (
            "“The road is open,” said Lund, as she left the hall.",
            "said",
            ["content-cue-source | Lund | said | “The road is open,”"],
        ),
        (
            "“The road,” said Lund, “is open.”",
            "said",
            ["content-cue-source-content | Lund | said | “The road,” // “is open.”"],
        ),
        ("“The road is open,” told reporters.", "told", None),
        ("“The road is open,” Lund said.", "said", None),
    ],
)
def test_candidates(text: str, cue: str, expected: list[str] | None) -> None:
    """What stands behind a finite verb is its source where content ends in front of it."""
    assert read(propose, text, cue) == expected
