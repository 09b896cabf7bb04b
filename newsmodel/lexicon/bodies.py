"""Organisations and outlets: kinds of them, and the words that show that a name is theirs and no person's."""

from __future__ import annotations

from typing import Final

from .loading import words

__all__ = ["BODIES", "BODY_NAMES", "ORGANISATION_WORDS", "OUTLETS", "PAPERS", "PAPER_WORDS"]


def _as_in_names(listed: frozenset[str]) -> frozenset[str]:
    """Write words as names have them: with a capital, unless the list has another."""
    return frozenset(word.capitalize() if word.islower() else word for word in listed)


#: Kinds of organisations, in lower case: "the ministry".
BODIES: Final[frozenset[str]] = words("bodies", "kind")

#: Words that make a capitalised name an organisation's, with their capitals: "Tarn Shipping".
BODY_NAMES: Final[frozenset[str]] = _as_in_names(words("bodies", "name"))

#: Kinds of outlets, and outlets by their names, in lower case: "the newspaper", "reuters".
OUTLETS: Final[frozenset[str]] = words("outlets", "publisher")

#: Words that end the names of papers and stations, with their capitals: "the Tarn Gazette".
PAPERS: Final[frozenset[str]] = _as_in_names(words("outlets", "last"))

#: Words in the names of outlets, in lower case.
PAPER_WORDS: Final[frozenset[str]] = words("outlets", "in-name")

#: Words that no person's name in a byline or a credit has, in lower case.
ORGANISATION_WORDS: Final[frozenset[str]] = PAPER_WORDS | frozenset(map(str.lower, words("bodies", "not-person")))
