"""What people, organisations and documents are called: titles, roles, kinds of bodies."""

from __future__ import annotations

from typing import Final

from .loading import entries, words

__all__ = [
    "BODIES",
    "BODY_NAMES",
    "DOCUMENTS",
    "EVENTS",
    "FIELDS",
    "GROUPS",
    "HE",
    "HONORIFICS",
    "IT",
    "NOBODY",
    "OUTLETS",
    "PAPERS",
    "PARTICLES",
    "PERSONS",
    "POSTNOMINALS",
    "ROLES",
    "SHE",
    "THEY",
    "TITLES",
    "TRADES",
]

_SEXES: Final = {"man": "m", "woman": "f", "anybody": ""}

#: Words before a name that are no role, with the sex they tell (m, f or nothing).
HONORIFICS: Final[dict[str, str]] = {word: _SEXES[fields[0]] for word, fields in entries("honorifics")}

#: Heads of role and title phrases, which may be capitalised.
TITLES: Final[frozenset[str]] = words("roles", "title")

#: Trades and stations in life; capitalised, most of them are surnames.
TRADES: Final[frozenset[str]] = words("roles", "trade")

#: Heads of role and title phrases in lower case.
ROLES: Final[frozenset[str]] = words("roles", "title", "trade")

#: Fields of work: a word that says what somebody is in charge of, and not whom he belongs to.
FIELDS: Final[frozenset[str]] = words("fields_of_work")

#: Letters behind a name that are no part of it.
POSTNOMINALS: Final[frozenset[str]] = words("postnominals")

#: Words for one person of whom nothing more is said.
PERSONS: Final[frozenset[str]] = words("roles", "person")

#: Words for several people.
GROUPS: Final[frozenset[str]] = words("groups")

#: Kinds of bodies, in lower case.
BODIES: Final[frozenset[str]] = words("bodies", "kind")

#: Words that make a capitalised name the name of a body, as such a name has them.
BODY_NAMES: Final[frozenset[str]] = frozenset(
    word.capitalize() if word.islower() else word for word in words("bodies", "name")
)

#: Words for things that say something in writing.
DOCUMENTS: Final[frozenset[str]] = words("documents")

#: Words for those who publish.
OUTLETS: Final[frozenset[str]] = words("outlets", "publisher")

#: Last words of the names of papers and stations, as such a name has them.
PAPERS: Final[frozenset[str]] = frozenset(
    word.capitalize() if word.islower() else word for word in words("outlets", "last")
)

#: Words for occasions to speak.
EVENTS: Final[frozenset[str]] = words("events")

#: Small words inside names.
PARTICLES: Final[frozenset[str]] = words("name_particles", "anywhere")

#: Pronouns, and words for anybody at all, in lower case.
HE: Final[frozenset[str]] = words("pronouns", "he")
SHE: Final[frozenset[str]] = words("pronouns", "she")
IT: Final[frozenset[str]] = words("pronouns", "it")
THEY: Final[frozenset[str]] = words("pronouns", "they")
NOBODY: Final[frozenset[str]] = words("pronouns", "nobody")
