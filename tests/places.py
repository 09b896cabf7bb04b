"""What tests of all kinds hold every article to: each value is where it says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from newsmodel import Article


def check_places(article: Article) -> None:
    """Fail unless blocks tile the text, and every span cuts its words out of it."""
    ends = [0, *(block.span.end for block in article.blocks)]
    assert [block.span.start for block in article.blocks] == ends[:-1]
    assert ends[-1] == len(article.text)
    assert "".join(article[block.span] for block in article.blocks) == article.text
    for value in located(article):
        assert article[value.span] == value.text


def located(value: Any) -> Iterator[Any]:
    """Give every value within another that has words and a span."""
    if attrs.has(type(value)):
        if getattr(value, "span", None) is not None and hasattr(value, "text"):
            yield value
        for field in attrs.fields(type(value)):
            yield from located(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from located(item)
