"""What is wrong with a copy, as data."""

from __future__ import annotations

from enum import StrEnum

from attrs import field, frozen

from ._validators import instance_of, shorten
from .span import Span

__all__ = ["Problem", "ProblemCode", "Severity"]


class Severity(StrEnum):
    """How much a problem takes from the story."""

    ERROR = "error"  #: something is lost or unreadable
    WARNING = "warning"  #: something is odd and the reading may be wrong
    INFO = "info"  #: worth knowing


class ProblemCode(StrEnum):
    """The kinds of problems; `docs/problems.md` explains each."""

    ENCODING_GUESSED = "encoding-guessed"  #: the bytes are no UTF-8; they were read as Windows-1252
    MOJIBAKE = "mojibake"  #: UTF-8 that somebody read as Windows-1252
    REPLACEMENT_CHARACTER = "replacement-character"  #: a character was lost before, U+FFFD stands for it
    CONTROL_CHARACTER = "control-character"  #: control characters inside a line
    HTML_LEFTOVER = "html-leftover"  #: entities or tags of the page the copy came from
    TRUNCATED_PARAGRAPH = "truncated-paragraph"  #: a paragraph stops in mid-sentence
    UNCLOSED_QUOTE = "unclosed-quote"  #: a quotation is opened and never closed
    UNOPENED_QUOTE = "unopened-quote"  #: a quotation is closed and was never opened
    QUOTE_WITHOUT_SOURCE = "quote-without-source"  #: a quotation that nobody is said to have said
    HEADLINE_REPEAT_DIFFERS = "headline-repeat-differs"  #: the headline is printed twice, in two wordings
    MISSING_HEADLINE = "missing-headline"
    MISSING_DATELINE = "missing-dateline"
    MISSING_BODY = "missing-body"  #: no paragraph was found
    DATE_LINE_WITHOUT_DATE = "date-line-without-date"  #: "Updated 21 sec ago"
    IMPOSSIBLE_DATE = "impossible-date"  #: "March 119"
    DATES_DISAGREE = "dates-disagree"  #: updated before it was published
    SEVERAL_STORIES = "several-stories"  #: the copy goes on after the story that `parse` gives
    OTHER_FORMAT = "other-format"  #: a document in XML, JSON or the like was read as if it were copy
    UNPLACED_DATA = "unplaced-data"  #: a file read holds something the model has no place for


@frozen(repr=False)
class Problem:
    """Something about a copy that a reader should know.

    Args:
        code: Which kind of problem.
        message: One sentence for people.
        span: Where in `Article.text`; None if it is about the whole.
        severity: How much it takes from the story.
    """

    code: ProblemCode = field(validator=instance_of(ProblemCode))
    message: str = field(default="", validator=instance_of(str))
    span: Span | None = field(default=None, validator=instance_of(Span, none=True))
    severity: Severity = field(default=Severity.WARNING, validator=instance_of(Severity))

    def __repr__(self) -> str:
        place = "" if self.span is None else f" at {self.span.start}:{self.span.end}"
        return f"Problem({self.code.value}{place}: {shorten(self.message)!r})"
