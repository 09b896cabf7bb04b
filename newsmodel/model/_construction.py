"""Constructors that skip validation, for values found in a text: a story has hundreds of them.

The paragraphs, attributions and blocks of a story are found as plain values; `_lazy_fields` turns these into objects
when they are first read.
"""

from __future__ import annotations

import datetime
from struct import Struct
from typing import Any, Final

from ._plain_attributions import PlainAttributions, SpeakerRecord
from .attribution import (
    Act,
    Addressee,
    AddresseeKind,
    Attribution,
    AttributionKind,
    AttributionType,
    Cue,
    Speaker,
    When,
)
from .block import Block
from .dates import Period
from .mention import Mention
from .problem import Problem, ProblemCode, Severity
from .span import Span

__all__ = [
    "ADDRESSEES",
    "KINDS",
    "TYPES",
    "attributions_of",
    "blocks_of",
    "located",
    "mentions_of",
    "packed",
    "problem_at",
    "span_at",
    "unpacked",
]


def _setter(cls: type, name: str) -> Any:
    """The function that sets a field of a frozen class."""
    return getattr(cls, name).__set__


_new: Final[Any] = object.__new__
_code: Final[Any] = _setter(Problem, "code")
_message: Final[Any] = _setter(Problem, "message")
_place: Final[Any] = _setter(Problem, "span")
_severity: Final[Any] = _setter(Problem, "severity")
_start: Final[Any] = _setter(Span, "start")
_end: Final[Any] = _setter(Span, "end")
_text: Final[Any] = _setter(Mention, "text")
_span: Final[Any] = _setter(Mention, "span")
_block_kind: Final[Any] = _setter(Block, "kind")
_block_span: Final[Any] = _setter(Block, "span")
_from: Final[Any] = _setter(Period, "start")
_to: Final[Any] = _setter(Period, "end")
_when_text: Final[Any] = _setter(When, "text")
_when_span: Final[Any] = _setter(When, "span")
_when_date: Final[Any] = _setter(When, "date")
_addressee_text: Final[Any] = _setter(Addressee, "text")
_addressee_span: Final[Any] = _setter(Addressee, "span")
_addressee_kind: Final[Any] = _setter(Addressee, "kind")
_cue_text: Final[Any] = _setter(Cue, "text")
_cue_span: Final[Any] = _setter(Cue, "span")
_lemma: Final[Any] = _setter(Cue, "lemma")
_act: Final[Any] = _setter(Cue, "act")
_negated: Final[Any] = _setter(Cue, "negated")
_name: Final[Any] = _setter(Speaker, "name")
_label: Final[Any] = _setter(Speaker, "label")
_kind: Final[Any] = _setter(Speaker, "kind")
_role: Final[Any] = _setter(Speaker, "role")
_affiliation: Final[Any] = _setter(Speaker, "affiliation")
_anonymous: Final[Any] = _setter(Speaker, "anonymous")
_source: Final[Any] = _setter(Attribution, "source")
_cue: Final[Any] = _setter(Attribution, "cue")
_content: Final[Any] = _setter(Attribution, "content")
_quotes: Final[Any] = _setter(Attribution, "quotes")
_how: Final[Any] = _setter(Attribution, "kind")
_type: Final[Any] = _setter(Attribution, "type")
_speaker: Final[Any] = _setter(Attribution, "speaker")
_addressee: Final[Any] = _setter(Attribution, "addressee")
_when: Final[Any] = _setter(Attribution, "when")
_block: Final[Any] = _setter(Attribution, "block")
_rule: Final[Any] = _setter(Attribution, "rule")
_confidence: Final[Any] = _setter(Attribution, "confidence")
_speaker_confidence: Final[Any] = _setter(Attribution, "speaker_confidence")

_ACTS: Final[dict[str, Act]] = {act.value: act for act in Act}
KINDS: Final = list(AttributionKind)  # plain values hold the places of members in these three
TYPES: Final = list(AttributionType)
ADDRESSEES: Final = list(AddresseeKind)


def span_at(start: int, end: int) -> Span:
    """Make a span from valid offsets."""
    span: Span = _new(Span)
    _start(span, start)
    _end(span, end)
    return span


def located(text: str, start: int, end: int) -> Mention:
    """Make a mention of the words between two valid offsets of a text."""
    mention: Mention = _new(Mention)
    _text(mention, text[start:end])
    _span(mention, span_at(start, end))
    return mention


def problem_at(start: int, end: int, code: ProblemCode, message: str, severity: Severity) -> Problem:
    """Make a problem of the words between two valid offsets."""
    problem: Problem = _new(Problem)
    _code(problem, code)
    _message(problem, message)
    _place(problem, span_at(start, end))
    _severity(problem, severity)
    return problem


