"""The body of a story: its paragraphs, and what stands between them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from ....model import BlockKind
from ...draft import Draft
from ...values.datelines import dateline_in
from ..foot.reading import read_foot
from ..foot.start import find_foot
from .caption import caption
from .closing_words import cut_closing
from .furniture import furniture
from .glued_paragraphs import cut_glued
from .headline_print import headline_print
from .link import link
from .paragraph import paragraph, plain_paragraph
from .subhead import subhead
from .wrapped_lines import join_wrapped
from .wrapped_notes import join_notes

__all__ = ["BODY_RULES", "read_body"]

Rule = Callable[[Draft, int], bool]

#: The rules for a line of the body, in the order in which they are asked; the first that claims it wins.
BODY_RULES: Final[tuple[Rule, ...]] = (
    plain_paragraph,
    furniture,
    link,
    headline_print,
    caption,
    subhead,
    paragraph,
)


def read_body(draft: Draft) -> None:
    """Claim every line below the header."""
    join_wrapped(draft)
    join_notes(draft)
    cut_glued(draft)
    cut_closing(draft)
    lines = draft.lines
    rows = [n for n in range(draft.body, len(lines)) if lines.start[n] != lines.end[n] and n not in draft.joined]
    draft.foot = foot = find_foot(draft, rows)
    for number in rows:
        if draft.kinds[number] is not None:
            continue
        if number < foot:
            for rule in BODY_RULES:
                if rule(draft, number):
                    break
        else:
            read_foot(draft, number)
    for number in sorted(draft.joined):
        draft.kinds[number] = draft.kinds[number - 1]
    _read_dateline(draft)


def _read_dateline(draft: Draft) -> None:
    """Read the dateline of the first paragraph, unless there was one in the header."""
    if draft.dateline is not None:
        return
    lines = draft.lines
    for number in range(draft.body, len(lines)):
        if draft.kinds[number] is BlockKind.PARAGRAPH:
            draft.dateline = dateline_in(lines, lines.start[number], lines.end[draft.last_of(number)])
            return
