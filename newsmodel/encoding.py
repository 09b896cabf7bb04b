"""Bytes to text and back, so that no byte is lost."""

from __future__ import annotations

import codecs

from .errors import ConversionError, InputError

__all__ = ["UTF_8", "WINDOWS_1252", "decode", "encode"]

UTF_8 = "utf-8"
WINDOWS_1252 = "windows-1252"

# Windows-1252 leaves five bytes undefined; they stand for the control characters of Latin-1, as in the WHATWG
# Encoding Standard, so that every byte has a character and every character its byte.
_FROM_LATIN = {
    byte: character
    for byte in range(0x80, 0xA0)
    if (character := bytes([byte]).decode("cp1252", "replace")) != "\ufffd"
}
_TO_LATIN = {ord(character): byte for byte, character in _FROM_LATIN.items()} | dict.fromkeys(_FROM_LATIN, 0x100)

_WITH_MARK = ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def decode(copy: bytes | bytearray | memoryview) -> tuple[str, str]:
    """Read bytes as text.

    Args:
        copy: UTF-8, UTF-16 with a byte order mark, or else anything, which is read as Windows-1252. A byte order mark
            stays in the text, so that offsets count every character.

    Returns:
        The text, and the encoding that `encode` needs to give the same bytes again.

    Raises:
        InputError: If the argument holds no bytes.
    """
    try:
        data = bytes(memoryview(copy))
    except TypeError:
        msg = f"copy: expected str or bytes, got {type(copy).__name__}"
        raise InputError(msg) from None
    try:
        return data.decode(UTF_8), UTF_8
    except UnicodeDecodeError:
        pass
    for mark, encoding in _WITH_MARK:
        if data.startswith(mark):
            try:
                return data.decode(encoding), encoding
            except UnicodeDecodeError:
                break
    return data.decode("latin-1").translate(_FROM_LATIN), WINDOWS_1252


def encode(text: str, encoding: str = UTF_8) -> bytes:
    """Write text as bytes.

    Args:
        text: Any text, lone surrogates included.
        encoding: What `decode` gave, or the name of another encoding that Python knows.

    Raises:
        ConversionError: If the encoding has no bytes for a character of the text.
        InputError: If there is no such encoding.
    """
    try:
        if encoding == WINDOWS_1252:
            return text.translate(_TO_LATIN).encode("latin-1")
        return text.encode(encoding, "surrogatepass" if encoding.startswith("utf") else "strict")
    except UnicodeEncodeError as error:
        character = text[error.start]
        problem = (f"$.text[{error.start}]", f"no byte for {character!r} (U+{ord(character):04X})")
        msg = f"the text cannot be written as {encoding}"
        raise ConversionError(msg, [problem]) from None
    except LookupError:
        msg = f"encoding: Python knows none called {encoding!r}"
        raise InputError(msg) from None
