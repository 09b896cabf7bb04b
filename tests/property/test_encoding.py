"""Laws of bytes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.encoding import decode, encode


@given(st.binary())
def test_decoding_loses_no_byte(data: bytes) -> None:
    """`encode` is the inverse of `decode`."""
    text, encoding = decode(data)
    assert encode(text, encoding) == data


@given(st.text(st.characters()))
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_any_text_has_bytes(encoding: str, text: str) -> None:
    """Any text, lone surrogates included, can be written in the encodings of Unicode."""
    assert encode(text, encoding).decode(encoding, "surrogatepass") == text


@given(st.text(st.characters(codec="utf-8")))
def test_utf_8_is_recognised(text: str) -> None:
    """Text written as UTF-8 is read as itself."""
    assert decode(text.encode()) == (text, "utf-8")
