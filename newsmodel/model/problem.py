"""Problems of the copy, as data."""

from __future__ import annotations

from enum import StrEnum

from attrs import field, frozen

from ._validators import instance_of, shorten
from .span import Span

__all__ = ["Problem", "ProblemCode", "Severity"]


class Severity(StrEnum):
    """How serious a problem is."""

    ERROR = "error"  #: something is lost or unreadable
    WARNING = "warning"  #: something is odd, and the result may be wrong
    INFO = "info"  #: worth knowing


class ProblemCode(StrEnum):
    """The kinds of problem, explained in `docs/problems.md`."""

    ENCODING_GUESSED = "encoding-guessed"  #: the bytes are not UTF-8 and were read as Windows-1252
    MOJIBAKE = "mojibake"  #: UTF-8 that was read as Windows-1252 somewhere
    REPLACEMENT_CHARACTER = "replacement-character"  #: U+FFFD stands for a character that was lost
    CONTROL_CHARACTER = "control-character"  #: a control character inside a line
    HTML_LEFTOVER = "html-leftover"  #: HTML entities or tags left in the text
    TRUNCATED_PARAGRAPH = "truncated-paragraph"  #: a paragraph stops in mid-sentence
    UNCLOSED_QUOTE = "unclosed-quote"  #: a quotation is not closed
    UNOPENED_QUOTE = "unopened-quote"  #: a quotation is closed but was not opened
    QUOTE_WITHOUT_SOURCE = "quote-without-source"  #: a quotation without a source
    HEADLINE_REPEAT_DIFFERS = "headline-repeat-differs"  #: the headline is repeated in different words
    MISSING_HEADLINE = "missing-headline"
    MISSING_DATELINE = "missing-dateline"
    MISSING_BODY = "missing-body"  #: no paragraphs were found
    DATE_LINE_WITHOUT_DATE = "date-line-without-date"  #: "Updated 21 sec ago"
    IMPOSSIBLE_DATE = "impossible-date"  #: "March 119"
    DATES_DISAGREE = "dates-disagree"  #: updated before it was published
    SEVERAL_STORIES = "several-stories"  #: the copy contains more stories than the one that `parse` returns
    OTHER_FORMAT = "other-format"  #: a document in XML, JSON or the like was read as plain copy
    UNSUPPORTED_LANGUAGE = "unsupported-language"  #: the copy is not in English, so only its layout was read
    UNPLACED_DATA = "unplaced-data"  #: a file contains something that the model has no field for


@frozen(repr=False)
class Problem:
    """Something about the copy that its reader should know.

    Args:
        code: The kind of problem.
        message: A sentence that describes it.
        span: Its place in `Article.text`; None if it concerns the whole story.
        severity: How serious it is.
    """

    code: ProblemCode = field(validator=instance_of(ProblemCode))
    message: str = field(default="", validator=instance_of(str))
    span: Span | None = field(default=None, validator=instance_of(Span, none=True))
    severity: Severity = field(default=Severity.WARNING, validator=instance_of(Severity))

    def __repr__(self) -> str:
        place = "" if self.span is None else f" at {self.span.start}:{self.span.end}"
        return f"Problem({self.code.value}{place}: {shorten(self.message)!r})"
