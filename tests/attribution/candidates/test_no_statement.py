from __future__ import annotations

import pytest

from newsmodel.attribution.candidates.no_statement import propose

from ..reading import read


@pytest.mark.parametrize(
    ("text", "cue", "expected"),
    [
        ("The mayor declined to comment.", "declined", []),
        ("The mayor refused to say.", "refused", []),
        ("The official asked not to be named.", "asked", []),
        ("Ships call at the island.", "call", []),
        ("The mayor declined to open the road.", "declined", None),
        ("Lund asked the guests to leave.", "asked", None),
    ],
)
def test_candidates(text: str, cue: str, expected: list[str] | None) -> None:
    """A refusal to speak, the terms of speaking and a call at a port say nothing."""
    assert read(propose, text, cue) == expected
