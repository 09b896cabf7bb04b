"""What a reader found in a document: the one type that crosses from every reader to the making of articles."""

from __future__ import annotations

import datetime

from attrs import frozen

from ...model import (
    AttributionKind,
    BlockKind,
    Byline,
    Caption,
    Dateline,
    Mention,
    Metadata,
    Problem,
    Span,
    Speaker,
    Stamp,
)
from ...model.metadata import NO_METADATA

__all__ = ["Line", "Mark", "PlacedLine", "Reference", "SourceText", "Statement", "StoryParts"]


@frozen
class Reference:
    """Who is meant by marked words.

    Args:
        speaker: The person or organisation.
        confidence: How sure the document is, 0 to 1.
    """

    speaker: Speaker
    confidence: float = 1.0


@frozen
class Mark:
    """A stretch of a line that the document marks as said by somebody.

    Args:
        start: Where it begins in the line, in code points.
        end: Where it ends.
        source: The words for who says it; empty where the document names nobody.
        quoted: Whether it is a quotation.
        id: The id of the element that marks it.
        statement: The statement it is a piece of; marks of the same one belong together. Empty: it stands alone.
        reference: Who is meant, where the document says so.
    """

    start: int
    end: int
    source: str = ""
    quoted: bool = True
    id: str = ""
    statement: str = ""
    reference: Reference | None = None


@frozen
class Line:
    """A line of the body.

    Args:
        kind: What it is: a paragraph, a subhead, a caption, furniture …
        text: Its words.
        marks: What in it is marked as said by somebody.
    """

    kind: BlockKind
    text: str
    marks: tuple[Mark, ...] = ()


@frozen
class Statement:
    """What a document says, apart from its text, that somebody said.

    Args:
        content: What was said, in pieces.
        quotes: The quoted words within, without their marks; None for the pieces that stand in quotation marks.
        kind: How much is quoted; None: direct if anything is.
        speaker: Who said it.
        only_if_found: Whether it is left out if its words do not stand in the text.
    """

    content: tuple[str, ...]
    quotes: tuple[str, ...] | None = None
    kind: AttributionKind | None = None
    speaker: Speaker | None = None
    only_if_found: bool = False


@frozen
class PlacedLine:
    """One or more lines of a document's own text that are one part of the story.

    Args:
        kind: What they are.
        block: Where they stand, their line ends included.
        words: Their words with their place; None for lines that hold none of the story.
    """

    kind: BlockKind
    block: Span
    words: Mention | None = None


@frozen
class SourceText:
    """The running text of a document that stays as it is, such as a wire transmission.

    Args:
        text: All of it.
        lines: Its parts, which tile it.
        offset: Where it begins in the whole document, in code points.
        encoding: The encoding of the bytes it was read from.
    """

    text: str
    lines: tuple[PlacedLine, ...]
    offset: int = 0
    encoding: str = "utf-8"


@frozen(kw_only=True)
class StoryParts:
    """The parts of a story, as a document gives them.

    Args:
        headline: The headline; empty if there is none.
        headline_repeats: Other wordings of it.
        subheads: The lines below the headline; headings within the body go with its lines.
        byline: Who wrote it; one without words is given some.
        dateline: The dateline that the document states. If the first paragraph begins with its words it stands
            there, else on a line of its own. The paragraph's own words count where they say more.
        dateline_date: The day of a dateline that stands in the body, where the document states it elsewhere.
        body: The lines of the body, in order; the last ones become end notes if their words say they are.
        captions: The captions of its pictures; the words of a credit that the caption does not hold follow it.
        summary: The points between headline and body.
        end_notes: What follows the body.
        published: When it was published; a stamp without words adds none to the text.
        updated: When it was last updated.
        id: The document's name for the story.
        url: Where it was published.
        provider: Who provided it.
        language: Its language, a BCP 47 tag.
        metadata: What the desk says of it.
        statements: What the document says, apart from its text, that people said.
        statements_problem: Reported if none of the statements stands in the text.
        problems: What is wrong with the document, and what of it has no place in an article.
        as_stated: Whether the lines are what the document says they are, so that rules, points, datelines, credits and
            end notes are not looked for among them.
        source_text: The document's own text with its lines, if that is kept; `headline`, `body` and the other parts
            that are words are not used then, and byline, dateline and stamps have their places in it.
    """

    headline: str = ""
    headline_repeats: tuple[str, ...] = ()
    subheads: tuple[str, ...] = ()
    byline: Byline | None = None
    dateline: Dateline | None = None
    dateline_date: datetime.date | None = None
    body: tuple[Line, ...] = ()
    captions: tuple[Caption, ...] = ()
    summary: tuple[str, ...] = ()
    end_notes: tuple[str, ...] = ()
    published: Stamp | None = None
    updated: Stamp | None = None
    id: str | None = None
    url: str | None = None
    provider: str | None = None
    language: str | None = None
    metadata: Metadata = NO_METADATA
    statements: tuple[Statement, ...] = ()
    statements_problem: Problem | None = None
    problems: tuple[Problem, ...] = ()
    as_stated: bool = False
    source_text: SourceText | None = None
