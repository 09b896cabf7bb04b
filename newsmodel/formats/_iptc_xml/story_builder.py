"""What the readers of NITF and NewsML-G2 find in a document, and the article that comes of it."""

from __future__ import annotations

import re

import attrs
from attrs import define, field

from ...layout.lines.end_notes import is_end_note
from ...layout.values.bylines import read_byline
from ...model import (
    Article,
    Attribution,
    AttributionKind,
    BlockKind,
    Byline,
    Caption,
    Dateline,
    Mention,
    Span,
    Speaker,
    SpeakerKind,
    Stamp,
)
from .._article.assembly import POINTS, assemble
from .._article.datelines import copy_dateline, dateline_at
from .._article.stated_values import as_byline, as_dateline, credit_within
from .._article.unplaced import Unplaced
from .._markup.prose import Line, Mark
from .._writing.wording import one_line

__all__ = ["Reference", "Story", "build"]

_WINDOW = 200  # characters of a paragraph that may be its dateline
_OPENING = "“\"„«‘'‹»"
_CLOSING = "”\"“»’'›«"
_DASHES = " \t\xa0-‐‑‒–—―−_:,"
_NEAR = 500  # characters between a quotation and the name of who speaks
_OPENING_LINES = 4  # paragraphs above the story of which one may be the byline
_LONGEST_BYLINE = 120  # characters
_LONGEST_NOTE = 500  # characters
_NOTE = re.compile(r"(?<=[.!?\"”’']) (\([A-Z][^()]{3,400}\))\Z")  # … on Monday. (Reporting by Ana Ruiz)
_PIECE = re.compile(r"(a\d{1,6})\.\d{1,6}")  # a3.2: the second piece of the third attribution, in what we write


@define
class Reference:
    """Who is meant.

    Args:
        name: The name.
        kind: What it is.
        confidence: How sure the document is, 0 to 1.
    """

    name: str
    kind: SpeakerKind = SpeakerKind.UNKNOWN
    confidence: float = 1.0


@define
class Story:
    """The parts of a story as a document gives them.

    Args:
        unplaced: Takes what an article has no place for.
        headline: The headline.
        repeats: Its other wordings.
        decks: The lines below it.
        byline: Who wrote it.
        dateline: The dateline that stands outside the body.
        lines: The body.
        captions: Of its pictures.
        summary: The points between headline and body.
        notes: What follows the body.
        published: When it was published.
        updated: When it was last updated.
        id: The document's name for it.
        url: Where it was published.
        provider: Who provided it.
        language: Its language.
        references: Who is meant by what is marked, by the ids of the marks.
    """

    unplaced: Unplaced
    headline: str = ""
    repeats: list[str] = field(factory=list)
    decks: list[str] = field(factory=list)
    byline: Byline | None = None
    dateline: Dateline | None = None
    lines: list[Line] = field(factory=list)
    captions: list[Caption] = field(factory=list)
    summary: list[str] = field(factory=list)
    notes: list[str] = field(factory=list)
    published: Stamp | None = None
    updated: Stamp | None = None
    id: str | None = None
    url: str | None = None
    provider: str | None = None
    language: str | None = None
    references: dict[str, Reference] = field(factory=dict)
    _known: set[tuple[str, str]] = field(factory=set, init=False, repr=False)
    _pictured: dict[str, int] = field(factory=dict, init=False, repr=False)

    def _is_new(self, kind: str, words: str) -> bool:
        """Tell whether words have not been taken for a field yet, and note them."""
        if not words or (kind, words) in self._known:
            return False
        self._known.add((kind, words))
        return True

    def add_deck(self, words: str) -> None:
        """Take a line below the headline, once."""
        if words != self.headline and self._is_new("deck", words):
            self.decks.append(words)

    def is_above(self, words: str) -> bool:
        """Tell whether words are the headline or a line below it."""
        return words == self.headline or ("deck", words) in self._known

    def add_headline(self, words: str) -> None:
        """Take a headline, or another wording of it."""
        if words and not self.headline:
            self.headline = words
        elif not self.is_above(words) and self._is_new("headline", words):
            self.repeats.append(words)

    def add_summary(self, words: str) -> None:
        """Take a point of the summary, once."""
        if not self.is_above(words) and self._is_new("summary", words):
            self.summary.append(words)

    def add_byline(self, words: str) -> None:
        """Take a byline that stands in the body."""
        if self.byline is None:
            self.byline = as_byline(words)
        elif one_line(self.byline.text) != words:
            self.unplaced.add("another byline", words)

    def add_dateline(self, words: str) -> None:
        """Take a dateline that stands on a line of its own."""
        if self.dateline is None or not self.dateline.text:
            self.dateline = as_dateline(words) or self.dateline
        elif one_line(self.dateline.text) != words:
            self.unplaced.add("another dateline", words)

    def add_caption(self, caption: Caption) -> None:
        """Take a caption, once; of two with the same words the one with a credit."""
        credit = caption.credit
        if credit is None or (credit.text and credit.text in caption.text):
            within = credit_within(caption.text)
            if within is not None and (credit is None or credit.text in within.text):
                caption = attrs.evolve(caption, credit=within)
        words = caption.text or ("" if caption.credit is None else caption.credit.text)
        number = self._pictured.setdefault(words, len(self.captions))
        if number == len(self.captions):
            self.captions.append(caption)
        elif self.captions[number].credit is None:
            self.captions[number] = caption


