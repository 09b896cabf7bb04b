from __future__ import annotations

import pytest

from ..reading import context


@pytest.mark.parametrize(
    ("text", "cue", "subject", "content"),
    [
        ("The mayor said the road would open.", "said", "The mayor", "the road would open"),
        ("Lund, in a speech on Monday, said the road would open.", "said", "Lund", "the road would open"),
        ("The man was found, a spokesman, Jo Lind, said.", "said", "a spokesman, Jo Lind,", None),
        ("Tarn Works Inc. said the road would open.", "said", "Tarn Works Inc.", "the road would open"),
        ("The U.S. said the road would open.", "said", "The U.S.", "the road would open"),
        ("It fell, he said on Monday.", "said", "he", None),
        ("The war, he said on Monday, was over.", "said", "he", None),
        ("She added a caveat: “Not yet.”", "added", "She", "“Not yet.”"),
        ("The bank left its rate at 4 percent and said prices would fall.", "said", None, "prices would fall"),
        ("He quit, saying he was tired.", "saying", None, "he was tired"),
        ("They told him say it is late.", "say", None, "it is late"),
    ],
)
def test_subject_and_content(text: str, cue: str, subject: str | None, content: str | None) -> None:
    """A verb has a subject in front of it and content behind it, or the lack of them is noticed."""
    c = context(text, cue)
    clause = c.clause
    assert (clause.subject and c.t.text_between(*clause.subject)) == subject
    assert (clause.content and c.t.text_between(*clause.content)) == content
    assert clause.below is None


def test_quotation_below() -> None:
    """Behind a colon that ends a paragraph the quotation of the next one is looked at."""
    c = context("The mayor wrote:\n“Dear neighbours, the well is dry.”", "wrote")
    assert c.clause.below is not None
    assert c.t.text_between(*c.clause.below) == "“Dear neighbours, the well is dry.”"
    assert c.clause.content is None
