"""An article as its text and blocks have it, whatever its fields were changed to."""

from __future__ import annotations

from typing import Any, Protocol

import attrs

from ...layout.lines.bullets import bullet_words
from ...model import Article, BlockKind, Mention, Span, Stamp

__all__ = ["as_it_stands"]


class _Located(Protocol):
    @property
    def text(self) -> str: ...

    @property
    def span(self) -> Span | None: ...


def as_it_stands(article: Article) -> Article:
    """Return an article as its text and blocks have it, whatever its fields were changed to."""
    fields: dict[str, Any] = {}
    for name in _WITHOUT_BLOCKS:
        value = getattr(article, name)
        if isinstance(value, tuple):
            fields[name] = tuple(item for item in value if _stands(article, item))
        else:  # a stamp without words was never in the text
            fields[name] = value if _stands(article, value) or (isinstance(value, Stamp) and not value.text) else None
    for name, kind in _WITH_BLOCKS.items():
        value = getattr(article, name)
        items = value if isinstance(value, tuple) else (value,)
        stated = {item.span.start: item for item in items if _stands(article, item)}
        found = [_stated_in(article, block.span, stated) for block in article.blocks if block.kind is kind]
        fields[name] = tuple(found) if isinstance(value, tuple) else next(iter(found), None)
    return attrs.evolve(article, **fields)


_WITHOUT_BLOCKS = ("byline", "published", "updated", "captions", "dateline")
_WITH_BLOCKS = {
    "headline": BlockKind.HEADLINE,
    "headline_repeats": BlockKind.HEADLINE_REPEAT,
    "summary": BlockKind.SUMMARY_POINT,
    "paragraphs": BlockKind.PARAGRAPH,
    "subheads": BlockKind.SUBHEAD,
    "end_notes": BlockKind.END_NOTE,
}


def _stated_in(article: Article, block: Span, stated: dict[int, Mention]) -> Mention:
    """Return the value that stands in a block; its words if the value was changed."""
    words = article.text[block.slice]
    start = block.start + len(words) - len(words.lstrip())
    end = max(start, block.start + len(words.rstrip()))
    start = bullet_words(article.text, start, end) or start
    return stated.get(start) or Mention(article.text[start:end], Span(start, end))


def _stands(article: Article, value: _Located | None) -> bool:
    """Return whether the words of a value stand in the text at its place."""
    return value is not None and value.span is not None and article.text[value.span.slice] == value.text
