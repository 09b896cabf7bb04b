"""Who said what: an attribution and its parts.

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
    "DOUBTFUL",
    "Act",
    "Addressee",
    "AddresseeKind",
    "Attribution",
    "AttributionKind",
    "AttributionType",
    "Cue",
    "Speaker",
    "SpeakerKind",
    "When",
]


class AttributionKind(StrEnum):
    """How much of the content is quoted."""

    DIRECT = "direct"  #: all of it is in quotation marks
    MIXED = "mixed"  #: part of it is
    INDIRECT = "indirect"  #: none of it is


class AttributionType(StrEnum):
    """What is attributed: words, a state of mind, or a course of action."""

    SPEECH = "speech"  #: what somebody said, wrote or found out, and what a document says
    BELIEF = "belief"  #: what somebody thinks, expects, hopes or fears
    INTENTION = "intention"  #: what somebody plans, agrees to, votes for, supports or is expected to do


class Act(StrEnum):
    """What the speaker does by saying it."""

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
    BELIEVE = "believe"  #: a belief or judgement held by someone
    HOPE = "hope"  #: a wish or a fear held by someone
    FIND = "find"  #: what a document, study or court shows or rules


class SpeakerKind(StrEnum):
    """The kinds of speaker."""

    PERSON = "person"
    ORGANISATION = "organisation"
    GROUP = "group"
    DOCUMENT = "document"
    UNKNOWN = "unknown"


class AddresseeKind(StrEnum):
    """The kinds of addressee."""

    PERSON = "person"
    OUTLET = "outlet"
    EVENT = "event"
    GROUP = "group"
    UNKNOWN = "unknown"


@frozen(repr=False)
class Cue:
    """The words that attribute a statement to its source.

    Args:
        text: The words ("has not acknowledged", "according to").
        span: Their place in the text.
        lemma: The base form ("acknowledge").
        act: What the speaker does by saying it.
        negated: Whether the cue itself is negated ("did not say").
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
    """A source, described by everything the story says about it. All its attributions have equal speakers.

    Args:
        name: The fullest name in the story; None if the source is not named.
        label: How the story refers to a source without a name ("a security source").
        kind: The kind of speaker.
        role: The speaker's role ("head", "lawmaker").
        affiliation: The organisation or person the speaker belongs to or speaks for.
        anonymous: Whether the story withholds or omits the name.
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
    """Whom something was said to.

    Args:
        text: The words ("AFP", "a news conference").
        span: Their place in the text.
        kind: The kind of addressee.
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
    """When something was said.

    Args:
        text: The words ("on Wednesday").
        span: Their place in the text.
        date: The day or days meant; None if they cannot be determined.
    """

    text: str = field(default="", validator=instance_of(str))
    span: Span | None = field(default=None, validator=matches_text)
    date: Period | None = field(default=None, validator=instance_of(Period, none=True), kw_only=True)

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return short_repr("When", self.text, self.span, date=self.date and str(self.date))


def to_cue(value: Cue | str | None) -> Cue | None:
    """Convert a string to a cue; leave anything else to the validator."""
    return Cue(value) if isinstance(value, str) else value


def to_addressee(value: Addressee | str | None) -> Addressee | None:
    """Convert a string to an addressee; leave anything else to the validator."""
    return Addressee(value) if isinstance(value, str) else value


#: Below this probability, what was found is marked as doubtful.
DOUBTFUL = 0.7


def _share(instance: object, attribute: Any, value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 1:
        place = f"{type(instance).__name__}.{attribute.name}"
        msg = f"{place}: expected a number from 0 to 1, got {shorten(repr(value))}"
        raise InputError(msg)


@frozen(repr=False, kw_only=True)
class Attribution:
    """A statement and its source: someone said, wrote or thinks something.

    Args:
        source: The words for the source; None if there are none ("it was announced that …").
        cue: The words that attribute the statement; None for the rare quotation with just a name beside it.
        content: What was said, in one piece or several.
        quotes: The parts of the content inside quotation marks, without the marks.
        kind: How much of the content is quoted.
        type: Whether it is speech, a belief or an intention.
        speaker: Who the source is; None if a pronoun could refer to more than one person.
        addressee: Whom it was said to.
        when: When it was said.
        block: The kind of block that contains the cue; None if built by hand or found in a bare text.
        rule: The name of the rule that found it; `docs/rules.md` describes each.
        confidence: The probability that this was said by these words: that source, cue and content are right, 0 to 1.
        speaker_confidence: The probability that `speaker` is who these words mean, 0 to 1.
    """

    source: Mention | None = field(default=None, converter=to_mention, validator=instance_of(Mention, none=True))
    cue: Cue | None = field(default=None, converter=to_cue, validator=instance_of(Cue, none=True))
    content: tuple[Mention, ...] = field(default=(), converter=to_mentions, validator=tuple_of(Mention))
    quotes: tuple[Mention, ...] = field(default=(), converter=to_mentions, validator=tuple_of(Mention))
    kind: AttributionKind = field(default=AttributionKind.INDIRECT, validator=instance_of(AttributionKind))
    type: AttributionType = field(default=AttributionType.SPEECH, validator=instance_of(AttributionType))
    speaker: Speaker | None = field(default=None, validator=instance_of(Speaker, none=True))
    addressee: Addressee | None = field(
        default=None, converter=to_addressee, validator=instance_of(Addressee, none=True)
    )
    when: When | None = field(default=None, validator=instance_of(When, none=True))
    block: BlockKind | None = field(default=None, validator=instance_of(BlockKind, none=True))
    rule: str = field(default="", validator=instance_of(str))
    confidence: float = field(default=1.0, validator=_share)
    speaker_confidence: float = field(default=1.0, validator=_share)

    @property
    def spans(self) -> tuple[Span, ...]:
        """The places of source, cue, content, quotes, addressee and time, as far as they have one, in that order."""
        parts = (self.source, self.cue, *self.content, *self.quotes, self.addressee, self.when)
        return tuple(part.span for part in parts if part is not None and part.span is not None)

    @property
    def span(self) -> Span | None:
        """The place from the first of its words to the last; None if built by hand without spans."""
        spans = self.spans
        return Span(min(x.start for x in spans), max(x.end for x in spans)) if spans else None

    @property
    def doubtful(self) -> bool:
        """Whether the words or the speaker are less than 70 % sure; cards, tables and `newsmodel show` mark it."""
        return min(self.confidence, self.speaker_confidence) < DOUBTFUL

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
        yield "type", self.type.value, AttributionType.SPEECH.value
        yield "speaker", self.speaker, None
        yield "addressee", self.addressee and self.addressee.text, None
        yield "when", self.when and str(self.when.date or self.when), None
        yield "rule", self.rule, ""
        yield "confidence", self.confidence, 1.0
        yield "speaker_confidence", self.speaker_confidence, 1.0
