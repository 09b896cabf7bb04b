from __future__ import annotations

import pytest

from newsmodel.layout.lines.shapes import line_key
from newsmodel.layout.rules.header.headline_repeat import headline_repeat
from newsmodel.model import BlockKind, ProblemCode

from ..drafts import draft_of


@pytest.mark.parametrize(
    ("line", "claimed", "differs"),
    [
        ("Tram line stays open until spring", True, False),
        ("TRAM LINE STAYS OPEN UNTIL SPRING.", True, False),
        ("Special Tram line stays open until spring", True, False),
        ("Tram line stays shut until spring", True, True),
        ("Tram line stays shut until spring.", False, False),
        ("Boats moor at the old fish market", False, False),
        ("Spring", False, False),
    ],
)
def test_headline_repeat(line: str, claimed: bool, differs: bool) -> None:
    """The same words, with a label, or most of them repeat the headline; other words of it are a problem too."""
    draft = draft_of(f"Tram line stays open until spring\n{line}\n")
    draft.headline, draft.key = 0, line_key(draft.lines.words(0))
    assert headline_repeat(draft, 1) is claimed
    assert draft.kinds[1] is (BlockKind.HEADLINE_REPEAT if claimed else None)
    assert [p.code for p in draft.problems] == [ProblemCode.HEADLINE_REPEAT_DIFFERS] * differs


def test_nothing_repeats_what_is_not_there() -> None:
    """Without a headline, and above it, no line is its repeat."""
    draft = draft_of("Tram line stays open until spring\nTram line stays open until spring\n")
    assert not headline_repeat(draft, 1)
    draft.headline, draft.key = 1, line_key(draft.lines.words(1))
    assert not headline_repeat(draft, 0)
