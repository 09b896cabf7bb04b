from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.layout.lines.furniture import heads_links, is_furniture, is_topics


@pytest.mark.parametrize(
    "words",
    [
        "Advertisement",
        "SHORT URL",
        "Share on\xa0Facebook",
        "Loading Video Player",
        "Loading...",
        "Hide caption",
        "Reading time: 2 mins read",
        "Reading time: 3 minutes",
        "Representational Photo",
        "View Full-Size Image",
        "Key Points:",
        "MORE: Trams to run on Sundays",
        "Read more Trams to run on Sundays after all",
        "Time to 3 min.",
        "The Harlow Briefing has all the news you need to start your day. Sign up here.",
        "Advertisement. Scroll to continue reading.",
        "Supported by the Harlow Media Council",
        "Read more »",
        "0",
        "3 / 12",
        "2 of 9",
        "https://tram.example/x7",
        "<img src='tram.png'>",
        '<tweet tweet-id="12"><tweet/>.',
        "Share this articleComments",
        "Sign up for the tram letter",
        "Related: Buses run late",
        "Tags: Trams, Harbour",
        "14 comments",
        "5 min read",
        "Please enable cookies to go on",
    ],
)
def test_what_belongs_to_the_page(words: str) -> None:
    """Labels in any case, counters, links, tags and invitations are the page's."""
    assert is_furniture(words)


@pytest.mark.parametrize(
    "words",
    [
        "Share of riders grows",
        "Comments by the mayor",
        "1907",
        "12 trams stop",
        "Please the riders, mayor says",
        "http is no tram",
        "The tags were cut",
        "Sign up for the tram letter " + "x" * 240,
    ],
)
def test_what_belongs_to_the_story(words: str) -> None:
    """A headline that begins with a word of a page is the story's; only a bare number counts as one of the page's."""
    assert is_furniture(words) is words.isdigit()


@pytest.mark.parametrize(
    ("words", "lists"),
    [("Topics: Trams Harlow", True), ("Topics : Trams", True), ("Topics of the day", False), ("topics: trams", False)],
)
def test_topics(words: str, lists: bool) -> None:
    """Only the label as the page prints it, with its colon, begins a list of topics."""
    assert is_topics(words) is lists


@pytest.mark.parametrize(
    ("words", "heads"),
    [
        ("Related Stories", True),
        ("More from Harlow Bay", True),
        ("MOST READ", True),
        ("You may also like", True),
        ("Comments (14)", True),
        ("Latest news »", True),
        ("Related costs rose by a third", False),
        ("More trams will run", False),
        ("Most riders agreed", False),
        ("More from " + "x" * 90, False),
    ],
)
def test_headings_of_other_stories(words: str, heads: bool) -> None:
    """The headings of link lists are known as whole lines; sentences that begin with their words are not."""
    assert heads_links(words) is heads


@given(st.text(min_size=1, max_size=300) | st.text("h<>:/ 0123456789tps", min_size=1, max_size=60))
def test_any_words(words: str) -> None:
    """Whatever the words, each question has an answer."""
    assert {type(is_furniture(words)), type(is_topics(words)), type(heads_links(words))} == {bool}
