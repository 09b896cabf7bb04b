from __future__ import annotations

import pytest

from newsmodel.layout.draft import Draft
from newsmodel.layout.lines.positions import Lines
from newsmodel.layout.rules.body.glued_paragraphs import cut_glued
from newsmodel.layout.rules.body.wrapped_lines import join_wrapped
from newsmodel.layout.rules.body.wrapped_notes import join_notes

_WRAPPED = """The council of Harlow Bay agreed on Monday to keep the tram
line along the harbour open until the spring of next year.
It also asked the company for new cars, which the riders had
been waiting for since June.
"""


def body_of(text: str) -> Draft:
    """A story that is all body."""
    draft = Draft(text, Lines(text))
    draft.body = 0
    return draft


def stretches(draft: Draft) -> list[str]:
    """The words of each stretch of lines that belong together, on one line."""
    return [
        " ".join(draft.mention(number).text.split())
        for number in range(len(draft.lines))
        if number not in draft.joined and not draft.lines.blank(number)
    ]


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        pytest.param("", set(), id="nothing"),
        pytest.param("Trams stay.\nBuses go.\n", set(), id="short lines"),
        pytest.param("    Trams\nstay.\n    Buses\ngo.\n", {1, 3}, id="set in"),
        pytest.param(_WRAPPED, {1, 2, 3}, id="full lines"),
        pytest.param(_WRAPPED + "\n(Writing by Ana Toll)\n", {1, 2, 3}, id="a note apart"),
        pytest.param(_WRAPPED + "(Writing by Ana Toll)\n", {1, 2, 3}, id="a note right below"),
        pytest.param(_WRAPPED + "___\n", {1, 2, 3}, id="a rule right below"),
        pytest.param(
            "The council met late on Monday in the hall and\nagreed to keep the trams.\n", {1}, id="small letters go on"
        ),
        pytest.param(
            "The council met late on Monday in the hall.\nagreed to keep the trams.\n", set(), id="behind a full stop"
        ),
        pytest.param(
            f"The council met late on Monday in the hall and\nadvertisement\n\n{'It voted late. ' * 8}\n",
            set(),
            id="a label does not go on",
        ),
    ],
)
def test_join_wrapped(text: str, joined: set[int]) -> None:
    """Lines are joined where copy was wrapped: by its indents, by full lines, or where small letters go on."""
    draft = body_of(text)
    join_wrapped(draft)
    assert draft.joined == joined


def test_the_header_is_not_joined() -> None:
    """Lines above the body stay apart, however full they are."""
    draft = body_of(_WRAPPED)
    draft.body = len(draft.lines)
    join_wrapped(draft)
    assert draft.joined == set()


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("(Reporting by Ana Toll\nand Wei Lund)\nTrams", {1}),
        ("(Reporting by Ana Toll\nand Wei\nLund)\nTrams", {1, 2}),
        ("(Reporting by Ana Toll)\nand Wei Lund)", set()),
        ("(Reporting by Ana Toll\n\nand Wei Lund)", set()),
        ("(Trams by night\nand day)", set()),
        ("Reporting by Ana Toll\nand Wei Lund)", set()),
    ],
)
def test_join_notes(text: str, joined: set[int]) -> None:
    """A note that opens a bracket goes on to the line that closes it, but not over a blank line."""
    draft = body_of(text)
    join_notes(draft)
    assert draft.joined == joined


_ONE = "The council met late on Monday in the hall by the harbour"
_TWO = "Riders who had come to listen stood up and cheered the vote"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (f"{_ONE}.{_TWO}.", [f"{_ONE}.", f"{_TWO}."]),
        (f"“{_ONE}.”“{_TWO}.”", [f"“{_ONE}.”", f"“{_TWO}.”"]),
        (f"{_ONE}.{_TWO}.{_ONE}.", [f"{_ONE}.", f"{_TWO}.", f"{_ONE}."]),
        (f"{_ONE}. {_TWO}.", [f"{_ONE}. {_TWO}."]),
        (f"{_ONE} at U.S.{_TWO}.", [f"{_ONE} at U.S.{_TWO}."]),
        ("Trams stay.Buses go.", ["Trams stay.Buses go."]),
        (f"{_ONE} says the page ana@tram.example.Net about {_TWO}", None),
    ],
)
def test_cut_glued(text: str, parts: list[str] | None) -> None:
    """Paragraphs are parted at a full stop without a blank, if both sides are long enough and it is in no address."""
    draft = body_of(text)
    cut_glued(draft)
    assert stretches(draft) == (parts or [text])
    assert "".join(text[a:b] for a, b in zip(draft.lines.at, draft.lines.at[1:], strict=False)) == text


def test_a_cut_keeps_lines_joined() -> None:
    """Where a wrapped paragraph is cut, the lines behind the cut go on with its second half."""
    draft = body_of(f"{_ONE}.{_TWO}\nand sang.\n")
    join_wrapped(draft)
    cut_glued(draft)
    assert stretches(draft) == [f"{_ONE}.", f"{_TWO} and sang."]
