"""Random articles for property tests of your own code; requires hypothesis (the extra `testing`)."""

from __future__ import annotations

import datetime
from typing import Any

from .errors import requiring
from .model import (
    Act,
    Addressee,
    AddresseeKind,
    AlternativeHeadline,
    Article,
    Attribution,
    AttributionKind,
    AttributionType,
    Block,
    BlockKind,
    Byline,
    Caption,
    Concept,
    Credit,
    Cue,
    Dateline,
    DeskLine,
    Mention,
    Metadata,
    PartialDate,
    Period,
    Problem,
    ProblemCode,
    Related,
    Rights,
    Severity,
    Span,
    Speaker,
    SpeakerKind,
    Stamp,
    Status,
    When,
)

with requiring("hypothesis", "for newsmodel.testing", extra="testing"):
    from hypothesis import strategies as st

__all__ = ["articles"]

_FEW = 3  # items of a field, at most


def __dir__() -> list[str]:
    return __all__


def articles(
    *, characters: st.SearchStrategy[str] | None = None, located: bool | None = None
) -> st.SearchStrategy[Article]:
    """Make a hypothesis strategy for articles with any value the model allows in every field.

    Args:
        characters: Strategy for the characters of texts; by default all characters that UTF-8 can encode.
        located: True for articles whose values have spans into their text, False for articles as built by hand, None
            for both.

    Returns:
        The strategy. In a located article the blocks tile the text, and `article[x.span] == x.text` for every value
        with a span.
    """
    letters = characters if characters is not None else st.characters(codec="utf-8")
    by_hand = _articles(_Parts(st.text(letters, max_size=12)), "")
    if located is False:
        return by_hand
    line = st.tuples(st.sampled_from(BlockKind), st.text(letters, max_size=24))
    laid_out = st.lists(line, max_size=6).flatmap(_located)
    return laid_out if located else st.one_of(by_hand, laid_out)


def _located(lines: list[tuple[BlockKind, str]]) -> st.SearchStrategy[Article]:
    text, blocks = "", []
    for kind, line in lines:
        start, text = len(text), text + line
        blocks.append(Block(kind, Span(start, len(text))))
    return _articles(_Parts(st.just(text), text), text, tuple(blocks))


