from __future__ import annotations

import pytest

from newsmodel import Article, Block, BlockKind, InputError, Span


def test_kinds_are_texts() -> None:
    """A kind is equal to its text."""
    assert {"end-note"} == {BlockKind.END_NOTE}
    assert repr(Block(BlockKind.END_NOTE, Span(3, 9))) == "Block(end-note, 3:9)"


def test_blocks_reach_to_the_end_of_the_text() -> None:
    """An article whose blocks end elsewhere than its text is refused."""
    block = Block(BlockKind.PARAGRAPH, Span(0, 3))
    assert Article(text="abc", blocks=[block]).blocks == (block,)
    for text in ("ab", "abcd", ""):
        with pytest.raises(InputError, match=r"Article\.blocks"):
            Article(text=text, blocks=[block])
