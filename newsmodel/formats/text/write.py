"""Articles as copy again: character for character, with edits spliced in; or laid out, if built by hand."""

from __future__ import annotations

from ...encoding import encode
from ...errors import InputError
from ...layout import lay_out
from ...model import Article
from .edits import edits_of, splice
from .page import page_of
from .source import as_it_stands

__all__ = ["dumps", "dumps_all", "to_bytes", "to_text"]


def to_text(article: Article) -> str:
    """Give an article as copy.

    Args:
        article: A parsed article, whole or with fields changed by `attrs.evolve`, or one built by hand.

    Returns:
        For a parsed article its text, in which the stretches of changed fields hold their new words and nothing else
        differs. For one built by hand a page in the layout of Arab News: headline, captions with credits, byline, date
        lines, headline repeats, bullets, paragraphs behind the dateline, end notes. Sub-heads have no known place among
        the paragraphs and are left out.

    Raises:
        InputError: If the argument is no article.

    >>> import newsmodel as nm
    >>> print(nm.to_text(nm.Article(headline="Bridge reopens", dateline="TARN:", paragraphs=["Cars crossed again."])))
    Bridge reopens
    <BLANKLINE>
    TARN: Cars crossed again.
    <BLANKLINE>
    """
    if not isinstance(article, Article):
        msg = f"article: expected Article, got {type(article).__name__}"
        raise InputError(msg)
    if not article.text:
        return page_of(article)
    old = lay_out(article.text)
    if article.blocks and article.blocks != old.blocks:  # a document of another format: its parts were never layout
        old = as_it_stands(article)
    return splice(article.text, edits_of(article, old))


def to_bytes(article: Article) -> bytes:
    """Give an article as the bytes it was read from, with edits spliced in.

    Args:
        article: As for `to_text`.

    Raises:
        ConversionError: If an edit holds characters that the article's encoding does not have.
    """
    return encode(to_text(article), article.encoding)


def dumps(article: Article) -> str:
    """Write an article as copy."""
    return to_text(article)


def dumps_all(articles: tuple[Article, ...]) -> str:
    """Write articles as copy, one after the other; those read from one file give that file again."""
    return "".join(to_text(article) for article in articles)
