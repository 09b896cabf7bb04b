"""The parts of a story as the readers of NITF, NewsML 1 and NewsML-G2 collect them."""

from __future__ import annotations

import re

import attrs
from attrs import define, field

from ...layout.lines.end_notes import is_end_note
from ...model import BlockKind, Byline, Caption, Dateline, Metadata, Stamp
from ...model.metadata import NO_METADATA
from ...text.characters import CLOSING
from ...text.matching import Pattern
from ...text.patterns import CAPITAL
from .._article.availability import read_availability
from .._article.body_lines import is_point
from .._article.bylines import as_byline
from .._article.copy_datelines import copy_dateline, dateline_at
from .._article.credits import credit_within
from .._article.datelines import as_dateline
from .._article.metadata import MetadataBuilder
from .._article.parts import Line, Mark, Reference, StoryParts
from .._markup.unplaced_elements import Unplaced
from .._whitespace import one_line
from .opening import read_opening, take_dateline

__all__ = ["StoryBuilder"]

_LONGEST_NOTE = 500  # characters
_NOTE = Pattern(rf"(?<=[.!?)\]{CLOSING}]) (\({CAPITAL}[^()]{{3,400}}\))\Z")  # … on Monday. (Reporting by Ana Ruiz)
_PIECE = re.compile(r"(a\d{1,6})\.\d{1,6}")  # a3.2: the second piece of the third attribution, in what we write


@define
class StoryBuilder:
    """What was found of a story so far.

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
        metadata: Status, embargo and version.
        desk: What else the desk says of it.
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
    metadata: Metadata = NO_METADATA
    desk: MetadataBuilder = field(factory=MetadataBuilder)
    references: dict[str, Reference] = field(factory=dict)
    _known: set[tuple[str, str]] = field(factory=set, init=False, repr=False)
    _pictured: dict[str, int] = field(factory=dict, init=False, repr=False)

    def _is_new(self, kind: str, words: str) -> bool:
        """Return whether words have not been taken for a field yet, and note them."""
        if not words or (kind, words) in self._known:
            return False
        self._known.add((kind, words))
        return True

    def add_availability(self, *, status: str = "", embargo: str | None = None, version: str = "") -> None:
        """Take what the document says of the use of the story."""
        self.metadata, left = read_availability(self.metadata, status=status, embargo=embargo, version=version)
        for problem in left:
            self.unplaced.warn(problem)

    def add_deck(self, words: str) -> None:
        """Take a line below the headline, once."""
        if words != self.headline and self._is_new("deck", words):
            self.decks.append(words)

    def is_above(self, words: str) -> bool:
        """Return whether words are the headline or a line below it."""
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
            self.unplaced.add("a second byline", words)

    def add_dateline(self, words: str) -> None:
        """Take a dateline that stands on a line of its own."""
        if self.dateline is None or not self.dateline.text:
            self.dateline = as_dateline(words) or self.dateline
        elif one_line(self.dateline.text) != words:
            self.unplaced.add("a second dateline", words)

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

    def parts(self) -> StoryParts:
        """Return what was found; to be called once, when all is read."""
        lines = self._sorted()
        self.dateline = take_dateline(lines, self.dateline)
        self.byline = read_opening(lines, self.headline, self.byline)
        _split_end_note(lines)
        dateline, day = self.dateline, None
        paragraphs = [x.text for x in lines if x.kind is BlockKind.PARAGRAPH and not is_point(x.text)]
        if dateline is not None and paragraphs and _stands_in(paragraphs[dateline_at(paragraphs)], dateline):
            day = None if dateline.date is None else dateline.date.date
            dateline = None
        body = self._with_references(lines)
        return StoryParts(
            headline=self.headline,
            headline_repeats=tuple(self.repeats),
            subheads=tuple(self.decks),
            byline=self.byline,
            dateline=dateline,
            dateline_date=day,
            body=tuple(body),
            captions=tuple(self.captions),
            summary=tuple(self.summary),
            end_notes=tuple(self.notes),
            published=self.published,
            updated=self.updated,
            id=self.id,
            url=self.url,
            provider=self.provider,
            language=self.language,
            metadata=self.desk.made(self.metadata),
            problems=self.unplaced.problems(),
        )

    def _sorted(self) -> list[Line]:
        """Return the lines of the body; what is said elsewhere too, or stands above the body, goes to its field."""
        take = {
            BlockKind.HEADLINE: self.add_headline,
            BlockKind.BYLINE: self.add_byline,
            BlockKind.DATELINE: self.add_dateline,
            BlockKind.SUMMARY_POINT: self.add_summary,
        }
        lines: list[Line] = []
        for line in self.lines:
            if line.kind in take:
                take[line.kind](line.text)
            elif line.kind is BlockKind.CAPTION:
                self.add_caption(Caption(line.text))
            elif line.kind is not BlockKind.SUBHEAD or lines or not self.is_above(line.text):
                lines.append(line)
        if not self.headline and lines and lines[0].kind is BlockKind.SUBHEAD:
            self.headline = lines.pop(0).text  # a correction has no more than that above it
        return lines

    def _with_references(self, lines: list[Line]) -> list[Line]:
        """Return lines whose marks say who is meant; note references to marks that are not there."""
        marked = {mark.id for line in lines for mark in line.marks}
        for key, reference in self.references.items():
            if key not in marked:
                self.unplaced.add("inlineRef", reference.speaker.name or "")
        if not marked:
            return lines
        return [self._referred(line) if line.marks else line for line in lines]

    def _referred(self, line: Line) -> Line:
        return attrs.evolve(line, marks=tuple(map(self._referred_mark, line.marks)))

    def _referred_mark(self, mark: Mark) -> Mark:
        piece = _PIECE.fullmatch(mark.id)
        statement = "" if piece is None else piece[1]
        return attrs.evolve(mark, statement=statement, reference=self.references.get(mark.id))


def _split_end_note(lines: list[Line]) -> None:
    """Part the last paragraph from a note in brackets that follows it on a line that was none."""
    if not lines or lines[-1].kind is not BlockKind.PARAGRAPH:
        return
    last = lines[-1]
    match = _NOTE.search(last.text, max(0, len(last.text) - _LONGEST_NOTE))
    if match is None or not is_end_note(match[1]) or any(mark.end > match.start(1) for mark in last.marks):
        return
    lines[-1] = attrs.evolve(last, text=last.text[: match.start(1)].rstrip())
    lines.append(Line(BlockKind.END_NOTE, match[1]))


def _stands_in(first: str, dateline: Dateline) -> bool:
    """Return whether a paragraph begins with a dateline that says what a document states, in other words."""
    words = one_line(dateline.text)
    found = copy_dateline(first)
    if words and first.startswith(words):
        return found is not None and found.text.startswith(words)
    if found is None:
        return False
    head = found.text.casefold()
    places = dateline.places or ((words,) if words else ())
    return any(place.casefold().partition(",")[0] in head for place in places)
