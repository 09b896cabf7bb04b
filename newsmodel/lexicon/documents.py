"""Documents that say something, and events at which somebody does; in lower case."""

from __future__ import annotations

from typing import Final

from .loading import entries, words

__all__ = ["DOCUMENTS", "DOCUMENT_KINDS", "EVENTS"]

#: Things that say something in writing: "the report".
DOCUMENTS: Final[frozenset[str]] = words("documents")

#: What documents are, by their nouns: a leaflet is guidance, as guidelines are.
DOCUMENT_KINDS: Final[dict[str, frozenset[str]]] = {
    word: frozenset(fields[0].split()) for word, fields in entries("document_kinds")
}

#: Occasions on which somebody speaks: "a hearing".
EVENTS: Final[frozenset[str]] = words("events")
