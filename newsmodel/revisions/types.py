"""The result of a comparison, as frozen values."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from attrs import frozen

from ..model import Article, Attribution, Mention
from ..model._validators import shorten

__all__ = [
    "AttributionChange",
    "Change",
    "Edit",
    "FigureChange",
    "FigureKind",
    "ParagraphChange",
    "PartChange",
    "Revision",
]

_SINGULAR = {"captions": "caption", "summary": "summary point", "subheads": "subhead", "end_notes": "end note"}


class Change(StrEnum):
    """What happened to a part of a story."""

    KEPT = "kept"  #: it is as it was
    EDITED = "edited"  #: its words changed
    ADDED = "added"  #: it is new
    CUT = "cut"  #: it is gone
    MOVED = "moved"  #: it stands in another place, in the same words
    SPLIT = "split"  #: it was a part of a paragraph that is still there
    MERGED = "merged"  #: it became a part of a paragraph that was there before


class FigureKind(StrEnum):
    """What kind of figure changed."""

    FIGURE = "figure"
    DATE = "date"


@frozen
class Edit:
    """Words that took the place of others.

    Args:
        old: The words of the old version; None if words were only put in.
        new: The words of the new version; None if words were only taken out.
    """

    old: Mention | None
    new: Mention | None


@frozen
class PartChange:
    """A change of a part of a story outside its body.

    Args:
        part: The name of the field: "headline", "byline", "dateline", "published", "updated", "captions", "summary",
            "subheads" or "end_notes".
        change: What happened to it.
        old: The part in the old version, as in the article; None if it was added.
        new: The part in the new version; None if it was cut.
        edits: The words that changed.
    """

    part: str
    change: Change
    old: Any
    new: Any
    edits: tuple[Edit, ...] = ()

    def __str__(self) -> str:
        return _arrow(f"{self.part} {self.change}", self.old, self.new)


@frozen
class ParagraphChange:
    """A paragraph of either version, or of both.

    Args:
        change: What happened to it. One that was edited as well as moved is `EDITED`, and `moved` is true.
        old: The paragraph in the old version, the whole of it if it was split; None if it was added,
            or was not read as a paragraph.
        new: The paragraph in the new version, the whole of it if others were merged into it; None if it was
            cut, or was not read as a paragraph.
        old_number: Its number in the old version, counted from 1.
        new_number: Its number in the new version, counted from 1.
        edits: The words that changed.
        moved: Whether it stands in another place among the other paragraphs.
        part: The part of the old paragraph that was split off, or of the new one that was merged into it, if its words
            changed as well.
    """

    change: Change
    old: Mention | None
    new: Mention | None
    old_number: int | None
    new_number: int | None
    edits: tuple[Edit, ...] = ()
    moved: bool = False
    part: Mention | None = None

    def __str__(self) -> str:
        number = self.new_number if self.old_number is None else self.old_number
        return _arrow(f"paragraph {number} {self.change}", self.old, self.new)


@frozen
class AttributionChange:
    """A statement that was added, dropped, moved or changed.

    Args:
        change: `ADDED`, `CUT`, `MOVED` (to another paragraph, unchanged) or `EDITED`.
        old: The attribution in the old version; None if it was added.
        new: The attribution in the new version; None if it was dropped.
        changed: What changed in one that was edited: "words", "quotation", "speaker", "act", "cue", "kind".
        moved: Whether it also stands in another paragraph.
        edits: The words of the content that changed.
    """

    change: Change
    old: Attribution | None
    new: Attribution | None
    changed: tuple[str, ...] = ()
    moved: bool = False
    edits: tuple[Edit, ...] = ()

    def __str__(self) -> str:
        what = f"attribution {self.change}"
        if self.changed:
            what += f" ({', '.join(self.changed)})"
        return _arrow(what, self.old and _words(self.old), self.new and _words(self.new))


@frozen
class FigureChange:
    """A figure or a date that another has replaced.

    Args:
        kind: Whether it is a date.
        old: The old one, with the word behind it ("14 people").
        new: The new one.
    """

    kind: FigureKind
    old: Mention
    new: Mention

    def __str__(self) -> str:
        return _arrow(f"{self.kind} changed", self.old, self.new)


@frozen(repr=False)
class Revision:
    """What changed between two versions of a story. Every value has its place in `old` or in `new`.

    Args:
        old: The old version.
        new: The new version.
        parts: Changes of headline, byline, dateline, stamps, captions, summary, subheads and end notes.
        paragraphs: All paragraphs of both versions, also those that were kept, in the order of the new version; one
            that was cut stands behind the one that it followed.
        attributions: The statements that changed, in the order of the text.
        figures: The figures and dates that changed.
    """

    old: Article
    new: Article
    parts: tuple[PartChange, ...]
    paragraphs: tuple[ParagraphChange, ...]
    attributions: tuple[AttributionChange, ...]
    figures: tuple[FigureChange, ...]

    @property
    def is_changed(self) -> bool:
        """Whether anything changed; line ends and blanks do not count."""
        return bool(self.parts or self.attributions or self.figures or self.changed_paragraphs)

    @property
    def changed_paragraphs(self) -> tuple[ParagraphChange, ...]:
        """The paragraphs that were edited, added, cut, moved, split or merged."""
        return tuple(x for x in self.paragraphs if x.change is not Change.KEPT)

    def _part(self, name: str) -> PartChange | None:
        return next((x for x in self.parts if x.part == name), None)

    @property
    def headline(self) -> PartChange | None:
        """The change of the headline; None if it is as it was."""
        return self._part("headline")

    @property
    def dateline(self) -> PartChange | None:
        """The change of the dateline; None if it is as it was."""
        return self._part("dateline")

    @property
    def byline(self) -> PartChange | None:
        """The change of the byline; None if it is as it was."""
        return self._part("byline")

    @property
    def captions(self) -> tuple[PartChange, ...]:
        """The changes of captions."""
        return tuple(x for x in self.parts if x.part == "captions")

    @property
    def summary(self) -> tuple[PartChange, ...]:
        """The changes of the summary's points."""
        return tuple(x for x in self.parts if x.part == "summary")

    @property
    def subheads(self) -> tuple[PartChange, ...]:
        """The changes of subheads."""
        return tuple(x for x in self.parts if x.part == "subheads")

    @property
    def end_notes(self) -> tuple[PartChange, ...]:
        """The changes of end notes."""
        return tuple(x for x in self.parts if x.part == "end_notes")

    def __repr__(self) -> str:
        return f"<Revision: {', '.join(self.told) or 'no changes'}>"

    def __str__(self) -> str:
        from .terminal import render

        return render(self)

    @property
    def counts(self) -> dict[str, int]:
        """How many changes there are, by what they are ("headline edited", "paragraph added"); without zeros."""
        found: dict[str, int] = {}
        names = [f"{_SINGULAR.get(x.part, x.part)} {x.change}" for x in self.parts]
        names += [f"paragraph {x.change}" for x in self.changed_paragraphs]
        names += [f"attribution {x.change}" for x in self.attributions]
        names += [f"{x.kind} changed" for x in self.figures]
        for name in names:
            found[name] = found.get(name, 0) + 1
        return found

    @property
    def told(self) -> tuple[str, ...]:
        """The counts in words, such as "headline edited" or "3 paragraphs added"."""
        return tuple(
            name if number == 1 else f"{number} {'s '.join(name.rsplit(' ', 1))}"
            for name, number in self.counts.items()
        )

    def to_json(self) -> str:
        """Write the changes as JSON, which `docs/revisions.md` describes."""
        from .json_text import dumps

        return dumps(self)

    def page(self) -> str:
        """Render the two versions side by side as a self-contained HTML document."""
        from .card import page

        return page(self)

    def _repr_html_(self) -> str:
        from .card import card

        return card(self)


def _words(said: Attribution) -> str:
    return " … ".join(piece.text for piece in said.content)


def _arrow(what: str, old: object, new: object) -> str:
    sides = [repr(shorten(str(side), 60)) for side in (old, new) if side is not None]
    return f"{what}: {' -> '.join(sides)}"
