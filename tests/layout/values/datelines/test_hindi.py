"""Datelines in Hindi, and what is none."""

from __future__ import annotations

import pytest

from newsmodel import PartialDate
from newsmodel.layout.values.datelines import read_dateline


@pytest.mark.parametrize(
    ("line", "text", "places", "date", "agency"),
    [
        ("कोटपुर, 3 मार्च (भाषा) नदी पर", "कोटपुर, 3 मार्च (भाषा)", ("कोटपुर",), PartialDate(None, 3, 3), "भाषा"),
        (
            "नई कोटपुर, 12 जनवरी (वार्ता)। नदी",
            "नई कोटपुर, 12 जनवरी (वार्ता)।",
            ("नई कोटपुर",),
            PartialDate(None, 1, 12),
            "वार्ता",
        ),
        ("कोटपुर/रामगढ़ (एजेंसी)। नदी पर", "कोटपुर/रामगढ़ (एजेंसी)।", ("कोटपुर", "रामगढ़"), None, "एजेंसी"),
    ],
)
def test_place_day_and_agency(
    line: str, text: str, places: tuple[str, ...], date: PartialDate | None, agency: str
) -> None:
    """The wires set the agency in brackets, and no dash."""
    dateline = read_dateline(line, 0, len(line))
    assert dateline is not None
    assert dateline.text == text
    assert dateline.places == places
    assert dateline.date == date
    assert dateline.agency == agency
    assert dateline.span is not None
    assert line[dateline.span.slice] == text


@pytest.mark.parametrize(
    "line", ["नदी पर पुल खुल गया", "पुल (पुराना) खुल गया", "कोटपुर, 43 मार्च (भाषा) नदी", "कोटपुर, 3 नदी (भाषा) पर"]
)
def test_other_lines(line: str) -> None:
    """A word in brackets is no agency, and not every number a day."""
    assert read_dateline(line, 0, len(line)) is None
