"""Markup to lines of text: what of HTML, XHTML or NITF in a body is a paragraph, a heading, a caption."""

from __future__ import annotations

import re

from ...model import BlockKind
from ...text.characters import BLANKS, CLOSING_QUOTES, UNSEEN_CHARACTERS
from .._article.parts import Line
from .breaks import joined_at_breaks
from .elements import (
    ASIDES,
    CAPTIONS,
    CELLS,
    HEADINGS,
    LINE_ENDS,
    NOT_SHOWN,
    PARAGRAPHS,
    ROWS,
    filled,
)
from .html_tags import Tag, Tags, plain

__all__ = ["UNSEEN", "read_lines"]

_PARAGRAPH = re.compile(r"<p[\s/>]", re.IGNORECASE)
_BLANKS = re.compile(r"[ \t\r\n\f]++")
UNSEEN = "".join(BLANKS | UNSEEN_CHARACTERS)  #: what a line may be made of that has nothing to read
_QUOTES = "".join(CLOSING_QUOTES)
_STOPS = (".", "!", "?", "…")  # end sentences, and no headings


def read_lines(text: str, *, paragraph_end: re.Pattern[str] | None = None) -> list[Line]:
    """Read the lines of a body.

    Args:
        text: HTML, XHTML or NITF, whole or a fragment, with all its faults.
        paragraph_end: What ends a paragraph besides tags; None: nothing, white space is no more than blanks.

    Returns:
        Kind and words of each line that has any: paragraph, subhead (a heading) or caption (of a figure). What is
        not shown (scripts, styles, comments) is left out. A line break divides lines where it is doubled, or where
        the text has no paragraphs.
    """
    lines = _Lines(break_ends=_PARAGRAPH.search(text) is None)
    at = 0
    tags = Tags(text)
    for tag in tags:
        _add(lines, text[at : tag.start], paragraph_end)
        at = tag.end
        if tag.name in NOT_SHOWN:
            if not tag.closes and text[tag.end - 2] != "/":
                at = tags.skip(tag.name) or at
        else:
            lines.meet(tag)
            if tag.name in CELLS and not tag.closes:
                lines.open_cell(filled(tag.attributes(text).get("colspan", "")))
            elif "-" in tag.name and not tag.closes:
                lines.add_caption(tag.attributes(text))
            elif tag.name in PARAGRAPHS and tag.closes:
                lines.aside = False
            elif tag.name in PARAGRAPHS and not lines.aside:
                lines.aside = not ASIDES.isdisjoint(tag.attributes(text).get("class", "").split())
    _add(lines, text[at:], paragraph_end)
    lines.end()
    return lines.found


def _add(lines: _Lines, words: str, paragraph_end: re.Pattern[str] | None) -> None:
    """Go on with a line, or with several."""
    if paragraph_end is None or "\n" not in words:
        lines.add(words)
        return
    for number, part in enumerate(paragraph_end.split(words)):
        if number:
            lines.end()
        lines.add(part)


def _cleaned(words: str) -> str:
    return _BLANKS.sub(" ", plain(words)).strip()


class _Lines:
    """The lines found so far, and the one that is being read."""

    def __init__(self, *, break_ends: bool) -> None:
        self.found: list[Line] = []
        self.kind = BlockKind.PARAGRAPH
        self.words: list[str] = []
        self.pieces: list[str] = []  # of the same line, each before a line break
        self.break_ends = break_ends
        self.aside = False  # the line that is read is no part of the story
        self.cells = 0  # of the row so far
        self.row: list[str] = []  # their words
        self.wide = ""  # the tabs of further columns that the cell reaches over
        self.in_cell = False
        self.in_heading = False  # a paragraph element stands in a heading
        self.broken = False  # a line break was the last tag, and nothing has come since

    def add(self, words: str) -> None:
        """Go on with a line."""
        self.words.append(words)
        self.broken = self.broken and not words.strip()

    def end(self) -> None:
        """End a line."""
        *before, line = joined_at_breaks([*map(_cleaned, self.pieces), _cleaned("".join(self.words))], self.kind)
        self.pieces.clear()
        for words in before:
            self._put(words)
        if self.row:
            line = "\t".join([*self.row, line]).rstrip("\t")
            self.row = []
        self._put(line)
        self.words.clear()

    def _put(self, line: str) -> None:
        if line.strip(UNSEEN):
            kind = BlockKind.PARAGRAPH if self.in_heading and line.rstrip(_QUOTES).endswith(_STOPS) else self.kind
            self.found.append(Line(BlockKind.FURNITURE if self.aside else kind, line))
            self.aside = False

    def open_cell(self, wide: str) -> None:
        """Open a cell; if it is not the first of its row, those before it are parts of the same line.

        Args:
            wide: The tabs of further columns that it reaches over.
        """
        self.cells += 1
        self.in_cell = self.cells > 1  # a cell by itself is a page's layout
        if self.in_cell:
            self.row.append(_cleaned(" ".join([*self.pieces, "".join(self.words)])) + self.wide)
            self.pieces.clear()
            self.words.clear()
        self.wide = wide

    def add_caption(self, attributes: dict[str, str]) -> None:
        """Read the caption that an element of an agency's own has among its attributes."""
        words, credit = (" ".join(attributes.get(name, "").split()) for name in ("caption", "creditline"))
        if words:
            self.end()
            self.found.append(Line(BlockKind.CAPTION, f"{words} ({credit})" if credit else words))

    def meet(self, tag: Tag) -> None:
        """End a line, or not, at a tag."""
        name = tag.name
        if name in ROWS:
            self.cells, self.in_cell = 0, False
        if self.in_cell and (name in PARAGRAPHS or name == "br"):
            self.words.append(" ")  # a row of a table is one line
        elif name == "br":
            if self.broken or (self.break_ends and self.kind is not BlockKind.SUBHEAD):
                self.end()
            self.broken = True
            self.pieces.append("".join(self.words))
            self.words.clear()
        elif name in CELLS:
            self.in_cell = self.in_cell and not tag.closes
            self.words.append(" ")
        elif name in LINE_ENDS:
            self.end()
            if name not in HEADINGS:
                self.in_heading = self.kind is BlockKind.SUBHEAD and not tag.closes
            if name in HEADINGS or name in CAPTIONS:
                opened = BlockKind.SUBHEAD if name in HEADINGS else BlockKind.CAPTION
                self.kind = BlockKind.PARAGRAPH if tag.closes else opened
