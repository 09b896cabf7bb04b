"""Numbers that Python does not write in figures."""

from __future__ import annotations

from ...errors import ConversionError

__all__ = ["unwritable"]


def unwritable(error: ValueError, name: str) -> ConversionError:
    """Make the error for a number of more digits than Python writes, 4,300 unless it is told otherwise.

    Args:
        error: What Python says of it.
        name: The name of the format.
    """
    return ConversionError(f"the article cannot be written as {name}", [("$", str(error).partition(";")[0])])
