"""What tables and comparisons need of an attribution: where it stands, and its content as one text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from .span import Span

if TYPE_CHECKING:
    from .attribution import Attribution
    from .mention import Mention

__all__ = ["joined", "place_of"]

_GAP: Final = " […] "  # between the pieces of content that is split


def place_of(said: Attribution) -> Span | None:
    """Where an attribution counts as standing: its cue or, without one, all of its words; None if it has no spans.

    Args:
        said: The attribution.
    """
    return said.span if said.cue is None or said.cue.span is None else said.cue.span


def joined(pieces: Iterable[Mention]) -> str:
    """The pieces of content as one text."""
    return _GAP.join(piece.text for piece in pieces)
