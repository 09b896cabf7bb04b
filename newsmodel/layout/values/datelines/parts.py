"""The grammar of datelines: place words, day, agency and final mark, before anybody asks whether to believe them.

    dateline = [lead] [places ["," [weekday ","] date]] [agency] mark
    places   = words that begin with a capital, with blanks, commas, "/" and small words such as "de" between them
    date     = month day ["," year]  /  day month [year]
    agency   = "(" words ")"  /  "/" words "/"  /  ", Reuter"
    mark     = "-" / "--" / "—" / "_" / ":" / ".-" and what damage leaves of them

All patterns are possessive and look at no more than a window, so reading is linear whatever the text.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from ....errors import InputError
from ....lexicon.agencies import AgencyKind, find_agency
from ....lexicon.calendar import MONTHS, WEEKDAYS
from ....lexicon.places import is_region
from ....model import PartialDate

__all__ = ["Parts", "is_agency", "read_date_after", "read_month", "read_parts", "tidy"]


class Parts(NamedTuple):
    """What stands in front of a paragraph, if it has the build of a dateline."""

    head: str  #: the words before date and agency, as written
    dated: bool  #: a date is written, readable or not
    date: PartialDate | None
    agency: str | None
    end: int  #: after the mark
    mark: str  #: the mark; empty where it is missing
    spaced: bool  #: a blank stands before or after the mark
    follow: int  #: where the text goes on


WINDOW: Final = 160  # characters within which a dateline ends

# ****LONDON   RPT --LONDON   c    LONDON (a stray key of the wire desk)
_LEAD: Final = re.compile(r"\*{1,8}+[ ]*+|RPT[ ]?--?[ ]?|[a-z][ ]{2,8}+")

_BLANK: Final = " \\t\xa0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff"
_WORD: Final = r"""
    \[?+(?!â)[^\W\d_a-z][^\W\d_\xad]*+                          # LONDON  [India
    (?:(?:['’‘`´]|[.\-‐‑\xad]['’‘]?+)[^\W\d_]++)*+          # PORT-AU-PRINCE  N.J  N'DJAMENA  Deir el-Zour
    \.?+\]?+                                               # Calif.  India]
