from __future__ import annotations

import pytest

from newsmodel.layout.draft import Draft
from newsmodel.layout.lines.positions import Lines
from newsmodel.layout.lines.shapes import line_key
from newsmodel.layout.rules.foot.reading import read_foot
from newsmodel.layout.rules.foot.start import find_foot
from newsmodel.model import BlockKind

K = BlockKind
LEDE = "The council of Harlow Bay met on Monday and agreed to keep the tram line open until the spring of next year."
END = "Riders who had come to listen to the debate stood up and cheered the vote for some minutes, and then went home."


def body_of(text: str, headline: str = "") -> tuple[Draft, list[int]]:
    """A story that is all body, and its lines with words."""
    draft = Draft(text, Lines(text))
    draft.body = 0
    draft.key = line_key(headline)
    return draft, [n for n in range(len(draft.lines)) if not draft.lines.blank(n)]


def foot_of(text: str, headline: str = "") -> list[str]:
    """The words of the foot's lines."""
    draft, rows = body_of(text, headline)
    foot = find_foot(draft, rows)
    return [draft.lines.words(n) for n in rows if n >= foot]


@pytest.mark.parametrize(
    "foot",
    [
        [],
        ["(Reporting by Ana Toll)"],
        ["(Reporting by Ana Toll)", "Reuter"],
        ["Share", "Back to top"],
        ["Topics: Trams Harlow"],
        ["Published 14 March 2031"],
        ["Main category:", "Transport"],
        ["Trams stay until spring"],
        ["091730 GMT Nov 13"],
        ["Related Stories", "Boats moor at the fish market", "Bus fares rise"],
        ["# Notebook", LEDE, END, LEDE],
    ],
)
def test_what_is_the_foot(foot: list[str]) -> None:
    """Notes, the page's lines and lists of links at the end are the foot, the paragraphs above them are not."""
    text = "\n".join([LEDE, "", END, "", *foot, ""])
    assert foot_of(text, "Trams stay until spring") == foot


@pytest.mark.parametrize(
    "last",
    [
        END,
        "Share the tram, riders say",
        f"Related Stories\n{LEDE}\n\n{END}\n\n{LEDE}\n\n{END}",
        "(Reporting by Ana Toll)\n\n" + END,
    ],
)
def test_what_is_none(last: str) -> None:
    """Running text closes the foot: what stands above it is the body's, be it a note or a list's heading."""
    assert foot_of(f"{LEDE}\n\n{last}\n") == []


def test_the_first_line_is_never_the_foot() -> None:
    """A story of notes alone keeps its first line for the body."""
    assert foot_of("(Reporting by Ana Toll)\nReuter\n") == ["Reuter"]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("(Reporting by Ana Toll)", K.END_NOTE),
        ("Published 14 March 2031", K.END_NOTE),
        ("Trams stay until spring", K.HEADLINE_REPEAT),
        ("• Riders cheer the vote", K.FURNITURE),
        ("Boats moor at the fish market", K.FURNITURE),
    ],
)
def test_lines_of_the_foot(line: str, kind: BlockKind) -> None:
    """What is about the story is a note, what prints its headline a repeat, all else the page's."""
    draft, _ = body_of(f"{LEDE}\n\n{line}\n", "Trams stay until spring")
    read_foot(draft, 2)
    assert draft.kinds[2] is kind


def test_a_headline_at_the_foot_has_its_points() -> None:
    """Bullets under a headline that stands below the body are its summary."""
    headline = "Trams stay until spring"
    draft, rows = body_of(f"{LEDE}\n\n{headline}\n{headline}\n• Riders cheer the vote\n", headline)
    draft.headline = 2
    assert find_foot(draft, rows) == 2
    for number in (2, 3, 4):
        read_foot(draft, number)
    assert draft.kinds[2:] == [K.HEADLINE, K.HEADLINE_REPEAT, K.SUMMARY_POINT]


def test_no_headline_is_repeated() -> None:
    """Where the story has no headline no words are its."""
    draft, _ = body_of("Trams stay\n")
    assert not draft.repeats_headline("Trams stay")
    assert not draft.repeats_headline("")
