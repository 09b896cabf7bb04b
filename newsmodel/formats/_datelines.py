"""Datelines of running copy: those that layout knows, and two that only agencies' own files have."""

from __future__ import annotations

import re

import attrs

from ..layout.datelines import read_dateline
from ..lexicon.agencies import agencies_named
from ..model import Dateline, PartialDate

__all__ = ["copy_dateline", "lone_dateline"]

_WINDOW = 200  # characters of a paragraph that may be its dateline

_BRACKETED = re.compile(  # Tarn (France), 12 oct 2020 (AFP) -
    r"""
    (?P<place>[^\W\d_][^().,:;\d]{0,60}[ ]\([^()]{2,40}\))
    (?P<day>,[ ][^()]{1,30})?
    [ ]\((?P<agency>[A-Z][^()]{1,30})\)
    [ ]?(?:\.[-–—]|[-–—])
    """,
    re.VERBOSE,
)
_AGENCY_FIRST = re.compile(  # (ANSA) - TARN, 12 OTT -   (ANSA) - Tarn, October 12 -
    r"""
    \((?P<agency>[A-Z][^()]{1,30})\)[ ]?[-–—][ ]
    (?P<place>[A-ZÀ-Ý][^\W\d_]*(?:[ '’.-]{1,2}[A-ZÀ-Ý][^\W\d_]*){0,4}),[ ]
    (?:(?P<day>[0-9]{1,2})[ ](?P<month>[^\W\d_]{3,9})\.? | (?P<name>[^\W\d_]{3,9})\.?[ ](?P<number>[0-9]{1,2}))
    (?:,?[ ](?P<year>[0-9]{4}))?
    [ ]?[-–—]
    """,
    re.VERBOSE,
)
_COLON = re.compile(r"(?P<place>[A-ZÀ-Ý][^\W\d_]*(?:[ '’.-]{1,2}[^\W\d_]+){0,4}) \((?P<agency>[A-Z][A-Za-z]{1,11})\):")
_UNMARKED = re.compile(  # Tarn (epd) Die Synode
    r"""
    (?P<place>[A-ZÀ-Ý][^\W\d_]*(?:[ '’.-]{1,2}[^\W\d_]+){0,3}(?:/[A-ZÀ-Ý][^\W\d_]*){0,2})
    [ ]\((?P<agency>[A-Za-z]{2,12})\)
    (?=[ ][A-ZÀ-Ý«„"“])
    """,
    re.VERBOSE,
)
_LONE = re.compile(r"(?P<place>[A-ZÀ-Ý][^\W\d_]*(?:[ '’.-]{1,2}[^\W\d_]+){0,4}) \((?P<agency>[A-Z][A-Za-z]{1,11})\)")
_MARKS = " \t\xa0-–—―:_"  # what ends a dateline
_AGENCIES = frozenset(
    "ANP APA ATS ats Belga BNS epd KNA LETA NTB PAP Ritzau SDA sda SID STT TT".split()
)  # of one country
_MONTHS = {
    name: number
    for number, names in enumerate(
        "gen jan|feb fev|mar|apr abr|mag mai may|giu jun|lug jul|ago aug|set sep|ott out oct|nov|dic dez dec".split(
            "|"
        ),
        1,
    )
    for name in names.split()
}


def copy_dateline(words: str) -> Dateline | None:
    """Read the dateline that a paragraph begins with.

    Args:
        words: The paragraph.

    Returns:
        The dateline without a span, or None.
    """
    end = min(len(words), _WINDOW)
    found = read_dateline(words, 0, end) if words else None
    if (match := _BRACKETED.match(words, 0, end)) is not None:
        plain = f"{match['place']}{match['day'] or ''} ({match['agency']}) - "
        read = read_dateline(plain, 0, len(plain))
        date = None if read is None else read.date
        return Dateline(match[0], places=(match["place"],), date=date, agency=match["agency"])
    if (match := _COLON.match(words, 0, end)) is not None and _is_agency(match["agency"]):
        return Dateline(match[0], places=(match["place"],), agency=match["agency"])
    if (match := _AGENCY_FIRST.match(words, 0, end)) is not None:
        month = _MONTHS.get((match["month"] or match["name"])[:3].lower())
        date = None
        if month is not None:
            year = int(match["year"]) if match["year"] else None
            date = _date(year, month, int(match["day"] or match["number"]))
        return Dateline(match[0], places=(match["place"],), date=date, agency=match["agency"])
    if found is None and (match := _UNMARKED.match(words, 0, end)) is not None and match["agency"] in _AGENCIES:
        return Dateline(match[0], places=tuple(match["place"].split("/")), agency=match["agency"])
    return None if found is None else attrs.evolve(found, span=None)


def lone_dateline(words: str) -> Dateline | None:
    """Read a paragraph that is no more than a dateline with its agency; None if it is more."""
    match = _LONE.fullmatch(words)
    if match is None or not _is_agency(match["agency"]):
        bare = words.rstrip(_MARKS) if len(words) < _WINDOW else ""
        found = copy_dateline(f"{bare} - ") if bare.endswith(")") else None
        lone = found is not None and found.agency is not None and len(found.text) > len(bare)
        return attrs.evolve(found, text=words) if found is not None and lone else None
    return Dateline(words, places=(match["place"],), agency=match["agency"])


def _is_agency(name: str) -> bool:
    return name in _AGENCIES or bool(agencies_named(name))


def _date(year: int | None, month: int, day: int) -> PartialDate | None:
    try:
        return PartialDate(year, month, day)
    except ValueError:
        return None
