"""Numbers of tokens, chances and odds as one of a few steps, which is what features look at."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import Final

from .vocabulary import counts

__all__ = [
    "CHANCE",
    "DISTANCE",
    "DISTANCE_BINS",
    "LENGTH",
    "ODDS",
    "chance_bin",
    "distance_bin",
    "length_bin",
    "odds_bin",
]

_FAR: Final = 130  # tokens; no walk goes so far, sentences do
_LONG: Final = 40  # tokens
_LENGTH_BINS: Final = [bisect_right((1, 2, 3, 4, 5, 6, 9, 14, 22, 35), n) for n in range(_LONG + 1)]
_CHANCE_STEPS: Final[tuple[float, ...]] = (-2.0, -1.4, -0.9, -0.5, -0.25, -0.1)
_SURE: Final = 5.0  # log odds

#: `distance_bin` by a number of tokens, for walks.
DISTANCE_BINS: Final = [bisect_right((1, 2, 3, 4, 5, 7, 10, 15, 25), n) for n in range(_FAR)]

DISTANCE: Final = counts(9)  #: The values of `distance_bin`.
LENGTH: Final = counts(15)  #: The values of `length_bin`, and some to spare.
CHANCE: Final = counts(7)  #: The values of `chance_bin`, and one to spare.
ODDS: Final = counts(20)  #: The values of `odds_bin`.


def distance_bin(n: int) -> int:
    """How far apart two tokens are."""
    return DISTANCE_BINS[n] if n < _FAR else DISTANCE_BINS[-1]


def length_bin(n: int) -> int:
    """How many tokens a source or a content has."""
    return _LENGTH_BINS[n] if n < _LONG else _LENGTH_BINS[_LONG]


def chance_bin(log: float) -> int:
    """How likely a boundary is, by the logarithm of its chance."""
    return len(_CHANCE_STEPS) - bisect_left(_CHANCE_STEPS, log)


def odds_bin(log_odds: float) -> int:
    """How likely a cue is, in halves of a log odd from -5 to 5."""
    if log_odds <= -_SURE:
        return 0
    return int(log_odds * 2 + 10.5) if log_odds < _SURE else 20
