from __future__ import annotations

import pytest

from newsmodel.attribution.boundaries.content_span import content_end, content_start, trim
from newsmodel.attribution.tokens.tokenizer import Tokens

from .walking import Walking


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Lund [said] that the dam had held.", "that the dam had held."),
        ("Lund [said] the couple, who had two sons, would leave.", "the couple, who had two sons, would leave."),
        ("Lund [said] the dam held the flood, which had crested.", "the dam held the flood, which had crested."),
        ("Lund [said] he saw four boats — a yawl and three punts.", "he saw four boats — a yawl and three punts."),
        ("Lund [said] he was hit, followed by two others.", "he was hit, followed by two others."),
        ("Lund [said] the dam had held, which Marr said was a lie.", "the dam had held"),
        ("Lund [said] the dam had held, according to the Herald.", "the dam had held"),
        ("Lund [said] the dam had held; he said the road was open.", "the dam had held"),
        ("Lund [said] the dam had held, adding that the road was open.", "the dam had held"),
    ],
)
def test_where_a_content_ends(text: str, content: str) -> None:
    """A content goes on past asides, to the end of its sentence or to where another cue takes over."""
    found = Walking(text)
    a = found.phrase.last
    b, log = content_end(found.t, a, found.last, found.phrase, found.models["content_end"])
    assert found.words(a, b) == content
    assert log <= 0


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("The dam had held, Lund [said].", "Lund", "The dam had held,"),
        ("The road was closed because the dam had leaked, Lund [said].", "Lund", None),
        ("“It is late,” Lund [said].", "Lund", "“It is late,”"),
        ("Marr said he would go, but the road was closed, Lund [said].", "Lund", "the road was closed,"),
    ],
)
def test_where_a_content_begins(text: str, source: str, content: str | None) -> None:
    """A content in front of its source begins with the sentence, or where a clause begins."""
    found = Walking(text)
    e = found.place(source)
    a, log = content_start(found.t, e, found.first, found.phrase, found.models["content_start"])
    assert found.words(a, e) == (content or found.words(found.first, e))
    assert log <= 0


def test_marks_at_the_end_are_trimmed() -> None:
    """The marks behind a content are no part of it, those inside are."""
    t = Tokens("The dam, he said, held. —")
    assert t.text_between(0, trim(t, 0, len(t))) == "The dam, he said, held"
    assert trim(t, 1, 1) == 1


def test_a_content_is_bounded() -> None:
    """A walk along a long sentence ends."""
    found = Walking("Lund [said] that " + "it was late and " * 80 + "so on.")
    a = found.phrase.last
    assert content_end(found.t, a, found.last, found.phrase, found.models["content_end"])[0] - a <= 120