def build(story: Story) -> Article:
    """Make the article."""
    lines = _sorted(story)
    _split_dateline(story, lines)
    _read_opening(story, lines)
    _split_end_note(lines)
    marked = {mark.id for line in lines for mark in line.marks}
    for key, reference in story.references.items():
        if key not in marked:
            story.unplaced.add("inlineRef", reference.name)
    paragraphs = [x.words for x in lines if x.kind is BlockKind.PARAGRAPH and x.words[:2] not in POINTS]
    found = paragraphs[dateline_at(paragraphs)] if paragraphs else ""
    dateline = _stated(story.dateline, found)
    article = assemble(
        headline=story.headline,
        headline_repeats=story.repeats,
        subheads=story.decks,
        byline=story.byline,
        dateline=dateline,
        paragraphs=[(line.kind, line.words) for line in lines],
        captions=story.captions,
        summary=story.summary,
        end_notes=story.notes,
        published=story.published,
        updated=story.updated,
        id=story.id,
        url=story.url,
        provider=story.provider,
        language=story.language,
        problems=story.unplaced.problems(),
    )
    if dateline is None and story.dateline is not None and article.dateline is not None:
        article = attrs.evolve(article, dateline=_with_date(article.dateline, story.dateline))
    # the last paragraphs may have become end notes
    marks = [(line, p) for line, p in zip(_paragraphs(lines), article.paragraphs, strict=False) if line.marks]
    return attrs.evolve(article, attributions=_said(marks, story.references)) if marks else article


def _paragraphs(lines: list[Line]) -> list[Line]:
    return [line for line in lines if line.kind is BlockKind.PARAGRAPH]


def _sorted(story: Story) -> list[Line]:
    """Give the lines of the body; what is said elsewhere too, or stands above the body, goes to its field."""
    lines: list[Line] = []
    for line in story.lines:
        words, kind = line.words, line.kind
        if kind is BlockKind.HEADLINE:
            story.add_headline(words)
        elif kind is BlockKind.BYLINE:
            story.add_byline(words)
        elif kind is BlockKind.DATELINE:
            story.add_dateline(words)
        elif kind is BlockKind.SUMMARY_POINT:
            story.add_summary(words)
        elif kind is BlockKind.CAPTION:
            story.add_caption(Caption(words))
        elif kind is not BlockKind.SUBHEAD or lines or not story.is_above(words):
            lines.append(line)
    if not story.headline and lines and lines[0].kind is BlockKind.SUBHEAD:
        story.headline = lines.pop(0).words  # a correction has no more than that above it
    return lines


def _split_dateline(story: Story, lines: list[Line]) -> None:
    """Take a paragraph that is no more than a dateline for that."""
    at = next((n for n, line in enumerate(lines) if line.kind is BlockKind.PARAGRAPH), None)
    if at is None or len(lines) < at + 2 or len(lines[at].words) > _WINDOW:
        return
    words = lines[at].words
    if story.dateline is not None and words.rstrip(_DASHES) == one_line(story.dateline.text).rstrip(_DASHES) != "":
        story.dateline = attrs.evolve(story.dateline, text=words)
        del lines[at]


def _read_opening(story: Story, lines: list[Line]) -> None:
    """Take the byline that stands as a paragraph above the story, and leave out the headline that does once more."""
    first = [n for n, line in enumerate(lines) if line.kind is BlockKind.PARAGRAPH][: _OPENING_LINES + 1]
    for number in reversed(first[:-1]):  # one is the story
        words = lines[number].words
        if words == story.headline:
            del lines[number]
        elif len(words) <= _LONGEST_BYLINE and (read := read_byline(words, 0, len(words))) is not None:
            known = story.byline
            if read.text != words or not read.authors:
                continue
            if known is None or not known.text:
                story.byline = as_byline(words)
                del lines[number]
            elif known.authors == read.authors:
                del lines[number]


