"""Who speaks in a story: one speaker for all the ways it is named."""

from __future__ import annotations

from itertools import compress, count
from typing import TYPE_CHECKING

from ..lexicon.nations import COUNTRIES
from ..lexicon.people import BODIES, BODY_NAMES, FEMALE, HE, IT, MALE, NOBODY, PARTICLES, ROLES, SHE, THEY
from ..model.attribution import SpeakerKind
from ._introductions import body_before, read_introduction
from ._names import leading_nation, runs_of
from ._phrases import read_phrase
from ._symbols import CAP, CAP_S, code, members
from ._who import DOCUMENT, GROUP, HEADS, ORGANISATION, PERSON, UNKNOWN, Who

if TYPE_CHECKING:
    from ._readings import Proposal
    from ._tokens import Tokens

__all__ = ["Cast"]

_RELATIVES = frozenset({"who", "which", "that"})
_CAPITALS = members({CAP, CAP_S, code("honorific")})
_REACH = 3  # paragraphs that a pronoun reaches back
_LEAD = 4  # paragraphs within which "a commander" of the first one may be named
_OFFICES = ("minister", "president", "premier", "chancellor", "ambassador")
_OPENERS = frozenset(
    "the a an his her its their some many several The A An His Her Its Their Some Many Several".split()
)
_BREAKS = frozenset(", ; : . of to for from with by in on at and or but that as is was were are has had have".split())
_ANY_BODY = frozenset({"group", "body", "organisation", "organization"})  # what any body may be called
_REPORTS = frozenset({"report", "statement", "article", "story"})
_SHORT_NAME = 2  # words of a name that may be part of a fuller one
_PHRASE = 8  # tokens of what a relative pronoun stands for
_FAR = 60  # tokens
_SUBJECTS = 3  # sentences whose subjects a pronoun may mean


