from __future__ import annotations

import datetime

import pytest

from newsmodel import BlockKind, InputError
from newsmodel.attribution import MIN_CONFIDENCE, attribute, find_attributions, find_plain
from newsmodel.model._construction import attributions_of

_TEXT = "The mayor said on Monday the road would open.\n“It is late,” Lund said."


def test_blocks_and_lines() -> None:
    """Blocks are read as paragraphs, and so are the lines of running text."""
    (first, second), problems = attribute(_TEXT, [(BlockKind.PARAGRAPH, 0, 45), (BlockKind.PARAGRAPH, 46, len(_TEXT))])
    assert [str(first.content[0]), str(second.content[0])] == ["the road would open", "“It is late,”"]
    assert problems == ()
    assert [one.content for one in find_attributions(_TEXT)] == [first.content, second.content]


def test_only_what_is_asked_for() -> None:
    """What stands in no block is not read."""
    (only,), _ = attribute(_TEXT, [(BlockKind.PARAGRAPH, 46, len(_TEXT))])
    assert str(only.source) == "Lund"


def test_plain_values() -> None:
    """The plain values are those that the attributions are made of."""
    day = datetime.date(2021, 5, 7)
    values, problems = find_plain(_TEXT, None, date=day)
    assert attributions_of(_TEXT, values) == find_attributions(_TEXT, date=day)
    assert problems == ()


def test_problems() -> None:
    """What is wrong with quotations is told beside the attributions."""
    _, problems = find_plain("“It is late, the mayor thought.", None)
    assert [one.code.value for one in problems] == ["unclosed-quote"]


def test_least_confidence() -> None:
    """Without a confidence the one that does best is asked for; zero asks for nothing."""
    text = "The plan was condemned."
    assert find_attributions(text) == find_attributions(text, min_confidence=MIN_CONFIDENCE) == ()
    assert len(find_attributions(text, min_confidence=0)) == 1


@pytest.mark.parametrize("least", [-0.1, 1.1, True, "0.5", float("nan")])
def test_no_confidence(least: object) -> None:
    """A confidence that is no number from 0 to 1 is refused by name."""
    with pytest.raises(InputError, match="min_confidence: expected a number from 0 to 1"):
        find_attributions(_TEXT, min_confidence=least)  # type: ignore[arg-type]


def test_no_text() -> None:
    """Bytes are refused by name."""
    with pytest.raises(InputError, match="text: expected str, got bytes"):
        find_attributions(b"The mayor said it.")  # type: ignore[arg-type]
