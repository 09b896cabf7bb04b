from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


def test_it_prints_what_the_documentation_shows(run: Callable[..., list[str]]) -> None:
    """The script runs from any folder and prints `quickstart.out` to the letter."""
    assert run("quickstart") == (EXAMPLES / "quickstart.out").read_text(encoding="utf-8").splitlines()
