"""The running text that the parts of a story are laid out as."""

from __future__ import annotations

from collections.abc import Iterable

from ...model import Block, BlockKind, Mention, Span
from .._whitespace import one_line

__all__ = ["Page"]


class Page:
    """The text as it grows, and the blocks that tile it."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.at = 0
        self._parts: list[str] = []

    def add(self, kind: BlockKind, words: str, lead: str = "") -> Mention:
        """Lay out words as a line of their own, and give them with their place."""
        start = self.at + len(lead)
        end = start + len(words)
        self._put(kind, f"{lead}{words}\n")
        return Mention(words, Span(start, end))

    def add_all(self, kind: BlockKind, lines: Iterable[str], lead: str = "") -> tuple[Mention, ...]:
        """Lay out those of some lines that are not empty."""
        return tuple([self.add(kind, words, lead) for line in lines if (words := one_line(line))])

    def end_group(self) -> None:
        """Leave a blank line, unless nothing stands above it or a blank line does."""
        if self.blocks and self.blocks[-1].kind is not BlockKind.BLANK:
            self._put(BlockKind.BLANK, "\n")

    def _put(self, kind: BlockKind, line: str) -> None:
        self._parts.append(line)
        self.blocks.append(Block(kind, Span(self.at, self.at + len(line))))
        self.at += len(line)

    def close(self) -> str:
        """Return the text, without the blank line at its end."""
        if self.blocks and self.blocks[-1].kind is BlockKind.BLANK:
            self.blocks.pop()
            self._parts.pop()
        return "".join(self._parts)
