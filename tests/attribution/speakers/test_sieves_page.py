"""The page of sieves says what they do."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsmodel.attribution.models import load_models
from newsmodel.attribution.selection import select
from newsmodel.attribution.speakers.certainty import CERTAINTY, Sieve
from newsmodel.attribution.speakers.resolver import SpeakerResolver
from newsmodel.attribution.tokens.tokenizer import Tokens

_PAGE = Path(__file__).parents[3] / "docs" / "speakers.md"
_ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in _PAGE.read_text(encoding="utf-8").splitlines()
    if line.startswith("| `")
]


def test_every_sieve_is_on_the_page() -> None:
    """The page has each sieve once, in their order, and each has a certainty."""
    names = [row[0].strip("`") for row in _ROWS]
    assert names == [sieve.name for sieve in Sieve]
    assert set(CERTAINTY) == set(Sieve)
    assert all(0 < share < 1 for share in CERTAINTY.values())


@pytest.mark.parametrize("row", _ROWS, ids=lambda row: row[0].strip("`"))
def test_example(row: list[str]) -> None:
    """The sieve of a row decides who says the last statement of its example."""
    name, _, text, speaker = row
    tokens = Tokens(text)
    readings = select(tokens, load_models(), 0.0)
    resolver = SpeakerResolver(text)
    resolver.read(tokens, readings)
    found = resolver.resolution_of(readings[-1])
    assert found is not None
    assert found.sieve.name == name.strip("`")
    who = None if found.speaker is None else found.speaker.name or found.speaker.first.label
    assert (who or "nobody") == speaker
