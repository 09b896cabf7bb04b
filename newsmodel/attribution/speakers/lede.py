"""Whom the first paragraphs leave without a name: "a commander said", and below it "Colonel Ida Holm"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.bodies import BODY_NAMES
from ...lexicon.loading import words
from ...lexicon.people import PERSONS
from ..entities.types import names_body
from .phrases.roles import HEADS

if TYPE_CHECKING:
    from .register import Register
    from .types import Entity, Mention

__all__ = ["LAST", "Lede"]

#: Number of the last paragraph within which "a commander" of the first one may be named.
LAST: Final = 4

_NEAR: Final = 4  # paragraphs within which somebody is named who has spoken without a name
_ANONYMOUS: Final = words("roles", "nameless")


class Lede:
    """The person and the body that a story begins with, as long as they have no name."""

    __slots__ = ("_begun", "_named", "_place", "_recent", "_settled", "_start", "_unnamed", "body")

    def __init__(self) -> None:
        #: The body without a name that spoke last in the first paragraphs.
        self.body: Entity | None = None
        self._unnamed: Entity | None = None  # the person who spoke first there without a name
        self._named: Entity | None = None  # and the one who spoke first with a name and without a role
        self._recent: Entity | None = None  # the person who spoke last without a name
        self._place = 0  # in this paragraph
        self._start = 0  # where the unnamed one was heard
        self._begun = False
        self._settled = False

    def begin_part(self) -> None:
        """Go on with the next part of a story; only the first one has a lede."""
        self._settled = self._settled or self._begun
        self._begun = True

    def meet_person(self, register: Register, person: Entity, mention: Mention, first: int) -> None:
        """Take a person who speaks for the first time for another one of the lede, where that fits.

        Args:
            register: The speakers of the story.
            person: Who speaks.
            mention: Where.
            first: The token at which the story mentions the person for the first time.
        """
        if person.name is None:
            self._meet_unnamed(register, person, mention)
        elif not self._is_recent(register, person, mention) and mention.paragraph <= LAST:
            self._meet_named(register, person, mention, first)

    def _meet_unnamed(self, register: Register, person: Entity, mention: Mention) -> None:
        """Remember who speaks without a name, or take him for the person named above who has no role."""
        first = person.first
        if not first.definite and first.noun not in _ANONYMOUS:
            self._recent, self._place = person, mention.paragraph
        if mention.paragraph > LAST or self._unnamed is not None or not _may_be_named(person, mention):
            return
        if person.role is None and (first.noun not in PERSONS or mention.paragraph > 0):
            return
        self._unnamed, self._start = person, mention.start
        if self._named is not None and not first.definite and first.noun not in _ANONYMOUS:
            self._identify(register, person, self._named)

    def _is_recent(self, register: Register, person: Entity, mention: Mention) -> bool:
        """Take a person with the role of one who has just spoken without a name for the same, anywhere in a story."""
        recent = self._recent
        if recent is None or recent.name is not None or mention.paragraph - self._place > _NEAR:
            return False
        if not _same_role(recent, person) or not _fit(recent, person):
            return False
        self._recent = None
        register.identify(recent, person)
        return True

    def _meet_named(self, register: Register, person: Entity, mention: Mention, first: int) -> None:
        """Take a person with a name for the one of the lede: with the same role, or if nothing is said of either."""
        unnamed = self._unnamed
        same = unnamed is not None and _same_role(unnamed, person)
        if person.role is not None and not same:
            return
        if unnamed is None:
            self._named = self._named or person
        elif not _fit(unnamed, person) or first < self._start:  # named before the other is heard: two people
            return
        elif same or _is_open(unnamed, person, mention):
            self._identify(register, unnamed, person)

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
    """Whether somebody without a name may be named below: "a commander", "the local commander" at the very top."""
    return not person.first.definite or mention.paragraph <= 1


def _fit(unnamed: Entity, named: Entity) -> bool:
    """Whether nothing that is known of two persons shows that they are two."""
    if unnamed.sex and named.sex and unnamed.sex != named.sex:
        return False
    ours, theirs = unnamed.affiliation, named.affiliation
    if (
        ours is None or theirs is None or names_body(ours.split()) != names_body(theirs.split())
    ):  # of a town, of its police
        return True
    return not set(ours.split()).isdisjoint(theirs.split())


def _is_open(unnamed: Entity, named: Entity, mention: Mention) -> bool:
    """Whether somebody may be named without a word of what he is: "a commander", "a woman" just before.

    Of the commander more is said than of "Ida Holm, who owns a farm", who is somebody else; of "a woman" nothing is.
    """
    if unnamed.role is None:
        return mention.paragraph <= 1
    if unnamed.first.definite and unnamed.affiliation is None:
        return False
    bare = named.name is not None and mention.end - mention.start <= len(named.name.split()) + 1
    return bare and unnamed.first.noun not in _ANONYMOUS


def _same_role(unnamed: Entity, named: Entity) -> bool:
    """Whether "Governor Karaaslan" has the role of the governor in the first lines."""
    if unnamed.role is None or named.role is None or unnamed.name is not None:
        return False
    return unnamed.role.lower().endswith(named.role.lower().rpartition(" ")[2])
