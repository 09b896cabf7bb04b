"""A revision as a card: the two versions side by side, without scripts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any, Final

from ..display._annotated_rows import counted
from ..display._html_words import escape
from ..display._visible import one_line, shortened
from ..display.card import heading, style, style_sheet
from ..display.page import document
from ..model import Attribution, Mention
from .types import AttributionChange, Change, Edit, ParagraphChange, Revision

__all__ = ["card", "page"]

_WHOLE: Final = frozenset({Change.ADDED, Change.CUT})
_NOTED: Final = {
    Change.MOVED: "in the same words",
    Change.SPLIT: "split from the paragraph on the left",
    Change.MERGED: "joined to the paragraph on the right",
}
_SHOWN: Final = 160  # characters of a statement


def card(revision: Revision, *, level: int | None = None, styled: bool = True) -> str:
    """Render the changes.

    Args:
        revision: The result of a comparison.
        level: The level of its heading; None for no heading elements, as in a notebook.
        styled: Whether to include the style sheet.
    """
    below = None if level is None else level + 1
    facts = " · ".join(revision.told).replace("_", " ") or "no changes"
    parts = [
        heading("What changed", level, "nm-headline"),
        f'<p class="nm-f">{facts}</p>',
        *(_part(x.part.replace("_", " "), x.change, x.old, x.new, x.edits) for x in revision.parts),
        *_paragraphs(revision.paragraphs),
        *_statements(revision.attributions, below),
        *_figures(revision, below),
    ]
    css = f"<style>{style()}{style_sheet(__package__)}</style>" if styled else ""
    return f'<div class="nm">{css}<article aria-label="What changed">{"".join(parts)}</article></div>'


def page(revision: Revision) -> str:
    """Render the changes as a self-contained HTML document."""
    headline = revision.new.headline or revision.old.headline
    title = f"What changed: {one_line(headline.text)}" if headline is not None else "What changed"
    return document(
        title, card(revision, level=1, styled=False), language=revision.new.language, css=style_sheet(__package__)
    )


def _paragraphs(changes: Sequence[ParagraphChange]) -> Iterator[str]:
    for kept, some in groupby(changes, lambda x: x.change is Change.KEPT):
        if kept:
            held = [x.new for x in some if x.new is not None]
            words = "".join(f'<p class="nm-kept" dir="auto">{escape(x.text)}</p>' for x in held)
            yield f"<details><summary>{counted(len(held), 'paragraph')} kept</summary>{words}</details>"
        else:
            yield from map(_paragraph, some)


def _paragraph(change: ParagraphChange) -> str:
    numbers = [str(x) for x in (change.old_number, change.new_number) if x is not None]
    what = f"{change.change} and moved" if change.change is Change.EDITED and change.moved else change.change.value
    return _row(f"paragraph {' → '.join(dict.fromkeys(numbers))} {what}", change.change, change)


def _part(name: str, change: Change, old: Any, new: Any, edits: tuple[Edit, ...]) -> str:
    as_paragraph = ParagraphChange(change, old, new, None, None, edits)
    return _row(f"{name} {change}", change, as_paragraph)


def _row(title: str, change: Change, one: ParagraphChange) -> str:
    """Render the two sides of a change, one beside the other."""
    old = _side(one.old, [x.old for x in one.edits], "del", whole=change in _WHOLE)
    new = _side(one.new, [x.new for x in one.edits], "ins", whole=change in _WHOLE)
    note = _NOTED.get(change)
    title = f"{title}, {note}" if note else title
    return f'<div class="nm-w"><p class="nm-k">{escape(title)}</p>{_cell(old, "old")}{_cell(new, "new")}</div>'


def _cell(words: str | None, side: str) -> str:
    if words is None:
        return f'<p class="nm-x nm-none">not in the {side} version</p>'
    return f'<p class="nm-x nm-{side}" dir="auto">{words}</p>'


def _side(part: Any, edits: list[Mention | None], element: str, *, whole: bool) -> str | None:
    """Mark the words of a part that changed; None if this version has no such part."""
    if part is None:
        return None
    if whole:
        return f"<{element}>{escape(part.text) or repr(part)}</{element}>"
    base = 0 if part.span is None else part.span.start
    out, at = [], 0
    for edit in edits:
        if edit is not None and edit.span is not None and part.span is not None:
            start, end = edit.span.start - base, edit.span.end - base
            out.append(f"{escape(part.text[at:start])}<{element}>{escape(part.text[start:end])}</{element}>")
            at = end
    return "".join([*out, escape(part.text[at:])])


def _statements(changes: Sequence[AttributionChange], level: int | None) -> Iterator[str]:
    if not changes:
        return
    yield heading("Who said what", level, "nm-t")
    for change in changes:
        changed = [*change.changed, *(["moved"] if change.moved and change.changed else [])]
        what = f"{change.change}: {', '.join(changed)}" if changed else change.change.value
        old = _statement(change.old, change, [x.old for x in change.edits], "del")
        new = _statement(change.new, change, [x.new for x in change.edits], "ins")
        yield f'<div class="nm-w"><p class="nm-k">{what}</p>{_cell(old, "old")}{_cell(new, "new")}</div>'


def _statement(
    said: Attribution | None, change: AttributionChange, edits: list[Mention | None], element: str
) -> str | None:
    """Render who said what, with what changed marked; None if this version has no such statement."""
    if said is None:
        return None
    who = escape(one_line(str(said.speaker) if said.speaker is not None else str(said.source or "nobody named")))
    cue = "" if said.cue is None else escape(one_line(said.cue.text))
    if "speaker" in change.changed:
        who = f"<{element}>{who}</{element}>"
    if cue and {"act", "cue"} & {*change.changed}:
        cue = f"<{element}>{cue}</{element}>"
    if cue:
        cue = f' <i class="nm-cue">{cue}</i>'
    if edits and sum(len(piece.text) for piece in said.content) <= _SHOWN:
        words = " … ".join(_side(piece, _inside(piece, edits), element, whole=False) or "" for piece in said.content)
    else:
        words = escape(shortened((piece.text for piece in said.content), _SHOWN))
    shown = f'<b class="nm-src">{who}</b>{cue} {words}'
    return f"<{element}>{shown}</{element}>" if change.change in _WHOLE else shown


def _inside(part: Mention, edits: list[Mention | None]) -> list[Mention | None]:
    """The edits within a part."""
    return [x for x in edits if x is not None and x.span is not None and part.span is not None and x.span in part.span]


def _figures(revision: Revision, level: int | None) -> Iterator[str]:
    if not revision.figures:
        return
    yield heading("Figures and dates", level, "nm-t")
    for x in revision.figures:
        old, new = (escape(one_line(side.text)) for side in (x.old, x.new))
        yield f'<div class="nm-w">{_cell(f"<del>{old}</del>", "old")}{_cell(f"<ins>{new}</ins>", "new")}</div>'
