"""Who said what: the typed parts of an attribution.

The terms are those of PARC (Pareti, 2012) and PolNeAR (Newell, Margolin and Ruths, 2018).
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Any

from attrs import field, frozen

from ..errors import InputError
from ._rendering import draw
from ._validators import instance_of, shorten, tuple_of
from .block import BlockKind
from .dates import Period
from .mention import Mention, matches_text, short_repr, to_mention, to_mentions
from .span import Span

__all__ = [
    "Act",
    "Addressee",
    "AddresseeKind",
    "Attribution",
    "AttributionKind",
    "Cue",
    "Speaker",
    "SpeakerKind",
    "When",
]


class AttributionKind(StrEnum):
    """How much of the content is quoted."""

    DIRECT = "direct"  #: all of it stands in quotation marks
    MIXED = "mixed"  #: part of it does
    INDIRECT = "indirect"  #: none of it does


class Act(StrEnum):
    """What somebody does by saying it."""

    REPORT = "report"  #: says, tells, writes
    CLAIM = "claim"
    ARGUE = "argue"
    CONFIRM = "confirm"
    ADMIT = "admit"
    DENY = "deny"
    PROMISE = "promise"
    THREATEN = "threaten"
    WARN = "warn"
    URGE = "urge"
    ORDER = "order"
    ASK = "ask"
    ANSWER = "answer"
    PRAISE = "praise"
    CRITICISE = "criticise"
    ACCUSE = "accuse"
    THANK = "thank"
    APOLOGISE = "apologise"
    ANNOUNCE = "announce"
    PREDICT = "predict"
    SUGGEST = "suggest"
    DESCRIBE = "describe"
    AGREE = "agree"
    REFUSE = "refuse"
    BELIEVE = "believe"  #: a belief or judgement with a holder
    HOPE = "hope"  #: a wish or a fear with a holder
    FIND = "find"  #: a document, study or court shows or holds


class SpeakerKind(StrEnum):
    """What a speaker is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    GROUP = "group"
    DOCUMENT = "document"
    UNKNOWN = "unknown"


class AddresseeKind(StrEnum):
    """What an addressee is."""

    PERSON = "person"
    OUTLET = "outlet"
    EVENT = "event"
    GROUP = "group"
    UNKNOWN = "unknown"


@frozen(repr=False)
class Cue:
    """The words that make a statement an attribution.

    Args:
        text: The words ("has not acknowledged", "according to").
        span: Where they stand.
        lemma: The word they are a form of ("acknowledge").
        act: What is done by saying it.
        negated: Whether the saying itself is denied.
    """

    text: str = field(default="", validator=instance_of(str))
    span: Span | None = field(default=None, validator=matches_text)
    lemma: str = field(default="", validator=instance_of(str), kw_only=True)
    act: Act = field(default=Act.REPORT, validator=instance_of(Act), kw_only=True)
    negated: bool = field(default=False, validator=instance_of(bool), kw_only=True)

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return short_repr("Cue", self.text, self.span, lemma=self.lemma, negated=self.negated or None)


@frozen(repr=False)
class Speaker:
    """A source as the story as a whole makes it known; one equal value wherever it speaks.

    Args:
        name: The fullest name in the story, or None where the story names nobody.
        label: What the story calls a source without a name ("a security source").
        kind: What it is.
        role: What the story says the speaker is ("head", "lawmaker").
        affiliation: Whom the speaker belongs to or speaks for.
        anonymous: Whether the story keeps or leaves the name back.
    """

    name: str | None = field(default=None, validator=instance_of(str, none=True))
    label: str | None = field(default=None, validator=instance_of(str, none=True), kw_only=True)
    kind: SpeakerKind = field(default=SpeakerKind.UNKNOWN, validator=instance_of(SpeakerKind), kw_only=True)
    role: str | None = field(default=None, validator=instance_of(str, none=True), kw_only=True)
    affiliation: str | None = field(default=None, validator=instance_of(str, none=True), kw_only=True)
    anonymous: bool = field(default=False, validator=instance_of(bool), kw_only=True)

    def __str__(self) -> str:
        return self.name or self.label or "?"

    def __repr__(self) -> str:
        return short_repr("Speaker", str(self), None, role=self.role, affiliation=self.affiliation)

    def _repr_html_(self) -> str | None:
        return draw("html", self)  # type: ignore[no-any-return]

    def __rich__(self) -> Any:
        return draw("rich", self)

    def __rich_repr__(self) -> Iterator[tuple[str, object, object]]:
        yield "name", self.name, None
        yield "label", self.label, None
        yield "kind", self.kind.value, SpeakerKind.UNKNOWN.value
        yield "role", self.role, None
        yield "affiliation", self.affiliation, None
        yield "anonymous", self.anonymous, False


