"""Logistic regression in plain Python: one thread, no chance, the same weights for the same examples."""

from __future__ import annotations

import random
from math import exp, sqrt
from typing import TYPE_CHECKING, Final, NamedTuple

from newsmodel.attribution.scoring.linear_model import MOST_PARTS, UNIT, Weights
from training.recording import Example, place_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["Settings", "learn"]


_SEEDS: Final = (1, 2, 3)  # of the orders in which the examples are read
_DECAY: Final = 2e-3  # how much of a weight is an error by itself
_SMALL_ERROR: Final = 0.005  # of a chance, from which nothing is learned
_SMALL_WEIGHT: Final = 0.08  # log odds that are dropped
_LEAST_COUNT: Final = 4  # examples in which a feature must be found
_CERTAIN: Final = 30  # log odds beyond which nothing changes


class Settings(NamedTuple):
    """How a model is learned.

    Args:
        most: How many weights it keeps.
        rounds: How often the examples are read.
        rate: How far one of them moves a weight.
    """

    most: int
    rounds: int = 6
    rate: float = 0.15


def learn(
    examples: Sequence[Example], features: int, settings: Settings, gates: Mapping[int, frozenset[int]]
) -> Weights:
    """Learn a model, keep the weights that carry it, and learn it again with those.

    Args:
        examples: What it learns from.
        features: How many features it has.
        settings: How it learns.
        gates: Its gates.
    """
    _, weights = _fit(examples, settings)
    counts: dict[int, int] = {}
    for example in examples:
        for weight in example.weights:
            if weight in weights:
                counts[weight] = counts.get(weight, 0) + 1
    worth = {weight: abs(value) * sqrt(counts[weight]) for weight, value in weights.items()}
    kept = set(sorted(worth, key=lambda weight: (-worth[weight], weight))[: settings.most])
    bias, weights = _fit(
        [Example(tuple(one for one in example.weights if one in kept), example.right) for example in examples], settings
    )
    tables: list[dict[int, dict[int, int]]] = [{} for _ in range(features)]
    for weight, value in sorted(weights.items()):
        feature, row, column = place_of(weight)
        tables[feature].setdefault(row, {})[column] = max(-MOST_PARTS, min(MOST_PARTS, round(value * UNIT)))
    return Weights(round(bias * UNIT), tables, gates)


def _fit(examples: Sequence[Example], settings: Settings) -> tuple[float, dict[int, float]]:
    """Learn a bias and weights, those near 0 left out: their means over the later rounds and over three orders."""
    counts: dict[int, int] = {}
    for example in examples:
        for weight in example.weights:
            counts[weight] = counts.get(weight, 0) + 1
    frequent = [weight for weight, count in counts.items() if count >= _LEAST_COUNT]
    index = {weight: n for n, weight in enumerate(frequent)}
    data = [([index[weight] for weight in one.weights if weight in index], int(one.right)) for one in examples]
    total, bias = [0.0] * len(frequent), 0.0
    for seed in _SEEDS:
        bias += _descend(data, settings, random.Random(seed), total)  # noqa: S311  the same order each time
    parts = (settings.rounds - settings.rounds // 2) * len(_SEEDS)
    means = ((weight, value / parts) for weight, value in zip(frequent, total, strict=True))
    return bias / parts, {weight: mean for weight, mean in means if abs(mean) >= _SMALL_WEIGHT}


def _descend(data: list[tuple[list[int], int]], settings: Settings, draw: random.Random, total: list[float]) -> float:
    """Read the examples in an order, with AdaGrad steps; add up what each later round ends with, and give the bias."""
    w = [0.0] * len(total)
    h = [1.0] * len(total)
    bias, bias_h, bias_total = 0.0, 1.0, 0.0
    rate = settings.rate
    order = list(range(len(data)))
    for number in range(settings.rounds):
        draw.shuffle(order)
        for n in order:
            active, label = data[n]
            s = bias
            for f in active:
                s += w[f]
            error = (1.0 / (1.0 + exp(-s)) if -_CERTAIN < s < _CERTAIN else float(s > 0)) - label
            if -_SMALL_ERROR < error < _SMALL_ERROR:
                continue
            bias_h += error * error
            bias -= rate * error / sqrt(bias_h)
            for f in active:
                slope = error + _DECAY * w[f]
                h[f] += slope * slope
                w[f] -= rate * slope / sqrt(h[f])
        if number >= settings.rounds // 2:  # the mean of the later rounds is less a matter of the order
            for f, value in enumerate(w):
                total[f] += value
            bias_total += bias
    return bias_total
