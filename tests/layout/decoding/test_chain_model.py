"""Weights by name, and sums of them."""

from __future__ import annotations

from typing import Any

import pytest

from newsmodel.errors import WeightsError
from newsmodel.layout.decoding.chain_model import load, read
from newsmodel.layout.decoding.labels import LABELS, NUMBERS
from newsmodel.layout.decoding.story_evidence import NAMES


def weights(**changes: Any) -> dict[str, Any]:
    """A small file of weights."""
    return {
        "evidence": {
            "row": {"stop": {"paragraph": 30, "headline": -20}, "bullet": {"summary-point": 50}},
            "row-1": {"stop": {"headline": -7}},
            "row+1": {"bullet": {"summary-point": 3}},
        },
        "follows": {"headline": {"paragraph": 5}},
        "above_headline": {"paragraph": -9},
        "first": {"headline": 4},
        "last": {"end-note": 2},
    } | changes


def test_scores_are_the_sums_of_weights() -> None:
    """A row has its own evidence, what its place adds, and that of its neighbours."""
    scores = read(weights()).scores([["stop"], ["bullet"], ["stop", "bullet"]], [[], ["stop"], []])
    number = NUMBERS
    assert scores[0][number["paragraph"]] == 30
    assert scores[0][number["headline"]] == -20
    assert scores[0][number["summary-point"]] == 3
    assert scores[1][number["headline"]] == -20 - 7
    assert scores[1][number["summary-point"]] == 50 + 3
    assert scores[2][number["paragraph"]] == 30
    assert scores[2][number["summary-point"]] == 50
    assert all(len(row) == len(LABELS) for row in scores)


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"evidence": {"rows": {}}}, "rows"),
        ({"evidence": {"row": {"stops": {"paragraph": 1}}}}, "stops"),
        ({"evidence": {"row": {"stop": {"paragraf": 1}}}}, "paragraf"),
        ({"follows": {"headline": {"body": 1}}}, "body"),
        ({"first": {"head": 1}}, "head"),
    ],
)
def test_a_name_that_is_not_known_is_refused(changes: dict[str, Any], named: str) -> None:
    """Weights that do not fit the code would be wrong in silence."""
    with pytest.raises(WeightsError, match=named):
        read(weights(**changes))


def test_weights_that_add_up_to_too_much_are_refused() -> None:
    """Sums that do not fit where they are added up would be wrong in silence."""
    with pytest.raises(WeightsError, match=r"row: the weights of caption are too large"):
        read(weights(evidence={"row": {"stop": {"caption": 4000}, "bullet": {"caption": -4000}}}))


def test_the_packages_own_weights_load() -> None:
    """They name nothing that the code has lost."""
    model = load()
    assert any(any(row) for row in model.follows)
    assert len(set(NAMES)) == len(NAMES)
