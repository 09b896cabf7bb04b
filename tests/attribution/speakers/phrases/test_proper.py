from __future__ import annotations

import pytest

from newsmodel.attribution.speakers.phrases.proper import read_proper
from newsmodel.attribution.tokens.tokenizer import Tokens

from ...describing import described


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("Ida Holm", "person | name: Ida Holm | f"),
        ("Norwegian police chief Ida Holm", "person | name: Ida Holm | role: police chief | of: Norway | f"),
        ("Mr Okoro", "person | name: Okoro | m"),
        ("engineer Dr. Ida Holm", "person | name: Ida Holm | role: engineer | f"),
        ("Okoro", "unknown | name: Okoro"),
        ("Ian Dodd MP", "person | name: Ian Dodd | m"),
        ("broadcaster Tarn Radio", "organisation | name: Tarn Radio | role: broadcaster"),
        ("operator Lagoon", "organisation | name: Lagoon | role: operator"),
        ("Prime Minister", "person | role: Prime Minister"),
    ],
)
def test_read_proper(phrase: str, expected: str) -> None:
    """A phrase that ends with a name tells kind, name, role and sex."""
    t = Tokens(phrase)
    assert described(read_proper(t, 0, len(t), definite=False)) == expected


@pytest.mark.parametrize(
    ("phrase", "expected", "noun"),
    [
        ("Social Liberal", "person", "liberal"),
        ("Harbour Board", "organisation | name: Harbour Board", "board"),
        ("Okoros", "group | role: Okoros", "okoros"),
    ],
)
def test_behind_an_article(phrase: str, expected: str, noun: str) -> None:
    """Behind "the" a name in the plural is a group's, and a follower of a party has no name."""
    t = Tokens(phrase)
    found = read_proper(t, 0, len(t), definite=True)
    assert (described(found), found.noun, found.definite) == (expected, noun, True)
