from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.layout.lines.bullets import bullet_words


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("• Trams stay", "Trams stay"),
        ("•Trams stay", "Trams stay"),
        ("▪\xa0Trams stay", "Trams stay"),
        ("- Trams stay", "Trams stay"),
        ("— Trams stay", "Trams stay"),
        ("*   Trams stay", "Trams stay"),
        ("â€¢ Trams stay", "Trams stay"),
        ("-Trams stay", None),
        ("--- Trams stay", None),
        ("*Trams stay", None),
        ("•", None),
        ("Trams • stay", None),
        ("âge des trams", None),
    ],
)
def test_where_the_words_begin(line: str, words: str | None) -> None:
    """A round bullet needs no blank behind it, a dash or star does; a bullet without words is none."""
    at = bullet_words(line, 0, len(line))
    assert (None if at is None else line[at:]) == words


@given(
    st.text("ab\n", max_size=5),
    st.text("•-*â€¢ \xa0ab–»", min_size=1, max_size=30),
    st.text("ab\n", max_size=5),
)
def test_any_line_in_a_text(before: str, line: str, after: str) -> None:
    """The words begin behind the line's first character and before its end, whatever stands around the line."""
    start, end = len(before), len(before) + len(line)
    at = bullet_words(before + line + after, start, end)
    alone = bullet_words(line, 0, len(line))
    assert at == (None if alone is None else start + alone)
    assert at is None or start < at < end


def test_a_blank_line_at_the_end_of_a_text() -> None:
    """A blank line has no bullet, also where the text ends with it."""
    assert bullet_words("Bell\n", 5, 5) is None
