"""Two texts word by word: what is the same, and what took the place of what."""

from __future__ import annotations

import re
from collections import Counter
from difflib import SequenceMatcher
from typing import Final, NamedTuple

from ..model import Mention, Span
from .types import Edit

__all__ = ["Token", "bag_of", "differences", "edits_of", "flat", "part_of", "replaced", "similarity", "tokens"]

# A word with what belongs to it, which may go on in the next line behind a hyphen:  $1.5  ferry-owned  one-⏎way
_TOKEN: Final = re.compile(r"[$€£¥]?\w++(?:(?:[’'.,:–]|-(?:[ \t]*+[\r\n]\s*+)?+)\w++)*+%?|[^\w\s]")
_WRAPPED: Final = re.compile(r"(?<=\w-)[ \t]*+[\r\n]\s*+(?=\w)")
_LONG: Final = 4_000_000  # comparisons of two tokens: beyond it what differs is one replacement


class Token(NamedTuple):
    """A word or a mark.

    Args:
        text: The word, in one line.
        start: Where it begins in the text.
        end: Where it ends.
    """

    text: str
    start: int
    end: int


def flat(text: str) -> str:
    """A text in which line ends and runs of blanks are single blanks, and a compound that was wrapped is one word."""
    return " ".join(_WRAPPED.sub("", text).split())


def tokens(text: str, start: int = 0) -> list[Token]:
    """Cut a text into words and marks.

    Args:
        text: The text.
        start: Where to begin.
    """
    return [Token(_WRAPPED.sub("", match[0]), match.start(), match.end()) for match in _TOKEN.finditer(text, start)]


def differences(old: list[Token], new: list[Token]) -> list[tuple[int, int, int, int]]:
    """The stretches in which two lists of tokens differ: first and last token of the old, and of the new.

    Args:
        old: The tokens of the old text.
        new: The tokens of the new text.
    """
    first = 0
    while first < min(len(old), len(new)) and old[first].text == new[first].text:
        first += 1
    last = 0
    while last < min(len(old), len(new)) - first and old[-1 - last].text == new[-1 - last].text:
        last += 1
    a, b = ([x.text for x in side[first : len(side) - last]] for side in (old, new))
    if not a and not b:
        return []
    if len(a) * len(b) > _LONG:
        return [(first, first + len(a), first, first + len(b))]
    matcher = SequenceMatcher(None, a, b, autojunk=False)
    return [
        (first + i1, first + i2, first + j1, first + j2)
        for tag, i1, i2, j1, j2 in matcher.get_opcodes()
        if tag != "equal"
    ]


def bag_of(text: str) -> Counter[str]:
    """The words of a text without the marks around them, whatever their case, each with how often it occurs."""
    return Counter(word.strip(".,;:?!“”\"'‘’()").casefold() for word in text.split())


def similarity(old: Counter[str], new: Counter[str]) -> float:
    """How alike two bags of words are, from 0 to 1 (Dice)."""
    total = old.total() + new.total()
    return 2 * (old & new).total() / total if total else 1.0


def edits_of(old: Mention, new: Mention, old_start: int = 0, new_start: int = 0) -> tuple[Edit, ...]:
    """The words of a text that took the place of others, each with its place in the story.

    Args:
        old: The old text.
        new: The new text.
        old_start: Where in the old text to begin.
        new_start: Where in the new text to begin.
    """
    before, after = tokens(old.text, old_start), tokens(new.text, new_start)
    return tuple(
        Edit(replaced(old, before, a, b), replaced(new, after, c, d)) for a, b, c, d in differences(before, after)
    )


def replaced(part: Mention, held: list[Token], first: int, last: int) -> Mention | None:
    """The words from one token to before another; None if there are none. See `part_of`."""
    return None if first == last else part_of(part, held, first, last)


def part_of(part: Mention, held: list[Token], first: int, last: int) -> Mention:
    """The words from one token to before another, as a mention in the story.

    Args:
        part: The part of the story.
        held: Its tokens.
        first: The number of the first token.
        last: The number of the one after the last.
    """
    start, end = held[first].start, held[last - 1].end
    span = None if part.span is None else Span(part.span.start + start, part.span.start + end)
    return Mention(part.text[start:end], span)
