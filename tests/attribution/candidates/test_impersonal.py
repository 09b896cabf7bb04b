from __future__ import annotations

import pytest

from newsmodel.attribution.candidates.impersonal import propose

from ..reading import read


@pytest.mark.parametrize(
    ("text", "cue", "expected"),
    [
        (
            "It was announced that the road would open.",
            "announced",
            ["cue-content | nobody | was announced | that the road would open"],
        ),
        ("The union was told that pay would fall.", "told", ["cue-content | nobody | was told | that pay would fall"]),
        ("The mayor said the road would open.", "said", ["cue-content | nobody | said | the road would open"]),
        ("Lund said the road would open.", "said", None),
        ("The mayor said.", "said", None),
    ],
)
def test_candidates(text: str, cue: str, expected: list[str] | None) -> None:
    """What stands behind a verb may be said by nobody, unless the subject is a name or a pronoun."""
    assert read(propose, text, cue) == expected
