"""A story as rows, each with the values that were read from it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import Any

from attrs import field, frozen

from ..model import Article, Attribution, AttributionType, BlockKind, Problem, Span, Speaker, SpeakerKind, Stamp
from ..model.attribution import DOUBTFUL
from ._segments import Segment, plain, segments
from ._visible import one_line, visible

__all__ = [
    "Reading",
    "Row",
    "counted",
    "details",
    "doubts",
    "kind_words",
    "reading_of",
    "role_words",
    "rows",
    "speaker_words",
]


@frozen
class Reading:
    """Values that were read from a row.

    Args:
        name: What they are ("credit", "updated").
        parts: Pairs of a field and its value; absent values are left out.
    """

    name: str
    parts: tuple[tuple[str, str], ...]


@frozen
class Row:
    """A block of a story, or a value of a story built by hand.

    Args:
        kind: The kind of block.
        text: Its words, without the line ends around them; empty for a blank block.
        start: Where the words start in the story's text; 0 if built by hand.
        segments: The segments of the words, in order, with offsets in the story's text.
        readings: The values read from it, except attributions.
        attributions: The numbers of the attributions in it.
        problems: The problems in it.
    """

    kind: BlockKind
    text: str
    start: int = 0
    segments: list[Segment] = field(factory=list)
    readings: list[Reading] = field(factory=list)
    attributions: list[int] = field(factory=list)
    problems: list[Problem] = field(factory=list)

    def cut(self, start: int, end: int) -> Iterator[tuple[Segment, str]]:
        """Yield the segments between two offsets, each with the words between them."""
        at = max(0, bisect_right(self.segments, start, key=lambda segment: segment.start) - 1)
        while at < len(self.segments) and self.segments[at].start < end:
            segment = self.segments[at]
            first, last = max(segment.start, start) - self.start, min(segment.end, end) - self.start
            if first < last:
                yield segment, self.text[first:last]
            at += 1


def rows(article: Article) -> tuple[list[Row], Row]:
    """Return the rows of a story, and a row without words for everything that belongs to none of them.

    Args:
        article: Any article; one without a text has a row for each of its values.
    """
    shown = _located(article) if article.text else _by_hand(article)
    starts = ([block.span.start for block in article.blocks] or [0]) if article.text else []
    whole = Row(BlockKind.BLANK, "")

    def row_at(span: Span | None) -> Row:
        number = -1 if span is None else bisect_right(starts, span.start) - 1
        return shown[number] if number >= 0 else whole

    for span, reading in _readings(article):
        row_at(span).readings.append(reading)
    for number, attribution in enumerate(article.attributions):
        row_at(_place(attribution)).attributions.append(number)
    for problem in article.problems:
        row_at(problem.span).problems.append(problem)
    return shown, whole


def _located(article: Article) -> list[Row]:
    text, pieces = article.text, segments(article)
    found, at = [], 0
    spans = [(block.kind, block.span) for block in article.blocks] or [(BlockKind.PARAGRAPH, Span(0, len(text)))]
    for kind, span in spans:
        words = text[span.slice].strip("\r\n")
        start = text.index(words, span.start)
        row = Row(kind, words if visible(words).strip() else "", start)
        found.append(row)
        if not row.text:
            continue
        end = start + len(words)
        while pieces[at].end <= start:
            at += 1
        while at < len(pieces) and pieces[at].start < end:
            row.segments.append(pieces[at])
            at += 1
        at -= 1  # the last one may continue in the next row
    return found


def _by_hand(article: Article) -> list[Row]:
    values: list[tuple[BlockKind, Any]] = [
        (BlockKind.HEADLINE, article.headline),
        (BlockKind.BYLINE, article.byline),
        *((BlockKind.CAPTION, caption) for caption in article.captions),
        *((BlockKind.SUMMARY_POINT, point) for point in article.summary),
        (BlockKind.DATELINE, article.dateline),
        *((BlockKind.PARAGRAPH, paragraph) for paragraph in article.paragraphs),
        *((BlockKind.SUBHEAD, subhead) for subhead in article.subheads),
        *((BlockKind.END_NOTE, note) for note in article.end_notes),
    ]
    texts = [(kind, value.text.strip("\r\n")) for kind, value in values if value is not None]
    return [Row(kind, text, segments=plain(text)) for kind, text in texts if visible(text).strip()]


def _place(attribution: Attribution) -> Span | None:
    """Find the place of an attribution: its cue, or else the first of its other parts that has a place."""
    said = (*attribution.content, *attribution.quotes)
    for value in (attribution.cue, *said, attribution.source, attribution.addressee, attribution.when):
        if value is not None and value.span is not None:
            return value.span
    return None


def reading_of(name: str, **parts: object) -> Reading:
    """Make a reading from the values that are present, each as one visible line."""
    present = tuple((key, one_line(str(value))) for key, value in parts.items() if value not in (None, ""))
    return Reading(name, present)


def _readings(article: Article) -> Iterator[tuple[Span | None, Reading]]:
    for name in ("published", "updated"):
        stamp: Stamp | None = getattr(article, name)
        if stamp is not None:
            yield stamp.span, reading_of(name, date=stamp.date, time=stamp.time, zone=stamp.zone)
    if (byline := article.byline) is not None:
        authors = ", ".join(byline.authors)
        yield byline.span, reading_of("byline", authors=authors, agency=byline.agency, role=byline.role)
    for caption in article.captions:
        if (credit := caption.credit) is not None:
            parts = {"agency": credit.agency, "photographer": credit.photographer, "source": credit.source}
            yield caption.span, reading_of("credit", **parts)
    if (dateline := article.dateline) is not None:
        places = "; ".join(dateline.places)
        yield dateline.span, reading_of("dateline", places=places, date=dateline.date, agency=dateline.agency)


def speaker_words(speaker: Speaker | None) -> str | None:
    """Describe a speaker by name, role and affiliation; None if there is no speaker."""
    if speaker is None:
        return None
    return ", ".join(part for part in (str(speaker), role_words(speaker), speaker.affiliation) if part)


def role_words(speaker: Speaker) -> str | None:
    """Return a speaker's role; None if the label of an unnamed speaker already says it ("a harbour official")."""
    said = speaker.name is None and f" {speaker.role} ".casefold() in f" {speaker.label} ".casefold()
    return None if said else speaker.role


