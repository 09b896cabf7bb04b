"""Layouts of one's own: what a newsroom's copy has that no other has, added from outside."""

from __future__ import annotations

from .registry import (
    add_layout,
    added_layouts,
    layouts_for_workers,
    load_layouts,
    remove_layout,
    take_layouts,
)
from .types import Layout, Line

__all__ = [
    "Layout",
    "Line",
    "add_layout",
    "added_layouts",
    "layouts_for_workers",
    "load_layouts",
    "remove_layout",
    "take_layouts",
]