def _split_end_note(lines: list[Line]) -> None:
    """Part the last paragraph from a note in brackets that follows it on a line that was none."""
    if not lines or lines[-1].kind is not BlockKind.PARAGRAPH:
        return
    last = lines[-1]
    match = _NOTE.search(last.words, max(0, len(last.words) - _LONGEST_NOTE))
    if match is None or not is_end_note(match[1]) or any(mark.end > match.start(1) for mark in last.marks):
        return
    lines[-1] = attrs.evolve(last, words=last.words[: match.start(1)].rstrip())
    lines.append(Line(BlockKind.END_NOTE, match[1]))


def _stated(dateline: Dateline | None, first: str) -> Dateline | None:
    """Give the dateline that a document states; None where the first paragraph has it in other words."""
    if dateline is None or not first:
        return dateline
    words = one_line(dateline.text)
    if words and first.startswith(words):
        found = copy_dateline(first)
        return None if found is not None and found.text.startswith(words) else dateline
    found = copy_dateline(first)
    if found is None:
        return dateline
    head = found.text.casefold()
    places = dateline.places or ((words,) if words else ())
    return None if any(place.casefold().partition(",")[0] in head for place in places) else dateline


def _with_date(dateline: Dateline, stated: Dateline) -> Dateline:
    """Give a dateline of the copy the year that the document states for its day."""
    if stated.date is None or stated.date.date is None or dateline.date is None or dateline.date.year is not None:
        return dateline
    return attrs.evolve(dateline, date=dateline.date.near(stated.date.date))


def _said(marked: list[tuple[Line, Mention]], references: dict[str, Reference]) -> tuple[Attribution, ...]:
    """Make attributions of what is marked; the pieces that one of our own documents has of one belong together."""
    groups: dict[object, list[tuple[Mark, Mention]]] = {}
    for line, paragraph in marked:
        for mark in line.marks:
            piece = _PIECE.fullmatch(mark.id)
            groups.setdefault(id(mark) if piece is None else piece[1], []).append((mark, paragraph))
    return tuple(_attribution(pieces, references) for pieces in groups.values())


def _attribution(pieces: list[tuple[Mark, Mention]], references: dict[str, Reference]) -> Attribution:
    content = [_cut(paragraph, mark.start, mark.end) for mark, paragraph in pieces]
    quotes = [_inside(piece) for piece, (mark, _) in zip(content, pieces, strict=True) if mark.quoted]
    first, paragraph = pieces[0]
    reference = next((found for mark, _ in pieces if (found := references.get(mark.id)) is not None), None)
    if reference is None and first.source:
        reference = Reference(first.source)
    name = first.source or (None if reference is None else reference.name)
    kind = AttributionKind.INDIRECT
    if quotes:
        kind = AttributionKind.DIRECT if len(quotes) == len(content) else AttributionKind.MIXED
    return Attribution(
        source=None if name is None else _named(paragraph, name, first),
        content=content,
        quotes=quotes,
        kind=kind,
        speaker=None if reference is None else Speaker(reference.name, kind=reference.kind),
        block=BlockKind.PARAGRAPH,
        rule="markup",
        confidence=1.0 if reference is None else reference.confidence,
    )


def _cut(paragraph: Mention, start: int, end: int) -> Mention:
    at = 0 if paragraph.span is None else paragraph.span.start
    return Mention(paragraph.text[start:end], Span(at + start, at + end))


def _inside(piece: Mention) -> Mention:
    """Give a quotation without its marks."""
    words, at = piece.text, 0 if piece.span is None else piece.span.start
    start, end = 0, len(words)
    if words[:1] in _OPENING:
        start = 1
    if end - start > 1 and words[-1] in _CLOSING:
        end -= 1
    return Mention(words[start:end], Span(at + start, at + end))


def _named(paragraph: Mention, name: str, said: Mark) -> Mention | None:
    """Find the name of who speaks near to what is said."""
    limit = said.end + _NEAR
    at = paragraph.text.find(name, max(0, said.start - _NEAR), limit)
    while at >= 0:
        end = at + len(name)
        if not paragraph.text[end : end + 1].isalnum() and (end <= said.start or said.end <= at):
            return _cut(paragraph, at, end)
        at = paragraph.text.find(name, end, limit)
    return None
