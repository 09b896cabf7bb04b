"""A story while it is being read: the kinds of its lines and the values found so far."""

from __future__ import annotations

from typing import Any

from ..model import BlockKind, Byline, Caption, Dateline, Mention, Problem, Span, Stamp
from ..model._construction import located, mentions_of, packed
from .lines.bullets import bullet_words
from .lines.positions import Lines
from .lines.shapes import line_key
from .values.datelines import dateline_in

__all__ = ["Draft"]


class Draft:
    """The lines of one story, each with its kind once a rule has claimed it.

    Args:
        text: The story's copy.
        lines: Its lines; they change where a rule cuts one in two.
    """

    __slots__ = (
        "body",
        "byline",
        "captions",
        "dateline",
        "foot",
        "headline",
        "joined",
        "key",
        "kinds",
        "lines",
        "problems",
        "published",
        "text",
        "updated",
    )

    def __init__(self, text: str, lines: Lines) -> None:
        self.text = text
        self.lines = lines
        self.kinds: list[BlockKind | None] = [None] * len(self.lines)
        self.joined: set[int] = set()  # lines that go on with the block of the line before
        self.headline: int | None = None  # its line
        self.key = ""  # its words, for finding repeats
        self.body = len(self.lines)  # the line on which the body begins
        self.foot = len(self.lines)  # the line from which on there are only end notes and furniture
        self.byline: Byline | None = None
        self.published: Stamp | None = None
        self.updated: Stamp | None = None
        self.captions: list[Caption] = []
        self.dateline: Dateline | None = None
        self.problems: list[Problem] = []

    def claim(self, number: int, kind: BlockKind) -> bool:
        """Set the kind of a line; always returns True, so that a rule can end with it."""
        self.kinds[number] = kind
        return True

    def repeats_headline(self, words: str) -> bool:
        """Return whether words repeat the headline."""
        key = self.key
        if not key or words[:1].casefold()[:1] != key[:1]:  # most lines are refused by their first letter
            return False
        return line_key(words) == key

    def bounds(self, number: int) -> tuple[int, int]:
        """Return where the visible words of a line begin and end."""
        return self.lines.start[number], self.lines.end[number]

    def dateline_at(self, number: int) -> Dateline | None:
        """Read the dateline at the start of a line."""
        return dateline_in(self.lines, self.lines.start[number], self.lines.end[number])

    def join(self, number: int) -> None:
        """Make a line part of the same block as the line before."""
        self.kinds[number] = self.kinds[number - 1]
        self.joined.add(number)

    def cut(self, *cuts: tuple[int, int]) -> None:
        """Cut lines in two, or into more.

        Args:
            cuts: Pairs of a line and an offset within its visible words at which a new line is to begin, ascending.
        """
        lines, text = self.lines, self.text
        offsets: dict[int, list[int]] = {}
        for number, offset in cuts:
            offsets.setdefault(number, []).append(offset)
        moved = [0] * (len(lines) + 1)  # the new number of each line
        at: list[int] = []
        start: list[int] = []
        end: list[int] = []
        kinds: list[BlockKind | None] = []
        for number in range(len(lines)):
            moved[number] = len(start)
            begin, last = lines.start[number], lines.end[number]
            at.append(lines.at[number])
            kinds.append(self.kinds[number])
            for offset in offsets.get(number, ()):
                start.append(begin)
                end.append(begin + len(text[begin:offset].rstrip()))
                at.append(offset)
                kinds.append(None)
                begin = offset
            start.append(begin)
            end.append(last)
        moved[-1] = len(start)
        lines.at[:], lines.start, lines.end, self.kinds = [*at, len(text)], start, end, kinds
        self.joined = {moved[number] for number in self.joined}
        self.headline = None if self.headline is None else moved[self.headline]
        self.body = moved[self.body]

    def last_of(self, number: int) -> int:
        """Find the last line of the block that begins on a line."""
        joined = self.joined
        while number + 1 in joined:
            number += 1
        return number

    def mention(self, number: int) -> Mention:
        """Return the visible words of the block that begins on a line."""
        return located(self.text, self.lines.start[number], self.lines.end[self.last_of(number)])

    def places(self, kind: BlockKind) -> list[int]:
        """Return the starts and ends of the visible words of all blocks of a kind, alternating."""
        starts, ends, joined = self.lines.start, self.lines.end, self.joined
        values: list[int] = []
        for number, own in enumerate(self.kinds):
            if own is kind and not (joined and number in joined):
                values.append(starts[number])
                values.append(ends[self.last_of(number) if joined else number])
        return values

    def mentions(self, kind: BlockKind) -> tuple[Mention, ...]:
        """Return the visible words of all blocks of a kind, in the order of the text."""
        values = self.places(kind)
        return mentions_of(self.text, packed(values)) if values else ()

    def summary(self) -> list[Mention]:
        """Return the summary's points without their bullets."""
        points = []
        for point in self.mentions(BlockKind.SUMMARY_POINT):
            if point.span is not None:
                start, end = point.span.start, point.span.end
                start = bullet_words(self.text, start, end) or start
                points.append(Mention(self.text[start:end], Span(start, end)))
        return points

    def blocks(self) -> list[Any]:
        """Return the kinds and ends of the story's blocks, which cover all of its text."""
        if not self.text:
            return [[], b""]
        at, kinds, joined = self.lines.at, self.kinds, self.joined
        found: list[BlockKind] = []
        ends: list[int] = []
        blank = BlockKind.BLANK
        current = kinds[0]
        for number in range(1, len(kinds)):
            kind = kinds[number]
            if (kind is None and current is None) or (joined and number in joined):
                continue
            found.append(blank if current is None else current)
            ends.append(at[number])
            current = kind
        found.append(current or blank)
        ends.append(len(self.text))
        return [found, packed(ends)]