"""
# Rio de Janeiro   the Netherlands   northern Iraq   JEDDAH & RIYADH
_SMALL: Final = (
    "d[aeiou]s?|de[lr]|l[aeo]s?|e[ln]|al|as|of|the|and|am|an|on|upon|sur|v[ao]n|[yeo]|&"
    "|(?:north|south)(?:east|west)?(?:ern)?|(?:east|west)(?:ern)?|central|near|off"
)
# NEW YORK   RENO, Nev.,   Rio de Janeiro   BEIRUT/THE HAGUE   DUBAI,<line break>LONDON
_HEAD: Final = re.compile(
    rf"""(?:
        ({_WORD}|(?:{_SMALL})(?=[ \xa0]))        # its last word is kept
        [{_BLANK},;/]*+(?:(?<=[,/])\r?+\n[ \t]*+)?+
        (?:\([^()\r\n]{{2,30}}+\)(?:[ ]*+(?=\[)        # Alwar (Rajasthan) [India]
            |,[ ](?=(?:[A-Z][a-z]{{2,8}}\.?[ ])?\d)))?+   # Alwar (RJ), May 4
    ){{1,14}}+""",
    re.VERBOSE,
)
_GO_ON: Final = frozenset("0123456789(/lIO-‐‑‒–—―−_:&.,â\x96\x97\ufffd\r\n")

# 3   3rd   11, 2018   25, 1987.
_DAY_YEAR: Final = re.compile(
    rf"(?P<day>\d{{1,2}}+)(?:st|nd|rd|th|ST|ND|RD|TH)?+(?![\w])(?:[,.]?+[{_BLANK}]*+(?P<year>(?:1[5-9]|20)\d\d)(?!\w))?+"
)
# the same day once more: Nov 12, 2020, Nov. 12, 2020 (GLOBE NEWSWIRE)
_AGAIN: Final = re.compile(rf",[{_BLANK}]*+(?P<month>[A-Z][a-z]{{2,8}}+)\.?[ ](?=\d)")
_NO_DAY: Final = re.compile(r"[\dlIoOQ]{1,4}+(?!\w)")  # 119   l   2O
# 18 Jun   5th of April 2016
_DAY_MONTH: Final = re.compile(
    rf"""(?P<day>\d{{1,2}}+)(?:st|nd|rd|th)?+\.?+[{_BLANK}]*+(?:of[ ])?+
    (?P<month>[^\W\d_]{{3,9}}+)\.?+(?![\w])
    (?:,?+[{_BLANK}]*+(?P<year>(?:1[5-9]|20)\d\d)(?!\w))?+""",
    re.VERBOSE,
)
# LONDON, march 4 -   san jose, costa rica, april 7 -: a comma, perhaps a region, a month in small letters, a day
_SMALL_MONTH: Final = re.compile(
    rf",?+[{_BLANK}]*+(?P<region>[^,\d\r\n]{{2,20}}+,[{_BLANK}]*+)??([a-z]{{3,9}}+)\.?+[{_BLANK}]++(?=[\dlO])"
)
_SMALL_HEAD: Final = re.compile(r"[^\W\d_][^\W\d_.'’\-]*+(?:[ .'’\-]{1,2}+[^\W\d_]++){0,3}+")
_COMMA_WITHIN: Final = 40

# (AP)   /TASS/   , Reuter
_AGENCY: Final = re.compile(
    rf"""[\s,.;{_BLANK}]*+(?:
        \((?P<round>[^()\r\n]{{2,70}}+)\)
        |/(?P<slash>[^/\r\n]{{2,40}}+)/
        |(?P<bare>[A-Za-z][A-Za-z.]{{1,14}}+)(?=[{_BLANK}]*+[\-–—_:])
    )""",
    re.VERBOSE,
)
_MARK: Final = re.compile(
    rf"""[\s,.;{_BLANK}]*+(
        [\-‐‑‒–—―−]{{1,6}}+(?:[ ][\-–—]{{1,3}}+(?=\s))?+     # -  --  —  - -
        |_{{1,3}}+|:-?+                                    # _  :
        |â€["“”\x93\x94]|[\x96\x97]|\ufffd{{1,3}}+           # a dash after its encoding was mistaken
        |&(?:[mn]dash|\#821[12]);
    )""",
    re.VERBOSE,
)
# what may follow the first mark and belong to it: KANSAS CITY, Mo. - March 13 -   LONDON--(BUSINESS WIRE)--
_MORE_DATE: Final = re.compile(rf"[{_BLANK}]*+(?P<month>[^\W\d_]{{3,9}}+)\.?+[{_BLANK}]++(?=\d)")
_MORE_AGENCY: Final = re.compile(r"[ \xa0]*+\(([^()\r\n]{2,70}+)\)")
_DATE_IN_BRACKETS: Final = re.compile(
    r"""[\s,\-–—]*+\b(?:
        (?P<m1>[^\W\d_]{3,9})\.?[ ](?P<d1>\d{1,2})(?:st|nd|rd|th)?(?:,?[ ]?(?P<y1>(?:1[5-9]|20)\d\d))?
        |(?P<d2>\d{1,2})(?:st|nd|rd|th)?[ ](?P<m2>[^\W\d_]{3,9})\.?(?:,?[ ]?(?P<y2>(?:1[5-9]|20)\d\d))?
    )\Z""",
    re.VERBOSE,
)
# PanARMENIAN.Net   AMMONNEWS
_SITE: Final = re.compile(r"[\w\-.]{2,40}\.(?i:net|com|org|info|tv|am|az|ge|ru|news)|[A-Z]{2,20}(?:NEWS|PRESS)")
_MISTAKEN_BLANK: Final = "Â\xa0"  # U+00A0 after its encoding was mistaken
_UNSEEN: Final = re.compile(r"(?:[\s\u200b\ufeff]|Â(?![^\W\d_]))*+")  # "Â" of a blank, not of "Ângela"
_BETWEEN_AGENCIES: Final = re.compile(r"[ ]*[/,][ ]*|[ ]+[\-–][ ]+")
_REUTERS: Final = frozenset({"reuter", "reuters"})


def read_month(word: str) -> int | None:
    """Read the name of a month, also one with two letters changed over or one letter wrong ("Macrh", "Febuary").

    Args:
        word: A word without a full stop, in any case.

    Returns:
        1 to 12, or None. Names of four letters and fewer may have only letters changed over, "June" is near "Jane".
    """
    word = word.lower()
    month = MONTHS.get(word)
    if month is not None or len(word) < 3 or not word.isascii():  # noqa: PLR2004
        return month
    for name, number in MONTHS.items():
        if abs(len(name) - len(word)) <= 1 and _slipped(word, name):
            return number
    return None


_SAFE: Final = 5  # letters from which on one wrong letter leaves no doubt


def _slipped(word: str, name: str) -> bool:
    """Tell whether one slip of the fingers makes the word of the name."""
    if len(word) == len(name):
        at = next(n for n, letter in enumerate(name) if word[n] != letter)
        if word[at + 1 :] == name[at + 1 :]:
            return len(name) >= _SAFE
        return word[at : at + 2] == name[at : at + 2][::-1] and word[at + 2 :] == name[at + 2 :]
    if len(name) < _SAFE:
        return False
    short, long = sorted((word, name), key=len)
    at = next((n for n, letter in enumerate(short) if long[n] != letter), len(short))
    return short[at:] == long[at + 1 :]


def _partial(year: str | None, month: int, day: str) -> PartialDate | None:
    try:
        return PartialDate(int(year) if year else None, month, int(day))
    except InputError:
        return None


def read_date_after(text: str, month: int, at: int, stop: int) -> tuple[PartialDate | None, int] | None:
    """Read the day, and the year if there is one, after the name of a month.

    Returns:
        The date, None if there is no such day, and where its words end; None if no day is written.
    """
    match = _DAY_YEAR.match(text, at, stop)
    if match is not None:
        return _partial(match["year"], month, match["day"]), match.end()
    match = _NO_DAY.match(text, at, stop)
    return None if match is None else (None, match.end())


def is_agency(words: str) -> bool:
    """Tell whether words name a news agency or broadcaster, alone or several with "/" between them."""
    return any(map(_is_one_agency, _BETWEEN_AGENCIES.split(words)))


def _is_one_agency(name: str) -> bool:
    found = find_agency(name)
    if found is not None:
        return found.kind is not AgencyKind.PICTURE
    return name.lower() in _REUTERS or _SITE.fullmatch(name) is not None


def _agency_name(words: str) -> str:
    if words.lower() in _REUTERS:
        return "Reuters"
    return "dpa" if words == "DPA" else words


def tidy(words: str) -> str:
    """Put one blank where copy has several or a line break, and drop invisible characters."""
    if not words.isascii():
        words = words.translate(_INVISIBLE)
    return " ".join(words.split())


_INVISIBLE: Final = dict.fromkeys(map(ord, "\xad\u200b\u2060\ufeff"))


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
        match = _HEAD.match(text, start, self.stop)
        if match is None:
            self.at = start
            return text[start] == "(" or (text[start].islower() and self._read_small_date(start, start))
        at = match.end()
        self.at = at
        following = text[at] if at < self.stop else "\n"
        if following not in _GO_ON:
            return following.islower() and self._read_small_date(start, at)
        if following in "0123456789lIO":
            return self._read_date(start, match.start(1), match[1])
        self.head = text[start:at]
        if match.start(1) > start and match[1].rstrip(".").lower() in MONTHS:  # SYDNEY, April -
            before = text[start : match.start(1)].rstrip()
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
            again = _AGAIN.match(text, self.at, self.stop)
            if again is not None and MONTHS.get(again["month"].lower()) == month:
                more = read_date_after(text, month, again.end(), self.stop)
                if more is not None and more[0] == self.date:
                    self.at = more[1]
        else:
            match = _DAY_MONTH.match(text, at, self.stop)
            month = None if match is None else read_month(match["month"])
            if match is None or month is None:
                return False
            self.head = text[start:at]
            self.date, self.at = _partial(match["year"], month, match["day"]), match.end()
        self.dated = True
        self._drop_weekday()
        return True

    def _read_small_date(self, start: int, at: int) -> bool:
        """Read ", march 4" after place words in any case."""
        text = self.text
        if text[at - 1 : at] != " " or text[at - 2 : at - 1] != ",":
            at = text.find(",", start, start + _COMMA_WITHIN)
            if at < 0 or _SMALL_HEAD.fullmatch(text, start, at) is None:
                return False
        match = _SMALL_MONTH.match(text, at, self.stop)
        month = None if match is None else read_month(match[2])
        if match is None or month is None:
            return False
        found = read_date_after(text, month, match.end(), self.stop)
        if found is None:
            return False
        self.head = text[start : match.start(2)]
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
        match = _AGENCY.match(self.text, self.at, self.stop)
        if match is None:
            self._agency_in_head()
        elif match["bare"]:
            if self.dated and is_agency(match["bare"]):
                self.agency, self.at = _agency_name(match["bare"]), match.end()
        elif self.take_agency(match["round"] or match["slash"]):
            self.at = match.end()

    def take_agency(self, words: str) -> bool:
        """Take what stands in brackets: the agency, a date, both, or a region."""
        if not self.dated and not words.isalpha():
            match = _DATE_IN_BRACKETS.search(words)
            month = None if match is None else read_month(match["m1"] or match["m2"])
            if match is not None and month is not None:
                self.dated = True
                self.date = _partial(match["y1"] or match["y2"], month, match["d1"] or match["d2"])
                words = words[: match.start()]
                if not words:
                    return True
        words = tidy(words).rstrip(" -,")
        if self.agency is not None or not any(c.isalpha() for c in words):
            return False
        self.agency = _agency_name(words)
        return True

    def _agency_in_head(self) -> None:
        """Take the agency out of "NABLUS, WAFA -" and "NEW YORK, /PRNewswire/ -"."""
        head = self.head.rstrip(" .,\xa0\t")
        if head.endswith("/"):
            places, _, name = head[:-1].rpartition("/")
            if name and places:
                self.head, self.agency = places, _agency_name(tidy(name))
            return
        places, comma, name = head.rpartition(",")
        name = name.strip()
        if comma and is_agency(name) and not is_region(name):
            self.head, self.agency = places, _agency_name(name)


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
    reader = _Reader(text, stop)
    first = text[start]
    if first in "*R" or (first.islower() and text[start + 1 : start + 3] == "  "):
        match = _LEAD.match(text, start, stop)
        start = start if match is None else match.end()
        if start >= stop:
            return None
    if not reader.read_places(start):
        return None
    reader.read_agency()
    if reader.agency is None and reader.head.rstrip(", ").endswith(")"):  # "Ida Holm (Tarn), March 4 -" is no dateline
        return None
    match = _MARK.match(text, reader.at, stop)
    if match is None:
        return _unmarked(reader, end)
    while (more := _read_more(reader, match)) is not None:
        match = more
    at, mark = match.end(), match[1]
    if mark[0] == "-" and mark.strip("-") == "" and at < end and text[at] == "-":  # a rule, not a dash
        return None
    spaced = match.start(1) > reader.at or text[reader.at - 1].isspace() or at >= end or text[at].isspace()
    spaced = spaced or text.startswith(_MISTAKEN_BLANK, at)
    unseen = _UNSEEN.match(text, at, end)
    follow = at if unseen is None else unseen.end()
    return Parts(reader.head, reader.dated, reader.date, reader.agency, at, mark, spaced, follow)


def _read_more(reader: _Reader, match: re.Match[str]) -> re.Match[str] | None:
    """Read a date or an agency between the first mark and a second; give the second."""
    text, at, stop = reader.text, match.end(), reader.stop
    if not reader.dated:
        date = _MORE_DATE.match(text, at, stop)
        month = None if date is None else MONTHS.get(date["month"].lower())
        found = None if date is None or month is None else read_date_after(text, month, date.end(), stop)
        mark = None if found is None else _MARK.match(text, found[1], stop)
        if found is not None and mark is not None:
            reader.dated, reader.date, reader.at = True, found[0], found[1]
            return mark
    if reader.agency is None and text.startswith(("(", " ("), at):
        agency = _MORE_AGENCY.match(text, at, stop)
        mark = None if agency is None else _MARK.match(text, agency.end(), stop)
        if agency is not None and mark is not None and reader.take_agency(agency[1]):
            reader.at = agency.end()
            return mark
    return None


def _unmarked(reader: _Reader, end: int) -> Parts | None:
    """Give the parts of a dateline whose mark is missing; it must have a date or an agency."""
    if not reader.dated and reader.agency is None:
        return None
    text, at = reader.text, reader.at
    if text[at - 1] == "/" and text[at : at + 1] == ".":  # /TASS/.
        at += 1
    follow = at
    while follow < end and text[follow].isspace():
        follow += 1
    return Parts(reader.head, reader.dated, reader.date, reader.agency, at, "", follow > at, follow)
