"""Articles as copy again: character for character, with edits spliced in; or laid out, if built by hand."""

from __future__ import annotations

import datetime
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import Any, Protocol, TypeVar

import attrs

from ...encoding import encode
from ...errors import InputError
from ...layout import lay_out
from ...layout.lines.bullets import bullet_words
from ...layout.values.credits import is_credit_line, looks_like_caption
from ...model import Article, BlockKind, Caption, Dateline, Mention, PartialDate, Span, Stamp
from .._writing.wording import MONTHS, byline_words, caption_words, credit_words, dateline_words, one_line

__all__ = ["to_bytes", "to_text"]


class _Located(Protocol):
    @property
    def text(self) -> str: ...

    @property
    def span(self) -> Span | None: ...


_Value = TypeVar("_Value", bound=Any)
Edit = tuple[int, int, str]  # what stands between two offsets becomes these words


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
        return _page(article)
    old = lay_out(article.text)
    if article.blocks and article.blocks != old.blocks:  # a document of another format: its parts were never layout
        old = _as_it_stands(article)
    return _splice(article.text, _edits(article, old))


def to_bytes(article: Article) -> bytes:
    """Give an article as the bytes it was read from, with edits spliced in.

    Args:
        article: As for `to_text`.

    Raises:
        ConversionError: If an edit holds characters that the article's encoding does not have.
    """
    return encode(to_text(article), article.encoding)


def _as_it_stands(article: Article) -> Article:
    """Give an article as its text and blocks have it, whatever its fields were changed to."""
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
    """Give the value that stands in a block; its words if the value was changed."""
    words = article.text[block.slice]
    start = block.start + len(words) - len(words.lstrip())
    end = block.start + len(words.rstrip())
    start = bullet_words(article.text, start, end) or start
    return stated.get(start) or Mention(article.text[start:end], Span(start, end))


def _stands(article: Article, value: _Located | None) -> bool:
    """Tell whether the words of a value stand in the text at its place."""
    return value is not None and value.span is not None and article.text[value.span.slice] == value.text


# ---------------------------------------------------------------- words for values built by hand


def _date_words(date: datetime.date) -> str:
    return f"{date.day:02d} {MONTHS[date.month - 1]} {date.year}"


def _stamp_words(stamp: Stamp, label: str) -> str:
    if stamp.text:
        return one_line(stamp.text)
    words = [label]
    if stamp.date is not None:
        words.append(_date_words(stamp.date))
    if stamp.time is not None:
        words.append(f"{stamp.time:%H:%M:%S}" if stamp.time.second else f"{stamp.time:%H:%M}")
        zone = stamp.zone or (stamp.time.tzname() if stamp.time.tzinfo is not None else None)
        words += [zone] if zone else []
    return " ".join(words)


# ---------------------------------------------------------------- a page


def _caption_line(caption: Caption) -> str:
    """Give a caption's words, with a label where nothing else would show that they are one."""
    words = caption_words(caption)
    plain = is_credit_line(words, 0, len(words)) is None and not looks_like_caption(words, 0, len(words))
    return f"Caption: {words}" if plain and words else words


def _page(article: Article) -> str:
    header = [_caption_line(caption) for caption in article.captions]
    if article.byline is not None:
        header.append(byline_words(article.byline))
    if article.published is not None:
        header.append(_stamp_words(article.published, "Published"))
    if article.updated is not None:
        header.append(_stamp_words(article.updated, "Updated"))
    body = [one_line(paragraph.text) for paragraph in article.paragraphs]
    if article.dateline is not None:
        dateline = dateline_words(article.dateline)
        if not body:
            body = [dateline]
        elif not body[0].startswith(dateline):
            body[0] = f"{dateline} {body[0]}"
    parts = [
        [] if article.headline is None else [one_line(article.headline.text)],
        header,
        [one_line(repeat.text) for repeat in article.headline_repeats],
        [f"  • {one_line(point.text)}" for point in article.summary],
        *([paragraph] for paragraph in body),
        *([one_line(note.text)] for note in article.end_notes),
    ]
    return "\n".join("\n".join(part) + "\n" for part in parts if part)


# ---------------------------------------------------------------- edits


def _splice(text: str, edits: Iterable[Edit]) -> str:
    out = []
    at = 0
    for start, end, words in sorted(edits, key=lambda edit: edit[:2]):
        if start < at:  # inside a stretch that another edit replaces
            continue
        out += [text[at:start], words]
        at = end
    out.append(text[at:])
    return "".join(out)


