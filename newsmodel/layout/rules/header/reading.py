"""The header of a story: everything in front of its first paragraph, line by line."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from ...draft import Draft
from ...lines.shapes import line_key
from .above_headline import above_headline
from .body_start import opens_body
from .byline import byline
from .byline_continuation import byline_continuation
from .caption import caption
from .date_line import date_line
from .dateline_before_headline import cut_dateline
from .furniture import furniture
from .headline import headline
from .headline_repeat import headline_repeat
from .headline_search import find_headline
from .label_above_date import label_above_date
from .label_above_dateline import label_above_dateline
from .routing import routing
from .standfirst import standfirst
from .summary_before_dateline import summary_before_dateline
from .summary_point import summary_point

__all__ = ["HEADER_RULES", "read_header"]

Rule = Callable[[Draft, int], bool]

#: The rules for a line of the header, in the order in which they are asked; the first that claims it wins.
HEADER_RULES: Final[tuple[Rule, ...]] = (
    routing,
    headline,
    headline_repeat,
    date_line,
    summary_point,
    furniture,
    byline_continuation,
    byline,
    caption,
    above_headline,
    summary_before_dateline,
    standfirst,
    label_above_date,
    label_above_dateline,
)

_REACH: Final = 40  # lines with words in which a header must end


def read_header(draft: Draft) -> None:
    """Claim the lines of the header, and find where the body begins."""
    number = draft.lines.after(-1)
    if number < len(draft.lines):
        cut_dateline(draft, number)
    lines = draft.lines
    if number < len(lines) and draft.kinds[number] is not None:
        number = lines.after(number)
    found, at_foot = find_headline(draft)
    if found is not None:
        draft.key = line_key(lines.words(found))
    if not at_foot:
        draft.headline = found
    for _ in range(_REACH):
        if number >= len(lines):
            break
        if opens_body(draft, number) or not _claimed(draft, number):
            break
        number = lines.after(number)
        while number in draft.joined:
            number = lines.after(number)
    draft.body = number
    draft.headline = found if not at_foot or found is None or found >= number else None


def _claimed(draft: Draft, number: int) -> bool:
    """Return whether a rule claims a line."""
    for rule in HEADER_RULES:  # noqa: SIM110  a generator takes longer
        if rule(draft, number):
            return True
    return False
