"""Where the names of several words stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lexicon.people import BODY_NAMES, HONORIFICS, PARTICLES
from ._symbols import CAP_S

if TYPE_CHECKING:
    from ._tokens import Tokens

__all__ = ["runs_of"]

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
