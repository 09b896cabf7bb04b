"""Quotations marked in words for readers, in HTML and Markdown: what stands between the quotation marks, by its place.

NITF marks otherwise, in `_markup`: whole attributions with their marks, each piece with an id.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence

from ...model import Article, Attribution, Span

__all__ = ["Quotation", "marked", "quotations"]

Quotation = tuple[Span, Attribution]


def quotations(article: Article) -> list[Quotation]:
    """Return the quoted stretches that have a place, in order and without overlap, each with its attribution."""
    found = [(quote.span, said) for said in article.attributions for quote in said.quotes if quote.span is not None]
    found.sort(key=lambda pair: (pair[0].start, -pair[0].end))
    kept: list[Quotation] = []
    for span, said in found:
        if len(span) and (not kept or span.start >= kept[-1][0].end):
            kept.append((span, said))
    return kept


def marked(
    words: str,
    span: Span | None,
    quotes: Sequence[Quotation],
    plain: Callable[[str], str],
    quoted: Callable[[str, Attribution], str],
) -> str:
    """Write words with the quotations in them marked.

    Args:
        words: The words.
        span: Where they stand; None: nothing is marked.
        quotes: What `quotations` gives.
        plain: Writes what is not quoted.
        quoted: Writes what is.
    """
    return "".join(_pieces(words, span, quotes, plain, quoted))


def _pieces(
    words: str,
    span: Span | None,
    quotes: Sequence[Quotation],
    plain: Callable[[str], str],
    quoted: Callable[[str, Attribution], str],
) -> Iterator[str]:
    at = 0
    first = 0 if span is None else bisect_left(quotes, span.start, key=_start)
    for number in range(first, len(quotes)):
        place, said = quotes[number]
        if span is None or place.end > span.end:
            break
        start, end = place.start - span.start, place.end - span.start
        yield plain(words[at:start])
        yield quoted(words[start:end], said)
        at = end
    yield plain(words[at:])


def _start(quotation: Quotation) -> int:
    return quotation[0].start
