from __future__ import annotations

import pytest

from ..describing import heard


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met the chef, [who] spoke.", "person | role: chef"),
        ("They met Ida Holm, [who] spoke.", "person | name: Ida Holm | f"),
        ("It rained on the mayor of Tarn [who] spoke.", "person | role: mayor | of: Tarn"),
        ("They met with mayor Ida Holm, [who] spoke.", "person | name: Ida Holm | role: mayor | f"),
        ("They met a neighbour of Ms. Holm, [who] spoke.", "person | role: neighbour | of: Ms. Holm"),
        ("A patient with symptoms of measles [who] spoke left.", "person | role: patient with symptoms of measles"),
        ("It quoted people familiar with the matter, [who] spoke.", "group | role: people familiar with the matter"),
        ("It was a report [that] spoke.", "document | role: report"),
        ("They met at the Tarn Trust, [which] spoke.", "organisation | name: Tarn Trust"),
        ("[Who] spoke?", "nobody"),
    ],
)
def test_find_antecedent(text: str, expected: str) -> None:
    """A relative pronoun stands for the phrase right before it."""
    assert heard(text)[-1] == expected
