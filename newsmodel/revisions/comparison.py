"""Compare two versions of a story."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from attrs import evolve

from ..errors import InputError
from ..model import Article, Mention
from .figures import figure_changes
from .paragraphs import body_start, paragraph_changes
from .parts import part_changes
from .statements import attribution_changes
from .types import Change, ParagraphChange, PartChange, Revision
from .words import flat

__all__ = ["compare"]

_WITH_FIGURES = ("headline", "captions", "summary", "subheads")


def compare(old: Article, new: Article) -> Revision:
    r"""Find what changed between two versions of a story.

    Args:
        old: The old version.
        new: The new version.

    Returns:
        The changes of headline, dateline and other parts, of paragraphs, of who said what, and of figures and dates,
        each with its place in either version. Line ends and blanks do not count.

    Raises:
        InputError: If one of them is not an article.

    >>> from newsmodel import parse
    >>> old = parse("Ferry sinks\n\nLUNDEN: The ferry sank with 14 people on board, the harbour office said.\n")
    >>> new = parse("Ferry sinks\n\nLUNDEN: The ferry sank with 18 people on board, the harbour office said.\n")
    >>> print(compare(old, new).figures[0])
    figure changed: '14 people' -> '18 people'
    """
    for name, value in (("old", old), ("new", new)):
        if not isinstance(value, Article):
            hint = "; parse it first" if isinstance(value, (str, bytes)) else ""
            msg = f"compare: {name}: expected an Article, got {type(value).__name__}{hint}"
            raise InputError(msg)
    parts, paragraphs = _without_rereadings(old, new, tuple(part_changes(old, new)), paragraph_changes(old, new))
    figures = tuple(figure_changes(_edited(old, new, parts, paragraphs)))
    return Revision(old, new, parts, paragraphs, attribution_changes(old, new, paragraphs), figures)


def _without_rereadings(
    old: Article, new: Article, parts: tuple[PartChange, ...], paragraphs: tuple[ParagraphChange, ...]
) -> tuple[tuple[PartChange, ...], tuple[ParagraphChange, ...]]:
    """Keep what is in the copy of both versions, and was only taken for something else in one of them."""
    before, after = (Counter(filter(None, (flat(x[block.span]) for block in x.blocks))) for x in (old, new))

    def is_kept(one: PartChange | ParagraphChange) -> bool:
        value: Any = one.new if one.old is None else one.old
        text = flat(value.text) if one.change in {Change.ADDED, Change.CUT} else ""
        return 0 < before[text] == after[text]

    return (
        tuple(x for x in parts if not is_kept(x)),
        tuple(evolve(x, change=Change.KEPT) if is_kept(x) else x for x in paragraphs),
    )


def _edited(
    old: Article, new: Article, parts: tuple[PartChange, ...], paragraphs: tuple[ParagraphChange, ...]
) -> Iterator[tuple[Mention, Mention, int, int]]:
    """Yield the texts that were edited, in both versions, with the offset behind the dateline."""
    for part in parts:
        if part.change is Change.EDITED and part.part in _WITH_FIGURES:
            yield Mention(part.old.text, part.old.span), Mention(part.new.text, part.new.span), 0, 0
    for one in paragraphs:
        if one.part is not None and one.old is not None and one.new is not None:
            split = one.change is Change.SPLIT
            yield (one.part, one.new, 0, 0) if split else (one.old, one.part, 0, 0)
        elif one.change is Change.EDITED and one.old and one.new and one.old_number and one.new_number:
            yield one.old, one.new, body_start(old, one.old_number - 1), body_start(new, one.new_number - 1)
