"""From what a phrase says to who is meant: somebody known, or somebody new."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.given_names import is_given_name, sex_of_given_name
from ..entities.persons import is_bodys
from ..entities.types import GROUP, ORGANISATION, PERSON, UNKNOWN
from .certainty import Sieve
from .descriptions import find_by_description
from .names import find_by_name
from .types import Resolution

if TYPE_CHECKING:
    from .context import Context
    from .types import Description, Mention

__all__ = ["identify"]

_WITHIN: Final = frozenset({",", ";", "(", "&", "-", "–", "—", "/"})
_INFLECTED: Final = ("s", "ing", "ed")  # endings of words that are seldom a name by themselves
_MOST: Final = 20  # places of a word that are looked at


def identify(context: Context, description: Description, mention: Mention) -> Resolution:
    """Find whom a phrase means among the speakers of the story, and add what it says; somebody new is put on the list.

    Args:
        context: The story so far.
        description: What the phrase says.
        mention: Where it stands.
    """
    name = description.name
    if name is not None and description.kind is UNKNOWN and _is_common(context, name, mention):
        several = name.endswith("s")
        description = description.restated(
            GROUP if several else UNKNOWN,
            None,
            name if several else description.role,
            description.affiliation,
            definite=description.definite,
        ).phrased(description.label or name, description.owner)
        name = None
    if name is None:
        known = find_by_description(context, description, mention)
    else:
        if description.kind is ORGANISATION and " " in name and context.names.is_person(name):
            description = description.told(kind=PERSON, sex=sex_of_given_name(name.partition(" ")[0]))
        elif _tells_nothing(description, name) and is_bodys(context.tokens, name.split()):
            description = description.told(kind=ORGANISATION)
        known = find_by_name(context, name, description)
    if known is None:
        return Resolution(context.register.add(description), _new(description))
    if known.speaker is not None:
        context.register.merge(known.speaker, description)
    return known


def _tells_nothing(description: Description, name: str) -> bool:
    """Whether a phrase does not show that its name of several words is that of a person."""
    told = description.kind is not PERSON or " " not in name
    return not told and not description.sex and not description.role and not is_given_name(name.partition(" ")[0])


def _is_common(context: Context, name: str, mention: Mention) -> bool:
    """Whether a word has its capital from the start of a sentence: "Traders", where the text has "traders" too."""
    if mention.start != mention.first or " " in name or not name[1:].islower() or not name.endswith(_INFLECTED):
        return False
    words = context.tokens.words
    low = name.lower()
    if low not in words:
        return False
    i = -1
    for _ in range(min(_MOST, words.count(name))):
        i = words.index(name, i + 1)
        if i > 0 and (words[i - 1][-1:].isalnum() or words[i - 1] in _WITHIN):
            return False  # a name in the middle of a sentence: "the maker, Target"
    return True


def _new(description: Description) -> Sieve:
    """How sure somebody is who is new."""
    kind = description.kind
    if description.name is not None:
        if kind is PERSON:
            return Sieve.NEW_PERSON
        return Sieve.NEW_BODY if kind is ORGANISATION else Sieve.NEW_NAME
    if description.definite:
        return Sieve.UNKNOWN_DEFINITE
    return Sieve.UNKNOWN_NOUN if kind is UNKNOWN else Sieve.UNNAMED
