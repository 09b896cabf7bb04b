"""Words that a document says are the dateline."""

from __future__ import annotations

import pytest

from newsmodel import Dateline
from newsmodel.formats._article.datelines import as_dateline


@pytest.mark.parametrize(
    ("words", "places", "agency"),
    [
        ("RAVEL:", ("RAVEL",), None),
        ("Ravel", ("Ravel",), None),
        ("Ravel/Oslo (NTB):", ("Ravel", "Oslo"), "NTB"),
        ("ravel by night, as ever", (), None),
        ("—", (), None),
        ("A" * 1000, (), None),
    ],
)
def test_a_dateline_may_lack_its_mark(words: str, places: tuple[str, ...], agency: str | None) -> None:
    """The document says it is the dateline, so that no colon or dash is needed to read it."""
    assert as_dateline(words) == Dateline(words, places=places, agency=agency)


def test_no_words_are_no_dateline() -> None:
    """An empty element of a document is an absent value."""
    assert as_dateline("\t") is None
