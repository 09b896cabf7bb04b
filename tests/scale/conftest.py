"""Stories for the tests of many of them."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from pathlib import Path

import pytest

_FILE = Path(__file__).parents[2] / "benchmarks" / "stories.py"


@pytest.fixture(scope="session")
def story() -> Callable[[int], str]:
    """Give the function that makes an invented story of a number."""
    spec = importlib.util.spec_from_file_location("stories", _FILE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    made: Callable[[int], str] = module.story
    return made
