from __future__ import annotations

import pytest

from newsmodel.attribution.circumstances.surroundings import around, beside

from ..reading import reading


@pytest.mark.parametrize(
    ("text", "stretches"),
    [
        ("Lund said on Monday that it fell.", ["on Monday"]),
        ("On Monday, Lund said that it fell.", ["On Monday,"]),
        ("Speaking in Tarn, Lund said on Monday that it fell.", ["on Monday", "Speaking in Tarn,"]),
        ("Lund said that it fell.", []),
    ],
)
def test_beside(text: str, stretches: list[str]) -> None:
    """What is neither source nor cue nor content stands beside them, what follows the cue first; marks alone do not."""
    t, one = reading(text, "said", source="Lund", content="that it fell")
    assert [t.text_between(a, b) for a, b in beside(t, one)] == stretches


def test_around() -> None:
    """No more than 24 tokens of the sentence are looked at on either side."""
    text = "It fell. " + "and " * 40 + "Lund said " + "so " * 40 + "that it fell."
    t, one = reading(text, "said", source="Lund", content="that it fell")
    first, last = around(t, one)
    assert (one.cue_phrase.first - first, last - one.cue_phrase.last) == (24, 24)
    t, one = reading("It fell. Lund said that it fell. It did.", "said", source="Lund", content="that it fell")
    assert t.text_between(*around(t, one)) == "Lund said that it fell."
