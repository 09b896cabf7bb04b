from __future__ import annotations

import pytest

from newsmodel.attribution.circumstances.time_of_saying import find_time_of_saying

from ..reading import reading


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Lund said on Monday that it fell.", "on Monday"),
        ("Lund said late on Monday that it fell.", "late on Monday"),
        ("Last week Lund said that it fell.", "Last week"),
        ("In a letter dated March 3, Lund said that it fell.", "March 3"),
        ("Speaking on Monday, Lund said that it fell.", "on Monday"),
        ("Visiting the school on Monday, Lund said that it fell.", None),
        ("Leaving a meeting on Monday, Lund said that it fell.", "on Monday"),
        ("Lund said that it fell.", None),
        ("On Monday it rained for hours and the town was dry, Lund said that it fell.", None),
    ],
)
def test_time_of_saying(text: str, time: str | None) -> None:
    """The time of saying stands beside source and cue, and is none of another act."""
    t, one = reading(text, "said", source="Lund", content="that it fell")
    found = find_time_of_saying(t, one)
    assert (None if found is None else text[found.start : found.end]) == time
