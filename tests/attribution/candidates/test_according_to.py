from __future__ import annotations

import pytest

from newsmodel.attribution.candidates.according_to import propose

from ..reading import read


@pytest.mark.parametrize(
    ("text", "cue", "expected"),
    [
        (
            "Two people were hurt, according to the ministry.",
            "according",
            ["content-according-to | the ministry | according to | Two people were hurt"],
        ),
        (
            "According to the ministry, two people were hurt.",
            "According",
            ["according-to-content | the ministry | According to | two people were hurt"],
        ),
        (
            "The bridge, according to the ministry, was closed on Monday.",
            "according",
            [
                "content-according-to | the ministry | according to | The bridge",
                "content-cue-source-content | the ministry | according to | The bridge // was closed on Monday",
                "according-to-content | the ministry | according to | was closed on Monday",
            ],
        ),
        (
            "Two people were hurt, per the ministry.",
            "per",
            ["content-according-to | the ministry | per | Two people were hurt"],
        ),
        (
            "All went according to officials.",
            "according",
            ["content-according-to | officials | according to | All went"],
        ),
        ("All went according to plan.", "according", []),
        ("The mayor said it was late.", "said", None),
    ],
)
def test_candidates(text: str, cue: str, expected: list[str] | None) -> None:
    """Both "according to" and "per" have their source behind them and content in front, behind or on both sides."""
    assert read(propose, text, cue) == expected
