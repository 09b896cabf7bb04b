"""The body of a document, NITF or XHTML, as lines of text with the quotations that are marked in them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable

from attrs import define, field

from ...model import BlockKind, Caption
from .._article.stated_values import as_credit
from .._article.unplaced import Unplaced
from .html_lines import UNSEEN, is_markup, plain, read_lines
from .pictures import captions_of, credit_line, producer_of, read_dialect
from .xml_tree import Element

__all__ = ["Line", "Mark", "Prose", "read_prose"]

_BLANKS = re.compile(r"[ \t\r\n\f]+")  # no-break spaces stay
_REFERENCE = re.compile(r"&(?:[A-Za-z]{2,8}|#[0-9]{1,6}|#x[0-9A-Fa-f]{1,5});")  # escaped twice
_ESCAPED_TAG = re.compile(r"</(?:a|b|em|font|i|p|span|strong|sub|sup|u)>|<br ?/?>")  # <b>bold</b> in CDATA
_BY = re.compile(r"\A[Bb]y ")
_BLANK_LINE = re.compile(r"\n[ \t\r]*\n")  # ends a paragraph in text that stands in no paragraph element
_LINE_END = re.compile(r"\n")
_LOOSE = frozenset("article block body body.content div pre section".split())
_BREAKS = re.compile(r"\n\n+")  # two <br/>, one after the other, end a paragraph

_XHTML = "http://www.w3.org/1999/xhtml"
_LINES = frozenset(  # elements that are lines of their own, or hold such
    """
    address article aside blockquote body body.content block caption center colgroup dd details div dl dt fieldset
    footer form li main nav nitf-table nitf-table-metadata ol p pre section summary table tbody td tfoot th thead ul
    """.split()
)
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6 hl1 hl2".split())
_NOTES = frozenset("bibliography datasource fn note tagline".split())
_CLASSES = {  # what a class says of a line in XHTML
    "byline": BlockKind.BYLINE,
    "dateline": BlockKind.DATELINE,
    "teaser": BlockKind.SUMMARY_POINT,
    "standfirst": BlockKind.SUMMARY_POINT,
    "headline": BlockKind.HEADLINE,
    "closingline": BlockKind.END_NOTE,
    "caption": BlockKind.CAPTION,
    "dat": BlockKind.FURNITURE,
    "kicker": BlockKind.FURNITURE,
    "slug": BlockKind.FURNITURE,
    "slugline": BlockKind.FURNITURE,
    "vignette": BlockKind.FURNITURE,
}
_PROPERTIES = {  # the same where it is said in the words of schema.org
    "alternativeHeadline": BlockKind.SUBHEAD,
    "author": BlockKind.BYLINE,
    "creator": BlockKind.BYLINE,
    "dateline": BlockKind.DATELINE,
    "description": BlockKind.SUMMARY_POINT,
    "headline": BlockKind.HEADLINE,
    **dict.fromkeys(("about", "articleSection", "comment", "keywords"), BlockKind.FURNITURE),
}
_CLASSED = frozenset("div header p section ul".split())


@define
class Mark:
    """A stretch of a line that somebody is marked to have said.

    Args:
        start: Where it begins in the line.
        end: Where it ends.
        source: Who is said to have said it; empty where nobody is.
        quoted: Whether it is a quotation.
        id: The element's id.
    """

    start: int
    end: int
    source: str
    quoted: bool
    id: str = ""


@define
class Line:
    """A line of the body.

    Args:
        kind: What it is.
        words: Its words.
        marks: What in it is marked as said.
    """

    kind: BlockKind
    words: str
    marks: list[Mark] = field(factory=list)


class Prose:
    """The lines of a body, and what else stands in it."""

    def __init__(self, unplaced: Unplaced) -> None:
        self.unplaced = unplaced
        self.lines: list[Line] = []
        self.captions: list[Caption] = []
        self.byline: Element | None = None
        self.dateline: Element | None = None
        self.abstracts: list[Element] = []
        self._parts: list[str] = []
        self._at = 0
        self._marks: list[Mark] = []
        self._kind = BlockKind.PARAGRAPH
        self._quoting = 0

    def read(self, element: Element) -> None:
        """Read an element that is a line of its own or holds such."""
        self._end_line()
        self._children(element)
        self._end_line()

    def _children(self, element: Element) -> None:
        for child in element.children:
            if isinstance(child, str):
                if "\n" in child and element.name in _LOOSE:
                    self._add_lines((_LINE_END if element.name == "pre" else _BLANK_LINE).split(child))
                else:
                    self._add(child)
            elif child.name in _BLOCKS:
                self._end_line()
                self._block(child)
            elif child.name == "br" and self._kind is BlockKind.END_NOTE:
                self._end_line()
            elif child.name == "br":
                self._break()
            else:
                self._inline(child)

    def _inline(self, element: Element) -> None:
        name = element.name
        if name == "q" and (element.get("quote-source") or not self._quoting):
            self._quoting += 1  # what is quoted within a quotation is part of that, unless it has its own source
            self._marked(element, element.get("quote-source"), quoted=True)
            self._quoting -= 1
        elif name == "classifier" and element.get("type").startswith("attribution"):
            self._marked(element, element.get("value"), quoted=False)
        else:
            if words := element.get("caption"):  # of an element of an agency's own
                self.captions.append(Caption(words, credit=as_credit(element.get("creditline"))))
            elif name == "img" and (words := element.words()):  # an image has no words in it, but for its caption
                self.captions.append(Caption(words))
                return
            elif name == "a" and (link := element.get("href")):
                self.unplaced.add("links", link)
            elif not element.children and element.attributes:
                self.unplaced.element("body", element)
            self._children(element)
            if name == "fn-label":
                self._add(" ")  # the note itself follows

    def _marked(self, element: Element, source: str, *, quoted: bool) -> None:
        start, first = self._at, len(self.lines)
        self._children(element)
        for line in self.lines[first:]:  # it holds lines of its own
            if start < len(line.words):
                line.marks.append(Mark(start, len(line.words), source, quoted, element.get("id")))
            start = 0
        if self._at > start:
            self._marks.append(Mark(start, self._at, source, quoted, element.get("id")))

    def _block(self, element: Element) -> None:
        handler = _HANDLERS.get(element.name)
        if handler is not None:
            handler(self, element)
            return
        kept, first = self._kind, len(self.lines)
        name = element.name
        if name in _HEADINGS:
            self._kind = BlockKind.SUBHEAD
        elif name in _NOTES:
            self._kind = BlockKind.END_NOTE
        elif name in _CLASSED and element.ns in {_XHTML, ""}:
            self._kind = _kind_told(element) or kept
        if self._kind is BlockKind.FURNITURE and name != "p":
            self._labels(element)
        else:
            self._children(element)
            self._end_line()
        self._kind = kept
        if name == "p" and element.get("quote-source"):
            self._said(element, element.get("quote-source"), first)

    def _labels(self, element: Element) -> None:
        """Read labels that stand one beside the other."""
        labels = [words for child in element if (words := child.words())]
        loose = any(isinstance(child, str) and child.strip() for child in element.children)
        labels = [element.words()] if loose else labels
        if labels:
            self.lines.append(Line(BlockKind.FURNITURE, "\t".join(labels)))

    def read_quote(self, element: Element) -> None:
        """Read a block quotation, whose credit is no line."""
        first = len(self.lines)
        self._children(element)
        self._end_line()
        credit = element.child("credit")
        said_by = "" if credit is None else credit.words()
        if said_by and len(self.lines) > first and self.lines[-1].words == said_by:
            self.lines.pop()
        self._said(element, element.get("quote-source") or said_by, first)

    def keep_byline(self, element: Element) -> None:
        """Note a byline, of several the first."""
        if self.byline is None:
            self.byline = element
        else:
            self.unplaced.element("block", element)

    def keep_dateline(self, element: Element) -> None:
        """Note a dateline, of several the first."""
        if self.dateline is None:
            self.dateline = element
        else:
            self.unplaced.element("block", element)

    def keep_abstract(self, element: Element) -> None:
        """Note a summary."""
        self.abstracts.append(element)

    def leave(self, element: Element) -> None:
        """Note what an article has no place for."""
        self.unplaced.element("body", element)

    def skip(self, _: Element) -> None:
        """Pass over what nobody reads."""

    def _said(self, element: Element, source: str, first: int) -> None:
        for line in self.lines[first:]:
            line.marks.append(Mark(0, len(line.words), source, quoted=True, id=element.get("id")))

    def read_header(self, element: Element) -> None:
        """Read the header of an XHTML page; what is not a headline, a byline or a teaser is no part of the copy."""
        for child in element:
            kind = next((_CLASSES[c] for c in child.get("class").split() if c in _CLASSES), BlockKind.FURNITURE)
            if child.name in _HEADINGS:
                kind = BlockKind.HEADLINE if child.name in {"h1", "hl1"} else BlockKind.SUMMARY_POINT
            words = child.words()
            if kind is BlockKind.FURNITURE and any(inner.name in _HEADINGS for inner in child.walk()):
                self.read_header(child)
            elif kind is BlockKind.FURNITURE:
                self.unplaced.element("header", child)
            elif words:
                self.lines.append(Line(kind, words))

    def read_row(self, element: Element) -> None:
        """Read a row of a table: its cells on one line, with a tab between."""
        cells = [words for cell in element if (words := cell.words())]
        if cells:
            self.lines.append(Line(self._kind, "\t".join(cells)))

    def read_picture(self, element: Element) -> None:
        """Read the caption and the credit of a picture."""
        captions = captions_of(element)
        rows = [part for part in element.walk() if part.name == "tr"]
        for row in rows:
            self.read_row(row)
        line = credit_line(element)
        producer = producer_of(element)
        if element.name == "media":
            captions, line = read_dialect(element, captions, line, self.unplaced)
        elif not captions and not rows:
            captions = [element.words().removesuffix(line)]
        for part in element.walk():
            self._file(part)
        words = " ".join(caption for caption in captions if caption).strip()
        if not line and "/" in producer:  # a whole chain where a name should be
            line, producer = producer, ""
        credit = as_credit(line, _BY.sub("", producer) or None)
        if words:
            self.captions.append(Caption(words, credit=credit))
        elif credit is not None:
            self.unplaced.add("the credit of a picture without a caption", credit.text)

    def _file(self, element: Element) -> None:
        source = element.get("source") or element.get("src")
        if source and element.name in {"media-reference", "img", "video", "audio", "source"}:
            self.unplaced.add("files of pictures", source)

    def _add(self, words: str) -> None:
        words = _BLANKS.sub(" ", words if "&" not in words else _REFERENCE.sub(lambda match: plain(match[0]), words))
        if words[:1] == " " and (not self._parts or self._parts[-1][-1] in " \n"):
            words = words[1:]
        if words:
            self._parts.append(words)
            self._at += len(words)

    def _add_lines(self, lines: list[str]) -> None:
        """Add text in which line ends count."""
        for number, line in enumerate(lines):
            if number:
                self._end_line()
            self._add(line)

    def _break(self) -> None:
        if self._parts:
            last = self._parts[-1]
            if last[-1] == " ":  # the break stands for it
                self._parts[-1] = f"{last[:-1]}\n"
            else:
                self._parts.append("\n")
                self._at += 1

    def _end_line(self) -> None:
        if not self._parts:
            return
        words, marks = "".join(self._parts), self._marks
        self._parts, self._marks, self._at = [], [], 0
        stretches = [(match.end(), match.start()) for match in _BREAKS.finditer(words)] if "\n\n" in words else []
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

    def _put(self, words: str, start: int, end: int, marks: list[Mark]) -> None:
        while start < end and words[start].isspace():
            start += 1
        while start < end and words[end - 1].isspace():
            end -= 1
        if not words[start:end].strip(UNSEEN):
            return
        line = Line(self._kind, words[start:end].replace("\n", " "))
        if line.words[0] == "<" and is_markup(line.words):  # markup that was written as text
            self.lines += [Line(kind, inner) for kind, inner in read_lines(line.words)]
            return
        if not marks and _ESCAPED_TAG.search(line.words) is not None:
            self.lines += [Line(kind, inner) for kind, inner in _unescaped(line)]
            return
        for mark in marks:
            first, last = max(mark.start, start), min(mark.end, end)
            while first < last and words[first].isspace():
                first += 1
            while first < last and words[last - 1].isspace():
                last -= 1
            if first < last:
                line.marks.append(Mark(first - start, last - start, mark.source, mark.quoted, mark.id))
        self.lines.append(line)


def _kind_told(element: Element) -> BlockKind | None:
    """Say what class and property tell of a line, if they do."""
    for name, told in (("class", _CLASSES), ("itemprop", _PROPERTIES)):
        if name in element.attributes:
            found = next((told[word] for word in element.get(name).split() if word in told), None)
            if found is not None:
                return found
    return None


def _unescaped(line: Line) -> list[tuple[BlockKind, str]]:
    """Give a line without the tags that were written as text in it."""
    read = read_lines(line.words)
    return [(line.kind if kind is BlockKind.PARAGRAPH else kind, words) for kind, words in read]


_HANDLERS: dict[str, Callable[[Prose, Element], None]] = {
    "abstract": Prose.keep_abstract,
    "bq": Prose.read_quote,
    "byline": Prose.keep_byline,
    "dateline": Prose.keep_dateline,
    "header": Prose.read_header,
    "tr": Prose.read_row,
    **dict.fromkeys(("figure", "media", "photo"), Prose.read_picture),
    **dict.fromkeys(("col", "head", "hr", "noscript", "script", "style", "template"), Prose.skip),
    **dict.fromkeys(("copyrite", "iframe", "key-list", "object", "tobject"), Prose.leave),
}
_BLOCKS = _LINES | _HEADINGS | _NOTES | frozenset(_HANDLERS)


def read_prose(elements: list[Element], unplaced: Unplaced) -> Prose:
    """Read bodies.

    Args:
        elements: What holds the lines: `body.content` of NITF, `body` of XHTML.
        unplaced: Takes what is no text.
    """
    prose = Prose(unplaced)
    for element in elements:
        prose.read(element)
    return prose
