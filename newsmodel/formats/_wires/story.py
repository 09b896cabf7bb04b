"""A story of a wire as its transmission is read.

A transmission is kept whole as `Article.text`. Its lines are claimed one after the other; what the envelope says of the
story goes into the fields, and the lines themselves become furniture.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import attrs
from attrs import define, field

from ...encoding import WINDOWS_1252
from ...layout.desk.holds import opening_hold, read_hold, severer
from ...layout.lines.end_notes import is_end_note
from ...layout.values.bylines import read_byline
from ...layout.values.datelines import read_dateline
from ...model import BlockKind, Byline, Dateline, DeskLine, Mention, Metadata, Problem, ProblemCode, Span, Stamp, Status
from ...model.metadata import with_values
from .._article.copy_datelines import WINDOW, copy_dateline
from .._article.metadata import MetadataBuilder
from .._article.parts import PlacedLine, SourceText, StoryParts
from .._article.sign_offs import is_closing
from .._article.unplaced import unplaced
from .lines import DOS, WireLine
from .national_letters import national_letters

__all__ = ["WireStory"]

_MAY_HOLD = frozenset({BlockKind.FURNITURE, BlockKind.HEADLINE, BlockKind.SUBHEAD})
_FIRST = 3  # paragraphs of which one may begin with the dateline


@define
class WireStory:
    """What was found of a story so far.

    Args:
        text: The transmission.
        encoding: What its bytes were.
        offset: Where it begins in the whole, in code points.
    """

    text: str
    encoding: str = "utf-8"
    offset: int = 0
    claimed: list[PlacedLine] = field(factory=list)
    headline: Mention | None = None
    byline: Byline | None = None
    published: Stamp | None = None
    dateline: Dateline | None = None
    unplaced: list[tuple[str, str]] = field(factory=list)
    id: str | None = None
    provider: str | None = None
    slug: str | None = None
    desk: MetadataBuilder = field(factory=MetadataBuilder)
    lines: list[DeskLine] = field(factory=list)

    def say(self, name: str, words: str, start: int) -> None:
        """Note words of the envelope that say something of the story, with their place."""
        if words:
            self.lines.append(DeskLine(words, Span(start, start + len(words)), name=name))

    def claim(self, kind: BlockKind, lines: Sequence[WireLine]) -> Mention | None:
        """Make a block of lines that follow on one another, and give their words without the white space around."""
        if not lines:
            return None
        seen = [line for line in lines if not line.blank]
        words = self.cut(seen[0].first, seen[-1].last) if seen else None
        self.claimed.append(PlacedLine(kind, Span(lines[0].start, lines[-1].end), words))
        return words

    def cut(self, start: int, end: int) -> Mention:
        """Return a stretch of the text."""
        return Mention(self.text[start:end], Span(start, end))

    def claim_blank(self, line: WireLine) -> None:
        """Claim a line with nothing to be seen."""
        self.claimed.append(PlacedLine(BlockKind.BLANK, Span(line.start, line.end)))

    def claim_furniture(self, lines: Iterable[WireLine]) -> None:
        """Claim lines of the envelope, each by itself."""
        for line in lines:
            if line.blank:
                self.claim_blank(line)
            else:
                self.claim(BlockKind.FURNITURE, [line])

    def claim_headline(self, lines: list[WireLine]) -> None:
        """Claim the lines of the headline, if there are any, and empty the list."""
        if lines:
            mention = self.claim(BlockKind.HEADLINE, lines)
            if mention is not None and mention.span is not None:
                words = mention.text.rstrip("= ")
                start = mention.span.start + len(words) - len(words.lstrip("^ "))
                end = mention.span.start + len(words)
                self.headline = self.cut(start, end) if start < end else None
                self.claimed[-1] = attrs.evolve(self.claimed[-1], words=self.headline)
            lines.clear()

    def set_published(self, stamp: Stamp | None) -> None:
        """Take the filing time; its line is a date line then."""
        if stamp is not None:
            self.published = stamp
            self.claimed[-1] = attrs.evolve(self.claimed[-1], kind=BlockKind.DATE_LINE)

    def read_byline(self, line: WireLine) -> Byline | None:
        """Read a line that is a byline, with or without the "=" that closes it."""
        last = line.last
        while last > line.first and self.text[last - 1] in "= ":
            last -= 1
        found = read_byline(self.text, line.first, last)
        if found is None and last < line.last:  # the "=" tells where the words alone would not
            found = read_byline(self.text, line.first, line.last)
        return found

    def claim_body(self, groups: Iterable[tuple[BlockKind, list[WireLine]]]) -> None:
        """Claim the body; what stands in front of the paragraph with the dateline is a summary.

        Args:
            groups: The lines of each part with its kind; blank lines are a paragraph of their own here.
        """
        made = [group for group in groups if group[1]]
        plain = [lines for kind, lines in made if kind is BlockKind.PARAGRAPH and not lines[0].blank]
        ahead = self._dateline_at(plain)
        self._sign_off(made)
        seen = 0
        for kind, lines in made:
            if lines[0].blank:
                for line in lines:
                    self.claim_blank(line)
            elif kind is not BlockKind.PARAGRAPH:
                self.claim(kind, lines)
            else:
                self.claim(self._kind_of_paragraph(lines, ahead=seen < ahead), lines)
                seen += 1

    def _sign_off(self, made: list[tuple[BlockKind, list[WireLine]]]) -> None:
        """Make end notes of the paragraphs at the end that only sign the story off."""
        agency = None if self.dateline is None else self.dateline.agency
        for number in range(len(made) - 1, 0, -1):
            kind, lines = made[number]
            if not lines[0].blank and kind is BlockKind.PARAGRAPH:
                if len(lines) > 1 or not is_closing(self.text[lines[0].first : lines[0].last], agency):
                    break
                made[number] = BlockKind.END_NOTE, lines

    def _dateline_at(self, groups: list[list[WireLine]]) -> int:
        """Find the dateline in the first paragraphs, and count those in front of it."""
        for number, group in enumerate(groups[:_FIRST]):
            start, end = group[0].first, group[-1].last
            found = read_dateline(self.text, start, min(end, start + WINDOW))
            more = copy_dateline(self.text[start : min(end, start + WINDOW)])
            if more is not None and (found is None or len(more.text) > len(found.text)):
                found = attrs.evolve(more, span=Span(start, start + len(more.text)))
            if found is not None:
                self.dateline = found
                return number
        return 0

    def _kind_of_paragraph(self, group: list[WireLine], *, ahead: bool) -> BlockKind:
        words = " ".join(self.text[line.first : line.last] for line in group)
        if ahead:
            return BlockKind.SUMMARY_POINT
        return BlockKind.END_NOTE if is_end_note(words) else BlockKind.PARAGRAPH

    def parts(self) -> StoryParts:
        """Return what was found."""
        return StoryParts(
            byline=self.byline,
            dateline=self.dateline,
            published=self.published,
            id=self.id,
            provider=self.provider,
            metadata=self._metadata(),
            problems=self._problems(),
            source_text=SourceText(self.text, tuple(self.claimed), self.offset, self.encoding),
        )

    def _metadata(self) -> Metadata:
        made = self.desk.made()
        holds = self._holds()
        values: dict[str, Any] = {"lines": (*self.lines, *(line for line, _ in holds))}
        for _, hold in holds:
            if isinstance(hold, Status):
                values["status"] = severer(values.get("status"), hold)
            else:
                values.setdefault("embargo", hold)
        return with_values(made, values) if values["lines"] else made

    def _holds(self) -> list[tuple[DeskLine, Status | Stamp]]:
        """List the lines of the envelope, and the words in front of the headline, that forbid the use of the story."""
        found: list[tuple[DeskLine, Status | Stamp]] = []
        for line in self.claimed:
            if line.words is None or line.words.span is None or line.kind not in _MAY_HOLD:
                continue
            start, end = line.words.span.start, line.words.span.end
            while start < end and self.text[start] in "^ ":
                start += 1
            while end > start and self.text[end - 1] in "<= ":
                end -= 1
            hold = read_hold(self.text, start, end)
            if hold is None and line.kind is not BlockKind.FURNITURE:
                opening = opening_hold(self.text, start, end)
                if opening is None:
                    continue
                hold, start, end = opening[0], opening[1].start, opening[1].end
            if hold is not None:
                name = "status" if isinstance(hold, Status) else "embargo"
                found.append((DeskLine(self.text[start:end], Span(start, end), name=name), hold))
        return found

    def _problems(self) -> tuple[Problem, ...]:
        found = tuple(unplaced(name, value) for name, value in self.unplaced if value)
        if self.encoding in {WINDOWS_1252, DOS}:
            name = "Windows-1252" if self.encoding == WINDOWS_1252 else "DOS code page 850"
            message = f"the bytes are not UTF-8 and were read as {name}"
            return (Problem(ProblemCode.ENCODING_GUESSED, message), *found)
        national = national_letters(self.text)
        return found if national is None else (national, *found)
