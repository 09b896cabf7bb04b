"""From what a phrase says to who is meant: somebody known, or somebody new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lexicon.given_names import sex_of_given_name
from ..entities.types import ORGANISATION, PERSON
from .certainty import Sieve
from .descriptions import find_by_description
from .names import find_by_name
from .types import Resolution

if TYPE_CHECKING:
    from .context import Context
    from .types import Description, Mention

__all__ = ["identify"]


def identify(context: Context, description: Description, mention: Mention) -> Resolution:
    """Find whom a phrase means among the speakers of the story, and add what it says; somebody new is put on the list.

    Args:
        context: The story so far.
        description: What the phrase says.
        mention: Where it stands.
    """
    name = description.name
    if name is None:
        known = find_by_description(context, description, mention)
    else:
        if description.kind is ORGANISATION and " " in name and context.names.is_person(name):
            description = description.told(kind=PERSON, sex=sex_of_given_name(name.partition(" ")[0]))
        known = find_by_name(context, name, description)
    if known is None:
        return Resolution(context.register.add(description), _new(description))
    if known.speaker is not None:
        context.register.merge(known.speaker, description)
    return known


def _new(description: Description) -> Sieve:
    """How sure somebody is who is new."""
    if description.name is not None:
        return Sieve.NEW_NAME
    return Sieve.UNKNOWN_DEFINITE if description.definite else Sieve.UNNAMED
