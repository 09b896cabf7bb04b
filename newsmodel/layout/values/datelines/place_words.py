"""The words of the places at the front of a dateline.

Most of them are plain words with a blank behind them and need no pattern: they are read as the pattern would.
"""

from __future__ import annotations

from typing import Final

from .grammar import BEHIND_BLANK, LONGEST_REGION, PLACE_WORD, SMALL_PLACE_WORD, SMALL_WORDS

__all__ = ["read_place_words"]

_MOST_WORDS: Final = 14  # of the places
_LONGEST_SMALL: Final = max(map(len, SMALL_WORDS)) + 1
_BEFORE_CAPITAL: Final = frozenset("[‘")  # what a place word may begin with that is no letter


def read_place_words(text: str, start: int, stop: int) -> tuple[int, str, int]:
    """Read the words of the places.

    Args:
        text: The copy.
        start: Where they begin.
        stop: Where a dateline must end.

    Returns:
        Where the last of them begins, the word without what stands behind it, and where the words end.
    """
    at = last = start
    word = ""
    for _ in range(_MOST_WORDS):
        first = text[at] if at < stop else ""
        if first.isupper():
            cut = text.find(" ", at, stop)
            if cut < 0:
                cut = stop
            if cut == stop or _ends_at(text, cut + 1):
                plain = text[at : cut - 1 if text[cut - 1] in ",;" else cut]
                if plain.isalpha() or _is_plain(plain):  # no need to match it
                    last, word, at = at, plain, min(cut + 1, stop)
                    continue
                if plain[-1] == ":" and plain[:-1].isalpha():
                    last, word, at = at, plain[:-1], cut - 1
                    break
            match = PLACE_WORD.match(text, at, stop)
        elif first.islower() or first == "&":
            small = text[at : at + _LONGEST_SMALL].replace("\xa0", " ").partition(" ")[0]
            if small not in SMALL_WORDS:
                break
            cut = at + len(small)
            if cut < stop and text[cut] == " " and _ends_at(text, cut + 1):
                last, word, at = at, small, cut + 1
                continue
            match = SMALL_PLACE_WORD.match(text, at, stop)
        else:
            match = PLACE_WORD.match(text, at, stop) if first.isalpha() or first in _BEFORE_CAPITAL else None
        if match is None:
            break
        last, word = at, match["word"]
        at = match.end()
    return last, word, at


def _ends_at(text: str, at: int) -> bool:
    """Return whether the words that a place word may take with it end at a place behind a blank."""
    following = text[at : at + 1]
    if following not in BEHIND_BLANK:
        return True
    if following != "(":
        return False
    closing = text.find(")", at, at + LONGEST_REGION + 2)
    behind = "" if closing < 0 else text[closing + 1 : closing + 3]
    return not behind.startswith((",", "[", " [", "  "))  # "(AP) —" is no region, "(Rajasthan) [India]" is one


def _is_plain(word: str) -> bool:
    """Return whether a word is of letters, with single marks between them and perhaps a full stop behind: "N.Y."."""
    word = word.removesuffix(".")
    parted = word.replace("’", " ").replace("-", " ").replace("'", " ").replace(".", " ")
    return "  " not in parted and parted[-1:] != " " and parted.replace(" ", "").isalpha()
