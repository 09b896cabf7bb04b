"""What was changed in the fields of a parsed article, as edits of its text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

import attrs

from ...model import Article, Caption, Dateline, Mention, PartialDate
from .._whitespace import one_line
from .._writing.wording import byline_words, caption_words, credit_words, dateline_words, stamp_words
from .blocks import BlocksOfText, Edit

__all__ = ["edits_of", "splice"]

_Value = TypeVar("_Value", bound=Any)


def splice(text: str, edits: Iterable[Edit]) -> str:
    """Put edits into a text."""
    out = []
    at = 0
    for start, end, words in sorted(edits, key=lambda edit: edit[:2]):
        if start < at:  # inside a stretch that another edit replaces
            continue
        out += [text[at:start], words]
        at = end
    out.append(text[at:])
    return "".join(out)


def edits_of(new: Article, old: Article) -> Iterator[Edit]:
    """Compare an article with what its text says, and give the stretches to change."""
    page = BlocksOfText(old)
    yield from page.align(_words(old.headline), _words(new.headline), old.headline, at_top=True)
    byline = _rewritten(new.byline, old.byline)
    if byline is not None and not byline.text and old.byline is not None and old.byline.span is not None:
        start, end = page.visible(old.byline.span)  # agency and role may stand on lines of their own below the names
        yield start, end, byline_words(byline)
    else:
        yield from page.align(_words(old.byline), _words(byline), old.byline)
    for label, found, stamp in (("Published", old.published, new.published), ("Updated", old.updated, new.updated)):
        if stamp == found:
            continue
        stated = found if found is not None and found.text else None  # one without words never stood in the text
        words = [] if stamp is None else [stamp_words(_rewritten(stamp, stated), label)]
        yield from page.align(_words(stated), words, stated)
    yield from page.align_all(old.headline_repeats, new.headline_repeats)
    yield from page.align_all(old.summary, new.summary)
    if new.captions != old.captions:
        known = {(caption.text, caption.span): caption for caption in old.captions}
        pairs = [(caption, known.get((caption.text, caption.span))) for caption in new.captions]
        yield from page.align_all(old.captions, [Mention(_caption_as_edited(*pair)) for pair in pairs])
        yield from _credits_below(page, pairs)
    yield from page.align_all(old.subheads, new.subheads)
    yield from page.align_all(old.end_notes, new.end_notes)
    yield from _body(page, new, old)


def _words(value: _Value | None, write: Callable[[_Value], str] = lambda value: one_line(value.text)) -> list[str]:
    return [] if value is None else [write(value)]


def _rewritten(new: _Value, old: _Value | None) -> _Value:
    """Drop the words of a value whose other fields were changed and its words were not, so that they are made anew."""
    if new is None or old is None or new.text != old.text:
        return new
    names = [field.name for field in attrs.fields(type(old)) if field.name not in ("text", "span")]
    if all(_same(getattr(new, name), getattr(old, name)) for name in names):
        return new
    return attrs.evolve(new, text="", span=None)


def _restyled(new: Dateline | None, old: Dateline | None) -> Dateline | None:
    """Return a dateline of which only places were changed the old one's words around the new places."""
    if new is None or old is None or new.text != old.text or not _same(new.date, old.date) or new.agency != old.agency:
        return _rewritten(new, old)
    words = old.text
    if len(new.places) != len(old.places) or any(place not in words for place in old.places):
        return _rewritten(new, old)
    for before, after in zip(old.places, new.places, strict=True):
        words = words.replace(before, after, 1)
    return new if words == old.text else attrs.evolve(new, text=words, span=None)


def _same(new: object, old: object) -> bool:
    """Return whether two values are equal; a year that the story's own date supplied makes no difference."""
    if isinstance(new, PartialDate) and isinstance(old, PartialDate) and old.year is None:
        return (new.month, new.day) == (old.month, old.day)
    return new == old


def _credits_below(page: BlocksOfText, pairs: Iterable[tuple[Caption, Caption | None]]) -> Iterator[Edit]:
    """Return the edits of credits that stand on a line of their own below their caption."""
    for caption, stated in pairs:
        if stated is None or stated.credit is None or not _is_below(stated) or caption.credit == stated.credit:
            continue
        credit, at = caption.credit, stated.credit.span
        if at is None or stated.span is None:
            continue
        if credit is None:
            yield stated.span.end, page.visible(stated.span)[1], ""
        else:
            yield at.start, at.end, credit_words(_rewritten(credit, stated.credit))


def _is_below(caption: Caption) -> bool:
    """Return whether a caption's credit stands behind its words, on the next line."""
    credit = caption.credit
    return (
        credit is not None and credit.span is not None and caption.span is not None and credit.span not in caption.span
    )


def _caption_as_edited(new: Caption, old: Caption | None) -> str:
    """Return a caption's words, with those of a credit that was changed by itself in the place of the old one."""
    if old is not None and _is_below(old):
        return old.text
    if old is None or old.credit is None:
        return caption_words(new)
    if new.credit is None:
        return old.description
    if new.credit == old.credit or old.credit.span is None or old.span is None:
        return old.text
    start, end = old.credit.span.start - old.span.start, old.credit.span.end - old.span.start
    return old.text[:start] + credit_words(_rewritten(new.credit, old.credit)) + old.text[end:]


def _body(page: BlocksOfText, new: Article, old: Article) -> Iterator[Edit]:
    """Return the edits of dateline and paragraphs; the first paragraph holds the dateline's words."""
    edits = list(page.align_all(old.paragraphs, new.paragraphs))
    dateline, stated = _restyled(new.dateline, old.dateline), old.dateline
    if stated is None or stated.span is None:
        if (
            dateline is not None
            and old.paragraphs
            and old.paragraphs[0].span is not None
            and old.paragraphs == new.paragraphs
        ):
            start = old.paragraphs[0].span.start
            edits.append((start, start, dateline_words(dateline) + " "))
    elif _words(dateline, dateline_words) != _words(stated, dateline_words):
        start, end = stated.span.start, stated.span.end
        for number, (at, until, words) in enumerate(edits):
            if at == start and words.startswith(stated.text):  # the paragraph's words still hold the old dateline
                edits[number] = end, until, words.removeprefix(stated.text)
            elif at == start and until > end:
                return iter(edits)
        if dateline is not None:
            edits.append((start, end, dateline_words(dateline)))
        else:
            while end < len(page.text) and page.text[end] in " \u00a0":
                end += 1
            edits.append((start, end, ""))
    return iter(edits)
