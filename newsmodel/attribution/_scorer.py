"""Small linear models: weights in tables of tables, read from the package's data."""

from __future__ import annotations

import json
from importlib.resources import files
from math import exp, log
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

__all__ = ["LOG_CHANCES", "TABLES", "Model", "chance", "log_chances", "log_odds", "models"]

_ROWS = 2048  # symbols, cue numbers and what is made of them stay below
_SYMBOL, _CUE, _SMALL, _FORM = 512, 2048, 128, 8

#: The features of each model, by how many values the second of their two numbers may have.
TABLES = {
    "particle": (_SYMBOL, _SMALL, _SYMBOL, _SYMBOL, _SYMBOL),
    "cue": (_FORM, _FORM, _SYMBOL, _SYMBOL, _FORM, _SYMBOL, _SYMBOL, _FORM),
    "source_start": (_SYMBOL, _SMALL, _SYMBOL, _SYMBOL, _SYMBOL, _FORM, _SMALL, _SYMBOL),
    "source_end": (_SYMBOL, _SMALL, _SMALL, _SYMBOL, _SYMBOL, _SYMBOL, _FORM, _SYMBOL, _SMALL),
    "content_end": (_SYMBOL, _SMALL, _SYMBOL, _SYMBOL, _SYMBOL, _FORM, _CUE, _SYMBOL, _SMALL),
    "content_start": (_SYMBOL, _SMALL, _SYMBOL, _SYMBOL, _SYMBOL, _CUE, _SMALL, _FORM),
    "content_lead": (_SYMBOL, _SYMBOL, _SYMBOL, _SYMBOL, _SMALL, _SYMBOL),
    "proposal": (
        *(_CUE, _SMALL, _SMALL, _SYMBOL, _SYMBOL, _SYMBOL, _SYMBOL),
        *(_SYMBOL, _SYMBOL, _FORM, _SYMBOL, _FORM, _SMALL, _SMALL),
    ),
}


class Model:
    """A linear model over pairs of small numbers.

    The score functions beside the code that uses a model read its tables: one a feature, a list by the first number of
    rows by the second. That is several times as fast as one dict of all features. Rows without weights are one row.

    Args:
        bias: The score without any feature.
        widths: For each feature how many values the second number may have.
        tables: For each feature the weight by first and second number, where there is one.
        gates: Symbols, and pairs of symbols (the first shifted by 11), at which a walk never stops.
    """

    __slots__ = ("bias", "gates", "tables")

    def __init__(
        self,
        bias: float,
        widths: Sequence[int],
        tables: Sequence[Mapping[int, Mapping[int, float]]],
        gates: Iterable[int] = (),
    ) -> None:
        self.bias = bias
        self.tables: list[list[list[float]]] = []
        for width, rows in zip(widths, tables, strict=True):
            table = [[0.0] * width] * _ROWS
            for first, weights in rows.items():
                row = [0.0] * width
                for second, weight in weights.items():
                    row[second] = weight
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
        return {name: Model(0.0, widths, [{}] * len(widths)) for name, widths in TABLES.items()}
    same: dict[float, float] = {}  # one object a weight: the fewer there are, the more the processor keeps at hand
    return {
        name: Model(
            one["bias"],
            TABLES[name],
            [
                {int(a): {int(b): same.setdefault(w, w) for b, w in row.items()} for a, row in rows.items()}
                for rows in one["tables"]
            ],
            one["gates"],
        )
        for name, one in data["models"].items()
    }


models: dict[str, Model] = _load()
