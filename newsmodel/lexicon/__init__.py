"""What words mean in news copy: small tables and look-ups, no parsing."""

from __future__ import annotations

from typing import Any

__all__ = ["add_cues"]


def __getattr__(name: str) -> Any:
    if name == "add_cues":  # the list of cues is read when it is wanted
        from .cues import add_cues

        return add_cues
    msg = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(msg)
