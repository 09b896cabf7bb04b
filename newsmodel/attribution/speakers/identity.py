"""From what a phrase says to who is meant: somebody known, or somebody new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .descriptions import find_by_description
from .names import find_by_name

if TYPE_CHECKING:
    from .context import Context
    from .types import Description, Entity, Mention

__all__ = ["identify"]


def identify(context: Context, description: Description, mention: Mention) -> Entity:
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
        known = find_by_name(context, name, description)
    if known is None:
        return context.register.add(description)
    context.register.merge(known, description)
    return known
