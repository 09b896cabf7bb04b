from __future__ import annotations

import pytest

from newsmodel.layout.rules.line_kinds import is_author, is_other, is_running, is_short, is_wrapped

from .drafts import draft_of

LEDE = "The council of Harlow Bay met on Monday and agreed to keep the tram line open until the spring of next year."


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
    ("text", "author"),
    [
        (f"Ana Toll\n\n{LEDE} {LEDE}\n", True),
        ("Özge Çelik\n14 March 2031\n", True),
        ("Özge Çelik\nTrams stay\n", False),
        (f"Trams stay open\n\n{LEDE} {LEDE}\n", False),
        ("Ana Toll\n", False),
    ],
)
def test_is_author(text: str, author: bool) -> None:
    """A bare name is an author's where a date line or running text follows."""
    assert is_author(draft_of(text), 0) is author


@pytest.mark.parametrize(
    ("line", "short"),
    [
        ("Photo gallery", True),
        ("The trams stay.", False),
        ("      Photo gallery", False),
        ("Photo gallery " * 5, False),
    ],
)
def test_is_short(line: str, short: bool) -> None:
    """A few words without a full stop, not indented, are too short for copy."""
    assert is_short(draft_of(line), 0) is short


@pytest.mark.parametrize(
    ("text", "wrapped"),
    [
        ("The council of Harlow Bay agreed on Monday to keep\nthe tram line open.\n", True),
        ("The council of Harlow Bay agreed on Monday to keep\n\nthe tram line open.\n", False),
        ("The council of Harlow Bay agreed on Monday to keep\nThe tram line.\n", False),
        ("The council of Harlow Bay agreed on Monday to keep\n", False),
    ],
)
def test_is_wrapped(text: str, wrapped: bool) -> None:
    """A line that the next one goes on with in small letters is the first of a hard-wrapped paragraph."""
    assert is_wrapped(draft_of(text), 0) is wrapped
