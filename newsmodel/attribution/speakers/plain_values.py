"""The plain values of a speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..entities.types import DOCUMENT, UNKNOWN

if TYPE_CHECKING:
    from ...model._plain_attributions import SpeakerRecord
    from .types import Entity

__all__ = ["number_of"]

_FROM_ANYBODY: Final = frozenset({"report", "reports"})  # "reports said"


def number_of(speaker: Entity, values: list[SpeakerRecord]) -> int:
    """Give a speaker's number among those of the attributions found; one who was not among them is now.

    Args:
        speaker: The speaker.
        values: The plain values of all speakers so far.
    """
    if speaker.number is None:
        speaker.number = len(values)
        nameless = speaker.name is None
        label = speaker.first.label if nameless else None
        anonymous = nameless and _is_anonymous(speaker)
        values.append((speaker.name, label, speaker.kind, speaker.role, speaker.affiliation, anonymous))
    return speaker.number


def _is_anonymous(speaker: Entity) -> bool:
    """Whether a speaker without a name is somebody who has one."""
    if speaker.kind is DOCUMENT:
        return speaker.first.noun in _FROM_ANYBODY and speaker.affiliation is None
    return speaker.kind is not UNKNOWN
