"""What a row shows by its own words: its shape, what the readers of values make of it, and habits of newsrooms."""

from __future__ import annotations

import re
from bisect import bisect_right
from string import ascii_lowercase
from typing import Final

from ...lexicon.agencies import find_agency
from ...lexicon.loading import words as listed
from ..lines.bullets import bullet_words
from ..lines.end_notes import is_end_note
from ..lines.furniture import heads_links, is_furniture, is_topics
from ..lines.positions import Lines
from ..lines.routing import is_routing
from ..lines.shapes import ends_open, ends_sentence, is_paragraph, is_rule
from ..lines.sign_offs import is_sign_off
from ..values.bylines import is_name_line, read_byline
from ..values.credits import (
    CREDIT_OPENINGS,
    ends_in_sure_credit,
    find_credit,
    is_credit_line,
    labelled_words,
    looks_like_caption,
)
from ..values.date_lines import read_stamps
from ..values.datelines import dateline_in, lone_dateline
from ..values.dates import caption_date
from .words import LONGEST, NAMES, habits_in

__all__ = ["EVIDENCE", "FULL", "line_evidence", "text_evidence"]

_SIZES: Final = (8, 20, 40, 60, 80, 110, 150, 250)  # characters
_FEW_WORDS: Final = 8
_SHORT_NAME: Final = 60
_LONG: Final = 260
_HEADLINE: Final = range(12, 151)
_HEADLINE_WORDS: Final = range(3, 23)
_LONGEST_CAPTION: Final = 700
_MOST_WORDS: Final = 40  # words whose letters are looked at
_DIGIT: Final = re.compile(r"\d")
_MAYBE_DIGIT: Final = re.compile("[0-9\u0660-\u1fff\u3000-\U0010ffff]")  # the same, roughly, and twice as fast
_SMALL_LETTERS: Final = frozenset(ascii_lowercase)  # a quick test in front of a slower one
_FUNCTION_WORDS: Final = listed("function_words")

#: A full row of running text, whose other evidence nobody needs.
FULL: Final = ("full", "stop", "size-8", "words-8")

_SIZE: Final = tuple(f"size-{n}" for n in range(len(_SIZES) + 1))
_WORDS: Final = tuple(f"words-{n}" for n in range(_FEW_WORDS + 1))
_CAPITALS: Final = tuple(f"caps-{n}" for n in range(5))  # quarters of the words
_FUNCTIONS: Final = tuple(f"function-words-{n}" for n in range(4))  # eighths of the words

_SHAPES: Final = (
    "full",
    "paragraph",
    "stop",
    "colon",
    "comma",
    "bracket",
    "open",
    "dangling",
    "capitals",
    "small-first",
    "digit-first",
    "quote-first",
    "mark-first",
    "bracket-first",
    "bracketed",
    "digits",
    "headline-shape",
    *_SIZE,
    *_WORDS[1:],
    *_CAPITALS,
    *_FUNCTIONS,
)
_READINGS: Final = (
    "furniture",
    "rule",
    "heads-links",
    "topics",
    "routing",
    "sign-off",
    "end-note",
    "date-line",
    "updated",
    "byline",
    "name-line",
    "bullet",
    "credit",
    "credit-label",
    "labelled-caption",
    "caption",
    "ends-in-credit",
    "caption-day",
    "dateline",
    "dateline-agency",
    "dateline-alone",
    "lone-place",
    "agency",
)

#: The names of all evidence that a row's own words give.
EVIDENCE: Final[tuple[str, ...]] = (*_SHAPES, *_READINGS, *NAMES)


def line_evidence(lines: Lines, start: int, end: int) -> list[str]:
    """List what a row shows by its own words.

    Args:
        lines: The lines of the copy.
        start: Where the row's visible words begin, in code points.
        end: Where they end.

    Returns:
        Names of `EVIDENCE`.
    """
    words = lines.text[start:end]
    found: list[str] = []
    _shape(words, found)
    _readings(lines, start, end, words, found)
    if end - start <= LONGEST:
        found += habits_in(words, digits="digits" in found)
    return found


def text_evidence(lines: Lines, start: int, end: int) -> list[str]:
    """List what a long row of running text shows: as any full row, and whether it begins with a dateline or is a note.

    Args:
        lines: The lines of the copy.
        start: Where the row's visible words begin, in code points.
        end: Where they end.
    """
    found = [*FULL, "paragraph"]
    text = lines.text
    words = text[start:end]
    if is_end_note(words):
        found.append("end-note")
        if "rights" in habits_in(words, digits=False):
            found.append("rights")
    if looks_like_caption(text, start, end):
        found.append("caption")
    _place(lines, start, end, found)
    return found


