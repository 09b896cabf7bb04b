"""An article out of parts: what the readers of structured documents share.

A document of the trade keeps headline, byline and paragraphs apart. Here they are laid out as running text, in the
order of a page of wire copy, so that every value gets the place it stands at and blocks tile the text.
"""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

import attrs

from ...layout.lines.end_notes import is_end_note
from ...layout.lines.shapes import is_rule
from ...layout.values.credits import read_caption
from ...lexicon.agency_mentions import agencies_named
from ...model import (
    Article,
    Attribution,
    Block,
    BlockKind,
    Byline,
    Caption,
    Dateline,
    Mention,
    Problem,
    Span,
    Stamp,
)
from ...model.header import to_stamp
from .._writing.wording import one_line
from .datelines import copy_dateline, dateline_at, lone_dateline
from .stated_values import as_byline, as_dateline, credit_within

__all__ = ["POINTS", "assemble", "tell_subheads"]

_MOST_NOTES = 6  # paragraphs at the end that may be end notes
_FIRST = 3  # paragraphs of which one may be the dateline by itself
_BULLET = "  • "
POINTS = frozenset({"* ", "• ", "- ", "– "})  #: what points in front of the dateline begin with
_CONTACT = re.compile(
    r"\(\([^()]{1,300}(?:\([^()]{0,50}\)[^()]{0,300}){0,5}\)\)"
)  # ((ana.ruiz@agency.example; +1 202;))

_Located = TypeVar("_Located", Byline, Caption, Stamp)


