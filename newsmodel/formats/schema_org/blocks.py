"""The JSON of a document: itself, or the blocks of JSON-LD in a page. Nothing is read from the network."""

from __future__ import annotations

import codecs
import re
from typing import Any

from ...encoding import decode as decode_bytes
from ...errors import FormatError, point_at
from .._data.json_text import decode
from .._markup.html_tags import Tags
from .repair import NODE, repaired

__all__ = ["blocks", "page_of"]

_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*+=\s*+["']?([A-Za-z0-9_-]{2,40})""", re.IGNORECASE)
_TOLD = 20  # blocks that cannot be read of which the place is told, for which lines are counted
_META_WINDOW = 4096  # bytes of a page in which it says how it is encoded


def blocks(data: str | bytes, faults: list[str]) -> list[tuple[str, Any]]:
    """Read the JSON of a document: the document itself, or the blocks of JSON-LD in a page.

    Args:
        data: JSON, or HTML.
        faults: Takes what is wrong with the blocks of a page that can be read at least in part.

    Returns:
        Path and value of each block; for those of a page the path begins with `script[n]`. Blocks that cannot be
        repaired are left out if there are others.

    Raises:
        FormatError: If there is no block, or none that can be read; with line and column in the document.
    """
    text = data if isinstance(data, str) else _decoded(data)
    if not text.lstrip("\ufeff \t\r\n").startswith("<"):
        try:
            return [("$", decode(data))]
        except FormatError:
            if not any(f'"{name}"' in text for name in NODE):
                raise
            return [("$", repaired(text, faults))]
    found: list[tuple[str, Any]] = []
    broken: FormatError | None = None
    unread = 0
    tags = Tags(text)
    for tag in tags:
        if tag.name not in {"script", "style"} or tag.closes:
            continue
        end = tags.skip(tag.name)
        if end is None or tag.name == "style" or "ld+json" not in tag.attributes(text).get("type", "").lower():
            continue
        try:
            found.append((f"script[{len(found)}]", repaired(text[tag.end : end], faults)))
        except FormatError as error:
            unread += 1
            if unread <= _TOLD:
                moved = _moved(error, text, tag.end)
                broken = broken or moved
                faults.append(f"a block of JSON-LD cannot be read: {moved.problems[0][1]}")
    if unread > _TOLD:
        faults.append(f"{unread - _TOLD} more blocks of JSON-LD cannot be read")
    if not found:
        raise broken or FormatError("no JSON-LD found", [("$", "the page has no script of type application/ld+json")])
    return found


def page_of(data: str | bytes) -> str | None:
    """Return a document as text if it is a page, and no JSON."""
    head = data[:_META_WINDOW]
    if (
        not (head if isinstance(head, str) else head.decode("latin-1"))
        .lstrip("\ufeff\xef\xbb\xbf \t\r\n")
        .startswith("<")
    ):
        return None
    return data if isinstance(data, str) else _decoded(data)


def _decoded(data: bytes) -> str:
    """Decode a page: by its byte order mark, as UTF-8, or as what it says it is."""
    head = data[:_META_WINDOW]
    match = _CHARSET.search(head)
    if match is not None and not head.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_BE, codecs.BOM_UTF16_LE)):
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            try:
                return data.decode(match[1].decode("ascii"))
            except (LookupError, UnicodeError):
                pass
    return decode_bytes(data)[0]


def _moved(error: FormatError, text: str, start: int) -> FormatError:
    """Make an error about a block one about the page it stands in."""
    line, column, _, _ = point_at(text, start, start + 1)
    reasons = [("$", f"in the script at line {line}, column {column}: {reason}") for _, reason in error.problems]
    return FormatError(error.message, reasons)
