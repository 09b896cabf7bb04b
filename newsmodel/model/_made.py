"""Values that are right by their making, made without their validators: a story has hundreds of them.

The attributions and blocks of a story are found as plain values; the objects are made of these when somebody looks.
"""

from __future__ import annotations

from typing import Any, Final

from .attribution import Act, Addressee, Attribution, Cue, Speaker, When
from .block import Block
from .dates import Period
from .mention import Mention
from .span import Span

__all__ = ["attributions_of", "blocks_of", "located", "span_at"]


def _setter(cls: type, name: str) -> Any:
    """The function that sets a field of a frozen value."""
    return getattr(cls, name).__set__


_new: Final[Any] = object.__new__
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
_speaker: Final[Any] = _setter(Attribution, "speaker")
_addressee: Final[Any] = _setter(Attribution, "addressee")
_when: Final[Any] = _setter(Attribution, "when")
_block: Final[Any] = _setter(Attribution, "block")
_rule: Final[Any] = _setter(Attribution, "rule")
_confidence: Final[Any] = _setter(Attribution, "confidence")

_ACTS: Final[dict[str, Act]] = {act.value: act for act in Act}


def span_at(start: int, end: int) -> Span:
    """Make a span of offsets that are known to be right."""
    span: Span = _new(Span)
    _start(span, start)
    _end(span, end)
    return span


def located(text: str, start: int, end: int) -> Mention:
    """Make the mention of the words between two offsets of a text, which are known to be right."""
    mention: Mention = _new(Mention)
    _text(mention, text[start:end])
    _span(mention, span_at(start, end))
    return mention


def blocks_of(_: str, values: list[Any]) -> tuple[Block, ...]:
    """Make blocks.

    Args:
        values: Of each block, one after the other, its kind and where it ends; each begins where the one before ends.
    """
    blocks: list[Block] = []
    at = 0
    for i in range(0, len(values), 2):
        end: int = values[i + 1]
        block: Block = _new(Block)
        _block_kind(block, values[i])
        _block_span(block, span_at(at, end))
        blocks.append(block)
        at = end
    return tuple(blocks)


def attributions_of(text: str, values: list[Any]) -> tuple[Attribution, ...]:
    """Make attributions.

    Args:
        text: The text they stand in.
        values: Two lists. The first has the six fields of each speaker, one after the other. The second has of each
            attribution: where source and cue begin and end (None twice where there is no source); lemma, act and
            negation of the cue; its kind; the number of its speaker or None; of its addressee and of its time, None or
            begin, end and what else they hold; block, rule and confidence; the number of pieces of content and
            where each begins and ends; the number of quotes and where each begins and ends.
    """
    cast: list[Any] = values[0]
    speakers = [_speaker_of(cast, i) for i in range(0, len(cast), 6)]
    rows: list[Any] = values[1]
    made: list[Attribution] = []
    i = 0
    while i < len(rows):
        one: Attribution = _new(Attribution)
        _source(one, None if rows[i] is None else located(text, rows[i], rows[i + 1]))
        _cue(one, _cue_of(text, rows, i + 2))
        _how(one, rows[i + 7])
        number = rows[i + 8]
        _speaker(one, None if number is None else speakers[number])
        _addressee(one, None if rows[i + 9] is None else _addressee_of(text, *rows[i + 9]))
        _when(one, None if rows[i + 10] is None else _when_of(text, *rows[i + 10]))
        _block(one, rows[i + 11])
        _rule(one, rows[i + 12])
        _confidence(one, rows[i + 13])
        i = _pieces(text, rows, i + 14, _content, one)
        i = _pieces(text, rows, i, _quotes, one)
        made.append(one)
    return tuple(made)


def _pieces(text: str, rows: list[Any], i: int, put: Any, one: Attribution) -> int:
    """Set a field to the mentions whose number and offsets stand from one index on; give the index behind them."""
    number: int = rows[i]
    i += 1
    if number == 1:
        put(one, (located(text, rows[i], rows[i + 1]),))
    else:
        put(one, tuple([located(text, rows[k], rows[k + 1]) for k in range(i, i + 2 * number, 2)]))
    return i + 2 * number


def _cue_of(text: str, rows: list[Any], i: int) -> Cue:
    start: int = rows[i]
    end: int = rows[i + 1]
    cue: Cue = _new(Cue)
    _cue_text(cue, text[start:end])
    _cue_span(cue, span_at(start, end))
    _lemma(cue, rows[i + 2])
    _act(cue, _ACTS[rows[i + 3]])
    _negated(cue, rows[i + 4])
    return cue


def _speaker_of(cast: list[Any], i: int) -> Speaker:
    speaker: Speaker = _new(Speaker)
    _name(speaker, cast[i])
    _label(speaker, cast[i + 1])
    _kind(speaker, cast[i + 2])
    _role(speaker, cast[i + 3])
    _affiliation(speaker, cast[i + 4])
    _anonymous(speaker, cast[i + 5])
    return speaker


def _addressee_of(text: str, start: int, end: int, kind: Any) -> Addressee:
    addressee: Addressee = _new(Addressee)
    _addressee_text(addressee, text[start:end])
    _addressee_span(addressee, span_at(start, end))
    _addressee_kind(addressee, kind)
    return addressee


def _when_of(text: str, start: int, end: int, first: Any, last: Any) -> When:
    when: When = _new(When)
    _when_text(when, text[start:end])
    _when_span(when, span_at(start, end))
    period: Period | None = None
    if first is not None:
        period = _new(Period)
        _from(period, first)
        _to(period, last)
    _when_date(when, period)
    return when
