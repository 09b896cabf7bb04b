"""Bulleted lines: the summary points of a page, and lists."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["bullet_words"]

_GLYPHS: Final = "â•●▪■◦‣⁃·∙*-–—►▶▸▹➤➢◆◇○✦✓❖→»>\uf0b7"

# "•" and the like, with or without a space, also as mojibake; "*", "-", "–", "—" only with one
_BULLET: Final = re.compile(r"(?:â€¢\s?|[•●▪■◦‣⁃∙►▶▸▹➤➢◆◇○✦✓❖→\uf0b7]\s?|[·»>*–—-]\s)\s*")


def bullet_words(text: str, start: int, end: int) -> int | None:
    """Find where the words of a bulleted line begin.

    Args:
        text: The copy.
        start: Offset of the line's first visible character, in code points.
        end: Offset after its last.

    Returns:
        The offset of the first character after the bullet; None if there is no bullet or nothing after it.
    """
    if text[start] not in _GLYPHS:
        return None
    match = _BULLET.match(text, start, min(end, start + 20))
    if match is None or match.end() >= end:
        return None
    return match.end()
