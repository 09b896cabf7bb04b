"""Datelines: place, day and agency in front of the first paragraph.

Shapes read (the places are examples):

    OSLO:                            Oslo, Nov 24 :                 MALMO/OSLO, March 7 (Reuters) -
    LOMBARD, Ill., March 3 -         WASHINGTON, March 12, Reuter - MOSCOW, October 6. /TASS/.
    WOBURN, Mass. (AP) —             ROSCOE, South Dakota (AP) _    New Delhi [India], May 17 (ANI):
    LONDON, April 29, 1997 (AFP) -   LISBOA, 18 jun (Xinhua) --     Jan 30 (Reuters) -

with the slips of the keyboard that wires are known for. `grammar` has the patterns, `parts` reads, `trust`
decides what to believe; this module puts the values together.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from ....lexicon.given_names import opens_no_town
from ....lexicon.places import CITIES, NOT_PLACES, is_city, is_region, place_key
from ....model import Dateline, Span
from ....text.characters import DASHES
from ....text.matching import Pattern
from ...lines.positions import Lines
from .agencies import is_agency
from .chinese import FIRST_IDEOGRAPH, read_chinese_dateline
from .head import Head, read_head
from .hindi import is_devanagari, read_hindi_dateline
from .parts import Parts, read_parts, tidy
from .places import read_places
from .trust import believe

__all__ = ["dateline_in", "find_dateline", "lone_dateline", "read_dateline"]


def dateline_in(lines: Lines, start: int, end: int) -> Dateline | None:
    """Read the dateline at the start of a paragraph, or give it as it was read before: many rules ask for the same one.

    Args:
        lines: The lines of the copy, which keep what was read.
        start: Where the paragraph begins, at a visible character; code points.
        end: Where it ends.
    """
    place = (start, end)
    known = lines.datelines
    if place in known:
        return known[place]
    found = known[place] = read_dateline(lines.text, start, end)
    return found


def read_dateline(text: str, start: int, end: int, *, alone: bool = False) -> Dateline | None:
    """Read the dateline at the start of a paragraph.

    Args:
        text: The copy.
        start: Where the paragraph begins, at a visible character; code points.
        end: Where it ends.
        alone: Want only a line that is a dateline and nothing else.

    Returns:
        The dateline, its span from the first character to the end of the final mark; None where there is none, or
        where it is in doubt. Its date has a year only if one is stated.
    """
    if start >= end:
        return None
    if text[start] >= FIRST_IDEOGRAPH:
        return read_chinese_dateline(text, start, end)
    if is_devanagari(text[start]):
        return None if alone else read_hindi_dateline(text, start, end)
    parts = read_parts(text, start, end)
    if parts is None or (alone and parts.follow < end):
        return None
    head = read_head(parts.head)
    dateline = None if head.town else _agency_first(parts, text, start, end) or _in_brackets(parts, text, start, end)
    if dateline is None and believe(parts, head, text, end):
        dateline = _build(parts, head, text, start)
    return _agency_alone(parts, head, text, start, end) if dateline is None and head.town else dateline


_DASHES: Final = DASHES | {"_"}


def _agency_first(parts: Parts, text: str, start: int, end: int) -> Dateline | None:
    """Read a dateline that starts with the agency: "(AP) LONDON —", "(ANSA) - ROME, March 4 -"."""
    if parts.agency is None or parts.dated or parts.follow >= end or not is_agency(parts.agency):
        return None
    rest = read_parts(text, parts.follow, end)
    if rest is None or rest.agency is not None or not rest.mark:
        return None
    if parts.mark and not (rest.dated and parts.mark[0] in _DASHES and rest.mark[0] in _DASHES):
        return None
    head = read_head(rest.head)
    sure = bool(parts.mark) and rest.follow < end and not text[rest.follow].islower()
    if not (sure or head.known or head.region) or not head.town or not believe(rest, head, text, end):
        return None
    return _build(rest._replace(agency=parts.agency, date=rest.date or parts.date), head, text, start)


def _in_brackets(parts: Parts, text: str, start: int, end: int) -> Dateline | None:
    """Read a dateline whose place stands in brackets: "(Ames, Iowa) –", "(Nairobi) –"."""
    if parts.head or parts.agency is None or parts.mark[:1] not in _DASHES or is_agency(parts.agency):
        return None
    head = read_head(parts.agency)
    parts = parts._replace(head=parts.agency, agency=None)
    if not (head.known or head.region) or not believe(parts, head, text, end):
        return None
    return _build(parts, head, text, start)


def _build(parts: Parts, head: Head, text: str, start: int) -> Dateline:
    """Make the dateline."""
    agency = parts.agency
    places = read_places(parts.head) if head.town else ()
    if agency is not None and places and not is_agency(agency) and is_region(agency):  # WASHINGTON (D.C.) —
        places, agency = (*places[:-1], f"{places[-1]} ({agency})"), None
    return Dateline(text[start : parts.end], span=Span(start, parts.end), places=places, date=parts.date, agency=agency)


def _agency_alone(parts: Parts, head: Head, text: str, start: int, end: int) -> Dateline | None:
    """Make a dateline of an agency or a site alone: "Reuters -", "AMMONNEWS -"."""
    if parts.agency is not None or not parts.mark or parts.mark[0] not in _DASHES or not parts.spaced:
        return None
    following = text[parts.follow : parts.follow + 1] if parts.follow < end else ""
    if len(head.segments) > 1 or following.islower() or not is_agency(head.town):
        return None
    return Dateline(text[start : parts.end], span=Span(start, parts.end), date=parts.date, agency=head.town)


def lone_dateline(text: str, start: int, end: int) -> Dateline | None:
    """Read a line that is only a place: "ANKARA", "Tarnpur, April 28".

    Args:
        text: The copy.
        start: Where the line begins, at a visible character; code points.
        end: Where it ends.

    Returns:
        The dateline it would be where running text follows: a known city in capitals, or one word and a day.
    """
    words = text[start:end]
    if words.isupper() and is_city(words):
        return Dateline(words, span=Span(start, end), places=(tidy(words),))
    parts = read_parts(text, start, end) if words[-1].isdigit() and "," in words else None
    if parts is None or parts.mark or not parts.dated or parts.date is None or parts.follow < end:
        return None
    head = read_head(parts.head)
    word = head.town.lower()
    if len(head.words) != 1 or parts.agency is not None or word in NOT_PLACES or opens_no_town(word):
        return None
    return _build(parts, head, text, start)


# ---------------------------------------------------------------- within a line

_REACH: Final = 400  # characters within which a dateline follows a byline or a summary
_TRIES: Final = 12
# ABUJA, after a blank
_MAYBE_CAPITALS: Final = re.compile(r"[A-Z\x80-\U0010ffff]{3}")  # the same, roughly; most lines are refused by it
_CAPITALS: Final = Pattern(r"(?<=[ \t\xa0])\p{Lu}[\p{Lu}\p{M}]{2,40}+(?=[ ,/:;(\xa0\-–—])")


def find_dateline(lines: Lines, start: int, end: int) -> Dateline | None:
    """Find the dateline at the start of a line, or after a byline or a summary on the same line.

    Args:
        lines: The lines of the copy, which keep what was read.
        start: Where the line begins, at a visible character; code points.
        end: Where it ends.

    Returns:
        The dateline; None if there is none or it is in doubt. Within a line only places in capitals count, and they
        need a date, an agency or a name in the gazetteer.
    """
    dateline = dateline_in(lines, start, end)
    if dateline is not None:
        return dateline
    text = lines.text
    if _MAYBE_CAPITALS.search(text, start, min(end, start + _REACH)) is None:
        return None
    for match in islice(_CAPITALS.finditer(text, start, min(end, start + _REACH)), _TRIES):
        dateline = _read_within(text, match.start(), end)
        if dateline is not None:
            return dateline
    return None


def _read_within(text: str, at: int, end: int) -> Dateline | None:
    """Read a dateline in mid-line; of "By ISAAC ABRAK ABUJA, Nov 1" take only the town in the gazetteer."""
    parts = read_parts(text, at, end)
    if parts is None or not parts.mark:
        return None
    head = read_head(parts.head)
    if not head.capitals or not believe(parts, head, text, end):
        return None
    if not head.known:
        before = text[max(0, at - 30) : at].rstrip().rpartition(" ")[2]
        if before.isupper() or not (parts.dated or (parts.agency is not None and is_agency(parts.agency))):
            return None
        words = parts.head.split()
        for cut in range(1, len(words)):
            name = " ".join(words[cut:]).partition(",")[0]
            if place_key(name) in CITIES and (later := text.find(name, at, parts.end)) > at:
                return _read_within(text, later, end)
        if before.lower() == "by":  # names run into a place that nobody knows
            return None
    return _build(parts, head, text, at)
