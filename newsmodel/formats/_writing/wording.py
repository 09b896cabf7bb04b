"""Words of values: on one line, and made for values that have none."""

from __future__ import annotations

import re

from ...lexicon.people import HE, IT, NOBODY, SHE, THEY
from ...model import Attribution, Byline, Caption, Credit, Dateline

__all__ = [
    "MONTHS",
    "byline_words",
    "caption_words",
    "credit_words",
    "dateline_words",
    "one_line",
    "said_by",
]

MONTHS = "January February March April May June July August September October November December".split()

_FOLD = re.compile(r"(?<![ \t])[ \t]*+[\r\n]\s*+")  # a line end with the white space around it
_PRONOUNS = HE | SHE | IT | THEY | NOBODY | {"who", "which", "that"}


def one_line(words: str) -> str:
    """Put words on one line: line ends become blanks, white space around the whole goes."""
    words = words.strip()
    return _FOLD.sub(" ", words) if "\n" in words or "\r" in words else words


def byline_words(byline: Byline) -> str:
    """Give the words of a byline; made of its parts where it has none."""
    if byline.text:
        return one_line(byline.text)
    *first, last = byline.authors or (byline.agency or "",)
    names = f"{', '.join(first)} and {last}" if first else last
    more = [byline.agency if byline.authors else None, byline.role]
    return ", ".join([f"By {names}", *(part for part in more if part)])


def credit_words(credit: Credit) -> str:
    """Give the words of a credit; made of its parts where it has none."""
    if credit.text:
        return one_line(credit.text)
    if credit.photographer and credit.agency:
        return f"{credit.photographer}/{credit.agency}"
    if credit.source and credit.agency:
        return f"{credit.source} via {credit.agency}"
    return credit.photographer or credit.source or credit.agency or ""


def caption_words(caption: Caption) -> str:
    """Give the words of a caption, with its credit in brackets if they do not hold it."""
    words = one_line(caption.text)
    credit = "" if caption.credit is None else credit_words(caption.credit)
    return words if not credit or credit in words else f"{words} ({credit})".lstrip()


def dateline_words(dateline: Dateline) -> str:
    """Give the words of a dateline; made of its parts where it has none."""
    if dateline.text:
        return one_line(dateline.text)
    words = "/".join(dateline.places)
    date = dateline.date
    if date is not None and date.month is not None:
        day = f" {date.day}" if date.day is not None else ""
        year = f", {date.year}" if date.year is not None else ""
        words += f", {MONTHS[date.month - 1]}{day}{year}"
    if dateline.agency:
        words += f" ({dateline.agency})"
    return words + (" -" if dateline.agency or date is not None else ":")


def said_by(attribution: Attribution) -> str:
    """Give the name or the words for who says it; an empty text where there are none, or only a pronoun."""
    speaker = attribution.speaker
    if speaker is not None and (name := speaker.name or speaker.label):
        return name
    words = "" if attribution.source is None else attribution.source.text
    return "" if words.lower() in _PRONOUNS else words
