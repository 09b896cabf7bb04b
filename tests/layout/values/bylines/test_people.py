from __future__ import annotations

import pytest

from newsmodel.layout.values.bylines.people import read_people


@pytest.mark.parametrize(
    ("words", "authors", "agency", "role"),
    [
        ("Ana Toll", ["Ana Toll"], None, None),
        ("Ana Toll, AP Business Writer", ["Ana Toll"], "AP", "AP Business Writer"),
        ("Özge Çelik and Wei Lund, Reuters", ["Özge Çelik", "Wei Lund"], "Reuters", None),
        ("Ana Toll in Ürgüp", ["Ana Toll"], None, None),
        ("Ana Toll for The Harlow Ledger", ["Ana Toll"], "The Harlow Ledger", None),
        ("Ana Toll Staff Writer", ["Ana Toll"], None, "Staff Writer"),
        ("Émile RoyeThe Lakeside Ledger", ["Émile Roye"], "The Lakeside Ledger", None),
        ("Ana Toll Harlow Ledger", [], None, None),
        ("Voice of America", [], "Voice of America", None),
        ("news agencies", [], "news agencies", None),
        ("ANA TOLL, JAN 02", ["ANA TOLL"], None, None),
        ("Ana Toll, 12 Sept.", ["Ana Toll"], None, None),
        ("Ana Toll, Friday", ["Ana Toll"], None, None),
        ("Ana Toll, WABC 7", ["Ana Toll"], "WABC 7", None),
    ],
)
def test_whom_a_byline_names(words: str, authors: list[str], agency: str | None, role: str | None) -> None:
    """Each piece is an author, an agency or a role; a name and a paper with nothing between them are left apart."""
    people = read_people(words)
    assert people is not None
    assert (people.authors, people.agency, people.role) == (authors, agency, role)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "Ana Toll!",
        "Trams stay.",
        "Getty Images",
        "ana toll",
        "Ana Toll 5",
        "„Ana Toll“",
    ],
)
def test_what_names_nobody(words: str) -> None:
    """Digits, quotation marks, sentences and picture agencies make no byline."""
    assert read_people(words) is None
