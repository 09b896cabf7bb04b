from __future__ import annotations

import pytest

from newsmodel.layout.rules.header.headline_search import find_headline

from ..drafts import draft_of

LEDE = "The council of Harlow Bay met on Monday and agreed to keep the tram line open until the spring of next year."


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        pytest.param("", None, id="nothing"),
        pytest.param(f"HARLOW: {LEDE}\n", None, id="a body only"),
        pytest.param(f"Trams stay\n\n{LEDE}\n", "Trams stay", id="above the body"),
        pytest.param(
            f"Transport\n\nTrams stay until spring\n\n{LEDE}\n", "Trams stay until spring", id="below a label"
        ),
        pytest.param(f"Short Url\n14 March 2031\nTrams stay\n\n{LEDE}\n", "Trams stay", id="below lines of the page"),
        pytest.param(
            f"What riders think\nTrams stay until spring\n(AFP)\nTrams stay until spring\n\n{LEDE}\n",
            "Trams stay until spring",
            id="the one printed twice",
        ),
        pytest.param(
            "Tram line stays open until the spring of next year | The Courier\nMenu\n"
            f"Tram line stays open until the spring of next year\n\n{LEDE}\n",
            "Tram line stays open until the spring of next year",
            id="the one in the page's title",
        ),
    ],
)
def test_find_headline(text: str, headline: str | None) -> None:
    """The first line printed twice, else the first that can be a headline, is one; none has to be."""
    draft = draft_of(text)
    number, at_foot = find_headline(draft)
    assert (None if number is None else draft.lines.words(number)) == headline
    assert at_foot is (headline is None and bool(text))


def test_a_headline_below_the_body() -> None:
    """A page that begins with its body may print the headline twice below it; once is not enough."""
    draft = draft_of(f"{LEDE}\n\nTrams stay until spring\n\nTrams stay until spring\n")
    assert find_headline(draft) == (2, True)
    draft = draft_of(f"{LEDE}\n\nTrams stay until spring\n")
    assert find_headline(draft) == (None, True)
