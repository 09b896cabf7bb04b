"""The parts that a story's text is made of."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from attrs import field, fields, frozen

from ._validators import instance_of
from .span import Span

__all__ = ["Block", "BlockKind"]


class BlockKind(StrEnum):
    """What a block of copy is for."""

    HEADLINE = "headline"
    HEADLINE_REPEAT = "headline-repeat"  #: the headline printed again, as news pages do
    BYLINE = "byline"
    DATE_LINE = "date-line"  #: when it was published or updated
    CAPTION = "caption"  #: with its credit
    SUMMARY_POINT = "summary-point"  #: one bullet, or an unmarked standfirst
    DATELINE = "dateline"  #: a dateline on a line of its own
    PARAGRAPH = "paragraph"  #: the first one with its dateline, unless that has a line of its own
    SUBHEAD = "subhead"
    FURNITURE = "furniture"  #: what the page or the wire adds, such as labels, links, routing lines
    END_NOTE = "end-note"  #: who reported and edited, sign-offs
    BLANK = "blank"  #: white space and control characters only


def _block(instance: Block, attribute: Any, value: Span) -> None:
    """Validate both fields at once; a story has as many blocks as lines."""
    if type(instance.kind) is BlockKind and type(value) is Span:
        return
    instance_of(BlockKind)(instance, fields(Block).kind, instance.kind)
    instance_of(Span)(instance, attribute, value)


@frozen
class Block:
    """One part of a story; a story's blocks follow on one another without gap or overlap.

    Args:
        kind: What it is.
        span: Where it stands, line ends included.
    """

    kind: BlockKind
    span: Span = field(validator=_block)

    def __repr__(self) -> str:
        return f"Block({self.kind.value}, {self.span.start}:{self.span.end})"
