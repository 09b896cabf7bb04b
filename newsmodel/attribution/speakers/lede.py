"""Whom the first paragraphs leave without a name: "a commander said", and below it "Colonel Ida Holm"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.bodies import BODY_NAMES
from ...lexicon.loading import words
from .phrases.roles import HEADS

if TYPE_CHECKING:
    from .register import Register
    from .types import Entity, Mention

__all__ = ["LAST", "Lede"]

#: Number of the last paragraph within which "a commander" of the first one may be named.
LAST: Final = 4

_ANONYMOUS: Final = words("roles", "nameless")


class Lede:
    """The person and the body that a story begins with, as long as they have no name."""

    __slots__ = ("_begun", "_named", "_settled", "_unnamed", "body")

    def __init__(self) -> None:
        #: The body without a name that spoke last in the first paragraphs.
        self.body: Entity | None = None
        self._unnamed: Entity | None = None  # the person who spoke first there without a name
        self._named: Entity | None = None  # and the one who spoke first with a name and without a role
        self._begun = False
        self._settled = False

    def begin_part(self) -> None:
        """Go on with the next part of a story; only the first one has a lede."""
        self._settled = self._settled or self._begun
        self._begun = True

    def meet_person(self, register: Register, person: Entity, mention: Mention) -> None:
        """Take a person who speaks for the first time for another one of the lede, where that fits.

        Args:
            register: The speakers of the story.
            person: Who speaks.
            mention: Where.
        """
        if mention.paragraph > LAST:
            return
        unnamed = self._unnamed
        if person.name is not None:
            same = unnamed is not None and _same_role(unnamed, person)
            if person.role is not None and not same:
                return
            if unnamed is not None and (person.role is not None or unnamed.first.noun not in _ANONYMOUS):
                self._identify(register, unnamed, person)
            elif self._named is None:
                self._named = person
        elif person.role is not None and unnamed is None and _may_be_named(person, mention):
            self._unnamed = person
            if self._named is not None and not person.first.definite and person.first.noun not in _ANONYMOUS:
                self._identify(register, person, self._named)

    def meet_body(self, body: Entity, mention: Mention) -> None:
        """Remember a body without a name that speaks for the first time: "a monitor said"."""
        if body.name is None and not body.first.definite and mention.paragraph <= LAST:
            self.body = body

    def name_body(self, register: Register, person: Entity) -> None:
        """Give the body of the lede its name where its head speaks: "a monitor said", then "Ida Holm of Tarn Watch"."""
        body = self.body
        if body is None or body.name is not None or person.affiliation is None:
            return
        same = person.affiliation.lower().endswith(" " + body.first.noun)
        if not same and (person.role or "").lower() not in HEADS:
            return
        words = [word for word in person.affiliation.split() if not word.endswith("-based")]
        if not BODY_NAMES.isdisjoint(words):
            register.rename(body, " ".join(words))

    def _identify(self, register: Register, unnamed: Entity, named: Entity) -> None:
        """Take two persons for the same; a lede has one of them."""
        if not self._settled:
            self._settled = True
            register.identify(unnamed, named)


def _may_be_named(person: Entity, mention: Mention) -> bool:
    """Whether somebody without a name may be named below: "a commander", "the Norwegian commander" at the very top."""
    return not person.first.definite or (person.affiliation is not None and mention.paragraph <= 1)


def _same_role(unnamed: Entity, named: Entity) -> bool:
    """Whether "Governor Karaaslan" has the role of the governor in the first lines."""
    if unnamed.role is None or named.role is None or unnamed.name is not None:
        return False
    return unnamed.role.lower().endswith(named.role.lower().rpartition(" ")[2])
