"""Given names: whose they are, and whether a town's name may begin with one; with and without their accents."""

from __future__ import annotations

from typing import Final

from ..text.characters import fold
from .loading import words

__all__ = ["is_given_name", "is_given_name_of", "opens_no_town", "sex_of_given_name"]

_OF_MEN: Final = frozenset(map(fold, words("given_names", "man")))
_OF_WOMEN: Final = frozenset(map(fold, words("given_names", "woman")))
_OF_TOWNS: Final = frozenset(fold(name).lower() for name in words("given_names", "town"))
_IN_LOWER_CASE: Final = frozenset(name.lower() for name in _OF_MEN | _OF_WOMEN)


def _plain(word: str) -> str:
    """A name without accents and without the signs of Arabic letters: ʿĀʾisha is Aisha."""
    plain = word if word.isascii() else fold(word)
    return plain.replace("'", "") if "'" in plain else plain


def is_given_name(word: str) -> bool:
    """Tell whether a word, as copy writes it, is a given name."""
    plain = _plain(word)
    return plain in _OF_MEN or plain in _OF_WOMEN


def is_given_name_of(word: str, sex: str) -> bool:
    """Tell whether a word is a given name of men or of women.

    Args:
        word: The word, as copy writes it.
        sex: "m" or "f".
    """
    return _plain(word) in (_OF_WOMEN if sex == "f" else _OF_MEN)


def sex_of_given_name(word: str) -> str:
    """Give the sex that a given name tells.

    Returns:
        "m", "f", or an empty text for a name of both and for any other word.

    >>> sex_of_given_name("Chloé"), sex_of_given_name("Chloe"), sex_of_given_name("Robin")
    ('f', 'f', '')
    """
    plain = _plain(word)
    man, woman = plain in _OF_MEN, plain in _OF_WOMEN
    return "" if man == woman else "m" if man else "f"


def opens_no_town(word: str) -> bool:
    """Tell whether a word, in any case, is a given name that no town's name begins with ("KATE" in "KATE BRAND:")."""
    plain = fold(word).lower()
    return plain in _IN_LOWER_CASE and plain not in _OF_TOWNS
