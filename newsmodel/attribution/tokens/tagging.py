"""From a token to its symbol: the number of the word itself or of its shape, of a mark, or of how a quotation ends."""

from __future__ import annotations

from typing import Final, cast

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

# The last letters of these, which few words have: most need no look at the last two.
_LAST: Final = frozenset(ending[-1] for ending in _ENDINGS)
_LAST_POSSESSED: Final = frozenset(ending[-1] for ending in _POSSESSED)


def symbols_of(words: list[str]) -> list[int]:
    """Give the symbols of tokens: of words by themselves or their shape, of marks, of quotations by how they end.

    Args:
        words: The tokens, without the blanks behind them.
    """
    found = list(map(CODES.get, words))
    for i, symbol in enumerate(found):
        if symbol is None:
            found[i] = _shape_of(words[i])
    return cast("list[int]", found)


def symbol_of(word: str) -> int:
    """Give the symbol of one token."""
    return symbols_of([word])[0]


def _shape_of(word: str) -> int:
    """Tell the shape of a word or mark that has no symbol of its own."""
    first, last = word[0], word[-1]
    if first in LOWER_LETTERS and ("-" not in word or "-" not in word[2:4]):
        return _ENDINGS.get(word[-2:], LOW) if last in _LAST else LOW
    if first in UPPER_LETTERS:
        return _POSSESSED.get(word[-2:], CAP) if last in _LAST_POSSESSED else CAP
    return _shape(word, first)


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
