"""Where a name begins behind its titles: "Prime Minister | Ida Holm", "leader of the opposition | Piet Vos"."""

from __future__ import annotations

from typing import Final

from ...lexicon.loading import words
from ...lexicon.people import HONORIFICS, PARTICLES, TITLES
from ...text.characters import fold
from .types import names_body
from .wording import is_capitalised, with_capitals

__all__ = ["DETERMINERS", "IN_NAME", "JOINTS", "name_behind", "role_end", "sex_of_honorific", "sex_told", "split_title"]

#: What opens a noun phrase.
DETERMINERS: Final = with_capitals(words("phrase_words", "determiner"))

#: What parts the head of a noun phrase from what is said of it.
JOINTS: Final = words("phrase_words", "joint")

#: Small words inside the names of bodies.
IN_NAME: Final = frozenset({"of", "for", "the", "and", "&", ","})

_POSTNOMINALS: Final = words("postnominals")
_HONORIFICS: Final = {fold(word): sex for word, sex in HONORIFICS.items()}
_WITHIN: Final = PARTICLES | {"&", "."}
_PERSON: Final = range(2, 4)  # words of a person's name behind a description


def split_title(words: list[str], a: int, b: int, *, definite: bool) -> tuple[int, int, int]:
    """Part title and name in a phrase that ends with a name.

    Args:
        words: The words of the text.
        a: Number of the first of the phrase.
        b: Number after the last.
        definite: Whether an article stands before it.

    Returns:
        Where the capitalised words at the end begin, where the name begins behind titles among them, and where it ends
        before letters such as MP. A phrase that is a title alone has an empty name.
    """
    start = b - 1
    while start > a and (is_capitalised(words[start - 1]) or (words[start - 1] in _WITHIN and start - 1 > a)):
        start -= 1
    while b - 1 > start and words[b - 1] in _POSTNOMINALS:  # "Ian Dodd MP"
        b -= 1
    name = start
    for i in range(start, b):
        lower = words[i].lower()
        honorific = sex_of_honorific(lower) is not None and (definite or not start < i == b - 1)  # not "Joey Tan"
        if honorific or lower in TITLES:
            name = i + 1 + (i + 1 < b and words[i + 1] == ".")
    return start, name, b


def sex_of_honorific(word: str) -> str | None:
    """Give the sex that an honorific tells: m, f or nothing; None for any other word."""
    return _HONORIFICS.get((word if word.isascii() else fold(word)).lower())


def sex_told(words: list[str], a: int, b: int) -> str:
    """The sex that the honorifics among some words tell: m, f or nothing."""
    for i in range(a, b):
        sex = sex_of_honorific(words[i])
        if sex:
            return sex
    return ""


def role_end(words: list[str], a: int, name: int) -> int:
    """Where the role ends before a name and its honorifics: "engineer | Dr. Ida Holm".

    Args:
        words: The words of the text.
        a: Number of the first of the phrase.
        name: Number of the first of the name.
    """
    end = name
    while end > a:
        if words[end - 1] == ".":
            if sex_of_honorific(words[end - 2]) is None:
                break
        elif sex_of_honorific(words[end - 1]) is None:
            break
        end -= 1
    return end


def name_behind(words: list[str], a: int, b: int) -> int:
    """Where the person's name begins that ends a description: "leader of the opposition | Piet Vos".

    Args:
        words: The words of the text.
        a: Number of the first behind the description's noun.
        b: Number after the last.

    Returns:
        Number of the name's first word; b if there is no name.
    """
    start = b
    while start > a and is_capitalised(words[start - 1]):
        start -= 1
    if b - start not in _PERSON or start <= a + 1:
        return b
    before = words[start - 1]
    if not before.islower() or before in DETERMINERS or before in JOINTS or names_body(words[start:b]):
        return b
    return b if before in IN_NAME else start
