"""The text of a story cut into segments, as all views render it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator
from enum import IntEnum
from itertools import pairwise
from typing import Any

from attrs import frozen

from ..model import Article, Attribution, Mention
from ..text.characters import QUOTES

__all__ = ["Part", "Segment", "marked_spans", "plain", "segments"]

_DEEP = 4  # attributions listed for a segment that more of them share or enclose: the innermost


class Part(IntEnum):
    """The parts of a text, in painting order: later ones cover earlier ones."""

    DATELINE = 1
    CREDIT = 2
    REPORTED = 3  #: content outside quotation marks
    QUOTED = 4  #: content inside quotation marks
    ADDRESSEE = 5
    WHEN = 6
    SOURCE = 7
    CUE = 8


@frozen
class Segment:
    """A piece of text that belongs to the same parts throughout.

    Args:
        start: Offset of its first character.
        end: Offset after its last.
        part: The part it belongs to; None for text that nothing was read from.
        content: REPORTED or QUOTED if it is also within the content of an attribution, else None.
        owner: The number of the attribution that has the part.
        owners: The numbers of all its attributions: the owner, others that share the part, and the innermost whose
            content contains it.
        wrong: Whether a problem points at it.
    """

    start: int
    end: int
    part: Part | None
    content: Part | None
    owner: int | None
    owners: tuple[int, ...]
    wrong: bool


# Sorted so that the last one is on top: by layer, then by later start, then by earlier end, quotes above content.
_Mark = tuple[int, int, int, int, int]
_LAYERS = {part: int(part) for part in Part} | {Part.QUOTED: int(Part.REPORTED)}
_CONTENT_FROM, _CONTENT_TO = (int(Part.REPORTED),), (int(Part.REPORTED) + 1,)


def segments(article: Article) -> list[Segment]:
    """Split a text wherever a part starts or ends.

    Args:
        article: Any article; values without a span, or beyond the end of the text, are ignored.

    Returns:
        Segments that tile the text. The time grows with the number of marks, however deeply they are nested.
    """
    length = len(article.text)
    marks = [mark for mark in _marks(article) if mark[1] < -mark[2] <= length]
    wrong = [x.span for x in article.problems if x.span is not None and x.span.start < x.span.end <= length]
    opening, closing = sorted(marks, key=lambda mark: mark[1]), sorted(marks, key=lambda mark: -mark[2])
    troubles = sorted([(span.start, 1) for span in wrong] + [(span.end, -1) for span in wrong])
    cuts = {0, length, *(mark[1] for mark in marks), *(-mark[2] for mark in marks), *(at for at, _ in troubles)}
    found: list[Segment] = []
    active: list[_Mark] = []
    opened = closed = told = trouble = 0
    for start, end in pairwise(sorted(cuts)):
        while closed < len(closing) and -closing[closed][2] <= start:
            del active[bisect_left(active, closing[closed])]
            closed += 1
        while opened < len(opening) and opening[opened][1] <= start:
            insort(active, opening[opened])
            opened += 1
        while told < len(troubles) and troubles[told][0] <= start:
            trouble += troubles[told][1]
            told += 1
        found.append(_segment(start, end, active, wrong=trouble > 0))
    return found


def marked_spans(article: Article) -> Iterator[tuple[int, int, Part]]:
    """Yield start, end and part of every mark, including those that nest or overlap."""
    length = len(article.text)
    return ((start, -end, Part(part)) for _, start, end, part, _ in _marks(article) if start < -end <= length)


def plain(text: str) -> list[Segment]:
    """Return a text without parts as one segment."""
    return [Segment(0, len(text), None, None, None, (), wrong=False)] if text else []


def _segment(start: int, end: int, active: list[_Mark], *, wrong: bool) -> Segment:
    if not active:
        return Segment(start, end, None, None, None, (), wrong)
    top = active[-1]
    first, last = bisect_left(active, _CONTENT_FROM), bisect_left(active, _CONTENT_TO)
    around = active[max(first, last - _DEEP) : last]
    shared = [mark for mark in active[-_DEEP:] if mark[:4] == top[:4]]  # one source or cue of several attributions
    numbers = dict.fromkeys(mark[4] for mark in (*reversed(shared), *reversed(around)) if mark[4] >= 0)
    return Segment(
        start,
        end,
        part=Part(top[3]),
        content=Part(around[-1][3]) if around else None,
        owner=top[4] if top[4] >= 0 else None,
        owners=tuple(numbers),
        wrong=wrong,
    )


def _mark(value: Any, part: Part, number: int = -1) -> Iterator[_Mark]:
    if value is not None and value.span is not None:
        yield _LAYERS[part], value.span.start, -value.span.end, int(part), number


def _marks(article: Article) -> Iterator[_Mark]:
    yield from _mark(article.dateline, Part.DATELINE)
    for caption in article.captions:
        yield from _mark(caption.credit, Part.CREDIT)
    for number, attribution in enumerate(article.attributions):
        yield from _mark(attribution.source, Part.SOURCE, number)
        yield from _mark(attribution.cue, Part.CUE, number)
        yield from _mark(attribution.addressee, Part.ADDRESSEE, number)
        yield from _mark(attribution.when, Part.WHEN, number)
        for piece in attribution.content:
            yield from _mark(piece, Part.REPORTED, number)
        for start, end in _quoted(article.text, attribution):
            yield _LAYERS[Part.QUOTED], start, -end, int(Part.QUOTED), number


def _quoted(text: str, attribution: Attribution) -> Iterator[tuple[int, int]]:
    """Yield the quotes of an attribution, including their quotation marks if these are part of its content."""
    pieces = sorted((piece.span.start, piece.span.end) for piece in _located(attribution.content))
    for quote in _located(attribution.quotes):
        start, end = quote.span.start, quote.span.end
        at = bisect_right(pieces, (start, len(text))) - 1
        if at >= 0:
            first, last = pieces[at]
            start -= first < start and text[start - 1 : start] in QUOTES
            end += end < last and text[end : end + 1] in QUOTES
        yield start, end


def _located(values: tuple[Mention, ...]) -> Iterator[Any]:
    return (value for value in values if value.span is not None)
