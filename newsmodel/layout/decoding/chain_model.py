"""A linear chain over the rows of a story: how loudly evidence speaks for each label, and what may follow what.

A row's scores are sums of many small vectors, one number a label: what its own evidence says of it, and what that of
the rows near it does. All that one piece of evidence says, of its own row and of those near it, is one large integer
with a lane for each number, those of the topmost row first, so that all of it is added in one addition. A window over
the rows adds up what is said of each of them, and moves on by a row's lanes.
"""

from __future__ import annotations

import json
from importlib.resources import files
from struct import Struct
from typing import Any, Final

from ...errors import WeightsError
from .labels import LABELS
from .story_evidence import CERTAIN, NAMES, NEIGHBOURS

__all__ = ["UNIT", "ChainModel", "load", "table_names"]

UNIT: Final = 16  #: A weight is a whole number of these parts of one log odd.

_LANE: Final = 16  # bits
_COUNT: Final = len(LABELS)
_ROW_BITS: Final = _LANE * _COUNT
_ROW_BYTES: Final = _ROW_BITS // 8
_ROW: Final = (1 << _ROW_BITS) - 1
#: For each table how far from the row the rows are of which its evidence speaks: it is the neighbour that they look at.
_TARGETS: Final = (0, *(-distance for distance in NEIGHBOURS))
_REACH: Final = max(_TARGETS)
_SPAN: Final = 2 * _REACH + 1  # rows of which the evidence of one speaks
_BASE: Final = 1 << (_LANE - 3)  # what each of them adds to each lane, so that none is negative
_BASES: Final = _SPAN * _BASE
_MOST: Final = ((1 << _LANE) - _BASES) // _SPAN  # that the weights of a label in one table may add up to
_unpack: Final = Struct(f"<{_COUNT}H").unpack
_ZERO: Final = sum(_BASE << (_LANE * lane) for lane in range(_SPAN * _COUNT))


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

    Attributes:
        most_ahead: By how much one label is ahead of another at most because of what follows, `most_ahead[other][one]`.
    """

    __slots__ = ("_certain", "_weights", "above_headline", "first", "follows", "last", "most_ahead")

    def __init__(
        self,
        tables: dict[str, dict[str, list[int]]],
        follows: list[list[int]],
        above_headline: list[int],
        first: list[int],
        last: list[int],
    ) -> None:
        self._weights: dict[str, int] = {}
        for n, table in enumerate(table_names()):
            for name, weights in tables.get(table, {}).items():
                place = _ROW_BITS * (_TARGETS[n] + _REACH)
                self._weights[name] = self._weights.get(name, 0) + (_lanes(weights) << place)
        self._certain = self._said(CERTAIN, [])
        self.follows = follows
        self.most_ahead = [
            [max((after - other for after, other in zip(later, first, strict=True)), default=0) for later in follows]
            for first in follows
        ]
        self.above_headline = above_headline
        self.first = first
        self.last = last

    def scores(self, own: list[list[str]], place: list[list[str]]) -> list[list[int]]:
        """Give the scores of each row's labels, as its evidence and that of its neighbours have it.

        Args:
            own: What each row shows by its own words.
            place: What its place in the story adds.

        Returns:
            A number a label for each row; zeros for a row that is certain.
        """
        count = len(own)
        sums: list[list[int]] = []
        window = _opening()
        for n in range(count + _REACH):
            if n >= count:
                window += _ZERO
            elif own[n] is not CERTAIN:
                window += self._said(own[n], place[n])
            else:
                window += self._certain if _asked_of(own, n) else _ZERO
            target = n - _REACH
            if target >= 0:
                sums.append([0] * _COUNT if own[target] is CERTAIN else _numbers(window & _ROW))
            window >>= _ROW_BITS
        return sums

    def _said(self, own: list[str], place: list[str]) -> int:
        """Add up what a row's evidence says, of each row near it and of the row itself."""
        weights = self._weights
        total = _ZERO
        for name in own:
            total += weights.get(name, 0)
        for name in place:
            total += weights.get(name, 0)
        return total


def _opening() -> int:
    """Give the window above the first row, as if rows that say nothing stood there."""
    window = 0
    for _ in range(_REACH):
        window = (window + _ZERO) >> _ROW_BITS
    return window


def _numbers(lanes: int) -> list[int]:
    """Give the numbers in the lanes of a row that the window has passed."""
    return [lane - _BASES for lane in _unpack(lanes.to_bytes(_ROW_BYTES, "little"))]


def _asked_of(own: list[list[str]], n: int) -> bool:
    """Tell whether one of the rows near a row is not certain."""
    for m in range(max(0, n - _REACH), min(len(own), n + _REACH + 1)):  # noqa: SIM110  a generator takes longer
        if own[m] is not CERTAIN:
            return True
    return False


def _lanes(weights: list[int]) -> int:
    """Put a vector into one integer."""
    return sum(weight << (_LANE * label) for label, weight in enumerate(weights))


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
        _check_sums(tables[table], f"evidence.{table}")
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


def _check_sums(table: dict[str, list[int]], place: str) -> None:
    """Refuse weights that together might not fit in a lane."""
    for number, label in enumerate(LABELS):
        if sum(abs(weights[number]) for weights in table.values()) > _MOST:
            msg = f"layout weights: {place}: the weights of {label} are too large"
            raise WeightsError(msg)


def _check(found: Any, known: set[str], place: str) -> None:
    """Refuse names that are not known."""
    unknown = sorted(set(found) - known)
    if unknown:
        msg = f"layout weights: {place}: unknown: {', '.join(unknown)}"
        raise WeightsError(msg)
