from __future__ import annotations

import pytest

from newsmodel.attribution.cues.noun_shapes import is_noun_shape, owner
from newsmodel.attribution.tokens.tokenizer import Tokens


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("Its promise to open the pool was kept.", "promise", True),
        ("The mayor’s first promise that it would open was kept.", "promise", True),
        ("The mayor’s promise was kept.", "promise", False),
        ("They promise to open the pool.", "promise", False),
        ("There were warnings by doctors.", "warnings", True),
        ("There were warnings from doctors.", "warnings", True),
        ("There has been criticism of the plan by farmers.", "criticism", True),
        ("There has been criticism of the plan.", "criticism", False),
        ("The road by the sea is open.", "road", False),
    ],
)
def test_is_noun_shape(text: str, noun: str, expected: bool) -> None:
    """A noun says something if it has an owner and a clause or a subject, or an author behind it."""
    t = Tokens(text)
    assert is_noun_shape(t, t.words.index(noun), t.sentences[0]) == expected


@pytest.mark.parametrize(
    ("text", "noun", "whose"),
    [
        ("Its promise was kept.", "promise", "Its"),
        ("The mayor’s first public promise was kept.", "promise", "mayor’s"),
        ("The promise was kept.", "promise", None),
        ("Its mayor broke the promise.", "promise", None),
    ],
)
def test_owner(text: str, noun: str, whose: str | None) -> None:
    """The owner stands before a noun, with nothing but adjectives between."""
    t = Tokens(text)
    p = owner(t, t.words.index(noun), 0)
    assert (None if p is None else t.word(p)) == whose
