"""Markup to lines of text: what of HTML, XHTML or NITF in a body is a paragraph, a heading, a caption.

A small tokenizer, not a parser: bodies are fragments, often broken, and only where a line ends matters here. It takes
time in proportion to the text whatever stands in it.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

from ...model import BlockKind
from .._writing.wording import one_line

__all__ = ["UNSEEN", "Tag", "Tags", "body_lines", "clean", "is_markup", "plain", "read_lines"]

_TAG_LENGTH = 8000  # characters of a tag with its attributes
_NAME = re.compile(r"</?([A-Za-z][A-Za-z0-9.:_-]{0,30}+)")  # <p   </media-caption
_REST = re.compile(r"""(?:[^<>"']|"[^"]*+"|'[^']*+')*+>""")  # attributes and the end of a tag
_LOOSE_REST = re.compile(r"[^<>]*+>")  # the same where a quotation mark in it is not closed
_ATTRIBUTE = re.compile(
    r"""([A-Za-z][A-Za-z0-9:_-]*+)\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'<>=]++))"""  # type="text/plain"
)
_SOME_TAG = re.compile(
    r"</?(?:p|br|div|h[1-6]|ul|ol|li|a|b|i|em|strong|span|body|html|section|article|block|hl2|q)[\s/>]",
    re.IGNORECASE,
)
_PARAGRAPH = re.compile(r"<p[\s/>]", re.IGNORECASE)
_BLANKS = re.compile(r"[ \t\r\n\f]++")
_BLANK_LINE = re.compile(r"\n[ \t\xa0]*+\n")
_INDENT = re.compile(r"\n(?:[ \xa0]{2,}|\t)(?=\S)")  # opens a paragraph of wrapped text
_WRAPPED = re.compile(r"\n[^\s]")
_ONE_PARAGRAPH = re.compile(r"\s*<p>([^<]*)</p>\s*")  # around a text that is none
_WIDEST = 160  # characters of a line that was wrapped by hand or machine
UNSEEN = " \xa0\u200b\u200c\u200d\u2060\ufeff"  #: what a line may be made of that has nothing to read
_SNIFFED = 2000  # characters in which markup shows

_LINE_ENDS = frozenset(
    """
    address article aside block blockquote body body.content bq caption center dd details div dl dt fieldset
    figcaption figure footer form h1 h2 h3 h4 h5 h6 header hl1 hl2 hr html li main media media-caption nav ol p pre
    section summary table tbody tfoot thead tr ul
    """.split()
)
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6 hl2".split())
_CAPTIONS = frozenset("figcaption media-caption".split())
_UNSEEN = frozenset("head iframe noscript object script select style svg template textarea title".split())
_CELLS = frozenset("td th".split())
_ROWS = frozenset("table tbody tfoot thead tr".split())
_IN_CELLS = frozenset("div p".split())
_STOPS = (".", "!", "?", "…", ".”", '."', ".»")  # end sentences, and no headings
_CLASSED = frozenset("div p".split())
_ASIDES = frozenset(
    "byline dat kicker slug slugline vignette".split()
)  # classes of lines that are no part of the story


def is_markup(text: str) -> bool:
    """Tell whether a text has tags, by its first characters."""
    return "<" in text[:_SNIFFED] and _SOME_TAG.search(text, 0, _SNIFFED) is not None


def plain(text: str) -> str:
    """Replace character references ("&amp;", "&#8217;") by what they stand for."""
    if "&" not in text:
        return text
    try:
        return html.unescape(text)
    except ValueError:  # a number with thousands of digits
        return text


def clean(text: str) -> str:
    """Give words on one line without the markup and character references that some systems leave in them."""
    if is_markup(text):
        return " ".join(line for _, line in read_lines(text))
    return one_line(plain(text))


def body_lines(text: str, *, is_html: bool = False) -> list[tuple[BlockKind, str]]:
    """Cut a body into lines: at its tags, or else at blank lines or line ends.

    Args:
        text: Plain text or markup; a field that should hold the one often holds the other.
        is_html: Whether the document says it is markup; line ends are no more than blanks then.

    Returns:
        Kind and words of each line that has any.
    """
    inner = _ONE_PARAGRAPH.fullmatch(text)
    if inner is not None and _is_indented(inner[1].strip()):
        text = inner[1]
    elif is_markup(text) or (is_html and "\n\n" not in text):
        return read_lines(text)
    text = plain(text).replace("\r\n", "\n").replace("\r", "\n").strip()
    if is_markup(text):  # it was escaped twice
        return read_lines(text)
    if "\n" not in text and "\\n\\n" in text:
        text = text.replace("\\r", "").replace("\\n", "\n")
    parts = _BLANK_LINE.split(text)
    lines = text.split("\n")
    if max(map(len, lines)) > _WIDEST:  # nobody wraps lines so wide: each is a paragraph
        parts = lines
    elif len(parts) == 1:
        parts = _INDENT.split(text) if _is_indented(text) else lines
    return [(BlockKind.PARAGRAPH, words) for part in parts if (words := one_line(part))]


def _is_indented(text: str) -> bool:
    """Tell whether a text is wrapped, and indents open its paragraphs."""
    return _INDENT.search(text) is not None and _WRAPPED.search(text) is not None


class Tag(NamedTuple):
    """A tag, a comment or a declaration of a text."""

    start: int
    end: int
    name: str  #: in small letters; empty for comments and declarations
    closes: bool  #: whether it ends an element

    def attributes(self, text: str) -> dict[str, str]:
        """Give its attributes, names in small letters; of one that is repeated the first."""
        found: dict[str, str] = {}
        for match in _ATTRIBUTE.finditer(text, self.start, self.end):
            found.setdefault(match[1].lower(), plain(match[2] or match[3] or match[4] or ""))
        return found


class Tags:
    """The tags of a text, one after the other.

    Args:
        text: HTML or XML with all its faults.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0  # where to go on
        self._absent: set[str] = set()  # what is known not to come any more; nothing is looked for twice in vain

    def __iter__(self) -> Iterator[Tag]:
        text = self.text
        while (at := text.find("<", self.at)) >= 0:
            self.at = at + 1
            match = _NAME.match(text, at)
            if match is not None:
                limit = at + _TAG_LENGTH
                rest = _REST.match(text, match.end(), limit) or _LOOSE_REST.match(text, match.end(), limit)
                if rest is not None:
                    self.at = rest.end()
                    yield Tag(at, self.at, match[1].lower(), text[at + 1] == "/")
            elif text.startswith(("<!", "<?", "</"), at):
                close = "-->" if text.startswith("<!--", at) else "]]>" if text.startswith("<![CDATA[", at) else ">"
                end = self._find(close)
                if end >= 0:
                    self.at = end + len(close)
                    yield Tag(at, self.at, "", closes=False)

    def skip(self, name: str) -> int | None:
        """Go to the end of an element whose content is no markup.

        Args:
            name: The element, in small letters, whose opening tag was the last.

        Returns:
            Where its content ends, or None if it is not closed; then nothing is passed over.
        """
        key = f"</{name}"
        if key in self._absent:
            return None
        match = re.compile(re.escape(key), re.IGNORECASE).search(self.text, self.at)
        if match is None:
            self._absent.add(key)
            return None
        self.at = match.start()
        return self.at

    def _find(self, words: str) -> int:
        if words in self._absent:
            return -1
        at = self.text.find(words, self.at)
        if at < 0:
            self._absent.add(words)
        return at


def read_lines(text: str) -> list[tuple[BlockKind, str]]:
    """Read the lines of a body.

    Args:
        text: HTML, XHTML or NITF, whole or a fragment, with all its faults.

    Returns:
        Kind and words of each line that has any: paragraph, subhead (a heading) or caption (of a figure). What is
        not shown (scripts, styles, comments) is left out. A line break divides lines where it is doubled, or where
        the text has no paragraphs.
    """
    lines = _Lines(break_ends=_PARAGRAPH.search(text) is None)
    at = 0
    tags = Tags(text)
    for tag in tags:
        lines.add(text[at : tag.start])
        at = tag.end
        if tag.name in _UNSEEN:
            if not tag.closes and text[tag.end - 2] != "/":
                at = tags.skip(tag.name) or at
        else:
            lines.meet(tag)
            if "-" in tag.name and not tag.closes:
                lines.add_caption(tag.attributes(text))
            elif tag.name in _CLASSED and tag.closes:
                lines.aside = False
            elif tag.name in _CLASSED and not lines.aside:
                lines.aside = not _ASIDES.isdisjoint(tag.attributes(text).get("class", "").split())
    lines.add(text[at:])
    lines.end()
    return lines.found


class _Lines:
    """The lines found so far, and the one that is being read."""

    def __init__(self, *, break_ends: bool) -> None:
        self.found: list[tuple[BlockKind, str]] = []
        self.kind = BlockKind.PARAGRAPH
        self.words: list[str] = []
        self.break_ends = break_ends
        self.aside = False  # the line that is read is no part of the story
        self.cells = 0  # of the row so far
        self.in_cell = False
        self.in_heading = False  # a paragraph element stands in a heading
        self.broken = False  # a line break was the last tag, and nothing has come since

    def add(self, words: str) -> None:
        """Go on with a line."""
        self.words.append(words)
        self.broken = self.broken and not words.strip()

    def end(self) -> None:
        """End a line."""
        line = _BLANKS.sub(" ", plain("".join(self.words))).strip()
        if line.strip(UNSEEN):
            kind = BlockKind.PARAGRAPH if self.in_heading and line.endswith(_STOPS) else self.kind
            self.found.append((BlockKind.FURNITURE if self.aside else kind, line))
            self.aside = False
        self.words.clear()

    def add_caption(self, attributes: dict[str, str]) -> None:
        """Read the caption that an element of an agency's own has among its attributes."""
        words, credit = (" ".join(attributes.get(name, "").split()) for name in ("caption", "creditline"))
        if words:
            self.end()
            self.found.append((BlockKind.CAPTION, f"{words} ({credit})" if credit else words))

    def meet(self, tag: Tag) -> None:
        """End a line, or not, at a tag."""
        name = tag.name
        if name in _ROWS:
            self.cells, self.in_cell = 0, False
        if self.in_cell and (name in _IN_CELLS or name == "br"):
            self.words.append(" ")  # a row of a table is one line
        elif name == "br":
            if self.broken or self.break_ends:
                self.end()
            self.broken = True
            self.words.append(" ")
        elif name in _CELLS:
            self.cells += not tag.closes
            self.in_cell = not tag.closes and self.cells > 1  # a cell by itself is a page's layout
            self.words.append(" ")
        elif name in _LINE_ENDS:
            self.end()
            if name not in _HEADINGS:
                self.in_heading = self.kind is BlockKind.SUBHEAD and not tag.closes
            if name in _HEADINGS or name in _CAPTIONS:
                opened = BlockKind.SUBHEAD if name in _HEADINGS else BlockKind.CAPTION
                self.kind = BlockKind.PARAGRAPH if tag.closes else opened
