from __future__ import annotations

import pytest

from newsmodel.layout.rules.body.closing_words import cut_closing

from ..drafts import body_of, stretches

_COPY = "The council voted late to keep the trams."


@pytest.mark.parametrize(
    "closing",
    [
        "Enditem",
        "(End)",
        "(end) rkz",
        "—AFP",
        "-- KUNA",
        "(Reporting by Özge Çelik; Editing by Wei Lund)",
        "(Writing by Ana Toll)",
    ],
)
def test_closing_words_are_cut_off(closing: str) -> None:
    """A sign-off or a note in brackets behind the last sentence becomes a line of its own."""
    draft = body_of(f"{_COPY}\n{_COPY} {closing}\n")
    cut_closing(draft)
    assert stretches(draft) == [_COPY, _COPY, closing]


@pytest.mark.parametrize("words", ["(at night)", "—riders", "Trams", "(Reporting was late)"])
def test_other_words_stay(words: str) -> None:
    """What only looks like one of them stays with its sentence."""
    draft = body_of(f"{_COPY} {words}\n")
    cut_closing(draft)
    assert stretches(draft) == [f"{_COPY} {words}"]
