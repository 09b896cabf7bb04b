"""How a whole article rides in a document of the trade: the native form, put where the standard leaves room for it."""

from __future__ import annotations

from ...errors import ConversionError
from ...model import Article
from .._data.native import dumps, loads

__all__ = ["NAMESPACE", "pack", "unpack"]

NAMESPACE = "https://newsmodel.dev/ns#"

pack = dumps  # the native form of an article, JSON on one line


def unpack(text: str) -> Article | None:
    """Read the native form that rides in a document.

    Returns:
        The article; None if it was damaged on the way, so that only the rest of the document can be read.
    """
    try:
        return loads(text)
    except ConversionError:
        return None
