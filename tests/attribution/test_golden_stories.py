from __future__ import annotations

import datetime
import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import pytest

from newsmodel import parse

from .ratchet import STORIES, Score, check, read

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from newsmodel import Attribution

_STORY = re.compile(
    r"^## (?P<name>\S+), (?P<day>\S+)\n\n~~~copy\n(?P<copy>.+?)^~~~\n\n(?P<lines>(?:\d+\. [^\n]+\n)+)",
    re.MULTILINE | re.DOTALL,
)
_MARK = re.compile(r"\[(\d+)\]")

#: What is told of each speaker, in the order in which a line has it.
FIELDS = ("name", "kind", "role", "affiliation", "told", "when")


class Saying(NamedTuple):
    """Where a cue ends in a story, and the right values of each field; no values where any will do."""

    at: int
    wanted: dict[str, list[str]]


class Story(NamedTuple):
    """Copy without its marks, the day it is from, and what is said in it."""

    name: str
    day: datetime.date
    copy: str
    sayings: list[Saying]


def _plain(value: str | None) -> str:
    """A wording without case and article, and without the stop of its last abbreviation."""
    return re.sub(r"^(?:the|an?) ", "", " ".join((value or "-").lower().split())).rstrip(".")


def _wanted(line: str) -> dict[str, list[str]]:
    """The right values of each field in a line: `-` for none; a field that is not in the line must be empty."""
    head, *rest = line.split(" | ")
    name, _, kind = head.rpartition(", ")
    values = dict.fromkeys(FIELDS, "-") | {"name": name or "-", "kind": kind if name else "-"}
    values |= dict(one.split(": ", 1) for one in rest)
    values["when"] = values["when"].rpartition(" = ")[2]
    split = {field: [_plain(one) for one in value.split(" or ")] for field, value in values.items()}
    return {field: [] if "?" in right else right for field, right in split.items()}


def stories(path: Path) -> Iterator[Story]:
    """Read the stories of a file."""
    for match in _STORY.finditer(path.read_text(encoding="utf-8")):
        lines = dict(line.split(". ", 1) for line in match["lines"].splitlines())
        marks = list(_MARK.finditer(match["copy"]))
        assert [mark[1] for mark in marks] == list(lines), match["name"]
        gone = 0
        sayings = []
        for mark in marks:
            sayings.append(Saying(mark.start() - gone, _wanted(lines[mark[1]])))
            gone += len(mark[0])
        yield Story(match["name"], datetime.date.fromisoformat(match["day"]), _MARK.sub("", match["copy"]), sayings)


@cache
def _attributions(copy: str, day: datetime.date) -> tuple[Attribution, ...]:
    return parse(copy, date=day).attributions


def found(story: Story, saying: Saying) -> dict[str, str] | None:
    """What the library says of an attribution, by field; None where it has not found its cue."""
    for one in _attributions(story.copy, story.day):
        if one.cue is not None and one.cue.span is not None and one.cue.span.start < saying.at <= one.cue.span.end:
            speaker = one.speaker
            values = (
                None if speaker is None else speaker.name,
                None if speaker is None else speaker.kind.value,
                None if speaker is None else speaker.role,
                None if speaker is None else speaker.affiliation,
                None if one.addressee is None else one.addressee.text,
                None if one.when is None else str(one.when.date),
            )
            return {field: _plain(value) for field, value in zip(FIELDS, values, strict=True)}
    return None


def wrong(story: Story, saying: Saying) -> list[str]:
    """What is wrong with an attribution, field by field, or that it is missing."""
    have = found(story, saying)
    if have is None:
        return ["missing"]
    judged = {field: right for field, right in saying.wanted.items() if right}
    return [f"{field}: {have[field]}, not {right}" for field, right in judged.items() if have[field] not in right]


def score_story(story: Story, saying: Saying) -> Score:
    """Count the right fields of an attribution; those where anything is right do not count."""
    have = found(story, saying)
    judged = {field: right for field, right in saying.wanted.items() if right}
    return Score(0 if have is None else sum(have[field] in right for field, right in judged.items()), len(judged))


CASES = {
    f"{path.stem}-{story.name}-{n}": (story, saying)
    for path in sorted(STORIES.glob("*.md"))
    if path.stem != "README"
    for story in stories(path)
    for n, saying in enumerate(story.sayings, 1)
}
_FLOORS = read(STORIES)


@pytest.mark.parametrize(("name", "story", "saying"), [(name, *case) for name, case in CASES.items()], ids=CASES)
def test_who_said_it(name: str, story: Story, saying: Saying) -> None:
    """Each attribution of a whole story has as many right fields as its number says."""
    check(name, score_story(story, saying), _FLOORS, lambda: "\n".join(wrong(story, saying)))


def test_the_numbers_are_of_attributions() -> None:
    """Each number is that of an attribution, in the order of the stories."""
    assert list(_FLOORS) == list(CASES)
