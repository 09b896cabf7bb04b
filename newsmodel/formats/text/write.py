"""Write articles as copy: character for character as they were read, or laid out if they were built by hand."""

from __future__ import annotations

import attrs

from ...encoding import encodable, encode
from ...errors import InputError
from ...layout import lay_out
from ...layout.desk.holds import read_hold
from ...model import Article, Stamp, Status
from ...model._lazy_fields import Origin, origin_of
from .._writing.availability import refuse_unusable
from .edits import edits_of, splice
from .page import page_of
from .source import as_it_stands

__all__ = ["dumps", "dumps_all", "to_bytes", "to_text"]

_CONTROLS = frozenset("\x01\x02\x03\x16")  # around the parts of a transmission


def to_text(article: Article, *, force: bool = False) -> str:
    """Return an article as copy.

    Args:
        article: An article that was parsed, perhaps with fields changed by `attrs.evolve`, or built by hand.
        force: Write it even if it must not be used, which copy cannot say.

    Returns:
        For a parsed article, its text with the new words of changed fields in place of the old ones and nothing else
        changed. For one built by hand, a page in the layout of Arab News: headline, captions with credits, byline,
        date lines, headline repeats, bullets, paragraphs led by the dateline, end notes. Subheads stand among the
        paragraphs where all of both have spans, and are left out otherwise.

    Raises:
        ConversionError: If the story is withheld, cancelled or under an embargo.
        InputError: If `article` is not an article.

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
    return _written(article, force=force)


def _written(article: Article, *, force: bool, dated: bool = False) -> str:
    """Write an article; `dated`: with the dates of documents that have them apart from their text."""
    refuse_unusable(article, "text", force=force or _says_so(article))
    if not article.text or (dated and not _CONTROLS.isdisjoint(article.text)):
        return page_of(article)
    origin = origin_of(article)
    if origin is Origin.COPY:  # nothing in it can have changed
        return article.text
    old = article if origin is Origin.DOCUMENT else lay_out(article.text)
    if old is article or (
        article.blocks and article.blocks != old.blocks
    ):  # a document of another format: its parts were never layout
        old = as_it_stands(article)
        if dated:
            old = attrs.evolve(old, published=_in_words(old.published), updated=_in_words(old.updated))
    return splice(article.text, edits_of(article, old))


def _in_words(stamp: Stamp | None) -> Stamp | None:
    return stamp if stamp is None or stamp.text or stamp.date is None else None


def _says_so(article: Article) -> bool:
    """Return whether the copy itself says that the story must not be used, so that writing it hides nothing."""
    metadata, text = article.metadata, article.text
    held = metadata.status in {Status.WITHHELD, Status.CANCELLED}
    for line in metadata.lines:
        if line.span is None or text[line.span.slice] != line.text:
            continue
        if line.name == ("status" if held else "embargo"):
            said = read_hold(text, line.span.start, line.span.end)
            if said == metadata.status if held else said is not None:
                return True
    return False


def to_bytes(article: Article, *, force: bool = False) -> bytes:
    """Return an article as copy in its own encoding: the bytes it was read from, with changed fields replaced.

    Args:
        article: As for `to_text`.
        force: As for `to_text`.

    Raises:
        ConversionError: If a changed field has characters that the encoding lacks.
    """
    return encode(to_text(article, force=force), article.encoding)


def dumps(article: Article, *, force: bool = False) -> str:
    """Write an article as `to_text` does, but without the envelope of transmissions.

    The dates of structured documents, which stand apart from their text, are lines of it. U+FFFD stands for lone
    surrogates, which no encoding can write.
    """
    return encodable(_written(article, force=force, dated=True))


def dumps_all(articles: tuple[Article, ...], *, force: bool = False) -> str:
    """Write articles as copy, one after another; all the stories of a file make up that file again."""
    return "".join(dumps(article, force=force) for article in articles)
