"""Recognise documents that are not plain copy by how they begin and end."""

from __future__ import annotations

import re
from pathlib import Path

__all__ = ["binary_kind", "is_file_name", "looks_like"]

_LAST = 200  # characters

# <?xml …, <!DOCTYPE …; <nitf …; {"headline": …, [{"headline": …; schema: newsmodel/article/1
_BEGINNING = re.compile(
    r"""
    \ufeff?+ \s{0,200}+
    (?:
        (?P<declared> <(?: \?xml\b | !doctype\b ) )
      | (?P<element> <(?: [a-z] | !-- ) )
      | (?P<json> \[?+ \s{0,200}+ \{ \s{0,200}+ "[^"\n]{1,100}+" \s{0,20}+ : )
      | (?P<yaml> schema: \s ['"]?+ newsmodel/article/ )
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_CLOSED = re.compile(r"</[\w:.-]{1,100}+>\s*+\Z")  # </nitf> at the end


# How files begin that hold no text, as Latin-1; what stands further behind tells archives apart.
_MAGIC = (
    ("\x89PNG\r\n\x1a\n", "a PNG picture"),
    ("\xff\xd8\xff", "a JPEG picture"),
    ("GIF87a", "a GIF picture"),
    ("GIF89a", "a GIF picture"),
    ("II*\x00", "a TIFF picture"),
    ("MM\x00*", "a TIFF picture"),
    ("%PDF-", "a PDF document"),
    ("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a Microsoft Office document"),
    ("{\\rtf", "an RTF document"),
    ("PK\x03\x04", "a ZIP archive"),
    ("PK\x05\x06", "a ZIP archive"),
    ("\x1f\x8b", "a gzip archive"),
    ("BZh91AY&SY", "a bzip2 archive"),
    ("7z\xbc\xaf\x27\x1c", "a 7z archive"),
    ("\xfd7zXZ\x00", "an xz archive"),
    ("Rar!\x1a\x07", "a RAR archive"),
    ("(\xb5/\xfd", "a Zstandard archive"),
    ("\x7fELF", "an executable"),
    ("MZ\x90\x00", "an executable"),
    ("\xcf\xfa\xed\xfe", "an executable"),
    ("\xca\xfe\xba\xbe", "an executable"),
    ("\x00asm", "an executable"),
    ("PAR1", "a Parquet file"),
    ("SQLite format 3\x00", "an SQLite database"),
    ("OggS", "a sound"),
    ("ID3", "a sound"),
    ("fLaC", "a sound"),
    ("RIFF", "a sound or a film"),
)
_MARKS = tuple(mark for mark, _ in _MAGIC)
# Kinds whose marks are letters that copy may begin with too; they hold a zero byte besides.
_MAY_BE_WORDS = frozenset({"a sound", "a sound or a film", "a GIF picture", "a Parquet file"})
_INSIDE = (
    ("word/", "a Word document (DOCX)"),
    ("xl/", "an Excel table (XLSX)"),
    ("ppt/", "a PowerPoint document (PPTX)"),
    ("application/vnd.oasis.opendocument", "an OpenDocument file"),
    ("application/epub", "an e-book (EPUB)"),
)
_HEAD = 4000  # bytes that tell
_MEDIA = "ftyp"  # behind the first four bytes: MP4, HEIC
# What no wire and no text editor writes; the controls of wires and terminals are not among them.
_STRANGE = re.compile(r"[\x00\x04-\x06\x0e\x0f\x15\x17-\x1a\x1c-\x1e]")
_MOST_STRANGE = 0.05  # of the characters
_UTF_16 = ("\xff\xfe", "\xfe\xff")  # byte order marks
_ENOUGH = 64  # characters that tell data from text with a fault
_LONGEST_NAME = 260  # characters of the name of a file
_NAME = re.compile(r"(?=[^\r\n/\\.]*+[/\\.])[^\s\x00][^\r\n\x00]*+")  # stories/ferry.txt


def binary_kind(copy: bytes | str) -> str | None:
    """Name the kind of file that bytes are, if they hold no text.

    Args:
        copy: Any bytes, or text that was made of them as Latin-1 or the like.

    Returns:
        "a PNG picture", "a PDF document", "a Word document (DOCX)" and so on, or "binary data"; None for text.
    """
    head = copy[:_HEAD] if isinstance(copy, str) else bytes(copy[:_HEAD]).decode("latin-1")
    kind = next(name for mark, name in _MAGIC if head.startswith(mark)) if head.startswith(_MARKS) else None
    if kind == "a ZIP archive":
        return next((name for mark, name in _INSIDE if mark in head), kind)
    if kind is not None:
        return kind if kind not in _MAY_BE_WORDS or "\x00" in head else None
    if head[4:8] == _MEDIA:
        return "a picture or a film"
    if "\x00" not in head or len(head) < _ENOUGH or head.startswith(_UTF_16):
        return None
    return "binary data" if len(_STRANGE.findall(head)) > _MOST_STRANGE * len(head) else None


def is_file_name(copy: str) -> bool:
    """Return whether a text is not copy but the name of a file that is there.

    Args:
        copy: Any text; only a short one on one line, with a slash or a full stop in it, is looked up.
    """
    if len(copy) > _LONGEST_NAME or _NAME.fullmatch(copy) is None:
        return False
    try:
        return Path(copy).is_file()
    except (OSError, ValueError):
        return False


def looks_like(text: str) -> str | None:
    """Name the kind of document a text looks like, if it is not plain copy.

    Args:
        text: Any text. An element at the start is not enough: `<TARN FERRIES LTD> YEAR NET` is a headline, and a stray
            picture tag may stand above a story. The text must also end by closing an element.

    Returns:
        "XML or HTML", "JSON" or "YAML"; None for plain copy.
    """
    found = _BEGINNING.match(text)
    if found is None:
        return None
    if found["json"] is not None:
        return "JSON"
    if found["yaml"] is not None:
        return "YAML"
    if found["element"] is not None and _CLOSED.search(text[-_LAST:]) is None:
        return None
    return "XML or HTML"
