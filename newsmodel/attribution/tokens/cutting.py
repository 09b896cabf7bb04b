"""A text cut into words, marks and whole quotations."""

from __future__ import annotations

import re
from typing import Final

from ...text.characters import HYPHEN, MARK
from .quotations import QUOTED, may_open_quotations, quotation_end

__all__ = ["cut"]

# A word, a line end or a mark, each with the blanks behind it, so that together they cover the text. In words stand
# combining marks, for decomposed letters and for scripts with vowel signs, and apostrophes, hyphens and other marks
# between letters.
_TILE: Final = re.compile(
    rf"""
    (?: \$?\w++ (?:[{MARK}]++\w*+)*+
        (?: (?: [’'‘.&@/:–{HYPHEN}] | (?<=\.\w)\.[-’'‘] )[^\W_]++ (?:[{MARK}]++[^\W_]*+)*+ | (?<=\d),\d{{3}}(?!\d) )*+
        (?: (?<=s)[’'](?=[^\S\n]) )?
      | [^\w\s][{MARK}]*+ | \n\s*+ | \s ) [^\S\n]*+
    """,
    re.VERBOSE,
)

_FINAL_MARKS: Final = frozenset(",.:;?!")  # tokens of their own at the end of a word


def cut(text: str) -> tuple[list[str], list[int], list[int]]:
    """Cut a text into tokens, with three line ends behind the last, so that look-ahead never leaves the lists.

    Args:
        text: The working text.

    Returns:
        The tokens without the blanks behind them, empty at line ends; the offset at which each begins, and that after
        the last; which of them are quotations.
    """
    words: list[str] = []
    starts: list[int] = []
    quotes: list[int] = []
    at = 0
    for start in may_open_quotations(text):
        match = QUOTED.match(text, start) if start >= at else None
        if match is None:
            continue
        end = quotation_end(text, start, match.end())
        if start > at:
            _cut_plain(text, at, start, words, starts)
        quotes.append(len(words))
        words.append(text[start:end].rstrip())
        starts.append(start)
        at = end
    end = len(text)
    if end > at:
        _cut_plain(text, at, end, words, starts)
    words += ("", "", "")
    starts += (end, end + 1, end + 2, end + 3)
    return words, starts, quotes


def _cut_plain(text: str, at: int, end: int, words: list[str], starts: list[int]) -> None:
    """Add the tokens of a stretch without quotations; most stand between two blanks and are letters and digits only."""
    stretch = text[at:end]
    if stretch[0] != "\n" and stretch[0].isspace():  # as no tokenized paragraph begins
        _add_tiles(text, at, end, words, starts)
        return
    edge = -1  # the number of tokens up to the last line end, which one behind it belongs to
    for n, paragraph in enumerate(stretch.split("\n")):
        if n > 0 and len(words) != edge:
            words.append("")
            starts.append(at - 1)
            edge = len(words)
        end = at + len(paragraph)
        for piece in paragraph.split(" "):
            if piece.isalnum():
                words.append(piece)
                starts.append(at)
                at += len(piece) + 1
            elif piece:
                behind = at + len(piece)
                last = piece[-1]
                word = piece[:-1] if last in _FINAL_MARKS else piece
                if word.isalnum() or _is_joined(word):
                    words.append(word)
                    starts.append(at)
                    if last in _FINAL_MARKS:
                        words.append(last)
                        starts.append(behind - 1)
                elif not piece.isspace():
                    at += len(piece) - len(piece.lstrip())  # other blanks belong to the token before
                    _add_tiles(text, at, behind + (behind < end), words, starts)
                at = behind + 1
            else:
                at += 1


def _is_joined(word: str) -> bool:
    """Whether a word is one token with single marks between its letters: "O’Neil", "well-known", "U.S", "$4.5"."""
    if word[:1] == "$":
        word = word[1:]
    parted = word.replace("’", " ").replace("'", " ").replace("-", " ").replace(".", " ")
    return parted[:1] != " " and parted[-1:] != " " and "  " not in parted and parted.replace(" ", "").isalnum()


def _add_tiles(text: str, at: int, end: int, words: list[str], starts: list[int]) -> None:
    """Add the tokens of any stretch without quotations."""
    for tile in _TILE.findall(text, at, end):
        words.append(tile.rstrip())
        starts.append(at)
        at += len(tile)
