"""Small linear models: weights in tables of tables, read from the package's data."""

from __future__ import annotations

import json
from importlib.resources import files
from math import exp, log
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

__all__ = ["LOG_CHANCES", "TABLES", "Model", "chance", "log_chances", "log_odds", "models"]

_SIZE = 2048  # symbols, cue numbers and the like stay below
_NOTHING: Mapping[int, float] = {}

#: How many features each model has.
TABLES = {
    "particle": 5,
    "cue": 8,
    "source_start": 8,
    "source_end": 9,
    "content_end": 9,
    "content_start": 8,
    "content_lead": 6,
    "proposal": 14,
}


class Model:
    """A linear model over pairs of small numbers.

    The score functions beside the code that uses a model read its tables: one a feature, a list by the first number of
    rows by the second. That is several times as fast as one dict of all features.

    Args:
        bias: The score without any feature.
        tables: For each feature the weight by first and second number.
        gates: Symbols, and pairs of symbols (the first shifted by 11), at which a walk never stops.
    """

    __slots__ = ("bias", "gates", "tables")

    def __init__(
        self,
        bias: float,
        tables: Sequence[Mapping[int, Mapping[int, float]]],
        gates: Iterable[int] = (),
    ) -> None:
        self.bias = bias
        self.tables: list[list[Mapping[int, float]]] = []
        for rows in tables:
            table = [_NOTHING] * _SIZE
            for first, row in rows.items():
                table[first] = row
            self.tables.append(table)
        self.gates = frozenset(gates)


_CERTAIN = 30.0  # log odds beyond which nothing changes


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


#: `log_chances` by log odds in eighths, shifted by 512. No score is beyond 64: `training` sees to it.
LOG_CHANCES = [log_chances((n - 511.5) / 8) for n in range(1024)]


def _load() -> dict[str, Model]:
    path = files(__package__) / "weights.json"
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:  # before the first training
        return {name: Model(0.0, [{}] * count) for name, count in TABLES.items()}
    same: dict[
        float, float
    ] = {}  # one object for each weight: the fewer there are, the more the processor keeps at hand
    return {
        name: Model(
            one["bias"],
            [
                {int(a): {int(b): same.setdefault(w, w) for b, w in row.items()} for a, row in rows.items()}
                for rows in one["tables"]
            ],
            one["gates"],
        )
        for name, one in data["models"].items()
    }


models: dict[str, Model] = _load()
