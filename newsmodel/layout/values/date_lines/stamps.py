"""What a date line says."""

from __future__ import annotations

from attrs import frozen

from ....model import Span, Stamp

__all__ = ["Stamps"]


@frozen
class Stamps:
    """What a date line says.

    Args:
        published: When the story was published; a date without a label counts as this.
        updated: When it was last updated.
        byline: Where the line names who wrote the story, if it does so.
        label_only: Whether the line has labels and no date at all ("PUBLISHED: | UPDATED:").
    """

    published: Stamp | None = None
    updated: Stamp | None = None
    byline: Span | None = None
    label_only: bool = False
