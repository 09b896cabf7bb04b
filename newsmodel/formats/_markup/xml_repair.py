"""What real files get wrong, put right before they are parsed: encodings, stray marks, names of HTML characters."""

from __future__ import annotations

import codecs
import re
from html import unescape
from html.entities import html5

from ...encoding import decode
from ...errors import FormatError, InputError
from .xml_text import FORBIDDEN

__all__ = ["SIZE", "at_place", "is_disguised", "mended", "prepare", "recoded", "with_numbers"]

SIZE = 64 * 2**20  #: bytes of a document

_DECLARED = re.compile(rb"<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}[\"']([\w.:-]{1,40})")
_DECLARATION = re.compile(r"<\?xml[^>]{0,200}\?>")
_NAMED = re.compile(  # a name of HTML's such as &nbsp;, which XML does not know, or a number of a control character
    rb"""
      <!\[CDATA\[(?s:.*?\]\]>|.*)
    | &(?:(?!amp;|lt;|gt;|quot;|apos;)([A-Za-z][A-Za-z0-9]{1,31})
        | (\#0{0,8}(?:[0-8]|1[124-9]|2\d|3[01]|12[89]|1[345]\d)|\#[xX]0{0,8}(?:[0-8BbCcEeFf]|[189][0-9A-Fa-f])));
    """,
    re.VERBOSE,
)

_END = "\x00\x03\x04\x1a \t\r\n"  # what wires and old systems put after the last element

_MULTIBYTE = frozenset(  # encodings in use that expat has no table for
    "big5 big5-hkscs cp932 cp949 euc-jp euc-kr gb18030 gb2312 gbk iso-2022-jp shift_jis shift-jis windows-31j".split()
)
_LATIN = frozenset({b"iso-8859-1", b"latin1", b"latin-1", b"us-ascii", b"ascii", b"windows-1252", b"cp1252"})
_STRAY = re.compile(  # AT&T; control characters other than U+0000
    rb"<!\[CDATA\[(?s:.*?\]\]>|.*)|(&)(?!#?[A-Za-z0-9]{1,31};)|[\x01-\x08\x0b\x0c\x0e-\x1f]"
)


def prepare(data: str | bytes) -> tuple[bytes, str | None]:
    """Make bytes for expat, and say how they are encoded where that is known better than they do."""
    if not isinstance(data, (str, bytes)):
        msg = f"loads: expected str or bytes, got {type(data).__name__}"
        raise InputError(msg)
    if len(data) > SIZE:
        msg = "XML that is not accepted"
        raise FormatError(msg, [("$", f"more than {SIZE // 2**20} MiB")])
    if isinstance(data, str):
        try:
            return data.lstrip("\ufeff \t\r\n").rstrip(_END).encode(), "utf-8"
        except UnicodeEncodeError as error:
            line = data.count("\n", 0, error.start) + 1
            column = error.start - data.rfind("\n", 0, error.start) - 1
            msg = "not well-formed XML"
            raise FormatError(msg, [("$", at_place(line, column, "half of a surrogate pair"))]) from None
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace").rstrip(_END).encode(), "utf-8"
    source = data.removeprefix(codecs.BOM_UTF8).lstrip(b" \t\r\n").rstrip(_END.encode())
    if data.startswith(codecs.BOM_UTF8):
        return source, "utf-8"
    declared = _DECLARED.match(source)
    if declared is not None and declared[1].lower() in _LATIN and not source.isascii():
        return decode(source)[0].encode(), "utf-8"  # Windows-1252 goes by that name, and UTF-8 too
    return source, None


def at_place(line: int, offset: int, reason: str) -> str:
    """State where in a document something is wrong."""
    return f"line {line}, column {offset + 1}: {reason}"


def is_disguised(data: bytes) -> bool:
    """Return whether bytes are UTF-8 though they say they are of a single-byte encoding."""
    declared = _DECLARED.match(data.lstrip(b" \t\r\n"))
    return declared is not None and declared[1].lower() in _LATIN and not data.isascii() and decode(data)[1] == "utf-8"


def recoded(source: bytes) -> tuple[bytes, str] | None:
    """Decode bytes that are not in the encoding they declare as what such bytes mostly are.

    Returns:
        The document in UTF-8, and the encoding if it was guessed, else an empty text; None if nothing better is known.
    """
    declared = _DECLARED.match(source)
    name = "" if declared is None else declared[1].decode().lower()
    if name in _MULTIBYTE:
        copy, guessed = source.decode(name, "replace"), ""
    else:
        copy, guessed = decode(source)
        if declared is None and guessed == "utf-8":
            return None
    return mended(_DECLARATION.sub("", copy, count=1).encode()), guessed


def mended(source: bytes) -> bytes:
    """Escape ampersands that begin no reference, and replace control characters."""
    return _STRAY.sub(_mend, source)


def with_numbers(source: bytes) -> bytes:
    """Write the names of HTML's characters as numbers, which XML knows."""
    return _NAMED.sub(_number, source)


def _number(match: re.Match[bytes]) -> bytes:
    """Write a name of HTML's as numbers; one that nobody knows stays as it is written.

    The number of a control character is what it is in Windows-1252, as browsers have it: &#146; is an apostrophe.
    """
    if match[2] is not None:
        character = FORBIDDEN.sub("\ufffd", unescape(match[0].decode())) or "\ufffd"
        return f"&#{ord(character)};".encode()
    if match[1] is None:
        return match[0]  # as it is, like all of a CDATA section
    name = match[1].decode()
    characters = html5.get(f"{name};")
    written = f"&amp;{name};" if characters is None else "".join(f"&#{ord(c)};" for c in characters)
    return written.encode()


def _mend(match: re.Match[bytes]) -> bytes:
    """Write what is no XML as what it is: an ampersand, or a character that was lost."""
    if len(match[0]) > 1:
        return match[0]  # a CDATA section
    return b"&amp;" if match[1] else "\ufffd".encode()
