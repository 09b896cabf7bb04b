"""When something was said: the words for it beside source and cue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.calendar import WEEKDAYS
from ...lexicon.documents import EVENTS
from ...text.time_expressions import find_time, find_vague_time, find_year
from ..entities.wording import without_owner
from ..tokens.grammar import AND, DETERMINER, PREPOSITION, TIMES, WEEKDAY, spelled
from ..tokens.shapes import CAP_S, COMMA, LOW_S, NUMBER, members
from .clauses import is_of_saying

if TYPE_CHECKING:
    from ...text.time_expressions import TimeExpression
    from ..tokens.tokenizer import Tokens
    from ..types import Reading, TokenRange

__all__ = ["find_time_of_saying"]

# Symbols without which no stretch names a time, and words without which it names a vague one; a look at them is cheaper
# than a search.
_TIMELY: Final = TIMES | spelled("today yesterday tonight earlier ago") | spelled("may") | {NUMBER}
_BEFORE: Final = 5  # tokens of a time in front of the one that tells of it: "on the morning of | May"
_BEHIND: Final = 9  # and from that one on: "Thursday, May 6, 2021"
_VAGUE: Final = frozenset({"earlier", "recently", "previously", "time"})
_NAMED: Final = frozenset({"weekday", "near"})  # parts that names of papers and programmes have too
_PHRASE: Final = 3  # tokens of "at the time"
_SHORT: Final = 5  # tokens of "in a 2008 interview"
_JOINS: Final = members({COMMA}) | {AND}
_OWNS: Final = members({CAP_S, LOW_S})
_OWN_DAYS: Final = frozenset({*WEEKDAYS, "today", "yesterday"})  # which may own an occasion
_OPENS_NAME: Final = members({DETERMINER})


def find_time_of_saying(
    t: Tokens, reading: Reading, stretches: list[TokenRange], addressee: TokenRange | None = None
) -> TimeExpression | None:
    """Find the words beside source and cue that say when something was said.

    Args:
        t: The tokens.
        reading: The reading of the cue.
        stretches: What stands beside source, cue and content, as `beside` gives it.
        addressee: To whom it was said; a time in a name there is none: "the Sunday Times".

    Returns:
        The words, with offsets in the working text; None if there are none.
    """
    for stretch in stretches:
        if t.find(_TIMELY, stretch[0], stretch[1]) < stretch[1]:
            found = _among(t, reading, stretch, addressee)
            if found is not None:
                return found
    for stretch in stretches:
        found = _day_of_occasion(t, reading, stretch)
        if found is not None:
            return found
    return _vague(t, reading, stretches)


def _among(t: Tokens, reading: Reading, stretch: TokenRange, addressee: TokenRange | None) -> TimeExpression | None:
    """The first time in a stretch that is that of the saying."""
    first, last = stretch
    at = first
    while (timely := t.find(_TIMELY, at, last)) < last:
        at = max(at, timely - _BEFORE)
        found = find_time(t.text, t.start(at), t.end(min(last, timely + _BEHIND) - 1))
        if found is None:
            at = timely + 1
            continue
        a = at
        while a + 1 < last and t.end(a) <= found.start:
            a += 1
        b = a + 1
        while b < last and t.start(b) < found.end:
            b += 1
        inside = addressee is not None and addressee[0] <= a and b < addressee[1] and t.is_capitalised(b)
        apart = inside or _is_name(t, found, a, b) or _is_listed(t, a, b)
        if not apart and is_of_saying(t, reading, stretch, a, long=found.is_long):
            return found
        at = b
    return _year_of_occasion(t, reading, stretch)


def _is_name(t: Tokens, found: TimeExpression, a: int, b: int) -> bool:
    """Whether the words for a time are part of a name or a quotation: "the Sunday Times", "Tarn Today"."""
    if not t.word(a)[:1].isalnum():
        return True
    if _NAMED.isdisjoint(found.parts):
        return False
    if t.is_capitalised(b) and not t.is_any(b, TIMES) and t.is_any(a - 1, _OPENS_NAME):
        return True
    return "near" in found.parts and t.is_capitalised(a) and not t.is_edge(a - 1) and t.is_capitalised(a - 1)


def _year_of_occasion(t: Tokens, reading: Reading, stretch: TokenRange) -> TimeExpression | None:
    """The year of an occasion right beside source or cue: "said in a 2008 sermon", "In a 2008 sermon, Lund said"."""
    first, last = stretch
    for i in range(first, min(last - 1, first + _SHORT)):
        if t.is_(i, NUMBER) and t.is_any(i - 1, _OPENS_NAME) and t.is_(i - 2, PREPOSITION):
            found = find_year(t.text, t.start(i), t.end(i + 1))
            if found is not None and is_of_saying(t, reading, stretch, i, long=True):
                return found
    return None


def _is_listed(t: Tokens, a: int, b: int) -> bool:
    """Whether a day is one of several: "auctions on | Tuesday, Wednesday and Thursday"."""
    if t.is_any(b, _JOINS) and t.is_(b + 1, WEEKDAY):
        return True
    return t.is_any(a - 1, _JOINS) and t.is_(a - 2, WEEKDAY) and t.is_(a, WEEKDAY)


def _day_of_occasion(t: Tokens, reading: Reading, stretch: TokenRange) -> TimeExpression | None:
    """The day of an occasion in a stretch: "During | Monday's news conference, Lund said"."""
    first, last = stretch
    i = t.find(_OWNS, first + 1, last)
    if i >= last or not t.is_(i - 1, PREPOSITION) or without_owner(t.word(i)).lower() not in _OWN_DAYS:
        return None
    if EVENTS.isdisjoint(t.words_between(i + 1, min(last, i + _SHORT))):
        return None
    found = find_time(t.text, t.start(i), t.start(i) + len(without_owner(t.word(i))))
    return found if found is not None and is_of_saying(t, reading, stretch, i, long=False) else None


def _vague(t: Tokens, reading: Reading, stretches: list[TokenRange]) -> TimeExpression | None:
    """A time without a day in the cue or right beside it: "earlier said", "said at the time"."""
    cue = reading.cue_phrase
    subject = cue.first if reading.source is None else reading.source[0]
    if t.has_word(cue.first, cue.last, _VAGUE):
        found = find_vague_time(t.text, t.start(cue.first), t.end(cue.last - 1))
        if found is not None:
            return found
    for a, b in stretches:
        first, last = (a, min(b, a + _PHRASE)) if a == cue.last else (max(a, b - _PHRASE), b)
        if not t.has_word(first, last, _VAGUE):
            continue
        found = find_vague_time(t.text, t.start(first), t.end(last - 1))
        if found is not None and (
            (a == cue.last and found.start == t.start(a)) or (b in {cue.first, subject} and found.end == t.end(b - 1))
        ):
            return found
    return None
