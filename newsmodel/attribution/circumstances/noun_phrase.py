"""Where a noun phrase ends that begins behind a verb or a preposition: whom somebody tells something."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.documents import EVENTS
from ...lexicon.loading import words
from ..entities.wording import is_capitalised as is_name
from ..tokens.grammar import (
    AUXILIARY,
    DETERMINER,
    MONTH,
    NEGATION,
    NUMERAL,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    SUBORDINATOR,
    WEEKDAY,
    WH,
)
from ..tokens.shapes import (
    CAP,
    COLON,
    COMMA,
    CUE_GERUND,
    CUE_PAST,
    DASH,
    ED,
    EDGE,
    ING,
    NUMBER,
    OPEN,
    PLURAL,
    Q_SHORT,
    QUOTES,
    SEMICOLON,
    STOP,
    members,
)

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens
    from ..types import TokenRange

__all__ = ["noun_phrase"]

_MOST: Final = 14  # tokens of a phrase

_ENDS: Final = members({COMMA, STOP, SEMICOLON, DASH, EDGE, COLON, OPEN, SUBORDINATOR, WH, AUXILIARY, NEGATION})
_DAYS: Final = members({WEEKDAY, MONTH})
_STARTS: Final = members({DETERMINER, POSSESSIVE, PRONOUN})  # a second one begins a clause: "the crew | the boats had"
_GERUNDS: Final = members({ING, CUE_GERUND})
_PARTICIPLES: Final = members({ED, CUE_PAST})
_OWNED: Final = members({DETERMINER, POSSESSIVE})
_COUNTS: Final = members({NUMERAL, NUMBER, DETERMINER})
_JOINS: Final = frozenset({"and", "or", "of", "for"})
_NEVER_IN: Final = words("addressees", "ends")
_BARE: Final = words("addressees", "bare")
_NEVER_FIRST: Final = words("addressees", "never-first")
_PEOPLE: Final = words("addressees", "pronoun")
_OCCASIONS: Final = EVENTS | words("circumstances", "gathering")
_PROGRAMMES: Final = words("addressees", "programme")
_UNITS: Final = words("circumstances", "unit")


def noun_phrase(t: Tokens, i: int, end: int) -> TokenRange | None:
    """Find the noun phrase that begins at a token.

    Args:
        t: The tokens.
        i: The token.
        end: The one after the last that may belong to the phrase.

    Returns:
        Its first token and the one after its last; None if there is none, or it means nobody.
    """
    first = t.word(i)
    if i >= end or first in _NEVER_FIRST or not (first[0].isdigit() or is_name(first) or first.isalpha()):
        return None
    if first in _PEOPLE and not (first == "her" and _goes_on(t, i + 1, end)):
        return i, i + 1
    last = i
    limit = min(end, i + _MOST)
    while last < limit and not _ends(t, i, last):
        last += 1
    if last == i or (last == i + 1 and first in _BARE) or _is_span_of_time(t, i, last):
        return None
    return i, last


def _goes_on(t: Tokens, i: int, end: int) -> bool:
    """Whether a noun follows "her": "her | mother", and not "her | insisting" or "her | that"."""
    return i < end and t.word(i).isalpha() and not (_ends(t, i - 1, i) or t.is_any(i, _GERUNDS) or is_name(t.word(i)))


def _ends(t: Tokens, i: int, last: int) -> bool:
    """Whether the phrase that begins at token i ends before another token."""
    word = t.word(last)
    if t.is_any(last, QUOTES):
        return not _names_programme(t, i, last)
    if t.is_any(last, _ENDS) or word in _NEVER_IN:
        return True
    if t.is_any(last, _DAYS):
        return not _is_in_name(t, i, last)
    if last == i:
        return False
    before = t.word(last - 1)
    if t.is_any(last, _STARTS):
        return before not in _JOINS and not is_name(word)
    if t.is_any(last, _GERUNDS) and word not in _OCCASIONS:
        return not (t.is_any(last - 1, _OWNED) or before in _JOINS)
    if t.is_any(last, _PARTICIPLES):  # the crowd | gathered in the square
        return t.is_(last + 1, PREPOSITION)
    # reporters | Mr Holm would go: a name behind a common noun in the plural
    return t.is_(last, CAP) and t.is_(last - 1, PLURAL) and not is_name(before)


def _names_programme(t: Tokens, i: int, last: int) -> bool:
    """Whether a quoted word is the name of a programme: "the BBC’s “Today” programme"."""
    return (
        t.is_(last, Q_SHORT)
        and last > i
        and (t.word(last + 1).lower() in _PROGRAMMES or t.word(last - 1)[-2:] in {"’s", "'s"})
    )


def _is_in_name(t: Tokens, i: int, last: int) -> bool:
    """Whether a day is part of a name: "the Sunday Times", and not "the board Sunday"; "Monday’s hearing" too."""
    if t.word(last)[-2:] in {"’s", "'s"}:
        return True
    if not t.is_(last + 1, CAP):
        return t.word(last + 1) in EVENTS
    return last == i or (last == i + 1 and t.is_(i, DETERMINER)) or t.word(last - 1) in _JOINS


def _is_span_of_time(t: Tokens, a: int, b: int) -> bool:
    """Whether a phrase counts time: "six weeks", "a day"."""
    return t.is_any(a, _COUNTS) and b - a > 1 and t.word(b - 1) in _UNITS
