from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING

import pytest

from newsmodel.attribution.scoring import walk as walking
from newsmodel.attribution.scoring.linear_model import UNIT, Weights, log_chances
from newsmodel.attribution.scoring.linear_model import Model as LinearModel
from newsmodel.attribution.scoring.walk import NOWHERE, Boundary, walk
from newsmodel.attribution.tokens.tokenizer import Tokens

if TYPE_CHECKING:
    from newsmodel.attribution.scoring.linear_model import Model

pytestmark = pytest.mark.skipif(
    walking.__file__.endswith((".so", ".pyd")), reason="a compiled class has no subclass that is not compiled"
)

_NO_MODEL: Model = LinearModel((), Weights(0, (), {}))


class Places(Boundary):
    """A boundary that may fall at some places, each with its log odds."""

    __slots__ = ("asked", "odds")

    def __init__(self, odds: dict[int, float], *, rest: int = NOWHERE, even: int = NOWHERE) -> None:
        self.t, self.model, self.p = Tokens(""), _NO_MODEL, NOWHERE
        self.default, self.rest, self.even = 99, rest, even
        self.odds = odds
        self.asked: list[int] = []

    def advance(self) -> int:
        """Go on to the next place."""
        left = [p for p in self.odds if p not in self.asked]
        return left[0] if left else NOWHERE

    def score(self, p: int) -> int:
        """The log odds of the place."""
        self.asked.append(p)
        return round(self.odds[p] * UNIT)


def test_the_likeliest_place_is_found() -> None:
    """The boundary falls where its chance, times that of no earlier one, is greatest; the logarithm of it is given."""
    place, log = walk(Places({3: -2.0, 4: 1.0, 5: 0.5, 6: -3.0}))
    assert place == 4
    assert exp(log) == pytest.approx((1 - 1 / (1 + exp(2.0))) / (1 + exp(-1.0)), abs=0.02)


def test_a_walk_may_go_backwards() -> None:
    """The order of the places is the boundary's own."""
    assert walk(Places({7: -1.0, 6: 3.0, 2: 3.0}))[0] == 6


def test_a_walk_ends_where_nothing_better_can_come() -> None:
    """After a sure place no other is asked about."""
    boundary = Places({3: 4.0, 4: 4.0, 5: 4.0})
    assert walk(boundary)[0] == 3
    assert boundary.asked == [3]


def test_the_rest_is_likelier_than_any_place() -> None:
    """Where the boundary falls nowhere on the way, it is the rest, if that is likelier; else the best place."""
    nowhere = log_chances(-3.0)[1] * 2
    place, log = walk(Places({3: -3.0, 4: -3.0}, rest=8))
    assert place == 8
    assert log == pytest.approx(nowhere, abs=0.02)
    assert walk(Places({3: -3.0, 4: -3.0}))[0] == 3
    assert walk(Places({3: 0.2, 4: -3.0}, rest=8))[0] == 3


def test_the_last_place_is_at_least_even() -> None:
    """At a place behind which the walk cannot go, the chance is one half at least."""
    place, log = walk(Places({3: -3.0, 4: -3.0}, even=4))
    assert place == 4
    assert log == pytest.approx(log_chances(-3.0)[1] - 0.7, abs=0.02)


def test_no_place_at_all() -> None:
    """Where the boundary may fall nowhere, it is the default, or the rest."""
    assert walk(Places({}))[0] == 99
    assert walk(Places({}, rest=8)) == (8, 0.0)
