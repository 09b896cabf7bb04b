"""The parts of what may be a dateline; `trust` decides whether it is one."""

from __future__ import annotations

from typing import Final, NamedTuple

from ....lexicon.calendar import MONTHS, WEEKDAYS
from ....lexicon.places import is_region
from ....model import PartialDate
from ....text.characters import SOFT_HYPHEN
from ....text.matching import Match
from .agencies import agency_name, is_agency
from .days import partial, read_date_after, read_month, read_month_after_day
from .grammar import (
    AGAIN,
    AGENCY,
    CLOCK_AND_DATE,
    DATE_IN_BRACKETS,
    DAY_MONTH,
    DIGITS,
    GO_ON,
    LEAD,
    MARK,
    MAYBE_SMALL_MONTH,
    MISTAKEN_BLANK,
    MORE_AGENCY,
    MORE_DATE,
    NAMED_AGENCY,
    SMALL_HEAD,
    SMALL_MONTH,
    SMALL_WORDS,
    UNMARKED_AGENCY,
    UNSEEN,
    WINDOW,
)
from .place_words import read_place_words

__all__ = ["Parts", "read_parts", "tidy"]

_FINAL_MARKS: Final = "-–—:_"
_SMALL_LETTERS: Final = frozenset(f"{word} "[:2] for word in SMALL_WORDS)
_MONTH_LETTERS: Final = frozenset(name[0] for name in MONTHS)
_MISTAKEN_DASH: Final = "â"  # how one begins after its encoding was mistaken
_LONGEST_HOUR: Final = 3  # characters of an hour and its colon
_COMMA_WITHIN: Final = 40  # characters in which a comma follows places in small letters


class Parts(NamedTuple):
    """The parts of what may be a dateline."""

    head: str  #: the words before date and agency, as written
    dated: bool  #: a date is written, readable or not
    date: PartialDate | None
    agency: str | None
    end: int  #: after the mark
    mark: str  #: the mark; empty where it is missing
    spaced: bool  #: a blank stands before or after the mark
    follow: int  #: where the text goes on


_INVISIBLE: Final = dict.fromkeys(map(ord, f"{SOFT_HYPHEN}\u200b\u2060\ufeff"))


def tidy(words: str) -> str:
    """Replace runs of spaces and line breaks with one space, and drop invisible characters."""
    if not words.isascii():
        words = words.translate(_INVISIBLE)
    return " ".join(words.split())


