"""Characters that turn the direction of the words behind them, which would turn more than the story where it is shown.

They are part of the words and are kept, but written as what everybody can see: a reference or an escape.
"""

from __future__ import annotations

import re

__all__ = ["as_escapes", "as_references"]

_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")


def as_references(markup: str) -> str:
    """Write them as character references, in text that is markup already."""
    return markup if markup.isascii() else _TURNING.sub(lambda match: f"&#{ord(match[0])};", markup)


def as_escapes(data: str) -> str:
    """Write them as escapes, in JSON."""
    return data if data.isascii() else _TURNING.sub(lambda match: f"\\u{ord(match[0]):04x}", data)
