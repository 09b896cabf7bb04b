"""The body of an article in reading order."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from ...model import Article, BlockKind, Mention, Span, Stamp
from .._whitespace import one_line
from .wording import dateline_words

__all__ = ["Part", "body", "body_text", "stamp_of"]

_FIRST = 8  # paragraphs of which one may begin with the dateline


@frozen
class Part:
    """A part of the body.

    Args:
        kind: A paragraph or a subhead.
        text: Its words.
        span: Where they stand in the article's text; None if they stand nowhere.
        lead: The words of a dateline that the paragraph does not hold and that belong in front of it.
        dateline: How many characters of the text are its dateline.
    """

    kind: BlockKind
    text: str
    span: Span | None = None
    lead: str = ""
    dateline: int = 0

    @property
    def line(self) -> str:
        """Dateline and words on one line."""
        return " ".join(x for x in (self.lead, one_line(self.text)) if x)


def body(article: Article) -> Iterator[Part]:
    """Return paragraphs and subheads in their order; subheads without a place come first.

    The paragraph with the dateline has its words, or they are given beside the first.
    """
    parts = [(BlockKind.SUBHEAD, x) for x in article.subheads] + [(BlockKind.PARAGRAPH, x) for x in article.paragraphs]
    if all(mention.span is not None for _, mention in parts):
        parts.sort(key=lambda part: _start(part[1]))
    holder = _holder(article)
    dateline = "" if article.dateline is None else dateline_words(article.dateline)
    for kind, mention in parts:
        if mention is holder:
            yield Part(kind, mention.text, mention.span, "", _held(mention.text, dateline))
        elif kind is BlockKind.PARAGRAPH and dateline and holder is None:
            yield Part(kind, mention.text, mention.span, dateline)
            dateline = ""
        else:
            yield Part(kind, mention.text, mention.span)
    if dateline and holder is None:
        yield Part(BlockKind.PARAGRAPH, "", None, dateline)


def _holder(article: Article) -> Mention | None:
    """Return the paragraph that begins with the dateline, mostly the first; None if none does."""
    dateline = article.dateline
    if dateline is None:
        return None
    words, span = dateline_words(dateline), dateline.span
    for paragraph in article.paragraphs[:_FIRST] if span is None else article.paragraphs:
        near = span is None or paragraph.span is None or span in paragraph.span
        if near and _held(paragraph.text, words):
            return paragraph
    return None


def body_text(article: Article) -> str:
    """Return the body as running text, a blank line between paragraphs.

    Sub-heads stand among the paragraphs where their place is known; the lines above the first paragraph are left out.
    The words of a dateline that was built by hand, and with which the body does not begin, are put in front of it.
    """
    if not article.subheads or any(mention.span is None for mention in (*article.subheads, *article.paragraphs)):
        text = "\n\n".join([one_line(paragraph.text) for paragraph in article.paragraphs])
    else:
        first = min((_start(paragraph) for paragraph in article.paragraphs), default=0)
        within = [mention for mention in article.subheads if _start(mention) > first]
        text = "\n\n".join(one_line(mention.text) for mention in sorted((*within, *article.paragraphs), key=_start))
    dateline = article.dateline
    if dateline is None or not dateline.text or dateline.span is not None or text.startswith(dateline.text):
        return text
    return f"{dateline.text} {text}"


def _held(words: str, dateline: str) -> int:
    """Count the characters of a paragraph that are its dateline, whatever white space stands within."""
    bare = dateline.strip()
    if bare and words.startswith(bare):  # as it mostly is
        return len(bare)
    at = 0
    for word in dateline.split():
        while words[at : at + 1].isspace():
            at += 1
        if not words.startswith(word, at):
            return 0
        at += len(word)
    return at


def _start(mention: Mention) -> int:
    return 0 if mention.span is None else mention.span.start


def stamp_of(article: Article) -> Stamp | None:
    """Return the stamp that says when this version was made: updated, else published, if it has a date."""
    for stamp in (article.updated, article.published):
        if stamp is not None and stamp.date is not None:
            return stamp
    return None
