from __future__ import annotations

import pytest

from newsmodel.attribution.speakers.phrases.source import read_source
from newsmodel.attribution.tokens.tokenizer import Tokens

from ...describing import described


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("Ida Holm, a doctor in Mira", "person | name: Ida Holm | role: doctor | of: Mira | f"),
        ("On Monday the ministry", "organisation | role: ministry"),
        ("On Monday, the ministry", "organisation | role: ministry"),
        ("the ministry later", "organisation | role: ministry"),
        ("the ministry publicly", "organisation | role: ministry"),
        ("Ida Holm —", "person | name: Ida Holm | f"),
        ("one docker, who left", "person | role: docker"),
        ("Doctors Without Walls (DWW)", "organisation | name: Doctors Without Walls"),
        ("the mural's restorer, Ida Lorenz", "person | name: Ida Lorenz | role: restorer | f"),
        ("the ship's welder, Ida Lorenz", "person | name: Ida Lorenz | role: welder | of: ship | f"),
        ("the mayor, Ida Lorenz, who left", "person | name: Ida Lorenz | role: mayor | f"),
        ("the family", "unknown"),
    ],
)
def test_read_source(phrase: str, expected: str) -> None:
    """A source is a noun phrase with what is set off behind it, without the day before it and the adverb behind it."""
    t = Tokens(phrase)
    assert described(read_source(t, 0, len(t))) == expected


def test_whose() -> None:
    """Behind "whose" somebody belongs to what was named before."""
    t = Tokens("whose chairman, Walter Hebden")
    found = read_source(t, 0, len(t))
    assert (described(found), found.owner) == ("person | name: Walter Hebden | role: chairman | m", "its")
