"""The native form of an article, to be embedded in a document of a standard."""

from __future__ import annotations

from ...errors import ConversionError
from ...model import Article
from .._data.native import dumps, loads

__all__ = ["NAMESPACE", "pack", "unpack"]

NAMESPACE = "https://newsmodel.dev/ns#"

pack = dumps  # the native form of an article, JSON on one line


def unpack(text: str) -> Article | None:
    """Read the native form embedded in a document.

    Returns:
        The article; None if it was damaged on the way, so that only the rest of the document can be read.
    """
    try:
        return loads(text)
    except ConversionError:
        return None
