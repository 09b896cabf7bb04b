from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from operator import attrgetter
from typing import Any

import attrs
import pytest

import newsmodel as nm
from newsmodel.model._lazy_fields import LAZY, plain_values

COPY = """Bridge reopens

TARN, March 3 (Norvane) - “It held,” mayor Ada Holt of Tarn told reporters on Monday.

Drivers would have to wait, according to a police officer, but he said “not for long”. It was announced that a toll is
due.
"""
_LOOKS: list[Callable[[nm.Article], Any]] = [
    repr,
    hash,
    pickle.dumps,
    copy.copy,
    copy.deepcopy,
    attrs.asdict,
    attrs.evolve,
    nm.dumps,
    nm.to_text,
    attrgetter("speakers"),
    attrgetter("lede"),
    attrgetter("body"),
    lambda story: story == nm.parse(COPY),
]


def made(story: nm.Article) -> dict[str, bool]:
    """Which of the fields that are made later are there."""
    return {name: isinstance(plain_values(story, name), tuple) for name in LAZY}


def test_fields_are_made_at_the_first_look() -> None:
    """A parsed story has none of them until somebody asks, makes only what is asked for, and makes it once."""
    story = nm.parse(COPY)
    assert not any(made(story).values())
    first = story.attributions
    assert {name for name, done in made(story).items() if done} == {"attributions"}
    assert story.attributions is first
    assert [x.cue and x.cue.text for x in first] == ["told", "according to", "said", "was announced"]


@pytest.mark.parametrize("look", _LOOKS)
def test_nobody_can_tell(look: Callable[[nm.Article], Any]) -> None:
    """A story that nobody has looked at gives the same as one of which every field has been made."""
    story, looked_at = nm.parse(COPY), nm.parse(COPY)
    assert looked_at.paragraphs
    assert looked_at.attributions
    assert looked_at.blocks
    assert looked_at.agencies
    assert look(story) == look(looked_at)
    assert story == looked_at


def test_one_speaker_is_one_value() -> None:
    """Whoever speaks twice is made once."""
    story = nm.parse("Bridge reopens\n\nTARN: It held, Ada Holt said.\n\nCars crossed, Ada Holt said.\n")
    one, other = story.attributions
    assert one.speaker is not None
    assert one.speaker is other.speaker


def test_threads_get_equal_values() -> None:
    """Threads that look at a field at once all get it whole."""
    for _ in range(20):
        story = nm.parse(COPY)
        with ThreadPoolExecutor(8) as pool:
            found = list(pool.map(lambda _, story=story: story.attributions, range(8)))
        assert all(x == nm.parse(COPY).attributions for x in found)
        assert story.attributions in found


def test_other_names_are_refused_as_always() -> None:
    """A name that is no field is an AttributeError in Python's words, also in a story that is only half made."""
    story = nm.parse(COPY)
    with pytest.raises(AttributeError, match=r"^'Article' object has no attribute 'atributions'$") as caught:
        story.atributions  # type: ignore[attr-defined]  # noqa: B018  # on purpose
    assert (caught.value.name, caught.value.obj) == ("atributions", story)
    with pytest.raises(AttributeError, match="attributions"):
        object.__new__(nm.Article).attributions  # noqa: B018  # on purpose


def test_a_story_built_by_hand_has_its_fields() -> None:
    """Values given by the caller are there from the start, also in a class derived from Article."""

    class Tagged(nm.Article):
        pass

    assert made(nm.Article(headline="Bridge reopens")) == dict.fromkeys(LAZY, True)
    assert Tagged(headline="Bridge reopens").attributions == ()


def test_fields_stay_frozen() -> None:
    """Neither before nor after the first look can a field be set."""
    story = nm.parse(COPY)
    for _ in range(2):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            story.attributions = ()  # type: ignore[misc]
        assert len(story.attributions) == 4
