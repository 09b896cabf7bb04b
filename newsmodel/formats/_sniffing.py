"""The part of a document that shows its format: its beginning, or what comes after long comments or values.

At most a million characters are looked at, each of them once.
"""

from __future__ import annotations

import codecs
import re

from ..errors import InputError

__all__ = ["head_of"]

_HEAD = 2_000  # characters that tell the format of most documents
_FAR = 1_000_000  # characters that are looked at
_DEEP = 6  # lists and objects in one another whose keys count: {"data": {"items": [{"item": {"uri"
_VALUE = 60  # characters of a value that count
_KEYS = 500  # that are kept of inner objects
_OUTER = 2  # {"headlines", [{"headlines"

_BLANKS = " \t\r\n"
_DECLARATION = re.compile(r"<\?xml[^>]{0,200}\?>")
# A text with the colon that makes it a key, or a bracket; a text that is not closed reaches to the end.
_TOKEN = re.compile(r'"((?:[^"\\]++|\\.)*+)(?:"(\s*+:)?|\\?\Z)|[\[\]{}]', re.DOTALL)


def head_of(data: str | bytes) -> str:
    """Return the part of a document that shows its format.

    Args:
        data: The document.

    Returns:
        The first 2,000 characters without byte order mark and white space in front. Of XML without comments and
        processing instructions in front of the first element; of JSON that is longer the keys of the outer objects,
        with their values if these are texts, cut.

    Raises:
        InputError: If the data is neither text nor bytes.
    """
    if isinstance(data, str):
        text = data[:_FAR]
    elif isinstance(data, bytes):
        marked = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
        text = data[: _FAR * 2 if marked else _FAR].decode("utf-16" if marked else "utf-8", "replace")
    else:
        msg = f"loads: expected str or bytes, got {type(data).__name__}"
        raise InputError(msg)
    text = text.removeprefix("\ufeff").lstrip(_BLANKS)
    if text.startswith("<"):
        return _of_xml(text)
    if text.startswith(("{", "[")) and len(text) > _HEAD:
        return _of_json(text)
    return text[:_HEAD]


def _of_xml(text: str) -> str:
    """Pass over what may stand in front of the first element."""
    declaration = _DECLARATION.match(text)
    at = 0
    while text.startswith(("<?", "<!--"), at):
        close = "-->" if text.startswith("<!--", at) else "?>"
        end = text.find(close, at)
        if end < 0:
            break
        at = end + len(close)
        while text[at : at + 1] in _BLANKS and at < len(text):
            at += 1
    before = "" if declaration is None else declaration[0]
    return before + text[at : at + _HEAD]


def _of_json(text: str) -> str:
    """Return the keys of the outer objects in their order."""
    told: dict[str, str] = {}
    depth, key = 0, ""
    for match in _TOKEN.finditer(text):
        token = match[0]
        if token in {"{", "["}:
            depth, key = depth + 1, ""
        elif token in {"}", "]"}:
            depth, key = depth - 1, ""
        elif depth > _DEEP:
            continue
        elif match[2] is not None:
            key = match[1]
            if len(told) < _KEYS or depth <= _OUTER:
                told.setdefault(key[:_VALUE], "")
        elif key and not told.get(key, "-"):
            told[key] = match[1][:_VALUE]
    return text[0] + ",".join(f'"{key}":"{value}"' for key, value in told.items())
