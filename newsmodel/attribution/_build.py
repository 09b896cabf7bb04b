"""From chosen readings to the values of the model."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Any, Final, TypeVar

from attrs import fields

from ..model._made import located
from ..model.attribution import Act, Addressee, Attribution, AttributionKind, Cue, When
from ..model.mention import Mention
from ..model.span import Span
from ._margins import addressee_kind, margins
from ._readings import ORDERS
from ._scorer import chance
from ._speakers import to_speaker
from ._times import TIME, YEAR, period
from ._who import DOCUMENT

if TYPE_CHECKING:
    import datetime
    import re

    from ._cast import Cast
    from ._copy import Copy
    from ._readings import Proposal
    from ._tokens import Tokens

__all__ = ["build"]

T = TypeVar("T")


# A reading's values are right by their making, so their validators are passed over: that halves the time of building.
_new = object.__new__


def _setters(cls: type) -> list[Any]:
    """The functions that set each field of a frozen class, in the order of the fields."""
    return [getattr(cls, field.name).__set__ for field in fields(cls)]


_CUE, _ATTRIBUTION = _setters(Cue), _setters(Attribution)


def _made(cls: type[T], setters: list[Any], values: tuple[object, ...]) -> T:
    """Make a frozen value of all its fields, without its validators."""
    made = _new(cls)
    for setter, value in zip(setters, values, strict=True):
        setter(made, value)
    return made


def build(t: Tokens, copy: Copy, p: Proposal, cast: Cast, date: datetime.date | None) -> Attribution:
    """Make an attribution of a reading.

    Args:
        t: The tokens.
        copy: The text given.
        p: The reading.
        cast: The speakers.
        date: The day of the story.
    """
    g = p.group
    text, starts, words = copy.text, t.starts, t.words
    at = starts[g.first]
    place = bisect_right(copy.starts, at) - 1
    shift = copy.shifts[place]
    source = None
    if p.source is not None:
        a, b = p.source
        word = words[b - 1]
        if word == "," and b - 1 > a:
            b -= 1
            word = words[b - 1]
        end = starts[b - 1] + len(word)
        if word[-2:] in _POSSESSIVES:
            end -= _POSSESSIVES[word[-2:]]
        source = located(text, starts[a] + shift, end + shift)
    last = g.last - 1
    words_of_cue = located(text, at + shift, starts[last] + len(words[last]) + shift)
    cue = _made(Cue, _CUE, (words_of_cue.text, words_of_cue.span, g.cue.lemma, _ACTS[g.cue.act], g.negated))
    sentence = t.sentences[p.sentence]
    first, last = sentence.first, sentence.last
    content = []
    quotes: list[Mention] = []
    plain = 0  # tokens of the content that are no quotations
    for a, b in p.content:
        own = shift if a >= first and b <= last else copy.shift(starts[a])
        content.append(located(text, starts[a] + own, starts[b - 1] + len(words[b - 1]) + own))
        plain += b - a - _quotes(t, text, a, b, own, quotes)
    kind = _INDIRECT
    if quotes:
        kind = _MIXED
        if not plain or not any(words[i][:1].isalnum() for a, b in p.content for i in range(a, b)):
            kind = _DIRECT
    to, when = margins(t, p)
    speaker = to_speaker(cast.who(p))
    if when is None and speaker is not None and speaker.kind is DOCUMENT and p.source is not None:
        start, end = starts[p.source[0]], starts[p.source[1]]  # "a report on Monday", "a 2013 report"
        when = TIME.search(t.text, start, end) or YEAR.search(t.text, start, end)
    return _made(
        Attribution,
        _ATTRIBUTION,
        (
            source,
            cue,
            tuple(content),
            tuple(quotes),
            kind,
            speaker,
            None if to is None else _addressee(t, copy, to),
            None if when is None else _when(copy, when, date),
            copy.kinds[place],
            ORDERS[p.order],
            round(chance(p.score), 2),
        ),
    )


def _quotes(t: Tokens, text: str, a: int, b: int, shift: int, out: list[Mention]) -> int:
    """Add the quotations among some tokens, without their marks; give how many there are."""
    inside = t.quotes
    n = bisect_left(inside, a)
    found = 0
    while n < len(inside) and inside[n] < b:
        start, end = _inside(t, inside[n])
        if end > start:
            out.append(located(text, start + shift, end + shift))
            found += 1
        n += 1
    return found


# Looking a member up in its enumeration takes longer than making a span.
_DIRECT, _MIXED, _INDIRECT = AttributionKind.DIRECT, AttributionKind.MIXED, AttributionKind.INDIRECT
_POSSESSIVES: Final = {"'s": 2, "’s": 2, "s'": 1, "s’": 1}
_ACTS: Final = {act.value: act for act in Act}


def _addressee(t: Tokens, copy: Copy, found: tuple[int, int]) -> Addressee:
    a, b = found
    start, end = t.starts[a], t.end(b - 1)
    shift = copy.shift(start)
    span = Span(start + shift, end + shift)
    return Addressee(copy.text[span.start : span.end], span, kind=addressee_kind(t.words[a:b]))


def _when(copy: Copy, match: re.Match[str], date: datetime.date | None) -> When:
    start, end = match.span()
    shift = copy.shift(start)
    span = Span(start + shift, end + shift)
    return When(copy.text[span.start : span.end], span, date=period(match, date))


def _inside(t: Tokens, i: int) -> tuple[int, int]:
    """The offsets of a quotation without its marks."""
    word = t.words[i]
    start, end = t.starts[i], t.end(i)
    width = 2 if word[:2] in {"''", "``"} else 1
    if len(word) > width and word[-1] in "”\"’»'“":
        end -= width if word[-1] == "'" else 1
    return start + width, max(end, start + width)
