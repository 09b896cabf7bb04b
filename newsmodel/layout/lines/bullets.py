"""Bulleted lines: summary points and lists."""

from __future__ import annotations

from typing import Final

from ...text.characters import BULLETS, in_class
from ...text.matching import Pattern

__all__ = ["bullet_words"]

_LOOSE: Final = "·»>*–—-"  # bullets only with a blank behind them
_GLYPHS: Final = BULLETS | frozenset(_LOOSE) | {"â"}

# "•" and the like, with or without a blank, also after its encoding was mistaken; the loose ones only with a blank
_BULLET: Final = Pattern(rf"(?:â€¢\s?|[{in_class(BULLETS)}]\s?|[{in_class(_LOOSE)}]\s)\s*")
_REACH: Final = 20  # characters that a bullet and the blanks behind it take at most


def bullet_words(text: str, start: int, end: int) -> int | None:
    """Find where the words of a bulleted line begin.

    Args:
        text: The copy.
        start: Offset of the line's first visible character, in code points; `end` for a blank line.
        end: Offset after its last.

    Returns:
        The offset of the first character after the bullet; None if there is no bullet or nothing after it.
    """
    if start >= end or text[start] not in _GLYPHS:
        return None
    match = _BULLET.match(text, start, min(end, start + _REACH))
    if match is None or match.end() >= end:
        return None
    return match.end()
