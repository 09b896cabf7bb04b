"""Who was heard when: what pronouns and short descriptions go back to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..entities.types import ORGANISATION, PERSON, UNKNOWN

if TYPE_CHECKING:
    from ...model.attribution import SpeakerKind
    from .types import Entity, Mention

__all__ = ["REACH", "Discourse"]

#: Paragraphs that a pronoun reaches back.
REACH: Final = 3


class Discourse:
    """Who spoke last in a part of a story: of each kind, of each sex, in each sentence."""

    __slots__ = ("_by_kind", "_by_sentence", "_by_sex", "_count", "_spoken_for", "named_body")

    def __init__(self) -> None:
        self._by_kind: dict[SpeakerKind, tuple[Entity, int, int]] = {}
        self._count = 0
        self._by_sex: dict[str, tuple[Entity, int]] = {}
        self._by_sentence: dict[int, Entity] = {}
        self._spoken_for: tuple[Entity, int, int] | None = None  # the spokesperson with a body who spoke last
        #: The body with a name that spoke last in the story.
        self.named_body: Entity | None = None

    def begin_part(self) -> None:
        """Forget who spoke in the part before, whose sentences and paragraphs have the same numbers."""
        self._by_kind.clear()
        self._by_sex.clear()
        self._by_sentence.clear()
        self._spoken_for = None

    def hear(self, entity: Entity, mention: Mention) -> None:
        """Note that somebody has spoken."""
        paragraph = mention.paragraph
        self._count += 1
        self._by_kind[entity.kind] = (entity, paragraph, self._count)
        if entity.kind is PERSON or entity.kind is ORGANISATION or (entity.kind is UNKNOWN and entity.name is not None):
            self._by_sentence[mention.sentence] = entity
        if entity.kind is ORGANISATION and entity.name is not None:
            self.named_body = entity
        if entity.sex:
            self._by_sex[entity.sex] = (entity, paragraph)
        if entity.affiliation is not None and entity.role is not None and "spokes" in entity.role:
            self._spoken_for = (entity, paragraph, self._count)

    def last(self, kind: SpeakerKind, paragraph: int, reach: int = REACH) -> Entity | None:
        """Find the speaker of a kind who was heard last.

        Args:
            kind: The kind.
            paragraph: Number of the paragraph that looks back.
            reach: How many paragraphs it looks back.
        """
        found = self._by_kind.get(kind)
        return found[0] if found is not None and paragraph - found[1] <= reach else None

    def latest(self, kinds: tuple[SpeakerKind, ...], paragraph: int) -> Entity | None:
        """Find the speaker of any of some kinds who was heard last.

        Args:
            kinds: The kinds.
            paragraph: Number of the paragraph that looks back.
        """
        latest, when = None, 0
        for kind in kinds:
            found = self._by_kind.get(kind)
            if found is not None and found[2] > when and found[0].kind is kind and paragraph - found[1] <= REACH:
                latest, when = found[0], found[2]
        return latest

    def has_heard(self, kinds: tuple[SpeakerKind, ...], paragraph: int) -> bool:
        """Whether a speaker of any of some kinds was heard in a paragraph, by its number."""
        for kind in kinds:  # noqa: SIM110  a generator takes twice as long
            if (found := self._by_kind.get(kind)) is not None and found[1] == paragraph:
                return True
        return False

    def is_heard(self, entity: Entity, paragraph: int) -> bool:
        """Whether nobody else of a speaker's kind was heard since, and not long ago."""
        found = self._by_kind.get(entity.kind)
        return found is not None and found[0] is entity and paragraph - found[1] <= REACH

    def is_later(self, entity: Entity, other: Entity) -> bool:
        """Whether a speaker was heard after another one of another kind, both the last of theirs."""
        ours, theirs = self._by_kind.get(entity.kind), self._by_kind.get(other.kind)
        return ours is not None and (theirs is None or ours[2] > theirs[2])

    def spoken_for(self, paragraph: int) -> str | None:
        """Find for whom a spokesperson spoke last, if no body itself was heard since and it is not long ago.

        Args:
            paragraph: Number of the paragraph that looks back.
        """
        found, body = self._spoken_for, self._by_kind.get(ORGANISATION)
        if found is None or paragraph - found[1] > REACH or (body is not None and body[2] > found[2]):
            return None
        return found[0].affiliation

    def last_of_sex(self, sex: str, paragraph: int) -> Entity | None:
        """Find the speaker who was heard last and is known to be of a sex, m or f."""
        found = self._by_sex.get(sex)
        return found[0] if found is not None and paragraph - found[1] <= REACH else None

    def last_person(self) -> Entity | None:
        """Find the person who was heard last, however long ago."""
        found = self._by_kind.get(PERSON)
        return found[0] if found is not None else None

    def last_body(self) -> Entity | None:
        """Find the body that was heard last, or what may be one: "Petrosur"."""
        found = self._by_kind.get(ORGANISATION) or self._by_kind.get(UNKNOWN)
        return found[0] if found is not None else None

    def body_in(self, paragraph: int, *, surely: bool = True) -> Entity | None:
        """Find the body that was heard last, if it was in a paragraph.

        Args:
            paragraph: Number of the paragraph.
            surely: Whether it must be known to be a body; "Petrosur" may be one.
        """
        found = self._by_kind.get(ORGANISATION)
        if found is None and not surely:
            found = self._by_kind.get(UNKNOWN)
        return found[0] if found is not None and found[1] == paragraph else None

    def speaker_of(self, sentence: int) -> Entity | None:
        """Find the person or the body that was heard last in a sentence, by its number."""
        return self._by_sentence.get(sentence)

    def body_of(self, sentence: int) -> Entity | None:
        """Find the body that was heard last in a sentence, by its number."""
        found = self._by_sentence.get(sentence)
        return found if found is not None and found.kind is ORGANISATION else None

    def person_of(self, sentence: int) -> Entity | None:
        """Find the person who was heard last in a sentence, or what may be one, by its number."""
        found = self._by_sentence.get(sentence)
        return found if found is not None and found.kind is not ORGANISATION else None
