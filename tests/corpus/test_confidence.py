"""Confidence on annotated wire stories: in the words, and in the speaker."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType

import pytest

import newsmodel as nm

pytestmark = [pytest.mark.corpus, pytest.mark.slow]

SHARED = Path(__file__).resolve().parents[3] / "shared"
STORIES = SHARED / "corpus" / "speakers"

if not STORIES.is_dir():
    pytest.skip("the annotated stories are not here", allow_module_level=True)

_FEW = 30  # attributions in a bin whose share says nothing yet
_GAP = 0.07  # the largest distance of the mean confidence from the share that is right


def _evaluate() -> ModuleType:
    """Import the tool that scores speakers."""
    sys.path.insert(0, str(SHARED / "tools"))
    spec = importlib.util.spec_from_file_location("shared_evaluate", SHARED / "tools" / "evaluate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _gaps(rows: Iterable[tuple[float, bool]]) -> dict[int, float]:
    """How far the mean of each of ten bins is from the share that is right."""
    bins: list[list[tuple[float, bool]]] = [[] for _ in range(10)]
    for share, right in rows:
        bins[min(9, int(share * 10))].append((share, right))
    return {
        n: abs(sum(share for share, _ in one) - sum(right for _, right in one)) / len(one)
        for n, one in enumerate(bins)
        if len(one) > _FEW
    }


def _judged() -> tuple[list[tuple[float, bool]], list[tuple[float, bool]]]:
    """The confidence in words and in speakers of what is returned by default, each with whether they are right."""
    tool = _evaluate()
    said: list[tuple[float, bool]] = []
    who: list[tuple[float, bool]] = []
    for _, text, gold, day in tool.speaker_documents(STORIES):
        rows = [row for row in gold if row["content"] and row["cue"]]
        document = tool.score_attribution.Document(text)
        wanted = document.read([{key: tool.pieces(row[key]) for key in ("source", "cue", "content")} for row in rows])
        found = []
        for article in nm.parse_all(text, date=day):
            for one in article.attributions:
                row = tool.attribution_row(one, article.offset)
                if row["content"] and not tool.in_headline(row, article):
                    found.append((one, row))
        given = document.read([row for _, row in found])
        pairs = {j: i for i, j in tool.score_attribution.pair(wanted, given)}
        for j, (one, row) in enumerate(found):
            i = pairs.get(j)
            if i is None:
                said.append((one.confidence, False))
                continue
            source, ours = wanted[i]["source"], given[j]["source"]
            overlaps = bool(document.strong(source) & document.strong(ours)) if source else not ours
            said.append((one.confidence, overlaps))
            name, others = tool.wanted_fields(rows[i])["speaker"]
            names = (name, *others)
            who.append(
                (
                    one.speaker_confidence,
                    any(x is row["speaker"] or tool.same(x, row["speaker"]) for x in names)
                    if row["speaker"] is not None
                    else None in names,
                )
            )
    return said, who


def test_confidence_covers_what_it_seems_to() -> None:
    """In ten bins, the mean confidence in words and in speakers is within seven points of the share that is right."""
    said, who = _judged()
    assert {n: gap for n, gap in _gaps(said).items() if gap > _GAP} == {}
    assert {n: gap for n, gap in _gaps(who).items() if gap > _GAP} == {}
