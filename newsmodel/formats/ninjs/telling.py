"""Several forms of one body, plain and with markup: which of them is read, and which lines are no paragraphs."""

from __future__ import annotations

import attrs

from ...model import BlockKind
from ...text.characters import BLANKS, DASHES
from .._article.parts import Line

__all__ = ["Telling"]

_FULLER = 2  # a body that is so many times as long is the whole, the other an extract
_SAME = 0.8  # of the characters of either form that stand in the other where they tell the same
_BESIDE = frozenset({BlockKind.CAPTION, BlockKind.FURNITURE})  # kinds of lines that are no part of the story
_OPENING = "".join(BLANKS | DASHES)  # of what is said, where markup has an element for it


class Telling:
    """A body, and what its other forms say of it.

    Args:
        lines: The form that is read unless another is better.
    """

    def __init__(self, lines: list[Line]) -> None:
        self.lines = lines
        self._text = _squeezed(lines)

    def take(self, lines: list[Line]) -> bool:
        """Compare with another form of the body.

        Args:
            lines: The other form.

        Returns:
            Whether nothing of it is left out: it is the same or an extract, or has taken the place of an extract.
        """
        other = _squeezed(lines)
        if self._text == other:
            self.lines = max(self.lines, lines, key=_count)
        elif other and self._text in other and len(other) > _FULLER * len(self._text):
            self.lines, self._text = lines, other
        elif not other:
            return False
        elif other not in self._text:
            return self._is_told_by(lines, other)
        return True

    def _is_told_by(self, lines: list[Line], other: str) -> bool:
        """Learn which lines are no paragraphs from a form with the same words but for some lines around them."""
        ours, theirs = _kinds(self.lines), _kinds(lines)
        if _share(ours, theirs) < _SAME or _share(theirs, ours) < _SAME:
            return False
        if _count(lines) > _FULLER * _count(self.lines):
            self.lines, self._text = lines, other
        else:
            self.lines = [
                attrs.evolve(line, kind=theirs.get(_bare(line.text), line.kind))
                if line.kind is BlockKind.PARAGRAPH
                else line
                for line in self.lines
            ]
        return all(kind in _BESIDE or words in ours for words, kind in theirs.items())


def _kinds(lines: list[Line]) -> dict[str, BlockKind]:
    """Return the kind of each line by its words; what is a paragraph anywhere is one."""
    kinds = {_bare(line.text): line.kind for line in lines}
    return kinds | {_bare(line.text): line.kind for line in lines if line.kind is BlockKind.PARAGRAPH}


def _bare(words: str) -> str:
    return "".join(words.lstrip(_OPENING).split())


def _squeezed(lines: list[Line]) -> str:
    return "".join("".join(line.text.split()) for line in lines)


def _count(lines: list[Line]) -> int:
    return sum(line.kind is BlockKind.PARAGRAPH for line in lines)


def _share(lines: dict[str, BlockKind], others: dict[str, BlockKind]) -> float:
    """Return how much of a form stands in another, captions left out."""
    told = [words for words, kind in lines.items() if kind is not BlockKind.CAPTION]
    total = sum(map(len, told))
    return sum(len(words) for words in told if words in others) / total if total else 0.0
