"""Tags and character references of HTML, with all its faults."""

from __future__ import annotations

import pytest

from newsmodel.formats._markup.html_tags import Tags, is_markup, plain


@pytest.mark.parametrize(
    ("text", "expected"),
    [("a &lt; b", "a < b"), ("AT&T", "AT&T"), ("&#" + "9" * 5000 + ";", None), ("&#x1F600;", "😀")],
)
def test_character_references(text: str, expected: str | None) -> None:
    """References are resolved; one with a number beyond all sense stays or is a replacement, and does no harm."""
    assert plain(text) in ({expected} if expected is not None else {text, "\ufffd"})


def test_what_is_markup() -> None:
    """Words with a comparison or an address in angle brackets are no markup."""
    assert is_markup("x<br>y")
    assert is_markup("<section class='a'>")
    assert not is_markup("a < b")
    assert not is_markup("Ida Moss <ida@ravel.example>")


def test_attributes() -> None:
    """Attributes are read with and without quotation marks, the first of a name counts."""
    text = "<a HREF='x y' id=z title=\"&lt;\" id=w>"
    assert next(iter(Tags(text))).attributes(text) == {"href": "x y", "id": "z", "title": "<"}
