"""Datelines of running copy: those that layout knows, and two that only agencies' own files have."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from ...layout.values.datelines import read_dateline
from ...lexicon.agency_mentions import agencies_named
from ...model import Dateline, PartialDate

__all__ = ["WINDOW", "copy_dateline", "dateline_at", "lone_dateline"]

WINDOW = 200  #: characters of a paragraph that may be its dateline
_MOST_ABOVE = 6  # paragraphs that may stand above the one with the dateline: what was changed, who wrote it
_LONGEST_ABOVE = 800  # characters that they may have together
_LABEL = 80  # characters of one that is no sentence
_DASHES = frozenset("-–—")
_SENTENCE_ENDS = (".", "!", "?", ".”", '."', ".’")

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
_COLON = re.compile(  # Tarn (NTB):   Tarn (NTB-AFP):   Tarn /ritzau/:
    r"""
    (?P<place>[A-ZÀ-Ý][^\W\d_]*(?:[ '’.-]{1,2}[^\W\d_]+){0,4})[ ]
    (?: \((?P<agency>[A-Z][A-Za-z]{1,11}(?:[-/][A-Z][A-Za-z]{1,11}){0,3})\) | /(?P<slash>[A-Za-z]{2,12})/ ):
    """,
    re.VERBOSE,
)
_UNMARKED = re.compile(  # Tarn (epd) Die Synode
    r"""
    (?P<place>[A-ZÀ-Ý][^\W\d_]*(?:[ '’.-]{1,2}[^\W\d_]+){0,3}(?:/[A-ZÀ-Ý][^\W\d_]*){0,2})
    [ ]\((?P<agency>[A-Za-z]{2,12})\)
    (?=[ ][A-ZÀ-Ý«„"“])
    """,
    re.VERBOSE,
)
_DAY_FIRST = re.compile(  # Tarn, 16 ene (EFE).-   Tarn (France), 3 déc 2020 (AFP) -   Tarn, den 5. maj /ritzau/:
    r"""
    (?P<place>[^\W\d_a-zß-ÿ][^\W\d_]*(?:[ /'’.-]{1,2}[^\W\d_]+){0,5} (?:[ ]\([^()]{2,40}\))?)
    ,?[ ](?:(?:le|el|den|em|dne)[ ])? (?P<day>[0-9]{1,2})(?:\.|er)?[ ](?:de[ ])?(?P<month>[^\W\d_]{3,10})\.?
    (?:[ ](?:de[ ])?(?P<year>[0-9]{4}))?
    ,?[ ]?(?: \((?P<agency>[^\W\d_][^()]{1,30})\) | /(?P<slash>[^\W\d_][^/()]{1,20})/ )
    [ ]?(?:\.?[-–—]{1,2}|[:=])
    """,
    re.VERBOSE,
)
_LONE = re.compile(r"(?P<place>[A-ZÀ-Ý][^\W\d_]*(?:[ '’.-]{1,2}[^\W\d_]+){0,4}) \((?P<agency>[A-Z][A-Za-z]{1,11})\)")
_MARKS = " \t\xa0-–—―:_"  # what ends a dateline
_AGENCIES = frozenset("anp apa ats belga bns epd kna leta ntb pap ritzau sda sid stt tt".split())  # of one country
_BETWEEN = re.compile(r"[-/]")  # NTB-AFP
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan gen ene",
            "feb fev fév",
            "mar mär maa mrt",
            "apr abr avr",
            "mai mag may mei maj",
            "jun giu juin",
            "jul lug juil",
            "aug ago aou aoû",
            "sep set",
            "oct okt ott out",
            "nov",
            "dec déc dez des dic",
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
    end = min(len(words), WINDOW)
    found = read_dateline(words, 0, end) if words else None
    if (match := _BRACKETED.match(words, 0, end)) is not None:
        plain = f"{match['place']}{match['day'] or ''} ({match['agency']}) - "
        read = read_dateline(plain, 0, len(plain))
        date = None if read is None else read.date
        other = _DAY_FIRST.match(words, 0, end) if date is None and match["day"] else None
        if other is not None and (day := _day_first(other)) is not None:
            date = day.date
        return Dateline(match[0], places=(match["place"],), date=date, agency=match["agency"])
    if (match := _COLON.match(words, 0, end)) is not None:
        agency = match["agency"] or match["slash"]
        if any(map(_is_agency, _BETWEEN.split(agency))):
            return Dateline(match[0], places=(match["place"],), agency=agency)
    if found is None and (match := _DAY_FIRST.match(words, 0, end)) is not None:
        found = _day_first(match)
    if (match := _AGENCY_FIRST.match(words, 0, end)) is not None:
        month = _month(match["month"] or match["name"])
        date = None
        if month is not None:
            year = int(match["year"]) if match["year"] else None
            date = _date(year, month, int(match["day"] or match["number"]))
        return Dateline(match[0], places=(match["place"],), date=date, agency=match["agency"])
    if found is None and (match := _UNMARKED.match(words, 0, end)) is not None and match["agency"].lower() in _AGENCIES:
        return Dateline(match[0], places=tuple(match["place"].split("/")), agency=match["agency"])
    return None if found is None else attrs.evolve(found, span=None)


def _day_first(match: re.Match[str]) -> Dateline | None:
    """Make the dateline of copy in another language than English."""
    month = _month(match["month"])
    date = None if month is None else _date(int(match["year"]) if match["year"] else None, month, int(match["day"]))
    places = [place.strip() for place in match["place"].split("/")]
    return (
        None if date is None else Dateline(match[0], places=places, date=date, agency=match["agency"] or match["slash"])
    )


def _month(name: str) -> int | None:
    name = name.lower()
    return _MONTHS.get(name[:4]) or _MONTHS.get(name[:3])


def dateline_at(paragraphs: Sequence[str]) -> int:
    """Tell which paragraph begins with the dateline.

    Args:
        paragraphs: The body.

    Returns:
        Its number; 0 too where none does. Above one that names an agency or a day may stand a note of what was
        changed, who wrote it, and the headline once more; above a mere place only lines that are no sentences.
    """
    above, labels = 0, True
    for number, words in enumerate(paragraphs[: _MOST_ABOVE + 1]):
        found = copy_dateline(words)
        sure = found is not None and (found.agency is not None or found.date is not None)
        if sure or (found is not None and labels and (not number or found.text.rstrip()[-1:] in _DASHES)):
            return number
        above += len(words)
        if above > _LONGEST_ABOVE:
            break
        bracketed = words[:1] == "(" and words[-1:] == ")"
        labels = labels and (bracketed or (len(words) <= _LABEL and not words.endswith(_SENTENCE_ENDS)))
    return 0


def lone_dateline(words: str) -> Dateline | None:
    """Read a paragraph that is no more than a dateline with its agency; None if it is more."""
    match = _LONE.fullmatch(words)
    if match is None or not _is_agency(match["agency"]):
        bare = words.rstrip(_MARKS) if len(words) < WINDOW else ""
        found = copy_dateline(f"{bare} - ") if bare.endswith(")") else None
        lone = found is not None and found.agency is not None and len(found.text) > len(bare)
        return attrs.evolve(found, text=words) if found is not None and lone else None
    return Dateline(words, places=(match["place"],), agency=match["agency"])


def _is_agency(name: str) -> bool:
    return name.lower() in _AGENCIES or bool(agencies_named(name))


def _date(year: int | None, month: int, day: int) -> PartialDate | None:
    try:
        return PartialDate(year, month, day)
    except ValueError:
        return None
