from __future__ import annotations

from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.layout.values.bylines import is_name_line, read_byline

from ....clock import seconds

HOSTILE = ("(", "A ", "By A", " and ", ",", "/", "| ", "Staff ", "The ", "by ", "=", "1", "@a ", " - ")
_NAMES = st.sampled_from(
    ["Mira Castellan", "JONAS HALE", "Adaeze N. Okon", "Wei Lan", "Mira van der Brook", "Omar al-Haddar"]
)


def test_spans_count_from_the_start_of_the_text() -> None:
    """The span of a line in the middle of a text slices to its words, without the mark that closes it."""
    text = "Ferry reaches Tarn\nBy MIRA CASTELLAN and JONAS HALE=\nMore"
    byline = read_byline(text, text.index("By"), text.index("\nMore"))
    assert byline is not None
    assert byline.span is not None
    assert text[byline.span.slice] == byline.text == "By MIRA CASTELLAN and JONAS HALE"


@given(
    st.lists(_NAMES, min_size=1, max_size=4), st.sampled_from(["", ", Reuters", " The Associated Press", " for AFP"])
)
def test_all_authors_are_read_in_order(names: list[str], agency: str) -> None:
    """However many authors a line names, with an agency behind them or not, they come out as written."""
    words = " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names) + agency
    byline = read_byline(f"By {words}", 0, len(words) + 3)
    assert byline is not None
    assert byline.authors == tuple(names)
    assert (byline.agency is None) == (not agency)
    assert byline.text == f"By {words}"


@given(_NAMES)
def test_a_bare_name_needs_its_place(name: str) -> None:
    """A name alone is a byline only for the reader that the lines around it call."""
    assert read_byline(name, 0, len(name)) is None
    byline = is_name_line(name, 0, len(name))
    assert byline is not None
    assert byline.authors == (name,)


@pytest.mark.parametrize(
    ("line", "agency", "role"),
    [
        ("Reuters News", "Reuters News", None),
        ("Of DOW JONES NEWSWIRES", "DOW JONES NEWSWIRES", None),
        ("Associated Press Correspondent", "Associated Press", "Associated Press Correspondent"),
        ("Press Association Reporter", "Press Association", "Press Association Reporter"),
    ],
)
def test_what_stands_below_an_author(line: str, agency: str, role: str | None) -> None:
    """The line below the names has their agency, or their job at an agency."""
    byline = is_name_line(line, 0, len(line))
    assert byline is not None
    assert (byline.authors, byline.agency, byline.role) == ((), agency, role)


@pytest.mark.parametrize(
    "line",
    [
        "Director of Marketing",
        "Editor of Fisheries",
        "Public Affairs Manager",
        "Funded by the Selby Press Trust",
        "Sirens Heard Three Times During Night",
        "Driver Broke Three Gates in Selby;",
        "SELBY FALLS —",
    ],
)
def test_lines_in_title_case_that_name_no_author(line: str) -> None:
    """Offices, sponsors, headlines and places are set like names, and are none."""
    assert read_byline(line, 0, len(line)) is None
    assert is_name_line(line, 0, len(line)) is None


def test_authors_that_cannot_be_told_from_their_paper_are_left_out() -> None:
    """Where nothing divides a name from a paper, no author is named: half a list would be wrong."""
    line = "By Mira Castellan and Jonas Hale Selby Falls Ledger"
    byline = read_byline(line, 0, len(line))
    assert byline is not None
    assert byline.authors == ()
    assert byline.agency is None


@given(st.text(alphabet="By AnMrt,./|-=&\xa0and12", max_size=60))
def test_any_line_gives_bylines_that_slice(line: str) -> None:
    """Whatever the line, nothing fails, and what is found stands there."""
    for found in (read_byline(line, 0, len(line)), is_name_line(line, 0, len(line))):
        if found is not None and found.span is not None:
            assert line[found.span.slice] == found.text


@pytest.mark.parametrize("piece", HOSTILE)
def test_long_lines_cost_nothing(piece: str) -> None:
    """A line of a million characters, and one of the greatest length that is read, take no time."""
    for length in (160, 1_000_000):
        for begin in ("By ", ""):
            line = begin + (piece * (length // len(piece) + 1))[: length - len(begin)]
            for read in (read_byline, is_name_line):
                assert seconds(partial(read, line, 0, len(line))) < 0.1


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Author: Mira Castellan", ("Mira Castellan",)),
        ("Reporter : JONAS HALE", ("JONAS HALE",)),
        ("Posted by Mira Castellan", ("Mira Castellan",)),
        ("Submitted by Wei Lan", ("Wei Lan",)),
        ("By Mira Castellan, mcastellan@ledger.example", ("Mira Castellan",)),
        ("By JONAS HALE | jhale@ledger.example", ("JONAS HALE",)),
        ("By Wei Lan (@weilan)", ("Wei Lan",)),
    ],
)
def test_labels_and_addresses_around_names(line: str, authors: tuple[str, ...]) -> None:
    """What stands in front of the names, and how to reach the author, is no part of them."""
    byline = read_byline(line, 0, len(line))
    assert byline is not None
    assert byline.authors == authors
    assert byline.text == line


@pytest.mark.parametrize("line", ["Author: unknown", "Reporter: see below.", "By the sea @ noon"])
def test_labels_without_names(line: str) -> None:
    """A label alone makes no byline."""
    assert read_byline(line, 0, len(line)) is None


@pytest.mark.parametrize(
    "line", ["Web Desk", "Online Issues Team", "Harbour TV News Desk", "Our Correspondent", "Staff Report"]
)
def test_desks_sign_without_names(line: str) -> None:
    """A desk, a team or a job alone may sign a story."""
    byline = is_name_line(line, 0, len(line))
    assert byline is not None
    assert byline.text == line
    assert byline.authors == ()


@pytest.mark.parametrize("line", ["Staff", "Contact the Desk", "Join Our Team", "Photo Desk"])
def test_labels_of_desks(line: str) -> None:
    """What a page says of its people signs nothing."""
    assert is_name_line(line, 0, len(line)) is None
