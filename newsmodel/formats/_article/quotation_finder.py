"""Where the words of a quotation stand that a document tells apart from its text."""

from __future__ import annotations

from bisect import bisect_right

from ...model import Article, BlockKind, Mention, Span

__all__ = ["Finder"]

_OPENING = "“‘„«\"'‹「»"
_CLOSING = "”’“»\"'›」«"
_SHORTEST = 3  # a quotation of one character and its marks


class Finder:
    """Looks for words in the text of an article, the same words a second time after the first."""

    def __init__(self, article: Article) -> None:
        self.text = article.text
        self.blocks = article.blocks
        self._ends = [block.span.end for block in self.blocks]
        self._first = next((b.span.start for b in self.blocks if b.kind is BlockKind.PARAGRAPH), 0)
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

    def with_marks(self, place: Span) -> Mention:
        """Give a stretch with the quotation marks around it, if it has them on both sides."""
        before, after = self.text[place.start - 1 : place.start], self.text[place.end : place.end + 1]
        if before and after and before in _OPENING and after in _CLOSING:
            place = Span(place.start - 1, place.end + 1)
        return Mention(self.text[place.start : place.end], place)

    def within(self, words: str, place: Span | None) -> Mention:
        """Find words within a stretch."""
        at = -1 if place is None else self.text.find(words, place.start, place.end)
        return Mention(words, None if at < 0 else Span(at, at + len(words)))

    def kind(self, place: Span) -> BlockKind | None:
        """Tell the kind of block that a stretch stands in."""
        at = bisect_right(self._ends, place.start)
        return self.blocks[at].kind if at < len(self.blocks) else None

    def without_marks(self, mention: Mention) -> Mention | None:
        """Give what stands between the quotation marks of a stretch; None if it is not enclosed in them."""
        words = mention.text
        if len(words) < _SHORTEST or words[0] not in _OPENING or words[-1] not in _CLOSING:
            return None
        span = None if mention.span is None else Span(mention.span.start + 1, mention.span.end - 1)
        return Mention(words[1:-1], span)
