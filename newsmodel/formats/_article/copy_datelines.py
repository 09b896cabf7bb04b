"""Datelines of running copy: those that layout knows, and shapes that only agencies' own files have."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from ...layout.values.datelines import read_dateline
from ...lexicon import loading
from ...lexicon.agency_mentions import agencies_named
from ...lexicon.languages import month_named, newsroom_words
from ...model import Dateline, PartialDate
from ...text.characters import APOSTROPHE, BLANKS, DASH, DASHES, HYPHEN, OPENING
from ...text.matching import Match, Pattern
from ...text.patterns import CAPITAL

__all__ = ["CLOSING_MARKS", "WINDOW", "copy_dateline", "dateline_at", "find_dateline", "lone_dateline"]

WINDOW = 200  #: characters of a paragraph that may be its dateline
CLOSING_MARKS = "".join(BLANKS | DASHES | {"_", ":"})  #: what ends a dateline
_MOST_ABOVE = 6  # paragraphs that may stand above the one with the dateline: what was changed, who wrote it
_LONGEST_ABOVE = 800  # characters that they may have together
_LABEL = 80  # characters of one that is no sentence
_SENTENCE_ENDS = (".", "!", "?", ".”", '."', ".’")

_LETTERS = r"[\p{L}\p{M}]"
_BETWEEN = rf"[ .{APOSTROPHE}{HYPHEN}]{{1,2}}"
_PLACE = rf"{CAPITAL}{_LETTERS}*+(?:{_BETWEEN}\p{{L}}{_LETTERS}*+){{0,4}}"  # Frankfurt am Main
_AGENCY = rf"\((?P<agency>{CAPITAL}[^()]{{1,30}})\)"
_SLASHED = r"/(?P<agency>\p{L}[^/()]{1,20})/"  # /ritzau/

_BRACKETED = Pattern(  # Tarn (France), 12 oct 2020 (AFP) -
    rf"""(?x)
    (?P<place>\p{{L}}[^().,:;\d]{{0,60}}[ ]\([^()]{{2,40}}\))
    (?P<day>,[ ][^()]{{1,30}})?
    [ ]{_AGENCY}
    [ ]?\.?[{DASH}]
    """
)
_AGENCY_FIRST = Pattern(  # (ANSA) - TARN, 12 OTT -   (ANSA) - Tarn, October 12 -
    rf"""(?x)
    {_AGENCY}[ ]?[{DASH}][ ]
    (?P<place>{CAPITAL}{_LETTERS}*+(?:{_BETWEEN}{CAPITAL}{_LETTERS}*+){{0,4}}),[ ]
    (?: (?P<day>[0-9]{{1,2}})[ ](?P<month>{_LETTERS}{{3,11}})\.?
      | (?P<month>{_LETTERS}{{3,11}})\.?[ ](?P<day>[0-9]{{1,2}})
    )
    (?:,?[ ](?P<year>[0-9]{{4}}))?
    [ ]?[{DASH}]
    """
)
_COLON = Pattern(  # Tarn (NTB):   Tarn (NTB-AFP):   Tarn /ritzau/:
    rf"""(?x)
    (?P<place>{_PLACE})[ ]
    (?: \((?P<agency>{CAPITAL}\p{{L}}{{1,11}}(?:[-/]{CAPITAL}\p{{L}}{{1,11}}){{0,3}})\) | {_SLASHED} ):
    """
)
_UNMARKED = Pattern(  # Tarn (epd) Die Synode
    rf"""(?x)
    (?P<place>{CAPITAL}{_LETTERS}*+(?:{_BETWEEN}\p{{L}}{_LETTERS}*+){{0,3}}(?:/{CAPITAL}{_LETTERS}*+){{0,2}})
    [ ]\((?P<agency>\p{{L}}{{2,12}}(?:[ ]\p{{L}}{{2,12}}){{0,2}})\)
    (?=[ ](?:{CAPITAL}|[{OPENING}]))
    """
)
_DAY_FIRST = Pattern(  # Tarn, 16 ene (EFE).-   Tarn (France), 3 déc 2020 (AFP) -   Tarn, den 5. maj /ritzau/:
    rf"""(?x)
    (?P<place>[\p{{L}}--\p{{Ll}}]{_LETTERS}*+(?:[ /.{APOSTROPHE}{HYPHEN}]{{1,2}}\p{{L}}{_LETTERS}*+){{0,5}}
      (?:[ ]\([^()]{{2,40}}\))?)
    ,?[ ](?:\L<article>[ ])?(?P<day>[0-9]{{1,2}})(?:\.|er)?[ ](?:\L<article>[ ])?(?P<month>{_LETTERS}{{3,11}})\.?
    (?:[ ](?:\L<article>[ ])?(?P<year>[0-9]{{4}}))?
    ,?[ ]?(?: \((?P<agency>\p{{L}}[^()]{{1,30}})\) | {_SLASHED} )
    [ ]?(?:\.?[{DASH}]{{1,2}}|[:=])
    """,
    article=newsroom_words("day"),
)
_SLASHED_DAY = Pattern(  # TARN 15/06 (AFP) =   Tarn 31/07 (BELGA) -
    rf"""(?x)
    (?P<place>{_PLACE})[ ](?P<day>[0-9]{{1,2}})/(?P<month>[0-9]{{1,2}})
    [ ]\((?P<agency>\p{{L}}[^()]{{1,30}})\)[ ]?(?:[{DASH}]{{1,2}}|=)
    """
)
_LONE = Pattern(rf"(?P<place>{_PLACE}) \((?P<agency>{CAPITAL}\p{{L}}{{1,11}})\)")
_JOINED = Pattern("[-/]")  # NTB-AFP
_UNMARKED_AGENCIES = loading.words("dateline_agencies")


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
        agency = match["agency"]
        if any(map(_is_agency, _JOINED.split(agency))):
            return Dateline(match[0], places=(match["place"],), agency=agency)
    if (match := _SLASHED_DAY.match(words, 0, end)) is not None and (day := _day_first(match)) is not None:
        return day
    if found is None and (match := _DAY_FIRST.match(words, 0, end)) is not None:
        found = _day_first(match)
    if (match := _AGENCY_FIRST.match(words, 0, end)) is not None:
        return Dateline(match[0], places=(match["place"],), date=_date(match), agency=match["agency"])
    if found is not None:
        return attrs.evolve(found, span=None)
    if (match := _UNMARKED.match(words, 0, end)) is not None and not _UNMARKED_AGENCIES.isdisjoint(
        match["agency"].lower().split()
    ):
        return Dateline(match[0], places=tuple(match["place"].split("/")), agency=match["agency"])
    return None


def _day_first(match: Match) -> Dateline | None:
    """Make the dateline of copy in another language than English."""
    date = _date(match)
    if date is None:
        return None
    places = [place.strip() for place in match["place"].split("/")]
    return Dateline(match[0], places=places, date=date, agency=match["agency"])


def dateline_at(paragraphs: Sequence[str]) -> int:
    """Find which paragraph begins with the dateline, as `find_dateline` does; return its number alone."""
    return find_dateline(paragraphs)[0]


def find_dateline(paragraphs: Sequence[str]) -> tuple[int, Dateline | None]:
    """Find which paragraph begins with the dateline.

    Args:
        paragraphs: The body.

    Returns:
        Its number, and the dateline; 0 too where none does. Above one that names an agency or a day may stand a note
        of what was changed, who wrote it, and the headline once more; above a mere place only lines that are no
        sentences.
    """
    above, labels = 0, True
    for number, words in enumerate(paragraphs[: _MOST_ABOVE + 1]):
        found = copy_dateline(words)
        sure = found is not None and (found.agency is not None or found.date is not None)
        if sure or (found is not None and labels and (not number or found.text.rstrip()[-1:] in DASHES)):
            return number, found
        above += len(words)
        if above > _LONGEST_ABOVE:
            break
        bracketed = words[:1] == "(" and words[-1:] == ")"
        labels = labels and (bracketed or (len(words) <= _LABEL and not words.endswith(_SENTENCE_ENDS)))
    return 0, copy_dateline(paragraphs[0]) if paragraphs else None


def lone_dateline(words: str) -> Dateline | None:
    """Read a paragraph that is no more than a dateline with its agency; None if it is more."""
    match = _LONE.fullmatch(words)
    if match is None or not _is_agency(match["agency"]):
        bare = words.rstrip(CLOSING_MARKS) if len(words) < WINDOW else ""
        found = copy_dateline(f"{bare} - ") if bare.endswith(")") else None
        lone = found is not None and found.agency is not None and len(found.text) > len(bare)
        return attrs.evolve(found, text=words) if found is not None and lone else None
    return Dateline(words, places=(match["place"],), agency=match["agency"])


def _is_agency(name: str) -> bool:
    return name.lower() in _UNMARKED_AGENCIES or bool(agencies_named(name))


def _date(match: Match) -> PartialDate | None:
    """Read day, month and year of a dateline; None if there is no such day."""
    month = int(match["month"]) if match["month"].isdigit() else month_named(match["month"])
    if month is None:
        return None
    year = match.groupdict().get("year")
    try:
        return PartialDate(int(year) if year else None, month, int(match["day"]))
    except ValueError:
        return None
