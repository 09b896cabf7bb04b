"""The speakers of a story so far, by their names and by what they are called."""

from __future__ import annotations

from typing import Final

from ..entities.nations import is_country
from ..entities.types import ORGANISATION, PERSON, UNKNOWN
from ..entities.wording import is_capitalised
from .types import Description, Entity

__all__ = ["Register"]

_OFFICER: Final = "officer"  # whose role is known by its letters, as the chief financial officer's
_EXECUTIVE: Final = "chief executive"


class Register:
    """The speakers of a story.

    All that is known of an entity is changed here and nowhere else: it can always be found by what it is called.
    """

    __slots__ = ("_by_name", "_by_noun")

    def __init__(self) -> None:
        self._by_name: dict[str, Entity] = {}
        self._by_noun: dict[str, Entity] = {}

    def named(self, name: str) -> Entity | None:
        """Find an entity by its name or a word of it.

        Args:
            name: A whole name, the surname or first name of a person, or a word of the name of a body.
        """
        return self._by_name.get(name)

    def called(self, noun: str) -> Entity | None:
        """Find the entity that was last described by a noun or a role.

        Args:
            noun: The noun or role in lower case: "spokesman", "police chief".
        """
        return self._by_noun.get(noun)

    def add(self, description: Description, *others: Description) -> Entity:
        """Add a speaker who is not there yet.

        Args:
            description: What a phrase says of the speaker.
            others: What other phrases say.
        """
        entity = self.draft(description)
        for other in others:
            self.merge(entity, other)
        self._index(entity)
        return entity

    def draft(self, description: Description) -> Entity:
        """Give a speaker who is on the list only if `keep` puts him there.

        Args:
            description: What a phrase says of the speaker.
        """
        return Entity(description)

    def keep(self, entity: Entity) -> None:
        """Put a speaker on the list who may be there already."""
        if entity.name is not None and self._by_name.get(entity.name) is not entity:
            self._index(entity)

    def rename(self, entity: Entity, name: str) -> None:
        """Give an entity a name, or a fuller one, by which it is found from now on.

        What a body was called before it had a name is no role of it.
        """
        if entity.name is None and entity.kind is ORGANISATION:
            entity.role = None
        entity.name = name
        self._index(entity)

    def merge(self, entity: Entity, description: Description) -> None:
        """Add what another phrase says of a speaker; what is known already stays, but for a fuller name."""
        name, kind = description.name, description.kind
        if name is not None and (entity.name is None or (len(name) > len(entity.name) and kind is entity.kind)):
            self.rename(entity, name)
        if entity.kind is UNKNOWN:
            entity.kind = kind
        if kind is entity.kind or entity.kind is PERSON:
            role = description.role
            entity.role = entity.role or (role if name is not None or kind is PERSON else None)
            if role is None or not role.startswith("former"):
                entity.affiliation = entity.affiliation or description.affiliation
        entity.sex = entity.sex or description.sex

    def call(self, entity: Entity, noun: str) -> None:
        """Note another noun by which an entity is called, if it means nobody else yet."""
        self._by_noun.setdefault(noun, entity)

    def complete(self, entity: Entity, description: Description) -> None:
        """Fill in the role, affiliation and sex that another phrase tells, where they are not known yet."""
        entity.role = entity.role or description.role
        entity.affiliation = entity.affiliation or description.affiliation
        entity.sex = entity.sex or description.sex

    def identify(self, unnamed: Entity, named: Entity) -> None:
        """Take a speaker without a name for one who is named elsewhere; each of them gets what the other one has."""
        named.role = named.role or unnamed.role
        named.affiliation = named.affiliation or unnamed.affiliation
        unnamed.name, unnamed.affiliation, unnamed.sex = named.name, named.affiliation, named.sex

    def affiliate(self, entity: Entity, affiliation: str | None) -> None:
        """Set to whom a speaker belongs."""
        entity.affiliation = affiliation

    def appoint(self, entity: Entity, role: str) -> None:
        """Set a role that belongs to nobody who is known."""
        entity.role, entity.affiliation = role, None

    def tell_sex(self, entity: Entity, sex: str) -> None:
        """Set a speaker's sex, m or f, which a pronoun has told; whoever has one is a person."""
        entity.sex = sex
        entity.kind = PERSON

    def hear(self, entity: Entity) -> bool:
        """Note that a speaker has spoken; tell whether it was for the first time."""
        first = not entity.has_spoken
        entity.has_spoken = True
        return first

    def _index(self, entity: Entity) -> None:
        """Let an entity be found by its name, the words of it, its noun and its role."""
        name = entity.name
        if name is not None:
            words = name.split()
            for word in words[-1:] if entity.kind is PERSON else words:
                if is_capitalised(word) and (word == name or not is_country(word)):
                    self._by_name.setdefault(word, entity)
            if entity.kind is PERSON:
                if len(words) > 1:
                    self._by_name.setdefault(words[0], entity)
            elif words[-1].islower():
                self._by_noun[words[-1]] = entity
            self._by_name[name] = entity
        noun = entity.first.noun
        if noun:
            self._by_noun[noun] = entity
        if entity.role:
            role = entity.role.lower()
            self._by_noun[role] = self._by_noun[role.rpartition(" ")[2]] = entity
            full = f"{role} {_OFFICER}" if role == _EXECUTIVE else role
            if full.endswith(_OFFICER):  # "the CEO"
                self._by_noun["".join([word[0] for word in full.split()])] = entity
