from __future__ import annotations

import datetime
from pathlib import Path

import pytest

import newsmodel as nm

CORPUS = sorted((Path(__file__).resolve().parents[2] / "examples" / "corpus").glob("*.txt"))

STORIES = {path.stem: nm.parse(path.read_bytes(), date=datetime.date.fromisoformat(path.name[:10])) for path in CORPUS}


def test_its_size_and_variety() -> None:
    """There are at least 40 stories, of at least six agencies and two weeks, and each has who said what."""
    assert len(STORIES) >= 40
    assert {agency for story in STORIES.values() if story.dateline for agency in [story.dateline.agency] if agency} >= {
        "AFP",
        "AP",
        "PTI",
        "Reuters",
        "Xinhua",
        "dpa",
    }
    days = {path.name[:10] for path in CORPUS}
    assert (min(days), max(days), len(days) >= 10) == ("2025-03-03", "2025-03-14", True)
    assert [name for name, story in STORIES.items() if len(story.attributions) < 3] == []


@pytest.mark.parametrize("name", STORIES)
def test_nothing_is_wrong_with_a_story(name: str) -> None:
    """Each story is of the length of wire copy, has headline and dateline, and no problem."""
    story = STORIES[name]
    assert 120 <= len(story.body.split()) <= 250
    assert story.headline is not None
    assert story.dateline is not None
    assert story.problems == ()


@pytest.mark.parametrize("name", STORIES)
def test_the_copy_agrees_with_the_name(name: str) -> None:
    """Where a story states its day, that is the day in its file's name."""
    assert STORIES[name].date in {None, datetime.date.fromisoformat(name[:10])}
