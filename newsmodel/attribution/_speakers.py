"""The model's value for a speaker."""

from __future__ import annotations

from ..model.attribution import Speaker
from ._who import DOCUMENT, UNKNOWN, Who

__all__ = ["to_speaker"]


def to_speaker(who: Who | None) -> Speaker | None:
    """Make the value of the model; the same one each time."""
    if who is None:
        return None
    if who.speaker is None:
        nameless = who.name is None
        document = who.kind == DOCUMENT and not (
            who.noun in {"reports", "report"} and who.affiliation is None and nameless
        )
        who.speaker = Speaker(
            who.name,
            label=who.label if nameless else None,
            kind=who.kind,
            role=who.role,
            affiliation=who.affiliation,
            anonymous=nameless and not document and who.kind != UNKNOWN,
        )
    return who.speaker  # type: ignore[return-value]
