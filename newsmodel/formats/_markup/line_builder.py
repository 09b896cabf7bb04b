"""Text of a tree and the marks in it, put together as lines."""

from __future__ import annotations

import re
from bisect import bisect_right

import attrs

from ...model import BlockKind
from .._article.parts import Line, Mark
from .breaks import divides
from .html_lines import UNSEEN, read_lines
from .html_tags import is_markup, plain

__all__ = ["LineBuilder"]

_BLANKS = re.compile(r"[ \t\r\n\f]+")  # no-break spaces stay
_REFERENCE = re.compile(r"&(?:[A-Za-z]{2,8}|#[0-9]{1,6}|#x[0-9A-Fa-f]{1,5});")  # escaped twice
_ESCAPED_TAG = re.compile(r"</(?:a|b|em|font|i|p|span|strong|sub|sup|u)>|<br ?/?>")  # <b>bold</b> in CDATA
_BREAKS = re.compile(r"\n+")  # <br/>; two, one after the other, always end a paragraph


class LineBuilder:
    """Lines as they grow, each of the kind that is set when it ends."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.kind = BlockKind.PARAGRAPH
        self.at = 0  #: characters of the line that is being written
        self._parts: list[str] = []
        self._marks: list[Mark] = []

    def add(self, words: str) -> None:
        """Go on with a line."""
        words = _BLANKS.sub(" ", words if "&" not in words else _REFERENCE.sub(lambda match: plain(match[0]), words))
        if words[:1] == " " and (not self._parts or self._parts[-1][-1] in " \n"):
            words = words[1:]
        if words:
            self._parts.append(words)
            self.at += len(words)

    def add_lines(self, lines: list[str]) -> None:
        """Add text in which line ends count."""
        for number, line in enumerate(lines):
            if number:
                self.end_line()
            self.add(line)

    def line_break(self) -> None:
        """Break a line; two breaks, one after the other, end it."""
        if self._parts:
            last = self._parts[-1]
            if last[-1] == " ":  # the break stands for it
                self._parts[-1] = f"{last[:-1]}\n"
            else:
                self._parts.append("\n")
                self.at += 1

    def mark_since(self, first: int, start: int, mark: Mark) -> None:
        """Mark all that was written since a place, over as many lines as it is.

        Args:
            first: The number of lines there were.
            start: How long the line was that was being written.
            mark: What is marked; its place is not used.
        """
        for number in range(first, len(self.lines)):
            length = len(self.lines[number].text)
            if start < length:
                self._mark_line(number, attrs.evolve(mark, start=start, end=length))
            start = 0
        if self.at > start:
            self._marks.append(attrs.evolve(mark, start=start, end=self.at))

    def mark_lines(self, first: int, mark: Mark) -> None:
        """Mark the whole of all lines from one on."""
        for number in range(first, len(self.lines)):
            self._mark_line(number, attrs.evolve(mark, start=0, end=len(self.lines[number].text)))

    def _mark_line(self, number: int, mark: Mark) -> None:
        line = self.lines[number]
        self.lines[number] = attrs.evolve(line, marks=(*line.marks, mark))

    def end_line(self) -> None:
        """End the line that is being written, if there is one."""
        if not self._parts:
            return
        words, marks = "".join(self._parts), self._marks
        self._parts, self._marks, self.at = [], [], 0
        stretches = self._breaks(words) if "\n" in words else []
        starts = [0, *(end for end, _ in stretches)]
        ends = [*(start for _, start in stretches), len(words)]
        parts: list[list[Mark]] = [[] for _ in starts]
        for mark in marks:
            number = bisect_right(starts, mark.start) - 1
            while number < len(starts) and starts[number] < mark.end:
                parts[number].append(mark)
                number += 1
        for start, end, inside in zip(starts, ends, parts, strict=True):
            self._put(words, start, end, inside)

    def _breaks(self, words: str) -> list[tuple[int, int]]:
        """Return where lines begin within words, and where those before them end."""
        found = []
        last = 0
        for match in _BREAKS.finditer(words):
            start, end = match.span()
            following = words[end : end + 1] or words[end:]
            if end - start > 1 or (self.kind is BlockKind.PARAGRAPH and divides(words[last:start], following)):
                found.append((end, start))
            last = end
        return found

    def _put(self, words: str, start: int, end: int, marks: list[Mark]) -> None:
        start, end = _trimmed(words, start, end)
        if not words[start:end].strip(UNSEEN):
            return
        text = words[start:end].replace("\n", " ")
        if text[0] == "<" and is_markup(text):  # markup that was written as text
            self.lines += read_lines(text)
            return
        if not marks and _ESCAPED_TAG.search(text) is not None:
            self.lines += [
                attrs.evolve(line, kind=self.kind) if line.kind is BlockKind.PARAGRAPH else line
                for line in read_lines(text)
            ]
            return
        kept = []
        for mark in marks:
            first, last = _trimmed(words, max(mark.start, start), min(mark.end, end))
            if first < last:
                kept.append(attrs.evolve(mark, start=first - start, end=last - start))
        self.lines.append(Line(self.kind, text, tuple(kept)))


def _trimmed(words: str, start: int, end: int) -> tuple[int, int]:
    """Return a stretch without the white space at its ends."""
    while start < end and words[start].isspace():
        start += 1
    while start < end and words[end - 1].isspace():
        end -= 1
    return start, end
