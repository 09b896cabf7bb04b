"""The weights of layout, learned again."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import newsmodel

pytestmark = [pytest.mark.corpus, pytest.mark.slow]

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = Path(newsmodel.__file__).parent


def test_the_script_gives_the_weights_of_the_package(shared: Path, tmp_path: Path) -> None:
    """Learned from the same copy, the file is the same to the last weight, whatever order sets have."""
    out = tmp_path / "weights.json"
    script = ROOT / "training" / "train_layout.py"
    subprocess.run(
        [sys.executable, str(script), str(shared / "corpus"), str(out)],
        check=True,
        env={**os.environ, "PYTHONHASHSEED": "1"},
    )
    assert out.read_bytes() == (PACKAGE / "layout" / "decoding" / "weights.json").read_bytes()