def packed(numbers: list[int]) -> bytes:
    """Pack numbers into one object."""
    return Struct(f"{len(numbers)}q").pack(*numbers)


def unpacked(values: bytes) -> list[int]:
    """Unpack numbers."""
    return memoryview(values).cast("q").tolist()


def mentions_of(text: str, values: bytes) -> tuple[Mention, ...]:
    """Make mentions from plain values.

    Args:
        text: The text they are in.
        values: The start and end of each, packed.
    """
    places = unpacked(values)
    return tuple([located(text, places[i], places[i + 1]) for i in range(0, len(places), 2)])


def blocks_of(_: str, values: list[Any]) -> tuple[Block, ...]:
    """Make blocks from plain values.

    Args:
        values: The kinds of all blocks, and their ends, packed; a block starts where the one before ends.
    """
    blocks: list[Block] = []
    at = 0
    for kind, end in zip(values[0], unpacked(values[1]), strict=True):
        block: Block = _new(Block)
        _block_kind(block, kind)
        _block_span(block, span_at(at, end))
        blocks.append(block)
        at = end
    return tuple(blocks)


def attributions_of(text: str, values: PlainAttributions) -> tuple[Attribution, ...]:
    """Make attributions from plain values.

    Args:
        text: The text they are in.
        values: The plain values; `PlainAttributions` documents their order.
    """
    speakers = [_speaker_of(record) for record in values.speakers]
    n = unpacked(values.numbers)
    made: list[Attribution] = []
    i = 0
    for lemma, act, block, rule in values.cues:
        one: Attribution = _new(Attribution)
        _source(one, None if n[i] < 0 else located(text, n[i], n[i + 1]))
        _cue(one, _cue_of(text, n, i + 2, lemma, act))
        _how(one, KINDS[n[i + 5]])
        _type(one, TYPES[n[i + 6]])
        number = n[i + 7]
        _speaker(one, None if number < 0 else speakers[number])
        _block(one, block)
        _rule(one, rule)
        _confidence(one, n[i + 8] / 100)
        _speaker_confidence(one, n[i + 9] / 100)
        i += 10
        if n[i] < 0:
            _addressee(one, None)
            i += 1
        else:
            _addressee(one, _addressee_of(text, n[i], n[i + 1], ADDRESSEES[n[i + 2]]))
            i += 3
        if n[i] < 0:
            _when(one, None)
            i += 1
        else:
            _when(one, _when_of(text, n[i], n[i + 1], n[i + 2], n[i + 3]))
            i += 4
        i = _pieces(text, n, i, _content, one)
        i = _pieces(text, n, i, _quotes, one)
        made.append(one)
    return tuple(made)


def _pieces(text: str, n: list[int], i: int, put: Any, one: Attribution) -> int:
    """Set a field to the mentions that are listed from an index on; return the index after them."""
    number = n[i]
    i += 1
    if number == 1:
        put(one, (located(text, n[i], n[i + 1]),))
    else:
        put(one, tuple([located(text, n[k], n[k + 1]) for k in range(i, i + 2 * number, 2)]))
    return i + 2 * number


def _cue_of(text: str, n: list[int], i: int, lemma: str, act: str) -> Cue:
    start = n[i]
    end = n[i + 1]
    cue: Cue = _new(Cue)
    _cue_text(cue, text[start:end])
    _cue_span(cue, span_at(start, end))
    _lemma(cue, lemma)
    _act(cue, _ACTS[act])
    _negated(cue, n[i + 2] == 1)
    return cue


def _speaker_of(record: SpeakerRecord) -> Speaker:
    name, label, kind, role, affiliation, anonymous = record
    speaker: Speaker = _new(Speaker)
    _name(speaker, name)
    _label(speaker, label)
    _kind(speaker, kind)
    _role(speaker, role)
    _affiliation(speaker, affiliation)
    _anonymous(speaker, anonymous)
    return speaker


def _addressee_of(text: str, start: int, end: int, kind: AddresseeKind) -> Addressee:
    addressee: Addressee = _new(Addressee)
    _addressee_text(addressee, text[start:end])
    _addressee_span(addressee, span_at(start, end))
    _addressee_kind(addressee, kind)
    return addressee


def _when_of(text: str, start: int, end: int, first: int, last: int) -> When:
    when: When = _new(When)
    _when_text(when, text[start:end])
    _when_span(when, span_at(start, end))
    period: Period | None = None
    if first:
        period = _new(Period)
        _from(period, datetime.date.fromordinal(first))
        _to(period, datetime.date.fromordinal(last))
    _when_date(when, period)
    return when
