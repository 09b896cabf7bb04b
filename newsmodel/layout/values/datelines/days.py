"""Days in datelines, with the typing errors that wires are known for."""

from __future__ import annotations

from typing import Final

from ....errors import InputError
from ....lexicon.calendar import MONTHS
from ....lexicon.languages import month_named
from ....model import PartialDate
from .grammar import DAY_YEAR, NO_DAY

__all__ = ["partial", "read_date_after", "read_month", "read_month_after_day"]

_SHORTEST: Final = 3  # letters
_SAFE: Final = 5  # letters from which on one wrong letter leaves no doubt


def read_month(word: str) -> int | None:
    """Read the name of a month, even with two letters swapped or one letter wrong ("Macrh", "Febuary").

    Args:
        word: A word without a full stop, in any case.

    Returns:
        1 to 12, or None. Names of up to four letters may only have letters swapped, as "June" is close to "Jane".
    """
    word = word.lower()
    month = MONTHS.get(word)
    if month is not None or len(word) < _SHORTEST or not word.isascii():
        return month
    first, last = word[0], word[-1]
    for name, number in MONTHS.items():
        near = name[0] == first or name[-1] == last  # one error leaves one of the ends as it was
        if near and abs(len(name) - len(word)) <= 1 and _slipped(word, name):
            return number
    return None


def read_month_after_day(word: str) -> int | None:
    """Read the name of a month behind the day, in any language that has a list: "21 ene", "8. Juli".

    In front of the day too many of those names are other words ("set 3", "out 4").
    """
    return read_month(word) or month_named(word)


def _slipped(word: str, name: str) -> bool:
    """Return whether a single typing error turns the name into the word."""
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


def partial(year: str | None, month: int, day: str) -> PartialDate | None:
    """Make a date from its words, or return None if there is no such day."""
    try:
        return PartialDate(int(year) if year else None, month, int(day))
    except InputError:
        return None


def read_date_after(text: str, month: int, at: int, stop: int) -> tuple[PartialDate | None, int] | None:
    """Read the day, and the year if there is one, after the name of a month.

    Returns:
        The date, None if there is no such day, and where its words end; None if no day is written.
    """
    match = DAY_YEAR.match(text, at, stop)
    if match is not None:
        return partial(match["year"], month, match["day"]), match.end()
    match = NO_DAY.match(text, at, stop)
    return None if match is None else (None, match.end())
