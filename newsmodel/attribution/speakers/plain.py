"""The plain values of a speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .speaker import DOCUMENT, UNKNOWN, Who

if TYPE_CHECKING:
    from ...model._plain_attributions import SpeakerRecord

__all__ = ["number_of"]


def number_of(who: Who, cast: list[SpeakerRecord]) -> int:
    """Give the number of a speaker in the cast; who was not in it is now.

    Args:
        who: The speaker.
        cast: The plain values of all speakers so far.
    """
    if who.number is None:
        who.number = len(cast)
        nameless = who.name is None
        document = who.kind == DOCUMENT and not (
            who.noun in {"reports", "report"} and who.affiliation is None and nameless
        )
        anonymous = nameless and not document and who.kind != UNKNOWN
        cast.append(
            (who.name, who.label if nameless else None, who.kind, who.role, who.affiliation, anonymous),
        )
    return who.number
