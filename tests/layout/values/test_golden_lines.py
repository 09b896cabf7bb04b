"""Runs the tables of date lines, credits and bylines in `tests/golden`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from unicodedata import normalize

import attrs
import pytest

from newsmodel.layout.values.bylines import is_name_line, read_byline
from newsmodel.layout.values.credits import is_credit_line, looks_like_caption, read_caption
from newsmodel.layout.values.date_lines import read_stamps
from newsmodel.model import Byline, Credit, Stamp

GOLDEN = Path(__file__).parents[2] / "golden"
_UNSEEN = {"⍽": "\xa0", "␊": "\n", "␉": "\t"}
_BAR = re.compile(r"(?<!\\)\|")


@attrs.frozen
class Row:
    """A row of a golden table: the heading it stands under, and its cells."""

    section: str
    cells: tuple[str, ...]

    def __str__(self) -> str:
        return self.cells[0]


def rows(name: str) -> Iterator[Row]:
    """Read the rows of a file of tables, without their heads."""
    section = ""
    head = True
    for line in (GOLDEN / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            section = line.lstrip("# ")
        if not line.startswith("|"):
            head = True
        elif line.startswith("|--"):
            head = False
        elif not head:
            for mark, character in _UNSEEN.items():
                line = line.replace(mark, character)  # noqa: PLW2901  the same line, as the copy has it
            cells = tuple(cell.strip(" ").replace("\\|", "|") for cell in _BAR.split(line)[1:-1])
            yield Row(section, cells)


def in_both_forms(name: str) -> list[Row]:
    """Read the rows of a file, those with accents a second time with their letters decomposed (NFD)."""
    found = list(rows(name))
    apart = [attrs.evolve(row, cells=tuple(normalize("NFD", cell) for cell in row.cells)) for row in found]
    return found + [row for row, composed in zip(apart, found, strict=True) if row.cells[0] != composed.cells[0]]


STAMPS = in_both_forms("stamps.md")
CREDITS = in_both_forms("credits.md")
BYLINES = in_both_forms("bylines.md")


def stamp_cells(stamp: Stamp | None) -> tuple[str, str]:
    """Write a stamp as the table does."""
    if stamp is None:
        return "", ""
    words = "no date" if stamp.date is None else str(stamp.date)
    if stamp.time is not None:
        words += f" {stamp.time:%H:%M:%S}" if stamp.time.second else f" {stamp.time:%H:%M}"
        words += f"{stamp.time:%z}" if stamp.time.tzinfo else ""
    return words + (f" {stamp.zone}" if stamp.zone else ""), stamp.text


def credit_cells(credit: Credit | None) -> tuple[str, ...]:
    """Write a credit as the table does."""
    if credit is None:
        return "", "", "", ""
    return credit.text, credit.agency or "", credit.photographer or "", credit.source or ""


def byline_cells(byline: Byline | None) -> tuple[str, ...]:
    """Write a byline as the table does."""
    if byline is None:
        return "", "", "", ""
    return byline.text, "; ".join(byline.authors), byline.agency or "", byline.role or ""


@pytest.mark.parametrize("row", [row for row in STAMPS if row.section != "Not date lines"], ids=str)
def test_a_date_line_says_what_an_editor_reads(row: Row) -> None:
    """Each date line of the table gives its stamps, their words, and who wrote the story."""
    line, published, words, updated, more, note = row.cells
    stamps = read_stamps(line, 0, len(line))
    assert stamps is not None
    assert stamp_cells(stamps.published) == (published, words)
    assert stamp_cells(stamps.updated) == (updated, more)
    assert stamps.label_only == (note == "label only")
    if note and not stamps.label_only:
        assert stamps.byline is not None
        assert line[stamps.byline.slice] == note
    else:
        assert stamps.byline is None


@pytest.mark.parametrize("row", [row for row in STAMPS if row.section == "Not date lines"], ids=str)
def test_other_lines_are_no_date_lines(row: Row) -> None:
    """A sentence, a heading or a figure with a date in it is no date line."""
    assert read_stamps(row.cells[0], 0, len(row.cells[0])) is None


_ON_LINES = ("Alone on a line", "Not credits on a line")


@pytest.mark.parametrize("row", [row for row in CREDITS if row.section not in _ON_LINES], ids=str)
def test_a_caption_gives_its_credit_and_its_day(row: Row) -> None:
    """Each caption of the table gives its credit, the parts of it, and the day it states."""
    line, *credit, day, likely = row.cells
    caption = read_caption(line, 0, len(line))
    assert caption is not None
    assert credit_cells(caption.credit) == tuple(credit)
    assert str(caption.date or "") == day
    assert looks_like_caption(line, 0, len(line)) == (likely == "yes")


@pytest.mark.parametrize("row", [row for row in CREDITS if row.section in _ON_LINES], ids=str)
def test_a_line_is_a_credit_or_not(row: Row) -> None:
    """Each credit line of the table gives its parts, and the others are none."""
    line = row.cells[0]
    expected = row.cells[1:] or ("", "", "", "")
    assert credit_cells(is_credit_line(line, 0, len(line))) == expected


_NAMES = ("Bylines by their place", "Names in letters outside A to Z, by their place", "Not names")


@pytest.mark.parametrize("row", [row for row in BYLINES if row.section not in _NAMES], ids=str)
def test_a_line_is_a_byline_or_not(row: Row) -> None:
    """Each byline of the table gives its words, authors, agency and role, and the others are none."""
    line = row.cells[0]
    expected = row.cells[1:] or ("", "", "", "")
    assert byline_cells(read_byline(line, 0, len(line))) == expected


@pytest.mark.parametrize("row", [row for row in BYLINES if row.section in _NAMES], ids=str)
def test_a_line_may_be_a_name_or_not(row: Row) -> None:
    """Each bare name of the table is one for `is_name_line` only, and the others are none."""
    line = row.cells[0]
    expected = row.cells[1:] or ("", "", "", "")
    assert byline_cells(is_name_line(line, 0, len(line))) == expected
    if len(row.cells) > 1:
        assert read_byline(line, 0, len(line)) is None
