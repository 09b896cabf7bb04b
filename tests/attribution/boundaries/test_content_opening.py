from __future__ import annotations

import pytest

from newsmodel.attribution.boundaries.content_opening import content_opening, sure_opening
from newsmodel.attribution.scoring.walk import NOWHERE

from .walking import Walking


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Lund [said] that the dam had held.", "that the dam had held."),
        ("Lund [said] “it is too late for that” to them.", "“it is too late for that” to them."),
        ("Lund [told] a hearing that the dam had held.", "that the dam had held."),
        ("The union [said] on Friday there was no hope of a deal.", "there was no hope of a deal."),
        ("The union [said] before the vote that it would stay.", "that it would stay."),
        ("Ida Lund [told] the nurse her son had a fever.", "her son had a fever."),
        ("Lund [said] in a report released on Friday that it fell.", "that it fell."),
        ("Lund [vowed] in an interview on Monday that he would stay.", "that he would stay."),
    ],
)
def test_where_there_is_no_doubt(text: str, content: str) -> None:
    """With "that", a pronoun or a quotation a content begins for sure, also behind an addressee or a time."""
    found = Walking(text)
    a = sure_opening(found.t, found.phrase.last, found.last, found.phrase)
    assert found.words(a, found.last) == content
    assert content_opening(found.t, found.phrase.last, found.last, found.phrase, found.models["content_opening"]) == (
        a,
        0.0,
    )


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Lund [said] the dam had held.", "the dam had held."),
        ("Lund [said] on Friday the dam had held.", "the dam had held."),
        ("Lund [told] reporters the dam had held.", "the dam had held."),
    ],
)
def test_where_a_walk_tells(text: str, content: str) -> None:
    """Else a content begins behind the times and addressees that follow the cue."""
    found = Walking(text)
    a = found.phrase.last
    assert sure_opening(found.t, a, found.last, found.phrase) == NOWHERE
    p, log = content_opening(found.t, a, found.last, found.phrase, found.models["content_opening"])
    assert found.words(p, found.last) == content
    assert log < 0
