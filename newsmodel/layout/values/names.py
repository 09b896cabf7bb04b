"""The shapes of names: a person's, or words that are capitalised as a name is."""

from __future__ import annotations

from typing import Final

from ...lexicon.organisations import NAME_PARTICLES, ORGANISATION_WORDS

__all__ = ["is_capitalised", "is_person"]

_MOST_PERSON_WORDS: Final = 5
_SMALL: Final = NAME_PARTICLES | frozenset(
    ("of", "the", "and", "&", "for", "in", "on", "at", "to", "des", "by", "with", "from")
)
_PREFIXES: Final = frozenset(
    ("al", "el", "ad", "an", "ar", "as", "ash", "at", "az", "d", "l", "o")
)  # "al-Roe", "d’Arc"


def _opens_large(word: str) -> bool:
    """Tell whether a word begins with a capital, an article joined to it aside."""
    if word[0].isupper():
        return True
    for mark in "-'’":
        prefix, found, rest = word.partition(mark)
        if found and prefix in _PREFIXES and rest[:1].isupper():
            return True
    return False


def is_capitalised(name: str, most: int) -> bool:
    """Tell whether words are capitalised as a name is, small words between them aside.

    Args:
        name: The words, with single blanks between them.
        most: How many words there may be at most.
    """
    words = name.split()
    if not words or len(words) > most:
        return False
    if not (_opens_large(words[0]) or words[0][0] in "@#" or words[0].lower() in NAME_PARTICLES):
        return False
    return all(_opens_large(word) or word[0] in "@#&" or word in _SMALL for word in words)


def is_person(name: str) -> bool:
    """Tell whether a name has the shape of a person's: two to five capitalised words, none of an organisation.

    Args:
        name: The words, with single blanks between them.
    """
    words = name.split()
    if not 1 < len(words) <= _MOST_PERSON_WORDS:
        return False
    for word in words:
        small = word.lower()
        if small in ORGANISATION_WORDS or not (_opens_large(word) or small in NAME_PARTICLES):
            return False
        if not all(c.isalpha() or c in "-'’.\u02bc`" for c in word):
            return False
    return words[-1].lower() not in NAME_PARTICLES or words[-1].isupper()
