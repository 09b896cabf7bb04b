"""Whether a name that somebody searches for is that of a speaker."""

from __future__ import annotations

import re

from ..text.characters import fold
from .attribution import Speaker

__all__ = ["is_called"]

_WORD = re.compile(r"[^\W_]+")
_ARTICLES = ("the", "a", "an")
_SMALL = frozenset({"of", "the", "and", "for", "in", "on", "to", "a", "de", "des", "du", "la", "le", "y", "e", "und"})
_SHORTEST = 2  # letters of an acronym


def is_called(speaker: Speaker, wanted: str) -> bool:
    """Whether a speaker has a name or label that contains the words searched for, or that they abbreviate.

    Args:
        speaker: The speaker.
        wanted: A name or part of one, or an acronym in capitals.

    >>> is_called(Speaker("Fayez al-Sarraj"), "sarraj"), is_called(Speaker("World Health Organization"), "WHO")
    (True, True)
    """
    words = _words(wanted)
    acronym = _acronym(wanted)
    for name in (speaker.name, speaker.label):
        if not name or not words:
            continue
        held = _words(name)
        if any(held[i : i + len(words)] == words for i in range(len(held) - len(words) + 1)):
            return True
        if acronym is not None and acronym in _initials(name):
            return True
        if len(words) > 1 and _acronym(name) in _initials(wanted):
            return True
    return False


def _words(text: str) -> list[str]:
    """The words of a name, without case and accents, and without an article in front."""
    words = _WORD.findall(fold(text.replace(".", "")).casefold())
    return words[1:] if len(words) > 1 and words[0] in _ARTICLES else words


def _acronym(text: str) -> str | None:
    """A text if it is an acronym in capitals, its full stops left out; else None."""
    letters = text.strip().removeprefix("the ").replace(".", "")
    return letters if len(letters) >= _SHORTEST and letters.isalnum() and letters.isupper() else None


def _initials(name: str) -> set[str]:
    """The acronyms a name may have: its initials with and without small words, acronyms in it spelt out."""
    parts = [(word, word if word.isupper() else word[0].upper()) for word in _WORD.findall(name.replace(".", ""))]
    big = [initial for word, initial in parts if word.casefold() not in _SMALL]
    found = {"".join(big)} if len(big) > 1 else set()
    whole = [initial for word, initial in parts if word.casefold() not in _ARTICLES]
    return found | ({"".join(whole)} if len(whole) > 1 else set())
