"""Speech, beliefs and intentions."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

import newsmodel as nm
from newsmodel.attribution import DEFAULT_TYPES

_ALL = tuple(nm.AttributionType)


@pytest.mark.parametrize(
    ("text", "cue", "type_"),
    [
        ("Mara Lund said the dam had held.", "said", "speech"),
        ("The study found that the dam had held.", "found", "speech"),
        ("Mara Lund agreed that the dam had held.", "agreed", "speech"),
        ("Farmers fear that the dam will break.", "fear", "belief"),
        ("Engineers consider the dam safe.", "consider", "belief"),
        ("Farmers expect that the dam will break.", "expect", "belief"),
        ("Mara Lund agreed to repair the dam.", "agreed", "intention"),
        ("Mara Lund plans to repair the dam.", "plans", "intention"),
        ("She wants to repair the dam.", "wants", "intention"),
        ("Mara Lund is expected to repair the dam.", "is expected", "intention"),
    ],
)
def test_type(text: str, cue: str, type_: str) -> None:
    """The cue and what follows it tell the type."""
    found = {str(one.cue): one.type for one in nm.find_attributions(text, types=_ALL, min_confidence=0.01)}
    assert found[cue] == type_


def test_words_behind_an_intention_are_speech() -> None:
    """Where a quotation of its own follows, somebody has spoken."""
    text = "“We back the plan,” said Mara Lund. “It is sound.”\n\nThe council supports it. “We were asked,” it said."
    assert {one.type for one in nm.find_attributions(text)} == {nm.AttributionType.SPEECH}


_TEXT = "Mara Lund said the dam had held. Farmers fear that it will break. Mara Lund agreed to repair the dam."


@pytest.mark.parametrize(
    "types", [chosen for length in range(4) for chosen in itertools.combinations(_ALL, length)], ids=str
)
def test_types_are_a_selection(types: tuple[nm.AttributionType, ...]) -> None:
    """Asking for some types gives those of all attributions that have one of them, and changes none."""
    found = nm.find_attributions(_TEXT, types=_ALL)
    assert {one.type for one in found} == set(_ALL)
    assert nm.find_attributions(_TEXT, types=types) == tuple(one for one in found if one.type in types)


def test_default_types() -> None:
    """Speech and beliefs are returned if the caller does not say."""
    assert nm.find_attributions(_TEXT) == nm.find_attributions(_TEXT, types=DEFAULT_TYPES)
    assert nm.parse(_TEXT).attributions == nm.parse(_TEXT, types=["speech", "belief"]).attributions  # type: ignore[list-item]


@pytest.mark.parametrize("types", ["speech", b"speech", 3, ["spech"], [None], nm.AttributionType.SPEECH, True])
def test_no_types(types: Any) -> None:
    """What is no types is refused by name, also where no attributions are looked for."""
    for call in (
        lambda: nm.find_attributions(_TEXT, types=types),
        lambda: nm.parse(_TEXT, types=types),
        lambda: nm.parse_all(_TEXT, types=types, attributions=False),
        lambda: nm.parse_many([_TEXT], types=types),
    ):
        with pytest.raises(nm.InputError, match="types: expected"):
            call()


def test_parse_and_parse_many_take_types_and_confidence() -> None:
    """All functions that find attributions select alike; an iterator of types serves every story."""
    every = nm.parse(_TEXT, types=_ALL, min_confidence=0.2).attributions
    assert {one.type for one in every} == set(_ALL)
    assert nm.parse_all(_TEXT, types=iter(_ALL), min_confidence=0.2)[0].attributions == every
    rows = list(nm.parse_many([_TEXT, _TEXT], types=iter(_ALL), min_confidence=0.2))
    assert [row.articles[0].attributions for row in rows] == [every, every]
    assert nm.parse(_TEXT, types=_ALL, min_confidence=1).attributions == ()
