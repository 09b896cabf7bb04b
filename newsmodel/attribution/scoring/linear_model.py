"""Small linear models: weights in tables of bytes, read from the package's data."""

from __future__ import annotations

import json
from importlib.resources import files
from math import exp, log
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

__all__ = ["LOG_CHANCES", "TABLES", "UNIT", "Model", "chance", "log_chances", "log_odds", "models"]

UNIT: Final = 32  #: A weight is a whole number of these parts of one log odd.

_ROWS: Final = 2048  # symbols, cue numbers and what is made of them stay below
_SYMBOL, _CUE, _SMALL, _FORM = 512, 2048, 128, 8

#: The features of each model, by how many values the second of their two numbers may have.
TABLES: Final = {
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
    rows by the second. A row has one byte a weight, so that all the weights stay in the processor's own memory; rows
    without weights are one row. A byte is 128 more than its weight, and the bias as much less for each table, so that
    the sum of bias and bytes is the score.

    Args:
        bias: The score without any feature, in parts of a log odd as `UNIT` says.
        widths: For each feature how many values the second number may have.
        tables: For each feature the weight by first and second number, where there is one, in the same parts, from
            -127 to 127.
        gates: Symbols, and pairs of symbols (the first shifted by 11), at which a walk never stops.
    """

    __slots__ = ("bias", "gates", "tables")

    def __init__(
        self,
        bias: int,
        widths: Sequence[int],
        tables: Sequence[Mapping[int, Mapping[int, int]]],
        gates: Iterable[int] = (),
    ) -> None:
        self.bias = bias - _NOTHING * len(widths)
        self.tables: list[list[bytes]] = []
        for width, rows in zip(widths, tables, strict=True):
            table = [bytes([_NOTHING]) * width] * _ROWS
            for first, weights in rows.items():
                row = bytearray(table[first])
                for second, weight in weights.items():
                    row[second] = weight + _NOTHING
                table[first] = bytes(row)
            self.tables.append(table)
        self.gates = [bytes(_SYMBOL)] * _SYMBOL  # by the first symbol, then by the second: 1 where a walk never stops
        for gate in gates:
            if gate < _SYMBOL:
                self.gates[gate] = b"\1" * _SYMBOL
            else:
                first, second = gate >> 11, gate & 2047
                row = bytearray(self.gates[first])
                row[second] = 1
                self.gates[first] = bytes(row)


_NOTHING: Final = 128  # the byte of no weight
_CERTAIN: Final = 30.0  # log odds beyond which nothing changes


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


def _load() -> dict[str, Model]:
    path = files(__package__) / "weights.json"
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:  # before the first training
        return {name: Model(0, widths, [{}] * len(widths)) for name, widths in TABLES.items()}
    return {
        name: Model(
            one["bias"],
            TABLES[name],
            [
                {int(first): {int(second): w for second, w in row.items()} for first, row in rows.items()}
                for rows in one["tables"]
            ],
            one["gates"],
        )
        for name, one in data["models"].items()
    }


models: Final[dict[str, Model]] = _load()
