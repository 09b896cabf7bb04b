"""Words made safe for HTML, and quotations marked in them."""

from __future__ import annotations

import html
import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence

from ..model import Article, Attribution, Span

__all__ = ["Quotation", "escape", "escape_data", "language_tag", "marked", "quotations", "web_address"]

# Characters that HTML may not hold, not even as references.
_IMPOSSIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")

_WEB = re.compile(r"https?://[^\s\"'<>\\^`{|}\x00-\x20]{1,2000}", re.IGNORECASE)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,6}")

Quotation = tuple[Span, Attribution]


def escape(words: str) -> str:
    """Make words safe as text and in attributes; characters that cannot be written become U+FFFD."""
    return html.escape(_IMPOSSIBLE.sub("\ufffd", words))


def escape_data(text: str) -> str:
    """Make JSON safe within a page: no `<` that could end its element, no character that HTML may not hold."""
    return _IMPOSSIBLE.sub(lambda match: f"\\u{ord(match[0]):04x}", text).replace("<", "\\u003c")


def web_address(url: str | None) -> str | None:
    """Give a URL if it is a web address, so that no link runs anything."""
    return url if url and _WEB.fullmatch(url) else None


def language_tag(language: str | None) -> str | None:
    """Give a language tag if it has the form of one."""
    return language if language and _LANGUAGE.fullmatch(language) else None


def quotations(article: Article) -> list[Quotation]:
    """Give the quoted stretches that have a place, in order and without overlap, each with its attribution."""
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
