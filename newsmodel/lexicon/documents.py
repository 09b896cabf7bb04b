"""Documents that say something, and events at which somebody does; in lower case."""

from __future__ import annotations

from typing import Final

from .loading import words

__all__ = ["DOCUMENTS", "EVENTS"]

#: Things that say something in writing: "the report".
DOCUMENTS: Final[frozenset[str]] = words("documents")

#: Occasions on which somebody speaks: "a hearing".
EVENTS: Final[frozenset[str]] = words("events")
