"""Where the names of several words stand, those of bodies among them."""

from __future__ import annotations

import re
from itertools import compress, count
from typing import TYPE_CHECKING, Final

from ...lexicon.nations import CAPITAL_PAIRS, CAPITALS, COUNTRIES, DEMONYMS, PAIRS
from ...lexicon.people import BODIES, BODY_NAMES, FEMALE, HONORIFICS, MALE, OUTLETS, PAPERS, PARTICLES, TITLES
from ..speakers.speaker import is_acronym
from ..tokens.shapes import CAP, CAP_S

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens

__all__ = ["Names", "leading_nation"]

_LEADS: Final = 1.2  # times the mentions of the next country
_MENTIONS: Final = 2  # of a country that a story is about

_CAPITALISED: Final = re.compile(r"\b(?:[A-Z](?:[a-z]+|[A-Z]{2,})|U\.S|U\.K)")
_OF: Final = frozenset({"of", "for"})
_OF_THE: Final = frozenset({"of", "for", "the"})
_PAPER: Final = frozenset({"paper", "newspaper", "daily", "weekly", "tabloid"})
_FIRMS: Final = frozenset({"company", "firm"})
_CORPORATE: Final = frozenset(
    "Inc Corp Corporation Plc PLC Ltd Limited Co Company Group Holdings LLC GmbH Resources Industries Airlines "
    "Airways Lines Motors Shipping Pharma Pharmaceuticals Systems Technologies Software Semiconductor Foods".split()
)
_POWERS: Final = frozenset({"government", "parliament", "army", "navy", "military", "police"})
_SMALL: Final = frozenset("of for the and in on to against with".split())
_LONGEST: Final = 14  # tokens of a name that an acronym stands for
_LISTED: Final = 6  # tokens of ", Water Resources and Irrigation"
_SHORTEST: Final = 3  # letters of an acronym that is told by its letters alone


