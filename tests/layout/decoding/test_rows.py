"""The rows of a story, and which of them are running text beyond doubt."""

from __future__ import annotations

from newsmodel.layout import read_draft
from newsmodel.layout.decoding.rows import rows_of

SENTENCE = "The barge left on Tuesday for the first time in nine weeks, and the quay was full."


def test_rows_are_the_lines_with_words() -> None:
    """Blank lines are none; a row knows its words and what the rules make of it."""
    copy = f"Barge is back\n\n{SENTENCE}\n"
    rows = rows_of(read_draft(copy))
    assert [copy[row.start : row.end] for row in rows] == ["Barge is back", SENTENCE]
    assert [row.rule for row in rows] == ["headline", "paragraph"]


def test_joined_lines_are_one_row() -> None:
    """Wrapped copy has a row a paragraph."""
    copy = (
        "Barge is back\n\n    OSTER, May 3 - The first barge in nine weeks left for\n"
        "the isles on Tuesday, the line said.\n"
        "    It was full, and a band\nplayed on the quay.\n"
    )
    rows = rows_of(read_draft(copy))
    assert [(row.first, row.last, row.wrapped) for row in rows] == [(0, 0, False), (2, 3, True), (4, 5, True)]


def test_text_among_text_is_certain() -> None:
    """Two rows at either end of the running text stay open, for what stands beside them may be none."""
    rows = rows_of(read_draft("Barge is back\n\n" + f"{SENTENCE}\n\n" * 8))
    assert [row.certain for row in rows] == [False] * 3 + [True] * 4 + [False] * 2
    assert [row.text for row in rows] == [False] + [True] * 8


def test_a_row_in_brackets_is_not_certain() -> None:
    """It may be a credit or a note."""
    rows = rows_of(
        read_draft(
            "Barge is back\n\n"
            + f"{SENTENCE}\n\n" * 4
            + "(The line is state-owned, it says.)\n\n"
            + f"{SENTENCE}\n\n" * 4
        )
    )
    assert not rows[5].certain
