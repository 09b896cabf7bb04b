from __future__ import annotations

import pytest

from newsmodel.layout.draft import Draft
from newsmodel.layout.lines.positions import Lines
from newsmodel.layout.lines.shapes import line_key
from newsmodel.layout.rules.header.headline_repeat import headline_repeat
from newsmodel.layout.rules.header.headline_search import find_headline
from newsmodel.layout.rules.line_kinds import is_other, is_running
from newsmodel.model import BlockKind, ProblemCode

LEDE = "The council of Harlow Bay met on Monday and agreed to keep the tram line open until the spring of next year."


def draft_of(text: str) -> Draft:
    """A story of which nothing is known yet."""
    return Draft(text, Lines(text))


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


@pytest.mark.parametrize(
    ("line", "other"),
    [
        ("Trams stay until spring", False),
        ("Trams/council/", True),
        ("Advertisement", True),
        ("___", True),
        ("Updated 14 March 2031", True),
        ("By Ana Toll", True),
        ("(Ana Toll/AFP)", True),
        ("A tram on Monday. (Ana Toll/AFP)", True),
        ("• Riders cheer", True),
        ("— Riders cheer", False),
    ],
)
def test_what_is_no_headline(line: str, other: bool) -> None:
    """Lines that other rules read are none, but for a dash, which may open a headline."""
    assert is_other(draft_of(line), 0) is other


@pytest.mark.parametrize(
    ("line", "running"),
    [
        (f"{LEDE} {LEDE}", True),
        ("The council met late and voted to keep the trams on Friday, riders say.", True),
        ("The council met on Friday.", False),
        ("The council met late and voted to keep the trams on Friday, riders say", False),
        (f"{LEDE} {LEDE} (Ana Toll/AFP)", False),
    ],
)
def test_is_running(line: str, running: bool) -> None:
    """Long sentences, or one that says on which day, are running text, unless a credit shows a caption."""
    assert is_running(draft_of(line), 0, len(line)) is running


@pytest.mark.parametrize(
    ("line", "claimed", "differs"),
    [
        ("Tram line stays open until spring", True, False),
        ("TRAM LINE STAYS OPEN UNTIL SPRING.", True, False),
        ("Special Tram line stays open until spring", True, False),
        ("Tram line stays shut until spring", True, True),
        ("Tram line stays shut until spring.", False, False),
        ("Boats moor at the old fish market", False, False),
        ("Spring", False, False),
    ],
)
def test_headline_repeat(line: str, claimed: bool, differs: bool) -> None:
    """The same words, with a label, or most of them repeat the headline; other words of it are a problem too."""
    draft = draft_of(f"Tram line stays open until spring\n{line}\n")
    draft.headline, draft.key = 0, line_key(draft.lines.words(0))
    assert headline_repeat(draft, 1) is claimed
    assert draft.kinds[1] is (BlockKind.HEADLINE_REPEAT if claimed else None)
    assert [p.code for p in draft.problems] == [ProblemCode.HEADLINE_REPEAT_DIFFERS] * differs


def test_nothing_repeats_what_is_not_there() -> None:
    """Without a headline, and above it, no line is its repeat."""
    draft = draft_of("Tram line stays open until spring\nTram line stays open until spring\n")
    assert not headline_repeat(draft, 1)
    draft.headline, draft.key = 1, line_key(draft.lines.words(1))
    assert not headline_repeat(draft, 0)
