"""The command `newsmodel`."""

from .command import main

__all__ = ["main"]
