"""Names that a story introduces by a noun: "the Lebanese | daily | As-Safir", "Tarn Air, the state | airline |"."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from ...lexicon.bodies import BODIES
from ...lexicon.broader_nouns import NARROWER
from ...lexicon.calendar import MONTHS, WEEKDAYS
from ...lexicon.loading import words
from ...lexicon.people import HONORIFICS, PARTICLES, ROLES
from ..entities.titles import DETERMINERS
from ..entities.wording import OWNS, capitalised, is_capitalised, is_modifier, with_capitals, without_owner
from ..tokens.grammar import VERBS
from ..tokens.shapes import CAP, CAP_S

if TYPE_CHECKING:
    from ..entities.name_mentions import Run
    from ..tokens.tokenizer import Tokens

__all__ = ["Introductions", "latest"]

_CALLS: Final = frozenset({"called", "named", "itself", "as"})
_COPULAS: Final = frozenset({"is", "was", "became", "are", "remains"})
_TIMES: Final = frozenset(word.capitalize() for word in WEEKDAYS | MONTHS)
_PLACES: Final = frozenset({"in", "at", "from", "near", "on"})
_STOPS: Final = frozenset({"", ".", ";", ":", "(", ")"})
_LOOK_BACK: Final = 8  # tokens from a noun back to the comma in front of its apposition
_FAR: Final = 800  # tokens that are looked through for the name mentioned last
_MOST: Final = 24  # places of a noun before a token that are looked at
_TOP: Final = 120  # tokens of the first paragraphs
_SOON: Final = 150  # tokens within which the name of "the airline" stands behind it
_LONGEST: Final = 8  # tokens of a name
_OTHERS: Final = words("ranks", "other")  # the vice president is not the president

_NARROWER: Final = frozenset[str]().union(*NARROWER.values())
_NOUNS: Final = with_capitals(BODIES | ROLES | _NARROWER)


_CAPITAL_KINDS: Final = capitalised(BODIES - ROLES)


class Introductions:
    """The names in a text that stand beside a noun.

    Args:
        t: The tokens.
    """

    __slots__ = ("_places", "_t")

    def __init__(self, t: Tokens) -> None:
        self._t = t
        self._places: dict[str, list[int]] = {}
        for i, word in enumerate(t.words):
            if word in _NOUNS:
                self._places.setdefault(word.lower(), []).append(i)

    def of(self, role: str, at: int) -> list[Run]:
        """Find the names that the text introduces by a role or by what a body is.

        Args:
            role: The role in lower case: "president", "interior minister".
            at: The token from which somebody looks back.
        """
        *before, noun = role.split()
        return self._read(self._near(noun, at), before)

    def of_narrower(self, noun: str, at: int) -> list[Run]:
        """Find the names that the text introduces by a noun that says more: a senator for "lawmaker".

        Args:
            noun: The noun in lower case.
            at: The token from which somebody looks back.
        """
        found: list[Run] = []
        for narrower in NARROWER.get(noun, ()):
            found += self._read(self._near(narrower, at), [])
        return found

    def in_names(self, noun: str, at: int) -> list[Run]:
        """Find the names with a word in them that says what they are: Tarn Air for "airline".

        Args:
            noun: The noun in lower case.
            at: The token from which somebody looks back.
        """
        words = self._t.words
        found: list[Run] = []
        for word in (noun, *NARROWER.get(noun, ())):
            for i in self._near(word, at):
                if is_capitalised(words[i]):
                    run = self._ending(self._run(i)[1])
                    if run is not None and run[1] - run[0] > 1:
                        found.append(run)
        return found

    def _near(self, noun: str, at: int) -> list[int]:
        """The last places of a noun before a token, and the first behind it."""
        places = self._places.get(noun)
        if places is None or len(places) <= _MOST:
            return places or []
        here = bisect_left(places, at)
        return places[max(0, here - _MOST) : here + 1]

    def _read(self, places: list[int], before: list[str]) -> list[Run]:
        """Look at places of a noun that have just some words before them."""
        words = self._t.words
        found: list[Run] = []
        for i in places:
            first = i - len(before)
            if words[first - 1].lower() in _OTHERS or [word.lower() for word in words[first:i]] != before:
                continue
            if words[i] in _CAPITAL_KINDS and (self._t.is_(i + 1, CAP) or self._t.is_(i - 1, CAP)):
                continue  # the Local Government Board
            run = self._behind(i) or self._before(i)
            if run is not None:
                found.append(run)
        return found

    def _behind(self, i: int) -> Run | None:
        """The name behind a noun: "daily | As-Safir", "the group, | WeSail Union,"."""
        words = self._t.words
        a = i + 1
        if words[a] == "," and self._is_name(a + 1):
            run = self._run(a + 1)
            return run if words[run[1]] in {",", ".", ""} else None
        if words[a] in _CALLS:
            a += 1
        return self._run(a) if self._is_name(a) else None

    def _before(self, i: int) -> Run | None:
        """The name in front of an apposition or a predicate: "Tarn Air, | the state airline", "X is a daily"."""
        words = self._t.words
        if self._t.is_any(i + 1, VERBS) or words[i + 1][-2:] in OWNS:  # "In Tarn, the airline said"
            return None
        for k in range(i - 1, max(0, i - _LOOK_BACK), -1):
            word = words[k]
            if word in _STOPS:
                return None
            if word == "," or word in _COPULAS:
                if k + 1 < i and words[k + 1] not in DETERMINERS and not self._is_owned(k + 1, i):
                    return None
                return self._ending(k)
        return None

    def _is_owned(self, a: int, b: int) -> bool:
        """Whether some words begin with a name in the possessive: "Norland's | largest bank"."""
        while a < b and self._t.is_(a, CAP):
            a += 1
        return a < b and self._t.is_(a, CAP_S)

    def _ending(self, b: int) -> Run | None:
        """The name that ends right before a token."""
        t = self._t
        words = t.words
        if words[b - 1].isdigit() and words[b - 2] == ",":  # "Ida Holm, 24, a deportee"
            b -= 2
        if words[b - 1] == ")" and words[b - 3] == "(":
            b -= 3
        a = b
        while (
            a > 0 and b - a < _LONGEST and (t.is_(a - 1, CAP) or words[a - 1] in PARTICLES or self._is_initial(a - 2))
        ):
            a -= 1
        while a < b and (
            words[a] in PARTICLES or words[a] in _TIMES or is_modifier(words[a])
        ):  # "State-owned Tarn Air"
            a += 1
        return (a, b) if a < b and words[a - 1].lower() not in _PLACES else None

    def _is_name(self, a: int) -> bool:
        words = self._t.words
        return (self._t.is_(a, CAP) or words[a].lower() in HONORIFICS) and words[a] not in _TIMES

    def _run(self, a: int) -> Run:
        """The capitalised words from a token on."""
        t = self._t
        words = t.words
        b = a + 1
        while b < a + _LONGEST and (
            t.is_(b, CAP) or (words[b] in PARTICLES and t.is_(b + 1, CAP)) or (b > a + 1 and self._is_initial(b - 1))
        ):
            b += 1
        return a, b

    def _is_initial(self, i: int) -> bool:
        """Whether a token is an initial inside a name: "Ida | M | . Holm"."""
        t = self._t
        return i >= 0 and t.words[i + 1] == "." and len(t.words[i]) == 1 and t.is_(i, CAP) and t.is_(i + 2, CAP)


def latest(t: Tokens, runs: list[Run], before: int) -> Run | None:
    """Choose the name of some that is mentioned last before a token; near the top, the only one if it stands behind it.

    Args:
        t: The tokens.
        runs: Where the names stand.
        before: The token.
    """
    if not runs:
        return None
    by_last = {without_owner(t.words[b - 1]): (a, b) for a, b in reversed(runs)}
    for i in range(before - 1, max(-1, before - _FAR), -1):
        run = by_last.get(without_owner(t.words[i]))
        if run is not None:
            return run
    return runs[0] if len(by_last) == 1 and before < _TOP and runs[0][0] - before < _SOON else None
