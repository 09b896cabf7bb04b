"""Layouts of one's own: what a newsroom's copy has that no other has, added from outside."""

from __future__ import annotations

from .registry import add_layout, added_layouts, load_layouts, remove_layout
from .types import Layout, Line

__all__ = ["Layout", "Line", "add_layout", "added_layouts", "load_layouts", "remove_layout"]