def kind_words(speaker: Speaker) -> str:
    """Describe the kind of a speaker, and whether the name is withheld; empty if neither is known."""
    kind = "" if speaker.kind is SpeakerKind.UNKNOWN else speaker.kind.value
    return ", ".join(part for part in (kind, "not named" if speaker.anonymous else "") if part)


def counted(number: int, noun: str) -> str:
    """Write a number with its noun."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def doubts(attribution: Attribution) -> str | None:
    """Say what of an attribution is doubtful, and how sure it is; None if nothing is."""
    shares = (("words", attribution.confidence), ("speaker", attribution.speaker_confidence))
    return ", ".join(f"{what} {share:.0%} sure" for what, share in shares if share < DOUBTFUL) or None


def details(attribution: Attribution) -> Reading:
    """Return everything known about an attribution except the words of its content, under the name of its kind."""
    speaker, cue, when = attribution.speaker, attribution.cue, attribution.when
    act = None if cue is None else f"{cue.text} ({cue.act.value}{', negated' if cue.negated else ''})"
    days = None if when is None or when.date is None else str(when.date).replace("/", " to ")
    return reading_of(
        attribution.kind.value,
        doubtful=doubts(attribution),
        type=None if attribution.type is AttributionType.SPEECH else attribution.type.value,
        speaker=speaker or "not resolved",
        source=attribution.source,
        role=None if speaker is None else role_words(speaker),
        affiliation=None if speaker is None else speaker.affiliation,
        kind=None if speaker is None else kind_words(speaker),
        cue=act,
        to=attribution.addressee,
        when=None if when is None else f"{when.text} ({days})" if days and when.text else when.text or days,
        rule=f"{attribution.rule or 'none'}, confidence {attribution.confidence:.0%}, "
        f"in the speaker {attribution.speaker_confidence:.0%}",
    )
