"""From a token to its symbol: the number of the word itself or of its shape, of a mark, or of how a quotation ends."""

from __future__ import annotations

from typing import Final

from ...lexicon.people import is_joined
from ...text.characters import LOWER_LETTERS, MARKS, MODIFIERS, OPENING_QUOTES, UPPER_LETTERS
from .quotations import quotation_shape
from .shapes import CAP, CAP_S, CODES, ED, ING, LOW, LOW_S, LY, MARK, NUMBER, PLURAL

__all__ = ["symbol_of", "symbols_of"]

# Shape by the last two letters of a word in lower case.
_ENDINGS: Final[dict[str, int]] = dict.fromkeys(
    [f"{letter}s" for letter in (LOWER_LETTERS | MARKS) - {"s"}], PLURAL
) | {
    "ed": ED,
    "ng": ING,
    "ly": LY,
    "'s": LOW_S,
    "’s": LOW_S,
    "s'": LOW_S,
    "s’": LOW_S,
}

# Shape of a capitalised word by its last two letters.
_POSSESSED: Final[dict[str, int]] = dict.fromkeys(("'s", "’s", "s'", "s’"), CAP_S)


def symbols_of(words: list[str]) -> list[int]:
    """Give the symbols of tokens: of words by themselves or their shape, of marks, of quotations by how they end.

    Args:
        words: The tokens, without the blanks behind them.
    """
    code, ending, possessed = CODES.get, _ENDINGS.get, _POSSESSED.get
    return [
        code(word)
        or (
            ending(word[-2:], LOW)
            if (first := word[0]) in LOWER_LETTERS and "-" not in word[2:4]
            else possessed(word[-2:], CAP)
            if first in UPPER_LETTERS
            else _shape(word, first)
        )
        for word in words
    ]


def symbol_of(word: str) -> int:
    """Give the symbol of one token."""
    return symbols_of([word])[0]


def _shape(word: str, first: str) -> int:
    """Tell the shape of a token that begins with no letter that has two cases.

    Args:
        word: The token.
        first: Its first character; of those with a case only that of a word with a hyphen near its start.
    """
    if first in LOWER_LETTERS:  # "al-Roe", "co-pilot"
        return _POSSESSED.get(word[-2:], CAP) if is_joined(word) else _ENDINGS.get(word[-2:], LOW)
    if first in OPENING_QUOTES and len(word) > 1:
        return quotation_shape(word)
    if first.isdigit() or first == "$":
        return NUMBER
    if first in MODIFIERS and len(word) > 1:  # "ʿAbbas"
        return symbol_of(word[1:])
    return LOW if first.isalpha() else MARK
