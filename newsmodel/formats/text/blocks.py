"""The blocks of a parsed story, as places to change, to take out and to put in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Protocol

from ...model import Article, BlockKind, Span
from .._whitespace import one_line

__all__ = ["BlocksOfText", "Edit", "Located"]

Edit = tuple[int, int, str]  #: what stands between two offsets becomes these words


class Located(Protocol):
    """A value with words and their place."""

    @property
    def text(self) -> str:
        """The words."""

    @property
    def span(self) -> Span | None:
        """Where they stand."""


def _changes(old: list[str], new: list[str]) -> Iterator[tuple[int, int, int, int]]:
    """Return the stretches of two lists that differ; what they have in common at both ends is passed over first."""
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    middle = SequenceMatcher(None, old[head : len(old) - tail], new[head : len(new) - tail], autojunk=True)
    for tag, first, last, begin, end in middle.get_opcodes():
        if tag != "equal":
            yield head + first, head + last, head + begin, head + end


class BlocksOfText:
    """The blocks of a parsed story, as places to change, to take out and to put in."""

    def __init__(self, article: Article) -> None:
        self.text = article.text
        self.blocks = article.blocks
        self.line_end = "\r\n" if "\r\n" in self.text else "\r" if "\r" in self.text and "\n" not in self.text else "\n"
        self.starts = [block.span.start for block in self.blocks]
        first = next((b for b in self.blocks if b.kind is BlockKind.PARAGRAPH), None)
        self.body = len(self.text) if first is None else first.span.start

    def visible(self, span: Span) -> tuple[int, int]:
        """Return where the words of the block begin and end in which a span begins."""
        block = self.blocks[self._block(span)].span
        return span.start, block.start + len(self.text[block.slice].rstrip())

    def align_all(self, old: Sequence[Located], new: Sequence[Located]) -> Iterator[Edit]:
        """Return the edits that turn the old values of a field into the new ones."""
        return self.align([one_line(v.text) for v in old], [one_line(v.text) for v in new], *old)

    def align(self, old: list[str], new: list[str], *places: Located | None, at_top: bool = False) -> Iterator[Edit]:
        """Return the edits that turn old words, at their places, into new ones."""
        if old == new:
            return
        spans = [place.span for place in places if place is not None and place.span is not None]
        for first, last, begin, end in _changes(old, new):
            both = min(last - first, end - begin)
            for span, words in zip(spans[first : first + both], new[begin : begin + both], strict=True):
                yield span.start, span.end, words
            for span in spans[first + both : last]:
                yield self._take_out(span)
            if end - begin > both:
                yield self._put_in(
                    spans[first + both - 1] if first + both else None, new[begin + both : end], at_top=at_top
                )

    def _block(self, span: Span) -> int:
        return bisect_right(self.starts, span.start) - 1

    def _take_out(self, span: Span) -> Edit:
        block = self.blocks[self._block(span)].span
        return block.start, block.end, ""

    def _put_in(self, after: Span | None, words: list[str], *, at_top: bool) -> Edit:
        end = self.line_end
        if after is None:
            at = 0 if at_top else self.body
            lead = end if at and self.text[at - 1] not in "\r\n" else ""
            return at, at, lead + "".join(w + end + end for w in words)
        number = self._block(after)
        at = self.blocks[number].span.end
        mark = self.text[self.blocks[number].span.start : after.start]  # a bullet, what the line is set in by
        words = [mark + w for w in words]
        apart = number + 1 == len(self.blocks) or self.blocks[number + 1].kind is BlockKind.BLANK
        lead = end if self.text[at - 1] not in "\r\n" else ""
        return at, at, lead + "".join((end if apart else "") + w + end for w in words)
