from __future__ import annotations

import pytest

from newsmodel.layout.rules.body.wrapped_lines import join_wrapped

from ..drafts import body_of

_WRAPPED = """The council of Harlow Bay agreed on Monday to keep the tram
line along the harbour open until the spring of next year.
It also asked the company for new cars, which the riders had
been waiting for since June.
"""


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
        pytest.param("The mayor thanked the\nTarn Harbour Police\nfor the search.\n", {1, 2}, id="broken at a link"),
        pytest.param("The dam held.\nHarlow Mill\nwas shut for a day.\n", {2}, id="a link that opens a sentence"),
        pytest.param("BUSES\nHarlow Mill\nwas shut for a day.\n", {2}, id="a heading above a link"),
        pytest.param("Trams\nby Ana Toll wrote this.\n", set(), id="a byline below"),
        pytest.param(
            "(ATTN: ADDS detail)\nBy Ana Toll\n" + _WRAPPED.replace("The council", "TARN, May 5 (ANI) -- The council"),
            {3, 5},
            id="lines of the head",
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
