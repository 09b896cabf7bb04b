"""Rendering of values in notebooks and terminals, by a layer above that registers itself here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

__all__ = ["draw", "set_renderer"]

_renderer: list[Callable[[str, object], Any]] = []  # none or one


def set_renderer(renderer: Callable[[str, object], Any]) -> None:
    """Register the function that renders values.

    Args:
        renderer: Takes the name of a view (`html`, `rich`) and the value.
    """
    _renderer[:] = [renderer]


def draw(view: str, value: object) -> Any:
    """Render a value; None, which notebooks read as "no such view", if no renderer is registered."""
    return _renderer[0](view, value) if _renderer else None
