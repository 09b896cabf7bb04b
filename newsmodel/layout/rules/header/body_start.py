"""Where the body begins: at a dateline, a place on a line of its own, or running text."""

from __future__ import annotations

from typing import Final

from ....model import BlockKind, Dateline
from ...draft import Draft
from ...lines.bullets import bullet_words
from ...lines.shapes import INDENTED, ends_sentence
from ...values.datelines import find_dateline, lone_dateline
from ..line_kinds import LONGEST_STANDFIRST, is_author, is_other, is_running

__all__ = ["opens_body"]

_INITIALS: Final = 2  # letters
_LEDE: Final = 70  # characters of a first sentence, below a place in capitals
_LONGEST_PLACE: Final = 40  # characters of a place, with or without a day, on a line of its own


def opens_body(draft: Draft, number: int) -> bool:
    """Return whether a line starts with a dateline or is running text; claim a dateline on a line of its own."""
    if draft.headline is not None and number <= draft.headline:
        return False
    lines = draft.lines
    _, end = draft.bounds(number)
    below = number + 1
    dateline = draft.dateline_at(number)
    if dateline is not None and _is_initials(dateline, end):
        return False
    if dateline is None:
        if not _is_lone_place(draft, number):
            return _is_first_paragraph(draft, number)
        dateline = lone_dateline(draft.text, *draft.bounds(number))
    draft.dateline = dateline
    if dateline is not None and dateline.span is not None and dateline.span.end == end:
        if below < len(lines) and not lines.blank(below) and bullet_words(draft.text, *draft.bounds(below)) is None:
            draft.joined.add(below)  # the paragraph goes on with the next line, however far that is set in
        else:
            draft.claim(number, BlockKind.DATELINE)
    return True


def _is_initials(dateline: Dateline, end: int) -> bool:
    """Return whether a line is two letters and a colon: a label of the page, "ID :"."""
    if dateline.span is None or dateline.span.end < end or dateline.agency is not None or dateline.date is not None:
        return False
    return all(len(place) <= _INITIALS for place in dateline.places)


def _is_lone_place(draft: Draft, number: int) -> bool:
    """Return whether a line below the headline is a place, with running text below it."""
    lines = draft.lines
    start, end = draft.bounds(number)
    below = lines.after(number)
    if draft.headline is None or end - start > _LONGEST_PLACE or below == len(lines) or lines.indent(number) > INDENTED:
        return False
    if lone_dateline(draft.text, start, end) is None:
        return False
    text = draft.bounds(below)
    if draft.dateline_at(below) is not None:
        return False
    if draft.text[start:end].isupper() and text[1] - text[0] >= _LEDE and ends_sentence(draft.text[slice(*text)]):
        return True
    return is_running(draft, *text)


def _is_first_paragraph(draft: Draft, number: int) -> bool:
    """Return whether a line is running text and no header line follows."""
    lines = draft.lines
    start, end = draft.bounds(number)
    if draft.text[start] in "Bb" or not is_running(draft, start, end):  # a byline may stand in front of the text
        return False
    below = number + 1
    if below < len(lines) and not lines.blank(below):
        return False
    below = lines.after(number)
    if end - start <= LONGEST_STANDFIRST and (below == len(lines) or is_other(draft, below) or is_author(draft, below)):
        return False
    return find_dateline(lines, start, end) is None
