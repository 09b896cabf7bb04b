"""What fuzzing has found does not come back: every file in `crashes` is an input of the target it is named after."""

from __future__ import annotations

from pathlib import Path

import pytest

from .promises import READ, TARGETS, WRITTEN
from .seeds import write

CRASHES = sorted((Path(__file__).parent / "crashes").glob("*.*"))


@pytest.mark.parametrize("path", CRASHES, ids=lambda path: path.name)
def test_crash(path: Path) -> None:
    """The promise holds now for an input that once broke it."""
    TARGETS[path.name.partition(".")[0]](path.read_bytes())


@pytest.mark.parametrize("target", TARGETS)
def test_seeds(target: str, tmp_path: Path) -> None:
    """Fuzzing has something to start from, and the promises hold for all of it."""
    write(tmp_path)
    inputs = [path.read_bytes() for path in sorted((tmp_path / target).iterdir())]
    assert len(inputs) > len(WRITTEN) if target == "round_trip" else inputs
    if target == "loads":
        assert {data[0] for data in inputs} == set(range(len(READ)))
    for data in inputs:
        TARGETS[target](data)
