"""The paragraphs of two versions: kept, edited, added, cut, moved, split and merged."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from ..model import Article
from .alignment import align
from .types import Change, Edit, ParagraphChange
from .words import edits_of, flat

__all__ = ["body_start", "paragraph_changes"]


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
        elif same:
            change = Change.MOVED if moved else Change.KEPT
        else:
            change = Change.EDITED
            edits = edits_of(old.paragraphs[a], new.paragraphs[b], body_start(old, a), body_start(new, b))
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
    edited = [(x, _flat(x.old), _flat(x.new)) for x in changes if x.change is Change.EDITED]
    for one in changes:
        if one.change is Change.ADDED and one.new is not None:
            text = flat(one.new.text)
            source = next((x for x, old, new in edited if text in old and text not in new), None)
            if source is not None:
                moved = not _adjoin(one.new_number, source.new_number)
                yield evolve(one, change=Change.SPLIT, old=source.old, old_number=source.old_number, moved=moved)
                continue
        elif one.change is Change.CUT and one.old is not None:
            text = flat(one.old.text)
            target = next((x for x, old, new in edited if text in new and text not in old), None)
            if target is not None:
                moved = not _adjoin(one.old_number, target.old_number)
                yield evolve(one, change=Change.MERGED, new=target.new, new_number=target.new_number, moved=moved)
                continue
        yield one


def _adjoin(one: int | None, other: int | None) -> bool:
    return one is not None and other is not None and abs(one - other) == 1


def _flat(part: object) -> str:
    return flat(str(part or ""))
