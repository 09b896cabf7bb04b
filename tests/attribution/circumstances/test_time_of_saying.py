from __future__ import annotations

import pytest

import newsmodel as nm
from newsmodel.attribution.circumstances.surroundings import beside
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
        ("The tower leaned on Monday, after Lund said that it fell.", None),
        ("Monday, in a talk with the guild of the old harbour town of Tarn, Lund said that it fell.", "Monday"),
        ("Lund said after talks on Monday that it fell.", "on Monday"),
        ("Lund said after the flood on Monday that it fell.", None),
        ("Lund said ahead of a vote on Monday that it fell.", None),
        ("Lund said before his visit beginning Sunday that it fell.", None),
        ("Lund said ahead of a vote on Friday, on Monday, that it fell.", "on Monday"),
        ("Lund said of the flood late on Monday that it fell.", None),
        ("After the flood on Monday, Lund said that it fell.", None),
        ("In a letter published on Monday, Lund said that it fell.", "on Monday"),
        ("In a book published in April, Lund said that it fell.", None),
        ("In a 2013 speech, Lund said that it fell.", "2013"),
        ("Lund said in the Sunday Courier that it fell.", None),
        ("Lund said on Tarn Today that it fell.", None),
        ("Lund said at Monday’s meeting that it fell.", "Monday"),
        ("During yesterday’s briefing, Lund said that it fell.", "yesterday"),
        ("After yesterday’s rain, Lund said that it fell.", None),
        ("With talks on Monday, Tuesday and Friday, Lund said that it fell.", None),
        ("With talks on Monday and Friday, Lund said that it fell.", None),
        ("Lund earlier said that it fell.", "earlier"),
        ("At the time Lund said that it fell.", "At the time"),
        ("Ruiz defended the dam, but on Monday Lund said that it fell.", "on Monday"),
        ("Lund said that it fell, but it stood on Monday.", None),
        ("On Monday it rained for hours and the town was dry, Lund said that it fell.", None),
    ],
)
def test_time_of_saying(text: str, time: str | None) -> None:
    """The time of saying stands beside source and cue, and is none of another act."""
    t, one = reading(text, "said", source="Lund", content="that it fell")
    found = find_time_of_saying(t, one, beside(t, one))
    assert (None if found is None else text[found.start : found.end]) == time


@pytest.mark.parametrize(
    ("text", "cue", "time"),
    [
        ("Lund shut the dam on Monday and said that it fell.", "said", "on Monday"),
        ("Lund said on Monday that the dam was old and warned that it fell.", "warned", None),
        ("Lund denied on Monday any loss and said that it fell.", "said", None),
        ("Lund gave a speech on Monday before saying that it fell.", "saying", None),
    ],
)
def test_time_of_a_verb_before(text: str, cue: str, time: str | None) -> None:
    """The day of another verb with the same subject counts, unless the verb says something itself."""
    found = nm.find_attributions(text, min_confidence=0.1)
    times = {str(one.cue): one.when for one in found}
    assert times[cue] is None if time is None else str(times[cue]) == time
