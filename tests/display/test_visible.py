from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.display._visible import one_line, shortened, visible

from ..clock import seconds


@pytest.mark.parametrize("character", ["\ufdd0", "\ufffe", "\uffff", "\U0001fffe", "\U0010ffff"])
def test_what_is_no_character_is_named(character: str) -> None:
    """Code points that are no characters are errors in HTML, and shown by their number."""
    assert visible(character) == f"<U+{ord(character):04X}>"


@given(st.text(st.characters()))
def test_one_line(text: str) -> None:
    """A line has no line end and no run of blanks, and all that is visible of the text."""
    line = one_line(text)
    assert line == visible(line) == " ".join(line.split())
    assert "".join(line.split()) == "".join(visible(text.replace("\r", " ").replace("\n", " ")).split())


@given(st.lists(st.text(st.characters(), max_size=30), max_size=5), st.integers(1, 40))
def test_shortened(texts: list[str], width: int) -> None:
    """It is as wide as asked for at most, and whole if all of it fits."""
    line, whole = shortened(texts, width), one_line(" … ".join(text for text in texts if text))
    assert len(line) <= width
    assert line == whole or line.endswith("…")


def test_shortened_says_what_it_leaves_out() -> None:
    """Words behind a long run of blanks are left out, and that is said."""
    assert shortened(["It" + " " * 500 + "sails"], 20) == "It…"


def test_shortened_looks_at_little() -> None:
    """Of a long text only the beginning is looked at, so the time does not grow with it."""
    text = "word " * 2_000_000
    assert shortened([text] * 100, 60).startswith("word word")
    assert seconds(lambda: shortened([text] * 100, 60)) < 0.05
