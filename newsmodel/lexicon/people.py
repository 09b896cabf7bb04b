"""What people are and do, and the words around their names."""

from __future__ import annotations

from typing import Final

from .loading import entries, words

__all__ = [
    "GROUPS",
    "HONORIFICS",
    "JOINED_PARTICLES",
    "KIN",
    "NAME_PARTICLES",
    "PARTICLES",
    "PERSONS",
    "ROLES",
    "TITLES",
    "TRADES",
    "is_joined",
]

_SEXES: Final = {"man": "m", "woman": "f", "anybody": ""}

#: Words before a name that are no role, in lower case, with the sex that they tell: "m", "f" or an empty text.
HONORIFICS: Final[dict[str, str]] = {word: _SEXES[fields[0].split()[0]] for word, fields in entries("honorifics")}

#: Roles that copy also writes with a capital before a name, in lower case: "Mayor Ida Lorenz".
TITLES: Final[frozenset[str]] = words("roles", "title")

#: Trades and stations in life, in lower case; with a capital most of them are surnames.
TRADES: Final[frozenset[str]] = words("roles", "trade")

#: What a person is or does, in lower case.
ROLES: Final[frozenset[str]] = TITLES | TRADES

#: Those of somebody's family, in lower case.
KIN: Final[frozenset[str]] = words("roles", "kin")

#: Words for one person of whom nothing more is said, in lower case.
PERSONS: Final[frozenset[str]] = words("roles", "person")

#: Words for several people, in lower case.
GROUPS: Final[frozenset[str]] = words("groups")

#: Small words inside the names of persons, in lower case.
NAME_PARTICLES: Final[frozenset[str]] = words("name_particles", "anywhere", "name-only")

#: Those of them that stand inside a name in a sentence too, where "do" and "und" are other words.
PARTICLES: Final[frozenset[str]] = words("name_particles", "anywhere")

#: What a hyphen or an apostrophe joins to a name, in lower case: "al-Roe", "d’Arc".
JOINED_PARTICLES: Final[frozenset[str]] = words("name_particles", "joined")


def is_joined(word: str) -> bool:
    """Tell whether a word is a name with its article before it: "al-Roe".

    Args:
        word: The word, as copy writes it.
    """
    article, _, name = word.partition("-")
    return name[:1].isupper() and article in JOINED_PARTICLES
