"""Bylines."""

from .line import is_name_line, read_byline

__all__ = ["is_name_line", "read_byline"]