class _Page:
    """The text as it grows, and the blocks that tile it."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.blocks: list[Block] = []
        self.at = 0

    def add(self, kind: BlockKind, words: str, lead: str = "") -> Mention:
        """Lay out words as a line of their own, and give them with their place."""
        start = self.at + len(lead)
        end = start + len(words)
        self._put(kind, f"{lead}{words}\n")
        return Mention(words, Span(start, end))

    def add_all(self, kind: BlockKind, lines: Iterable[str], lead: str = "") -> tuple[Mention, ...]:
        """Lay out what is not empty of some lines."""
        return tuple([self.add(kind, words, lead) for line in lines if (words := one_line(line))])

    def end_group(self) -> None:
        """Leave a blank line, unless nothing stands above it or a blank line does."""
        if self.blocks and self.blocks[-1].kind is not BlockKind.BLANK:
            self._put(BlockKind.BLANK, "\n")

    def _put(self, kind: BlockKind, line: str) -> None:
        self.parts.append(line)
        self.blocks.append(Block(kind, Span(self.at, self.at + len(line))))
        self.at += len(line)

    def close(self) -> str:
        """Give the text, without the blank line at its end."""
        if self.blocks and self.blocks[-1].kind is BlockKind.BLANK:
            self.blocks.pop()
            self.parts.pop()
        return "".join(self.parts)


def assemble(
    *,
    headline: str | None = None,
    headline_repeats: Sequence[str] = (),
    subheads: Sequence[str] = (),
    byline: Byline | str | None = None,
    dateline: Dateline | str | None = None,
    paragraphs: Sequence[str | tuple[BlockKind, str]] = (),
    captions: Sequence[Caption | str] = (),
    summary: Sequence[str] = (),
    end_notes: Sequence[str] = (),
    published: Stamp | datetime.date | None = None,
    updated: Stamp | datetime.date | None = None,
    id: str | None = None,  # noqa: A002  # the model's word
    url: str | None = None,
    provider: str | None = None,
    language: str | None = None,
    problems: Iterable[Problem] = (),
    attributions: Callable[[str], tuple[Attribution, ...]] | None = None,
    as_told: bool = False,
) -> Article:
    r"""Make an article of the parts of a document.

    Args:
        headline: The headline.
        headline_repeats: Its other wordings.
        subheads: The lines below the headline; headings within the body go with the paragraphs.
        byline: Who wrote it; plain words are read for the persons they name, a value without words is given some.
        dateline: As words or as a value. If the first paragraph begins with its words it stands there, else on a line
            of its own. The paragraph's own words count where they say more, and where the value has none or is None.
        paragraphs: The body, in order; the last ones become end notes if they are such by their words. Beside plain
            paragraphs there may be pairs of a kind (subhead, furniture, caption, end note) and words.
        captions: Of its pictures; the words of a credit that the caption does not hold follow it in brackets.
        summary: The points between headline and body.
        end_notes: What follows the body.
        published: When it was published; a stamp without words stays without.
        updated: When it was last updated.
        id: The document's name for the story.
        url: Where it was published.
        provider: Who provided it.
        language: Its language, a BCP 47 tag.
        problems: What was wrong with the document.
        attributions: Makes the attributions of the text once that is laid out; where the document has positions within
            paragraphs, `article.paragraphs[n].span` and `attrs.evolve` serve better.
        as_told: Whether paragraphs are what the document says they are, so that rules, points and datelines are not
            looked for among them; what is an end note by its words is one all the same.

    Returns:
        The article. Words keep their place: what is one line without white space around it stands in the text as
        given, other words as `one_line` has them; empty words are left out.

    >>> article = assemble(headline="Bridge reopens", dateline="TARN:", paragraphs=["TARN: Cars crossed."])
    >>> article.text
    'Bridge reopens\n\nTARN: Cars crossed.\n'
    >>> article.dateline, article.dateline.places
    (Dateline('TARN:', 16:21, places=('TARN',)), ('TARN',))
    """
    page = _Page()
    heads = page.add_all(BlockKind.HEADLINE, [headline or ""])
    repeats = page.add_all(BlockKind.HEADLINE_REPEAT, headline_repeats)
    decks = page.add_all(BlockKind.SUBHEAD, subheads)
    page.end_group()
    pictures = [_add_caption(page, caption) for caption in captions]
    author = _add_byline(page, byline)
    stamps = [_add_stamp(page, to_stamp(stamp)) for stamp in (published, updated)]
    page.end_group()
    points = page.add_all(BlockKind.SUMMARY_POINT, summary, _BULLET)
    page.end_group()
    lines = [(BlockKind.PARAGRAPH, p) if isinstance(p, str) else p for p in paragraphs]
    if dateline is None and not as_told:
        dateline, lines = _take_dateline(lines)
    lines = [(kind, words) for kind, line in lines if (words := one_line(line))]
    lines = _tell_end_notes(lines if as_told else _tell_furniture(lines))
    copy = [words for kind, words in lines if kind is BlockKind.PARAGRAPH]
    leads = 0 if as_told else dateline_at(copy)
    place = _place_dateline(page, dateline, copy[leads] if copy else "")
    body: dict[BlockKind, list[Mention]] = {}
    for kind, words in lines:
        if kind is BlockKind.CAPTION:
            pictures.append(_add_caption(page, words))
        else:
            body.setdefault(kind, []).append(page.add(kind, words))
    place = _in_paragraph(place, body.get(BlockKind.PARAGRAPH, [])[leads:])
    page.end_group()
    notes = page.add_all(BlockKind.END_NOTE, end_notes)
    text = page.close()
    return Article(
        text=text,
        headline=heads[0] if heads else None,
        headline_repeats=repeats,
        byline=author,
        published=stamps[0],
        updated=stamps[1],
        captions=[caption for caption in pictures if caption is not None],
        summary=(*points, *body.get(BlockKind.SUMMARY_POINT, ())),
        dateline=_with_year(place, stamps),
        paragraphs=body.get(BlockKind.PARAGRAPH, ()),
        subheads=(*decks, *body.get(BlockKind.SUBHEAD, ())),
        end_notes=(*body.get(BlockKind.END_NOTE, ()), *notes),
        agencies=agencies_named(text),
        attributions=() if attributions is None else attributions(text),
        blocks=page.blocks,
        problems=tuple(problems),
        id=id,
        url=url,
        provider=provider,
        language=language,
    )


def tell_subheads(
    lines: Sequence[tuple[BlockKind, str]], stated: Sequence[str]
) -> tuple[list[tuple[BlockKind, str]], list[str]]:
    """Find the lines of a body that a document states as sub-heads elsewhere.

    Args:
        lines: The body, kinds and words.
        stated: The sub-heads, in order.

    Returns:
        The body with these lines as sub-heads, and the ones that do not stand in it.
    """
    left = Counter(stated)
    told = []
    for kind, words in lines:
        if left[words] > 0 and kind in {BlockKind.PARAGRAPH, BlockKind.SUBHEAD}:
            left[words] -= 1
            kind = BlockKind.SUBHEAD  # noqa: PLW2901
        told.append((kind, words))
    rest = []
    for words in stated:
        if left[words] > 0:
            left[words] -= 1
            rest.append(words)
    return told, rest


def _take_dateline(lines: list[tuple[BlockKind, str]]) -> tuple[Dateline | None, list[tuple[BlockKind, str]]]:
    """Take one of the first paragraphs for the dateline if it is no more than that."""
    for number, (kind, words) in enumerate(lines[:-1][:_FIRST]):
        if kind is BlockKind.PARAGRAPH and (found := lone_dateline(one_line(words))) is not None:
            return found, [*lines[:number], *lines[number + 1 :]]
    return None, lines


def _tell_furniture(lines: Sequence[tuple[BlockKind, str]]) -> list[tuple[BlockKind, str]]:
    """Find what only divides, and the points that some agencies put as paragraphs in front of the dateline."""
    only = all(is_rule(words) for kind, words in lines if kind is BlockKind.PARAGRAPH)  # "..." may be all there is
    told = [
        (BlockKind.FURNITURE if kind is BlockKind.PARAGRAPH and is_rule(w) and not only else kind, w)
        for kind, w in lines
    ]
    count = 0
    while count < len(told) and told[count][0] is BlockKind.PARAGRAPH and told[count][1][:2] in POINTS:
        count += 1
    if count and count < len(told) and copy_dateline(told[count][1]) is not None:
        told[:count] = [(BlockKind.SUMMARY_POINT, words[2:].lstrip()) for _, words in told[:count]]
    return told


def _tell_end_notes(lines: Sequence[tuple[BlockKind, str]]) -> list[tuple[BlockKind, str]]:
    """Find the paragraphs at the end of a body that say who reported and edited, as in wire copy."""
    told = list(lines)
    for number in range(len(told) - 1, max(0, len(told) - _MOST_NOTES), -1):
        kind, words = told[number]
        if kind is not BlockKind.PARAGRAPH or not (is_end_note(words) or _CONTACT.fullmatch(words)):
            break
        told[number] = BlockKind.END_NOTE, words
    return told


def _placed(page: _Page, kind: BlockKind, value: _Located, words: str) -> _Located:
    mention = page.add(kind, words)
    return attrs.evolve(value, text=words, span=mention.span)


def _add_byline(page: _Page, byline: Byline | str | None) -> Byline | None:
    if isinstance(byline, str):
        byline = as_byline(byline)
    if byline is None:
        return None
    *first, last = byline.authors or ("",)
    names = f"{', '.join(first)} and {last}" if first else last
    words = one_line(byline.text) or one_line(", ".join(name for name in (names, byline.agency) if name))
    return _placed(page, BlockKind.BYLINE, byline, words) if words else attrs.evolve(byline, text="", span=None)


def _add_stamp(page: _Page, stamp: Stamp | None) -> Stamp | None:
    if stamp is None:
        return None
    words = one_line(stamp.text)
    return _placed(page, BlockKind.DATE_LINE, stamp, words) if words else attrs.evolve(stamp, text="", span=None)


def _add_caption(page: _Page, caption: Caption | str) -> Caption | None:
    if isinstance(caption, str):
        caption = Caption(caption)
    words, credit = one_line(caption.text), caption.credit
    read = read_caption(words, 0, len(words))  # the words of a caption often hold credit and day
    within = credit_within(words)
    day = caption.date or (None if read is None else read.date)
    if credit is None:
        credit, line = within, "" if within is None else within.text
    else:
        made = "/".join(dict.fromkeys(x for x in (credit.photographer, credit.source, credit.agency) if x))
        line = one_line(credit.text) or one_line(made)
        fuller = within is not None and (line not in words or line in within.text)
        if within is not None and fuller and _same_credit(line, within.text):
            line = within.text
            taken_by = credit.photographer or within.photographer
            credit = attrs.evolve(
                credit,
                agency=credit.agency or within.agency,
                photographer=taken_by,
                source=credit.source or (None if taken_by and taken_by in (within.source or "") else within.source),
            )
        elif within is not None and fuller and within.photographer and not credit.photographer:
            credit = attrs.evolve(credit, photographer=within.photographer)
    at = words.rfind(line)
    if at < 0:
        at, words = (len(words) + 2, f"{words} ({line})") if words else (0, line)
    if not words:
        return None
    if credit is not None:
        start = page.at + at
        credit = attrs.evolve(credit, text=line, span=Span(start, start + len(line)) if line else None)
    return _placed(page, BlockKind.CAPTION, attrs.evolve(caption, credit=credit, date=day, span=None), words)


def _same_credit(one: str, other: str) -> bool:
    one, other = one.casefold(), other.casefold()
    return one in other or other in one


def _place_dateline(page: _Page, dateline: Dateline | str | None, first: str) -> Dateline | None:
    """Make the value, on a line of its own unless the first paragraph begins with its words."""
    stated = dateline if isinstance(dateline, Dateline) and dateline.text else None
    if isinstance(dateline, str):
        dateline = as_dateline(dateline)
    found = copy_dateline(first)
    if found is not None and (dateline is None or _begins(found.text, dateline.text)):
        if stated is None:
            return found
        return attrs.evolve(  # fields that the document states stand against what is read from the words
            found,
            places=stated.places or found.places,
            date=stated.date or found.date,
            agency=stated.agency or found.agency,
        )
    if dateline is None:
        return None
    words = one_line(dateline.text)
    if _begins(first, words):
        return attrs.evolve(dateline, text=first[: len(words)], span=None)
    return attrs.evolve(dateline, text=words, span=page.add(BlockKind.DATELINE, words).span)


def _begins(words: str, start: str) -> bool:
    return words[: len(start)].replace("\xa0", " ") == start.replace("\xa0", " ")


def _in_paragraph(dateline: Dateline | None, paragraphs: Sequence[Mention]) -> Dateline | None:
    """Give a dateline its place in the first paragraph if that begins with its words."""
    if dateline is None or not dateline.text or dateline.span is not None:
        return dateline
    start = next((m.span.start for m in paragraphs[:1] if m.span is not None), 0)
    return attrs.evolve(dateline, span=Span(start, start + len(dateline.text)))


def _with_year(dateline: Dateline | None, stamps: Sequence[Stamp | None]) -> Dateline | None:
    """Supply the year of a dateline from the day of the story, as for wire copy: updated, else published."""
    if dateline is None or dateline.date is None or dateline.date.year is not None:
        return dateline
    days = [stamp.date for stamp in reversed(stamps) if stamp is not None and stamp.date is not None]
    return attrs.evolve(dateline, date=dateline.date.near(days[0])) if days else dateline
