"""Date lines of copy that is not English.

Publié le 12 février 2024 à 18:05     12. Februar 2024, 10.15 Uhr     martes, 22 de octubre de 2013     2024年2月12日
"""

from __future__ import annotations

from functools import cache
from typing import Final

from ....lexicon.calendar import MONTHS
from ....lexicon.languages import month_named, newsroom_words
from ....model import Span, Stamp
from ....text.matching import Pattern
from ..dates import clock_time, partial_date
from .stamps import Stamps

__all__ = ["read_foreign_stamps"]

_LONGEST: Final = 80  # characters

_SOURCE: Final = r"""(?xi)
[\s|•·(\[]*+ (?P<label>\L<labels>)?+ [\s:：,–—-]*+
(?: (?P<hour>[0-9]{1,2})[:.](?P<minute>[0-9]{2})(?![.0-9]) [\s,|•·–—-]++ )?+              # the time first
(?: \p{L}[\p{L}\p{M}-]{1,14}\.?,?\s+ (?:(?:le|den|el)\s+)? )??                       # a weekday
(?: (?P<day>[0-9]{1,2})(?:er|º|ª|\.)?\s+(?:de\s+)?(?P<month>\p{L}[\p{L}\p{M}]{1,11})\.?,?\s+(?:del?\s+)?
        (?P<year>(?:19|20)[0-9]{2})(?:\s?(?:г\.?|года))?
  | (?P<day>[0-9]{1,2})[./](?P<month>[0-9]{1,2})[./](?P<year>(?:19|20)[0-9]{2})
  | (?P<year>(?:19|20)[0-9]{2})年(?P<month>[0-9]{1,2})月(?P<day>[0-9]{1,2})日 )(?![0-9])
(?: [\s,;|–—-]*+ (?:(?:à|a\ las|às|um|alle|ore|kl\.?|klo|в|om|saat)\s+)?
    (?P<hour>[0-9]{1,2})\s?[:.h]\s?(?P<minute>[0-9]{2})? (?P<oclock>\s?(?:Uhr|uur|hs?\b|horas))? )?+
(?: \s?\(?(?-i:[A-Z]{2,5})\)? )?+ [\s.|)\]]*+
"""


@cache
def _line() -> Pattern:
    """Make the pattern, when the first line is read that might be one; the lists of all languages are read then."""
    labels = newsroom_words("published") | newsroom_words("updated")
    return Pattern(_SOURCE, labels=labels)


def read_foreign_stamps(text: str, start: int, end: int) -> Stamps | None:
    """Read a line that says in another language than English when a story was published or updated.

    Args:
        text: The text the line stands in.
        start: Where the line begins, in code points.
        end: Where it ends.

    Returns:
        What it says; None for any other line, and where only the months or nothing tells that it is not English.
    """
    if end - start > _LONGEST or (text.find("20", start, end) < 0 and text.find("19", start, end) < 0):
        return None
    match = _line().fullmatch(text, start, end)
    if match is None:
        return None
    word, label = match["month"], match["label"]
    month = int(word) if word.isdigit() else month_named(word)
    foreign = label is not None or match["oclock"] is not None or not (word.isdigit() or word.lower() in MONTHS)
    if month is None or not (foreign or not text[match.start("month") - 1].isascii()):
        return None
    date = partial_date(match["year"], month, match["day"])
    if date is None:
        return None
    time = None if match["hour"] is None else clock_time(match["hour"], match["minute"], None, None)
    stamp = Stamp(date.date, text=text[start:end], span=Span(start, end), time=time)
    if label is not None and label.lower() in newsroom_words("updated"):
        return Stamps(updated=stamp)
    return Stamps(published=stamp)
