"""Small linear models: weights in tables of bytes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import exp, log
from typing import Final, NamedTuple

from .vocabulary import SYMBOL, Vocabulary

__all__ = ["LOG_CHANCES", "MOST_PARTS", "UNIT", "Feature", "Model", "Weights", "chance", "log_chances", "log_odds"]

UNIT: Final = 32  #: A weight is a whole number of these parts of one log odd.
MOST_PARTS: Final = 127  #: The largest weight, in these parts.
_NOTHING: Final = 128  # the byte of no weight
_CERTAIN: Final = 30.0  # log odds beyond which nothing changes


class Feature(NamedTuple):
    """A pair of values that a score function looks at together.

    Args:
        name: What they are, as the file of weights names it.
        rows: The values of the first.
        columns: The values of the second.
    """

    name: str
    rows: Vocabulary
    columns: Vocabulary


class Weights(NamedTuple):
    """What is learned, by the numbers that names have in this process.

    Args:
        bias: The score without any feature, in parts of a log odd as `UNIT` says.
        tables: For each feature the weights that are not 0, by row and column, in the same parts, from -127 to 127.
        gates: Pairs of symbols between which no boundary ever falls: the second ones by the first.
    """

    bias: int
    tables: Sequence[Mapping[int, Mapping[int, int]]]
    gates: Mapping[int, frozenset[int]]


class Model:
    """A linear model over pairs of small numbers.

    The score functions beside the code that uses a model read its tables: one a feature, a list by the first number of
    rows by the second. A row has one byte a weight, so that all the weights stay in the processor's own memory; rows
    without weights are one row. A byte is 128 more than its weight, and the bias as much less for each table, so that
    the sum of bias and bytes is the score.

    Args:
        features: What the model looks at.
        weights: What it has learned.
    """

    __slots__ = ("bias", "gates", "tables")

    def __init__(self, features: Sequence[Feature], weights: Weights) -> None:
        self.bias = weights.bias - _NOTHING * len(features)
        self.tables: list[list[bytes]] = []
        for feature, rows in zip(features, weights.tables, strict=True):
            table = [bytes([_NOTHING]) * len(feature.columns.names)] * len(feature.rows.names)
            for first, row in rows.items():
                table[first] = _row(table[first], row, _NOTHING)
            self.tables.append(table)
        symbols = len(SYMBOL.names)
        self.gates = [bytes(symbols)] * symbols  # by the first symbol, then by the second: 1 where nothing ever ends
        for first, shut in weights.gates.items():
            self.gates[first] = _row(self.gates[first], dict.fromkeys(shut, 1), 0)


def _row(row: bytes, values: Mapping[int, int], more: int) -> bytes:
    """A row with some other bytes, each so much more than its value."""
    out = bytearray(row)
    for at, value in values.items():
        out[at] = value + more
    return bytes(out)


def chance(score: float) -> float:
    """Turn log odds into a chance, 0 to 1."""
    if score > _CERTAIN:
        return 1.0
    return 1.0 / (1.0 + exp(-score)) if score > -_CERTAIN else 0.0


def log_odds(share: float) -> float:
    """Turn a chance, 0 to 1, into log odds."""
    if share <= 0:
        return -_CERTAIN
    return _CERTAIN if share >= 1 else log(share / (1.0 - share))


def log_chances(score: float) -> tuple[float, float]:
    """The logarithms of the chance and of its opposite, from log odds."""
    if score > 0:
        no = -score - log(1.0 + exp(-score))
        return no + score, no
    yes = score - log(1.0 + exp(score))
    return yes, yes - score


#: `log_chances` by a score in fours of its parts, shifted by 512: no nine weights and a bias make more.
LOG_CHANCES: Final = [log_chances((n - 511.5) / 8) for n in range(1024)]
