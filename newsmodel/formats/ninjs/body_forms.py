"""One body in several forms, plain and with markup: which form is read, and which of its lines are not paragraphs."""

from __future__ import annotations

import attrs

from ...model import BlockKind
from ...text.characters import BLANKS, DASHES
from .._article.parts import Line

__all__ = ["BodyForms"]

_FULLER = 2  # a body so many times as long is the whole, and the other an extract
_SAME = 0.8  # of the characters of each form are also in the other if the two are the same story
_BESIDE = frozenset({BlockKind.CAPTION, BlockKind.FURNITURE})  # lines that are not part of the story
_OPENING = "".join(BLANKS | DASHES)  # in front of what is said, where markup has an element instead


class BodyForms:
    """A body, improved by what its other forms show.

    Args:
        lines: The form to read, unless a better one comes.
    """

    def __init__(self, lines: list[Line]) -> None:
        self.lines = lines
        self._text = _squeezed(lines)

    def take(self, lines: list[Line]) -> bool:
        """Compare the body with another form of it.

        Args:
            lines: The other form.

        Returns:
            Whether nothing in the other form is lost: it is the same, an extract, or has replaced an extract.
        """
        other = _squeezed(lines)
        if self._text == other:
            self.lines = max(self.lines, lines, key=_count)
        elif other and self._text in other and len(other) > _FULLER * len(self._text):
            self.lines, self._text = lines, other
        elif not other:
            return False
        elif other not in self._text:
            return self._learn_kinds(lines, other)
        return True

    def _learn_kinds(self, lines: list[Line], other: str) -> bool:
        """Learn which lines are not paragraphs from a form that has the same words except for lines around them."""
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
    """Return the kind of each line by its words; a line that is a paragraph anywhere is a paragraph."""
    kinds = {_bare(line.text): line.kind for line in lines}
    return kinds | {_bare(line.text): line.kind for line in lines if line.kind is BlockKind.PARAGRAPH}


def _bare(words: str) -> str:
    return "".join(words.lstrip(_OPENING).split())


def _squeezed(lines: list[Line]) -> str:
    return "".join("".join(line.text.split()) for line in lines)


def _count(lines: list[Line]) -> int:
    return sum(line.kind is BlockKind.PARAGRAPH for line in lines)


def _share(lines: dict[str, BlockKind], others: dict[str, BlockKind]) -> float:
    """Return what share of a form is also in another, not counting captions."""
    told = [words for words, kind in lines.items() if kind is not BlockKind.CAPTION]
    total = sum(map(len, told))
    return sum(len(words) for words in told if words in others) / total if total else 0.0
