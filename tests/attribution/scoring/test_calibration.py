from __future__ import annotations

from itertools import pairwise

import pytest

from newsmodel.attribution.scoring.calibration import calibrated, uncalibrated
from newsmodel.model._wanted import MIN_CONFIDENCE

_SHARES = [n / 200 for n in range(201)]


def test_what_is_surer_stays_surer() -> None:
    """More chance is more confidence, and both are shares."""
    made = [calibrated(share) for share in _SHARES]
    assert all(a < b for a, b in pairwise(made))
    assert 0 <= made[0] < made[-1] <= 1


@pytest.mark.parametrize("share", _SHARES)
def test_there_and_back(share: float) -> None:
    """The chance from which a confidence is reached has that confidence."""
    assert uncalibrated(calibrated(share)) == pytest.approx(share)


def test_more_than_is_ever_reached() -> None:
    """Nothing has a confidence of 1, and everything one of 0."""
    assert uncalibrated(1) == 1
    assert uncalibrated(0) == 0


def test_the_default_chooses_as_the_scorer_does() -> None:
    """The scorer's own threshold is that of the default."""
    assert uncalibrated(MIN_CONFIDENCE) == pytest.approx(MIN_CONFIDENCE)
