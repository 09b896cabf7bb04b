"""The plain values of speakers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..entities.nations import is_country
from ..entities.types import DOCUMENT, UNKNOWN
from .affiliations import belongs_to

if TYPE_CHECKING:
    from ...model._plain_attributions import SpeakerRecord
    from .types import Entity

__all__ = ["SpeakerRecords"]

_FROM_ANYBODY: Final = frozenset({"reports"})  # "reports said"


class SpeakerRecords:
    """The plain values of those who speak, each once, in the order in which they are asked for."""

    __slots__ = ("_numbers", "values")

    def __init__(self) -> None:
        self._numbers: dict[Entity, int] = {}
        #: The plain values so far.
        self.values: list[SpeakerRecord] = []

    def number_of(self, speaker: Entity) -> int:
        """Give a speaker's number; the values of one who was not asked for before are added as they are known now."""
        number = self._numbers.get(speaker)
        if number is None:
            number = self._numbers[speaker] = len(self.values)
            nameless = speaker.name is None
            label = speaker.first.label if nameless else None
            anonymous = nameless and _is_anonymous(speaker)
            self.values.append((speaker.name, label, speaker.kind, speaker.role, belongs_to(speaker), anonymous))
        return number


def _is_anonymous(speaker: Entity) -> bool:
    """Whether a speaker without a name is somebody who has one."""
    if speaker.kind is DOCUMENT:
        owner = speaker.affiliation
        return speaker.first.noun in _FROM_ANYBODY and (owner is None or is_country(owner))
    return speaker.kind is not UNKNOWN
