"""The paragraphs of two versions: kept, edited, added, cut, moved, split and merged."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ..model import Article, Mention, Span
from .alignment import align
from .types import Change, Edit, ParagraphChange
from .words import bag_of, edits_of, flat, similarity

__all__ = ["body_start", "paragraph_changes"]

_ALIKE: Final = 0.5  # a paragraph and the part of another that it was
_WHOLE: Final = 0.6  # of the words of the paragraph, that such a part has at least
_MARKS: Final = re.compile(r"[.,;:!?]++[\"”’')]*+\s*+")  # at the end of a sentence
_LEAST: Final = 5  # words of such a part


def body_start(article: Article, number: int) -> int:
    """Where a paragraph begins behind the dateline, whose changes are told apart from those of the paragraph.

    Args:
        article: The story.
        number: The number of the paragraph, counted from 0.
    """
    dateline = article.dateline
    if number or dateline is None or not dateline.text:
        return 0
    text = article.paragraphs[0].text
    start = len(dateline.text) if text.startswith(dateline.text) else 0
    return start + len(text[start:]) - len(text[start:].lstrip())


def paragraph_changes(old: Article, new: Article) -> tuple[ParagraphChange, ...]:
    """All paragraphs of both versions, in the order of the new one.

    Args:
        old: The old version.
        new: The new version.
    """
    before, after = _bodies(old), _bodies(new)
    found = []
    for a, b, same, moved in align(before, after):
        edits: tuple[Edit, ...] = ()
        if a is None or b is None:
            change = Change.ADDED if a is None else Change.CUT
        else:
            if not same:
                edits = edits_of(old.paragraphs[a], new.paragraphs[b], body_start(old, a), body_start(new, b))
            change = Change.EDITED if edits else Change.MOVED if moved else Change.KEPT
        found.append(
            ParagraphChange(
                change,
                None if a is None else old.paragraphs[a],
                None if b is None else new.paragraphs[b],
                None if a is None else a + 1,
                None if b is None else b + 1,
                edits,
                moved,
            )
        )
    return tuple(_split_and_merged(found))


def _bodies(article: Article) -> list[str]:
    return [paragraph.text[body_start(article, n) :] for n, paragraph in enumerate(article.paragraphs)]


def _split_and_merged(changes: list[ParagraphChange]) -> Iterator[ParagraphChange]:
    """Tell a paragraph that was split off, or joined to another, from one that was added or cut."""
    edited = [x for x in changes if x.change is Change.EDITED]
    for one in changes:
        if one.change is Change.ADDED and one.new is not None:
            other, part = _other_part(one.new, one.new_number, edited, "old", "new")
            if other is not None:
                moved = not _adjoin(one.new_number, other.new_number)
                edits = () if part is None else edits_of(part, one.new)
                yield ParagraphChange(
                    Change.SPLIT, other.old, one.new, other.old_number, one.new_number, edits, moved, part
                )
                continue
        elif one.change is Change.CUT and one.old is not None:
            other, part = _other_part(one.old, one.old_number, edited, "new", "old")
            if other is not None:
                moved = not _adjoin(one.old_number, other.old_number)
                edits = () if part is None else edits_of(one.old, part)
                yield ParagraphChange(
                    Change.MERGED, one.old, other.new, one.old_number, other.new_number, edits, moved, part
                )
                continue
        yield one


def _other_part(
    paragraph: Mention, number: int | None, edited: list[ParagraphChange], far: str, near: str
) -> tuple[ParagraphChange | None, Mention | None]:
    """Find the paragraph of the other version that one was a part of, or became a part of.

    Args:
        paragraph: The paragraph.
        number: Its number in its own version.
        edited: The paragraphs that were edited.
        far: The other version, "old" or "new".
        near: Its own version.

    Returns:
        The paragraph, and the part of it, if that has other words; None twice if there is none.
    """
    text = flat(paragraph.text)
    for one in edited:
        if text in flat(str(getattr(one, far))) and text not in flat(str(getattr(one, near))):
            return one, None
    bag = bag_of(paragraph.text)
    beside = [x for x in edited if _adjoin(number, getattr(x, f"{near}_number"))]
    parts = [(x, part) for x in beside for edit in x.edits if (part := getattr(edit, far)) is not None]
    bags = [bag_of(part.text) for _, part in parts]
    least = max(_LEAST, _WHOLE * bag.total())
    ranked = [(similarity(bag, one), *where) for one, where in zip(bags, parts, strict=True) if one.total() >= least]
    alike, other, part = max(ranked, key=lambda x: x[0], default=(0.0, None, None))
    if other is None or part is None or alike < _ALIKE:
        return None, None
    return other, _with_its_marks(getattr(other, far), part)


def _with_its_marks(paragraph: Mention, part: Mention) -> Mention:
    """A part of a paragraph without the marks that end the sentence before it, and with those that end its own.

    Args:
        paragraph: The paragraph.
        part: The part.
    """
    if paragraph.span is None or part.span is None:
        return part
    start = part.span.start - paragraph.span.start
    opening, closing = _MARKS.match(paragraph.text, start), _MARKS.match(paragraph.text, start + len(part.text))
    first = start if opening is None else opening.end()
    last = start + len(part.text) if closing is None else closing.end()
    text = paragraph.text[first:last].rstrip()
    return Mention(text, Span(paragraph.span.start + first, paragraph.span.start + first + len(text)))


def _adjoin(one: int | None, other: int | None) -> bool:
    return one is not None and other is not None and abs(one - other) == 1
