from __future__ import annotations

from typing import Any

import pytest

from newsmodel import ConversionError, InputError
from newsmodel.encoding import UTF_8, WINDOWS_1252, decode, encode

UNDEFINED = b"\x81\x8d\x8f\x90\x9d"


def test_ascii_is_utf_8() -> None:
    """Plain ASCII is called UTF-8."""
    assert decode(b"Bell returns") == ("Bell returns", UTF_8)


def test_utf_8_is_read_as_such() -> None:
    """Valid UTF-8 is never read as anything else."""
    assert decode("“Žofia” – £".encode()) == ("“Žofia” – £", UTF_8)


def test_a_mark_is_a_character() -> None:
    """The byte order mark of UTF-8 stays in the text."""
    assert decode("Bell".encode("utf-8-sig")) == ("\ufeffBell", UTF_8)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_needs_its_mark(encoding: str) -> None:
    """UTF-16 is known by its mark, which stays in the text."""
    assert decode("\ufeffBell “x”".encode(encoding)) == ("\ufeffBell “x”", encoding)


def test_utf_16_of_an_odd_length_is_windows_1252() -> None:
    """Bytes that only begin like UTF-16 are still read, and come back."""
    data = b"\xff\xfeB\x00e"
    text, encoding = decode(data)
    assert encoding == WINDOWS_1252
    assert encode(text, encoding) == data


def test_windows_1252_has_curly_quotes() -> None:
    """What is no UTF-8 is Windows-1252, not Latin-1."""
    assert decode(b"\x93Bell\x94 \x96 \xa340") == ("“Bell” – £40", WINDOWS_1252)


def test_undefined_bytes_become_control_characters() -> None:
    """The bytes that Windows-1252 leaves undefined stand for themselves."""
    text, encoding = decode(b"\xe9" + UNDEFINED)
    assert (text, encoding) == ("é\x81\x8d\x8f\x90\x9d", WINDOWS_1252)


def test_every_byte_comes_back() -> None:
    """All 256 bytes are read and written without loss."""
    data = bytes(range(256))
    text, encoding = decode(data)
    assert len(text) == 256
    assert encode(text, encoding) == data


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_all_kinds_of_bytes(kind: Any) -> None:
    """Bytes, byte arrays and memory views are bytes."""
    assert decode(kind("Bell”".encode())) == ("Bell”", UTF_8)


@pytest.mark.parametrize("copy", [None, 7, "text", ["x"], 1.5])
def test_only_bytes_are_decoded(copy: Any) -> None:
    """Anything else is refused; the message names the argument and the type."""
    with pytest.raises(InputError, match=rf"copy: expected str or bytes, got {type(copy).__name__}"):
        decode(copy)


def test_a_lone_surrogate_is_written() -> None:
    """Text that came in with a lone surrogate can be written."""
    assert encode("a\ud800b") == b"a\xed\xa0\x80b"


def test_letters_of_windows_1252_have_bytes() -> None:
    """Letters of the upper half are written as their one byte."""
    assert encode("Žofia’s €", WINDOWS_1252) == b"\x8eofia\x92s \x80"


def test_a_character_outside_windows_1252() -> None:
    """The path of the problem gives the character's offset, the reason its number."""
    with pytest.raises(ConversionError) as caught:
        encode("Bell of Ďáblice", WINDOWS_1252)
    ((path, reason),) = caught.value.problems
    assert path == "$.text[8]"
    assert "U+010E" in reason


@pytest.mark.parametrize("character", ["\x80", "\x93", "\x9f"])
def test_control_characters_have_no_byte_of_their_own(character: str) -> None:
    """A C1 control whose byte means something else in Windows-1252 cannot be written as that byte."""
    with pytest.raises(ConversionError):
        encode(character, WINDOWS_1252)


def test_an_unknown_encoding_is_refused() -> None:
    """An encoding that Python does not know is named."""
    with pytest.raises(InputError, match="klingon"):
        encode("Bell", "klingon")


@pytest.mark.parametrize("encoding", ["ascii", "koi8-r", "latin-1"])
def test_other_encodings_of_python(encoding: str) -> None:
    """An article may be written in another encoding that Python knows."""
    assert encode("Bell", encoding) == b"Bell"
    with pytest.raises(ConversionError):
        encode("“", encoding)
