"""Words on one line."""

from __future__ import annotations

import re

__all__ = ["one_line"]

_FOLD = re.compile(r"(?<![ \t])[ \t]*+[\r\n]\s*+")  # a line end with the white space around it


def one_line(words: str) -> str:
    """Put words on one line: line ends become blanks, white space around the whole goes."""
    words = words.strip()
    return _FOLD.sub(" ", words) if "\n" in words or "\r" in words else words
