from __future__ import annotations

import re
from pathlib import Path

import pytest

from .test_golden import Case, cases, found

_FOLDER = Path(__file__).resolve().parent.parent / "golden" / "attribution-wire"
_CASES = {
    f"{path.stem}-{n}": case
    for path in sorted(_FOLDER.glob("*.md"))
    if path.stem != "README"
    for n, case in enumerate(cases(path), 1)
}
# Cases known to come out otherwise, each with what is wrong; see the README beside them.
_MISSES = dict(
    line.split(": ", 1) for line in (_FOLDER / "misses.txt").read_text(encoding="utf-8").splitlines() if line
)


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(case, id=name, marks=[pytest.mark.xfail(strict=True, raises=AssertionError, reason=_MISSES[name])])
        if name in _MISSES
        else pytest.param(case, id=name)
        for name, case in _CASES.items()
    ],
)
def test_wire_copy(case: Case) -> None:
    """Each piece of wire copy gives the attributions that were written for it by hand, however they are found."""
    lines = [re.sub(r" \| rule: [^|]+?(?= \||$)", "", line) for line in found(case.text)]
    assert sorted(lines) == sorted(case.lines)


def test_there_are_enough() -> None:
    """At least 130 pieces of wire copy stand in the folder, 20 of them with no attribution at all."""
    assert len(_CASES) >= 130
    assert sum(not case.lines for case in _CASES.values()) >= 20


def test_what_is_expected_stands_in_the_copy() -> None:
    """Source, cue, content, addressee and time are words of the text they are expected in."""
    for name, case in _CASES.items():
        for line in case.lines:
            for key, value in re.findall(r"(?:^| \| )(source|cue|content|told|when): (.+?)(?= \| |$)", line):
                words = {"told": value.rpartition(", ")[0], "when": value.rpartition(" = ")[0]}.get(key, value)
                for piece in words.split(" // "):
                    assert piece in case.text, (name, key, piece)


def test_known_misses_are_cases() -> None:
    """Each known miss is listed once and names a case."""
    names = [line.partition(":")[0] for line in (_FOLDER / "misses.txt").read_text(encoding="utf-8").splitlines()]
    assert len(names) == len(set(names))
    assert set(names) <= _CASES.keys()