class Names:
    """The names of several words in a text.

    Args:
        t: The tokens.
    """

    def __init__(self, t: Tokens) -> None:
        self._t = t
        self._capitals = list(compress(count(), map(CAP.__eq__, t.symbols)))
        #: For the last word of each name, and each word of a body's: where the first such name stands.
        self.runs: dict[str, tuple[int, int]] = {}
        #: Where each name of a body stands, in the order of the text.
        self.bodies: list[tuple[int, int]] = []
        self._kinds: dict[tuple[int, int], str] = {}
        self._read()

    def _read(self) -> None:  # noqa: C901, PLR0912
        t, capitals, runs = self._t, self._capitals, self.runs
        symbols, words = t.symbols, t.words
        n, total = 0, len(capitals)
        while n < total:
            a = i = capitals[n]
            n += 1
            while n < total and (
                capitals[n] == i + 1
                or (
                    capitals[n] == i + 2
                    and (
                        words[i + 1] in PARTICLES
                        or (words[i + 1] == "." and (len(words[i]) == 1 or words[i] in COUNTRIES))
                    )
                )
            ):
                i = capitals[n]
                n += 1
            after = words[i + 1]
            if words[a] in BODY_NAMES or words[i] in BODY_NAMES:  # "Committee of the Red Cross"
                i = self._of(i)
                while n < total and capitals[n] <= i:
                    n += 1
                while a < i and words[a].endswith("-based"):
                    a += 1
                if a > 0 and symbols[a - 1] == CAP_S and i > a:
                    runs.setdefault(words[a - 1][:-2] + "'s", (a, i + 1))
                if words[i + 1] == "(" and words[min(i + 3, len(words) - 1)] == ")" and words[i + 2].isupper():
                    a = min(a, self._spelt(words[i + 2], i))
                    runs.setdefault("(" + words[i + 2], (a, i + 1))
                if i > a:
                    self.bodies.append((a, i + 1))
                    for word in words[a : i + 1]:
                        known = runs.get(word)
                        if known is None or known[1] - known[0] < i + 1 - a:
                            runs[word] = (a, i + 1)
            elif after == "(" and words[min(i + 3, len(words) - 1)] == ")" and is_acronym(words[i + 2]):
                a = min(a, self._spelt(words[i + 2], i))
                self.bodies.append((a, i + 1))  # "Doctors Without Borders (MSF)"
                runs.setdefault("(" + words[i + 2], (a, i + 1))
                runs.setdefault(words[i], (a, i + 1))
            elif a > 0 and words[a - 1] in BODIES and words[a - 1] not in _POWERS and self._is_no_person(a, i):
                self._kinds[a, i + 1] = words[a - 1]  # "the club Atletico Ribera"
                self.bodies.append((a, i + 1))
                runs.setdefault(words[i], (a, i + 1))
            elif after in _POWERS and words[i] in DEMONYMS:
                self.bodies.append((i, i + 2))  # "the Swiss government"
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

    def _spelt(self, letters: str, i: int) -> int:
        """Where the name begins that ends with token i and has the first letters of an acronym; else i + 1."""
        words = self._t.words
        left = len(letters)
        for k in range(i, max(-1, i - _LONGEST), -1):
            word = words[k]
            if word[:1].isupper():
                if left == 0 or word[0] != letters[left - 1]:
                    break
                left -= 1
                if left == 0:
                    return k
            elif word not in _SMALL:
                break
        return i + 1

    def _of(self, i: int) -> int:
        """The last word of a body's name that goes on behind token i: "Ministry | of Water Resources and Trade"."""
        words, symbols = self._t.words, self._t.symbols
        end = i
        while words[end + 1] in _OF:
            start = end + 2 + (words[end + 2] in _OF_THE)
            if symbols[start] != CAP:
                return end
            end = start
            while symbols[end + 1] == CAP:
                end += 1
        if end == i:
            return end
        last = end  # "Ministry of Energy, Water Resources and Irrigation"
        for k in range(end + 1, min(end + _LISTED, len(words) - 1)):
            if words[k] == "and":
                good = symbols[k + 1] == CAP and words[k + 1] not in MALE and words[k + 1] not in FEMALE
                if good:
                    last = k + 1
                    while symbols[last + 1] == CAP:
                        last += 1
                break
            if symbols[k] != CAP and words[k] != ",":
                break
        return last

    def _is_no_person(self, a: int, i: int) -> bool:
        first = self._t.words[a]
        if first in MALE or first in FEMALE or first in DEMONYMS or first in COUNTRIES:
            return False
        return first.lower() not in TITLES and first.lower() not in HONORIFICS and self._t.symbols[i + 1] != CAP_S

    def body_before(self, at: int, first: int = 0) -> tuple[int, int] | None:
        """The body that is named last before a token, papers and stations aside."""
        found = None
        for a, b in self.bodies:
            if b > at:
                break
            last = self._t.words[b - 1]
            if a >= first and last not in PAPERS and last not in _POWERS and self._kinds.get((a, b)) not in OUTLETS:
                found = (a, b)
        return found

    def body_called(self, noun: str, at: int) -> tuple[int, int] | None:
        """The body whose name holds a noun, named last before a token: "the observatory" is the Plateau Observatory."""
        word = noun.capitalize()
        found = None
        for a, b in self.bodies:
            if b > at:
                break
            if self._is_called(noun, word, (a, b)):
                found = (a, b)
        return found

    def _is_called(self, noun: str, word: str, run: tuple[int, int]) -> bool:
        """Whether a noun, capitalised as the word, may stand for the body that is named there."""
        name, kind = self._t.words[run[0] : run[1]], self._kinds.get(run)
        if word in name or noun in {name[-1], kind}:
            return True
        if noun in _PAPER:
            return name[-1] in PAPERS or kind in _PAPER
        return noun in _FIRMS and not _CORPORATE.isdisjoint(name)

    def of_letters(self, letters: str) -> tuple[int, int] | None:
        """The body that an acronym stands for: by brackets, or by the first letters of its words."""
        found = self.runs.get("(" + letters)
        if found is None and len(letters) >= _SHORTEST:
            words = self._t.words
            for a, b in self.bodies:
                initials = "".join(word[0] for word in words[a:b] if word[0].isupper())
                if initials.startswith(letters) and b - a > 1:
                    return a, b
        elif found is None:
            words = self._t.words
            for a, b in self.bodies:  # "Islamic State" is IS
                if b - a == len(letters) and letters == "".join(word[0] for word in words[a:b]):
                    return a, b
        return found


def leading_nation(text: str) -> str:
    """The country that a story is about; empty if there is none that leads clearly.

    Args:
        text: The story, with headline and dateline.
    """
    counts: dict[str, int] = {}
    before = ""
    for word in _CAPITALISED.findall(text):
        if word.isupper():
            word = word.title()  # noqa: PLW2901  a dateline: MANILA
        pair = (before, word)
        country = PAIRS.get(pair) or CAPITAL_PAIRS.get(pair) or DEMONYMS.get(word) or CAPITALS.get(word)
        if country is None and word in COUNTRIES:
            country = word
        if country:
            counts[country] = counts.get(country, 0) + 1
        before = word
    most = sorted(counts, key=lambda country: -counts[country])[:2]
    if not most or counts[most[0]] < _MENTIONS or (len(most) > 1 and counts[most[0]] < _LEADS * counts[most[1]]):
        return ""
    return most[0]
