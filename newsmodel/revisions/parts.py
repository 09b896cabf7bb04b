"""Headline, byline, dateline, stamps, captions, summary, subheads and end notes of two versions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from ..model import Article, Mention
from .alignment import align
from .types import Change, PartChange
from .words import edits_of, flat

__all__ = ["part_changes"]

_SINGLE: Final = ("headline", "byline", "dateline", "published", "updated")
_SEVERAL: Final = ("captions", "summary", "subheads", "end_notes")


def part_changes(old: Article, new: Article) -> Iterator[PartChange]:
    """Yield the changes of all parts outside the body.

    Args:
        old: The old version.
        new: The new version.
    """
    for name in _SINGLE:
        before, after = getattr(old, name), getattr(new, name)
        if before is None and after is None:
            continue
        if before is None or after is None:
            yield PartChange(name, Change.ADDED if before is None else Change.CUT, before, after)
        elif _text(before) != _text(after):
            yield from _edited(name, before, after)
    for name in _SEVERAL:
        yield from _several(name, getattr(old, name), getattr(new, name))


def _several(name: str, old: tuple[Any, ...], new: tuple[Any, ...]) -> Iterator[PartChange]:
    for a, b, same, moved in align([_text(x) for x in old], [_text(x) for x in new]):
        before, after = None if a is None else old[a], None if b is None else new[b]
        if before is None or after is None:
            yield PartChange(name, Change.ADDED if before is None else Change.CUT, before, after)
        elif not same and (edited := [*_edited(name, before, after)]):
            yield from edited
        elif moved:
            yield PartChange(name, Change.MOVED, before, after)


def _edited(name: str, old: Any, new: Any) -> Iterator[PartChange]:
    """Yield the change of a part, unless only its blanks differ."""
    edits = edits_of(Mention(old.text, old.span), Mention(new.text, new.span))
    if edits or not flat(old.text) or not flat(new.text):
        yield PartChange(name, Change.EDITED, old, new, edits)


def _text(value: Any) -> str:
    """The words of a part; of one built by hand without words its values."""
    return flat(value.text) or repr(value)
