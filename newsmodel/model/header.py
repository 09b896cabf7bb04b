"""The parts of a story around its paragraphs: stamps, bylines, captions, credits, datelines."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from enum import StrEnum

from attrs import field, frozen

from ._validators import instance_of, to_tuple, tuple_of
from .dates import PartialDate
from .mention import matches_text, short_repr
from .span import Span

__all__ = ["Byline", "Caption", "Credit", "Dateline", "Precision", "Stamp"]


class Precision(StrEnum):
    """How precise a stamp is."""

    NONE = "none"  #: no date, as in "21 sec ago"
    DAY = "day"
    MINUTE = "minute"
    SECOND = "second"


@frozen(repr=False)
class Stamp:
    """When a story was published or updated, as far as the copy states it.

    Args:
        text: The words with their label, as in the copy; empty if built by hand.
        span: Their place in the text.
        date: The calendar date; None if the words do not give one ("21 sec ago").
        time: The time of day, with a `tzinfo` only if the copy states a zone that is not ambiguous.
        zone: The zone as stated ("GMT", "IST"); None if there is none.
    """

    text: str = field(default="", validator=instance_of(str), kw_only=True)
    span: Span | None = field(default=None, validator=matches_text, kw_only=True)
    date: datetime.date | None = field(default=None, validator=instance_of(datetime.date, none=True))
    time: datetime.time | None = field(default=None, validator=instance_of(datetime.time, none=True), kw_only=True)
    zone: str | None = field(default=None, validator=instance_of(str, none=True), kw_only=True)

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        when = None if self.date is None else str(self.date)
        return short_repr("Stamp", self.text, self.span, date=when)

    @property
    def datetime(self) -> datetime.datetime | None:
        """Date and time as one value, timezone-aware only if `time` is; None if either is missing."""
        if self.date is None or self.time is None:
            return None
        return datetime.datetime.combine(self.date, self.time)

    @property
    def precision(self) -> Precision:
        """How precise the stamp is."""
        if self.date is None:
            return Precision.NONE
        if self.time is None:
            return Precision.DAY
        return Precision.SECOND if self.time.second else Precision.MINUTE


def to_stamp(value: Stamp | datetime.date | None) -> Stamp | None:
    """Convert a date or datetime to a stamp; leave anything else to the validator."""
    if isinstance(value, datetime.datetime):
        offset = value.utcoffset()  # the time alone does not know the offset of a named zone
        zone = None if offset is None else datetime.timezone(offset)
        return Stamp(value.date(), time=value.time().replace(tzinfo=zone))
    return Stamp(value) if isinstance(value, datetime.date) else value


@frozen(repr=False, kw_only=True)
class Byline:
    """Who wrote a story.

    Args:
        text: The words as in the copy.
        span: Their place in the text.
        authors: The people named, in order.
        agency: The agency or newspaper named with them or instead of them.
        role: Their role, as the byline gives it ("Staff Writer").
    """

    text: str = field(default="", validator=instance_of(str), kw_only=False)
    span: Span | None = field(default=None, validator=matches_text)
    authors: tuple[str, ...] = field(default=(), converter=to_tuple, validator=tuple_of(str))
    agency: str | None = field(default=None, validator=instance_of(str, none=True))
    role: str | None = field(default=None, validator=instance_of(str, none=True))

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return short_repr("Byline", self.text, self.span, authors=self.authors, agency=self.agency)


@frozen(repr=False, kw_only=True)
class Credit:
    """Who took or supplied a picture.

    Args:
        text: The words of the credit, without brackets around them.
        span: Their place in the text.
        agency: The agency that distributed it, the last in the chain ("AP", "Getty Images").
        photographer: The person who took it.
        source: Where the agency got it from ("Coast Guard", "AFP" in "AFP via Getty Images").
    """

    text: str = field(default="", validator=instance_of(str), kw_only=False)
    span: Span | None = field(default=None, validator=matches_text)
    agency: str | None = field(default=None, validator=instance_of(str, none=True))
    photographer: str | None = field(default=None, validator=instance_of(str, none=True))
    source: str | None = field(default=None, validator=instance_of(str, none=True))

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return short_repr("Credit", self.text, self.span, agency=self.agency, photographer=self.photographer)


def to_credit(value: Credit | str | None) -> Credit | None:
    """Convert a string to a credit; leave anything else to the validator."""
    return Credit(value) if isinstance(value, str) else value


@frozen(repr=False, kw_only=True)
class Caption:
    """The caption of a picture.

    Args:
        text: The whole caption as in the copy, including its credit.
        span: Its place in the text.
        credit: The credit; None if the caption has none.
        date: The day on which the picture was taken or handed out, according to the caption.
    """

    text: str = field(default="", validator=instance_of(str), kw_only=False)
    span: Span | None = field(default=None, validator=matches_text)
    credit: Credit | None = field(default=None, converter=to_credit, validator=instance_of(Credit, none=True))
    date: PartialDate | None = field(default=None, validator=instance_of(PartialDate, none=True))

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return short_repr("Caption", self.text, self.span, credit=self.credit and self.credit.text)

    @property
    def description(self) -> str:
        """The caption without its credit."""
        if self.credit is None or not self.credit.text:
            return self.text
        if self.span is not None and self.credit.span is not None:
            at = self.credit.span.start - self.span.start
        else:
            at = self.text.rfind(self.credit.text)
        if at < 0:
            return self.text
        before, after = self.text[:at], self.text[at + len(self.credit.text) :]
        return (before.rstrip().rstrip("([").rstrip() + after.lstrip(")].;")).strip()


@frozen(repr=False, kw_only=True)
class Dateline:
    """The place, and often the day and the agency, at the start of the first paragraph.

    Args:
        text: The words with the mark that ends them ("BEIRUT:", "LONDON, March 7 (Reuters) -").
        span: Their place in the text.
        places: The places as written, each with its region if one is given ("RENO, Nev.").
        date: The day; its year is None unless the copy or the date of the story supplies it.
        agency: The agency named in it.
    """

    text: str = field(default="", validator=instance_of(str), kw_only=False)
    span: Span | None = field(default=None, validator=matches_text)
    places: tuple[str, ...] = field(default=(), converter=to_tuple, validator=tuple_of(str))
    date: PartialDate | None = field(default=None, validator=instance_of(PartialDate, none=True))
    agency: str | None = field(default=None, validator=instance_of(str, none=True))

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        when = None if self.date is None else str(self.date)
        return short_repr("Dateline", self.text, self.span, places=self.places, date=when, agency=self.agency)


def to_byline(value: Byline | str | None) -> Byline | None:
    """Convert a string to a byline; leave anything else to the validator."""
    return Byline(value) if isinstance(value, str) else value


def to_dateline(value: Dateline | str | None) -> Dateline | None:
    """Convert a string to a dateline; leave anything else to the validator."""
    return Dateline(value) if isinstance(value, str) else value


def to_captions(values: Iterable[Caption | str]) -> tuple[Caption, ...]:
    """Convert the strings in a sequence to captions; leave anything else to the validator."""
    items = to_tuple(values)
    if not isinstance(items, tuple):
        return items
    return tuple(Caption(item) if isinstance(item, str) else item for item in items)
