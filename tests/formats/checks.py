"""What the tests of several formats hold every article to, and how they look at words of others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from newsmodel import Article, Stamp


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


def sketch(text: str) -> tuple[str, str, int]:
    """Give the beginning, the end and the length of words that belong to somebody else."""
    return text[:8], text[-8:], len(text)


def moment(stamp: Stamp | None) -> str | None:
    """Give a stamp as ISO 8601, as far as it is known."""
    if stamp is None or stamp.date is None:
        return None
    return stamp.date.isoformat() if stamp.datetime is None else stamp.datetime.isoformat()


def without_native(data: bytes) -> bytes:
    """Give an XML document of ours as if another program had made it."""
    text = data.decode()
    start = text.index(" xmlns:nm=")
    return (text[:start] + text[text.index(">", text.index("nm:article=")) :]).encode()
