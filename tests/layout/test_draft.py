from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.layout.draft import Draft
from newsmodel.layout.lines.positions import Lines
from newsmodel.model import Block, BlockKind, Mention, Span
from newsmodel.model._construction import blocks_of

COPY = "Trams stay\n\n  • Riders cheer\n\nHARLOW: The council met.\nIt voted.\n"
_KINDS = st.sampled_from(BlockKind)


def draft_of(text: str) -> Draft:
    """A story of which nothing is known yet."""
    return Draft(text, Lines(text))


def blocks_in(draft: Draft) -> tuple[Block, ...]:
    """The blocks of a story as it stands."""
    return blocks_of(draft.text, draft.blocks())


def assert_tiled(draft: Draft) -> None:
    """The blocks follow on one another from the first character to the last, and none is empty."""
    at = 0
    for block in blocks_in(draft):
        assert block.span.start == at < block.span.end
        at = block.span.end
    assert at == len(draft.text)


def test_lines_that_nobody_claims_are_blank() -> None:
    """Before any rule has spoken the whole text is one blank block; an empty text has none."""
    assert blocks_in(draft_of(COPY)) == (Block(BlockKind.BLANK, Span(0, len(COPY))),)
    assert blocks_in(draft_of("")) == ()


def test_claims_become_blocks_and_mentions() -> None:
    """A claimed line is a block with its line end, and a mention of its visible words alone."""
    draft = draft_of(COPY)
    assert draft.claim(0, BlockKind.HEADLINE)
    assert draft.claim(2, BlockKind.SUMMARY_POINT)
    assert [(b.kind, draft.text[b.span.slice]) for b in blocks_in(draft)][:3] == [
        (BlockKind.HEADLINE, "Trams stay\n"),
        (BlockKind.BLANK, "\n"),
        (BlockKind.SUMMARY_POINT, "  • Riders cheer\n"),
    ]
    assert draft.mentions(BlockKind.SUMMARY_POINT) == (Mention("• Riders cheer", Span(14, 28)),)
    assert draft.summary() == [Mention("Riders cheer", Span(16, 28))]
    assert draft.mentions(BlockKind.CAPTION) == ()


def test_joined_lines_are_one_block() -> None:
    """A line that goes on with the one before has its kind, and their words are one mention."""
    draft = draft_of(COPY)
    draft.claim(4, BlockKind.PARAGRAPH)
    draft.join(5)
    assert draft.kinds[5] is BlockKind.PARAGRAPH
    assert draft.last_of(4) == 5
    assert [m.text for m in draft.mentions(BlockKind.PARAGRAPH)] == ["HARLOW: The council met.\nIt voted."]
    assert [b.kind for b in blocks_in(draft)] == [BlockKind.BLANK, BlockKind.PARAGRAPH]


def test_a_cut_makes_two_lines() -> None:
    """A line cut in two leaves no blanks at the first line's end, and all line numbers behind it go up by one."""
    draft = draft_of("Riders cheer HARLOW: The council met.\nIt voted.\n")
    draft.headline, draft.body, draft.joined = 1, 1, {1}
    draft.cut((0, len("Riders cheer ")))
    assert [draft.lines.words(n) for n in range(3)] == ["Riders cheer", "HARLOW: The council met.", "It voted."]
    assert (draft.headline, draft.body, draft.joined) == (2, 2, {2})
    assert draft.kinds == [None, None, None]
    dateline = draft.dateline_at(1)
    assert dateline is not None
    assert dateline.text == "HARLOW:"


@pytest.mark.parametrize(("number", "line"), [(0, 2), (1, 1), (2, 1)])
def test_a_cut_behind_a_line_leaves_its_number(number: int, line: int) -> None:
    """Only what stands behind a cut moves."""
    draft = draft_of("One two\nThree four\nFive six\n")
    draft.headline = draft.body = 1
    draft.cut((number, draft.lines.start[number] + 4))
    assert (draft.headline, draft.body, len(draft.lines)) == (line, line, 4)


def test_several_cuts_at_once() -> None:
    """Cuts are given by the lines as they were before; one line can be cut more than once."""
    draft = draft_of("One two three\nFour five\n")
    draft.claim(0, BlockKind.PARAGRAPH)
    draft.joined = {1}
    draft.cut((0, 4), (0, 8), (1, 19))
    assert [draft.lines.words(n) for n in range(5)] == ["One", "two", "three", "Four", "five"]
    assert draft.kinds == [BlockKind.PARAGRAPH, None, None, None, None]
    assert draft.joined == {3}


def test_a_dateline_is_read_once() -> None:
    """Asked again for the same line, the draft gives the same value."""
    draft = draft_of(COPY)
    assert draft.dateline_at(4) is draft.dateline_at(4)
    assert draft.dateline_at(5) is None


@given(st.text("ab .\n\r\t", max_size=40), st.data())
def test_cuts_keep_the_tiling(text: str, data: st.DataObject) -> None:
    """Whatever is claimed, joined and cut, the blocks tile the text and the words stay where they were."""
    draft = draft_of(text)
    words = "".join(draft.lines.words(n) for n in range(len(draft.lines))).replace(" ", "").replace("\t", "")
    for _ in range(data.draw(st.integers(0, 2))):
        lines = draft.lines
        places = [
            (number, at)
            for number in range(len(lines))
            for at in range(lines.start[number] + 1, lines.end[number])
            if not text[at].isspace()
        ]
        draft.cut(*(place for place in places if data.draw(st.booleans())))
    for number in range(len(draft.lines)):
        if number and data.draw(st.booleans()):
            draft.join(number)
        elif data.draw(st.booleans()):
            draft.claim(number, data.draw(_KINDS))
    if text:
        assert_tiled(draft)
    after = "".join(draft.lines.words(n) for n in range(len(draft.lines))).replace(" ", "").replace("\t", "")
    assert after == words
    for kind in BlockKind:
        for mention in draft.mentions(kind):
            assert mention.span is not None
            assert text[mention.span.slice] == mention.text