class _Reader:
    """One pass over the front of a paragraph."""

    __slots__ = ("agency", "at", "date", "dated", "head", "stop", "text")

    def __init__(self, text: str, stop: int) -> None:
        self.text = text
        self.stop = stop
        self.at = 0
        self.head = ""
        self.dated = False
        self.date: PartialDate | None = None
        self.agency: str | None = None

    def read_places(self, start: int) -> bool:
        """Read the words in front of the date, and the date."""
        text = self.text
        last, word, at = read_place_words(text, start, self.stop)
        self.at = at
        if at == start:
            if text[start].isdigit():
                return self._read_leading_date(start)
            return text[start] == "(" or (text[start].islower() and self._read_small_date(start, start))
        following = text[at] if at < self.stop else "\n"
        if following not in GO_ON:
            return following.islower() and self._read_small_date(start, at)
        if following in DIGITS:
            return self._read_date(start, last, word)
        self.head = text[start:at]
        if last > start and word.rstrip(".").lower() in MONTHS:  # SYDNEY, April -
            before = text[start:last].rstrip()
            if before.endswith(",") and following not in "(/":
                self.head, self.dated = before, True
        return True

    def _read_date(self, start: int, last: int, word: str) -> bool:
        """Read "March 3" where the last word was the month, or "3 March"."""
        text, at = self.text, self.at
        month = read_month(word.rstrip("."))
        if month is not None:
            found = read_date_after(text, month, at, self.stop)
            if found is None:
                return False
            self.head = text[start:last]
            self.date, self.at = found
            again = AGAIN.match(text, self.at, self.stop)
            if again is not None and MONTHS.get(again["month"].lower()) == month:
                more = read_date_after(text, month, again.end(), self.stop)
                if more is not None and more[0] == self.date:
                    self.at = more[1]
        else:
            match = DAY_MONTH.match(text, at, self.stop)
            month = None if match is None else read_month_after_day(match["month"])
            if match is None or month is None:
                return False
            self.head = text[start:at]
            self.date, self.at = partial(match["year"], month, match["day"]), match.end()
        self.dated = True
        self._drop_weekday()
        return True

    def _read_leading_date(self, start: int) -> bool:
        """Read "21 Jan" or "09:12 AM EST, 03/04/2021" where no place stands before it."""
        clock = self.text.find(":", start, start + _LONGEST_HOUR) > 0
        match = CLOCK_AND_DATE.match(self.text, start, self.stop) if clock else None
        if match is not None:
            month = int(match["month"])
        else:
            match = None if clock else DAY_MONTH.match(self.text, start, self.stop)
            found = None if match is None else read_month_after_day(match["month"])
            if match is None or found is None:
                return False
            month = found
        self.date, self.at = partial(match["year"], month, match["day"]), match.end()
        self.dated = True
        return True

    def _read_small_date(self, start: int, at: int) -> bool:
        """Read ", march 4" after place words in any case."""
        text = self.text
        if text[at - 1 : at] != " " or text[at - 2 : at - 1] != ",":
            at = text.find(",", start, start + _COMMA_WITHIN)
            if at < 0 or not _may_be_month(text, at) or SMALL_HEAD.fullmatch(text, start, at) is None:
                return False
        if MAYBE_SMALL_MONTH.search(text, at, self.stop) is None:
            return False
        match = SMALL_MONTH.match(text, at, self.stop)
        month = None if match is None else read_month(match["month"])
        if match is None or month is None:
            return False
        found = read_date_after(text, month, match.end(), self.stop)
        if found is None:
            return False
        self.head = text[start : match.start("month")]
        self.date, self.at = found
        self.dated = True
        return True

    def _drop_weekday(self) -> None:
        """Drop the weekday in "NAIROBI, Kenya, Friday, March 3"."""
        words = self.head.rstrip(" ,.")
        cut = max(words.rfind(" "), words.rfind(","))
        if words[cut + 1 :].lower() in WEEKDAYS:
            self.head = words[: cut + 1]

    def read_agency(self) -> None:
        """Read "(AP)", "/TASS/" or ", Reuter" after places and date."""
        if not self.dated and "," in self.head:  # KHARTOUM, Monday (Reuters) -
            self._drop_weekday()
        match = None if self._at_mark() else AGENCY.match(self.text, self.at, self.stop)
        if match is None:
            unmarked = UNMARKED_AGENCY.match(self.text, self.at, self.stop) if self.dated else None
            if unmarked is not None and is_agency(unmarked["agency"]):
                self.agency, self.at = agency_name(unmarked["agency"]), unmarked.end("agency")
            else:
                self._agency_in_head()
        elif match["bare"]:
            if self.dated and is_agency(match["bare"]):
                self.agency, self.at = agency_name(match["bare"]), match.end()
        elif self.take_agency(match["round"] or match["slash"]):
            self.at = match.end()

    def _at_mark(self) -> bool:
        """Return whether the final mark follows at once, so that there is no agency in front of it."""
        at = self.at
        while at < self.stop and self.text[at] == " ":
            at += 1
        return at < self.stop and self.text[at] in _FINAL_MARKS

    def take_agency(self, words: str) -> bool:
        """Take what stands in brackets: the agency, a date, both, or a region."""
        if not self.dated and not words.isalpha():
            match = DATE_IN_BRACKETS.search(words)
            month = None if match is None else read_month(match["month"])
            if match is not None and month is not None:
                self.dated = True
                self.date = partial(match["year"], month, match["day"])
                words = words[: match.start()]
                if not words:
                    return True
        words = _short_name(tidy(words).rstrip(" -,"))
        if self.agency is not None or not any(c.isalpha() for c in words):
            return False
        self.agency = agency_name(words)
        return True

    def _agency_in_head(self) -> None:
        """Take the agency out of "NABLUS, WAFA -" and "NEW YORK, /PRNewswire/ -"."""
        head = self.head.rstrip(" .,\xa0\t")
        if head.endswith("/"):
            places, _, name = head[:-1].rpartition("/")
            if name and places:
                self.head, self.agency = places, agency_name(tidy(name))
            return
        places, comma, name = head.rpartition(",")
        name = name.strip()
        if comma and is_agency(name) and not is_region(name):
            self.head, self.agency = places, agency_name(name)


_BEFORE_MARK: Final = frozenset(" \n\r\t\xa0,.;")


def _read_mark(text: str, at: int, stop: int) -> Match | None:
    """Read the final mark, where the next character that is no blank or stop may be one."""
    first = at
    while first < stop and text[first] in _BEFORE_MARK:
        first += 1
    if first == stop or (text[first].isalnum() and text[first] != _MISTAKEN_DASH):
        return None
    return MARK.match(text, at, stop)


