"""Items of lists in wrapped text: where one begins, and the lines of it that hang below its words.

- Cars pay two marks at the eastern gate and must
  have a ticket.
"""

from __future__ import annotations

import re

from ..layout.lines.bullets import bullet_words

__all__ = ["LONGEST_MARGIN", "begins_item", "follows_hanging", "hangs", "items", "joined_hanging"]

_NUMBERED = re.compile(r"(?:--|_|\(?(?:[0-9]{1,2}|[a-z])[.)])[ \t\xa0]++(?=\S)")  # 1. Cars   (a) Cars   _ Cars
LONGEST_MARGIN = 200  #: characters of a line that tell where its words begin
_REACH = 30  # characters of a mark and the blanks around it
_FULL = 40  # characters of a line that is nearly as long as lines are set
_SET_IN = frozenset(" \t\xa0")
_TAB = 8  # columns
_INDENT = 4  # columns that a paragraph is set in at least
_STOPS = (".", "!", "?", "…", ":", ";")


def _words_at(line: str) -> int | None:
    """Return where the words of a line begin behind its mark; None if it has none."""
    start = len(line) - len(line.lstrip())
    found = bullet_words(line, start, len(line))
    if found is None:
        match = _NUMBERED.match(line, start, min(len(line), start + _REACH))
        found = None if match is None else match.end()
    return found


def begins_item(line: str) -> bool:
    """Return whether a line begins with the mark of an item: a bullet, a dash, a number or a letter."""
    return _words_at(line) is not None


def hangs(first: str, above: str, line: str) -> bool:
    """Return whether a line that is set in goes on with the paragraph or the item above it.

    The lines of an item hang below its words. Those of other text do only where they go on with a sentence.

    Args:
        first: The first line of the paragraph or item, with the white space in front.
        above: The line above.
        line: The line.
    """
    if begins_item(line):
        return False
    first = first[:LONGEST_MARGIN]
    opening, words = _column(line), line.strip()
    ended = above.rstrip().endswith(_STOPS)
    mid_sentence = not ended and words[:1].islower()
    is_full = len(above.strip()) > _FULL
    at = _words_at(first)
    if at is not None:
        if opening <= _column(first):  # a tab opens paragraphs, blanks do not
            return mid_sentence and "\t" in _blanks(first) and "\t" not in _blanks(line)
        below_words = opening == _width(first[:at]) and not (ended and opening >= _INDENT and not is_full)
        return mid_sentence or below_words or (not ended and is_full)
    return mid_sentence and opening > _column(first) and is_full


def follows_hanging(first: str, second: str, line: str) -> bool:
    """Return whether a line stands at the margin again behind lines that hang, and so begins something new.

    Args:
        first: The first line of the paragraph or item, with the white space in front.
        second: The one below it.
        line: The line.
    """
    margin = _column(first[:LONGEST_MARGIN])
    return _column(second[:LONGEST_MARGIN]) > margin >= _column(line) and not line.lstrip()[:1].islower()


def items(text: str) -> list[str]:
    """Part the items of a list from one another and from the words above them.

    Args:
        text: A stretch of wrapped text without blank lines.

    Returns:
        The paragraphs in it: the whole where there are not at least two items.
    """
    lines = text.split("\n")
    starts = [number for number, line in enumerate(lines) if begins_item(line)]
    if len(starts) < 2 or (starts[0] and not lines[starts[0] - 1].rstrip().endswith(":")):  # noqa: PLR2004  # one dash may be any
        return [text]
    found: list[list[str]] = [[lines[0]]]
    for line in lines[1:]:
        if begins_item(line):
            found.append([line])
        else:
            found[-1].append(line)
    return ["\n".join(part) for part in found]


def joined_hanging(lines: list[str]) -> list[str]:
    """Join lines that are a paragraph each with those that hang below them.

    Args:
        lines: The lines, with the white space in front.
    """
    found: list[list[str]] = []
    for line in lines:
        if found and line[:1] in _SET_IN and hangs(found[-1][0], found[-1][-1], line):
            found[-1].append(line)
        else:
            found.append([line])
    return [part[0] if len(part) == 1 else "\n".join(part) for part in found]


def _blanks(line: str) -> str:
    return line[: len(line) - len(line.lstrip())]


def _column(line: str) -> int:
    return _width(_blanks(line))


def _width(words: str) -> int:
    return len(words.expandtabs(_TAB))
