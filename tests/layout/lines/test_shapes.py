from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.layout.lines.shapes import ends_open, ends_sentence, is_paragraph, is_rule, line_key

_WORDS = st.text(min_size=1, max_size=120)


@pytest.mark.parametrize(
    ("words", "ends"),
    [
        ("The tram stopped.", True),
        ("“The tram stopped.”", True),
        ("(The tram stopped.)", True),
        ("Did the tram stop?", True),
        ("The tram stopped …", True),
        ("The tram stopped", False),
        ("The tram stopped,”", False),
        ("The tram stopped:", False),
        ("”’)", False),
        ("", False),
    ],
)
def test_ends_sentence(words: str, ends: bool) -> None:
    """A sentence ends in a full stop, perhaps with closing marks behind it; marks alone end none."""
    assert ends_sentence(words) is ends


@pytest.mark.parametrize(
    ("words", "is_open"),
    [
        ("The mayor told", True),
        ("It ran to the", True),
        ("First the tram,", True),
        ("First the tram;", True),
        ("The tram stopped", False),
        ("IT RAN TO THE", True),
    ],
)
def test_ends_open(words: str, is_open: bool) -> None:
    """A comma, a semicolon or a small word that needs another leave a line open."""
    assert ends_open(words) is is_open


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        ("___", True),
        ("* * *", True),
        ("-----", True),
        ("— —", True),
        ("-30-", True),
        ("=", True),
        ("-31-", False),
        ("* Tram stops", False),
        ("... and then", False),
        ("-" * 80, True),
        ("-" * 81, False),
    ],
)
def test_is_rule(words: str, rule: bool) -> None:
    """Signs alone are a rule, up to the width of a line; signs in front of words are none."""
    assert is_rule(words) is rule


_SHORT = "The tram line stays open."
_LONG = "The council of Harlow Bay met late on Monday and agreed to keep the tram line along the harbour open"


@pytest.mark.parametrize(
    ("words", "running"),
    [
        (_SHORT, False),
        (_LONG, False),
        (f"{_LONG}. {_SHORT}", True),
        (f"{_LONG}, {_SHORT.lower()}", False),
        (f"{_LONG}, as the riders’ own committee had been asking it to since June.", True),
        (f"{_LONG}, as the riders’ own committee had been asking it to since June", False),
        (f"{_LONG} {_LONG} {_LONG}", True),
    ],
)
def test_is_paragraph(words: str, running: bool) -> None:
    """Two sentences, one long sentence with its full stop, or anything very long is running text."""
    assert is_paragraph(words) is running


@given(st.lists(st.sampled_from(["Tram", "stays", "OPEN", "ß", "7"]), min_size=1, max_size=6))
def test_prints_of_a_headline_have_one_key(words: list[str]) -> None:
    """Case, blanks and a final stop make no difference to a line's key; the words do."""
    plain = " ".join(words)
    assert line_key(plain) == line_key(f"  {'  '.join(words)} . ") == line_key(plain.swapcase().swapcase().casefold())
    assert line_key(plain) != line_key(f"{plain} again")


@given(_WORDS | st.text("_*=~#.•·—–- 30", min_size=1, max_size=90))
def test_any_words_have_a_shape(words: str) -> None:
    """Whatever the words, each question has an answer, and a mere rule is no open line."""
    assert {type(ask(words)) for ask in (ends_sentence, ends_open, is_rule, is_paragraph)} == {bool}
    if is_rule(words):
        assert not ends_open(words)
