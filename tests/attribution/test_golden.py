from __future__ import annotations

import datetime
import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from newsmodel.attribution import find_attributions
from newsmodel.model import AttributionType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsmodel import Attribution

#: The day of every golden story, a Friday.
DAY = datetime.date(2021, 5, 7)

# A case: a numbered text, in which ¶ parts paragraphs, and below it a line for each attribution.
_CASE = re.compile(r"^\d+\. (?P<text>.+)\n(?P<lines>(?:    - .+\n)*)", re.MULTILINE)

# A character that cannot be seen, or is easily lost, by its number: ⟨U+00AD⟩
_NAMED = re.compile(r"⟨U\+([0-9A-F]{4})⟩")


class Case(NamedTuple):
    """A text and what is said in it."""

    text: str
    lines: list[str]


def cases(path: Path) -> Iterator[Case]:
    """Read the cases of a file."""
    copy = _NAMED.sub(lambda match: chr(int(match[1], 16)), path.read_text(encoding="utf-8"))
    for match in _CASE.finditer(copy):
        yield Case(match["text"].replace(" ¶ ", "\n"), [one[6:] for one in match["lines"].splitlines()])


def line(attribution: Attribution) -> str:
    """Write an attribution as a line."""
    cue = attribution.cue
    parts = [
        f"source: {attribution.source}" if attribution.source is not None else "no source",
        f"cue: {cue}",
        "content: " + " // ".join(str(content) for content in attribution.content),
        attribution.kind.value,
        f"rule: {attribution.rule}",
    ]
    speaker = attribution.speaker
    if speaker is not None:
        parts.append(f"speaker: {speaker}, {speaker.kind.value}" + (", anonymous" if speaker.anonymous else ""))
        if speaker.role is not None:
            parts.append(f"role: {speaker.role}")
        if speaker.affiliation is not None:
            parts.append(f"affiliation: {speaker.affiliation}")
    if attribution.addressee is not None:
        parts.append(f"told: {attribution.addressee}, {attribution.addressee.kind.value}")
    if attribution.when is not None:
        parts.append(f"when: {attribution.when} = {attribution.when.date}")
    if cue is not None and cue.negated:
        parts.append("negated")
    return " | ".join(parts)


def found(text: str) -> list[str]:
    """The lines of what is found in a text."""
    return [line(attribution) for attribution in find_attributions(text, date=DAY, types=AttributionType)]


_FOLDER = Path(__file__).resolve().parent.parent / "golden" / "attribution"
_CASES = [
    pytest.param(case, id=f"{path.stem}-{n}")
    for path in sorted(_FOLDER.glob("*.md"))
    for n, case in enumerate(cases(path), 1)
]


@pytest.mark.parametrize("case", _CASES)
def test_golden(case: Case) -> None:
    """Each golden text gives the attributions written below it, all of them and no others."""
    assert found(case.text) == case.lines


def test_there_are_enough() -> None:
    """At least 250 golden cases stand in the folder, in files by shape."""
    assert len(_CASES) >= 250