def _short_name(words: str) -> str:
    """Take the agency out of "Jordan News Agency (Petra)" and out of "MENAFN- Jordan Times"."""
    site, dash, source = words.partition("- ")
    if dash and source and is_agency(site):  # who passes the copy on, and whose it is
        words = source.strip()
    if not words.endswith(")"):
        return words
    before, _, short = words[:-1].rpartition("(")
    return short if is_agency(short) else before.strip()


def read_parts(text: str, start: int, end: int) -> Parts | None:
    """Read the parts of what may be a dateline.

    Args:
        text: The copy.
        start: Where the paragraph begins, at a visible character.
        end: Where it ends.

    Returns:
        The parts, or None where the words do not have the build of a dateline. Whether they are one is not decided.
    """
    stop = min(end, start + WINDOW)
    if _goes_on(text, start, stop):
        return None
    reader = _Reader(text, stop)
    first = text[start]
    if first in "*R" or (first.islower() and text[start + 1 : start + 3] == "  "):
        match = LEAD.match(text, start, stop)
        start = start if match is None else match.end()
        if start >= stop:
            return None
    if not reader.read_places(start):
        return None
    reader.read_agency()
    if reader.agency is None and reader.head.rstrip(", ").endswith(")"):  # "Ida Holm (Tarn), March 4 -" is no dateline
        return None
    match = _read_mark(text, reader.at, stop)
    if match is None:
        return _unmarked(reader, end)
    while (more := _read_more(reader, match)) is not None:
        match = more
    at, mark = match.end(), match["mark"]
    if reader.dated and reader.agency is None:
        named = NAMED_AGENCY.match(text, at, stop)
        if named is not None and is_agency(named["agency"]):
            reader.agency, at = agency_name(named["agency"]), named.end()
    if mark[0] == "-" and mark.strip("-") == "" and at < end and text[at] == "-":  # a rule, not a dash
        return None
    spaced = match.start("mark") > reader.at or text[reader.at - 1].isspace() or at >= end or text[at].isspace()
    spaced = spaced or text.startswith(MISTAKEN_BLANK, at)
    unseen = UNSEEN.match(text, at, end)
    follow = at if unseen is None else unseen.end()
    return Parts(reader.head, reader.dated, reader.date, reader.agency, at, mark, spaced, follow)


def _may_be_month(text: str, comma: int) -> bool:
    """Return whether the name of a month may follow a comma, or a region and another comma."""
    region = text.find(",", comma + 1, comma + _COMMA_WITHIN)
    return any(text[at + 1 : at + 5].lstrip()[:1] in _MONTH_LETTERS for at in (comma, region) if at >= 0)


def _goes_on(text: str, start: int, stop: int) -> bool:
    """Return whether a word starts a sentence that goes on in lower case, as most lines do."""
    cut = text.find(" ", start, stop)
    following = text[cut + 1 : cut + 3]
    if cut < 0 or not following[:1].islower() or following[0] == "â" or following in _SMALL_LETTERS:
        return False
    if not text[start:cut].isalpha():
        return False
    return text.find(",", start, start + _COMMA_WITHIN) < 0


def _read_more(reader: _Reader, match: Match) -> Match | None:
    """Read a date or an agency between the first mark and a second; give the second."""
    text, at, stop = reader.text, match.end(), reader.stop
    if not reader.dated:
        date = MORE_DATE.match(text, at, stop)
        month = None if date is None else MONTHS.get(date["month"].lower())
        found = None if date is None or month is None else read_date_after(text, month, date.end(), stop)
        mark = None if found is None else _read_mark(text, found[1], stop)
        if found is not None and mark is not None:
            reader.dated, reader.date, reader.at = True, found[0], found[1]
            return mark
    if reader.agency is None and text.startswith(("(", " ("), at):
        agency = MORE_AGENCY.match(text, at, stop)
        mark = None if agency is None else _read_mark(text, agency.end(), stop)
        if agency is not None and mark is not None and reader.take_agency(agency["agency"]):
            reader.at = agency.end()
            return mark
    return None


def _unmarked(reader: _Reader, end: int) -> Parts | None:
    """Return the parts of a dateline whose mark is missing; it must have a date or an agency."""
    if not reader.dated and reader.agency is None:
        return None
    text, at = reader.text, reader.at
    if text[at - 1] == "/" and text[at : at + 1] == ".":  # /TASS/.
        at += 1
    follow = at
    while follow < end and text[follow].isspace():
        follow += 1
    return Parts(reader.head, reader.dated, reader.date, reader.agency, at, "", follow > at, follow)
