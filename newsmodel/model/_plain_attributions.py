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

    Offsets are numbers of characters in the story's text. The numbers of an attribution stand one after the other:

    ====================  ==============================================================================================
    source                where it begins and ends; -1 twice without a source
    cue                   where it begins and ends, and 1 if it is negated, else 0
    kind                  its place in `KINDS`
    speaker               its place among the speakers; -1 without one
    confidence            in hundredths
    addressee             -1, or where it begins and ends, and the place of its kind in `ADDRESSEES`
    time                  -1, or where it begins and ends, and its first and last day as ordinals, 0 where not known
    content               the number of its pieces, and where each begins and ends
    quotes                the same
    ====================  ==============================================================================================

    Args:
        speakers: The speakers, each once.
        cues: What each attribution has in words, in the order of the text.
        numbers: What each has in numbers, of all attributions in one, as `packed` writes it.
    """

    speakers: list[SpeakerRecord]
    cues: list[CueRecord]
    numbers: bytes
