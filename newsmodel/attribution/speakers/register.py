"""The speakers of a story so far, and how one of them is found again by another of his names."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from ...lexicon.nations import COUNTRIES
from ...lexicon.people import BODIES
from ...model.attribution import SpeakerKind
from ..entities.name_mentions import Names
from .introductions import read_introduction
from .phrases import read_phrase
from .speaker import ORGANISATION, PERSON, UNKNOWN, Who, is_acronym, join

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens
    from ..types import Sentence

__all__ = ["Register"]

_ANY_BODY: Final = frozenset({"group", "body", "organisation", "organization"})  # what any body may be called
_SHORT_NAME: Final = 2  # words of a name that may be part of a fuller one


# What any body named before may be called.
_GENERIC: Final = frozenset("company firm group agency organisation organization body".split())
_RANKS: Final = frozenset("senior top chief former deputy leading high-ranking junior local U.S. US".split())
# What somebody who has been named may be called instead.
_DESCRIBES: Final = frozenset(
    """
    democrat republican conservative liberal socialist nationalist centrist independent native billionaire tycoon star
    defender midfielder striker goalkeeper winger forward batsman bowler sprinter swimmer boxer golfer cyclist
    quarterback pitcher skipper mechanic plumber carpenter electrician pensioner retiree grandmother grandfather
    teenager politician novelist poet playwright filmmaker musician actress actor comedian mother-of-two father-of-two
    """.split()
)
# What a body that has spoken may be called when somebody belongs to it: "the company's head", "a union official".
_CALLED: Final = frozenset(
    """
    company firm group agency organisation organization association union party club body charity ministry department
    bank airline carmaker manufacturer insurer retailer operator watchdog regulator institute foundation commission
    council committee federation league museum theatre theater band network broadcaster newspaper paper magazine station
    campaign authority board centre center society trust fund coalition alliance bureau panel team lab laboratory
    observatory university college school hospital
    """.split()
)


def _differ(role: str | None, other: str | None) -> bool:
    """Whether two roles with the same head say different things of it."""
    if role is None or other is None:
        return False
    ours, theirs = set(role.split()[:-1]) - _RANKS, set(other.split()[:-1]) - _RANKS
    return bool(ours) and bool(theirs) and ours.isdisjoint(theirs)


def _first(sentence: Sentence) -> int:
    return sentence.first


class Register:
    """The speakers of a story."""

    _t: Tokens
    _at: int  # the token at which somebody is named
    _first: int  # the first one of that sentence

    def __init__(self) -> None:
        self._by_name: dict[str, Who] = {}
        self._by_noun: dict[str, Who] = {}
        self._recent: dict[SpeakerKind, tuple[Who, int]] = {}
        self._body_of_lead: Who | None = None
        self._index: Names | None = None

    def _turn_to(self, t: Tokens) -> None:
        """Go on with the next part of the text."""
        self._t = t
        self._index = None
        self._recent.clear()

    @property
    def _names(self) -> Names:
        """The names of several words in this part."""
        if self._index is None:
            self._index = Names(self._t)
        return self._index

    def _owner(self, pronoun: str, number: int, a: int, paragraph: int) -> str | None:
        """Whose somebody is who is introduced with "its" or "her"."""
        raise NotImplementedError

    def _body_spoken(self) -> Who | None:
        """The body that spoke last, or what may be one: "Petrosur"."""
        found = self._recent.get(ORGANISATION)
        if found is None:
            found = self._recent.get(UNKNOWN)
        return found[0] if found is not None else None

    def _words(self, run: tuple[int, int]) -> str:
        return join(self._t, run[0], run[1])

    def _enter(self, who: Who) -> Who:
        """Put a speaker on the list, or find who he is among those there."""
        known = self._known(who)
        if known is not None and known is not who:
            self._merge(known, who)
            return known
        self._register(who)
        return who

    def _register(self, who: Who) -> Who:
        if who.name is not None:
            words = who.name.split()
            for word in words[-1:] if who.kind == PERSON else words:
                if word[0].isupper() and (word == who.name or word not in COUNTRIES):
                    self._by_name.setdefault(word, who)
            if who.kind == PERSON and len(words) > 1:
                self._by_name.setdefault(words[0], who)
            self._by_name[who.name] = who
            if who.kind != PERSON and words[-1].islower():
                self._by_noun[words[-1]] = who
        if who.noun:
            self._by_noun[who.noun] = who
        if who.role:
            role = who.role.lower()
            self._by_noun[role] = self._by_noun[role.rpartition(" ")[2]] = who
        return who

    def _known(self, who: Who) -> Who | None:  # noqa: C901, PLR0912
        name = who.name
        if name is None:
            if who.definite and who.noun:
                found = self._by_noun.get((who.role or who.noun).lower()) or self._by_noun.get(who.noun)
                if found is not None and _differ(found.role, who.role):
                    found = None  # "the military official" is not the intelligence official
                body = self._body_spoken() if who.noun in _ANY_BODY else None
                if found is not None and body is not None:  # "the group" is the body that spoke last
                    found = body
                if found is None and who.noun in BODIES and _RANKS.issuperset((who.role or who.noun).split()[:-1]):
                    found = self._body(who.noun)
                if found is None and who.noun in BODIES and who.role == who.noun:
                    body = self._body_spoken()  # "the council" may be one that has spoken by its name
                    found = body if body is not None and body.name is not None else None
                if found is None and who.noun in _GENERIC and (run := self._names.body_before(self._first)) is not None:
                    return self._by_name.get(self._words(run)) or self._register(read_phrase(self._t, *run))
                if found is None and (
                    who.noun.endswith("-old") or who.noun in _DESCRIBES or "-old" in (who.role or "")
                ):
                    recent = self._recent.get(PERSON)  # "the defender" is who has just spoken
                    found = recent[0] if recent is not None else None
                return found
            return None
        found = self._by_name.get(name)
        if found is not None or name in COUNTRIES:  # a country is not a body with its name in it
            return found
        words = name.split()
        found = self._by_name.get(words[0])
        if found is not None and found.name is not None and found.name.startswith(name + " "):
            return found
        found = self._by_name.get(words[-1])
        if found is not None and found.kind == ORGANISATION and who.kind == PERSON and len(words) > 1:
            found = None  # Ana Ruiz is not the house of Ruiz
        if found is not None and found.name is not None:
            if len(words) == 1 and found.name.startswith(name + " "):
                return found
            if found.name.endswith(name) or (len(words) > 1 and name.endswith(found.name)):
                return found
            if found.kind == ORGANISATION and who.kind != PERSON and name in found.name:
                return found
        if len(words) <= _SHORT_NAME and words[0][0].isupper():
            return self._elsewhere(who, words)
        return None

    def _body(self, noun: str) -> Who | None:
        """The body whose name holds a noun: "the company" is the Tarn Steel Company."""
        run = self._names.runs.get(noun.capitalize()) or self._names.body_called(noun, self._at)
        if run is None or run[1] - run[0] < 2:  # noqa: PLR2004
            return None
        other = read_phrase(self._t, *run)
        if other.name is None:
            return None
        lead = self._body_of_lead
        if lead is not None and lead.name is None:  # "a mill closed", then "the company said"
            lead.name = other.name
            return self._register(lead)
        return self._by_name.get(other.name) or self._register(other)

    def _introduced(self, who: Who) -> None:
        """Add what the first full naming of a person says of him."""
        last = (who.name or "").rpartition(" ")[2]
        a, b = self._names.runs.get(last, (0, 0))
        if b > a:
            other = read_introduction(self._t, a, b)
            if other.kind == PERSON and other.name is not None and last in other.name:
                who.role = who.role or other.role
                who.affiliation = who.affiliation or other.affiliation
                who.sex = who.sex or other.sex
                if other.owner and who.affiliation is None:
                    number = bisect_right(self._t.sentences, a, key=_first) - 1
                    who.affiliation = self._owner(other.owner, number, a, self._t.sentences[number].paragraph)
        if who.affiliation is None or who.affiliation in COUNTRIES:
            owned = self._names.runs.get(last + "'s")
            if owned is not None:
                who.affiliation = self._words(owned)

    def _elsewhere(self, who: Who, words: list[str]) -> Who | None:
        """Look for a fuller name in the rest of the story."""
        t = self._t
        names = self._names.runs
        letters = self._names.of_letters(words[-1]) if len(words) == 1 and is_acronym(words[-1]) else None
        a, b = letters or names.get(words[-1]) or names.get("^" + words[-1]) or (0, 0)
        if b - a <= len(words) or (len(words) > 1 and words != t.words[b - len(words) : b]):
            return None
        other = read_introduction(t, a, b) if letters is None else read_phrase(t, a, b)
        if other.name is None or other.name == who.name or (words[-1] not in other.name.split() and letters is None):
            return None
        if who.kind == ORGANISATION and other.kind == PERSON:
            return None
        known = self._by_name.get(other.name)
        if known is not None:
            return known
        other.sex = other.sex or who.sex
        self._merge(other, who)
        self._register(other)
        return other

    def _merge(self, known: Who, who: Who) -> None:
        """Add what another naming of a speaker says."""
        if who.name is not None and (
            known.name is None or (len(who.name) > len(known.name) and who.kind == known.kind)
        ):
            known.name = who.name
            self._register(known)
        if known.kind == UNKNOWN:
            known.kind = who.kind
        if who.kind == known.kind or known.kind == PERSON:  # noqa: PLR1714
            known.role = known.role or (who.role if who.name is not None or who.kind == PERSON else None)
            if who.role is None or not who.role.startswith("former"):
                known.affiliation = known.affiliation or who.affiliation
        known.sex = known.sex or who.sex

    def _place(self, affiliation: str, at: int) -> str:
        """The fullest naming of whom somebody belongs to, who is read at a token."""
        names, words = self._names, affiliation.split()
        run = None
        if len(words) > 1:
            return affiliation
        if is_acronym(affiliation):
            run = names.of_letters(affiliation)
        elif affiliation.lower() in BODIES:
            noun = affiliation.lower()
            run = names.body_called(noun, at)
            known = self._by_noun.get(noun)
            if run is None and (known is None or known.kind != ORGANISATION or known.name is None) and noun in _CALLED:
                known = self._body_spoken()
                if known is not None and known.name is not None:
                    return known.name
                if (known is None or known.name is None) and noun in _GENERIC:
                    run = names.body_before(at)
            if run is None and known is not None and known.kind == ORGANISATION and known.name is not None:
                return known.name
        elif affiliation not in COUNTRIES:  # "a Crane analyst" after Crane Securities
            run = names.runs.get(affiliation)
            if run is not None and (run not in names.bodies or self._t.words[run[0]] != affiliation):
                run = None
        return affiliation if run is None else self._words(run)
