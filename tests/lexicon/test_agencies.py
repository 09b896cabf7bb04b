from __future__ import annotations

import pytest

from newsmodel.lexicon.agencies import (
    AGENCIES,
    AGENCY_LAST_WORDS,
    Agency,
    AgencyKind,
    find_agency,
    opens_with_agency,
)


@pytest.mark.parametrize(
    ("words", "full"),
    [
        ("AP", "Associated Press"),
        ("The Associated Press", "Associated Press"),
        ("ASSOCIATED PRESS", "Associated Press"),
        ("REUTERS", "Reuters"),
        ("DPA", "Deutsche Presse-Agentur"),
        ("dpa", "Deutsche Presse-Agentur"),
        ("Getty", "Getty"),
        ("THE CANADIAN PRESS", "Canadian Press"),
    ],
)
def test_names_are_found_as_copy_writes_them(words: str, full: str) -> None:
    """Short or in full, with or without the article, as written or in capitals, a name is found."""
    agency = find_agency(words)
    assert agency is not None
    assert agency.full == full


@pytest.mark.parametrize("words", ["", "ap", "Tarn Gazette", "the", "Reuters said", "associated press"])
def test_other_words_are_not_found(words: str) -> None:
    """What the table does not hold is None."""
    assert find_agency(words) is None


def test_the_table_holds_its_own_names() -> None:
    """Each entry stands under its own name, and its quick tests let it through."""
    for name, agency in AGENCIES.items():
        assert isinstance(agency, Agency)
        assert agency.name == name
        assert name.rpartition(" ")[2] in AGENCY_LAST_WORDS
        assert opens_with_agency(f"{name} said", 0, len(name) + 5)


def test_spellings_are_of_one_agency() -> None:
    """Names that differ only in their capitals are of one agency: capitals throughout may stand for either."""
    known: dict[str, tuple[AgencyKind, str, bool]] = {}
    for name, agency in AGENCIES.items():
        meant = agency.kind, agency.full, agency.sure
        assert known.setdefault(name.upper(), meant) == meant
        assert agency.sure <= (agency.kind is AgencyKind.NEWS)
