from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.layout.lines.sign_offs import is_sign_off


@pytest.mark.parametrize(
    ("words", "closes"),
    [
        ("Reuter", True),
        ("REUTERS...", True),
        ("--Reuters", True),
        ("AP-WS-11-13-13 1730GMT", True),
        ("ab/cd/ef", True),
        ("dpa ab cd", True),
        ("- AFP", True),
        ("LVT/HBT", True),
        ("NNNN", True),
        ("-30-", True),
        ("(ends)", True),
        ("Reuters said so", False),
        ("(KUNA)", True),
        ("= Anadolu", True),
        ("(Ümit)", False),
        ("AFP", False),
        ("and/or or", False),
        ("The end", False),
        ("Reuter" + "." * 40, False),
    ],
)
def test_sign_offs(words: str, closes: bool) -> None:
    """An agency's mark, a desk's initials, a filing time or the word itself close a story; sentences do not."""
    assert is_sign_off(words) is closes


@given(st.text(min_size=1, max_size=80) | st.text("AP-(/ a0123=\n", min_size=1, max_size=80))
def test_any_words(words: str) -> None:
    """Whatever the words, there is an answer, and a longer line than the longest is no sign-off."""
    assert type(is_sign_off(words)) is bool
    assert not is_sign_off(words + "x" * 40)
