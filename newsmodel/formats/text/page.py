"""An article that was built by hand as a page of copy."""

from __future__ import annotations

from ...layout.values.credits import is_credit_line, looks_like_caption
from ...model import Article, BlockKind, Caption
from .._whitespace import one_line
from .._writing.running_copy import body as running_body
from .._writing.wording import byline_words, caption_words, stamp_words

__all__ = ["page_of"]


def _caption_line(caption: Caption) -> str:
    """Return a caption's words, with a label where nothing else would show that they are one."""
    words = caption_words(caption)
    plain = is_credit_line(words, 0, len(words)) is None and not looks_like_caption(words, 0, len(words))
    return f"Caption: {words}" if plain and words else words


def _has_place(article: Article) -> bool:
    """Return whether it is known where subheads stand among the paragraphs."""
    return all(mention.span is not None for mention in (*article.subheads, *article.paragraphs))


def page_of(article: Article) -> str:
    """Lay an article out, in the order and with the marks of wire copy."""
    header = [_caption_line(caption) for caption in article.captions]
    if article.byline is not None:
        header.append(byline_words(article.byline))
    if article.published is not None:
        header.append(stamp_words(article.published, "Published"))
    if article.updated is not None:
        header.append(stamp_words(article.updated, "Updated"))
    body = [part.line for part in running_body(article) if part.kind is BlockKind.PARAGRAPH or _has_place(article)]
    parts = [
        [] if article.headline is None else [one_line(article.headline.text)],
        header,
        [one_line(repeat.text) for repeat in article.headline_repeats],
        [f"  • {one_line(point.text)}" for point in article.summary],
        *([paragraph] for paragraph in body),
        *([one_line(note.text)] for note in article.end_notes),
    ]
    return "\n".join("\n".join(part) + "\n" for part in parts if part)
