from __future__ import annotations

import pickle
from typing import Any

import attrs
import pytest

from newsmodel import InputError, Span


def test_a_span_cuts_its_text() -> None:
    """A span's slice gives the words it stands for, its length their number."""
    span = Span(4, 7)
    assert "the cat sat"[span.slice] == "cat"
    assert len(span) == 3


def test_an_empty_span_is_there() -> None:
    """An empty span is true: it is not None."""
    assert Span(3, 3)
    assert len(Span(3, 3)) == 0


@pytest.mark.parametrize(
    ("other", "within"),
    [(4, True), (6, True), (7, False), (3, False), (Span(4, 7), True), (Span(5, 6), True), (Span(5, 8), False)],
)
def test_what_lies_within(other: Any, within: bool) -> None:
    """Offsets and whole spans lie within from the start up to, not including, the end."""
    assert (other in Span(4, 7)) is within


def test_shift() -> None:
    """A shifted span has both ends moved."""
    assert Span(4, 7).shift(10) == Span(14, 17)
    assert Span(4, 7).shift(-4) == Span(0, 3)
    with pytest.raises(InputError, match=r"Span\.start"):
        Span(4, 7).shift(-5)


def test_spans_sort_by_place() -> None:
    """Spans are ordered by start, then end."""
    assert sorted([Span(4, 7), Span(0, 9), Span(4, 5)]) == [Span(0, 9), Span(4, 5), Span(4, 7)]


@pytest.mark.parametrize(
    ("start", "end", "field"),
    [(-1, 2, "start"), ("0", 2, "start"), (True, 2, "start"), (0, 2.0, "end"), (0, None, "end"), (3, 2, "end")],
)
def test_impossible_spans(start: Any, end: Any, field: str) -> None:
    """A span of wrong offsets is refused and the offset named."""
    with pytest.raises(InputError, match=rf"Span\.{field}"):
        Span(start, end)


def test_a_span_is_a_value() -> None:
    """Spans are equal by value, hashable, frozen, picklable and can be evolved."""
    span = Span(4, 7)
    assert span == Span(4, 7)
    assert hash(span) == hash(Span(4, 7))
    assert pickle.loads(pickle.dumps(span)) == span  # noqa: S301  our own bytes
    assert attrs.evolve(span, end=9) == Span(4, 9)
    assert repr(span) == "Span(4, 7)"
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        span.start = 1  # type: ignore[misc]
