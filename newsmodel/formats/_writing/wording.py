"""Words for values: their own on one line, or words made of their parts."""

from __future__ import annotations

import datetime

from ...lexicon.loading import table
from ...lexicon.pronouns import HE, IT, NOBODY, SHE, THEY
from ...model import Attribution, Byline, Caption, Credit, Dateline, Stamp
from .._data.numbers import unwritable
from .._whitespace import one_line

__all__ = [
    "byline_words",
    "caption_words",
    "credit_words",
    "dateline_words",
    "number_words",
    "said_by",
    "stamp_words",
]

_MONTHS = {int(number): name.capitalize() for name, number in table("months", "name").items()}

_PRONOUNS = HE | SHE | IT | THEY | NOBODY | {"who", "which", "that"}


def number_words(number: int) -> str:
    """Return a number in figures.

    Raises:
        ConversionError: If it has more than Python writes.
    """
    try:
        return str(number)
    except ValueError as error:
        raise unwritable(error, "XML") from None


def byline_words(byline: Byline) -> str:
    """Return the words of a byline; made of its parts where it has none."""
    if byline.text:
        return one_line(byline.text)
    *first, last = byline.authors or (byline.agency or "",)
    names = f"{', '.join(first)} and {last}" if first else last
    more = [byline.agency if byline.authors else None, byline.role]
    return ", ".join([f"By {names}", *(part for part in more if part)])


def credit_words(credit: Credit) -> str:
    """Return the words of a credit; made of its parts where it has none."""
    if credit.text:
        return one_line(credit.text)
    if credit.photographer and credit.agency:
        return f"{credit.photographer}/{credit.agency}"
    if credit.source and credit.agency:
        return f"{credit.source} via {credit.agency}"
    return credit.photographer or credit.source or credit.agency or ""


def caption_words(caption: Caption) -> str:
    """Return the words of a caption, with its credit in brackets if they do not hold it."""
    words = one_line(caption.text)
    credit = "" if caption.credit is None else credit_words(caption.credit)
    return words if not credit or credit in words else f"{words} ({credit})".lstrip()


def dateline_words(dateline: Dateline) -> str:
    """Return the words of a dateline; made of its parts where it has none."""
    if dateline.text:
        return one_line(dateline.text)
    words = "/".join(dateline.places)
    date = dateline.date
    if date is not None and date.month is not None:
        day = f" {date.day}" if date.day is not None else ""
        year = f", {date.year}" if date.year is not None else ""
        words += f", {_MONTHS[date.month]}{day}{year}"
    if dateline.agency:
        words += f" ({dateline.agency})"
    return words + (" -" if dateline.agency or date is not None else ":")


def _date_words(date: datetime.date) -> str:
    return f"{date.day:02d} {_MONTHS[date.month]} {date.year}"


def stamp_words(stamp: Stamp, label: str) -> str:
    """Return the words of a stamp; made of its parts where it has none.

    Args:
        stamp: The stamp.
        label: What stands in front of words that are made ("Updated").
    """
    if stamp.text:
        return one_line(stamp.text)
    words = [label]
    if stamp.date is not None:
        words.append(_date_words(stamp.date))
    if stamp.time is not None:
        words.append(f"{stamp.time:%H:%M:%S}" if stamp.time.second else f"{stamp.time:%H:%M}")
        zone = stamp.zone or (stamp.time.tzname() if stamp.time.tzinfo is not None else None)
        words += [zone] if zone else []
    return " ".join(words)


def said_by(attribution: Attribution) -> str:
    """Return the name or the words for who says it; an empty text where there are none, or only a pronoun."""
    speaker = attribution.speaker
    if speaker is not None and (name := speaker.name or speaker.label):
        return name
    words = "" if attribution.source is None else attribution.source.text
    return "" if words.lower() in _PRONOUNS else words
