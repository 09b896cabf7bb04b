"""What the desk says of a story: status, version and embargo, subjects, rights, and notes to editors."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import Any

from attrs import field, fields, frozen

from ..errors import InputError
from ._validators import instance_of, shorten, shown, to_tuple, tuple_of
from .header import Stamp, to_stamp
from .span import Span

__all__ = ["AlternativeHeadline", "Concept", "DeskLine", "Metadata", "Related", "Rights", "Status"]


_LARGEST = 10**18  # a version number; longer ones are a mistake


class Status(StrEnum):
    """Whether a story may be used."""

    USABLE = "usable"
    WITHHELD = "withheld"  #: not to be used until further notice
    CANCELLED = "cancelled"  #: withdrawn or killed; not to be used any more


def _optional_text() -> Any:
    return field(default=None, validator=instance_of(str, none=True))


def _between(low: int, high: int | None = None) -> Callable[[Any, Any, Any], None]:
    """Make a validator for a whole number within limits, or None."""
    whole = instance_of(int, none=True)
    wanted = f"{low} or more" if high is None else f"{low} to {high}"

    def check(instance: object, attribute: Any, value: int | None) -> None:
        whole(instance, attribute, value)
        if value is not None and (value < low or (high is not None and value > high)):
            msg = f"{type(instance).__name__}.{attribute.name}: expected {wanted}, got {shown(value)}"
            raise InputError(msg)

    return check


def _stated(value: Any) -> dict[str, Any]:
    """Return the fields of a value that differ from their defaults."""
    return {x.name: found for x in fields(type(value)) if (found := getattr(value, x.name)) != x.default}


def _brief(value: Any) -> str:
    """The repr of a value: only what is stated."""
    shown = ", ".join(f"{name}={shorten(repr(found))}" for name, found in _stated(value).items())
    return f"{type(value).__name__}({shorten(shown, 80)})"


@frozen(repr=False)
class Concept:
    """A subject, genre, place, person, organisation or event that a story is about.

    Args:
        name: Its name in words ("transport").
        code: Its code in a vocabulary, such as the Media Topics of the IPTC ("20000337").
        scheme: The vocabulary ("medtop", "http://cv.iptc.org/newscodes/mediatopic/").
        uri: Its global identifier.
        relevance: How relevant it is to the story, from 0 to 100.
    """

    name: str | None = _optional_text()
    code: str | None = field(default=None, validator=instance_of(str, none=True), kw_only=True)
    scheme: str | None = field(default=None, validator=instance_of(str, none=True), kw_only=True)
    uri: str | None = field(default=None, validator=instance_of(str, none=True), kw_only=True)
    relevance: int | None = field(default=None, validator=_between(0, 100), kw_only=True)

    def __str__(self) -> str:
        return self.name or self.code or self.uri or ""

    def __repr__(self) -> str:
        return _brief(self)


@frozen(repr=False, kw_only=True)
class Rights:
    """Who owns a story, and what may be done with it.

    Args:
        holder: Who holds the copyright ("Tarn Press").
        notice: The copyright notice as written ("(c) 2024 Tarn Press").
        terms: How it may be used ("Not for use after March 14").
        licence: The licence, as a name or an address.
    """

    holder: str | None = _optional_text()
    notice: str | None = _optional_text()
    terms: str | None = _optional_text()
    licence: str | None = _optional_text()

    def __repr__(self) -> str:
        return _brief(self)


@frozen(repr=False, kw_only=True)
class Related:
    """Another story, page or file that a story refers to.

    Args:
        rel: What it is to the story ("previous-version", "see-also").
        id: Its identifier.
        url: Its address.
        title: Its title.
    """

    rel: str | None = _optional_text()
    id: str | None = _optional_text()
    url: str | None = _optional_text()
    title: str | None = _optional_text()

    def __repr__(self) -> str:
        return _brief(self)


@frozen(repr=False)
class AlternativeHeadline:
    """Another headline, for a particular use.

    Args:
        text: The headline.
        use: What it is for ("short", "seo", "print").
    """

    text: str = field(validator=instance_of(str))
    use: str | None = field(default=None, validator=instance_of(str, none=True), kw_only=True)

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return _brief(self)


@frozen(repr=False)
class DeskLine:
    """Words of the copy that say something of the story: a slug, a note to editors, a copyright line.

    Args:
        text: The words.
        span: Where they stand in the article's text.
        name: The field of the metadata that they fill ("slugline").
    """

    text: str = field(validator=instance_of(str))
    span: Span | None = field(default=None, validator=instance_of(Span, none=True))
    name: str = field(default="", validator=instance_of(str), kw_only=True)

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return _brief(self)


def _to_status(value: Status | str | None) -> Status | None:
    """Convert the value of a status; leave anything else to the validator."""
    return next((status for status in Status if status.value == value), value)  # type: ignore[return-value]


def _to_rights(value: Rights | str | None) -> Rights | None:
    """Convert a string, which is a notice, to rights; leave anything else to the validator."""
    return Rights(notice=value) if isinstance(value, str) else value


def _to_version(value: str | int | None) -> str | None:
    """Convert a version number to text; leave anything else to the validator."""
    return str(value) if type(value) is int and abs(value) < _LARGEST else value  # type: ignore[return-value]


def _to_concepts(values: Iterable[Concept | str]) -> tuple[Concept, ...]:
    """Convert the strings in a sequence to concepts; leave anything else to the validator."""
    items = to_tuple(values)
    if not isinstance(items, tuple):
        return items
    return tuple(Concept(item) if isinstance(item, str) else item for item in items)


def _to_headlines(values: Iterable[AlternativeHeadline | str]) -> tuple[AlternativeHeadline, ...]:
    """Convert the strings in a sequence to headlines; leave anything else to the validator."""
    items = to_tuple(values)
    if not isinstance(items, tuple):
        return items
    return tuple(AlternativeHeadline(item) if isinstance(item, str) else item for item in items)


_stamp_or_date = instance_of(Stamp, none=True, name="Stamp or date")


@frozen(repr=False, kw_only=True)
class Metadata:
    """What the desk says of a story, apart from its copy.

    Strings are converted to concepts and headlines, dates to stamps. Everything is empty by default, and metadata
    with nothing stated is false.

    Args:
        slugline: The desk's short name for the story ("TARN-BRIDGE/").
        keywords: Words to find it by.
        subjects: What it is about.
        genres: What sort of story it is ("analysis").
        urgency: How important it is to news desks, from 1 (most) to 9.
        priority: How urgently it was sent, from 1 (most) to 9.
        status: Whether it may be used; None if that is not stated.
        version: Its version ("2", "1st lead"); a number is converted to text.
        embargo: When it may be published.
        expires: From when it is no longer valid.
        editor_note: A note to editors.
        corrections: What was corrected, as published.
        rights: Copyright and terms of use; a string is a notice.
        places: The places it is about.
        people: The people it is about.
        organisations: The organisations it is about.
        events: The events it is about.
        contributors: Who had a part in it besides the authors: editors, translators.
        audiences: Whom it is meant for.
        related: Other stories, pages and files.
        headlines: Alternative headlines, each with its use.
        word_count: The number of words, as stated.
        section: The section it appears in ("Business").
        item_type: What the item is, as stated ("text", "OpinionNewsArticle").
        lines: The words of the copy that say some of this, with their places.

    Raises:
        InputError: If a value has the wrong type or is out of range; the message names the field.

    >>> Metadata(slugline="TARN-BRIDGE", subjects=["transport"], version=2)
    Metadata(slugline='TARN-BRIDGE', subjects=(Concept(name='transport'),), version='2')
    """

    slugline: str | None = _optional_text()
    keywords: tuple[str, ...] = field(default=(), converter=to_tuple, validator=tuple_of(str))
    subjects: tuple[Concept, ...] = field(default=(), converter=_to_concepts, validator=tuple_of(Concept))
    genres: tuple[Concept, ...] = field(default=(), converter=_to_concepts, validator=tuple_of(Concept))
    urgency: int | None = field(default=None, validator=_between(1, 9))
    priority: int | None = field(default=None, validator=_between(1, 9))
    status: Status | None = field(default=None, converter=_to_status, validator=instance_of(Status, none=True))
    version: str | None = field(default=None, converter=_to_version, validator=instance_of(str, none=True))
    embargo: Stamp | None = field(default=None, converter=to_stamp, validator=_stamp_or_date)
    expires: Stamp | None = field(default=None, converter=to_stamp, validator=_stamp_or_date)
    editor_note: str | None = _optional_text()
    corrections: tuple[str, ...] = field(default=(), converter=to_tuple, validator=tuple_of(str))
    rights: Rights | None = field(default=None, converter=_to_rights, validator=instance_of(Rights, none=True))
    places: tuple[Concept, ...] = field(default=(), converter=_to_concepts, validator=tuple_of(Concept))
    people: tuple[Concept, ...] = field(default=(), converter=_to_concepts, validator=tuple_of(Concept))
    organisations: tuple[Concept, ...] = field(default=(), converter=_to_concepts, validator=tuple_of(Concept))
    events: tuple[Concept, ...] = field(default=(), converter=_to_concepts, validator=tuple_of(Concept))
    contributors: tuple[Concept, ...] = field(default=(), converter=_to_concepts, validator=tuple_of(Concept))
    audiences: tuple[Concept, ...] = field(default=(), converter=_to_concepts, validator=tuple_of(Concept))
    related: tuple[Related, ...] = field(default=(), converter=to_tuple, validator=tuple_of(Related))
    headlines: tuple[AlternativeHeadline, ...] = field(
        default=(), converter=_to_headlines, validator=tuple_of(AlternativeHeadline)
    )
    word_count: int | None = field(default=None, validator=_between(0))
    section: str | None = _optional_text()
    item_type: str | None = _optional_text()
    lines: tuple[DeskLine, ...] = field(default=(), converter=to_tuple, validator=tuple_of(DeskLine))

    def __bool__(self) -> bool:
        return self != NO_METADATA

    def __repr__(self) -> str:
        return _brief(self)

    @property
    def is_usable(self) -> bool:
        """Whether the story is neither withheld nor cancelled, and no embargo is stated."""
        return self.status in {None, Status.USABLE} and self.embargo is None

    @property
    def notice(self) -> str | None:
        """The words that tell people not to use the story, or None if it is usable."""
        if self.status is Status.CANCELLED:
            return "CANCELLED: do not use this story"
        if self.status is Status.WITHHELD:
            return "WITHHELD: do not use this story until further notice"
        if self.embargo is None:
            return None
        if self.embargo.text:
            return f"EMBARGOED: {' '.join(self.embargo.text.split())}"
        parts = (self.embargo.date, self.embargo.time)
        until = " ".join(str(part) for part in parts if part is not None)
        return f"EMBARGOED until {until}" if until else "EMBARGOED: do not use this story until further notice"


#: Metadata with nothing stated; the default of every story.
NO_METADATA = Metadata()

_NAMES = tuple(x.name for x in fields(Metadata))


def with_values(metadata: Metadata, values: Mapping[str, Any]) -> Metadata:
    """Return metadata with other values for some fields, which are right by their making and not checked again.

    Args:
        metadata: Any metadata.
        values: Fields and values; sequences are tuples.
    """
    if not values:
        return metadata
    made = object.__new__(Metadata)
    for name in _NAMES:
        object.__setattr__(made, name, values[name] if name in values else getattr(metadata, name))
    return made
