"""The text to be searched, in passages that are not too long, with a way back to the text given."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ...model.block import BlockKind

__all__ = ["Passage", "passages"]

_LONGEST: Final = 1 << 16  # characters that are read together; no story is so long, but files of other things are


def passages(text: str, blocks: Sequence[tuple[BlockKind | None, int, int]] | None) -> Iterator[Passage]:
    """Cut a text into the passages that are read one after the other: a single one, unless the text is very long.

    What is read takes many times the memory of its text, so a long text is never read as a whole. A passage ends with
    a paragraph; only a paragraph that is too long by itself is cut, at a blank if it has any.

    Args:
        text: The text given.
        blocks: The stretches to search: kind, start, end; in the order of the text; None if every line is a paragraph.
    """
    if blocks is None:
        start = 0
        while len(text) - start > _LONGEST:
            end = _cut(text, start, start + _LONGEST)
            yield Passage(text, None, start, end)
            start = end
        yield Passage(text, None, start)
        return
    together: list[tuple[BlockKind | None, int, int]] = []
    size = 0
    for kind, first, last in blocks:
        start = first
        while last - start > _LONGEST:
            end = _cut(text, start, start + _LONGEST)
            yield Passage(text, [*together, (kind, start, end)])
            together, size, start = [], 0, end
        if size + last - start > _LONGEST and together:
            yield Passage(text, together)
            together, size = [], 0
        together.append((kind, start, last))
        size += last - start
    yield Passage(text, together)


def _cut(text: str, start: int, end: int) -> int:
    """Where a passage may end: behind a line end, else behind a blank, else anywhere."""
    half = (start + end) // 2
    at = max(text.rfind("\n", half, end), text.rfind("\r", half, end - 1))
    if at < 0:
        at = text.rfind(" ", half, end)
    return end if at < 0 else at + 1


class Passage:
    """A part of the text given, the working text made of it, and a way from one to the other.

    In the working text every line end parts two paragraphs; line ends within a block are blanks there.

    Args:
        text: The text given.
        blocks: The stretches to search: kind, start, end; in the order of the text; None if every line is a paragraph.
        start: The offset at which the passage begins, if every line is a paragraph.
        end: The offset after it, likewise; None for the end of the text.
    """

    __slots__ = ("kinds", "shifts", "starts", "text", "working")

    def __init__(
        self,
        text: str,
        blocks: Sequence[tuple[BlockKind | None, int, int]] | None,
        start: int = 0,
        end: int | None = None,
    ) -> None:
        self.text = text
        self.starts = [0]
        self.shifts = [start]
        self.kinds: list[BlockKind | None] = [None]
        if blocks is None:
            self.working = text[start:end].replace("\r", "\n")
            return
        pieces = []
        at = 0
        for kind, first, last in blocks:
            piece = text[first:last]
            if "\n" in piece or "\r" in piece:
                piece = piece.replace("\n", " ").replace("\r", " ")
            pieces.append(piece)
            self.starts.append(at)
            self.shifts.append(first - at)
            self.kinds.append(kind)
            at += len(piece) + 1
        self.working = "\n".join(pieces)

    def kind(self, offset: int) -> BlockKind | None:
        """The kind of the block that an offset in the working text lies in; None if every line is a paragraph."""
        return self.kinds[bisect_right(self.starts, offset) - 1]

    def shift(self, offset: int) -> int:
        """What to add to offsets in the block that an offset in the working text lies in."""
        return self.shifts[bisect_right(self.starts, offset) - 1]
