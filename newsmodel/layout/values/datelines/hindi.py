"""Datelines in Hindi: place, day and agency in brackets; the wires write them without a dash.

कोटपुर, 3 मार्च (भाषा) सरकार ने …      कोटपुर (एजेंसी)। सरकार ने …
"""

from __future__ import annotations

from typing import Final

from ....lexicon.languages import month_named, newsroom_words
from ....model import Dateline, PartialDate, Span
from ....text.matching import Pattern
from .days import partial

__all__ = ["is_devanagari", "read_hindi_dateline"]

_FIRST: Final = "\u0900"
_LAST: Final = "\u097f"
_MARKS: Final = r"(?:\s?[।:.–—-]{1,2})?+"

_LINE: Final = Pattern(
    rf"""(?x)
    (?P<places>[\p{{Devanagari}}/]{{2,20}}+(?:\s(?!\d)[\p{{Devanagari}}/]{{2,20}}+){{0,2}})
    (?:\s?,\s?(?P<day>\d{{1,2}})\s(?P<month>\p{{Devanagari}}{{2,12}}+))?+
    \s?,?\s?\((?P<agency>[\p{{Devanagari}}. /]{{2,30}}+)\){_MARKS}
    """
)


def is_devanagari(letter: str) -> bool:
    """Return whether a letter is of the script that Hindi is written in."""
    return _FIRST <= letter <= _LAST


def read_hindi_dateline(text: str, start: int, end: int) -> Dateline | None:
    """Read the dateline at the start of a paragraph in Hindi.

    Args:
        text: The copy.
        start: Where the paragraph begins, in code points.
        end: Where it ends.

    Returns:
        The dateline; None if there is none, or if it has neither a day nor an agency that is known.
    """
    match = _LINE.match(text, start, end)
    if match is None:
        return None
    agency = match["agency"].strip()
    date: PartialDate | None = None
    if match["month"] is not None:
        month = month_named(match["month"])
        date = None if month is None else partial(None, month, match["day"])
        if date is None:
            return None
    elif agency not in newsroom_words("agency"):
        return None
    places = tuple(place.strip() for place in match["places"].split("/") if place.strip())
    return Dateline(match[0], span=Span(start, match.end()), places=places, date=date, agency=agency)
