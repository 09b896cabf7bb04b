from __future__ import annotations

from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.layout.values.credits import is_credit_line, looks_like_caption, read_caption, read_credit
from newsmodel.lexicon.agencies import AGENCIES, AgencyKind

from ....clock import seconds

HOSTILE = (
    "(",
    ")",
    "A",
    "/",
    "A/",
    "AP/",
    "F. ",
    "Photo: ",
    "© ",
    ", ",
    "May 1 ",
    " and ",
    "[",
    "(A)",
    "via ",
    "|",
    "- ",
)
_NEWS = sorted(name for name, agency in AGENCIES.items() if agency.kind is not AgencyKind.OUTLET and "/" not in name)
_PERSONS = st.sampled_from(
    ["Mira Castellan", "JONAS HALE", "Adaeze N. Okon", "Wei Lan", "Mira van der Brook", "Omar al-Haddar"]
)


def test_spans_count_from_the_start_of_the_text() -> None:
    """Caption and credit of a line in the middle of a text slice to their words; the brackets stay outside."""
    text = "Ferry reaches Tarn\nThe pier on May 3. (Mira Castellan / AFP). \nMore"
    start, end = text.index("The"), text.index(" \nMore")
    caption = read_caption(text, start, end)
    assert caption is not None
    assert caption.span is not None
    assert caption.credit is not None
    assert caption.credit.span is not None
    assert text[caption.span.slice] == caption.text
    assert text[caption.credit.span.slice] == caption.credit.text == "Mira Castellan / AFP"
    assert caption.description == "The pier on May 3."


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("(File 2011/AP) A ferry leaves the pier.", "File 2011/AP"),
        ("(Courtesy Selby Museum) The old pier.", "Courtesy Selby Museum"),
        ("A ferry. (AP Photo/K7 Films, Mira Castellan)AP2011", "AP Photo/K7 Films, Mira Castellan"),
    ],
)
def test_credits_away_from_the_end(line: str, credit: str) -> None:
    """A credit stands in front of a caption, or has the mark of an archive glued to it."""
    caption = read_caption(line, 0, len(line))
    assert looks_like_caption(line, 0, len(line))
    assert caption is not None
    assert caption.credit is not None
    assert caption.credit.text == credit
    assert credit not in caption.description


@pytest.mark.parametrize(
    "line", ["Photo = Selby Water Board screen grab", "Photo/Handout", "AN photo by Mira Castellan"]
)
def test_credit_lines(line: str) -> None:
    """Houses put a sign of equality, a slash, or their own name into the line of a credit."""
    assert is_credit_line(line, 0, len(line)) is not None


@pytest.mark.parametrize(
    ("line", "caption"),
    [
        ("3 of 12. Ferries wait at the pier.", True),
        ("2 / 5 Ferries wait at the pier.", True),
        ("3 of 12 ferries wait at the pier.", False),
        ("(AP) Ferries wait at the pier.", False),
        ("Photo/Video", False),
    ],
)
def test_numbers_of_a_gallery(line: str, *, caption: bool) -> None:
    """The number of a picture among others shows that its words are a caption."""
    assert looks_like_caption(line, 0, len(line)) is caption


def test_an_empty_line_is_no_caption() -> None:
    """Nothing is read where nothing stands."""
    assert read_caption("", 0, 0) is None
    assert read_credit("  ", 0, 2) is None


@given(st.sampled_from(_NEWS), _PERSONS)
def test_every_agency_delivers(agency: str, person: str) -> None:
    """Of a photographer and an agency the one is the photographer, the other the agency, in either order."""
    for line in (f"The pier. ({person}/{agency})", f"The pier. ({agency}/{person})", f"The pier. {person}/{agency}"):
        credit = read_credit(line, 0, len(line))
        assert credit is not None
        assert (credit.photographer, credit.agency, credit.source) == (person, agency, None)
        assert looks_like_caption(line, 0, len(line))


@given(st.sampled_from(_NEWS), st.sampled_from(_NEWS), _PERSONS)
def test_the_last_link_is_the_agency(first: str, last: str, person: str) -> None:
    """Who delivered the picture stands at the end of the chain; the other agency is no photographer."""
    line = f"({person}/{first} via {last})"
    credit = is_credit_line(line, 0, len(line))
    assert credit is not None
    assert credit.agency == last
    assert credit.photographer == person
    assert credit.source in {first, None}


@given(st.text(max_size=80))
def test_any_line_gives_credits_that_slice(line: str) -> None:
    """Whatever the line, nothing fails, and what is found stands there."""
    for found in (read_credit(line, 0, len(line)), is_credit_line(line, 0, len(line))):
        if found is not None and found.span is not None:
            assert line[found.span.slice] == found.text


@pytest.mark.parametrize("end", ["", ")", "AFP", "/AFP"])
@pytest.mark.parametrize("piece", HOSTILE)
def test_long_lines_cost_little(piece: str, end: str) -> None:
    """A million characters, or the longest line that is read, take little time."""
    for length, most in ((170, 0.1), (900, 0.1), (1_000_000, 0.5)):
        line = (piece * (length // len(piece) + 1))[: length - len(end)] + end
        for read in (read_caption, read_credit, is_credit_line, looks_like_caption):
            assert seconds(partial(read, line, 0, len(line))) < most
