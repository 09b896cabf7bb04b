"""Bytes to text and back, without losing a byte."""

from __future__ import annotations

import codecs
import re

from .errors import ConversionError, InputError

__all__ = ["UTF_8", "WINDOWS_1252", "decode", "encodable", "encode"]

UTF_8 = "utf-8"
WINDOWS_1252 = "windows-1252"

# Windows-1252 leaves five bytes undefined. As in the WHATWG Encoding Standard they are read as the control characters
# of Latin-1, so that every byte has a character and every character its byte.
_FROM_LATIN = {
    byte: character
    for byte in range(0x80, 0xA0)
    if (character := bytes([byte]).decode("cp1252", "replace")) != "\ufffd"
}
_TO_LATIN = {ord(character): byte for byte, character in _FROM_LATIN.items()} | dict.fromkeys(_FROM_LATIN, 0x100)

_WITH_MARK = ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))

_HALF = re.compile("[\ud800-\udfff]")


def encodable(text: str) -> str:
    """Return the text with U+FFFD in place of each lone surrogate, which no encoding can write."""
    return _HALF.sub("\ufffd", text)


def decode(copy: bytes | bytearray | memoryview) -> tuple[str, str]:
    """Decode bytes.

    Args:
        copy: UTF-8, or UTF-16 with a byte order mark; anything else is read as Windows-1252. A byte order mark stays in
            the text, so that offsets count every character.

    Returns:
        The text, and the encoding with which `encode` returns the same bytes.

    Raises:
        InputError: If the argument is not bytes.
    """
    try:
        data = bytes(memoryview(copy))
    except TypeError:
        msg = f"copy: expected str or bytes, got {type(copy).__name__}"
        if hasattr(copy, "__fspath__"):
            msg += "; read the file: nm.parse(path.read_bytes()), or nm.load(path) for news formats"
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
    """Encode text.

    Args:
        text: Any text, including lone surrogates.
        encoding: The encoding that `decode` returned, or another one that Python knows.

    Raises:
        ConversionError: If the encoding cannot represent a character of the text.
        InputError: If Python does not know the encoding.
    """
    try:
        if encoding == WINDOWS_1252:
            return text.translate(_TO_LATIN).encode("latin-1")
        return text.encode(encoding, "surrogatepass" if encoding.startswith("utf") else "strict")
    except UnicodeEncodeError as error:
        character = text[error.start]
        problem = (f"$.text[{error.start}]", f"cannot encode {character!r} (U+{ord(character):04X})")
        msg = f"the text cannot be encoded as {encoding}"
        raise ConversionError(msg, [problem]) from None
    except LookupError:
        msg = f"unknown encoding: {encoding!r}"
        raise InputError(msg) from None
