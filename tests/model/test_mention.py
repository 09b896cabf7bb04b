from __future__ import annotations

import pytest

from newsmodel import Article, InputError, Mention, Span


def test_a_mention_is_its_words() -> None:
    """The string of a mention is its text."""
    assert str(Mention("Bell returns", Span(3, 15))) == "Bell returns"


def test_plain_text_becomes_a_mention() -> None:
    """An article takes plain words for mentions without a place."""
    assert Article(headline="Bell returns").headline == Mention("Bell returns")


@pytest.mark.parametrize("text", ["", "é", "𝄞", "a\u0301"])
def test_spans_count_code_points(text: str) -> None:
    """A span is as long as the text has code points."""
    assert Mention(text, Span(0, len(text))).text == text
    with pytest.raises(InputError, match=r"Mention\.span"):
        Mention(text, Span(0, len(text) + 1))


def test_a_long_mention_is_shortened_in_its_repr() -> None:
    """A repr shows the first words and the place."""
    text = "word " * 100
    assert repr(Mention(text, Span(5, 505))).endswith("…', 5:505)")
    assert repr(Mention("one")) == "Mention('one')"
