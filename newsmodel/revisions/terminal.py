"""A revision as text for a terminal: what was cut with -, what was added with +."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import Any, Final

from ..display.terminal import visible
from ..model import Attribution
from .types import Change, Edit, ParagraphChange, Revision

__all__ = ["render"]

_OLD: Final = "\x1b[31m"
_NEW: Final = "\x1b[32m"
_TITLE: Final = "\x1b[1m"
_RESET: Final = "\x1b[0m"
_LEAST: Final = 20


def render(revision: Revision, *, colour: bool = False, width: int | None = None) -> str:
    """Render the changes, part by part.

    Args:
        revision: The result of a comparison.
        colour: Whether to mark old and new words in colour.
        width: The number of columns to wrap lines at; None does not wrap.

    Returns:
        Lines that end in a line feed; none if nothing changed.
    """
    lines = []
    for style, line in _lines(revision):
        shown = visible(" ".join(line.split()))
        indent = "  " if style in (_OLD, _NEW) else ""
        columns = None if width is None else max(_LEAST, width)
        pieces = [shown] if columns is None else textwrap.wrap(shown, columns, subsequent_indent=indent)
        lines += [f"{style}{piece}{_RESET}" if colour else piece for piece in pieces]
    return "".join(f"{line}\n" for line in lines)


def _lines(revision: Revision) -> Iterator[tuple[str, str]]:
    for part in revision.parts:
        yield _TITLE, f"{part.part} {part.change}"
        yield from _both(part.old, part.new, part.edits, whole=part.change is not Change.MOVED)
    for paragraph in revision.changed_paragraphs:
        yield _TITLE, _title(paragraph)
        short = paragraph.change in {Change.MOVED, Change.SPLIT, Change.MERGED} and not paragraph.edits
        yield from _both(paragraph.old, paragraph.new, paragraph.edits, whole=not short)
    for said in revision.attributions:
        what = f" ({', '.join((*said.changed, *(['moved'] if said.moved and said.changed else [])))})"
        yield _TITLE, f"attribution {said.change}{what if said.changed else ''}"
        if said.old is not None:
            yield _OLD, f"- {_statement(said.old)}"
        if said.new is not None and said.change is not Change.MOVED:
            yield _NEW, f"+ {_statement(said.new)}"
    for figure in revision.figures:
        yield _TITLE, f"{figure.kind} changed"
        yield _OLD, f"- {figure.old}"
        yield _NEW, f"+ {figure.new}"


def _title(change: ParagraphChange) -> str:
    numbers = [str(number) for number in (change.old_number, change.new_number) if number is not None]
    moved = " and moved" if change.change is Change.EDITED and change.moved else ""
    return f"paragraph {' -> '.join(dict.fromkeys(numbers))} {change.change}{moved}"


def _both(old: Any, new: Any, edits: tuple[Edit, ...], *, whole: bool) -> Iterator[tuple[str, str]]:
    if old is not None:
        yield _OLD, f"- {_marked(old, [x.old for x in edits], '[-', '-]')}"
    if new is not None and whole:
        yield _NEW, f"+ {_marked(new, [x.new for x in edits], '{+', '+}')}"


def _marked(part: Any, edits: list[Any], opening: str, closing: str) -> str:
    """The words of a part, with those that changed in brackets as `wdiff` writes them."""
    text, out, at = part.text, [], 0
    base = 0 if part.span is None else part.span.start
    for edit in edits:
        if edit is not None and (part.span is None) == (edit.span is None) and edit.span is not None:
            start, end = edit.span.start - base, edit.span.end - base
            out += [text[at:start], opening, text[start:end], closing]
            at = end
    return "".join([*out, text[at:]]) or "(without words)"


def _statement(said: Attribution) -> str:
    who = str(said.speaker) if said.speaker is not None else str(said.source or "nobody named")
    cue = f" {said.cue}" if said.cue is not None else ""
    return f"{who}{cue}: {' … '.join(piece.text for piece in said.content)}"
