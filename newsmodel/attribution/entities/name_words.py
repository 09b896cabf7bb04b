"""What single words in and beside a name tell of it."""

from __future__ import annotations

from typing import Final

from ...lexicon.bodies import BODIES
from .titles import JUNIOR
from .types import is_maker

__all__ = ["is_kind", "is_numbered"]

_REGNAL: Final = frozenset("IVX")  # letters of a number behind a name: "Gregor XIV"


def is_numbered(word: str) -> bool:
    """Whether the last word of a name tells one of several of that name: Jr, III."""
    return word in JUNIOR or (len(word) > 1 and _REGNAL.issuperset(word))


def is_kind(word: str) -> bool:
    """Whether a word says what the body behind it is: "the club | Atletico Ribera", "Carmaker | Lagoona"."""
    return word in BODIES or is_maker(word)
