from __future__ import annotations

import pytest

from newsmodel.attribution.boundaries.source_span import SourceStart, source_end, source_start
from newsmodel.attribution.scoring.linear_model import Model, Weights
from newsmodel.attribution.scoring.walk import NOWHERE, Boundary
from newsmodel.attribution.types import Order

from .walking import Walking

_NO_GATES = Model((), Weights(0, (), {}))


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The mayor of Tarn [said] the dam had held.", "The mayor of Tarn"),
        ("The dam had held, Walter Marr [said].", "Walter Marr"),
        ("The harbour master, Ilse Brandt, [said] that it was open.", "The harbour master, Ilse Brandt,"),
        ("“It is late,” a spokesman for the port [said].", "a spokesman for the port"),
        ("The rain stopped and she [said] so.", "she"),
    ],
)
def test_where_a_source_begins(text: str, source: str) -> None:
    """From its last word a source is followed back to its first, past names, titles and of-phrases."""
    found = Walking(text)
    e = found.phrase.first - 1
    a, log = source_start(found.t, e, found.first, found.models["source_start"])
    assert found.words(a, e + 1) == source
    assert log <= 0


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("“It is late,” [said] the mayor of Tarn on Friday.", "the mayor of Tarn"),
        ("“It is late,” [said] Walter Marr, chairman of the port.", "Walter Marr, chairman of the port"),
        ("The dam had held, [said] U.S. officials.", "U.S. officials"),
        ("The dam had held, [said] the harbour officials on Monday.", "the harbour officials"),
        ("The dam had held, [said] Ilse Brandt late on Monday night.", "Ilse Brandt"),
        ("The dam had held, [said] Man Friday.", "Man Friday"),
        ("“It is late,” [said] she.", "she"),
        ("“It is late,” [said] Ilse Brandt.", "Ilse Brandt"),
    ],
)
def test_where_a_source_ends(text: str, source: str) -> None:
    """From its first word a source is followed to its last, before times and the end of the sentence."""
    found = Walking(text)
    a = found.phrase.last
    b, log = source_end(found.t, a, found.last, Order.CONTENT_CUE_SOURCE, found.models["source_end"])
    assert found.words(a, b) == source
    assert log <= 0


def test_a_source_never_goes_back_past_a_quotation() -> None:
    """What is said in front of a source is no part of it, and not asked about; only who learns asks everywhere."""
    found = Walking("“Stay,” he shouted, “it is late,” a spokesman for the port [said].")
    e, quotation = found.phrase.first - 1, found.place("“it")
    asked = _asked(SourceStart(found.t, e, found.first, _NO_GATES))
    assert min(asked) == quotation + 1
    assert asked == list(range(e, quotation, -1))
    assert _asked(SourceStart(found.t, e, found.first, _NO_GATES, everywhere=True)) == list(range(e, -1, -1))


def _asked(boundary: Boundary) -> list[int]:
    """The places that a walk asks about."""
    places = []
    while (p := boundary.advance()) != NOWHERE:
        places.append(p)
    return places


def test_a_source_is_no_longer_than_forty_tokens() -> None:
    """A walk ends, so that time grows with the length of the text."""
    found = Walking("The " + "very old " * 60 + "mayor [said] so.")
    e = found.phrase.first - 1
    assert e - source_start(found.t, e, found.first, found.models["source_start"])[0] <= 40
