"""Persons whom a story introduces with a role: "the senator" is Senator Ida Holm, "the lawmaker" too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.loading import words
from ...lexicon.people import ROLES
from ..entities.types import PERSON, UNKNOWN, names_body
from .introductions import latest
from .names import named
from .phrases.introduction import read_introduction

if TYPE_CHECKING:
    from ..entities.name_mentions import Run
    from .context import Context
    from .types import Description, Entity

__all__ = ["belong_apart", "find_introduced"]

_PAST: Final = words("ranks", "past")
_LONGEST_NAME: Final = 5  # words of a person's name


def find_introduced(context: Context, description: Description, at: int) -> Entity | None:
    """Find the person introduced with the role, or with one that says more: a senator for "the lawmaker".

    Args:
        context: The story so far.
        description: What a phrase says, without a name.
        at: The token from which somebody looks back.
    """
    noun = description.noun
    if noun not in ROLES:
        return None
    introductions = context.introductions
    runs = introductions.of((description.role or noun).lower(), at)
    if description.role == noun:
        runs = runs + introductions.of_narrower(noun, at)
    return _choose(context, description, runs, at)


def _choose(context: Context, description: Description, runs: list[Run], at: int) -> Entity | None:
    """Choose the person mentioned last among some names; one of another country or body is none of them."""
    words = context.tokens.words
    runs = [(a, b) for a, b in runs if b - a <= _LONGEST_NAME and not names_body(words[a:b])]
    if description.affiliation is not None:
        runs = [run for run in runs if _belongs(context, description, run)]
    run = latest(context.tokens, runs, at)
    if run is None:
        return None
    found = read_introduction(context.tokens, *run)
    if found.name is None or found.kind not in {PERSON, UNKNOWN}:
        return None
    if _is_past(found.role) and not _is_past(description.role):  # "the governor" is no former one
        return None
    return named(context, found.name, found.told(kind=PERSON))


def _is_past(role: str | None) -> bool:
    """Whether somebody with a role no longer has it."""
    return role is not None and role.partition(" ")[0].lower() in _PAST


def _belongs(context: Context, description: Description, run: Run) -> bool:
    """Whether the person named at some tokens belongs to whom a description names."""
    found = read_introduction(context.tokens, *run)
    known = context.register.named(found.name) if found.name is not None else None
    affiliation = found.affiliation if known is None else known.affiliation or found.affiliation
    return affiliation is not None and not belong_apart(affiliation, description)


def belong_apart(affiliation: str | None, description: Description) -> bool:
    """Whether a description names another body or country than one known: "the Tarn Party spokesman"."""
    if affiliation is None or description.affiliation is None:
        return False
    return set(affiliation.lower().split()).isdisjoint(description.affiliation.lower().split())
