from __future__ import annotations

import pytest

from newsmodel.layout.rules.body.wrapped_notes import join_notes

from ..drafts import body_of


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("(Reporting by Ana Toll\nand Wei Lund)\nTrams", {1}),
        ("(Reporting by Ana Toll\nand Wei\nLund)\nTrams", {1, 2}),
        ("(Reporting by Ana Toll)\nand Wei Lund)", set()),
        ("(Reporting by Ana Toll\n\nand Wei Lund)", set()),
        ("(Trams by night\nand day)", set()),
        ("Reporting by Ana Toll\nand Wei Lund)", set()),
    ],
)
def test_join_notes(text: str, joined: set[int]) -> None:
    """A note that opens a bracket goes on to the line that closes it, but not over a blank line."""
    draft = body_of(text)
    join_notes(draft)
    assert draft.joined == joined
