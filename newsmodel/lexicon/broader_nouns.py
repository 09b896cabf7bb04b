"""Nouns by which a story calls somebody again, with those that say more: "the airline" after "Tarn Airways"."""

from __future__ import annotations

from typing import Final

from .loading import table, words

__all__ = ["NARROWER"]


def _inverted() -> dict[str, frozenset[str]]:
    narrower: dict[str, set[str]] = {}
    for word, nouns in table("broader_nouns").items():
        for noun in nouns.split():
            narrower.setdefault(noun, set()).add(word)
    for noun in ("company", "firm"):
        narrower[noun] |= {word.lower() for word in words("bodies", "company")}
    return {noun: frozenset(found) for noun, found in narrower.items()}


#: The nouns that say more than a noun, and the words of names that do; all in lower case.
NARROWER: Final[dict[str, frozenset[str]]] = _inverted()
