"""The dateline that a document states, as a value and in its place."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from ...layout.values.datelines import read_parts, read_places
from ...model import BlockKind, Dateline, Mention, PartialDate, Span
from .._whitespace import one_line
from .copy_datelines import CLOSING_MARKS, WINDOW, copy_dateline
from .page import Page
from .timestamps import read_stamp

__all__ = ["as_dateline", "find_in_paragraph", "place_dateline", "place_stated"]

# Tarn, 26-11-2023 (TPA): place, day and agency, in any script
_IN_FIGURES = re.compile(
    r"(?P<place>[^,()\d]{2,60}), (?P<d>\d{1,2})[-./](?P<m>\d{1,2})[-./](?P<y>\d{4}) \((?P<agency>[^()]{2,30})\)",
    re.ASCII,
)
_DIGITS = re.compile(r"[12]\d{3}-?\d\d-?\d\d")  # 2018-01-03 20:13:08


def as_dateline(words: str) -> Dateline | None:
    """Read words that a document says are the dateline, with or without the mark that ends it.

    Args:
        words: The dateline.

    Returns:
        The dateline without a span, its parts told apart as far as they have the build of one; None if there are no
        words, or only a moment in digits, which some systems put there.
    """
    words = one_line(words)
    if not words or _DIGITS.match(words) is not None:
        return None
    parts = None
    if len(words) <= WINDOW:
        marked = words.rstrip(CLOSING_MARKS) + " —"
        parts = read_parts(marked, 0, len(marked)) if len(marked) > len(" —") else None
    if parts is None or parts.follow < len(marked):
        figures = _IN_FIGURES.fullmatch(words.rstrip(CLOSING_MARKS))
        if figures is not None and (day := read_stamp(f"{figures['y']}-{figures['m']:0>2}-{figures['d']:0>2}")):
            date = None if day.date is None else PartialDate.of(day.date)
            return Dateline(words, places=(figures["place"],), date=date, agency=figures["agency"])
        found = copy_dateline(words.rstrip(CLOSING_MARKS) + " -")
        return Dateline(words) if found is None else attrs.evolve(found, text=words)
    return Dateline(words, places=read_places(parts.head), date=parts.date, agency=parts.agency)


def place_dateline(page: Page, stated: Dateline | None, first: str, found: Dateline | None) -> Dateline | None:
    """Return the dateline of a story.

    Args:
        page: Takes the dateline as a line of its own, unless the first paragraph begins with its words.
        stated: What the document says.
        first: The paragraph that may begin with it.
        found: What it begins with.

    Returns:
        The dateline, without a span if it stands in the paragraph. What the document states stands against what is
        read from the words of the paragraph, but those count where they say more.
    """
    if found is not None and (stated is None or _begins(found.text, stated.text)):
        if stated is None or not stated.text:
            return found
        return attrs.evolve(
            found,
            places=stated.places or found.places,
            date=stated.date or found.date,
            agency=stated.agency or found.agency,
        )
    if stated is None:
        return None
    words = one_line(stated.text)
    if _begins(first, words):
        return attrs.evolve(stated, text=first[: len(words)], span=None)
    return attrs.evolve(stated, text=words, span=page.add(BlockKind.DATELINE, words).span)


def place_stated(page: Page, stated: Dateline | None, paragraphs: Sequence[str]) -> tuple[int, Dateline | None]:
    """Return the dateline of a story whose document says what is what.

    Args:
        page: Takes the dateline as a line of its own, unless a paragraph begins with its words.
        stated: What the document says.
        paragraphs: The paragraphs.

    Returns:
        The number of the paragraph, and the dateline, without a span if it stands in that.
    """
    if stated is None or not stated.text:
        return 0, stated
    words = one_line(stated.text)
    for number, paragraph in enumerate(paragraphs):
        if paragraph.startswith(words):
            return number, attrs.evolve(stated, text=words, span=None)
    return len(paragraphs), attrs.evolve(stated, text=words, span=page.add(BlockKind.DATELINE, words).span)


def _begins(words: str, start: str) -> bool:
    return words[: len(start)].replace("\xa0", " ") == start.replace("\xa0", " ")


def find_in_paragraph(dateline: Dateline | None, paragraphs: Sequence[Mention]) -> Dateline | None:
    """Return a dateline its place in the first paragraph if that begins with its words."""
    if dateline is None or not dateline.text or dateline.span is not None:
        return dateline
    start = next((m.span.start for m in paragraphs[:1] if m.span is not None), 0)
    return attrs.evolve(dateline, span=Span(start, start + len(dateline.text)))
