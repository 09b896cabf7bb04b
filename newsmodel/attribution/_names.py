"""Where the names of several words stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lexicon.nations import COUNTRIES, DEMONYMS
from ..lexicon.people import BODY_NAMES, HONORIFICS, PARTICLES
from ._symbols import CAP_S

if TYPE_CHECKING:
    from ._tokens import Tokens

__all__ = ["leading_nation", "runs_of"]

_LEADS = 1.5  # times the mentions of the next country
_MENTIONS = 3  # of a country that a story is about

_OF = frozenset({"of", "for"})
_OF_THE = frozenset({"of", "for", "the"})


def runs_of(t: Tokens, capitals: list[int]) -> dict[str, tuple[int, int]]:  # noqa: C901, PLR0912
    """For the last word of each name of several words: where the first such name stands."""
    runs: dict[str, tuple[int, int]] = {}
    symbols, words = t.symbols, t.words
    n, count = 0, len(capitals)
    while n < count:
        a = i = capitals[n]
        n += 1
        while n < count and (
            capitals[n] == i + 1
            or (capitals[n] == i + 2 and (words[i + 1] in PARTICLES or (words[i + 1] == "." and len(words[i]) == 1)))
        ):
            i = capitals[n]
            n += 1
        if words[a] in BODY_NAMES or words[i] in BODY_NAMES:  # "Committee of the Red Cross"
            while (
                n < count
                and words[i + 1] in _OF
                and capitals[n] in {i + 2, i + 3}
                and words[capitals[n] - 1] in _OF_THE
            ):
                i = capitals[n]
                n += 1
                while n < count and capitals[n] == i + 1:
                    i = capitals[n]
                    n += 1
            while a < i and words[a].endswith("-based"):
                a += 1
            if a > 0 and symbols[a - 1] == CAP_S and i > a:
                runs.setdefault(words[a - 1][:-2] + "'s", (a, i + 1))
            if words[i + 1] == "(" and words[min(i + 3, len(words) - 1)] == ")" and words[i + 2].isupper():
                runs.setdefault("(" + words[i + 2], (a, i + 1))
            if i > a:
                for word in words[a : i + 1]:
                    known = runs.get(word)
                    if known is None or known[1] - known[0] < i + 1 - a:
                        runs[word] = (a, i + 1)
        elif symbols[i + 1] == CAP_S:  # "Mara Lund's plan"
            runs.setdefault(words[i + 1][:-2], (a, i + 2))
            while a < i and words[a].lower() in HONORIFICS:
                a += 1
            runs.setdefault("^" + words[a], (a, i + 2))
        elif i > a:
            runs.setdefault(words[i], (a, i + 1))
            while a < i and words[a].lower() in HONORIFICS:
                a += 1
            runs.setdefault("^" + words[a], (a, i + 1))
    return runs


def leading_nation(t: Tokens, capitals: list[int]) -> str:
    """The country that a story is about; empty if there is none that leads clearly.

    Args:
        t: The tokens.
        capitals: Numbers of the capitalised ones.
    """
    counts: dict[str, int] = {}
    for i in capitals:
        word = t.words[i]
        country = DEMONYMS.get(word) or (word if word in COUNTRIES else None)
        if country:
            counts[country] = counts.get(country, 0) + 1
    most = sorted(counts, key=lambda country: -counts[country])[:2]
    if not most or counts[most[0]] < _MENTIONS or (len(most) > 1 and counts[most[0]] < _LEADS * counts[most[1]]):
        return ""
    return most[0]
