"""The text to be searched, in passages that are not too long, with a way back to the text given."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from ...lexicon.loading import words
from ...text.characters import HYPHENS, LOWER, SOFT_HYPHEN, UPPER
from ...text.matching import any_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ...model.block import BlockKind

__all__ = ["Passage", "passages"]

_LONGEST: Final = 3 << 14  # characters that are read together; no story is so long, but files of other things are

# In the working text hyphens are written -, and apostrophes ’ that a keyboard or a program has made another mark.
_HYPHENS: Final = tuple(sorted(HYPHENS - {"-", SOFT_HYPHEN}))
_WRONG_APOSTROPHE: Final = re.compile(rf"(?<=\w)[‘´`](?=[{LOWER}])|(?<=\b[{UPPER}])[‘´`](?=[{UPPER}])")  # O‘Brien‘s
# A soft hyphen that a program has put for a hyphen:  Polish⟨-⟩born
_WRONG_SOFT_HYPHEN: Final = re.compile(rf"{SOFT_HYPHEN}(?={any_of(words('origins'))}\b)")
_RARE: Final = (SOFT_HYPHEN, "\N{HYPHEN}", "\N{NON-BREAKING HYPHEN}", "‘", "´", "`")


def passages(text: str, blocks: Sequence[tuple[BlockKind | None, int, int]] | None) -> Iterator[Passage]:
    """Cut a text into the passages that are read one after the other: a single one, unless the text is very long.

    What is read takes many times the memory of its text, so a long text is never read as a whole. A passage ends with
    a paragraph; only a paragraph that is too long by itself is cut, at a blank if it has any.

    Args:
        text: The text given.
        blocks: The stretches to search: kind, start, end; in the order of the text; None if every line is a paragraph.
    """
    if blocks is None:
        blocks = [(None, 0, len(text))]
        whole = True
    else:
        whole = False
    rare = _has_rare(text)
    together: list[tuple[BlockKind | None, int, int]] = []
    size = 0
    for kind, first, last in blocks:
        start = first
        while last - start > _LONGEST:
            end = _cut(text, start, start + _LONGEST)
            yield Passage(text, [*together, (kind, start, end)], whole=whole, rare=rare)
            together, size, start = [], 0, end
        if size + last - start > _LONGEST and together:
            yield Passage(text, together, whole=whole, rare=rare)
            together, size = [], 0
        together.append((kind, start, last))
        size += last - start
    yield Passage(text, together, whole=whole, rare=rare)


def _has_rare(text: str) -> bool:
    """Whether a text has characters that stand otherwise, or not at all, in the working text."""
    for character in _RARE:  # noqa: SIM110  without a generator
        if character in text:
            return True
    return False


def _cut(text: str, start: int, end: int) -> int:
    """Where a passage may end: behind a line end, else behind a blank, else anywhere."""
    half = (start + end) // 2
    at = max(text.rfind("\n", half, end), text.rfind("\r", half, end - 1))
    if at < 0:
        at = text.rfind(" ", half, end)
    return end if at < 0 else at + 1


class Passage:
    """A part of the text given, the working text made of it, and a way from one to the other.

    In the working text every line end parts two paragraphs; line ends within a block are blanks there. Hyphens of all
    kinds are written -, and soft hyphens are left out.

    Args:
        text: The text given.
        blocks: The stretches to search: kind, start, end; in the order of the text.
        whole: Whether the line ends in the blocks part paragraphs.
        rare: Whether the text may have hyphens or apostrophes of other kinds.
    """

    __slots__ = ("_even", "_kinds", "_last", "_shifts", "_starts", "working")

    def __init__(
        self,
        text: str,
        blocks: Sequence[tuple[BlockKind | None, int, int]],
        *,
        whole: bool = False,
        rare: bool = True,
    ) -> None:
        self._starts: Final[list[int]] = []  # of stretches of the working text
        self._shifts: Final[list[int]] = []  # what to add to offsets in each of them
        self._kinds: Final[list[BlockKind | None]] = []
        self._last = 0  # the stretch that was asked for last
        pieces: list[str] = []
        at = 0
        even = True
        for kind, first, last in blocks:
            piece = text[first:last]
            if whole:
                piece = piece.replace("\r", "\n")
            elif "\n" in piece or "\r" in piece:
                piece = piece.replace("\n", " ").replace("\r", " ")
            self._note(at, first - at, kind)
            if rare:
                for hyphen in _HYPHENS:
                    if hyphen in piece:
                        piece = piece.replace(hyphen, "-")
                if "‘" in piece or "´" in piece or "`" in piece:
                    piece = _WRONG_APOSTROPHE.sub("’", piece)
                if SOFT_HYPHEN in piece:
                    piece = _WRONG_SOFT_HYPHEN.sub("-", piece)
                    even = False
                    piece = self._without_soft_hyphens(piece, at, first, kind)
            pieces.append(piece)
            at += len(piece) + 1
        self._even: Final = even
        self.working: Final = "\n".join(pieces)

    def _note(self, start: int, shift: int, kind: BlockKind | None) -> None:
        """Note a stretch of the working text."""
        self._starts.append(start)
        self._shifts.append(shift)
        self._kinds.append(kind)

    def _without_soft_hyphens(self, piece: str, at: int, first: int, kind: BlockKind | None) -> str:
        """Give a piece without its soft hyphens, and note the stretches between them.

        Args:
            piece: The piece.
            at: Where it begins in the working text.
            first: Where it begins in the text given.
            kind: The kind of its block.
        """
        parts = piece.split(SOFT_HYPHEN)
        shift = first - at
        for part in parts[:-1]:
            at += len(part)
            shift += 1
            self._note(at, shift, kind)
        return "".join(parts)

    def kind(self, offset: int) -> BlockKind | None:
        """The kind of the block that an offset in the working text lies in; None if every line is a paragraph."""
        return self._kinds[self._stretch(offset)]

    def given(self, start: int, end: int) -> tuple[int, int]:
        """The offsets in the text given of a stretch of the working text, which lies in one block.

        Args:
            start: The offset in the working text at which it begins.
            end: The offset after it.
        """
        shift = self._shifts[self._stretch(start)]
        if self._even or end <= start:
            return start + shift, end + shift
        return start + shift, end + self._shifts[self._stretch(end - 1)]

    def _stretch(self, offset: int) -> int:
        """The number of the stretch that an offset in the working text lies in, most often the one asked for last."""
        starts, last = self._starts, self._last
        if offset < starts[last] or (last + 1 < len(starts) and starts[last + 1] <= offset):
            last = self._last = bisect_right(starts, offset) - 1
        return last
