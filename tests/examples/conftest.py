"""What the tests of several examples share."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


@pytest.fixture
def load() -> Iterator[Callable[[str], ModuleType]]:
    """Give a function that imports an example by its name, as a user's script would be."""
    loaded: list[str] = []

    def import_example(name: str) -> ModuleType:
        spec = importlib.util.spec_from_file_location(name, EXAMPLES / f"{name}.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        loaded.append(name)
        spec.loader.exec_module(module)
        return module

    yield import_example
    for name in loaded:
        sys.modules.pop(name, None)


@pytest.fixture
def run(tmp_path: Path) -> Callable[..., list[str]]:
    """Give a function that runs an example, with warnings as errors, and gives the lines it prints."""

    def run_example(name: str, *arguments: str) -> list[str]:
        command = [sys.executable, "-W", "error", str(EXAMPLES / f"{name}.py"), *arguments]
        env = {**os.environ, "PYTHONIOENCODING": "utf-8"}
        done = subprocess.run(command, cwd=tmp_path, env=env, capture_output=True, check=False)
        assert (done.returncode, done.stderr.decode()) == (0, "")
        return done.stdout.decode().splitlines()

    return run_example
