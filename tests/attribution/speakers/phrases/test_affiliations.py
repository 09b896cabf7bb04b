from __future__ import annotations

import pytest

from newsmodel.attribution.speakers.phrases.affiliations import body_behind, is_field
from newsmodel.attribution.tokens.tokenizer import Tokens


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the Tarn Hospital", "Tarn Hospital"),
        ("the energy ministry", "energy ministry"),
        ("a bank in Zurich", "bank in Zurich"),
        ("the Tarn Museum in Mira", "Tarn Museum"),
        ("Dahl, Soner & Co", "Dahl, Soner & Co"),
        ("the Tarn Hospital, who left", "Tarn Hospital"),
        ("the morning", None),
        ("the", None),
    ],
)
def test_body_behind(words: str, expected: str | None) -> None:
    """A name or a kind of body is read up to what is said of it."""
    t = Tokens(words)
    assert body_behind(t, 0, len(t)) == expected


@pytest.mark.parametrize(
    ("words", "expected"), [("water supply", True), ("the harbour", False), ("harbour board", False), ("Tarn", False)]
)
def test_is_field(words: str, *, expected: bool) -> None:
    """A field of work is in lower case, without an article and no body."""
    assert is_field(words.split(), 0, len(words.split())) is expected
