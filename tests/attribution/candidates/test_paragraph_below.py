from __future__ import annotations

import pytest

from newsmodel.attribution.candidates.paragraph_below import propose

from ..reading import read


@pytest.mark.parametrize(
    ("text", "cue", "shared", "expected"),
    [
        (
            "The mayor wrote:\n“Dear neighbours, the well is dry.”",
            "wrote",
            None,
            ["source-cue-paragraph | The mayor | wrote: | “Dear neighbours, the well is dry.”"],
        ),
        (
            "The mayor said it was late and added:\n“The well is dry.”",
            "added",
            "The mayor",
            ["source-cue-paragraph | The mayor | added: | “The well is dry.”"],
        ),
        ("The mayor wrote:\nThe well is dry.", "wrote", None, None),
        ("The mayor said it was late.", "said", None, None),
    ],
)
def test_candidates(text: str, cue: str, shared: str | None, expected: list[str] | None) -> None:
    """A verb and a colon that end a paragraph say the quotation that begins the next."""
    assert read(propose, text, cue, shared=shared) == expected
