"""Words on one line."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsmodel.formats._whitespace import one_line


@given(st.text())
def test_one_line_is_one_line(words: str) -> None:
    """No line end is left, nothing but white space is lost, and a second time changes nothing."""
    line = one_line(words)
    assert not set("\r\n") & set(line)
    assert line.split() == words.split()
    assert one_line(line) == line
