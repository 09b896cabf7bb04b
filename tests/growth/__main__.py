"""Look for what takes longest: `python -m tests.growth [SECONDS] [ENTRY ...]`.

Runs of short strings, of pairs and of triples go through every public entry point in two sizes. What takes four times
the size more than six times as long, and what is slowest for its size, is measured again at larger sizes, and printed:
times as long for four times the size, microseconds a character, the entry point and the string.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from functools import partial
from operator import itemgetter

import newsmodel as nm

from ..clock import seconds
from .entries import ENTRIES, run
from .units import runs

__all__ = ["main"]

_SMALL = 4_000  # characters
_MORE = 4
_SUSPECT = 6.0  # times as long
_SHOWN = 60
_SLOWEST = 3  # of each entry point that are measured again
_SEARCHED = 0.6  # share of the time
_LARGEST = 250_000  # characters of the smaller run
_LONGEST = 1.0  # seconds that the larger run takes

Measured = tuple[float, float, str, str]  # times as long, microseconds a character, entry point, string


def _measure(entry: str, unit: str, size: int, times: int) -> float | None:
    """Give the seconds that a run takes, or None where what comes first refuses it."""
    try:
        work = ENTRIES[entry].ready(unit * (size // len(unit)))
    except nm.NewsmodelError:
        return None
    return seconds(partial(run, work), times)


def _growth(entry: str, unit: str, size: int, times: int) -> tuple[float, float] | None:
    first, second = _measure(entry, unit, size, times), _measure(entry, unit, size * _MORE, times)
    if first is None or second is None:
        return None
    return second / max(first, 1e-4), second * 1e6 / (size * _MORE)


def _search(entries: list[str], until: float) -> Iterator[Measured]:
    """Go round all entry points, one string each, until the time is over."""
    strings = {entry: runs(ENTRIES[entry].pool, number) for number, entry in enumerate(entries)}
    while time.monotonic() < until:
        for entry in entries:
            unit = next(strings[entry])
            found = _growth(entry, unit, _SMALL, 1)
            if found is not None:
                yield (*found, entry, unit)


def _again(found: Measured) -> Measured:
    """Measure at the largest size that takes about a second."""
    _, rate, entry, unit = found
    size = _SMALL
    while size < _LARGEST and rate * size * _MORE * _MORE * 1e-6 < _LONGEST:
        size *= _MORE
    growth = _growth(entry, unit, size, 2)
    return (*growth, entry, unit) if growth else (0.0, 0.0, entry, unit)


def _suspects(found: list[Measured]) -> list[Measured]:
    """What grew most, then what was slowest at each entry point, by turns."""
    grown = [x for x in sorted(found, key=itemgetter(0), reverse=True) if x[0] > _SUSPECT][: 2 * _SHOWN]
    slow: dict[str, list[Measured]] = {}
    for one in sorted(found, key=itemgetter(1), reverse=True):
        slow.setdefault(one[2], []).append(one)
    turns = [several[at] for at in range(_SLOWEST) for several in slow.values() if at < len(several)]
    return list(dict.fromkeys(grown + turns))


def main(arguments: list[str]) -> None:
    """Search, measure again, print.

    Args:
        arguments: Seconds for all of it, 60 if there are none, then names of entry points or beginnings of them.
    """
    limit, begun = float(arguments[0]) if arguments else 60.0, time.monotonic()
    entries = [x for x in ENTRIES if not arguments[1:] or x.startswith(tuple(arguments[1:]))]
    found = list(_search(entries, begun + limit * _SEARCHED))
    again = []
    for one in _suspects(found):
        again.append(_again(one))
        if time.monotonic() > begun + limit:
            break
    print(f"{len(found)} runs measured, {len(again)} of them again")
    for ratio, rate, entry, unit in sorted(again, key=itemgetter(0), reverse=True):
        print(f"{ratio:7.1f} {rate:9.3f}  {entry:28} {unit!r}")


if __name__ == "__main__":
    main(sys.argv[1:])
