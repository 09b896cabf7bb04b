"""Captions and their credits, on a line of the page."""

from __future__ import annotations

import attrs

from ...layout.values.credits import read_caption
from ...lexicon.agencies import find_agency
from ...model import BlockKind, Caption, Credit, Span
from .._whitespace import one_line
from .credits import credit_within
from .page import Page

__all__ = ["add_caption"]


def add_caption(page: Page, caption: Caption, *, as_stated: bool = False) -> Caption | None:
    """Lay out a caption with its credit.

    Args:
        page: Takes the line.
        caption: The caption; the words of a credit that it does not hold follow it in brackets.
        as_stated: Whether credit and day are what the document says, so that none is looked for in the words.

    Returns:
        The caption with its place; None if it has neither words nor a credit.
    """
    words = one_line(caption.text)
    read = None if as_stated else read_caption(words, 0, len(words))  # the words often hold credit and day
    day = caption.date or (None if read is None else read.date)
    if as_stated:
        credit, line = caption.credit, "" if caption.credit is None else one_line(caption.credit.text)
    else:
        credit, line = _credit_line(caption.credit, words)
    at = words.rfind(line)
    if at < 0:
        at, words = (len(words) + 2, f"{words} ({line})") if words else (0, line)
    if not words:
        return None
    if credit is not None:
        start = page.at + at
        credit = attrs.evolve(credit, text=line, span=Span(start, start + len(line)) if line else None)
    span = page.add(BlockKind.CAPTION, words).span
    return attrs.evolve(caption, text=words, span=span, credit=credit, date=day)


def _credit_line(stated: Credit | None, words: str) -> tuple[Credit | None, str]:
    """Return the credit of a caption and its words: what the document states, and what the caption's words say more."""
    within = credit_within(words)
    if stated is None:
        return within, "" if within is None else within.text
    made = "/".join(dict.fromkeys(x for x in (stated.photographer, stated.source, stated.agency) if x))
    line = one_line(stated.text) or one_line(made)
    if within is None or not (line not in words or line in within.text):
        return stated, line
    if _is_same(line, within.text):
        return _joined(stated, within), within.text
    if within.agency and _is_agency(line, within.agency):  # ASSOCIATED PRESS, where the caption says AP
        return within, within.text
    if within.photographer and not stated.photographer:
        return attrs.evolve(stated, photographer=within.photographer), line
    return stated, line


def _joined(stated: Credit, within: Credit) -> Credit:
    """Complete a stated credit with what the same credit within the caption says."""
    photographer = stated.photographer or within.photographer
    other = None if photographer and photographer in (within.source or "") else within.source
    return attrs.evolve(
        stated,
        agency=stated.agency or within.agency,
        photographer=photographer,
        source=stated.source or other,
    )


def _is_agency(line: str, agency: str) -> bool:
    """Return whether a line only names an agency that has another name too."""
    one, other = find_agency(line), find_agency(agency)
    return one is not None and other is not None and one.full == other.full


def _is_same(one: str, other: str) -> bool:
    one, other = one.casefold(), other.casefold()
    return one in other or other in one
