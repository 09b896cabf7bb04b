from __future__ import annotations

from collections.abc import Iterator

import pytest

import newsmodel as nm
from newsmodel.revisions import Change

from .known_edits import Pair, pairs

PAIRS = list(pairs())


def told(revision: nm.Revision) -> Iterator[str]:
    """Write each change in the words of the pairs."""
    for part in revision.parts:
        yield f"{part.part} {part.change}"
    for paragraph in revision.changed_paragraphs:
        number = "" if paragraph.old_number is None else f"{paragraph.old_number} "
        moved = " and moved" if paragraph.moved and paragraph.change is Change.EDITED else ""
        yield f"paragraph {number}{paragraph.change}{moved}"
    for said in revision.attributions:
        yield f"attribution {said.change}{': ' if said.changed else ''}{', '.join(said.changed)}"
    for figure in revision.figures:
        yield f"{figure.kind} changed: {figure.old} -> {figure.new}"


def test_there_are_sixty_pairs() -> None:
    """Every kind of change occurs singly in two stories, and fourteen times with others."""
    assert len(PAIRS) == 60
    assert len({pair.new for pair in PAIRS}) > 55


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


@pytest.mark.parametrize("pair", PAIRS[:46:5], ids=lambda pair: pair.name)
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
