"""The blocks that make up the text of a story."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from attrs import field, fields, frozen

from ._validators import instance_of
from .span import Span

__all__ = ["Block", "BlockKind"]


class BlockKind(StrEnum):
    """The kinds of block."""

    HEADLINE = "headline"
    HEADLINE_REPEAT = "headline-repeat"  #: the headline again, as on news pages
    BYLINE = "byline"
    DATE_LINE = "date-line"  #: when the story was published or updated
    CAPTION = "caption"  #: a picture caption with its credit
    SUMMARY_POINT = "summary-point"  #: a bullet point, or a standfirst
    DATELINE = "dateline"  #: a dateline on a line of its own
    PARAGRAPH = "paragraph"  #: the first one includes the dateline, unless that has its own line
    SUBHEAD = "subhead"
    FURNITURE = "furniture"  #: what the page or the wire adds, such as labels, links, routing lines
    END_NOTE = "end-note"  #: who reported and edited, sign-offs
    BLANK = "blank"  #: only white space and control characters


def _block(instance: Block, attribute: Any, value: Span) -> None:
    """Validate both fields in one call; a story has as many blocks as lines."""
    if type(instance.kind) is BlockKind and type(value) is Span:
        return
    instance_of(BlockKind)(instance, fields(Block).kind, instance.kind)
    instance_of(Span)(instance, attribute, value)


@frozen
class Block:
    """One part of a story's text; the blocks of a story have no gaps or overlaps.

    Args:
        kind: The kind of block.
        span: Its place in the text, including line ends.
    """

    kind: BlockKind
    span: Span = field(validator=_block)

    def __repr__(self) -> str:
        return f"Block({self.kind.value}, {self.span.start}:{self.span.end})"
