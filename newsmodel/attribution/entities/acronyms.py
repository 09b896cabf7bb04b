"""Acronyms and the names they stand for: "Doctors Without Borders (DWB)"."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final
from unicodedata import normalize

from ...lexicon.loading import words
from ...text.characters import fold
from .wording import is_capitalised

__all__ = ["named_by_initials", "start_of_spelt"]

_LONGEST: Final = 14  # tokens of a name that an acronym stands for
_SHORTEST: Final = 3  # letters of an acronym that may leave out the last words of a name
_UNSPELT: Final = words("phrase_words", "unspelt")


def start_of_spelt(words: list[str], letters: str, i: int) -> int:
    """Find where the name begins that has the letters of an acronym behind it for its first letters.

    Args:
        words: The words of the text.
        letters: The acronym.
        i: Number of the name's last word.

    Returns:
        Number of the name's first word; i + 1 if the words before the acronym do not spell it.
    """
    spelt = _plain(letters)
    left = len(spelt)
    for k in range(i, max(-1, i - _LONGEST), -1):
        word = words[k]
        if is_capitalised(word):
            initials = _plain(word.replace(".", "") if "." in word else word[0])  # "U.N"
            if left < len(initials) or not spelt.endswith(initials, 0, left):
                break
            left -= len(initials)
            if left == 0:
                return k
        elif word in _UNSPELT:
            left -= left > 1 and word[0].upper() == spelt[left - 1]  # "Mission in Mira" is MIM
        elif word != "." or "." not in words[k - 1]:
            break
    return i + 1


def named_by_initials(words: list[str], bodies: Iterable[tuple[int, int]], letters: str) -> tuple[int, int] | None:
    """Find the first body whose words begin with the letters of an acronym: "Islamic State" is IS.

    Args:
        words: The words of the text.
        bodies: Where names of bodies stand.
        letters: The acronym.
    """
    spelt = _plain(letters)
    if len(spelt) >= _SHORTEST:
        for a, b in bodies:
            initials = _plain("".join([word[0] for word in words[a:b] if word[0].isupper()]))
            if initials.startswith(spelt) and b - a > 1:
                return a, b
    else:
        for a, b in bodies:
            if b - a == len(spelt) and spelt == _plain("".join([word[0] for word in words[a:b]])):
                return a, b
    return None


def _plain(letters: str) -> str:
    """Letters without their accents, one for each that one sees: ÖVP and OVP are the same."""
    return letters if letters.isascii() else "".join([fold(letter)[:1] for letter in normalize("NFC", letters)])
