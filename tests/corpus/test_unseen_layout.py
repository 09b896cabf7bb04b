"""The figures of layout on sources that its weights were not learned from."""

from __future__ import annotations

import collections
import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import newsmodel.layout

pytestmark = pytest.mark.corpus

ROOT = Path(__file__).resolve().parents[2]
FIGURES: dict[str, dict[str, int]] = json.loads((ROOT / "training" / "unseen_layout.json").read_text(encoding="utf-8"))
FOLD = 2
FIELDS = ("headline", "caption", "updated", "published", "summary", "byline", "dateline.places", "end_notes")
WITHIN = 0.04  # of the share of right values: another order of sums, or one file read otherwise


@pytest.fixture(name="script")
def _script(shared: Path) -> ModuleType:
    """Give the script that measures."""
    del shared  # skips where there is no corpus
    path = ROOT / "training" / "unseen_layout.py"
    sys.path.insert(0, str(path.parent))
    try:
        spec = importlib.util.spec_from_file_location("unseen_layout", path)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(path.parent))
    return module


def total(figures: dict[str, dict[str, int]]) -> collections.Counter[str]:
    """Add up the figures of sources."""
    out: collections.Counter[str] = collections.Counter()
    for counts in figures.values():
        out.update(counts)
    return out


def test_every_source_has_figures(script: ModuleType, shared: Path) -> None:
    """No source was left out, and none is listed that is not there."""
    names = {
        script.source_of(folder, path.stem)
        for folder in ("layout", "wild")
        for path in (shared / "corpus" / folder / "gold").glob("*.json")
    }
    assert set(FIGURES) == names


def test_the_documentation_has_these_figures(script: ModuleType) -> None:
    """The tables are those that the script makes of the figures."""
    assert script.tables(FIGURES) in script.DOCS.read_text(encoding="utf-8")


@pytest.mark.slow
def test_a_fold_measured_again(script: ModuleType, shared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Learned anew without the sources of a fold, the weights read these about as well as was written down."""
    monkeypatch.setattr(newsmodel.layout, "chain_model", newsmodel.layout.chain_model)  # the script sets another
    found: dict[str, Any] = script.measure_fold(shared / "corpus", FOLD)
    known, now = total({source: FIGURES[source] for source in found}), total(found)
    low = []
    for field in FIELDS:
        stated = known[f"{field} stated"]
        assert now[f"{field} stated"] == stated
        if now[f"{field} right"] < known[f"{field} right"] - WITHIN * stated - 1:
            low.append(f"{field}: {now[f'{field} right']} of {stated} right, {known[f'{field} right']} before")
    assert low == []
