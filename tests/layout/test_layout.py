from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.layout import Lines, lay_out, read_layout, split_stories
from newsmodel.model import Article, BlockKind
from newsmodel.model.article import read_article

COPY = """Tram line stays open until spring

A tram at the harbour on Monday. (Ana Toll/AFP)
By Wei Lund
Updated 14 March 2031

Tram line stays open until spring

  • Riders cheer the vote
  • New cars ordered

HARLOW: The council met on Monday and agreed to keep the tram line open until the spring of next year.

A cold hall

Riders who had come to listen stood up and cheered the vote for some minutes, and then went home.

(Reporting by Wei Lund; Editing by Ana Toll)
"""
_PIECES = st.sampled_from([*COPY.splitlines(keepends=True), "\n", "\x0c", "\r\n", "x", " "])


def test_every_field_of_a_story() -> None:
    """Each part of a page comes out in its field, in the order of the text."""
    story = lay_out(COPY)
    assert str(story.headline) == "Tram line stays open until spring"
    assert [str(repeat) for repeat in story.headline_repeats] == ["Tram line stays open until spring"]
    assert story.byline is not None
    assert story.byline.authors == ("Wei Lund",)
    assert story.published is None
    assert story.updated is not None
    assert str(story.updated.date) == "2031-03-14"
    assert [caption.credit and caption.credit.photographer for caption in story.captions] == ["Ana Toll"]
    assert [str(point) for point in story.summary] == ["Riders cheer the vote", "New cars ordered"]
    assert story.dateline is not None
    assert story.dateline.places == ("HARLOW",)
    assert [str(paragraph)[:6] for paragraph in story.paragraphs] == ["HARLOW", "Riders"]
    assert [str(subhead) for subhead in story.subheads] == ["A cold hall"]
    assert [str(note) for note in story.end_notes] == ["(Reporting by Wei Lund; Editing by Ana Toll)"]
    assert story.agencies == ("AFP",)
    assert story.problems == ()
    assert story.attributions == ()


def test_lines_found_before_are_used() -> None:
    """Lines that are handed in give the same reading."""
    assert read_article(read_layout(COPY, Lines(COPY))) == lay_out(COPY)


def test_a_layout_is_a_right_story() -> None:
    """What is made without the validators passes them, field by field."""
    story = lay_out(COPY)
    assert Article(**{field.name: getattr(story, field.name) for field in attrs.fields(Article)}) == story


def test_the_parts_of_a_page() -> None:
    """The blocks tell which part each line belongs to."""
    kinds = [block.kind for block in lay_out(COPY).blocks if block.kind is not BlockKind.BLANK]
    assert kinds == [
        BlockKind.HEADLINE,
        BlockKind.CAPTION,
        BlockKind.BYLINE,
        BlockKind.DATE_LINE,
        BlockKind.HEADLINE_REPEAT,
        BlockKind.SUMMARY_POINT,
        BlockKind.SUMMARY_POINT,
        BlockKind.PARAGRAPH,
        BlockKind.SUBHEAD,
        BlockKind.PARAGRAPH,
        BlockKind.END_NOTE,
    ]


def test_agencies_are_those_that_any_part_names() -> None:
    """Agencies are named by the dateline, by a caption's credit, or by a sign-off, whatever else their names mean."""
    lede = "The council met on Monday and agreed to keep the tram line open until the spring of next year."
    copy = f"Trams stay\n\nA tram in Harlow. (Ana Toll/MENA)\n\nHARLOW (Tram Wire) - {lede}\n\n{lede}\n\nREUTERS\n"
    assert lay_out(copy).agencies == ("MENA", "Reuters", "Tram Wire")


@pytest.mark.parametrize(
    ("below", "agency", "role"),
    [
        ("Of DOW JONES NEWSWIRES", "DOW JONES NEWSWIRES", None),
        ("Press Association Reporter", "Press Association", "Press Association Reporter"),
        ("Reuters News", "Reuters News", None),
        ("Staff Writer", None, "Staff Writer"),
    ],
)
def test_the_line_below_the_author(below: str, agency: str | None, role: str | None) -> None:
    """It belongs to the byline, and has the agency or the role that the byline has not."""
    byline = lay_out(COPY.replace("By Wei Lund", f"By Wei Lund\n{below}")).byline
    assert byline is not None
    assert (byline.authors, byline.agency, byline.role) == (("Wei Lund",), agency, role)


def test_stories_begin_at_offsets() -> None:
    """Stories are given by where they begin in the text."""
    assert split_stories(Lines(COPY + "\n\n" + COPY)) == [0, len(COPY) + 2]
    assert split_stories(Lines("")) == [0]


@given(st.lists(_PIECES, max_size=30).map("".join))
def test_each_story_is_tiled(text: str) -> None:
    """The stories of any copy follow on one another, and the blocks of each cover it."""
    starts = split_stories(Lines(text))
    assert starts[0] == 0
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        story = lay_out(text[start:end])
        assert start < end or not text
        assert "".join(story.text[block.span.slice] for block in story.blocks) == story.text == text[start:end]
