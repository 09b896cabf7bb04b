"""Countries named in a text: at the start of some words, and the one that a story is about."""

from __future__ import annotations

import re
from typing import Final

from ...lexicon.nations import CAPITAL_PAIRS, CAPITALS, COUNTRIES, DEMONYMS, NATIONS, PAIRS
from ...text.characters import LOWER, MARK, SOFT_HYPHEN, UPPER, fold
from .wording import without_owner

__all__ = ["country_at", "country_of_story", "is_country"]

# A word with a capital, or in capitals as datelines have it:  Bogotá  MANILA  U.S
# It begins with its letter and looks back from there, so that `re` passes over all others quickly.
_CAPITALISED: Final = re.compile(
    rf"[{UPPER}](?<!\w[{UPPER}])(?:[{MARK}]*+(?:[{LOWER}{MARK}]++|(?:[{UPPER}][{MARK}]*+){{2,}}+)|(?<=U)\.[SK])"
)
_AHEAD: Final = 1.2  # times the mentions of the next country
_MENTIONS: Final = 2  # of a country that a story is about
_COUNTRIES: Final = frozenset(map(fold, COUNTRIES))
_FIRST_OF_TWO: Final = frozenset([first for first, _ in PAIRS])

_PAIR: Final = 2
_FIRST_OF_MORE: Final[dict[str, list[list[str]]]] = {}
for _name in sorted(COUNTRIES):
    if _name.count(" ") >= _PAIR:
        _FIRST_OF_MORE.setdefault(_name.partition(" ")[0], []).append(_name.split())

#: Country by a word that points to it, and by two, without accents: Turkish, Ankara and Turkiye to Turkey.
_BY_WORD: Final = {fold(word): country for word, country in (NATIONS | CAPITALS | DEMONYMS).items() if country}
_BY_PAIR: Final = {(fold(one), fold(two)): country for (one, two), country in (CAPITAL_PAIRS | PAIRS).items()}
_OPENS_PAIR: Final = frozenset([first for first, _ in _BY_PAIR])


def is_country(word: str) -> bool:
    """Whether a word is the name of a country, or of a power that speaks like one, with or without its accents."""
    return word in _COUNTRIES or (not word.isascii() and fold(word) in _COUNTRIES)


def country_at(words: list[str], a: int) -> tuple[str | None, int]:
    """Read a country or nationality: "Norwegian | police", "U.S. | officials", "South Korean | lawmakers".

    Args:
        words: The words of the text.
        a: Number of the first.

    Returns:
        The country, or None, and the number of the word behind it.
    """
    word = without_owner(words[a])
    if word in _FIRST_OF_TWO:
        pair = PAIRS.get((words[a], without_owner(words[a + 1])))
        if pair is not None:
            return pair, a + 2
    if word in _FIRST_OF_MORE:
        for name in _FIRST_OF_MORE[word]:
            b = a + len(name)
            if words[a : b - 1] == name[:-1] and without_owner(words[b - 1]) == name[-1]:  # "Papua New Guinea"
                return " ".join(name), b
    country = DEMONYMS.get(word)
    if country:
        return country, a + 1
    if is_country(word):
        stop = words[a + 1 : a + 2] == ["."]
        return (word + "." if stop else word), a + 1 + stop
    return None, a


def country_of_story(text: str) -> str:
    """Find the country that a story is about; empty if none is ahead of the others.

    Args:
        text: The story, with headline and dateline.
    """
    counts: dict[str, int] = {}
    before = ""
    for found in _CAPITALISED.findall(text.replace(SOFT_HYPHEN, "")):
        word = found if found.isascii() else fold(found)
        if word.isupper():  # a dateline: MANILA
            word = word.title()
        country = (_BY_PAIR.get((before, word)) if before in _OPENS_PAIR else None) or _BY_WORD.get(word)
        if country:
            counts[country] = counts.get(country, 0) + 1
        before = word
    first, most, second = "", 0, 0
    for country, count in counts.items():
        if count > most:
            first, most, second = country, count, most
        elif count > second:
            second = count
    return first if most >= _MENTIONS and most >= _AHEAD * second else ""
