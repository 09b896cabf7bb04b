"""The parts of a story as an article: laid out as running text, or placed in the text that the document has.

A document of the trade keeps headline, byline and paragraphs apart. They are laid out in the order of a page of wire
copy, so that every value gets the place it stands at and blocks tile the text. A transmission is running text already,
and stays as it is.
"""

from __future__ import annotations

import attrs
from attrs import frozen

from ...lexicon.agency_mentions import agencies_named
from ...model import (
    Article,
    Block,
    BlockKind,
    Byline,
    Caption,
    Dateline,
    Mention,
    Problem,
    ProblemCode,
    Severity,
    Span,
    Stamp,
)
from ...model._lazy_fields import Origin, make_lazy, set_origin
from .._whitespace import one_line
from .body_lines import sort_lines, take_dateline, with_end_notes
from .captions import add_caption
from .copy_datelines import find_dateline
from .datelines import find_in_paragraph, place_dateline, place_stated
from .page import Page
from .parts import Line, SourceText, StoryParts
from .statements import marked_statements, place_statements

__all__ = ["to_article"]

_BESIDE = frozenset({BlockKind.BLANK, BlockKind.FURNITURE})  # lines of a transmission that hold no words of its story
_BULLET = "  • "
_TEXTS = frozenset({"text", "news", "article", "newsarticle", "story"})  # types of items that have a body
_ONLY_HEAD = Problem(ProblemCode.MISSING_BODY, "the document has no body of its story", None, Severity.WARNING)
_NO_HEADLINE = Problem(ProblemCode.MISSING_HEADLINE, "the document has no headline", None, Severity.INFO)
_EMPTY = Problem(ProblemCode.MISSING_BODY, "the document has no words of a story", None, Severity.ERROR)


def to_article(parts: StoryParts) -> Article:
    r"""Make an article of what a reader found in a document.

    Args:
        parts: The parts of the story.

    Returns:
        The article. Words keep their place: what is one line without white space around it stands in the text as
        given, other words as `one_line` has them; empty words are left out.

    >>> from newsmodel.model import BlockKind, Dateline
    >>> from newsmodel.formats._article.parts import Line
    >>> body = [Line(BlockKind.PARAGRAPH, "TARN: Cars crossed.")]
    >>> article = to_article(StoryParts(headline="Bridge reopens", dateline=Dateline("TARN:"), body=body))
    >>> article.text
    'Bridge reopens\n\nTARN: Cars crossed.\n'
    >>> article.dateline
    Dateline('TARN:', 16:21, places=('TARN',))
    """
    article = _laid_out(parts) if parts.source_text is None else _in_place(parts, parts.source_text)
    make_lazy(article, "agencies", _NAMED)
    set_origin(article, Origin.DOCUMENT)
    return article


def _laid_out(parts: StoryParts) -> Article:
    page = Page()
    heads = page.add_all(BlockKind.HEADLINE, [parts.headline])
    repeats = page.add_all(BlockKind.HEADLINE_REPEAT, parts.headline_repeats)
    decks = page.add_all(BlockKind.SUBHEAD, parts.subheads)
    page.end_group()
    captions = [add_caption(page, caption, as_stated=parts.as_stated) for caption in parts.captions]
    byline = _add_byline(page, parts.byline)
    stamps = [_add_stamp(page, stamp) for stamp in (parts.published, parts.updated)]
    page.end_group()
    points = page.add_all(BlockKind.SUMMARY_POINT, parts.summary, _BULLET)
    page.end_group()
    body = _add_body(page, parts)
    captions += body.captions
    page.end_group()
    notes = page.add_all(BlockKind.END_NOTE, parts.end_notes)
    text = page.close()
    attributions = (
        *marked_statements(body.marked),
        *place_statements(parts.statements, text, page.blocks),
    )
    problem = None if attributions else parts.statements_problem
    problems = parts.problems if problem is None else (*parts.problems, problem)
    return Article(
        text=text,
        headline=heads[0] if heads else None,
        headline_repeats=repeats,
        byline=byline,
        published=stamps[0],
        updated=stamps[1],
        captions=[caption for caption in captions if caption is not None],
        summary=(*points, *body.of(BlockKind.SUMMARY_POINT)),
        dateline=_with_year(body.dateline, parts),
        paragraphs=body.of(BlockKind.PARAGRAPH),
        subheads=(*decks, *body.of(BlockKind.SUBHEAD)),
        end_notes=(*body.of(BlockKind.END_NOTE), *notes),
        attributions=attributions,
        blocks=page.blocks,
        problems=(
            *problems,
            *_missing(
                parts, has_words=bool(page.blocks), has_headline=bool(heads), has_body=bool(body.lines or body.captions)
            ),
        ),
        id=parts.id,
        url=parts.url,
        provider=parts.provider,
        language=parts.language,
        metadata=parts.metadata,
    )


class _Named:
    """Finds the agencies that a text names."""

    def named_in(self, text: str) -> tuple[str, ...]:
        """List them."""
        return agencies_named(text)


_NAMED = _Named()


def _missing(parts: StoryParts, *, has_words: bool, has_headline: bool, has_body: bool) -> list[Problem]:
    """Return the problems of a document that has no words, no headline, or no more of its story than that."""
    if not has_words:
        return [_EMPTY]
    if not has_headline:
        return [_NO_HEADLINE] if has_body else []
    known = {problem.code for problem in parts.problems}
    if has_body or parts.captions or parts.summary or ProblemCode.MISSING_BODY in known:
        return []
    kind = (parts.metadata.item_type or "").casefold()
    return [_ONLY_HEAD] if kind in _TEXTS else []


