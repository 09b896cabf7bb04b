"""Words that a document says are the byline."""

from __future__ import annotations

import pytest

from newsmodel import Byline
from newsmodel.formats._article.bylines import as_byline


@pytest.mark.parametrize(
    ("words", "authors", "agency"),
    [
        ("By Ida Moss", ("Ida Moss",), None),
        ("Ida Moss", ("Ida Moss",), None),
        ("Ida Moss and Jo Hale", ("Ida Moss", "Jo Hale"), None),
        ("Ida Moss, Reuters", ("Ida Moss",), "Reuters"),
        ("the desk that never sleeps at night", (), None),
    ],
)
def test_a_byline_may_lack_by(words: str, authors: tuple[str, ...], agency: str | None) -> None:
    """The document says it is the byline, so that "By" is not needed to read it."""
    assert as_byline(words) == Byline(words, authors=authors, agency=agency)


def test_no_words_are_no_byline() -> None:
    """An empty element of a document is an absent value."""
    assert as_byline(" \n") is None


@pytest.mark.parametrize(
    ("words", "authors"),
    [
        ("Nina Orm und Karl Hale", ("Nina Orm", "Karl Hale")),
        ("Von Nina Orm, Karl Hale und Jo Petersen", ("Nina Orm", "Karl Hale", "Jo Petersen")),
        ("Par Nina Orm et Jean-Luc Hale", ("Nina Orm", "Jean-Luc Hale")),
        ("Por Nina Orm y Carlos Hale", ("Nina Orm", "Carlos Hale")),
        ("Nina Orm e Carlo Hale", ("Nina Orm", "Carlo Hale")),
        ("Av Nina Orm og Kåre Hale", ("Nina Orm", "Kåre Hale")),
        ("Av Nina Orm och Åke Hale", ("Nina Orm", "Åke Hale")),
        ("Nina Orm y Hale", ("Nina Orm y Hale",)),
        ("Tomás Orm y Ruiz", ("Tomás Orm y Ruiz",)),
    ],
)
def test_names_joined_in_other_languages(words: str, authors: tuple[str, ...]) -> None:
    """The word for "and" stands between two persons, each with two names, and else in the name of one."""
    byline = as_byline(words)
    assert byline is not None
    assert (byline.text, byline.authors) == (words, authors)


@pytest.mark.parametrize(
    ("words", "authors", "agency"),
    [
        ("Notes From The Reader", (), None),
        ("Nina Orm (nor)", ("Nina Orm",), None),
        ("NDR Ravel", (), "NDR Ravel"),
        ("Ravel Gazette", (), "Ravel Gazette"),
        ("KIM Orm", ("KIM Orm",), None),
    ],
)
def test_what_is_no_name_of_a_person(words: str, authors: tuple[str, ...], agency: str | None) -> None:
    """Papers and stations are agencies, initials behind a name are none of it, and a title names nobody."""
    byline = as_byline(words)
    assert byline is not None
    assert (byline.text, byline.authors, byline.agency) == (words, authors, agency)
