"""Names that are other words too: "Clara May told", and from then on "May said"; "chairman Per Lund"."""

from __future__ import annotations

from typing import Final

from ...lexicon.given_names import is_given_name
from ...lexicon.people import ROLES
from .shapes import (
    ACCORDING,
    CAP,
    CLASS_OF,
    CODES,
    CUE_BASE,
    CUE_PAST,
    CUE_THIRD,
    ED,
    LOW,
    NUMBER,
    QUOTES,
    code,
    members,
)

__all__ = ["mark_names"]

_MODALS: Final = frozenset({"May", "Might", "Must", "Will"})
_DAYS: Final = frozenset({code("weekday")})
_TIMES: Final = _DAYS | {code("month")}
_CLASSES: Final = frozenset({
    *(ED, LOW, ACCORDING),
    *(code("adverb"), code("number"), code("time"), code("statement-noun"), code("honorific")),
    *_TIMES,
})  # fmt: skip

#: Words whose symbol is another one than that of a name, and that may be one.
_MAY_BE_NAMES: Final = (
    _MODALS | {"Nor"} | {word for word, symbol in CODES.items() if word.istitle() and CLASS_OF[symbol] in _CLASSES}
)

_HONORIFIC: Final = code("honorific")
_SAYS: Final = members({CUE_PAST, CUE_THIRD})
_VERBS: Final = members({CUE_PAST, CUE_THIRD, CUE_BASE, ED, code("auxiliary")})
_BEHIND_NAME: Final = frozenset({",", "who"})
_STARTS: Final = frozenset({"", ".", "?", "!", ":"})
_BEFORE_TIMES: Final = members({code("preposition"), code("determiner"), code("time"), code("subordinator")})


def mark_names(words: list[str], symbols: list[int]) -> None:
    """Give the words that a text has introduced as somebody's name the symbol of a name.

    Args:
        words: The tokens.
        symbols: Their symbols, which are changed.
    """
    for word, places in _places(words).items():
        kind = CLASS_OF[CODES["June"] if word == "May" else symbols[places[0]]]
        surname = False
        for i in places:
            if symbols[i + 1] == CAP and _opens_name(words, symbols, i):  # "chairman Per Lund"
                symbols[i] = CAP
            elif symbols[i - 1] == CAP and _ends_name(words, symbols, i):
                surname = surname or kind not in _TIMES or _is_proved(words, symbols, places, i)
        if surname:
            for i in places:
                if _ends_name(words, symbols, i) or _is_alone(words, symbols, i, kind):
                    symbols[i] = CAP


def _places(words: list[str]) -> dict[str, list[int]]:
    """The words that may be names, with the numbers of their tokens."""
    found: dict[str, list[int]] = {}
    for i, word in enumerate(words):
        if word in _MAY_BE_NAMES:
            found.setdefault(word, []).append(i)
    return found


def _opens_name(words: list[str], symbols: list[int], i: int) -> bool:
    """Whether a word is the given name of somebody whose role stands before it: "chairman | Per | Lund"."""
    if i == 0 or symbols[i + 1] != CAP:
        return False
    return words[i - 1].lower() in ROLES and is_given_name(words[i])


def _ends_name(words: list[str], symbols: list[int], i: int) -> bool:
    """Whether a word ends the full name of a person: "Clara | May", "leader Oskar | Bent", but no title in capitals."""
    if i == 0 or symbols[i - 1] != CAP or words[i + 1][:1].isupper() or symbols[i + 1] == NUMBER:
        return False
    if is_given_name(words[i - 1]):
        return True
    before = i - 2
    if before > 0 and words[before] == ".":  # "Capt. Oskar Long"
        before -= 1
    return before >= 0 and (words[before].lower() in ROLES or CLASS_OF[symbols[before]] == _HONORIFIC)


def _is_proved(words: list[str], symbols: list[int], places: list[int], i: int) -> bool:
    """Whether a word for a time is a surname all the same: "Clara May told", and for a day “…,” Sunday told" below.

    Args:
        words: The tokens.
        symbols: Their symbols.
        places: Where the word stands.
        i: Where it ends a full name.
    """
    if CLASS_OF[symbols[i]] not in _DAYS and (_SAYS.has[symbols[i + 1]] or words[i + 1] in _BEHIND_NAME):
        return True
    for k in places:
        if k != i and _SAYS.has[symbols[k + 1]] and (words[k - 1] in _STARTS or QUOTES.has[symbols[k - 1]]):
            return True
    return False


def _is_alone(words: list[str], symbols: list[int], i: int, kind: int) -> bool:
    """Whether a word that is the surname of somebody is that by itself: "May said", "said Long"."""
    before, after = symbols[i - 1] if i else 0, symbols[i + 1]
    if after == NUMBER or (before == CAP and words[i + 1][:1].isupper()):
        return False
    if kind in _TIMES:
        if _BEFORE_TIMES.has[before] or before == CAP:
            return False
        return after in _VERBS or (before in _SAYS and kind not in _DAYS)
    if i == 0 or words[i - 1] in _STARTS or QUOTES.has[before]:
        return after in _VERBS or words[i + 1] == ","
    return True
