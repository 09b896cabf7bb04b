"""What the tests of several formats hold every article to, and how they look at words of others."""

from __future__ import annotations

from typing import Any

from newsmodel import Article


def check_places(article: Article) -> None:
    """Fail unless blocks tile the text, and every span cuts its words out of it."""
    ends = [0, *(block.span.end for block in article.blocks)]
    assert [block.span.start for block in article.blocks] == ends[:-1]
    assert ends[-1] == len(article.text)
    assert "".join(article[block.span] for block in article.blocks) == article.text
    located: list[Any] = [article.headline, article.byline, article.dateline, article.published, article.updated]
    located += [*article.headline_repeats, *article.summary, *article.paragraphs, *article.subheads, *article.captions]
    located += [*article.end_notes, *(caption.credit for caption in article.captions)]
    for said in article.attributions:
        located += [said.source, *said.content, *said.quotes]
    for value in located:
        if value is not None and value.span is not None:
            assert article[value.span] == value.text


def sketch(text: str) -> tuple[str, str, int]:
    """Give the beginning, the end and the length of words that belong to somebody else."""
    return text[:8], text[-8:], len(text)


def without_native(data: bytes) -> bytes:
    """Give an XML document of ours as if another program had made it."""
    text = data.decode()
    start = text.index(" xmlns:nm=")
    return (text[:start] + text[text.index(">", text.index("nm:article=")) :]).encode()
