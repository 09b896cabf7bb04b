from __future__ import annotations

import pytest

from newsmodel.layout import lay_out
from newsmodel.layout.lines.furniture import is_furniture
from newsmodel.layout.rules.header.crawl_mark import cut_crawl_mark

from ..drafts import body_of


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (" date 2019-09-02 Trams stay\nBuses go.\n", ["date 2019-09-02", "Trams stay", "Buses go."]),
        ("\n\n date 2019-09-02 You are here\n", ["date 2019-09-02", "You are here"]),
        ("date 2019-09-02\nTrams stay\n", ["date 2019-09-02", "Trams stay"]),
        ("Trams stay\ndate 2019-09-02 Buses go\n", ["Trams stay", "date 2019-09-02 Buses go"]),
        ("date palms grow again\n", ["date palms grow again"]),
        ("\n", []),
    ],
)
def test_the_mark_is_a_line_of_its_own(text: str, lines: list[str]) -> None:
    """Only at the top, and only where a day follows."""
    draft = body_of(text)
    cut_crawl_mark(draft)
    assert [words for n in range(len(draft.lines)) if (words := draft.lines.words(n))] == lines


def test_the_mark_is_furniture() -> None:
    """It says when the page was stored, not when the story was published."""
    article = lay_out("date 2019-09-02 Trams stay\n\nBy Ana Toll\n\nThe trams stay in Harlow Bay, the council said.\n")
    assert article.published is None
    assert article.headline is not None
    assert article.headline.text == "Trams stay"
    assert is_furniture("date 2019-09-02")
    assert not is_furniture("date 2019-09-02 Trams stay")
