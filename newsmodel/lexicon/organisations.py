"""Words in the names of organisations and papers, by which such a name is told from a person's."""

from __future__ import annotations

from typing import Final

from .loading import words

__all__ = ["JOINED_PARTICLES", "NAME_PARTICLES", "ORGANISATION_WORDS", "PAPER_WORDS"]

#: Words of the names of papers, broadcasters and other outlets, in lower case.
PAPER_WORDS: Final[frozenset[str]] = words("outlets", "in-name")

#: Words of the names of organisations of every kind, in lower case.
ORGANISATION_WORDS: Final[frozenset[str]] = PAPER_WORDS | frozenset(map(str.lower, words("bodies", "not-person")))

#: Small words inside the names of persons, in lower case.
NAME_PARTICLES: Final[frozenset[str]] = words("name_particles", "anywhere", "name-only")

#: What is joined to the name of a person with a hyphen or an apostrophe ("al-Roe", "d’Arc"), in lower case.
JOINED_PARTICLES: Final[frozenset[str]] = words("name_particles", "joined")
