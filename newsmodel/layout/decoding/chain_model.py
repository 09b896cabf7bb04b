"""A linear chain over the rows of a story: how loudly evidence speaks for each label, and what may follow what.

A row's scores are sums of many small vectors, one number a label. Each vector is one large integer with a lane for each
label, so that adding two vectors is one addition.
"""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any, Final

from ...errors import WeightsError
from .labels import LABELS
from .story_evidence import NAMES, NEIGHBOURS

__all__ = ["UNIT", "ChainModel", "load", "table_names"]

UNIT: Final = 16  #: A weight is a whole number of these parts of one log odd.

_LANE: Final = 32  # bits
_BASE: Final = 1 << (_LANE - 1)  # added to each lane, so that none is negative
_COUNT: Final = len(LABELS)
_ZERO: Final = sum(_BASE << (_LANE * label) for label in range(_COUNT))
_BYTES: Final = _COUNT * _LANE // 8


def table_names() -> tuple[str, ...]:
    """Name the tables of evidence: that of a row itself, and those of its neighbours."""
    return ("row", *(f"row{distance:+d}" for distance in NEIGHBOURS))


class ChainModel:
    """Weights by evidence and label, and by pairs of labels.

    Args:
        tables: For each table of evidence the weights by evidence and label, in parts as `UNIT` says.
        follows: The weight of each label behind each other, `follows[before][label]`.
        above_headline: The weight of each label in a row above the headline, or in a story without one.
        first: The weight of each label in the first row.
        last: The weight of each label in the last row.
    """

    __slots__ = ("_tables", "above_headline", "first", "follows", "last")

    def __init__(
        self,
        tables: dict[str, dict[str, list[int]]],
        follows: list[list[int]],
        above_headline: list[int],
        first: list[int],
        last: list[int],
    ) -> None:
        self._tables: list[dict[str, int]] = [
            {name: _lanes(weights) for name, weights in tables.get(table, {}).items()} for table in table_names()
        ]
        self.follows = follows
        self.above_headline = above_headline
        self.first = first
        self.last = last

    def scores(self, own: list[list[str]], place: list[list[str]]) -> list[list[int]]:
        """Give the scores of each row's labels, as its evidence and that of its neighbours have it.

        Args:
            own: What each row shows by its own words.
            place: What its place in the story adds.
        """
        at = self._tables[0]
        sums = [_ZERO] * len(own)
        for n, found in enumerate(own):
            total = 0
            for name in found:
                total += at.get(name, 0)
            for name in place[n]:
                total += at.get(name, 0)
            sums[n] += total
        for table, distance in zip(self._tables[1:], NEIGHBOURS, strict=True):
            for n, found in enumerate(own):
                target = n - distance
                if 0 <= target < len(own):
                    total = 0
                    for name in found:
                        total += table.get(name, 0)
                    sums[target] += total
        return [_unpacked(total) for total in sums]


def _lanes(weights: list[int]) -> int:
    """Put a vector into one integer."""
    return sum(weight << (_LANE * label) for label, weight in enumerate(weights))


def _unpacked(total: int) -> list[int]:
    """Take the vector out again."""
    lanes = memoryview(total.to_bytes(_BYTES, "little")).cast("I").tolist()
    return [lane - _BASE for lane in lanes]


def load() -> ChainModel:
    """Read the weights that come with the package.

    Raises:
        WeightsError: If the file names something that the code does not know.
    """
    data = json.loads((files(__package__) / "weights.json").read_text(encoding="utf-8"))
    return read(data)


def read(data: Any) -> ChainModel:
    """Make a model of the contents of a file of weights.

    Args:
        data: `evidence`, a table each for a row and its neighbours, with the weights of labels by name; `follows`, by
            two labels; `above_headline`, `first` and `last`, by label.

    Raises:
        WeightsError: If a name is not known.
    """
    numbers = {name: number for number, name in enumerate(LABELS)}
    evidence = data["evidence"]
    _check(evidence, set(table_names()), "evidence")
    tables: dict[str, dict[str, list[int]]] = {}
    for table, rows in evidence.items():
        _check(rows, set(NAMES), f"evidence.{table}")
        tables[table] = {name: _vector(weights, numbers, f"evidence.{table}.{name}") for name, weights in rows.items()}
    follows = data["follows"]
    _check(follows, set(LABELS), "follows")
    return ChainModel(
        tables,
        [_vector(follows.get(name, {}), numbers, f"follows.{name}") for name in LABELS],
        _vector(data["above_headline"], numbers, "above_headline"),
        _vector(data["first"], numbers, "first"),
        _vector(data["last"], numbers, "last"),
    )


def _vector(weights: dict[str, int], numbers: dict[str, int], place: str) -> list[int]:
    """The weights of all labels in their order."""
    _check(weights, set(numbers), place)
    out = [0] * _COUNT
    for name, weight in weights.items():
        out[numbers[name]] = weight
    return out


def _check(found: Any, known: set[str], place: str) -> None:
    """Refuse names that are not known."""
    unknown = sorted(set(found) - known)
    if unknown:
        msg = f"layout weights: {place}: unknown: {', '.join(unknown)}"
        raise WeightsError(msg)
