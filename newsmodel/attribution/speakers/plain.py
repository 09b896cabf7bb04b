"""The plain values of a speaker."""

from __future__ import annotations

from typing import Any

from .speaker import DOCUMENT, UNKNOWN, Who

__all__ = ["number_of"]


def number_of(who: Who, cast: list[Any]) -> int:
    """Give the number of a speaker in the cast; who was not in it is now.

    Args:
        who: The speaker.
        cast: The plain values of all speakers so far, six of each.
    """
    if who.number is None:
        who.number = len(cast) // 6
        nameless = who.name is None
        document = who.kind == DOCUMENT and not (
            who.noun in {"reports", "report"} and who.affiliation is None and nameless
        )
        cast += [
            who.name,
            who.label if nameless else None,
            who.kind,
            who.role,
            who.affiliation,
            nameless and not document and who.kind != UNKNOWN,
        ]
    return who.number
