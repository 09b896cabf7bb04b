from __future__ import annotations

import pytest

from newsmodel.layout.values.credits.chain import read_credit_words
from newsmodel.layout.values.credits.words import CreditWords


@pytest.mark.parametrize(
    ("words", "credit"),
    [
        ("AFP", CreditWords("AFP", known=True, links=1)),
        ("AP Photo/Özge Çelik", CreditWords("AP", "Özge Çelik", known=True, marked=True, links=2)),
        ("Ana Toll/AFP", CreditWords("AFP", "Ana Toll", known=True, links=2)),
        ("Photo by Łukasz Żółtek", CreditWords(None, "Łukasz Żółtek", marked=True, links=1)),
        ("Mukhtar/AFP", CreditWords("AFP", "Mukhtar", known=True, links=2)),
        ("O\u0308zge/AFP", CreditWords("AFP", "O\u0308zge", known=True, links=2)),
        ("NASA/Institute of Tides", CreditWords("Institute of Tides", None, "NASA", known=True, links=2)),
        ("Supplied", CreditWords(marked=True)),
    ],
)
def test_who_is_credited(words: str, credit: CreditWords) -> None:
    """The chain names the agency, the photographer and the source, each by its place and its look."""
    assert read_credit_words(words) == credit


@pytest.mark.parametrize("words", ["", "the trams stay", "Photo", "a/b/c/d/e/f/g/h/i/j", "x" * 200])
def test_what_is_no_credit(words: str) -> None:
    """Small words, too many links and too long a line credit nobody."""
    found = read_credit_words(words)
    assert found is None or (found.agency, found.photographer, found.source) == (None, None, None)
