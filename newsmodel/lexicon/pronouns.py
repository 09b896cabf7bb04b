"""Pronouns that speak, with what is contracted with them, and words for anybody at all; in lower case."""

from __future__ import annotations

from typing import Final

from .loading import words

__all__ = ["HE", "IT", "NOBODY", "SHE", "THEY"]

#: A man.
HE: Final[frozenset[str]] = words("pronouns", "he")

#: A woman.
SHE: Final[frozenset[str]] = words("pronouns", "she")

#: An organisation or a thing.
IT: Final[frozenset[str]] = words("pronouns", "it")

#: Several people, or one.
THEY: Final[frozenset[str]] = words("pronouns", "they")

#: Nobody whom the story could name.
NOBODY: Final[frozenset[str]] = words("pronouns", "nobody")
