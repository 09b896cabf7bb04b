from __future__ import annotations

from unicodedata import normalize

import pytest

from newsmodel.layout.rules.body.glued_paragraphs import cut_glued
from newsmodel.layout.rules.body.wrapped_lines import join_wrapped

from ..drafts import body_of, stretches

_ONE = "The council met late on Monday in the hall by the harbour"
_THREE = "Özdemir and the riders who had come to listen stood up and cheered"
_APART = normalize("NFD", _THREE)
_TWO = "Riders who had come to listen stood up and cheered the vote"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (f"{_ONE}.{_TWO}.", [f"{_ONE}.", f"{_TWO}."]),
        (f"“{_ONE}.”“{_TWO}.”", [f"“{_ONE}.”", f"“{_TWO}.”"]),
        (f"{_ONE}.{_TWO}.{_ONE}.", [f"{_ONE}.", f"{_TWO}.", f"{_ONE}."]),
        (f"{_ONE}. {_TWO}.", [f"{_ONE}. {_TWO}."]),
        (f"{_ONE} at U.S.{_TWO}.", [f"{_ONE} at U.S.{_TWO}."]),
        (f"{_ONE}.{_THREE}.", [f"{_ONE}.", f"{_THREE}."]),
        (f"{_ONE}.“{_THREE}.”", [f"{_ONE}.", f"“{_THREE}.”"]),
        (f"{_ONE}.{_APART}.", [f"{_ONE}.", f"{_APART}."]),
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
