"""The names that weights were learned with, and what a name that is new to them borrows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import WeightsError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .vocabulary import Vocabulary

__all__ = ["LOST", "Inventory", "Table", "lend"]

#: Weights that are not 0, by the names of rows and columns.
Table = dict[str, dict[str, int]]

#: The number of a word or cue that the file knows and the lexicon has no longer.
LOST = -1


class Inventory:
    """The values of a vocabulary that a file of weights knows.

    Args:
        vocabulary: The values that the code knows.
        members: The names that the file lists, by class; under "" those that are in none.
        place: Where in the file they stand, for messages.

    Raises:
        WeightsError: If the code does not know a class, or a name that is in none.
    """

    __slots__ = ("borrowers", "class_of", "numbers", "sizes")

    def __init__(self, vocabulary: Vocabulary, members: Mapping[str, Sequence[str]], place: str) -> None:
        self.class_of: dict[str, str] = {}
        self.sizes: dict[str, int] = {}
        for kind, names in members.items():
            unknown = [name for name in names if not vocabulary.has(name)] if not kind else []
            if kind and not vocabulary.is_class(kind):
                unknown = [kind]
            if unknown:
                msg = f"weights: {place}: unknown: {', '.join(sorted(unknown))}"
                raise WeightsError(msg)
            self.class_of.update(dict.fromkeys(names, kind))
            self.sizes[kind] = len(names)
        # The number of each name that may stand in a table.
        self.numbers: dict[str, int] = {
            name: vocabulary.numbers[name] if vocabulary.has(name) else LOST for name in self.class_of
        }
        # What is new to the file, by the class that lends to it.
        self.borrowers: dict[str, list[str]] = {}
        known = [kind for kind, size in self.sizes.items() if kind and size]
        lenders: dict[str, str] = {"": ""}
        for name, number in vocabulary.numbers.items():
            if name in self.class_of:
                continue
            kind = vocabulary.kind(name)
            if kind not in lenders:
                lenders[kind] = kind if kind in known else vocabulary.nearest(kind, known)
            if lenders[kind]:
                self.borrowers.setdefault(lenders[kind], []).append(name)
                self.numbers[name] = number

    def mean(self, kind: str, total: int) -> int:
        """The mean of a weight over the members of a class, from its sum."""
        return round(total / self.sizes[kind])


def lend(table: Table, rows: Inventory | None, columns: Inventory | None) -> Table:
    """Give names that are new to a table the weights of their class: the mean of those of its known members.

    Args:
        table: The weights.
        rows: What the rows are named by, if it is words or cues.
        columns: The same of the columns.

    Returns:
        The table with the weights that are borrowed.
    """
    if columns is not None and columns.borrowers:
        table = {name: row | _lent_columns(row, columns) for name, row in table.items()}
    if rows is None or not rows.borrowers:
        return table
    sums: Table = {}
    for name, row in table.items():
        kind = rows.class_of[name]
        if kind in rows.borrowers:
            total = sums.setdefault(kind, {})
            for column, weight in row.items():
                total[column] = total.get(column, 0) + weight
    out = dict(table)
    for kind, total in sums.items():
        mean = {column: rows.mean(kind, weight) for column, weight in total.items()}
        for name in rows.borrowers[kind]:
            out[name] = {column: weight for column, weight in mean.items() if weight}
    return out


def _lent_columns(row: dict[str, int], columns: Inventory) -> dict[str, int]:
    """What the new names of columns borrow in a row."""
    sums: dict[str, int] = {}
    for name, weight in row.items():
        kind = columns.class_of[name]
        if kind in columns.borrowers:
            sums[kind] = sums.get(kind, 0) + weight
    out: dict[str, int] = {}
    for kind, total in sums.items():
        weight = columns.mean(kind, total)
        if weight:
            out.update(dict.fromkeys(columns.borrowers[kind], weight))
    return out
