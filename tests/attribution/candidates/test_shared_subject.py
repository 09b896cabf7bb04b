from __future__ import annotations

import pytest

from newsmodel.attribution.candidates.shared_subject import propose

from ..reading import read


@pytest.mark.parametrize(
    ("text", "cue", "shared", "expected"),
    [
        (
            "Lund said the plan was late, adding that it was good.",
            "adding",
            "Lund",
            ["shared-source | Lund | adding | that it was good"],
        ),
        (
            "The mayor resigned, saying she was tired.",
            "saying",
            None,
            ["subject-gerund | The mayor | saying | she was tired"],
        ),
        (
            "The bank left its rate at 4 percent and said prices would fall.",
            "said",
            None,
            ["subject-gerund | The bank | said | prices would fall"],
        ),
        ("Lund said the plan was late, and Marr added that it was good.", "added", "Lund", None),
        ("Lund said the road would open.", "said", None, None),
    ],
)
def test_candidates(text: str, cue: str, shared: str | None, expected: list[str] | None) -> None:
    """A verb without a subject of its own has the source of the cue before it, else the subject of the sentence."""
    assert read(propose, text, cue, shared=shared) == expected
