"""Wire transmissions as text: what the readers and writers of IPTC 7901 and ANPA 1312 share.

A transmission is kept whole as `Article.text`. Its lines are claimed one after the other; what the envelope says of the
story goes into the fields, and the lines themselves become furniture.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable, Iterator

import attrs
from attrs import define, field

from ...attribution import attribute
from ...encoding import WINDOWS_1252, decode
from ...errors import FormatError, InputError, point_at
from ...layout.lines.end_notes import is_end_note
from ...layout.values.bylines import read_byline
from ...layout.values.datelines import read_dateline
from ...lexicon.agency_mentions import agencies_named
from ...lexicon.calendar import MONTHS, ZONES
from ...model import (
    Article,
    Block,
    BlockKind,
    Byline,
    Dateline,
    Mention,
    Problem,
    ProblemCode,
    Span,
    Stamp,
)
from .._article.datelines import copy_dateline
from .._article.unplaced import unplaced
from .national_letters import national_letters

__all__ = [
    "Line",
    "Wire",
    "clean",
    "decoded",
    "filing_clock",
    "filing_stamp",
    "lines_of",
    "read_each",
    "refuse",
    "transmissions",
    "wrapped",
]

_LINE = re.compile(r"[^\r\n]*+(?:\r\n|\r(?!\n)|\n|\Z)")
_VISIBLE = re.compile(r"[^\s\x00-\x20\x7f-\x9f]")
_DATELINE_WINDOW = 200  # characters of a paragraph that may be its dateline

# Everything that directs a transmission or a terminal. Text must not hold any when it is sent.
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")

_SOH = "\x01"

DOS = "cp850"
# Umlauts and accents of DOS within a word: Windows-1252 has quotation marks there, and nothing.
_DOS = re.compile(rb"[A-Za-z][\x81\x82\x84\x87\x8a\x94][a-z]")


def transmissions(text: str) -> list[str]:
    """Cut a text at each start of heading but the first; joined the parts are the text."""
    starts = []
    at = text.find(_SOH)
    while at >= 0:
        start = at
        while start and text[start - 1] == "\x16":
            start -= 1
        starts.append(start)
        at = text.find(_SOH, at + 1)
    starts[:1] = [0]  # what stands in front of the first belongs to it
    return [text[start:end] for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]


@define
class Line:
    """A line of a transmission.

    Args:
        start: Where it begins, in code points.
        end: Where it ends, its line end included.
        first: Its first visible character; `end` if there is none.
        last: After its last visible character.
    """

    start: int
    end: int
    first: int
    last: int

    @property
    def blank(self) -> bool:
        """Whether it holds nothing to be seen."""
        return self.first == self.end


def lines_of(text: str, start: int, end: int) -> list[Line]:
    """Cut a stretch of text into lines; white space and control characters do not count as visible."""
    lines = []
    at = start
    while at < end:
        match = _LINE.match(text, at, end)
        stop = end if match is None or match.end() == at else match.end()
        seen = _VISIBLE.search(text, at, stop)
        if seen is None:
            lines.append(Line(at, stop, stop, stop))
        else:
            last = stop
            while _VISIBLE.match(text, last - 1, last) is None:
                last -= 1
            lines.append(Line(at, stop, seen.start(), last))
        at = stop
    return lines


def decoded(data: str | bytes) -> tuple[str, str]:
    """Decode a transmission.

    Raises:
        InputError: If it is neither text nor bytes.
    """
    if isinstance(data, str):
        return data, "utf-8"
    if isinstance(data, bytes):
        text, encoding = decode(data)
        if encoding == WINDOWS_1252 and _DOS.search(data) is not None:
            return data.decode(DOS), DOS
        return text, encoding
    msg = f"loads: expected str or bytes, got {type(data).__name__}"
    raise InputError(msg)


def read_each(data: str | bytes, read: Callable[[str, str, int], Article]) -> tuple[Article, ...]:
    """Read all stories of a transmission; their texts joined are the transmission.

    Args:
        data: The transmission.
        read: Reads one story; it gets the text, the name of its encoding, and its offset in the transmission.

    Raises:
        InputError: If it is neither text nor bytes.
    """
    text, encoding = decoded(data)
    articles, at = [], 0
    for part in transmissions(text):
        articles.append(read(part, encoding, at))
        at += len(part)
    return tuple(articles)


def refuse(format_: str, text: str, at: int, wanted: str) -> FormatError:
    """Make the error for data that is not the format, with line and column."""
    line, column, _, _ = point_at(text, at, at + 1)
    return FormatError(f"not {format_}", [("$", f"line {line}, column {column}: expected {wanted}")])


def clean(words: str | None) -> str:
    """Make words safe to send: on one line, without control characters."""
    return _CONTROLS.sub("", " ".join((words or "").split()))


def wrapped(words: str, width: int) -> Iterator[str]:
    """Break words into lines; a word longer than a line has one of its own."""
    line = ""
    for word in words.split():
        if line and len(line) + 1 + len(word) > width:
            yield line
            line = word
        else:
            line = f"{line} {word}" if line else word
    if line:
        yield line


@define
class Wire:
    """A story as its transmission is read.

    Args:
        text: The transmission.
        encoding: What its bytes were.
        offset: Where it begins in the whole, in code points.
    """

    text: str
    encoding: str = "utf-8"
    offset: int = 0
    blocks: list[Block] = field(factory=list)
    headline: Mention | None = None
    byline: Byline | None = None
    published: Stamp | None = None
    dateline: Dateline | None = None
    summary: list[Mention] = field(factory=list)
    paragraphs: list[Mention] = field(factory=list)
    subheads: list[Mention] = field(factory=list)
    end_notes: list[Mention] = field(factory=list)
    unplaced: list[tuple[str, str]] = field(factory=list)
    id: str | None = None
    provider: str | None = None
    slug: str | None = None

    def claim(self, kind: BlockKind, lines: list[Line]) -> Mention | None:
        """Make a block of lines that follow on one another, and give their words without the white space around."""
        if not lines:
            return None
        self.blocks.append(Block(kind, Span(lines[0].start, lines[-1].end)))
        seen = [line for line in lines if not line.blank]
        return self.cut(seen[0].first, seen[-1].last) if seen else None

    def cut(self, start: int, end: int) -> Mention:
        """Give a stretch of the text."""
        return Mention(self.text[start:end], Span(start, end))

    def blank(self, line: Line) -> None:
        """Claim a line with nothing to be seen."""
        self.blocks.append(Block(BlockKind.BLANK, Span(line.start, line.end)))

    def claim_headline(self, lines: list[Line]) -> None:
        """Claim the lines of the headline, if there are any, and empty the list."""
        if lines:
            mention = self.claim(BlockKind.HEADLINE, lines)
            if mention is not None and mention.span is not None:
                words = mention.text.rstrip("= ")
                start = mention.span.start + len(words) - len(words.lstrip("^ "))
                end = mention.span.start + len(words)
                self.headline = self.cut(start, end) if start < end else None
            lines.clear()

    def set_published(self, stamp: Stamp | None) -> None:
        """Take the filing time; its line is a date line then."""
        if stamp is not None:
            self.published = stamp
            self.blocks[-1] = attrs.evolve(self.blocks[-1], kind=BlockKind.DATE_LINE)

    def read_byline(self, line: Line) -> Byline | None:
        """Read a line that is a byline, with or without the "=" that closes it."""
        last = line.last
        while last > line.first and self.text[last - 1] in "= ":
            last -= 1
        found = read_byline(self.text, line.first, last)
        if found is None and last < line.last:  # the "=" tells where the words alone would not
            found = read_byline(self.text, line.first, line.last)
        return found

    def take_body(self, groups: Iterable[tuple[BlockKind, list[Line]]]) -> None:
        """Claim the body; what stands in front of the paragraph with the dateline is a summary.

        Args:
            groups: The lines of each part with its kind; blank lines are a paragraph of their own here.
        """
        made = [group for group in groups if group[1]]
        plain = [lines for kind, lines in made if kind is BlockKind.PARAGRAPH and not lines[0].blank]
        ahead = self._dateline_at(plain)
        seen = 0
        for kind, lines in made:
            if lines[0].blank:
                for line in lines:
                    self.blank(line)
            elif kind is not BlockKind.PARAGRAPH:
                mention = self.claim(kind, lines)
                self.subheads += [mention] if mention is not None and kind is BlockKind.SUBHEAD else []
                self.end_notes += [mention] if mention is not None and kind is BlockKind.END_NOTE else []
            else:
                self._take_paragraph(lines, ahead=seen < ahead)
                seen += 1

    def _dateline_at(self, groups: list[list[Line]]) -> int:
        """Find the dateline in the first paragraphs, and count those in front of it."""
        for number, group in enumerate(groups[:3]):
            start, end = group[0].first, group[-1].last
            found = read_dateline(self.text, start, min(end, start + _DATELINE_WINDOW))
            more = copy_dateline(self.text[start : min(end, start + _DATELINE_WINDOW)])
            if more is not None and (found is None or len(more.text) > len(found.text)):
                found = attrs.evolve(more, span=Span(start, start + len(more.text)))
            if found is not None:
                self.dateline = found
                return number
        return 0

    def _take_paragraph(self, group: list[Line], *, ahead: bool) -> None:
        words = " ".join(self.text[line.first : line.last] for line in group)
        if ahead:
            kind, kept = BlockKind.SUMMARY_POINT, self.summary
        elif is_end_note(words):
            kind, kept = BlockKind.END_NOTE, self.end_notes
        else:
            kind, kept = BlockKind.PARAGRAPH, self.paragraphs
        mention = self.claim(kind, group)
        if mention is not None:
            kept.append(mention)

    def article(self, problems: tuple[Problem, ...] = ()) -> Article:
        """Make the article, with who said what in it."""
        day = None if self.published is None else self.published.date
        dateline = self.dateline
        if dateline is not None and dateline.date is not None and day is not None:
            dateline = attrs.evolve(dateline, date=dateline.date.near(day))
        found = (*problems, *(unplaced(name, value) for name, value in self.unplaced if value))
        if self.encoding in {WINDOWS_1252, DOS}:
            name = "Windows-1252" if self.encoding == WINDOWS_1252 else "the code page 850 of DOS"
            message = f"the bytes are no UTF-8 and were read as {name}"
            found = (Problem(ProblemCode.ENCODING_GUESSED, message), *found)
        elif (national := national_letters(self.text)) is not None:
            found = (national, *found)
        attributions, more = attribute(self.text, list(self._stretches()), date=day)
        return Article(
            text=self.text,
            headline=self.headline,
            byline=self.byline,
            published=self.published,
            summary=self.summary,
            dateline=dateline,
            paragraphs=self.paragraphs,
            subheads=self.subheads,
            end_notes=self.end_notes,
            agencies=agencies_named(self.text),
            attributions=attributions,
            blocks=self.blocks,
            problems=(*found, *more),
            offset=self.offset,
            encoding=self.encoding,
            id=self.id,
            provider=self.provider,
        )

    def _stretches(self) -> Iterator[tuple[BlockKind, int, int]]:
        body = [(BlockKind.SUMMARY_POINT, x) for x in self.summary] + [
            (BlockKind.PARAGRAPH, x) for x in self.paragraphs
        ]
        if self.headline is not None:
            body.insert(0, (BlockKind.HEADLINE, self.headline))
        for kind, mention in body:
            if mention.span is not None:
                start, end = mention.span.start, mention.span.end
                if self.dateline is not None and self.dateline.span is not None and self.dateline.span in mention.span:
                    start = self.dateline.span.end
                yield kind, start, end


_MONTHS = {**MONTHS, **dict(zip("mär mrz mai okt dez".split(), (3, 3, 5, 10, 12), strict=True))}  # as dpa writes them
_MONTHS |= dict(zip("gen mag giu lug ago set ott dic".split(), (1, 5, 6, 7, 8, 9, 10, 12), strict=True))  # as ANSA does
_CENTURY = 2000
_PIVOT = 50  # years of two digits lie between 1950 and 2049


def filing_stamp(mention: Mention, day: str, month: str, year: str, clock: str, zone: str | None) -> Stamp | None:
    """Make the stamp of a filing line.

    Args:
        mention: The line's words.
        day: The day of the month.
        month: Its number or its name, in English or German.
        year: The year, of two or four digits.
        clock: Hours and minutes, four digits.
        zone: The zone as stated.

    Returns:
        The stamp, or None where there is no such time.
    """
    number = int(month) if month.isdigit() else _MONTHS.get(month.casefold()) or _MONTHS.get(month[:3].casefold())
    full = int(year) + (0 if len(year) > 2 else _CENTURY if int(year) < _PIVOT else _CENTURY - 100)  # noqa: PLR2004
    minutes = ZONES.get(zone or "")
    try:
        date = datetime.date(full, number or 0, int(day))
        time = datetime.time(int(clock[:2]), int(clock[2:]))
    except ValueError:
        return None
    if minutes is not None:
        time = time.replace(tzinfo=datetime.timezone(datetime.timedelta(minutes=minutes)))
    return Stamp(date, time=time, zone=zone, text=mention.text, span=mention.span)


def filing_clock(stamp: Stamp | None) -> tuple[datetime.datetime, str] | None:
    """Give a stamp's time for a filing line, in GMT where the zone is known; None unless date and time are."""
    moment = None if stamp is None else stamp.datetime
    if moment is None:
        return None
    if moment.tzinfo is None:
        return moment, ""
    try:
        return moment.astimezone(datetime.UTC), "GMT"
    except OverflowError:  # in the first or last hours of the calendar
        return None