class _Parts:
    """Strategies for the parts of values: words of the text with their spans, or words of their own without."""

    def __init__(self, words: st.SearchStrategy[str], text: str | None = None) -> None:
        self.words: st.SearchStrategy[tuple[str, Span | None]]
        self.spans: st.SearchStrategy[Span | None]
        if text is None:
            self.words = words.map(lambda word: (word, None))
            self.spans = st.none()
        else:
            places = st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))
            self.words = places.map(lambda place: _cut(text, *place))
            self.spans = st.none() | self.words.map(lambda pair: pair[1])
        self.texts = self.words.map(lambda pair: pair[0])
        self.maybe = st.none() | self.texts
        self.dates = st.none() | st.builds(PartialDate.of, st.dates()) | _PARTIAL

    def made(self, cls: Any, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        """Make values of a class that has a text and a span."""
        return st.builds(lambda pair, **rest: cls(text=pair[0], span=pair[1], **rest), self.words, **fields)


def _cut(text: str, one: int, other: int) -> tuple[str, Span | None]:
    start, end = min(one, other), max(one, other)
    return text[start:end], Span(start, end)


def _articles(parts: _Parts, text: str, blocks: tuple[Block, ...] = ()) -> st.SearchStrategy[Article]:
    mentions = parts.made(Mention)
    stamps = parts.made(Stamp, date=st.none() | st.dates(), time=_TIMES, zone=parts.maybe)
    credits_ = parts.made(Credit, agency=parts.maybe, photographer=parts.maybe, source=parts.maybe)
    problems = st.builds(
        Problem, st.sampled_from(ProblemCode), message=parts.texts, span=parts.spans, severity=st.sampled_from(Severity)
    )
    return st.builds(
        Article,
        text=st.just(text),
        headline=st.none() | mentions,
        headline_repeats=_few(mentions),
        byline=st.none() | parts.made(Byline, authors=_few(parts.texts), agency=parts.maybe, role=parts.maybe),
        published=st.none() | stamps,
        updated=st.none() | stamps,
        captions=_few(parts.made(Caption, credit=st.none() | credits_, date=parts.dates)),
        summary=_few(mentions),
        dateline=st.none() | parts.made(Dateline, places=_few(parts.texts), date=parts.dates, agency=parts.maybe),
        paragraphs=_few(mentions),
        subheads=_few(mentions),
        end_notes=_few(mentions),
        agencies=_few(parts.texts),
        attributions=_few(_attributions(parts)),
        blocks=st.just(blocks),
        problems=_few(problems),
        offset=st.integers(0),
        encoding=st.sampled_from(["utf-8", "utf-8-sig", "windows-1252"]),
        id=parts.maybe,
        url=parts.maybe,
        provider=parts.maybe,
        language=st.none() | st.sampled_from(["en", "en-GB"]),
        metadata=st.just(Metadata()) | _metadata(parts),
    )


def _metadata(parts: _Parts) -> st.SearchStrategy[Metadata]:
    maybe, number = parts.maybe, st.none() | st.integers(1, 9)
    stamps = st.none() | parts.made(Stamp, date=st.none() | st.dates(), time=_TIMES, zone=maybe)
    concepts = _few(
        st.builds(Concept, maybe, code=maybe, scheme=maybe, uri=maybe, relevance=st.none() | st.integers(0, 100))
    )
    return st.builds(
        Metadata,
        slugline=maybe,
        keywords=_few(parts.texts),
        subjects=concepts,
        genres=concepts,
        urgency=number,
        priority=number,
        status=st.none() | st.sampled_from(Status),
        version=maybe,
        embargo=stamps,
        expires=stamps,
        editor_note=maybe,
        corrections=_few(parts.texts),
        rights=st.none() | st.builds(Rights, holder=maybe, notice=maybe, terms=maybe, licence=maybe),
        places=concepts,
        people=concepts,
        organisations=concepts,
        events=concepts,
        contributors=concepts,
        audiences=concepts,
        related=_few(st.builds(Related, rel=maybe, id=maybe, url=maybe, title=maybe)),
        headlines=_few(st.builds(AlternativeHeadline, parts.texts, use=maybe)),
        word_count=st.none() | st.integers(0, 1 << 40),
        section=maybe,
        item_type=maybe,
        lines=_few(parts.made(DeskLine, name=st.sampled_from(["", "slugline"]))),
    )


def _attributions(parts: _Parts) -> st.SearchStrategy[Attribution]:
    mentions = parts.made(Mention)
    cues = parts.made(Cue, lemma=parts.texts, act=st.sampled_from(Act), negated=st.booleans())
    speakers = st.builds(
        Speaker,
        parts.maybe,
        label=parts.maybe,
        kind=st.sampled_from(SpeakerKind),
        role=parts.maybe,
        affiliation=parts.maybe,
        anonymous=st.booleans(),
    )
    return st.builds(
        Attribution,
        source=st.none() | mentions,
        cue=st.none() | cues,
        content=_few(mentions),
        quotes=_few(mentions),
        kind=st.sampled_from(AttributionKind),
        type=st.sampled_from(AttributionType),
        speaker=st.none() | speakers,
        addressee=st.none() | parts.made(Addressee, kind=st.sampled_from(AddresseeKind)),
        when=st.none() | parts.made(When, date=st.none() | _PERIODS),
        block=st.none() | st.sampled_from(BlockKind),
        rule=parts.texts,
        confidence=st.floats(0, 1),
        speaker_confidence=st.floats(0, 1),
    )


def _few(items: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(items, max_size=_FEW).map(tuple)


_PARTIAL = st.one_of(
    st.builds(PartialDate, st.integers(1, 9999)),
    st.builds(PartialDate, st.none() | st.integers(1, 9999), st.integers(1, 12)),
    st.builds(PartialDate, st.none(), st.integers(1, 12), st.integers(1, 29)),
)
_PERIODS = st.lists(st.dates(), min_size=1, max_size=2).map(lambda days: Period(min(days), max(days)))
_OFFSETS = st.integers(-23 * 60, 23 * 60).map(lambda minutes: datetime.timezone(datetime.timedelta(minutes=minutes)))
_TIMES = st.none() | st.times() | st.times(timezones=_OFFSETS)
