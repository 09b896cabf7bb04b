from __future__ import annotations

from newsmodel.attribution.tokens.shapes import EDGE, STOP

from ..reading import context


def test_clause_is_read_once() -> None:
    """All rules see the same clause."""
    c = context("The mayor said the road would open.", "said")
    assert c.clause is c.clause


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