class Cast:
    """The speakers of a story, found in the order of its attributions."""

    def __init__(self) -> None:
        self._begun = False
        self._by_name: dict[str, Who] = {}
        self._by_noun: dict[str, Who] = {}
        self._found: dict[int, Who | None] = {}
        self._lead: Who | None = None
        self._unplaced: Who | None = None
        self._identified = False
        self._country: str | None = None
        self._capitals: list[int] = []
        self._seen: dict[str, Who] = {}
        self._body_of_lead: Who | None = None
        self._named: Who | None = None  # the body with a name that spoke last
        self._runs: dict[str, tuple[int, int]] | None = None
        self._recent: dict[SpeakerKind, tuple[Who, int]] = {}

    def read(self, t: Tokens, chosen: list[Proposal]) -> None:
        """Find out who each source is, in the order of the text.

        Args:
            t: The tokens of the text, or of its next part; who has spoken before is remembered.
            chosen: The readings.
        """
        self._identified = self._identified or self._begun  # a story has its lead in its first part
        self._begun = True
        self._t = t
        self._found.clear()
        self._recent.clear()
        self._capitals = []
        self._runs = None
        for p in chosen:
            if p.source is not None:
                self._found[p.group.head] = self._who(p)

    def who(self, p: Proposal) -> Who | None:
        """Who the source of a reading is; None where nobody can tell."""
        return self._found.get(p.group.head)

    def _who(self, p: Proposal) -> Who | None:  # noqa: C901, PLR0912
        t = self._t
        a, b = p.source or (0, 0)
        paragraph = t.sentences[p.sentence].paragraph
        word = ""
        if b - a == 1:
            known = self._by_name.get(t.words[a])
            if known is not None and known.settled:
                self._recent[known.kind] = (known, paragraph)
                return known
            word = t.words[a].lower()
        if word in _RELATIVES:
            who = self._antecedent(a, t.sentences[p.sentence].first)
        elif word in HE or word in SHE:
            who = self._person("m" if word in HE else "f", p.sentence, a, paragraph)
        elif word in IT:
            who = self._last(ORGANISATION, paragraph) or self._last(DOCUMENT, paragraph)
        elif word in THEY:
            who = self._last(GROUP, paragraph)
        elif word in NOBODY:
            who = None
        else:
            words = t.text[t.starts[a] : t.end(b - 1)]
            who = self._seen.get(words)
            if who is None:
                who = self._enter(read_phrase(t, a, b))
                if who.name is not None:
                    self._seen[words] = who
        if who is not None:
            if not who.settled:
                who.settled = True
                if who.kind == PERSON:
                    if who.owner and who.affiliation is None:
                        who.affiliation = self._owner(who.owner, p.sentence, a, paragraph)
                    self._settle(who, paragraph)
                elif who.kind == DOCUMENT and who.definite and who.affiliation is None and who.noun in _REPORTS:
                    body = self._last(ORGANISATION, paragraph + _REACH - 1)  # "the report" of who has just reported
                    who.affiliation = body.name if body is not None else None
                elif who.kind == ORGANISATION and who.role is not None and who.role.startswith("state "):
                    who.affiliation = who.affiliation or self._nation()
                elif who.kind == ORGANISATION and who.name is None and not who.definite and paragraph <= _LEAD:
                    self._body_of_lead = who
            self._recent[who.kind] = (who, paragraph)
            if who.kind == ORGANISATION and who.name is not None:
                self._named = who
        return who

    def _owner(self, pronoun: str, number: int, a: int, paragraph: int) -> str | None:
        """Whose somebody is: "its leader" at token a is that of the body named last, "her lawyer" that of a person."""
        if pronoun in HE or pronoun in SHE:
            who = self._person("m" if pronoun in HE else "f", number, a, paragraph)
            return who.name if who is not None else None
        t = self._t
        run = body_before(t, a, max(t.sentences[max(0, number - 1)].first, a - _FAR))
        if run is None:
            body = self._last(ORGANISATION, paragraph)
            return body.name if body is not None else None
        word = t.words[run[0]]
        if word not in BODIES:
            return self._enter(read_phrase(t, *run)).name
        known = self._by_noun.get(word)
        return known.name if known is not None and known.kind == ORGANISATION and known.name else word

    def _settle(self, who: Who, paragraph: int) -> None:  # noqa: C901, PLR0912
        """Find a person's role and affiliation elsewhere, when he first speaks."""
        if who.name is not None and (who.role is None or who.affiliation is None or who.affiliation in COUNTRIES):
            self._introduced(who)
        if paragraph <= _LEAD and who.role is None and who.name is not None:
            if self._lead is not None:
                self._identify(self._lead, who)
            elif self._unplaced is None:
                self._unplaced = who
        elif (
            paragraph <= _LEAD and who.name is None and who.role is not None and not who.definite and self._lead is None
        ):
            self._lead = who
            if self._unplaced is not None:
                self._identify(who, self._unplaced)
        role = (who.role or "").lower()
        body = self._body_of_lead
        if body is not None and body.name is None and who.affiliation is not None and role in HEADS:
            words = [word for word in who.affiliation.split() if not word.endswith("-based")]
            if any(word in BODY_NAMES for word in words):  # "a monitor said", then its head is quoted
                body.name = " ".join(words)
                self._register(body)
        if who.affiliation is None and "spokes" in role:
            body = self._last(ORGANISATION, paragraph)
            if body is None or body.name is None:
                body = self._named
            who.affiliation = body.name if body is not None else None
        elif who.affiliation is None and role.endswith(_OFFICES) and who.name is not None:
            who.affiliation = self._nation()
        elif who.affiliation is not None:
            noun = who.affiliation.lower()
            body = self._by_noun.get(noun) if noun in BODIES else None
            if body is not None and body.kind == ORGANISATION and body.name is not None:
                who.affiliation = body.name
            fuller = self._names().get("(" + who.affiliation)
            if fuller is not None:
                who.affiliation = " ".join(self._t.words[fuller[0] : fuller[1]])

    def _identify(self, lead: Who, who: Who) -> None:
        """Take "a commander" of the first lines for the one who is named beside them."""
        if self._identified:
            return
        self._identified = True
        who.role = lead.role
        who.affiliation = who.affiliation or lead.affiliation
        lead.name, lead.affiliation, lead.sex = who.name, who.affiliation, who.sex

    def _nation(self) -> str | None:
        """The country that a story is about, if there is one."""
        if self._country is None:
            self._names()
            self._country = leading_nation(self._t, self._capitals)
        return self._country or None

    def _last(self, kind: SpeakerKind, paragraph: int) -> Who | None:
        found = self._recent.get(kind)
        return found[0] if found is not None and paragraph - found[1] <= _REACH else None

    def _antecedent(self, a: int, first: int) -> Who | None:
        """Who a relative pronoun at token a stands for."""
        t = self._t
        e = a - 1
        if e > first and t.words[e] == ",":
            e -= 1
        if e < first:
            return None
        start = e
        while start > first and start > e - _PHRASE:
            if t.words[start] in _OPENERS or t.words[start - 1] in _BREAKS or t.words[start - 1] == "":
                break
            if t.symbols[start] == CAP and t.symbols[start - 1] not in _CAPITALS and t.words[start - 1] not in ROLES:
                break
            start -= 1
        return self._enter(read_phrase(t, start, e + 1))

    def _person(self, sex: str, number: int, a: int, paragraph: int) -> Who | None:
        """Whom "he" or "she" at token a stands for."""
        t = self._t
        for n in range(number, max(-1, number - _SUBJECTS), -1):
            sentence = t.sentences[n]
            if sentence.paragraph < paragraph - 1:
                break
            who = self._subject(sentence.first, a)
            if who is not None and who.sex in {"", sex}:
                who.sex = sex
                return who
        found = self._last(PERSON, paragraph)
        if found is not None and found.sex in {"", sex}:
            found.sex = sex
            return found
        return self._mentioned(sex, a, t.sentences[max(0, number - 1)].first)

    def _mentioned(self, sex: str, a: int, first: int) -> Who | None:
        """The last full name of somebody of that sex before token a."""
        names = FEMALE if sex == "f" else MALE
        t = self._t
        for i in range(a - 1, max(first, a - _FAR) - 1, -1):
            if t.words[i] in names and t.symbols[i + 1] in _CAPITALS:
                end = i + 2
                while t.symbols[end] == CAP:
                    end += 1
                who = self._enter(read_phrase(t, i, end))
                return who if who.kind == PERSON else None
        return None

    def _subject(self, i: int, before: int) -> Who | None:
        """The known person whose name begins a sentence."""
        t = self._t
        end = i
        while end < before and (t.symbols[end] in _CAPITALS or t.words[end] == "." or t.words[end] in PARTICLES):
            end += 1
        while end > i and t.words[end - 1] == ".":
            end -= 1
        if end == i:
            return None
        word = t.words[end - 1]
        who = self._by_name.get(word)
        if who is None and end - i > 1:
            who = read_phrase(t, i, end)
            if who.kind != PERSON or who.name is None:
                return None
            who = self._enter(who)
        return who if who is not None and who.kind == PERSON else None

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
            self._by_noun[who.role.rpartition(" ")[2].lower()] = who
        return who

    def _known(self, who: Who) -> Who | None:  # noqa: C901, PLR0911
        name = who.name
        if name is None:
            if who.definite and who.noun:
                found = self._by_noun.get(who.noun)
                recent = self._recent.get(ORGANISATION) if who.noun in _ANY_BODY else None
                if found is not None and recent is not None:  # "the group" is the body that spoke last
                    found = recent[0]
                if found is None and who.noun in BODIES:
                    found = self._body(who.noun)
                if found is None and who.noun in BODIES and who.role == who.noun:
                    recent = self._recent.get(ORGANISATION)  # "the council" may be one that has spoken by its name
                    found = recent[0] if recent is not None and recent[0].name is not None else None
                if found is None and who.noun.endswith("-old"):
                    recent = self._recent.get(PERSON)
                    found = recent[0] if recent is not None else None
                return found
            return None
        found = self._by_name.get(name)
        if found is not None or name in COUNTRIES:  # a country is not a body with its name in it
            return found
        words = name.split()
        found = self._by_name.get(words[-1])
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
        run = self._names().get(noun.capitalize())
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

    def _names(self) -> dict[str, tuple[int, int]]:
        if self._runs is None:
            self._capitals = list(compress(count(), map(CAP.__eq__, self._t.symbols)))
            self._runs = runs_of(self._t, self._capitals)
        return self._runs

    def _introduced(self, who: Who) -> None:
        """Add what the first full naming of a person says of him."""
        t = self._t
        last = (who.name or "").rpartition(" ")[2]
        a, b = self._names().get(last, (0, 0))
        if b > a:
            other = read_introduction(self._t, a, b)
            if other.kind == PERSON and other.name is not None and last in other.name:
                who.role = who.role or other.role
                who.affiliation = who.affiliation or other.affiliation
                who.sex = who.sex or other.sex
        if who.affiliation is None or who.affiliation in COUNTRIES:
            owned = self._names().get(last + "'s")
            if owned is not None:
                who.affiliation = " ".join(t.words[owned[0] : owned[1]])

    def _elsewhere(self, who: Who, words: list[str]) -> Who | None:
        """Look for a fuller name in the rest of the story."""
        t = self._t
        names = self._names()
        a, b = names.get("(" + words[-1]) or names.get(words[-1]) or names.get("^" + words[-1]) or (0, 0)
        if b - a <= len(words) or (len(words) > 1 and words != t.words[b - len(words) : b]):
            return None
        other = read_introduction(self._t, a, b)
        if (
            other.name is None
            or other.name == who.name
            or (words[-1] not in other.name.split() and "(" + words[-1] not in names)
        ):
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
            known.affiliation = known.affiliation or who.affiliation
        known.sex = known.sex or who.sex
