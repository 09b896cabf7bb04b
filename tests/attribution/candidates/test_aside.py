from __future__ import annotations

import pytest

from newsmodel.attribution.candidates.aside import past_aside
from newsmodel.attribution.tokens.tokenizer import Tokens

from ..reading import tokens_of


@pytest.mark.parametrize(
    ("text", "source", "whole"),
    [
        ("Ida Lorenz, who runs the dam, left.", "Ida Lorenz", "Ida Lorenz, who runs the dam"),
        ("Ida Lorenz, an economist at the bank, left.", "Ida Lorenz", "Ida Lorenz, an economist at the bank"),
        ("Ida Lorenz, who said that it held, left.", "Ida Lorenz", "Ida Lorenz"),
        ("Ida Lorenz, who called it “late” and left.", "Ida Lorenz", "Ida Lorenz"),
        ("Ida Lorenz, mayor of Tarn, left.", "Ida Lorenz", "Ida Lorenz"),
        ("Ida Lorenz left.", "Ida Lorenz", "Ida Lorenz"),
    ],
)
def test_past_aside(text: str, source: str, whole: str) -> None:
    """A relative clause and an apposition with an article belong to a source, unless they say something themselves."""
    t = Tokens(text)
    a, b = tokens_of(t, source)
    assert t.text_between(a, past_aside(t, b, len(t))) == whole


def test_no_further_than_its_sentence() -> None:
    """An aside without an end in sight is left out."""
    t = Tokens("Ida Lorenz, who runs the dam, left.")
    assert past_aside(t, 2, 4) == 2
