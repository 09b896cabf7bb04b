"""What the mentions of a name tell together: a person's sex, and that a word for a place or a body is a surname."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.given_names import is_given_name, sex_of_given_name
from ...lexicon.loading import words
from ...lexicon.people import ROLES
from ..tokens.shapes import CAP
from .titles import DETERMINERS, sex_of_honorific, sex_told

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens

__all__ = ["is_bodys", "is_persons", "is_surname", "sex_of_name"]

_MALE: Final = words("roles", "male")
_FEMALE: Final = words("roles", "female")
_OF_PLACES: Final = words("prepositions")
_ARTICLES: Final = frozenset({"the", "The"})
_PLURAL: Final = frozenset({"have", "are", "were"})
_MOST: Final = 40  # mentions of a word that are looked at


def sex_of_name(t: Tokens, run: tuple[int, int]) -> str:
    """The sex that a name and the word before it tell: "Mrs Lund", "Ida Lund", "his wife, Noor Lund".

    Args:
        t: The tokens.
        run: Where the name stands.

    Returns:
        m, f or nothing.
    """
    listed = t.words
    a, b = run
    told = sex_told(listed, a, b)
    if told:
        return told
    while a < b - 1 and (listed[a].lower() in ROLES or sex_of_honorific(listed[a]) is not None):
        a += 1
    told = sex_of_given_name(listed[a])
    if told or run[0] == 0:
        return told
    before = run[0] - 1 - (listed[run[0] - 1] == "," and run[0] > 1)
    kin = listed[before].lower()
    return "m" if kin in _MALE else "f" if kin in _FEMALE else ""


def is_persons(t: Tokens, run: tuple[int, int]) -> bool:
    """Whether a name begins with a given name, or a title with two words behind it: "Ida Lund", "pilot Qora Lund"."""
    a, b = run
    while a < b - 1 and (t.words[a].lower() in ROLES or sex_of_honorific(t.words[a]) is not None):
        a += 1
    return a < b - 1 and (a > run[0] or is_given_name(t.words[a]))


def is_bodys(t: Tokens, name: list[str]) -> bool:
    """Whether a name that may be anybody's is that of a body by what stands beside its mentions.

    "The Big Machine", "Big Machine have denied it" and "Big Machine, which" are of a body, unless another mention shows
    a person: the last word alone, "who", an age.

    Args:
        t: The tokens.
        name: The words of the name.
    """
    listed = t.words
    size = len(name)
    body = False
    for i in _places(listed, name[-1]):
        a = i - size + 1
        if a < 0 or listed[a : i + 1] != name:
            return False
        after = i + 1 + (listed[i + 1] == ",")
        if listed[after] == "who" or (after > i + 1 and listed[after].isdigit()):
            return False
        article = a > 0 and listed[a - 1] in _ARTICLES and not t.is_(i + 1, CAP)
        plural = after == i + 1 and listed[after] in _PLURAL and (a == 0 or listed[a - 1] != "and")
        body = body or article or plural or (after > i + 1 and listed[after] == "which")
    return body


def is_surname(t: Tokens, word: str) -> bool:
    """Whether a word that names a place or a body besides stands by itself in the text only as a name does.

    "Ann Paris … Paris said" is somebody; where the text has "of Paris" or "the House" too, the word is not hers alone.

    Args:
        t: The tokens.
        word: The word.
    """
    listed = t.words
    alone = False
    for i in _places(listed, word):
        before = listed[i - 1] if i else ""
        if before.lower() in _OF_PLACES or before in DETERMINERS:
            return False
        if (i == 0 or not t.is_(i - 1, CAP)) and not t.is_(i + 1, CAP):
            alone = True
    return alone


def _places(listed: list[str], word: str) -> list[int]:
    """The first places of a word in a text, no more than are looked at."""
    places: list[int] = []
    for i, one in enumerate(listed):
        if one == word:
            places.append(i)
            if len(places) == _MOST:
                break
    return places
