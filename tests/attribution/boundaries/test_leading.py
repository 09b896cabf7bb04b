from __future__ import annotations

import pytest

from newsmodel.attribution.boundaries.leading import past_leading
from newsmodel.attribution.tokens.tokenizer import Tokens


@pytest.mark.parametrize(
    "text",
    [
        "Last weekend | Ilse Marr, a Tarn senator",
        "On April 4 | Joel Lund, a Tarn teacher",
        "In a May 9 letter | Joel Lund, the engineer",
        "However, on June 27 | Mr Lund",
        "In exchange for a shorter sentence, | Lund, 44",
        "As part of the settlement, | Lund, 39",
        "Earlier this week | the mayor",
        "Late Sunday | the board",
        "Outside the mill | Ida Holm, chairwoman of the union",
        "Speaking to the Herald, | Ida Holm, the mayor",
        "| May Holm",
        "| May",
        "| Last year's report",
        "| The mayor",
        "| Monday's report",
    ],
)
def test_what_leads_to_a_source(text: str) -> None:
    """Times, places and connectives in front of a source are no part of it; names that look like them are."""
    words = text.replace("| ", "")
    t = Tokens(f"{words} said it was late.")
    b = t.words.index("said")
    found = past_leading(t, 0, b)
    assert f"{t.text_between(0, found)} | {t.text_between(found, b)}".strip() == text