def _shape(words: str, found: list[str]) -> None:
    """Add what a row looks like."""
    size = len(words)
    found.append(_SIZE[bisect_right(_SIZES, size)])
    parts = words.split()
    found.append(_WORDS[min(len(parts), _FEW_WORDS)])
    last = words[-1]
    if ends_sentence(words):
        found.append("stop")
    elif last == ":":
        found.append("colon")
    elif last in ",;":
        found.append("comma")
    elif last in ")]":
        found.append("bracket")
    else:
        found.append("open")
        if size in _HEADLINE and len(parts) in _HEADLINE_WORDS and not words[0].islower():
            found.append("headline-shape")
    if ends_open(words):
        found.append("dangling")
    if is_paragraph(words):
        found.append("paragraph")
    _words(words, parts, found)
    _first(words, found)
    if _MAYBE_DIGIT.search(words, 0, _LONG) is not None and _DIGIT.search(words, 0, _LONG) is not None:
        found.append("digits")


def _words(words: str, parts: list[str], found: list[str]) -> None:
    """Add how many of a row's first words have a capital, and how many are function words."""
    letters = capitals = functions = 0
    for part in parts[:_MOST_WORDS]:
        first = part[0]
        small = first in _SMALL_LETTERS
        if small or first.isalpha():
            letters += 1
            if not small and first.isupper():
                capitals += 1
            if part.lower() in _FUNCTION_WORDS:
                functions += 1
    if letters:
        found.append(_CAPITALS[4 * capitals // letters])
        found.append(_FUNCTIONS[min(3, 8 * functions // letters)])
        if words.isupper():
            found.append("capitals")


def _first(words: str, found: list[str]) -> None:
    """Add how a row begins."""
    first = words[0]
    if first.islower():
        found.append("small-first")
    elif first.isdigit():
        found.append("digit-first")
    elif first in "“\"‘'«":
        found.append("quote-first")
    elif not first.isalnum():
        found.append("mark-first")
        if first == "(":
            found.append("bracketed" if words[-1] == ")" else "bracket-first")


def _readings(lines: Lines, start: int, end: int, words: str, found: list[str]) -> None:
    """Add what the readers of values make of a row."""
    text = lines.text
    size = end - start
    if size <= _LONG and is_furniture(words):
        found.append("furniture")
    if is_rule(words):
        found.append("rule")
    if heads_links(words):
        found.append("heads-links")
    if is_topics(words):
        found.append("topics")
    if is_routing(words):
        found.append("routing")
    if is_sign_off(words):
        found.append("sign-off")
    if is_end_note(words):
        found.append("end-note")
    stamps = read_stamps(text, start, end)
    if stamps is not None:
        found.append("date-line")
        if stamps.updated is not None:
            found.append("updated")
    if read_byline(text, start, end) is not None:
        found.append("byline")
    elif size <= _SHORT_NAME and is_name_line(text, start, end) is not None:
        found.append("name-line")
    if bullet_words(text, start, end) is not None:
        found.append("bullet")
    if size <= _SHORT_NAME and find_agency(words.strip(" .,()/|-—")) is not None:
        found.append("agency")
    if size <= _LONGEST_CAPTION:
        _picture(text, start, end, found)
    _place(lines, start, end, found)


def _picture(text: str, start: int, end: int, found: list[str]) -> None:
    """Add what makes a row a caption or a credit."""
    if is_credit_line(text, start, end) is not None:
        found.append("credit")
    if text.startswith(CREDIT_OPENINGS, start):
        found.append("credit-label")
    credit = find_credit(text, start, end)
    if labelled_words(text, start, end) is not None:
        found += ("labelled-caption", "caption")
    elif ends_in_sure_credit(text, start, end, credit):
        found.append("caption")
    if credit is not None:
        found.append("ends-in-credit")
        span = credit[0].span
        end = end if span is None else span.start
    if ("digits" in found or end - start > _LONG) and caption_date(text, start, end) is not None:
        found.append("caption-day")


def _place(lines: Lines, start: int, end: int, found: list[str]) -> None:
    """Add what makes a row begin with a dateline, or be one."""
    dateline = dateline_in(lines, start, end)
    if dateline is not None:
        found.append("dateline")
        if dateline.agency is not None:
            found.append("dateline-agency")
        if dateline.span is not None and dateline.span.end == end:
            found.append("dateline-alone")
    elif end - start <= _SHORT_NAME and lone_dateline(lines.text, start, end) is not None:
        found.append("lone-place")
