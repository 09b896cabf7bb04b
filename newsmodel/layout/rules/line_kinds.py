"""Kinds of line that are recognised before any rule has claimed them: running text, wrapped lines, header lines."""

from __future__ import annotations

import re
from typing import Final

from ..draft import Draft
from ..lines.bullets import bullet_words
from ..lines.furniture import is_furniture
from ..lines.routing import is_routing
from ..lines.shapes import INDENTED, ends_sentence, is_paragraph, is_rule
from ..values.bylines import is_name_line, read_byline
from ..values.credits import is_credit_line, looks_like_caption
from ..values.date_lines import read_stamps
from .body.wrapped_lines import goes_on

__all__ = ["LONGEST_NAME", "LONGEST_STANDFIRST", "is_author", "is_other", "is_running", "is_short", "is_wrapped"]

LONGEST_STANDFIRST: Final = 300  # characters
LONGEST_NAME: Final = 60

_LEDE: Final = 70  # characters of a lede in one sentence
# "… on Friday …": a lede says on which day, a headline does not.
_LAST_WEEK: Final = re.compile(r"\b(?:on|last|late|early) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")


def is_running(draft: Draft, start: int, end: int) -> bool:
    """Return whether some text looks like running text and not like a caption."""
    words = draft.text[start:end]
    if not is_paragraph(words) and not (len(words) > _LEDE and words[-1] == "." and _LAST_WEEK.search(words)):
        return False
    return not looks_like_caption(draft.text, start, end)


def is_wrapped(draft: Draft, number: int) -> bool:
    """Return whether a line is the first of a hard-wrapped paragraph."""
    below = number + 1
    return below < len(draft.lines) and not draft.lines.blank(below) and goes_on(draft, number, below)


def is_other(draft: Draft, number: int) -> bool:
    """Return whether a line is some other kind of header line than a headline."""
    text = draft.text
    start, end = draft.bounds(number)
    words = text[start:end]
    return (
        is_routing(words)
        or is_furniture(words)
        or is_rule(words)
        or read_stamps(text, start, end) is not None
        or read_byline(text, start, end) is not None
        or is_credit_line(text, start, end) is not None
        or looks_like_caption(text, start, end)
        or (bullet_words(text, start, end) is not None and text[start] in "•●▪■*")
    )


def is_author(draft: Draft, number: int) -> bool:
    """Return whether a line is just a name, with a date line or running text below it."""
    lines, text = draft.lines, draft.text
    below = lines.after(number)
    if below == len(lines) or is_name_line(text, *draft.bounds(number)) is None:
        return False
    start, end = draft.bounds(below)
    return is_paragraph(text[start:end]) or read_stamps(text, start, end) is not None


def is_short(draft: Draft, number: int) -> bool:
    """Return whether a line is too short to be copy: a label, a button, a name."""
    start, end = draft.bounds(number)
    return (
        end - start <= LONGEST_NAME
        and not ends_sentence(draft.text[start:end])
        and draft.lines.indent(number) <= INDENTED
    )
