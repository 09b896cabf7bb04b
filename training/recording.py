"""What a score function looks up, noted instead of added up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, cast

from newsmodel.attribution.scoring.linear_model import Model, Weights

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from newsmodel.attribution.scoring.linear_model import Feature

__all__ = ["Example", "Recorder", "address", "pair_of", "place_of"]

_BITS = 11  # of a row and of a column


class Example(NamedTuple):
    """What was looked up for a decision, and which it should be.

    Args:
        weights: The addresses of the weights.
        right: Whether the decision is yes.
    """

    weights: tuple[int, ...]
    right: bool


def address(feature: int, row: int, column: int) -> int:
    """One number for the place of a weight; features count from 0."""
    return (feature << _BITS | row) << _BITS | column


def place_of(weight: int) -> tuple[int, int, int]:
    """The feature, row and column of an address."""
    return weight >> 2 * _BITS, *pair_of(weight)


def pair_of(weight: int) -> tuple[int, int]:
    """The row and column of an address."""
    return weight >> _BITS & (1 << _BITS) - 1, weight & (1 << _BITS) - 1


class _Table:
    """Stands for a table of weights: gives a row that notes the column and is 0 everywhere."""

    def __init__(self, feature: int, noted: list[int]) -> None:
        self.feature, self.noted, self.row = feature, noted, 0

    def __getitem__(self, row: int) -> _Row:
        return _Row(self, row)


class _Row(NamedTuple):
    table: _Table
    number: int

    def __getitem__(self, column: Any) -> Any:
        self.table.noted.append(address(self.table.feature, self.number, column))
        return 0


class Recorder(Model):
    """Stands for a model: its score functions add nothing up, and what they look up is noted.

    Args:
        features: What the model looks at.
        gates: Its gates.
        bias: What every score is.
    """

    def __init__(
        self, features: Sequence[Feature], gates: Mapping[int, frozenset[int]] | None = None, bias: int = 0
    ) -> None:
        super().__init__(features, Weights(0, [{}] * len(features), gates or {}))
        self.noted: list[int] = []
        self.bias = bias
        self.tables = cast("list[list[bytes]]", [_Table(n, self.noted) for n in range(len(features))])

    def record(self, score: Callable[..., float], *arguments: object) -> tuple[int, ...]:
        """Give the addresses of the weights that a score function looks up."""
        self.noted.clear()
        score(*arguments)
        return tuple(self.noted)
