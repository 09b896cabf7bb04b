"""What a document says that people said, as attributions with their places in the text.

A document marks stretches of its lines, or holds statements apart from its text, whose words are looked for in it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from ...model import Attribution, AttributionKind, Block, BlockKind, Mention, Span, Speaker
from ...text.characters import CLOSING_QUOTES, OPENING_QUOTES, QUOTE_PAIRS
from .parts import Line, Mark, Reference, Statement

__all__ = ["RULE", "is_pair", "marked_statements", "place_statements", "within_quotation_marks"]

RULE = "markup"  #: the rule of attributions that a document states

_SHORTEST = 3  # a quotation of one character and its marks
_MOST = 2000  # statements that are looked for in a text
_NEAR = 500  # characters between a quotation and the name of who speaks


def is_pair(opening: str, closing: str) -> bool:
    """Return whether two characters are the marks around a quotation."""
    return opening != "" and closing != "" and closing in QUOTE_PAIRS.get(opening, "")


def within_quotation_marks(words: str) -> str | None:
    """Return what stands between the quotation marks of some words; None if they are not enclosed in them."""
    if len(words) < _SHORTEST or not is_pair(words[0], words[-1]):
        return None
    return words[1:-1]


# ---------------------------------------------------------------- statements apart from the text


def place_statements(statements: Sequence[Statement], text: str, blocks: Sequence[Block]) -> tuple[Attribution, ...]:
    """Find the words of statements in a text.

    Args:
        statements: What the document says was said.
        text: The text, laid out.
        blocks: What it consists of.

    Returns:
        An attribution for each statement, in the order of the text, those last whose words do not stand in it.
    """
    if not statements:
        return ()
    finder = _Finder(text, blocks)
    found = [_placed(statement, finder, look=number < _MOST) for number, statement in enumerate(statements)]
    return tuple(sorted((said for said in found if said is not None), key=_order))


def _order(attribution: Attribution) -> tuple[bool, int]:
    span = attribution.content[0].span
    return span is None, 0 if span is None else span.start


def _placed(statement: Statement, finder: _Finder, *, look: bool) -> Attribution | None:
    places = [finder.find(words) if look else None for words in statement.content]
    pieces = list(zip(statement.content, places, strict=True))
    if statement.only_if_found:
        pieces = [(words, place) for words, place in pieces if place is not None]
    if not pieces:
        return None
    content = [Mention(words, place) for words, place in pieces]
    quotes = _quotes(statement, content, finder)
    kind = statement.kind
    if kind is None:
        kind = AttributionKind.DIRECT if quotes else AttributionKind.INDIRECT
    elif kind is AttributionKind.INDIRECT:
        quotes = []
    elif kind is AttributionKind.DIRECT and not quotes:
        quotes = content
    first = content[0].span
    if kind is AttributionKind.DIRECT and statement.quotes == statement.content:
        content = [finder.with_marks(piece) for piece in content]
    return Attribution(
        content=content,
        quotes=quotes,
        kind=kind,
        speaker=statement.speaker,
        block=None if first is None else finder.kind(first),
        rule=RULE,
    )


def _quotes(statement: Statement, content: list[Mention], finder: _Finder) -> list[Mention]:
    if statement.quotes is not None:
        return [finder.within(words, content[0].span) for words in statement.quotes]
    inner = [(piece, within_quotation_marks(piece.text)) for piece in content]
    return [_cut(piece, 1, 1 + len(words)) for piece, words in inner if words is not None]


class _Finder:
    """Looks for words in a text, the same words a second time after the first."""

    def __init__(self, text: str, blocks: Sequence[Block]) -> None:
        self.text = text
        self.blocks = blocks
        self._ends = [block.span.end for block in blocks]
        self._first = next((b.span.start for b in blocks if b.kind is BlockKind.PARAGRAPH), 0)
        self._next: dict[str, int] = {}

    def find(self, words: str) -> Span | None:
        """Find where words stand, preferably in the body."""
        at = self.text.find(words, self._next.get(words, self._first))
        if at < 0 and words not in self._next:
            at = self.text.find(words)
        if at < 0:
            return None
        self._next[words] = at + len(words)
        return Span(at, at + len(words))

    def with_marks(self, piece: Mention) -> Mention:
        """Return a stretch with the quotation marks around it, if it has them on both sides."""
        place = piece.span
        if place is None:
            return piece
        before, after = self.text[place.start - 1 : place.start], self.text[place.end : place.end + 1]
        if is_pair(before, after):
            place = Span(place.start - 1, place.end + 1)
        return Mention(self.text[place.start : place.end], place)

    def within(self, words: str, place: Span | None) -> Mention:
        """Find words within a stretch."""
        at = -1 if place is None else self.text.find(words, place.start, place.end)
        return Mention(words, None if at < 0 else Span(at, at + len(words)))

    def kind(self, place: Span) -> BlockKind | None:
        """Return the kind of block that a stretch stands in."""
        at = bisect_right(self._ends, place.start)
        return self.blocks[at].kind if at < len(self.blocks) else None


# ---------------------------------------------------------------- marked stretches


def marked_statements(lines: Sequence[tuple[Line, Mention]]) -> tuple[Attribution, ...]:
    """Make attributions of what is marked in paragraphs.

    Args:
        lines: Lines with marks, each with its place in the text.
    """
    groups: dict[object, list[tuple[Mark, Mention]]] = {}
    for line, paragraph in lines:
        for mark in line.marks:
            groups.setdefault(mark.statement or id(mark), []).append((mark, paragraph))
    return tuple(_of_marks(pieces) for pieces in groups.values())


def _of_marks(pieces: list[tuple[Mark, Mention]]) -> Attribution:
    content = [_cut(paragraph, mark.start, mark.end) for mark, paragraph in pieces]
    quotes = [_inside(piece) for piece, (mark, _) in zip(content, pieces, strict=True) if mark.quoted]
    first, paragraph = pieces[0]
    reference = next((mark.reference for mark, _ in pieces if mark.reference is not None), None)
    if reference is None and first.source:
        reference = Reference(Speaker(first.source))
    name = first.source or (None if reference is None else reference.speaker.name)
    kind = AttributionKind.INDIRECT
    if quotes:
        kind = AttributionKind.DIRECT if len(quotes) == len(content) else AttributionKind.MIXED
    return Attribution(
        source=None if name is None else _named(paragraph, name, first),
        content=content,
        quotes=quotes,
        kind=kind,
        speaker=None if reference is None else reference.speaker,
        block=BlockKind.PARAGRAPH,
        rule=RULE,
        confidence=1.0 if reference is None else reference.confidence,
    )


def _cut(piece: Mention, start: int, end: int) -> Mention:
    """Return a part of a stretch."""
    if piece.span is None:
        return Mention(piece.text[start:end])
    at = piece.span.start
    return Mention(piece.text[start:end], Span(at + start, at + end))


def _inside(piece: Mention) -> Mention:
    """Return a quotation without its marks, of which one may be missing."""
    words = piece.text
    start, end = 0, len(words)
    if words[:1] in OPENING_QUOTES:
        start = 1
    if end - start > 1 and words[-1] in CLOSING_QUOTES:
        end -= 1
    return _cut(piece, start, end)


def _named(paragraph: Mention, name: str, mark: Mark) -> Mention | None:
    """Find the name of who speaks near to what is said."""
    limit = mark.end + _NEAR
    at = paragraph.text.find(name, max(0, mark.start - _NEAR), limit)
    while at >= 0:
        end = at + len(name)
        if not paragraph.text[end : end + 1].isalnum() and (end <= mark.start or mark.end <= at):
            return _cut(paragraph, at, end)
        at = paragraph.text.find(name, end, limit)
    return None
