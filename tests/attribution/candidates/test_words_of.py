from __future__ import annotations

import pytest

from newsmodel.attribution.candidates.words_of import propose

from ..reading import read


@pytest.mark.parametrize(
    ("text", "cue", "expected"),
    [
        (
            "In the words of the mayor, the town is “worn out.”",
            "words",
            ["according-to-content | the mayor | In the words of | the town is “worn out.”"],
        ),
        (
            "The town is worn out, in the words of its mayor, Ida Lorenz.",
            "words",
            ["content-according-to | its mayor, Ida Lorenz | in the words of | The town is worn out"],
        ),
        ("Lund said it was late.", "said", None),
    ],
)
def test_candidates(text: str, cue: str, expected: list[str] | None) -> None:
    """The words of "in the words of" are one cue, whatever the word "words" is elsewhere."""
    assert read(propose, text, cue) == expected