@frozen(repr=False)
class Addressee:
    """Whom something was told.

    Args:
        text: The words ("AFP", "a news conference").
        span: Where they stand.
        kind: What it is.
    """

    text: str = field(default="", validator=instance_of(str))
    span: Span | None = field(default=None, validator=matches_text)
    kind: AddresseeKind = field(default=AddresseeKind.UNKNOWN, validator=instance_of(AddresseeKind), kw_only=True)

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return short_repr("Addressee", self.text, self.span, kind=self.kind.value)


@frozen(repr=False)
class When:
    """The time at which something was said.

    Args:
        text: The words ("on Wednesday").
        span: Where they stand.
        date: The days that can be meant, or None where they cannot be told.
    """

    text: str = field(default="", validator=instance_of(str))
    span: Span | None = field(default=None, validator=matches_text)
    date: Period | None = field(default=None, validator=instance_of(Period, none=True), kw_only=True)

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return short_repr("When", self.text, self.span, date=self.date and str(self.date))


def to_cue(value: Cue | str | None) -> Cue | None:
    """Make a cue of a plain text; anything else is left for the validator."""
    return Cue(value) if isinstance(value, str) else value


def to_addressee(value: Addressee | str | None) -> Addressee | None:
    """Make an addressee of a plain text; anything else is left for the validator."""
    return Addressee(value) if isinstance(value, str) else value


def _share(instance: object, attribute: Any, value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 1:
        place = f"{type(instance).__name__}.{attribute.name}"
        msg = f"{place}: expected a number from 0 to 1, got {shorten(repr(value))}"
        raise InputError(msg)


@frozen(repr=False, kw_only=True)
class Attribution:
    """That somebody said, wrote or holds something.

    Args:
        source: The words that name who says it, or None ("it was announced that …").
        cue: The words that make it an attribution; None for the rare quotation with only a name beside it.
        content: What is said, in as many pieces as the copy has it.
        quotes: The stretches of it inside quotation marks, without the marks.
        kind: How much of it is quoted.
        speaker: Who the source is; None where a pronoun has no safe antecedent.
        addressee: Whom it is told.
        when: When it is said.
        block: The kind of block the cue stands in; None if built by hand or found in a bare text.
        rule: The name of the rule that found it; `docs/rules.md` describes each.
        confidence: The chance that the reading is right, 0 to 1.
    """

    source: Mention | None = field(default=None, converter=to_mention, validator=instance_of(Mention, none=True))
    cue: Cue | None = field(default=None, converter=to_cue, validator=instance_of(Cue, none=True))
    content: tuple[Mention, ...] = field(default=(), converter=to_mentions, validator=tuple_of(Mention))
    quotes: tuple[Mention, ...] = field(default=(), converter=to_mentions, validator=tuple_of(Mention))
    kind: AttributionKind = field(default=AttributionKind.INDIRECT, validator=instance_of(AttributionKind))
    speaker: Speaker | None = field(default=None, validator=instance_of(Speaker, none=True))
    addressee: Addressee | None = field(
        default=None, converter=to_addressee, validator=instance_of(Addressee, none=True)
    )
    when: When | None = field(default=None, validator=instance_of(When, none=True))
    block: BlockKind | None = field(default=None, validator=instance_of(BlockKind, none=True))
    rule: str = field(default="", validator=instance_of(str))
    confidence: float = field(default=1.0, validator=_share)

    def __repr__(self) -> str:
        who = "?" if self.source is None else shorten(self.source.text, 20)
        cue = "" if self.cue is None else shorten(self.cue.text, 16)
        what = shorten(self.content[0].text, 24) if self.content else ""
        return f"Attribution({who!r} {cue!r} {what!r}, {self.kind.value})"

    def _repr_html_(self) -> str | None:
        return draw("html", self)  # type: ignore[no-any-return]

    def __rich__(self) -> Any:
        return draw("rich", self)

    def __rich_repr__(self) -> Iterator[tuple[str, object, object]]:
        yield "source", self.source and self.source.text, None
        yield "cue", self.cue and self.cue.text, None
        yield "content", tuple(piece.text for piece in self.content), ()
        yield "kind", self.kind.value, None
        yield "speaker", self.speaker, None
        yield "addressee", self.addressee and self.addressee.text, None
        yield "when", self.when and str(self.when.date or self.when), None
        yield "rule", self.rule, ""
        yield "confidence", self.confidence, 1.0
