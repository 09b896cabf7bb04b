"""The words of one attribution as a small story, so that it is rendered like any other."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from ..model import Article, Attribution, AttributionKind, Span

__all__ = ["excerpt"]

_GAP = " … "
_NEAR = 2  # characters between two values that count as a blank, or a mark and a blank


def excerpt(attribution: Attribution) -> Article:
    """Join the words of an attribution in the order of the copy, leaving out what is between them.

    Args:
        attribution: Any attribution; words without a span come first, in the order source, cue, content.
    """
    values = [attribution.source, attribution.cue, *attribution.content, attribution.addressee, attribution.when]
    there = [value for value in values if value is not None and value.text]
    there.sort(key=lambda value: -1 if value.span is None else value.span.start)
    text, end = "", -1  # the text so far, and where it ends in the copy
    places: dict[Any, int] = {}  # where each value starts in it
    for value in there:
        if value.span is None or end < 0:
            text += " " if text else ""
            places[value] = len(text)
            text += value.text
        else:
            gap = value.span.start - end
            if gap > 0:
                text += " " if gap <= _NEAR else _GAP
            places[value] = len(text) + min(gap, 0)
            text += value.text[max(-gap, 0) :]
        if value.span is not None:
            end = max(end, value.span.end)
    located = _moved(attribution, places)
    return Article(text=text, attributions=[located])


def _moved(attribution: Attribution, places: dict[Any, int]) -> Attribution:
    def moved(value: Any) -> Any:
        start = places.get(value)
        return value if start is None else evolve(value, span=Span(start, start + len(value.text)))

    content = tuple(moved(piece) for piece in attribution.content)
    quotes: tuple[Any, ...] = content if attribution.kind is AttributionKind.DIRECT else ()
    if attribution.kind is AttributionKind.MIXED:
        pairs = list(zip(attribution.content, content, strict=True))
        quotes = tuple(found for quote in attribution.quotes for found in _within(quote, pairs))
    return evolve(
        attribution,
        source=moved(attribution.source),
        cue=moved(attribution.cue),
        content=content,
        quotes=quotes,
        addressee=moved(attribution.addressee),
        when=moved(attribution.when),
    )


def _within(quote: Any, pairs: list[tuple[Any, Any]]) -> list[Any]:
    """Find a quote in the piece of content that contains it."""
    for before, after in pairs:
        if before.span is not None and quote.span is not None and after.span is not None and quote.span in before.span:
            return [evolve(quote, span=quote.span.shift(after.span.start - before.span.start))]
    return []
