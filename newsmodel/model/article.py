"""A news story."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Any

from attrs import field, fields, frozen

from ..errors import InputError
from ._attribution_values import place_of
from ._lazy_fields import LAZY, LazyFields, Origin, set_origin, set_plain_values
from ._rendering import draw
from ._validators import instance_of, shorten, to_tuple, tuple_of
from .attribution import Attribution, Speaker
from .block import Block
from .header import (
    Byline,
    Caption,
    Dateline,
    Stamp,
    to_byline,
    to_captions,
    to_dateline,
    to_stamp,
)
from .mention import Mention, to_mention, to_mentions
from .metadata import NO_METADATA, Metadata
from .problem import Problem
from .span import Span

__all__ = ["Article", "day_of", "read_article"]


def _covered(instance: Article, attribute: Any, value: tuple[Block, ...]) -> None:
    """Validate that blocks follow on one another and cover the whole text."""
    tuple_of(Block)(instance, attribute, value)
    at = 0
    for number, block in enumerate(value):
        if block.span.start != at:
            msg = f"Article.blocks[{number}]: expected it to start at {at}, where the one before ends, got {block.span}"
            raise InputError(msg)
        at = block.span.end
    if value and at != len(instance.text):
        msg = f"Article.blocks: cover {at} characters, but Article.text has {len(instance.text)}"
        raise InputError(msg)


def _optional_text() -> Any:
    return field(default=None, validator=instance_of(str, none=True))


_stamp_or_date = instance_of(Stamp, none=True, name="Stamp or date")


@frozen(repr=False, kw_only=True)
class Article(LazyFields):
    """A story: its text, its parts, and who said what in it.

    Strings and dates are converted to the classes of the fields, and lists to tuples, so a whole story is as short as
    `Article(headline="Bridge reopens", paragraphs=["Traffic crossed on Monday."])`.

    Args:
        text: The copy, unchanged; empty for a story built by hand.
        headline: The headline.
        headline_repeats: Further copies of the headline in the text.
        byline: Who wrote the story.
        published: When it was published, according to the copy.
        updated: When it was last updated, according to the copy.
        captions: The captions of its pictures, each with its credit.
        summary: Bullet points or a standfirst between headline and body.
        dateline: Place, day and agency at the start of the first paragraph.
        paragraphs: The body. The first paragraph includes the words of the dateline.
        subheads: Headings between paragraphs.
        end_notes: Notes at the end: who reported and edited, sign-offs.
        agencies: The news agencies named in dateline, byline, credits, sign-off or body, as written, sorted.
        attributions: Who said what, in the order of the text.
        blocks: The parts of the text, in order and without gaps or overlaps.
        problems: What is wrong with the copy.
        offset: Where the text starts in the file it was read from, in code points.
        encoding: The encoding of the bytes it was read from.
        id: Your identifier for the story.
        url: Where it was published.
        provider: Who provided it.
        language: Its language, as a BCP 47 tag.
        metadata: What the desk says of the story: status, embargo, subjects, rights.

    Raises:
        InputError: If a value has the wrong type; the message names the field.
    """

    text: str = field(default="", validator=instance_of(str))
    headline: Mention | None = field(default=None, converter=to_mention, validator=instance_of(Mention, none=True))
    headline_repeats: tuple[Mention, ...] = field(default=(), converter=to_mentions, validator=tuple_of(Mention))
    byline: Byline | None = field(default=None, converter=to_byline, validator=instance_of(Byline, none=True))
    published: Stamp | None = field(default=None, converter=to_stamp, validator=_stamp_or_date)
    updated: Stamp | None = field(default=None, converter=to_stamp, validator=_stamp_or_date)
    captions: tuple[Caption, ...] = field(default=(), converter=to_captions, validator=tuple_of(Caption))
    summary: tuple[Mention, ...] = field(default=(), converter=to_mentions, validator=tuple_of(Mention))
    dateline: Dateline | None = field(default=None, converter=to_dateline, validator=instance_of(Dateline, none=True))
    paragraphs: tuple[Mention, ...] = field(default=(), converter=to_mentions, validator=tuple_of(Mention))
    subheads: tuple[Mention, ...] = field(default=(), converter=to_mentions, validator=tuple_of(Mention))
    end_notes: tuple[Mention, ...] = field(default=(), converter=to_mentions, validator=tuple_of(Mention))
    agencies: tuple[str, ...] = field(default=(), converter=to_tuple, validator=tuple_of(str))
    attributions: tuple[Attribution, ...] = field(default=(), converter=to_tuple, validator=tuple_of(Attribution))
    blocks: tuple[Block, ...] = field(default=(), converter=to_tuple, validator=_covered)
    problems: tuple[Problem, ...] = field(default=(), converter=to_tuple, validator=tuple_of(Problem))
    offset: int = field(default=0, validator=instance_of(int))
    encoding: str = field(default="utf-8", validator=instance_of(str))
    id: str | None = _optional_text()
    url: str | None = _optional_text()
    provider: str | None = _optional_text()
    language: str | None = _optional_text()
    metadata: Metadata = field(default=NO_METADATA, validator=instance_of(Metadata))

    def __repr__(self) -> str:
        name = "without a headline" if self.headline is None else repr(shorten(self.headline.text, 36))
        return f"<Article {name}, {len(self.paragraphs)} paragraphs, {len(self.attributions)} attributions>"

    def _repr_html_(self) -> str | None:
        return draw("html", self)  # type: ignore[no-any-return]

    def __rich__(self) -> Any:
        return draw("rich", self)

    def __rich_repr__(self) -> Iterator[tuple[str, object, object]]:
        yield "headline", self.headline and self.headline.text, None
        yield "date", self.date and str(self.date), None
        yield "dateline", self.dateline and self.dateline.text, None
        yield "paragraphs", len(self.paragraphs), 0
        yield "attributions", self.attributions, ()
        yield "problems", self.problems, ()

    def __getitem__(self, place: Span | Mention | slice) -> str:
        """Return the part of the copy at a span, or at the span of a value.

        Raises:
            InputError: If the value has no span, or the span extends beyond the text.
        """
        if isinstance(place, slice):
            return self.text[place]
        span = place if isinstance(place, Span) else getattr(place, "span", None)
        if not isinstance(span, Span):
            msg = f"Article[…]: expected a Span or a value with one, got {shorten(repr(place))}"
            raise InputError(msg)
        if span.end > len(self.text):
            msg = f"Article[…]: {span} extends beyond the {len(self.text)} characters of the text"
            raise InputError(msg)
        return self.text[span.start : span.end]

    @property
    def lede(self) -> str | None:
        """The first paragraph without its dateline; None if there are no paragraphs."""
        if not self.paragraphs:
            return None
        first = self.paragraphs[0].text
        if self.dateline is not None and self.dateline.text:
            first = first.removeprefix(self.dateline.text)
        return first.strip()

    @property
    def body(self) -> str:
        """The paragraphs, separated by blank lines, without captions, notes and page furniture."""
        return "\n\n".join(paragraph.text for paragraph in self.paragraphs)

    @property
    def date(self) -> datetime.date | None:
        """The date of the dateline if that has a year, else of `updated`, else of `published`, else None."""
        return day_of(self.dateline, self.updated, self.published)

    @property
    def speakers(self) -> tuple[Speaker, ...]:
        """Everyone who says something in the story, in the order in which they first speak."""
        return tuple(dict.fromkeys(x.speaker for x in self.attributions if x.speaker is not None))

    def said_by(self, who: str | Speaker) -> tuple[Attribution, ...]:
        """Find what someone says in the story.

        Args:
            who: One of the `speakers`, or a speaker of another story, who is found by name; or a name or part of one,
                as whole words in any case and with or without accents ("Haftar", "the Observatory"); or an acronym in
                capitals ("WHO").

        Returns:
            The attributions of that speaker, or of all whose name or label contains those words in sequence or is
            abbreviated by them.

        Raises:
            InputError: If it is neither a string nor a speaker.
        """
        if isinstance(who, Speaker):
            found = tuple(x for x in self.attributions if x.speaker == who)
            return found if found or who.name is None else self.said_by(who.name)
        if not isinstance(who, str):
            msg = f"said_by: expected a name or a Speaker, got {type(who).__name__}"
            raise InputError(msg)
        from ._speaker_search import is_called  # it reads the classes of characters, which most callers never need

        called = {speaker for speaker in self.speakers if is_called(speaker, who)}
        return tuple(x for x in self.attributions if x.speaker in called)

    def paragraph_of(self, attribution: Attribution) -> Mention | None:
        """Find the paragraph that an attribution stands in.

        Args:
            attribution: One of the `attributions`.

        Returns:
            The paragraph with its cue, or, if it has no cue, with the first of its words; None if it stands elsewhere,
            such as in the headline, or was built by hand without spans.

        Raises:
            InputError: If it is not an attribution.
        """
        if not isinstance(attribution, Attribution):
            msg = f"paragraph_of: expected an Attribution, got {type(attribution).__name__}"
            raise InputError(msg)
        place = place_of(attribution)
        if place is None:
            return None
        return next((x for x in self.paragraphs if x.span is not None and place.start in x.span), None)

    def attributions_in(self, part: Mention | Block | Span) -> tuple[Attribution, ...]:
        """Find the attributions in a part of the story.

        Args:
            part: A paragraph, or any other value with a span, or a span.

        Returns:
            The attributions with any of their words in that part, in order. A quotation that goes on in the next
            paragraph is in both.

        Raises:
            InputError: If the part has no span.
        """
        span = part if isinstance(part, Span) else getattr(part, "span", None)
        if not isinstance(span, Span):
            msg = f"attributions_in: expected a Span or a value with one, got {shorten(repr(part))}"
            raise InputError(msg)
        return tuple(x for x in self.attributions if any(y.start < span.end and y.end > span.start for y in x.spans))


_PUT: dict[str, Any] = {field.name: getattr(Article, field.name).__set__ for field in fields(Article)}
_NOW: list[tuple[str, Any]] = [(name, put) for name, put in _PUT.items() if name not in LAZY]


def read_article(values: dict[str, Any]) -> Article:
    """Build a story from what was read from copy, without validation.

    Args:
        values: All its fields; paragraphs, attributions, blocks and agencies as plain values or as tuples.
    """
    story: Article = object.__new__(Article)
    for name, put in _NOW:
        put(story, values[name])
    for name in LAZY:
        set_plain_values(story, name, values[name])
    set_origin(story, Origin.COPY)
    return story


def day_of(dateline: Dateline | None, updated: Stamp | None, published: Stamp | None) -> datetime.date | None:
    """The date of a story, from what its copy states; see `Article.date` for the order."""
    if dateline is not None and dateline.date is not None and dateline.date.date is not None:
        return dateline.date.date
    for stamp in (updated, published):
        if stamp is not None and stamp.date is not None:
            return stamp.date
    return None
