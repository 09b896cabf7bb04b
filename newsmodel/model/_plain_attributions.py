"""The attributions of a story as plain values: what is found, kept and sent to other processes until somebody looks."""

from __future__ import annotations

from typing import TypeAlias

from attrs import frozen

from .attribution import SpeakerKind
from .block import BlockKind

__all__ = ["CueRecord", "PlainAttributions", "SpeakerRecord"]

#: A speaker: name, label, kind, role, affiliation, and whether it is anonymous.
SpeakerRecord: TypeAlias = tuple[str | None, str | None, SpeakerKind, str | None, str | None, bool]

#: What an attribution has in words: lemma and act of its cue, its block, and the rule that found it.
CueRecord: TypeAlias = tuple[str, str, BlockKind | None, str]


@frozen(eq=False)
class PlainAttributions:
    """The attributions of a story as plain values.

    Offsets count the characters of the story's text. The numbers of an attribution are, in order:

    ====================  ==============================================================================================
    source                start and end; -1 twice if there is none
    cue                   start and end, and 1 if it is negated, else 0
    kind                  its index in `KINDS`
    type                  its index in `TYPES`
    speaker               its index among the speakers; -1 if there is none
    confidence            in hundredths
    speaker confidence    in hundredths
    addressee             -1, or start and end, and the index of its kind in `ADDRESSEES`
    time                  -1, or start and end, and the ordinals of its first and last day, 0 if unknown
    content               the number of pieces, and start and end of each
    quotes                likewise
    ====================  ==============================================================================================

    Args:
        speakers: The speakers, each once.
        cues: The words of each attribution, in the order of the text.
        numbers: The numbers of all attributions, as `packed` writes them.
    """

    speakers: list[SpeakerRecord]
    cues: list[CueRecord]
    numbers: bytes
