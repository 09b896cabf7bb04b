from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given

from newsmodel import (
    Article,
    Attribution,
    AttributionKind,
    Cue,
    Dateline,
    Mention,
    Problem,
    ProblemCode,
    Span,
    find_attributions,
)
from newsmodel.display._segments import Part, marked_spans, segments
from newsmodel.testing import articles

from ..clock import check_growth


def told(article: Article) -> list[tuple[str, Part | None, Part | None, tuple[int, ...]]]:
    """What each stretch is: its words, part, content and attributions."""
    return [(article.text[x.start : x.end], x.part, x.content, x.owners) for x in segments(article)]


def test_side_by_side() -> None:
    """Source, cue and content each are a segment, what is between them has no part."""
    text = "It sails, she said."
    (attribution,) = find_attributions(text)
    assert told(Article(text=text, attributions=[attribution])) == [
        ("It sails", Part.REPORTED, Part.REPORTED, (0,)),
        (", ", None, None, ()),
        ("she", Part.SOURCE, None, (0,)),
        (" ", None, None, ()),
        ("said", Part.CUE, None, (0,)),
        (".", None, None, ()),
    ]


def test_nested() -> None:
    """Within content, the inner attribution's parts are on top, and both attributions are known there."""
    text = "A said B says C."
    outer = Attribution(source=Mention("A", Span(0, 1)), content=[Mention("B says C", Span(7, 15))])
    inner = Attribution(cue=Cue("says", Span(9, 13)), content=[Mention("C", Span(14, 15))])
    assert told(Article(text=text, attributions=[outer, inner]))[2:6] == [
        ("B ", Part.REPORTED, Part.REPORTED, (0,)),
        ("says", Part.CUE, Part.REPORTED, (1, 0)),
        (" ", Part.REPORTED, Part.REPORTED, (0,)),
        ("C", Part.REPORTED, Part.REPORTED, (1, 0)),
    ]


def test_overlapping() -> None:
    """Of two that cross, each has its own stretch and both know the stretch they share."""
    one = Attribution(content=[Mention("abc", Span(0, 3))])
    other = Attribution(content=[Mention("cde", Span(2, 5))])
    article = Article(text="abcde", attributions=[one, other])
    assert [(words, owners) for words, _, _, owners in told(article)] == [("ab", (0,)), ("c", (1, 0)), ("de", (1,))]


def test_a_shared_source_belongs_to_both() -> None:
    """A source of two attributions lights up with either."""
    both = [Attribution(source=Mention("he", Span(0, 2))) for _ in range(2)]
    assert set(told(Article(text="he", attributions=both))[0][3]) == {0, 1}


def test_quotes_take_their_marks_along() -> None:
    """Quoted words reach to the marks around them, inside the content only."""
    text = "that it was “on paper only.”"
    content, quote = Mention(text, Span(0, 28)), Mention("on paper only.", Span(13, 27))
    mixed = Attribution(content=[content], quotes=[quote], kind=AttributionKind.MIXED)
    assert [(words, part) for words, part, _, _ in told(Article(text=text, attributions=[mixed]))] == [
        ("that it was ", Part.REPORTED),
        ("“on paper only.”", Part.QUOTED),
    ]
    alone = Attribution(content=[quote], quotes=[quote])
    assert told(Article(text=text, attributions=[alone]))[1][:2] == ("on paper only.", Part.QUOTED)


def test_problems_are_a_layer_of_their_own() -> None:
    """A problem marks words whatever else they are."""
    problem = Problem(ProblemCode.MOJIBAKE, span=Span(1, 3))
    article = Article(text="abcd", dateline=Dateline("ab", span=Span(0, 2)), problems=[problem])
    assert [(x.start, x.end, x.part, x.wrong) for x in segments(article)] == [
        (0, 1, Part.DATELINE, False),
        (1, 2, Part.DATELINE, True),
        (2, 3, None, True),
        (3, 4, None, False),
    ]


def test_spans_beyond_the_text_mark_nothing() -> None:
    """A value built by hand may have any span."""
    far = Attribution(content=[Mention("beyond", Span(100, 106))])
    problem = Problem(ProblemCode.MOJIBAKE, span=Span(50, 90))
    assert told(Article(text="short", attributions=[far], problems=[problem])) == [("short", None, None, ())]
    assert list(marked_spans(Article(text="short", attributions=[far]))) == []


@given(articles(located=True))
def test_segments_tile_the_text(article: Article) -> None:
    """They follow on one another from the first character to the last, none of them empty."""
    found = segments(article)
    assert (found[0].start, found[-1].end) == (0, len(article.text)) if article.text else found == []
    assert all(one.end == other.start for one, other in pairwise(found))
    assert all(x.start < x.end for x in found)


@given(articles(located=True))
def test_each_part_covers_what_is_below_it(article: Article) -> None:
    """At each place the part is the highest of the values that stand there."""
    marks = list(marked_spans(article))
    for segment in segments(article):
        there = {part for start, end, part in marks if start <= segment.start and segment.end <= end}
        layers = [Part.REPORTED if part is Part.QUOTED else part for part in there]
        shown = Part.REPORTED if segment.part is Part.QUOTED else segment.part
        assert shown == max(layers, default=None)
        assert (segment.content is not None) == bool(there & {Part.REPORTED, Part.QUOTED})


@pytest.mark.parametrize("shape", ["many", "deep"])
def test_time_is_linear(shape: str, request: pytest.FixtureRequest) -> None:
    """Time grows with the number of attributions, side by side or within one another."""
    make: Callable[[int], Article] = request.getfixturevalue(shape)
    check_growth(segments, make, 500)
