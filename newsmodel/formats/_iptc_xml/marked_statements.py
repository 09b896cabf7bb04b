"""Attributions as markup of paragraphs: `q` around what is quoted, `classifier` around what is not."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from attrs import frozen

from ...model import Article, AttributionKind, Mention
from ...text.characters import CLOSING_QUOTES, OPENING_QUOTES
from .._markup.xml_text import attribute, text
from .._writing.wording import said_by

__all__ = ["Piece", "marked", "pieces"]

_SEARCHES = 64  # of all paragraphs, for statements without a place; enough for a story, and a bound for hostile ones
_NEAR = 4096  # characters behind the last statement that are searched after that


@frozen
class Piece:
    """A stretch of a paragraph that is marked.

    Args:
        start: Where it begins in the paragraph.
        end: Where it ends.
        id: The id of the element around it.
        source: Who says it; empty where nobody is named.
        quoted: Whether it is a quotation.
    """

    start: int
    end: int
    id: str
    source: str
    quoted: bool


def pieces(article: Article, paragraphs: Sequence[Mention]) -> list[list[Piece]]:
    """Find what to mark in paragraphs.

    Args:
        article: The article.
        paragraphs: Its paragraphs, in the order in which they are written.

    Returns:
        For each paragraph its pieces, in order, none within or across another: a quotation comes before a statement,
        the earlier before the later. The ids are `a3.2` for the second piece of the third attribution.
    """
    found: list[list[Piece]] = [[] for _ in paragraphs]
    if not article.attributions:
        return found
    located = [(p.span.start, p.span.end, n) for n, p in enumerate(paragraphs) if p.span is not None]
    located.sort()
    starts = [row[0] for row in located]
    unplaced = _Search(paragraphs)
    for number, attribution in enumerate(article.attributions, 1):
        source = said_by(attribution)
        quoted = attribution.kind is not AttributionKind.INDIRECT
        mixed = attribution.kind is AttributionKind.MIXED
        for part, mention in enumerate(attribution.quotes if mixed else attribution.content, 1):
            place = _place(mention, unplaced, located, starts)
            if place is not None:
                index, start, end = place
                if mixed:
                    start, end = _with_marks(paragraphs[index].text, start, end)
                found[index].append(Piece(start, end, f"a{number}.{part}", source, quoted))
    return [_apart(row) if len(row) > 1 else row for row in found]


class _Search:
    """Finds words without a place, in time that grows with the paragraphs and not with the statements too.

    Args:
        paragraphs: Where they may stand.
    """

    def __init__(self, paragraphs: Sequence[Mention]) -> None:
        self._text = "\0".join(paragraph.text for paragraph in paragraphs)
        self._starts = [0, *accumulate(len(paragraph.text) + 1 for paragraph in paragraphs)]
        self._at = 0  # the paragraph that the last words were found in: statements come in the order of the text
        self._left = _SEARCHES * (len(self._text) + 1)

    def find(self, words: str) -> tuple[int, int, int] | None:
        """Return the paragraph and the place in it, or None: in none, or, after many searches, in none near."""
        for first in dict.fromkeys((self._at, 0)):
            start = self._starts[first]
            end = len(self._text) if self._left > 0 else start + _NEAR
            at = self._text.find(words, start, end)
            self._left -= (end if at < 0 else at) - start
            index = bisect_right(self._starts, at) - 1
            if at >= 0 and at + len(words) < self._starts[index + 1]:
                self._at = index
                return index, at - self._starts[index], at - self._starts[index] + len(words)
        return None


def _place(
    mention: Mention, unplaced: _Search, located: list[tuple[int, int, int]], starts: list[int]
) -> tuple[int, int, int] | None:
    """Find the paragraph that words stand in, and where."""
    if not mention.text:
        return None
    if mention.span is not None:
        row = bisect_right(starts, mention.span.start) - 1
        if row >= 0 and mention.span.end <= located[row][1]:
            start = mention.span.start - located[row][0]
            return located[row][2], start, start + len(mention.text)
        if located:
            return None
    return unplaced.find(mention.text)


def _with_marks(words: str, start: int, end: int) -> tuple[int, int]:
    """Take in the quotation marks around a quotation."""
    if start and words[start - 1] in OPENING_QUOTES:
        start -= 1
    if words[end : end + 1] and words[end] in CLOSING_QUOTES:
        end += 1
    return start, end


def _apart(row: list[Piece]) -> list[Piece]:
    kept: list[Piece] = []
    for piece in sorted(row, key=lambda piece: (piece.start, not piece.quoted, -piece.end)):
        if not kept or piece.start >= kept[-1].end:
            kept.append(piece)
        elif piece.quoted and not kept[-1].quoted:
            kept[-1] = piece
    return kept


def marked(words: str, row: Sequence[Piece]) -> str:
    """Write a paragraph with its pieces marked."""
    if not row:
        return text(words)
    parts: list[str] = []
    at = 0
    for piece in row:
        parts.append(text(words[at : piece.start]))
        name = attribute(piece.source) if piece.source else ""
        inner = text(words[piece.start : piece.end])
        if piece.quoted:
            source = f' quote-source="{name}"' if name else ""
            parts.append(f'<q id="{piece.id}"{source}>{inner}</q>')
        else:
            value = f' value="{name}"' if name else ""
            parts.append(f'<classifier id="{piece.id}" type="attribution:indirect"{value}>{inner}</classifier>')
        at = piece.end
    parts.append(text(words[at:]))
    return "".join(parts)