@frozen
class _Body:
    """The body of a story on the page: its lines with their places, captions within it, and its dateline."""

    lines: tuple[tuple[Line, Mention], ...]
    captions: tuple[Caption | None, ...]
    dateline: Dateline | None

    def of(self, kind: BlockKind) -> tuple[Mention, ...]:
        """Return the lines of a kind."""
        return tuple([mention for line, mention in self.lines if line.kind is kind])

    @property
    def marked(self) -> list[tuple[Line, Mention]]:
        """The paragraphs in which something is marked as said."""
        return [pair for pair in self.lines if pair[0].marks and pair[0].kind is BlockKind.PARAGRAPH]


def _add_body(page: Page, parts: StoryParts) -> _Body:
    """Lay out the body, below the dateline if that stands by itself."""
    dateline, lines = parts.dateline, list(parts.body)
    if dateline is None and not parts.as_stated:
        dateline, lines = take_dateline(lines)
    lines = sort_lines(lines, as_stated=parts.as_stated)
    copy = [line.text for line in lines if line.kind is BlockKind.PARAGRAPH]
    if parts.as_stated:
        first, dateline = place_stated(page, dateline, copy)
    else:
        first, found = find_dateline(copy)
        dateline = place_dateline(page, dateline, copy[first] if copy else "", found)
    lines = with_end_notes(lines, None if dateline is None else dateline.agency, as_stated=parts.as_stated)
    placed: list[tuple[Line, Mention]] = []
    captions: list[Caption | None] = []
    for line in lines:
        if line.kind is BlockKind.CAPTION:
            captions.append(add_caption(page, Caption(line.text)))
        else:
            placed.append((line, page.add(line.kind, line.text)))
    paragraphs = [mention for line, mention in placed if line.kind is BlockKind.PARAGRAPH]
    return _Body(tuple(placed), tuple(captions), find_in_paragraph(dateline, paragraphs[first:]))


def _add_byline(page: Page, byline: Byline | None) -> Byline | None:
    if byline is None:
        return None
    *first, last = byline.authors or ("",)
    names = f"{', '.join(first)} and {last}" if first else last
    words = one_line(byline.text) or one_line(", ".join(name for name in (names, byline.agency) if name))
    span = page.add(BlockKind.BYLINE, words).span if words else None
    return attrs.evolve(byline, text=words, span=span)


def _add_stamp(page: Page, stamp: Stamp | None) -> Stamp | None:
    if stamp is None:
        return None
    words = one_line(stamp.text)
    span = page.add(BlockKind.DATE_LINE, words).span if words else None
    return attrs.evolve(stamp, text=words, span=span)


def _with_year(dateline: Dateline | None, parts: StoryParts) -> Dateline | None:
    """Supply the year of a dateline from the day of the story, as for wire copy: updated, else published."""
    if dateline is None or dateline.date is None or dateline.date.year is not None:
        return dateline
    stamps = (parts.updated, parts.published)
    days = [stamp.date for stamp in stamps if stamp is not None and stamp.date is not None]
    days += [] if parts.dateline_date is None else [parts.dateline_date]
    date = dateline.date
    for day in days:  # the first that can supply one does
        date = date.near(day)
    return attrs.evolve(dateline, date=date)


# ---------------------------------------------------------------- the document's own text


def _in_place(parts: StoryParts, source: SourceText) -> Article:
    """Make the article of a text that stays as it is, with who said what in it."""
    from ...attribution import attribute  # slow to load, and most documents have no need of it

    found: dict[BlockKind, list[Mention]] = {}
    for line in source.lines:
        if line.words is not None:
            found.setdefault(line.kind, []).append(line.words)
    headline = found.get(BlockKind.HEADLINE, [None])[-1]
    summary, paragraphs = found.get(BlockKind.SUMMARY_POINT, []), found.get(BlockKind.PARAGRAPH, [])
    searched = [] if headline is None else [_searched(BlockKind.HEADLINE, headline, parts.dateline)]
    searched += [_searched(BlockKind.SUMMARY_POINT, point, parts.dateline) for point in summary]
    searched += [_searched(BlockKind.PARAGRAPH, paragraph, parts.dateline) for paragraph in paragraphs]
    day = None if parts.published is None else parts.published.date
    has_words = any(line.words is not None and line.kind not in _BESIDE for line in source.lines)
    missing = _missing(parts, has_words=has_words, has_headline=headline is not None, has_body=bool(paragraphs))
    attributions, problems = attribute(source.text, searched, date=day)
    return Article(
        text=source.text,
        headline=headline,
        byline=parts.byline,
        published=parts.published,
        updated=parts.updated,
        captions=parts.captions,
        summary=summary,
        dateline=_with_year(parts.dateline, parts),
        paragraphs=paragraphs,
        subheads=found.get(BlockKind.SUBHEAD, ()),
        end_notes=found.get(BlockKind.END_NOTE, ()),
        attributions=attributions,
        blocks=[Block(line.kind, line.block) for line in source.lines],
        problems=(*parts.problems, *problems, *missing),
        offset=source.offset,
        encoding=source.encoding,
        id=parts.id,
        url=parts.url,
        provider=parts.provider,
        language=parts.language,
        metadata=parts.metadata,
    )


def _searched(kind: BlockKind, mention: Mention, dateline: Dateline | None) -> tuple[BlockKind, int, int]:
    """Return the stretch of a line in which to look for who said what: all of it, behind the dateline."""
    span = Span(0, 0) if mention.span is None else mention.span
    place = None if dateline is None else dateline.span
    return kind, span.start if place is None or place not in span else place.end, span.end
