"""Small questions about the words of a name, and the text of a stretch of tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from unicodedata import normalize

from ...lexicon.people import is_joined
from ...text.characters import MODIFIERS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..tokens.tokenizer import Tokens

__all__ = [
    "OWNS",
    "capitalised",
    "first_of",
    "is_acronym",
    "is_capitalised",
    "is_letters",
    "is_modifier",
    "owner_of",
    "with_capitals",
    "without_owner",
    "wording",
]

#: What makes an owner of a name.
OWNS: Final = frozenset({"'s", "’s"})

_OWN_OF_S: Final = frozenset({"s'", "s’"})
_LONGEST_ACRONYM: Final = 6  # letters


def capitalised(words: Iterable[str]) -> frozenset[str]:
    """Give words as names have them: those in lower case with a capital, all others as they are.

    Args:
        words: The words.
    """
    return frozenset(word.capitalize() if word.islower() else word for word in words)


def with_capitals(words: frozenset[str]) -> frozenset[str]:
    """Give words as they stand, and as they stand at the head of a sentence.

    Args:
        words: The words in lower case.
    """
    return words | capitalised(words)


def is_capitalised(word: str) -> bool:
    """Whether a word begins with a capital letter, as names do; an ayn or an article may stand before it: al-Abbas."""
    return word[:1].isupper() or (word[1:2].isupper() and word[0] in MODIFIERS) or ("-" in word and is_joined(word))


def is_acronym(word: str) -> bool:
    """Whether a word is written in capitals like the short name of a body: WHO, F1."""
    letters = word if word.isascii() else normalize("NFC", word)
    return letters.isupper() and letters.isalnum() and 1 < len(letters) <= _LONGEST_ACRONYM


def is_letters(word: str) -> bool:
    """Whether a word is made of letters alone, with the marks that belong to them."""
    return word.isalpha() or (not word.isascii() and normalize("NFC", word).isalpha())


def is_modifier(word: str) -> bool:
    """Whether a capitalised word only says more of the next one: "Right-wing", "London-based"."""
    return "-" in word and word.rpartition("-")[2].islower()


def without_owner(word: str) -> str:
    """A word without its possessive ending: "Lund’s" is Lund."""
    return word[:-2] if word.endswith("s") and word[-2:] in OWNS else word


def owner_of(word: str) -> str:
    """The name in a possessive: "Lund’s" and "Jones’" without their endings; any other word as it is."""
    return word[:-2] if word[-2:] in OWNS else word[:-1] if word[-2:] in _OWN_OF_S else word


def wording(t: Tokens, a: int, b: int) -> str:
    """The text from one token to another, its blanks made single spaces, without a possessive ending.

    Args:
        t: The tokens.
        a: Number of the first.
        b: Number after the last, which is greater.
    """
    text = t.words[a] if a == b - 1 else t.text_between(a, b)
    text = without_owner(text) if text[-1:] == "s" else owner_of(text)
    return text if text.isprintable() and "  " not in text else " ".join(text.split())


def first_of(words: list[str], a: int, b: int, wanted: frozenset[str]) -> int:
    """The number of the first wanted word from one token to before another; the latter if there is none."""
    for i in range(a, b):
        if words[i] in wanted:
            return i
    return b
