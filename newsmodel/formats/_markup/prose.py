"""The body of a document, NITF or XHTML, as lines of text with the quotations that are marked in them."""

from __future__ import annotations

import re
from collections.abc import Callable

from ...model import BlockKind, Caption
from .._article.credits import as_credit
from .._article.parts import Line, Mark
from .._list_items import items, joined_hanging
from .elements import BLOCKS, CLASSED, CLASSES, FILES, LOOSE_TEXT, NOTES, PROPERTIES, TITLES, filled
from .line_builder import LineBuilder
from .pictures import captions_of, credit_line, producer_of, read_dialect
from .unplaced_elements import Unplaced
from .xml_tree import Element

__all__ = ["Prose", "read_prose"]

_BY = re.compile(r"\A[Bb]y ")
_BLANK_LINE = re.compile(r"\n[ \t\r]*\n")  # ends a paragraph in text that stands in no paragraph element
_XHTML = "http://www.w3.org/1999/xhtml"


class Prose:
    """The lines of a body, and what else stands in it."""

    def __init__(self, unplaced: Unplaced) -> None:
        self.unplaced = unplaced
        self.captions: list[Caption] = []
        self.byline: Element | None = None
        self.dateline: Element | None = None
        self.abstracts: list[Element] = []
        self._out = LineBuilder()
        self._quoting = 0

    @property
    def lines(self) -> list[Line]:
        """The lines that were read."""
        return self._out.lines

    def read(self, element: Element) -> None:
        """Read an element that is a line of its own or holds such."""
        self._out.end_line()
        self._children(element)
        self._out.end_line()

    def _children(self, element: Element) -> None:
        out = self._out
        for child in element.children:
            if isinstance(child, str):
                if "\n" in child and element.name in LOOSE_TEXT:
                    is_set = element.name == "pre"  # each of its lines counts
                    out.add_lines(joined_hanging(child.split("\n")) if is_set else _loose_lines(child))
                else:
                    out.add(child)
            elif child.name in _LINES:
                out.end_line()
                self._block(child)
            elif child.name == "br" and out.kind is BlockKind.END_NOTE:
                out.end_line()
            elif child.name == "br":
                out.line_break()
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
                self._out.add(" ")  # the note itself follows

    def _marked(self, element: Element, source: str, *, quoted: bool) -> None:
        first, start = len(self.lines), self._out.at
        self._children(element)
        self._out.mark_since(first, start, Mark(0, 0, source, quoted, element.get("id")))

    def _block(self, element: Element) -> None:
        handler = _HANDLERS.get(element.name)
        if handler is not None:
            handler(self, element)
            return
        out = self._out
        kept, first = out.kind, len(self.lines)
        name = element.name
        if name in TITLES:
            out.kind = BlockKind.SUBHEAD
        elif name in NOTES:
            out.kind = BlockKind.END_NOTE
        elif name in CLASSED and element.ns in {_XHTML, ""}:
            out.kind = _kind_told(element) or kept
        if out.kind is BlockKind.FURNITURE and name != "p":
            self._labels(element)
        else:
            self._children(element)
            out.end_line()
        out.kind = kept
        if name == "p" and element.get("quote-source"):
            self._said(element, element.get("quote-source"), first)

    def _labels(self, element: Element) -> None:
        """Read labels that stand one beside the other."""
        labels = [words for child in element if (words := child.words())]
        loose = any(isinstance(child, str) and child.strip() for child in element.children)
        labels = [element.words()] if loose else labels
        if labels:
            self.lines.append(Line(BlockKind.FURNITURE, "\t".join(labels)))

    def _said(self, element: Element, source: str, first: int) -> None:
        self._out.mark_lines(first, Mark(0, 0, source, quoted=True, id=element.get("id")))

    # ------------------------------------------------------------ elements with a reading of their own

    def read_quote(self, element: Element) -> None:
        """Read a block quotation, whose credit is no line."""
        first = len(self.lines)
        self._children(element)
        self._out.end_line()
        credit = element.child("credit")
        said_by = "" if credit is None else credit.words()
        if said_by and len(self.lines) > first and self.lines[-1].text == said_by:
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

    def read_header(self, element: Element) -> None:
        """Read the header of an XHTML page; what is not a headline, a byline or a teaser is no part of the copy."""
        for child in element:
            kind = next((CLASSES[c] for c in child.get("class").split() if c in CLASSES), BlockKind.FURNITURE)
            if child.name in TITLES:
                kind = BlockKind.HEADLINE if child.name in {"h1", "hl1"} else BlockKind.SUMMARY_POINT
            words = child.words()
            if kind is BlockKind.FURNITURE and any(inner.name in TITLES for inner in child.walk()):
                self.read_header(child)
            elif kind is BlockKind.FURNITURE:
                self.unplaced.element("header", child)
            elif words:
                self.lines.append(Line(kind, words))

    def read_row(self, element: Element) -> None:
        """Read a row of a table: its cells on one line, with a tab between; empty ones keep the others in place."""
        cells = [f"{cell.words()}{filled(cell.get('colspan'))}" for cell in element]
        row = "\t".join(cells).rstrip("\t")
        if row:
            self.lines.append(Line(self._out.kind, row))

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
            self.unplaced.add("credit of a picture without a caption", credit.text)

    def _file(self, element: Element) -> None:
        source = element.get("source") or element.get("src")
        if source and element.name in FILES:
            self.unplaced.add("picture files", source)


def _loose_lines(text: str) -> list[str]:
    """Cut text that stands in no paragraph element, at its blank lines and where items of a list begin."""
    return [item for part in _BLANK_LINE.split(text) for item in items(part)]


def _kind_told(element: Element) -> BlockKind | None:
    """Return what class and property say of a line, if they do."""
    for name, told in (("class", CLASSES), ("itemprop", PROPERTIES)):
        if name in element.attributes:
            found = next((told[word] for word in element.get(name).split() if word in told), None)
            if found is not None:
                return found
    return None


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
_LINES = BLOCKS | TITLES | NOTES | frozenset(_HANDLERS)


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
