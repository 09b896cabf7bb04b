"""Values that are right by their making, made without their validators: a story has hundreds of them."""

from __future__ import annotations

from typing import Any, Final

from .block import Block, BlockKind
from .mention import Mention
from .span import Span

__all__ = ["block_at", "located", "span_at"]


def _setter(cls: type, name: str) -> Any:
    """The function that sets a field of a frozen value."""
    return getattr(cls, name).__set__


_new: Final[Any] = object.__new__
_set_start: Final[Any] = _setter(Span, "start")
_set_end: Final[Any] = _setter(Span, "end")
_set_text: Final[Any] = _setter(Mention, "text")
_set_place: Final[Any] = _setter(Mention, "span")
_set_kind: Final[Any] = _setter(Block, "kind")
_set_stretch: Final[Any] = _setter(Block, "span")


def span_at(start: int, end: int) -> Span:
    """Make a span of offsets that are known to be right."""
    span: Span = _new(Span)
    _set_start(span, start)
    _set_end(span, end)
    return span


def located(text: str, start: int, end: int) -> Mention:
    """Make the mention of the words between two offsets of a text, which are known to be right."""
    mention: Mention = _new(Mention)
    _set_text(mention, text[start:end])
    _set_place(mention, span_at(start, end))
    return mention


def block_at(kind: BlockKind, start: int, end: int) -> Block:
    """Make the block between two offsets, which are known to be right."""
    block: Block = _new(Block)
    _set_kind(block, kind)
    _set_stretch(block, span_at(start, end))
    return block
