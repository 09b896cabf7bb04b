"""What the chances of the scorer are worth: the share of readings that are right.

The scorer compares candidates; its chances of the best ones are near the share that is right, but not the same. The
table was made on annotated articles and wire stories, so that in ten bins neither of them is far off. It is made anew
when the weights are learned anew; a test in `tests/corpus` fails where they no longer fit.
"""

from __future__ import annotations

from typing import Final

__all__ = ["calibrated", "uncalibrated"]

#: A chance of the scorer, and the share of readings that are right; between two rows a straight line.
_CHANCES: Final = [0.0, 0.2, 0.3, 0.38, 0.4, 0.42, 0.5, 0.6, 0.7, 0.78, 0.87, 0.95, 1.0]
_SHARES: Final = [0.0, 0.16, 0.25, 0.272, 0.4, 0.595, 0.63, 0.685, 0.81, 0.88, 0.9, 0.98, 0.989]


def calibrated(chance: float) -> float:
    """Turn a chance of the scorer, 0 to 1, into the share of readings that are right."""
    return _along(_CHANCES, _SHARES, chance)


def uncalibrated(share: float) -> float:
    """Turn a share of readings into the chance of the scorer from which on it is reached."""
    if share > _SHARES[-1]:
        return 1.0
    return _along(_SHARES, _CHANCES, share) if share > _SHARES[0] else 0.0


def _along(given: list[float], wanted: list[float], value: float) -> float:
    """Follow the straight lines between the rows of a table."""
    i = len(given) - 1
    while i > 1 and value < given[i - 1]:  # most readings are sure
        i -= 1
    part = (value - given[i - 1]) / (given[i] - given[i - 1])
    return wanted[i - 1] + (wanted[i] - wanted[i - 1]) * part
