"""The layout of real copy: laws on every file, and how many fields are read right."""

from __future__ import annotations

import importlib.util
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import newsmodel as nm

pytestmark = pytest.mark.corpus

SHARED = Path(__file__).resolve().parents[3] / "shared"
TEXTS = sorted(path for name in ("seed", "layout") for path in (SHARED / "corpus" / name / "texts").glob("*.txt"))


def load(shared: Path, name: str) -> ModuleType:
    """Import one of the tools beside the gold data."""
    sys.path.insert(0, str(shared / "tools"))
    try:
        spec = importlib.util.spec_from_file_location(f"shared_{name}", shared / "tools" / f"{name}.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    finally:
        sys.path.pop(0)
    return module


@pytest.fixture(scope="module")
def evaluate(shared: Path) -> ModuleType:
    """Give the tool that scores the library on gold data."""
    return load(shared, "evaluate")


def scores(evaluate: ModuleType, folder: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    """Score the library on a folder of gold data."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["score_layout.py"])
        failed = evaluate.run_layout(folder, ["--json"])
    assert failed == []
    result: dict[str, Any] = json.loads(capsys.readouterr().out)["all"]
    return result


def test_the_texts_are_there(shared: Path) -> None:
    """The seed and the layout files were found."""
    assert len(TEXTS) > 100, f"no texts in {shared / 'corpus'}"


def located(article: nm.Article) -> Iterator[Any]:
    """Give every value of a story that has a span."""
    for value in (
        article.headline,
        *article.headline_repeats,
        article.byline,
        article.published,
        article.updated,
        *article.captions,
        *(caption.credit for caption in article.captions),
        *article.summary,
        article.dateline,
        *article.paragraphs,
        *article.subheads,
        *article.end_notes,
    ):
        if value is not None and value.span is not None:
            yield value


@pytest.mark.parametrize("data", [pytest.param(path, id=path.stem) for path in TEXTS])
def test_nothing_is_lost(data: Path) -> None:
    """Stories joined are the file, blocks tile them, values are where they say, and text and bytes come back."""
    raw = data.read_bytes()
    text = raw.decode("utf-8")
    articles = nm.parse_all(raw, attributions=False)
    assert "".join(article.text for article in articles) == text
    assert b"".join(nm.to_bytes(article) for article in articles) == raw
    at = 0
    for article in articles:
        assert article.offset == at
        at += len(article.text)
        assert nm.to_text(article) == article.text
        end = 0
        for block in article.blocks:
            assert block.span.start == end < block.span.end
            end = block.span.end
        assert end == len(article.text)
        for value in located(article):
            assert article[value.span] == value.text


def test_the_seed_is_read_whole(shared: Path, evaluate: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    """Both seed articles come out complete, every field right."""
    result = scores(evaluate, shared / "corpus" / "seed", capsys)
    wrong = {name: row for name, row in result["fields"].items() if row["accuracy"] != 1}
    assert wrong == {}
    for name in ("paragraphs", "paragraph_spans", "article_boundaries"):
        assert result[name]["f1"] == 1, name
    assert result["article_count_right"] == 1


# What the layout must show: over all articles, and where the value is present.
BOTH = {"headline": 0.98, "updated": 0.98, "dateline.found": 0.98}
OVERALL = {"dateline.places": 0.97, "dateline.date": 0.97, "dateline.agency": 0.97,
           "credit.agency": 0.93, "credit.photographer": 0.93}  # fmt: skip
PRESENT = {"caption": 0.90, "summary": 0.90, "byline": 0.90, "published": 0.90, "end_notes": 0.90}
FALSE = 0.02  # of the articles that have no such value
# Over that limit today, so they are not held to it: how many articles of the gold may have a value it does not list.
# The copy shows captions, dates and notes there, but by the gold they are false. The counts may only go down.
# of the end notes, one is a sign-off, "REUTER^M", which the gold has as the last words of a paragraph
# Each of the days of publication stands by itself between headline and text ("April 28, 2023" under the byline).
OVER_THE_LIMIT = {"caption": 3, "end_notes": 4, "published": 5}
F1 = {"paragraphs": 0.98, "paragraph_spans": 0.98, "article_boundaries": 0.99}


def test_the_layout_files_are_read_well(shared: Path, evaluate: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    """Every field reaches its share of right values; false readings stay below 2 %, or no more than known for three."""
    result = scores(evaluate, shared / "corpus" / "layout", capsys)
    fields = result["fields"]
    low = []
    for name, floor in {**BOTH, **OVERALL}.items():
        if fields[name]["accuracy"] < floor:
            low.append(f"{name}: {fields[name]['accuracy']} < {floor}")
    for name, floor in {**BOTH, **PRESENT}.items():
        row = fields[name]
        if row["accuracy_present"] < floor:
            low.append(f"{name} where present: {row['accuracy_present']} < {floor}")
    for name in PRESENT.keys() - OVER_THE_LIMIT.keys():
        row = fields[name]
        absent = row["articles"] - row["present"]
        if absent and row["false"] / absent >= FALSE:
            low.append(f"{name}: {row['false']} false readings on {absent} articles that have none")
    for name, most in OVER_THE_LIMIT.items():
        if fields[name]["false"] > most:
            low.append(f"{name}: {fields[name]['false']} false readings, more than the {most} known")
    low += [f"{name}: F1 {result[name]['f1']} < {floor}" for name, floor in F1.items() if result[name]["f1"] < floor]
    assert not low, "\n" + "\n".join(low)