def _edits(new: Article, old: Article) -> Iterator[Edit]:
    """Compare an article with what its text says, and give the stretches to change."""
    page = _Page(old)
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
        words = [] if stamp is None else [_stamp_words(_rewritten(stamp, stated), label)]
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
    """Give a dateline of which only places were changed the old one's words around the new places."""
    if new is None or old is None or new.text != old.text or not _same(new.date, old.date) or new.agency != old.agency:
        return _rewritten(new, old)
    words = old.text
    if len(new.places) != len(old.places) or any(place not in words for place in old.places):
        return _rewritten(new, old)
    for before, after in zip(old.places, new.places, strict=True):
        words = words.replace(before, after, 1)
    return new if words == old.text else attrs.evolve(new, text=words, span=None)


def _same(new: object, old: object) -> bool:
    """Tell whether two values are equal; a year that the story's own date supplied makes no difference."""
    if isinstance(new, PartialDate) and isinstance(old, PartialDate) and old.year is None:
        return (new.month, new.day) == (old.month, old.day)
    return new == old


def _credits_below(page: _Page, pairs: Iterable[tuple[Caption, Caption | None]]) -> Iterator[Edit]:
    """Give the edits of credits that stand on a line of their own below their caption."""
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
    """Tell whether a caption's credit stands behind its words, on the next line."""
    credit = caption.credit
    return (
        credit is not None and credit.span is not None and caption.span is not None and credit.span not in caption.span
    )


def _caption_as_edited(new: Caption, old: Caption | None) -> str:
    """Give a caption's words, with those of a credit that was changed by itself in the place of the old one."""
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


def _changes(old: list[str], new: list[str]) -> Iterator[tuple[int, int, int, int]]:
    """Give the stretches of two lists that differ; what they have in common at both ends is passed over first."""
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    middle = SequenceMatcher(None, old[head : len(old) - tail], new[head : len(new) - tail], autojunk=True)
    for tag, first, last, begin, end in middle.get_opcodes():
        if tag != "equal":
            yield head + first, head + last, head + begin, head + end


class _Page:
    """The blocks of a parsed story, as places to change, to take out and to put in."""

    def __init__(self, article: Article) -> None:
        self.text = article.text
        self.blocks = article.blocks
        self.line_end = "\r\n" if "\r\n" in self.text else "\r" if "\r" in self.text and "\n" not in self.text else "\n"
        self.starts = [block.span.start for block in self.blocks]
        first = next((b for b in self.blocks if b.kind is BlockKind.PARAGRAPH), None)
        self.body = len(self.text) if first is None else first.span.start

    def visible(self, span: Span) -> tuple[int, int]:
        """Give where the words of the block begin and end in which a span begins."""
        block = self.blocks[self._block(span)].span
        return span.start, block.start + len(self.text[block.slice].rstrip())

    def align_all(self, old: Sequence[_Located], new: Sequence[_Located]) -> Iterator[Edit]:
        """Give the edits that turn the old values of a field into the new ones."""
        return self.align([one_line(v.text) for v in old], [one_line(v.text) for v in new], *old)

    def align(self, old: list[str], new: list[str], *places: _Located | None, at_top: bool = False) -> Iterator[Edit]:
        """Give the edits that turn old words, at their places, into new ones."""
        if old == new:
            return
        spans = [place.span for place in places if place is not None and place.span is not None]
        for first, last, begin, end in _changes(old, new):
            both = min(last - first, end - begin)
            for span, words in zip(spans[first : first + both], new[begin : begin + both], strict=True):
                yield span.start, span.end, words
            for span in spans[first + both : last]:
                yield self._take_out(span)
            if end - begin > both:
                yield self._put_in(
                    spans[first + both - 1] if first + both else None, new[begin + both : end], at_top=at_top
                )

    def _block(self, span: Span) -> int:
        return bisect_right(self.starts, span.start) - 1

    def _take_out(self, span: Span) -> Edit:
        block = self.blocks[self._block(span)].span
        return block.start, block.end, ""

    def _put_in(self, after: Span | None, words: list[str], *, at_top: bool) -> Edit:
        end = self.line_end
        if after is None:
            at = 0 if at_top else self.body
            lead = end if at and self.text[at - 1] not in "\r\n" else ""
            return at, at, lead + "".join(w + end + end for w in words)
        number = self._block(after)
        at = self.blocks[number].span.end
        mark = self.text[self.blocks[number].span.start : after.start]  # a bullet, what the line is set in by
        words = [mark + w for w in words]
        apart = number + 1 == len(self.blocks) or self.blocks[number + 1].kind is BlockKind.BLANK
        lead = end if self.text[at - 1] not in "\r\n" else ""
        return at, at, lead + "".join((end if apart else "") + w + end for w in words)


def _body(page: _Page, new: Article, old: Article) -> Iterator[Edit]:
    """Give the edits of dateline and paragraphs; the first paragraph holds the dateline's words."""
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
