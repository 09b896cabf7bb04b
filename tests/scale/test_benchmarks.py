from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import newsmodel as nm

pytest.importorskip("pyarrow", reason="the extra `arrow` is not installed")

BENCHMARK = Path(__file__).parents[2] / "benchmarks" / "scale.py"


def test_invented_stories_are_stories(story: Callable[[int], str]) -> None:
    """What is measured looks like news: each text is one story with headline, dateline, day and attributions."""
    assert story(7) == story(7)
    for number in range(40):
        (article,) = nm.parse_all(story(number))
        assert article.headline is not None
        assert article.dateline is not None
        assert article.date is not None
        assert len(article.paragraphs) >= 6
        assert len(article.attributions) >= 3


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize(("what", "line"), [("workers", "times one"), ("memory", "in two workers")])
def test_the_measurements_run(what: str, line: str) -> None:
    """The script behind the figures in the documentation does what it says."""
    command = [sys.executable, str(BENCHMARK), what, "160"]
    own = {name: value for name, value in os.environ.items() if name != "PYTHONSAFEPATH"}
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, env=own)
    assert done.returncode == 0, done.stderr
    assert line in done.stdout
