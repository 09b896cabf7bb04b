from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "examples" / "own_layout"

READ = """
import newsmodel as nm
from newsmodel.layout import added_layouts
import harbour_layout
print(*(layout.name for layout in added_layouts()))
print(*harbour_layout.summary(nm.parse(harbour_layout.COPY)), sep="\\n")
"""


def test_copy_is_read_by_the_layout(run: Callable[..., list[str]]) -> None:
    """Before the layout is added its lines are paragraphs, afterwards each is what the agency means by it."""
    lines = [line.strip() for line in run("own_layout/harbour_layout")]
    before, after = lines[: lines.index("after:")], lines[lines.index("after:") :]
    assert before[1:] == ["published: None", "agencies:", "paragraphs: 4"]
    assert after[1:4] == ["published: 2031-05-06", "agencies: HNA", "paragraphs: 2"]
    assert after[4:] == ["end note: >> Ilvesen, 61, has run the port since 2012.", "end note: HNA/88 mi"]


@pytest.mark.slow
def test_installed_it_needs_no_call(tmp_path: Path) -> None:
    """A package that is installed adds its layout by its entry point, in every process."""
    pytest.importorskip("pip")
    command = [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--target", str(tmp_path), str(PACKAGE)]
    subprocess.run(command, check=True, capture_output=True)
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")])}
    done = subprocess.run([sys.executable, "-c", READ], env=env, check=True, capture_output=True, encoding="utf-8")
    assert done.stdout.splitlines()[:3] == ["harbour", "published: 2031-05-06", "agencies: HNA"]
