from __future__ import annotations

import pytest

import newsmodel as nm
from newsmodel.revisions import Change

from .edits import told
from .known_edits import SINGLE, Pair, pairs

PAIRS = list(pairs())


def test_there_are_enough_pairs() -> None:
    """Every kind of change occurs singly in two stories, and fourteen times with others; no two pairs are the same."""
    assert len(PAIRS) >= 60
    assert len({pair.new for pair in PAIRS}) == len(PAIRS)


@pytest.mark.parametrize("pair", PAIRS, ids=[f"{n}-{pair.name}" for n, pair in enumerate(PAIRS)])
def test_every_change_and_none_besides(pair: Pair) -> None:
    """What was edited is reported, once, and nothing else; both sides have their places."""
    old, new = nm.parse(pair.old), nm.parse(pair.new)
    revision = nm.compare(old, new)
    found = list(told(revision))
    assert sorted(found) == sorted(pair.changes)
    for side, article in ((x, y) for x, y in (("old", old), ("new", new))):
        for change in (*revision.parts, *revision.paragraphs, *revision.figures):
            value = getattr(change, side)
            assert value is None or article[value.span] == value.text
            for edit in getattr(change, "edits", ()):
                words = getattr(edit, side)
                assert words is None or article[words.span] == words.text


@pytest.mark.parametrize("pair", PAIRS[: 2 * len(SINGLE) : 5], ids=lambda pair: pair.name)
def test_the_other_way_round(pair: Pair) -> None:
    """Backwards, what was added is cut and what was cut is added; a story is equal to itself."""
    old, new = nm.parse(pair.old), nm.parse(pair.new)
    there, back = nm.compare(old, new), nm.compare(new, old)
    assert sum(x.change is Change.ADDED for x in there.paragraphs) == sum(
        x.change is Change.CUT for x in back.paragraphs
    )
    assert [(x.old, x.new) for x in there.figures] == [(x.new, x.old) for x in back.figures]
    assert not nm.compare(new, new).is_changed
    assert str(nm.compare(new, new)) == ""
