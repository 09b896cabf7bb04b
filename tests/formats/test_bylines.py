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
