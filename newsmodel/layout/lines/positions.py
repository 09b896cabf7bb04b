"""The lines of a text: where each starts, and where its visible words start and end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from ...text.characters import BLANKS, UNSEEN_CHARACTERS

if TYPE_CHECKING:
    from ...model import Dateline

__all__ = ["EDGE", "Lines"]

_SEPARATORS: Final = frozenset("\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}")

#: What may surround the words of a line without being seen: white space, controls, zero-width and direction marks.
EDGE: Final = "".join(sorted({*map(chr, range(0x21)), "\x7f", "\x85"} | BLANKS | UNSEEN_CHARACTERS | _SEPARATORS))
_EDGES: Final = frozenset(EDGE)

_LONG: Final = 100_000  # characters of a text whose lines are counted before they are read
_SHORT_LINES: Final = 8  # characters: with shorter lines on average, a text is read the careful way
_BLANKS: Final = 6  # blank lines in a row that are told apart
_BLANK: Final = " \t\xa0"  # what they may hold; a control character may divide stories

_BREAK: Final = re.compile(r"\r\n|\n|\r")


class Lines:
    """The lines of a text as parallel lists of offsets, so that rules can look around without copying text.

    Only a line feed, a carriage return, or both together end a line. A line without visible words is blank:
    its `start` and `end` are the same.

    Args:
        text: Any text.
    """

    __slots__ = ("at", "datelines", "end", "start", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.at: list[int] = []  # where the line begins; one more entry at the end: the length of the text
        self.start: list[int] = []  # where its visible words begin
        self.end: list[int] = []  # and end
        self.datelines: dict[tuple[int, int], Dateline | None] = {}  # read so far, by the words they were looked for in
        many = len(text) > _LONG and text.count("\n") * _SHORT_LINES > len(text)  # counted first where it takes memory
        if many or "\r" in text or not self._read_line_feeds():
            self.at, self.start, self.end = [], [], []
            self._read_any()
        if len(self.at) > 1 and self.at[-1] == len(text):  # nothing after the final line end
            del self.start[-1], self.end[-1]
        else:
            self.at.append(len(text))

    def _read_line_feeds(self) -> bool:
        """Read lines that end in line feeds, the common case; return False where they turn out to be very short."""
        text, edges = self.text, _EDGES
        most = len(text) // _SHORT_LINES
        begin = 0
        while True:
            stop = text.find("\n", begin)
            last = stop < 0
            if last:
                stop = len(text)
            if begin < stop and (text[begin] in edges or text[stop - 1] in edges):
                self._add(begin, text[begin:stop])
            else:  # nothing to strip, so nothing is copied
                self.at.append(begin)
                self.start.append(begin)
                self.end.append(stop)
            if last:
                return True
            if len(self.at) > most:
                return False
            begin = stop + 1

    def _read_any(self) -> None:
        """Read lines with any line ends; a long run of blank lines is shortened to a few."""
        text = self.text
        begin = 0
        blanks = 0
        for match in _BREAK.finditer(text):
            piece = text[begin : match.start()]
            blanks = 0 if piece.strip(_BLANK) else blanks + 1
            if blanks <= _BLANKS:
                self._add(begin, piece)
            begin = match.end()  # a line that is not added belongs to the blank line before
        self._add(begin, text[begin:])

    def _add(self, begin: int, piece: str) -> None:
        self.at.append(begin)
        words = piece.strip(EDGE)
        if words:
            left = begin if piece[0] == words[0] else begin + piece.index(words[0])
            self.start.append(left)
            self.end.append(left + len(words))
        else:
            self.start.append(begin)
            self.end.append(begin)

    def __len__(self) -> int:
        return len(self.start)

    def words(self, number: int) -> str:
        """Return the visible words of a line."""
        return self.text[self.start[number] : self.end[number]]

    def blank(self, number: int) -> bool:
        """Return whether a line has no visible words."""
        return self.start[number] == self.end[number]

    def indent(self, number: int) -> int:
        """Return how many characters precede the words of a line."""
        return self.start[number] - self.at[number]

    def after(self, number: int) -> int:
        """Find the next line with words after a line; the number of lines if there is none."""
        count = len(self.start)
        number += 1
        while number < count and self.start[number] == self.end[number]:
            number += 1
        return number

    def before(self, number: int) -> int:
        """Find the last line with words before a line; -1 if there is none."""
        number -= 1
        while number >= 0 and self.start[number] == self.end[number]:
            number -= 1
        return number
