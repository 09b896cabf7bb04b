"""What layouts that were added say of the rows of a story: their rules, and the lines that they list."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any, Final

from ...errors import InputError
from ...model import BlockKind
from ..added.types import Line
from ..draft import Draft
from ..lines import sign_offs
from ..values.date_lines import added as date_lines
from .labels import LABELS, NUMBERS
from .rows import Row

__all__ = ["ADDED", "add_evidence", "added_evidence", "is_added"]

#: The rules, each with the name of its layout.
ADDED: Final[list[tuple[str, Callable[[Line], Any]]]] = []

_UNIT: Final = 16  # parts of a log odd, as the weights of the chain
_MOST: Final = 1000.0  # log odds
_LONGEST: Final = 200  # characters of a line that a pattern is tried on
_DATE_LINE: Final = NUMBERS["date-line"]
_NOTE: Final = NUMBERS["end-note"]
_SHOWN: Final = 60  # characters of a line that an error shows
_CERTAIN: Final = 10**8  # what outweighs everything but what is impossible


def is_added() -> bool:
    """Tell whether a layout that was added says something of lines."""
    return bool(ADDED or date_lines.ADDED or sign_offs.ADDED)


def added_evidence(draft: Draft, rows: list[Row]) -> dict[int, list[int]]:
    """Ask the rules of each row; a line that a layout has a pattern for is what that says, if no rule is certain.

    Args:
        draft: The story, as the rules of the library have read it.
        rows: Its rows; those of which a rule says something are no longer certain.

    Returns:
        By row what is to be added to the score of each label.

    Raises:
        InputError: If a rule raises an exception, or returns anything but a kind, weights of kinds, or None.
    """
    words = [draft.text[row.start : row.end] for row in rows]
    count = len(rows)
    found: dict[int, list[int]] = {}
    for n, row in enumerate(rows):
        above, below = words[n - 1] if n else "", words[n + 1] if n + 1 < count else ""
        line = Line(words[n], above, below, n, count, BlockKind(row.rule) if row.rule else None)
        for name, rule in ADDED:
            said = _asked(name, rule, line)
            if said is None:
                continue
            row.certain = False
            weights = found.setdefault(n, [0] * len(LABELS))
            for kind, weight in _weights(name, said).items():
                weights[NUMBERS[kind.value]] += weight
        listed = _listed(draft.text, row)
        if listed >= 0 and max(found.get(n, (0,))) < _CERTAIN:
            row.certain = False
            found.setdefault(n, [0] * len(LABELS))[listed] = _CERTAIN
    return found


def _listed(text: str, row: Row) -> int:
    """Give the label of a line that a layout has a pattern for; -1 for any other."""
    if row.end - row.start <= _LONGEST:
        for pattern in date_lines.ADDED:
            if pattern.fullmatch(text, row.start, row.end) is not None:
                return _DATE_LINE
        for pattern in sign_offs.ADDED:
            if pattern.fullmatch(text, row.start, row.end) is not None:
                return _NOTE
    return -1


def _asked(name: str, rule: Callable[[Line], Any], line: Line) -> Any:
    """Ask a rule of a line."""
    try:
        return rule(line)
    except Exception as error:
        msg = f"layout {name!r}: its rule failed on the line {line.words[:_SHOWN]!r}: {type(error).__name__}: {error}"
        raise InputError(msg) from error


def _weights(name: str, said: object) -> dict[BlockKind, int]:
    """Read what a rule says, in parts of log odds."""
    if isinstance(said, BlockKind) and said.value in NUMBERS:
        return {said: _CERTAIN}
    if not isinstance(said, Mapping):
        msg = f"layout {name!r}: expected the kind of a line, weights of kinds or None, got {said!r}"
        raise InputError(msg)
    found: dict[BlockKind, int] = {}
    for kind, weight in said.items():
        if not isinstance(kind, BlockKind) or kind.value not in NUMBERS:
            msg = f"layout {name!r}: expected weights of kinds of lines, got {kind!r}"
            raise InputError(msg)
        if not isinstance(weight, (int, float)) or (isinstance(weight, float) and not math.isfinite(weight)):
            msg = f"layout {name!r}: expected a number for {kind.value}, got {weight!r}"
            raise InputError(msg)
        found[kind] = round(_UNIT * max(-_MOST, min(_MOST, weight)))
    return found


def add_evidence(scores: list[list[int]], found: dict[int, list[int]]) -> None:
    """Add what the rules say to the scores of each row's labels.

    Args:
        scores: The scores; they are changed.
        found: What `added_evidence` returned.
    """
    for n, weights in found.items():
        certain = max(weights) >= _CERTAIN
        for label, weight in enumerate(weights):
            if certain and weight >= _CERTAIN:
                scores[n][label] = weight
            else:
                scores[n][label] += weight
