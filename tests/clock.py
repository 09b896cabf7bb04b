"""How tests tell what work takes, and whether that grows with its size and not with the square of it.

Times are the processor's, of several runs the shortest, without the garbage collector, which goes through the objects
of all other tests. Sizes are compared that lie far apart: where the machine does other things, or its caches are too
small for the larger of the two, four times the size may take ten times as long.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from typing import TypeVar

import pytest

T = TypeVar("T")

MORE = 16  # times the smaller size
MOST = 64.0  # times as long; in proportion it would be 16, by the square 256
LEAST = 0.002  # seconds; what takes less counts as this


def seconds(work: Callable[[], object], times: int = 3) -> float:
    """Give the shortest time of a few runs."""
    shortest = float("inf")
    collected = gc.isenabled()
    gc.disable()
    try:
        for _ in range(times):
            start = time.process_time()
            work()
            shortest = min(shortest, time.process_time() - start)
    finally:
        if collected:
            gc.enable()
    return shortest


def check_growth(work: Callable[[T], object], make: Callable[[int], T], size: int) -> None:
    """Fail unless work on 16 times the size takes less than 64 times as long, in one of three tries."""
    small, large = make(size), make(size * MORE)
    for times in (1, 2, 4):
        first = max(seconds(lambda: work(small), 2 * times), LEAST)
        ratio = seconds(lambda: work(large), times) / first
        if ratio < MOST:
            return
    pytest.fail(f"size {size} takes {first * 1000:.1f} ms, {MORE} times as much {ratio:.1f} times that")
