"""Bylines: lines that say who wrote a story."""

from .line import is_name_line, read_byline

__all__ = ["is_name_line", "read_byline"]
