"""Acronyms and the names they stand for: "Doctors Without Borders (DWB)"."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from ...lexicon.loading import words

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
    left = len(letters)
    for k in range(i, max(-1, i - _LONGEST), -1):
        word = words[k]
        if word[:1].isupper():
            if left == 0 or word[0] != letters[left - 1]:
                break
            left -= 1
            if left == 0:
                return k
        elif word not in _UNSPELT:
            break
    return i + 1


def named_by_initials(words: list[str], bodies: Iterable[tuple[int, int]], letters: str) -> tuple[int, int] | None:
    """Find the first body whose words begin with the letters of an acronym: "Islamic State" is IS.

    Args:
        words: The words of the text.
        bodies: Where names of bodies stand.
        letters: The acronym.
    """
    if len(letters) >= _SHORTEST:
        for a, b in bodies:
            initials = "".join([word[0] for word in words[a:b] if word[0].isupper()])
            if initials.startswith(letters) and b - a > 1:
                return a, b
    else:
        for a, b in bodies:
            if b - a == len(letters) and letters == "".join([word[0] for word in words[a:b]]):
                return a, b
    return None
