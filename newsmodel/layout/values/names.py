"""Names by their shape: of a person, or any words that are capitalised like a name."""

from __future__ import annotations

from typing import Final

from ...lexicon import loading
from ...lexicon.bodies import ORGANISATION_WORDS
from ...lexicon.people import JOINED_PARTICLES, NAME_PARTICLES
from ...text.characters import APOSTROPHES, HYPHENS, MARKS

__all__ = ["SMALL_WORDS", "is_capitalised", "is_person"]

_MOST_PERSON_WORDS: Final = 5
#: Words in small letters within names.
SMALL_WORDS: Final = NAME_PARTICLES | loading.words("name_particles", "organisation")
_JOINTS: Final = HYPHENS | {"'", "’"}  # between an article and the name it is joined to
_JOINED: Final = range(1, max(map(len, JOINED_PARTICLES)) + 1)  # letters of such an article
_AYN: Final = frozenset("ʿʾʻ")  # the Arabic letter in front of a capital: ʿAbbas
_IN_NAME: Final = MARKS | HYPHENS | APOSTROPHES | {"."}  # what else than letters a word of a name may hold


def _opens_large(word: str) -> bool:
    """Return whether a word begins with a capital, an article joined to it aside."""
    if word[0].isupper():
        return True
    if word[0] in _AYN:
        return word[1:2].isupper()
    for size in _JOINED:
        if word[size : size + 1] in _JOINTS and word[:size] in JOINED_PARTICLES:
            rest = word[size + 1 :]
            return rest[:1].isupper() or (rest[:1] in _AYN and rest[1:2].isupper())
    return False


def is_capitalised(name: str, most: int) -> bool:
    """Return whether words are capitalised like a name; small words in between are ignored.

    Args:
        name: The words, with single blanks between them.
        most: How many words there may be at most.
    """
    words = name.split()
    if not words or len(words) > most:
        return False
    if not (_opens_large(words[0]) or words[0][0] in "@#" or words[0].lower() in NAME_PARTICLES):
        return False
    return all(_opens_large(word) or word[0] in "@#&" or word in SMALL_WORDS for word in words)


def is_person(name: str) -> bool:
    """Return whether a name looks like a person's: two to five capitalised words, none typical of organisations.

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
        if not word.isalpha() and not all(c.isalpha() or c in _IN_NAME for c in word):
            return False
    return words[-1].lower() not in NAME_PARTICLES or words[-1].isupper()
