"""Read and write weights by name.

A file of weights is JSON. `inventory` lists the names that the weights were learned with: symbols and cues by their
class, the forms of cues, the orders of readings; `digest` is that of the inventory. `models` has for each model its
`bias`, its `features`, each a table by the names of two values, and its `gates`: the pairs of words between which no
boundary falls.

A word or cue that the lexicon has lost is left out. One that the file does not know borrows the weights of its class.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any, Final

from ...errors import WeightsError
from .inventory import LOST, Inventory, Table, lend
from .linear_model import MOST_PARTS, Model, Weights
from .vocabulary import SYMBOL, VOCABULARIES, Vocabulary

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from .linear_model import Feature

__all__ = ["read", "write"]

_ANY: Final = "*"  # in gates: whatever follows


def read(text: str, features: Mapping[str, Sequence[Feature]]) -> dict[str, Model]:
    """Read a file of weights.

    Args:
        text: The file's text.
        features: What each model looks at.

    Returns:
        The models by name.

    Raises:
        WeightsError: If the file is damaged or does not fit the code; the message says where.
    """
    try:
        data = json.loads(text)
    except ValueError as error:
        msg = f"weights: not JSON: {error}"
        raise WeightsError(msg) from error
    _check_keys(data, ("digest", "inventory", "models"), "the file")
    listed = data["inventory"]
    _check_keys(listed, VOCABULARIES, "inventory")
    if data["digest"] != _digest(listed):
        msg = f"weights: digest: {data['digest']} is not that of the inventory, {_digest(listed)}"
        raise WeightsError(msg)
    known = {
        vocabulary: Inventory(vocabulary, listed[name], f"inventory.{name}")
        for name, vocabulary in VOCABULARIES.items()
    }
    _check_keys(data["models"], features, "models")
    return {
        name: Model(looked_at, _weights(data["models"][name], looked_at, known, f"models.{name}"))
        for name, looked_at in features.items()
    }


def write(models: Mapping[str, Weights], features: Mapping[str, Sequence[Feature]]) -> str:
    """Write weights that were learned: sorted by name, a row of a table a line.

    Args:
        models: The weights by the name of their model.
        features: What each model looks at.

    Returns:
        The file's text.
    """
    listed = {name: vocabulary.members() for name, vocabulary in VOCABULARIES.items()}
    named = {}
    for name, weights in models.items():
        tables = {}
        for feature, rows in zip(features[name], weights.tables, strict=True):
            first_of, second_of = feature.rows.names, feature.columns.names
            tables[feature.name] = {
                first_of[first]: {second_of[second]: weight for second, weight in row.items()}
                for first, row in rows.items()
            }
        gates = {SYMBOL.names[first]: _gate(shut) for first, shut in weights.gates.items()}
        named[name] = {"bias": weights.bias, "features": tables, "gates": gates}
    return _text({"digest": _digest(listed), "inventory": listed, "models": named}) + "\n"


def _gate(shut: frozenset[int]) -> list[str]:
    """Name the second symbols of a gate."""
    return [_ANY] if len(shut) == len(SYMBOL.names) else sorted(SYMBOL.names[number] for number in shut)


def _text(value: Any, indent: str = "") -> str:
    """Write as JSON, sorted; what has nothing below it takes a line."""
    if not isinstance(value, dict) or not any(isinstance(below, dict | list) for below in value.values()):
        return json.dumps(value, ensure_ascii=False, sort_keys=True)
    deeper = indent + " "
    lines = [f"{deeper}{json.dumps(key, ensure_ascii=False)}: {_text(value[key], deeper)}" for key in sorted(value)]
    return "{\n" + ",\n".join(lines) + f"\n{indent}}}"


def _digest(listed: Any) -> str:
    """The digest of an inventory."""
    return hashlib.sha256(json.dumps(listed, sort_keys=True).encode()).hexdigest()


def _weights(data: Any, features: Sequence[Feature], known: Mapping[Vocabulary, Inventory], place: str) -> Weights:
    """Read a model's weights."""
    _check_keys(data, ("bias", "features", "gates"), place)
    tables = data["features"]
    _check_keys(tables, [feature.name for feature in features], f"{place}.features")
    numbered = [
        _numbered(tables[feature.name], feature.rows, feature.columns, known, f"{place}.features.{feature.name}")
        for feature in features
    ]
    bias = data["bias"]
    if type(bias) is not int:
        msg = f"weights: {place}.bias: no whole number: {bias!r}"
        raise WeightsError(msg)
    everything = dict.fromkeys(known[SYMBOL].class_of, 1)
    gates = {first: everything if shut == [_ANY] else dict.fromkeys(shut, 1) for first, shut in data["gates"].items()}
    shut = _numbered(gates, SYMBOL, SYMBOL, known, f"{place}.gates")
    return Weights(bias, numbered, {first: frozenset(row) for first, row in shut.items()})


def _numbered(
    table: Table, rows: Vocabulary, columns: Vocabulary, known: Mapping[Vocabulary, Inventory], place: str
) -> dict[int, dict[int, int]]:
    """Check a table, add what is borrowed, and put numbers in place of names."""
    of_rows, of_columns = known.get(rows), known.get(columns)
    first_of = rows.numbers if of_rows is None else of_rows.numbers
    second_of = columns.numbers if of_columns is None else of_columns.numbers
    _check_names(table, rows.numbers if of_rows is None else of_rows.class_of, place)
    for name, row in table.items():
        _check_names(row, columns.numbers if of_columns is None else of_columns.class_of, f"{place}.{name}")
        if set(map(type, row.values())) - {int} or not _within(row.values()):
            msg = f"weights: {place}.{name}: expected whole numbers from -{MOST_PARTS} to {MOST_PARTS}: {row}"
            raise WeightsError(msg)
    out = {}
    for name, row in lend(table, of_rows, of_columns).items():
        numbered = {second_of[column]: weight for column, weight in row.items()}
        numbered.pop(LOST, None)
        out[first_of[name]] = numbered
    out.pop(LOST, None)
    return out


def _within(values: Collection[int]) -> bool:
    """Whether numbers fit into a byte."""
    return not values or (min(values) >= -MOST_PARTS and max(values) <= MOST_PARTS)


def _check_keys(data: Any, wanted: Iterable[str], place: str) -> None:
    """Refuse an object that has not just the keys it must have."""
    names = set(wanted)
    keys = data.keys() if isinstance(data, dict) else set()
    for what, wrong in (("missing", names - keys), ("unknown", keys - names)):
        if wrong:
            msg = f"weights: {place}: {what}: {', '.join(sorted(wrong))}"
            raise WeightsError(msg)


def _check_names(data: Any, known: Mapping[str, Any], place: str) -> None:
    """Refuse an object with a key that is no known name."""
    if not isinstance(data, dict):
        msg = f"weights: {place}: no table: {data!r}"
        raise WeightsError(msg)
    if not data.keys() <= known.keys():
        msg = f"weights: {place}: unknown: {', '.join(sorted(data.keys() - known.keys()))}"
        raise WeightsError(msg)
