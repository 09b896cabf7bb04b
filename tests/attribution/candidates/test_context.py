from __future__ import annotations

import pytest

from newsmodel.attribution.tokens.shapes import EDGE, STOP

from ..reading import context


@pytest.mark.parametrize(
    ("text", "cue", "subject", "content"),
    [
        ("The mayor said the road would open.", "said", "The mayor", "the road would open"),
        ("Lund, in a speech on Monday, said the road would open.", "said", "Lund", "the road would open"),
        ("The man was found, a spokesman, Jo Lind, said.", "said", "a spokesman, Jo Lind,", None),
        ("It fell, he said on Monday.", "said", "he", None),
        ("The war, he said on Monday, was over.", "said", "he", None),
        ("She added a caveat: “Not yet.”", "added", "She", "“Not yet.”"),
        ("The bank left its rate at 4 percent and said prices would fall.", "said", None, "prices would fall"),
        ("He quit, saying he was tired.", "saying", None, "he was tired"),
        ("They told him say it is late.", "say", None, "it is late"),
    ],
)
def test_surroundings(text: str, cue: str, subject: str | None, content: str | None) -> None:
    """A verb has a subject in front of it and content behind it, or the lack of them is noticed."""
    c = context(text, cue)
    around = c.surroundings
    assert (around.subject and c.t.text_between(*around.subject)) == subject
    assert (around.content and c.t.text_between(*around.content)) == content
    assert around.below is None


def test_below() -> None:
    """Behind a colon that ends a paragraph the quotation of the next one is looked at."""
    c = context("The mayor wrote:\n“Dear neighbours, the well is dry.”", "wrote")
    assert c.surroundings.below is not None
    assert c.t.text_between(*c.surroundings.below) == "“Dear neighbours, the well is dry.”"
    assert c.surroundings.content is None


def test_looked_for_once() -> None:
    """All rules see the same surroundings."""
    c = context("The mayor said the road would open.", "said")
    assert c.surroundings is c.surroundings


def test_edges() -> None:
    """At the ends of the sentence the symbols beside the cue are edges, whatever stands beyond."""
    c = context("It is late. Said the mayor: it is.", "Said")
    assert c.before == EDGE
    assert context("It is late, the mayor said.", "said").after == STOP
    assert context("It is late, the mayor said", "said").after == EDGE


def test_another_phrase() -> None:
    """The context of another phrase is that of the same sentence."""
    c = context("Two people were hurt, per the ministry.", "per")
    other = c.of(c.cue_phrase.ending(c.cue_phrase.head + 1))
    assert (other.first, other.last, other.sentence) == (c.first, c.last, c.sentence)
    assert other.cue_phrase.last == c.cue_phrase.head + 1
