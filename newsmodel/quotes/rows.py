"""One flat row per attribution, with its paragraph."""

from __future__ import annotations

import datetime
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from operator import itemgetter
from typing import Final, TypeAlias

from attrs import frozen

from ..model import Act, Article, Attribution, AttributionKind, AttributionType
from ..model._attribution_values import joined, place_of

__all__ = ["COLUMNS", "Cell", "Filter", "Row", "quote_rows"]

Cell: TypeAlias = str | int | float | bool | datetime.date | None

#: The cells of one attribution, in the order of `COLUMNS`.
Row: TypeAlias = tuple[Cell, ...]

#: The columns, each with the type of its cells.
COLUMNS: Final[dict[str, type]] = {
    "id": str,
    "url": str,
    "provider": str,
    "headline": str,
    "story_date": datetime.date,
    "number": int,  # of the attribution in its story, from 1
    "speaker": str,
    "label": str,
    "speaker_kind": str,
    "role": str,
    "affiliation": str,
    "anonymous": bool,
    "kind": str,
    "type": str,
    "act": str,
    "cue": str,
    "lemma": str,
    "negated": bool,
    "content": str,
    "quotes": str,
    "source": str,
    "addressee": str,
    "when": str,
    "when_start": datetime.date,
    "when_end": datetime.date,
    "paragraph": int,  # its number in the story, from 1
    "paragraph_text": str,
    "block": str,
    "start": int,
    "end": int,
    "rule": str,
    "confidence": float,
    "speaker_confidence": float,
}


@frozen(kw_only=True)
class Filter:
    """Which attributions are wanted; an empty collection means all.

    Args:
        kinds: How much of the content is quoted.
        acts: What the speaker does.
        types: Whether it is speech, a belief or an intention.
        speakers: Names, parts of names or acronyms, as in `Article.said_by`.
        min_confidence: The least confidence, from 0 to 1.
    """

    kinds: frozenset[AttributionKind] = frozenset()
    acts: frozenset[Act] = frozenset()
    types: frozenset[AttributionType] = frozenset()
    speakers: tuple[str, ...] = ()
    min_confidence: float = 0.0

    def numbers(self, article: Article) -> Iterator[int]:
        """Yield the numbers of the attributions of a story that are wanted, counted from 0."""
        called = {id(x) for name in self.speakers for x in article.said_by(name)}
        for number, said in enumerate(article.attributions):
            if (
                said.confidence >= self.min_confidence
                and (not self.kinds or said.kind in self.kinds)
                and (not self.types or said.type in self.types)
                and (not self.acts or (said.cue is not None and said.cue.act in self.acts))
                and (not self.speakers or id(said) in called)
            ):
                yield number


def quote_rows(articles: Iterable[Article], wanted: Filter | None = None) -> Iterator[Row]:
    """Yield one row per attribution, in the order of the stories.

    Args:
        articles: The stories; no more than one of them is held in memory.
        wanted: Which attributions are wanted; None for all.
    """
    wanted = Filter() if wanted is None else wanted
    for article in articles:
        starts = [
            (paragraph.span.start, number)
            for number, paragraph in enumerate(article.paragraphs, 1)
            if paragraph.span is not None
        ]
        for number in wanted.numbers(article):
            said = article.attributions[number]
            yield _row(article, number + 1, said, _place(article, said, starts))


def _place(article: Article, said: Attribution, starts: list[tuple[int, int]]) -> tuple[int | None, str | None]:
    """The number and the text of the paragraph of an attribution, as `Article.paragraph_of` finds it."""
    span = place_of(said)
    at = 0 if span is None else bisect_right(starts, span.start, key=itemgetter(0))
    if at == 0 or span is None:
        return None, None
    number = starts[at - 1][1]
    paragraph = article.paragraphs[number - 1]
    inside = paragraph.span is not None and span.start in paragraph.span
    return (number, paragraph.text) if inside else (None, None)


def _row(article: Article, number: int, said: Attribution, place: tuple[int | None, str | None]) -> Row:
    cue, speaker, when, span = said.cue, said.speaker, said.when, said.span
    days = None if when is None else when.date
    return (
        article.id,
        article.url,
        article.provider,
        None if article.headline is None else article.headline.text,
        article.date,
        number,
        *(
            (None,) * 6
            if speaker is None
            else (speaker.name, speaker.label, speaker.kind.value, speaker.role, speaker.affiliation, speaker.anonymous)
        ),
        said.kind.value,
        said.type.value,
        *((None,) * 4 if cue is None else (cue.act.value, cue.text, cue.lemma, cue.negated)),
        joined(said.content),
        joined(said.quotes),
        None if said.source is None else said.source.text,
        None if said.addressee is None else said.addressee.text,
        None if when is None else when.text,
        *((None, None) if days is None else (days.start, days.end)),
        *place,
        None if said.block is None else said.block.value,
        *((None, None) if span is None else (span.start, span.end)),
        said.rule,
        said.confidence,
        said.speaker_confidence,
    )
