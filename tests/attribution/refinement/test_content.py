from __future__ import annotations

import pytest

import newsmodel as nm
from newsmodel.attribution.refinement.content import refined_content

from ..reading import reading


@pytest.mark.parametrize(
    ("text", "cue", "content", "refined"),
    [
        (
            "Lund said in a letter to the minister that it was late.",
            "said",
            "to the minister that it was late",
            "that it was late",
        ),
        (
            "Lund told Le Figaro newspaper taxes would fall.",
            "told",
            "Le Figaro newspaper taxes would fall",
            "taxes would fall",
        ),
        ("Lund said late on Monday that it was dark.", "said", "late on Monday that it was dark", "that it was dark"),
        (
            "Lund said in a statement on Monday the road was shut.",
            "said",
            "on Monday the road was shut",
            "the road was shut",
        ),
        ("Lund said Monday was dark.", "said", "Monday was dark", "Monday was dark"),
        ("Lund confirmed the orbit on Monday.", "confirmed", "the orbit on Monday", "the orbit"),
        ("Lund said the orbit on Monday.", "said", "the orbit on Monday", "the orbit on Monday"),
        ("Lund confirmed it would open on Monday.", "confirmed", "it would open on Monday", "it would open on Monday"),
        ("Lund praised the “orbit” on Monday.", "praised", "the “orbit” on Monday", "the “orbit” on Monday"),
        ("Lund said clearly the road was shut.", "said", "the road was shut", "the road was shut"),
    ],
)
def test_refined_content(text: str, cue: str, content: str, refined: str) -> None:
    """Who is told and when it is said are no part of what is said, where that is plain."""
    t, one = reading(text, cue, source="Lund", content=content)
    assert t.text_between(*refined_content(t, one)) == refined


def test_where_on_ends_the_cue() -> None:
    """Where something was said stands between a cue that ends with "on" and its "that"."""
    found = nm.find_attributions("A clerk claimed on social media that the dam leaked.")
    assert [piece.text for piece in found[0].content] == ["that the dam leaked"]
