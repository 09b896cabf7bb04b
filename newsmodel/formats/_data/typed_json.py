"""The native JSON read by msgspec: types are checked as the text is decoded, and objects made when somebody looks.

What stands in a text at its spans, as all that is parsed does, becomes the plain values that a parsed story has.
Anything else is refused without a reason: the reader of plain data takes it, or says what is wrong.
"""

from __future__ import annotations

from typing import Any

import attrs
from msgspec import UNSET, Struct, defstruct
from msgspec.json import Decoder

from ...model import Act, AddresseeKind, Article, AttributionKind, AttributionType, BlockKind, Period, SpeakerKind
from ...model._construction import ADDRESSEES, KINDS, TYPES, packed
from ...model._lazy_fields import make_lazy
from ...model._plain_attributions import CueRecord, PlainAttributions, SpeakerRecord
from .conversion import from_data

__all__ = ["loads"]


class _Mention(Struct, forbid_unknown_fields=True, gc=False):
    text: str
    span: tuple[int, int]


class _Cue(_Mention, forbid_unknown_fields=True, gc=False):
    lemma: str = ""
    act: Act = Act.REPORT
    negated: bool = False


class _Addressee(_Mention, forbid_unknown_fields=True, gc=False):
    kind: AddresseeKind = AddresseeKind.UNKNOWN


class _When(_Mention, forbid_unknown_fields=True, gc=False):
    date: str | None = None


class _Speaker(Struct, forbid_unknown_fields=True, gc=False):
    name: str | None = None
    label: str | None = None
    kind: SpeakerKind = SpeakerKind.UNKNOWN
    role: str | None = None
    affiliation: str | None = None
    anonymous: bool = False


class _Attribution(Struct, forbid_unknown_fields=True, gc=False):
    cue: _Cue
    source: _Mention | None = None
    content: list[_Mention] = []
    quotes: list[_Mention] = []
    kind: AttributionKind = AttributionKind.INDIRECT
    type: AttributionType = AttributionType.SPEECH
    speaker: _Speaker | None = None
    addressee: _Addressee | None = None
    when: _When | None = None
    block: BlockKind | None = None
    rule: str = ""
    confidence: float = 1.0
    speaker_confidence: float = 1.0


class _Block(Struct, forbid_unknown_fields=True, gc=False):
    kind: BlockKind
    span: tuple[int, int]


_LAZY = {"paragraphs": list[_Mention], "attributions": list[_Attribution], "blocks": list[_Block]}
_OTHERS = tuple(x.name for x in attrs.fields(Article) if x.name not in {"text", *_LAZY})
_DECODER: Decoder[Any] = Decoder(
    defstruct(
        "_Article",
        [
            ("schema", str),
            ("text", str),
            *((name, kind, []) for name, kind in _LAZY.items()),
            *((name, Any, UNSET) for name in _OTHERS),
        ],
        forbid_unknown_fields=True,
        gc=False,
    )
)
_WHOLE = 100  # hundredths
_KINDS = {kind: number for number, kind in enumerate(KINDS)}
_TYPES = {kind: number for number, kind in enumerate(TYPES)}
_ADDRESSEES = {kind: number for number, kind in enumerate(ADDRESSEES)}


class _OtherError(Exception):
    """The data has no plain values; the reader of plain data decides."""


def loads(data: str | bytes) -> Article:
    """Read an article whose parts stand in its text.

    Args:
        data: JSON, as text or as UTF-8.

    Raises:
        Exception: Any, where it is no article, or one that was built by hand.
    """
    found = _DECODER.decode(data)
    fields = {name: value for name in _OTHERS if (value := getattr(found, name)) is not UNSET}
    text = fields["text"] = found.text
    plain = {
        "paragraphs": packed(_places(text, found.paragraphs)) if found.paragraphs else None,
        "attributions": _attributions(text, found.attributions) if found.attributions else None,
        "blocks": _blocks(text, found.blocks) if found.blocks else None,
    }
    article = from_data({"schema": found.schema, **fields}, detailed=False)
    for name, values in plain.items():
        if values is not None:
            make_lazy(article, name, values)
    return article


def _places(text: str, mentions: list[Any]) -> list[int]:
    """List the start and end of each mention."""
    numbers: list[int] = []
    for mention in mentions:
        start, end = mention.span
        if start < 0 or text[start:end] != mention.text or end - start != len(mention.text):
            raise _OtherError
        numbers.append(start)
        numbers.append(end)
    return numbers


def _blocks(text: str, blocks: list[Any]) -> list[Any]:
    """List the kinds of blocks, and their ends, packed; a block starts where the one before ends."""
    at = 0
    ends: list[int] = []
    for block in blocks:
        start, end = block.span
        if start != at or end < start:
            raise _OtherError
        ends.append(end)
        at = end
    if at != len(text):
        raise _OtherError
    return [[block.kind for block in blocks], packed(ends)]


def _attributions(text: str, found: list[Any]) -> PlainAttributions:
    """Make the plain values of attributions."""
    known: dict[SpeakerRecord, int] = {}
    cues: list[CueRecord] = []
    numbers: list[int] = []
    for one in found:
        cue = one.cue
        cues.append((cue.lemma, cue.act.value, one.block, one.rule))
        numbers += (-1, -1) if one.source is None else _places(text, [one.source])
        numbers += _places(text, [cue])
        speaker = one.speaker
        number = -1
        if speaker is not None:
            record = (
                speaker.name,
                speaker.label,
                speaker.kind,
                speaker.role,
                speaker.affiliation,
                speaker.anonymous,
            )
            number = known.setdefault(record, len(known))
        numbers += (
            cue.negated,
            _KINDS[one.kind],
            _TYPES[one.type],
            number,
            _hundredths(one.confidence),
            _hundredths(one.speaker_confidence),
        )
        _add_addressee(text, one.addressee, numbers)
        _add_when(text, one.when, numbers)
        for mentions in (one.content, one.quotes):
            numbers.append(len(mentions))
            numbers += _places(text, mentions)
    return PlainAttributions(list(known), cues, packed(numbers))


def _hundredths(share: float) -> int:
    """Give a share in hundredths, if it is a whole number of them."""
    hundredths = round(share * _WHOLE)
    if not 0 <= hundredths <= _WHOLE or hundredths / _WHOLE != share:
        raise _OtherError
    return hundredths


def _add_addressee(text: str, addressee: Any, numbers: list[int]) -> None:
    if addressee is None:
        numbers.append(-1)
    else:
        numbers += _places(text, [addressee])
        numbers.append(_ADDRESSEES[addressee.kind])


def _add_when(text: str, when: Any, numbers: list[int]) -> None:
    if when is None:
        numbers.append(-1)
        return
    numbers += _places(text, [when])
    if when.date is None:
        numbers += (0, 0)
        return
    period = Period.from_text(when.date)
    if str(period) != when.date:
        raise _OtherError
    numbers += (period.start.toordinal(), period.end.toordinal())
