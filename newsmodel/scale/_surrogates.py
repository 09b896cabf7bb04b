"""Lone surrogates, which Python strings can contain and Arrow strings cannot.

Each one is stored as U+FFFD, character for character, so that spans stay valid. The column `surrogates` records, for
every U+FFFD in the story in the order of its fields, which character it replaces.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from enum import Enum
from typing import Any

import attrs

from ..model import Article

__all__ = ["restore", "take_out"]

_HALF = re.compile("[\ud800-\udfff\ufffd]")
_MARK = "\ufffd"


def take_out(article: Article) -> tuple[Article, list[int] | None]:
    """Replace the lone surrogates of a story by U+FFFD.

    Returns:
        The story, and the character that each U+FFFD in it replaces; None if there was nothing to replace.
    """
    found: list[int] = []

    def swap(match: re.Match[str]) -> str:
        found.append(ord(match[0]))
        return _MARK

    clean = _mapped(article, lambda text: _HALF.sub(swap, text))
    return (article, None) if set(found) <= {ord(_MARK)} else (clean, found)


def restore(article: Article, stood_for: list[int]) -> Article:
    """Put back the characters that `take_out` replaced."""
    left: Iterator[int] = iter(stood_for)
    return _mapped(article, lambda text: re.sub(_MARK, lambda match: chr(next(left, ord(match[0]))), text))  # type: ignore[no-any-return]


def _mapped(value: Any, change: Callable[[str], str]) -> Any:
    """Apply a function to every string in a value, in the order of its fields."""
    if isinstance(value, str) and not isinstance(value, Enum):
        return change(value)
    if type(value) is tuple:
        return tuple(_mapped(item, change) for item in value)
    if attrs.has(type(value)):
        fields = attrs.fields(type(value))
        return type(value)(**{field.name: _mapped(getattr(value, field.name), change) for field in fields})
    return value
