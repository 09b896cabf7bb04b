"""Rows of the attribution table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from ..model import Article, Attribution
from ..model._attribution_values import joined
from . import schema
from ._arrow import pa
from ._surrogates import take_out

__all__ = ["attribution_batch"]


def attribution_batch(articles: Sequence[Article], first: int = 0) -> pa.RecordBatch:
    """Make one row for each attribution.

    Args:
        articles: The stories.
        first: The index of the first story, counted from 0.
    """
    try:
        return _batch(articles, first)
    except UnicodeEncodeError:
        return _batch([take_out(article)[0] for article in articles], first)


def _batch(articles: Iterable[Article], first: int) -> pa.RecordBatch:
    rows = [
        _row(story, article, number, said)
        for story, article in enumerate(articles, first)
        for number, said in enumerate(article.attributions, 1)
    ]
    columns = list(zip(*rows, strict=True)) if rows else [()] * len(schema.ATTRIBUTIONS)
    arrays = [pa.array(column, kind) for column, kind in zip(columns, schema.ATTRIBUTIONS.types, strict=True)]
    return pa.RecordBatch.from_arrays(arrays, schema=schema.ATTRIBUTIONS)


def _row(story: int, article: Article, number: int, said: Attribution) -> tuple[Any, ...]:
    """Return the cells of a row, in the order of the columns."""
    spans = [piece.span for piece in said.content if piece.span is not None]
    cue, speaker, to, when = said.cue, said.speaker, said.addressee, said.when
    days = None if when is None else when.date
    return (
        story,
        article.id,
        article.url,
        None if article.headline is None else article.headline.text,
        article.date,
        number,
        said.kind,
        said.type,
        joined(said.content),
        [quote.text for quote in said.quotes],
        spans[0].start if spans else None,
        spans[-1].end if spans else None,
        None if said.source is None else said.source.text,
        *((None,) * 4 if cue is None else (cue.text, cue.lemma, cue.act, cue.negated)),
        *(
            (None,) * 6
            if speaker is None
            else (speaker.name, speaker.label, speaker.kind, speaker.role, speaker.affiliation, speaker.anonymous)
        ),
        *((None,) * 2 if to is None else (to.text, to.kind)),
        None if when is None else when.text,
        *((None,) * 2 if days is None else (days.start, days.end)),
        said.block,
        said.rule,
        said.confidence,
        said.speaker_confidence,
        said.doubtful,
    )
