"""Bodies and words of data fields, plain text or markup."""

from __future__ import annotations

from newsmodel.formats._markup.body_text import body_lines, clean


def test_words_of_one_line() -> None:
    """Markup in a headline goes, line ends become blanks."""
    assert clean("<p>Fire <b>out</b></p>") == "Fire out"
    assert clean(" Fire\n out &amp; gone ") == "Fire out & gone"


def test_a_body_said_to_be_html() -> None:
    """Line ends are blanks in what is said to be HTML, unless it has blank lines and no tags."""
    assert [line.text for line in body_lines("One\nline.", is_html=True)] == ["One line."]
    assert [line.text for line in body_lines("One.\nTwo.")] == ["One.", "Two."]
    assert [line.text for line in body_lines("One.\n\nTwo.", is_html=True)] == ["One.", "Two."]
