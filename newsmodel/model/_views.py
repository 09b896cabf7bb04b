"""How values show themselves: drawn by a layer above, which says so when the package is loaded."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

__all__ = ["draw", "drawn_by"]

_painter: list[Callable[[str, object], Any]] = []  # one at most


def drawn_by(painter: Callable[[str, object], Any]) -> None:
    """Say who draws values.

    Args:
        painter: Takes the name of a view (`html`, `rich`) and the value to draw.
    """
    _painter[:] = [painter]


def draw(view: str, value: object) -> Any:
    """Draw a value, or give None, which notebooks take for "no such view", if nobody does."""
    return _painter[0](view, value) if _painter else None
