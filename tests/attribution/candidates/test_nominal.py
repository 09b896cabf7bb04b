from __future__ import annotations

import pytest

from newsmodel.attribution.candidates.nominal import propose

from ..reading import read


@pytest.mark.parametrize(
    ("text", "cue", "expected"),
    [
        (
            "The mayor’s promise that the pool would open was not kept.",
            "promise",
            ["possessive-noun-content | The mayor’s | promise | that the pool would open"],
        ),
        (
            "Mayor Ilse Brandt’s pledge that the pool would open was kept.",
            "pledge",
            ["possessive-noun-content | Mayor Ilse Brandt’s | pledge | that the pool would open"],
        ),
        (
            "The pool stayed open despite warnings by doctors that the water was unsafe.",
            "warnings",
            ["noun-by-source-content | doctors | warnings | that the water was unsafe"],
        ),
        (
            "There has been criticism of the plan by farmers.",
            "criticism",
            ["noun-of-content-by-source | farmers | criticism of | the plan"],
        ),
        ("The pledge that the pool would open was kept.", "pledge", None),
        ("The mayor said it was late.", "said", None),
    ],
)
def test_candidates(text: str, cue: str, expected: list[str] | None) -> None:
    """A noun says something where its owner or its author stands beside it."""
    assert read(propose, text, cue) == expected
