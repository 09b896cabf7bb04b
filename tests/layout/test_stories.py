from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsmodel as nm
from newsmodel.layout.lines.positions import Lines
from newsmodel.layout.stories import story_starts

TRAMS = """Tram line stays open until spring

HARLOW: The council met on Monday and agreed to keep the tram line open.

Riders who had come to listen cheered the vote for some minutes.
"""
BOATS = """Boats moor at the old fish market

SELBY: The first boats in nine years moored at the old fish market on Friday.

Nobody had expected them before the end of the week, the harbour said.
"""


def split(text: str) -> list[str]:
    """The stories of a copy."""
    lines = Lines(text)
    starts = [lines.at[number] for number in story_starts(lines)]
    return [text[a:b] for a, b in zip(starts, [*starts[1:], len(text)], strict=True)]


@pytest.mark.parametrize(
    "between",
    [
        "\n\n",
        "\n\n\n\n",
        "\x0c",
        "\x0c\n",
        "\nTopics: Trams Harlow\n\n",
        "\n----------\n\n",
        " Reuter\n",
        "\nab/cd/ef\n\n",
    ],
)
def test_what_divides_two_stories(between: str) -> None:
    """Blank lines, a form feed, a list of topics, a rule, a sign-off stand between stories and belong to the first."""
    stories = split(TRAMS + between + BOATS)
    assert len(stories) == 2
    assert stories[0].startswith(TRAMS)
    assert stories[1].lstrip() == BOATS


@pytest.mark.parametrize("between", ["", "\n", "\n___\n\n", "\n* * *\n\n"])
def test_what_divides_none(between: str) -> None:
    """A paragraph after a single blank line or after stars goes on with the story."""
    more = "The company said it would order eight new cars before the winter begins.\n"
    assert split(TRAMS + between + more) == [TRAMS + between + more]


def test_a_headline_printed_twice_opens_a_story() -> None:
    """One blank line is enough where the second story's headline comes again above its text."""
    page = BOATS.replace("\n\n", "\n\nUpdated 14 March 2031\n\nBoats moor at the old fish market\n\n", 1)
    assert split(TRAMS + "\n" + page) == [TRAMS + "\n", page]


@pytest.mark.parametrize("end", ["", " (Reuters)", "\n\nMay 03, 2021 at 5:14pm"])
def test_a_dateline_of_its_own_opens_a_story(end: str) -> None:
    """A headline and a dateline with its own agency or day open a story, however the story before ends."""
    trams = TRAMS.replace("HARLOW:", "HARLOW (Reuters) -").rstrip() + end + "\n\n"
    boats = BOATS.replace("SELBY:", "SELBY, May 2 (Reuters) -")
    assert split(trams + boats + "\n" + trams) == [trams, boats + "\n", trams]


def test_round_ups_are_one_story() -> None:
    """Datelines without headlines, or with a bare heading, stand in a round-up."""
    trams = TRAMS.replace("HARLOW:", "HARLOW (Reuters) -")
    boats = BOATS.replace("SELBY:", "SELBY (Reuters) -").partition("\n\n")[2]
    for heading in ("", "SELBY TOWN BOATS\n\n", "Boats\n\n"):
        assert split(trams + "\n" + heading + boats) == [trams + "\n" + heading + boats]


def test_a_headline_without_a_story_is_none() -> None:
    """What has no running text below it is the foot of the story before."""
    foot = "\n\n\nBoats moor at the old fish market\n\nUpdated 14 March 2031\n"
    assert split(TRAMS + foot) == [TRAMS + foot]


def test_envelopes_divide_whatever_they_hold() -> None:
    """Each transmission is a story, even of a few words."""
    first, second = "\x01\x02Trams stay\r\n\x03\r\n", "\x01\x02Boats moor\r\n\x03\r\n"
    assert split(first + second) == [first, second]


@pytest.mark.parametrize("text", ["", "\n\n\n", " \x0c ", "Trams stay", "\x0cTrams stay\n"])
def test_a_text_has_at_least_one_story(text: str) -> None:
    """Nothing, blanks or a single line are one story; a form feed with nothing before or behind it divides none."""
    assert split(text) == [text]


@given(st.lists(st.sampled_from([TRAMS, BOATS, "\n", "\x0c", "Trams\n", " Reuter\n", "-----\n", "\x02", "\x03\n"])))
def test_starts_ascend_from_the_first_line(pieces: list[str]) -> None:
    """The first story begins on the first line, each other on a later line than the one before."""
    lines = Lines("".join(pieces))
    starts = story_starts(lines)
    assert starts[0] == 0
    assert starts == sorted(set(starts))
    assert starts[-1] < len(lines)


@pytest.mark.parametrize(
    "middle",
    [
        "By Ida Holm\nUpdated 11/8/2031 10:46 PM\n",
        "10 Aug 2031 06:08:58\nUpdated: 9.45pm\n",
        "By\nIda Holm\nThanks for contacting us. We have it.\nBack to reading\nPublished 3 May 2031\n",
    ],
)
def test_what_stands_above_a_date_line_is_no_story(middle: str) -> None:
    """A caption that ends as a sentence does, and the author or another time above the date line, open no story."""
    head, _, body = TRAMS.partition("\n\n")
    text = f"{head}\n\nThe mayor, left, cheers the vote in the council.\n\n" + middle.replace("\n", "\n\n") + body
    assert split(text) == [text]


def test_a_paragraph_printed_twice_opens_no_story() -> None:
    """A quotation that stands in two paragraphs one after the other is no headline with its repeat."""
    said = "“The bridge had been shut since the flood in May, and I am glad.”"
    copy = f"Bridge reopens\n\nTARN: Cars crossed on Monday.\n\n{said}\n\n{said}\n\nMore cars came on Tuesday.\n"
    (story,) = nm.parse_all(copy)
    assert len(story.paragraphs) == 4
