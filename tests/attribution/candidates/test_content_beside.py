from __future__ import annotations

import pytest

from newsmodel.attribution.candidates.content_beside import content_beside

from ..reading import context, line, tokens_of


@pytest.mark.parametrize(
    ("text", "source", "expected"),
    [
        ("It fell, according to Ida Lorenz.", "Ida Lorenz", ["Ida Lorenz | It fell"]),
        ("According to Ida Lorenz, it fell.", "Ida Lorenz", ["Ida Lorenz | it fell"]),
        (
            "It fell, according to Ida Lorenz, who was there.",
            "Ida Lorenz",
            ["Ida Lorenz, who was there | It fell"],
        ),
        (
            "The bridge, according to Ida Lorenz, fell.",
            "Ida Lorenz",
            ["Ida Lorenz | The bridge", "Ida Lorenz | The bridge // fell", "Ida Lorenz | fell"],
        ),
        ("According to Ida Lorenz: “It fell.”", "Ida Lorenz", ["Ida Lorenz | “It fell.”"]),
    ],
)
def test_content_beside(text: str, source: str, expected: list[str]) -> None:
    """Content stands in front of the cue, behind its source, or on both sides between commas."""
    c = context(text, "According" if text.startswith("According") else "according")
    lines = [line(c.t, one).split(" | ") for one in content_beside(c, tokens_of(c.t, source)[1])]
    assert [f"{whom} | {content}" for _, whom, _, content in lines] == expected
