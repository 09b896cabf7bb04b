"""Who speaks in a story: one speaker for all the ways it is named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.nations import COUNTRIES, DEMONYMS
from ...lexicon.people import BODIES, BODY_NAMES, FEMALE, GROUPS, HE, IT, MALE, NOBODY, PARTICLES, ROLES, SHE, THEY
from ..entities.name_mentions import leading_nation
from ..tokens.shapes import CAP, CAP_S, code, members
from .introductions import body_before, read_introduction
from .phrases import read_phrase
from .register import Register
from .speaker import DOCUMENT, GROUP, HEADS, ORGANISATION, PERSON, UNKNOWN, Who

if TYPE_CHECKING:
    from ...model.attribution import SpeakerKind
    from ..tokens.tokenizer import Tokens
    from ..types import Proposal

__all__ = ["Cast"]

_RELATIVES: Final = frozenset({"who", "which", "that"})
_CAPITALS: Final = members({CAP, CAP_S, code("honorific")})
_NATIONS: Final = frozenset(DEMONYMS.values())
_WITHIN: Final = frozenset({"of", "in", "at", "for", "from"})
_REACH: Final = 3  # paragraphs that a pronoun reaches back
_LEAD: Final = 4  # paragraphs within which "a commander" of the first one may be named
_OFFICES: Final = frozenset(
    {"president", "vice president", "vice-president", "premier", "chancellor", "prime minister"}
)
_NO_OFFICES: Final = frozenset("general press joint permanent party private company club executive financial".split())
_OPENERS: Final = frozenset(
    "the a an his her its their some many several The A An His Her Its Their Some Many Several".split()
)
_BREAKS: Final = frozenset(
    ", ; : . of to for from with by in on at and or but that as is was were are has had have".split()
)
_OTHERS: Final = frozenset(  # who do not belong to those they are said to be of
    "rivals critics opponents neighbours neighbors allies supporters customers users enemies competitors".split()
)
_STAFF: Final = frozenset(  # who speak for the body that has just spoken
    "coordinator director manager chief head president secretary official executive engineer superintendent sgt lt "
    "capt sergeant inspector officer commander analyst economist economists ceo cfo".split()
)
_GENERALS: Final = frozenset({"secretary general", "director general", "managing director"})
_CORPORATE: Final = ("chief executive", "ceo", "cfo", "chairman", "chairwoman", "managing director", "finance director")
_ANONYMOUS: Final = frozenset(  # who is seldom named below
    "official source spokesman spokeswoman spokesperson diplomat aide witness resident insider analyst trader man "
    "woman adviser advisor".split()
)
_REPORTS: Final = frozenset({"report", "statement", "article", "story"})
_PHRASE: Final = 8  # tokens of what a relative pronoun stands for
_FAR: Final = 60  # tokens
_TITLES: Final = 3  # words of a role before a name
_SUBJECTS: Final = 3  # sentences whose subjects a pronoun may mean


class Cast(Register):
    """The speakers of a story, found in the order of its attributions.

    Args:
        text: The whole story.
    """

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text
        self._begun = False
        self._found: dict[int, Who | None] = {}
        self._lead: Who | None = None
        self._unplaced: Who | None = None
        self._identified = False
        self._country: str | None = None
        self._seen: dict[str, Who] = {}
        self._spoke: dict[int, Who] = {}  # the person who spoke last in a sentence
        self._last_of: dict[str, tuple[Who, int]] = {}  # by sex
        self._named: Who | None = None  # the body with a name that spoke last

    def read(self, t: Tokens, chosen: list[Proposal]) -> None:
        """Find out who each source is, in the order of the text.

        Args:
            t: The tokens of the text, or of its next part; who has spoken before is remembered.
            chosen: The readings.
        """
        self._identified = self._identified or self._begun  # a story has its lead in its first part
        self._begun = True
        self._turn_to(t)
        self._found.clear()
        self._last_of.clear()
        self._spoke.clear()
        for p in chosen:
            if p.source is not None:
                self._found[p.cue_phrase.head] = self._who(p)

    def who(self, p: Proposal) -> Who | None:
        """Who the source of a reading is; None where nobody can tell."""
        return self._found.get(p.cue_phrase.head)

    def _who(self, p: Proposal) -> Who | None:  # noqa: C901, PLR0912
        t = self._t
        a, b = p.source or (0, 0)
        self._at = a
        self._first = t.sentences[p.sentence].first
        paragraph = t.sentences[p.sentence].paragraph
        word = ""
        if b - a == 1:
            known = self._by_name.get(t.words[a])
            if known is not None and known.settled:
                self._heard(known, p.sentence, paragraph)
                return known
            word = t.words[a].lower()
        if word in _RELATIVES:
            who = self._antecedent(a, t.sentences[p.sentence].first)
        elif word in HE or word in SHE:
            who = self._person("m" if word in HE else "f", p.sentence, a, paragraph)
        elif word in IT:
            who = (
                self._last(ORGANISATION, paragraph) or self._last(DOCUMENT, paragraph) or self._last(UNKNOWN, paragraph)
            )
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
                if who.owner and (who.kind == PERSON or (who.kind == GROUP and who.noun not in _OTHERS)):
                    self._belong(who, p, paragraph)
                if who.kind == PERSON:
                    self._settle(who, a, paragraph)
                elif who.kind == DOCUMENT and who.definite and who.affiliation is None and who.noun in _REPORTS:
                    body = self._last(ORGANISATION, paragraph + _REACH - 1)  # "the report" of who has just reported
                    who.affiliation = (body.name or body.role) if body is not None else None
                elif who.kind == ORGANISATION and who.role is not None and who.role.startswith("state "):
                    who.affiliation = who.affiliation or self._nation()
                elif who.kind == ORGANISATION and who.name is None and not who.definite and paragraph <= _LEAD:
                    self._body_of_lead = who
            self._heard(who, p.sentence, paragraph)
            if who.kind == ORGANISATION and who.name is not None:
                self._named = who
        return who

    def _heard(self, who: Who, number: int, paragraph: int) -> None:
        """Remember who spoke last."""
        self._recent[who.kind] = (who, paragraph)
        if who.kind == PERSON:
            self._spoke[number] = who
        if who.sex:
            self._last_of[who.sex] = (who, paragraph)

    def _belong(self, who: Who, p: Proposal, paragraph: int) -> None:
        """Tell whose somebody is whose source begins with "its" or "her"."""
        a, b = p.source or (0, 0)
        if who.affiliation in _NATIONS:  # "its Danish director"
            who.affiliation = None
        role = f"{who.affiliation} {who.role}"
        said = self._t.text[self._t.starts[a] : self._t.end(b - 1)]
        if who.affiliation is not None and who.kind == PERSON and role in said:  # "its finance spokeswoman"
            who.role, who.affiliation = role, None
        if who.affiliation is None:
            who.affiliation = self._owner(who.owner, p.sentence, a, paragraph)

    def _owner(self, pronoun: str, number: int, a: int, paragraph: int) -> str | None:
        """Whose somebody is: "its leader" at token a is that of the body named last, "her lawyer" that of a person."""
        if pronoun in HE or pronoun in SHE:
            who = self._person("m" if pronoun in HE else "f", number, a, paragraph)
            return who.name if who is not None else None
        if pronoun in THEY and (group := self._last(GROUP, paragraph)) is not None:
            return group.role
        recent = self._recent.get(ORGANISATION) or self._recent.get(UNKNOWN)
        if recent is not None and recent[1] == paragraph:  # "The union objects, and its leader …"
            return recent[0].name or recent[0].role
        t = self._t
        run = body_before(t, a, max(t.sentences[max(0, number - 1)].first, a - _FAR))
        named = self._names.body_before(a, t.sentences[max(0, number - 1)].first)
        if named is not None and (run is None or named[0] > run[0]):
            return self._words(named)
        if run is None:
            body = self._last(ORGANISATION, paragraph)
            return body.name if body is not None else None
        word = t.words[run[0]]
        if word not in BODIES:
            return self._enter(read_phrase(t, *run)).name
        known = self._by_noun.get(word)
        return known.name if known is not None and known.kind == ORGANISATION and known.name else word

    def _settle(self, who: Who, at: int, paragraph: int) -> None:
        """Find a person's role and affiliation elsewhere, when he first speaks."""
        if who.name is not None and (who.role is None or who.affiliation is None or who.affiliation in COUNTRIES):
            self._introduced(who)
        lead = self._lead
        if paragraph <= _LEAD and who.name is not None and (who.role is None or _same_role(lead, who)):
            if lead is not None and (who.role is not None or (lead.noun not in _ANONYMOUS)):
                self._identify(lead, who)
            elif self._unplaced is None:
                self._unplaced = who
        elif (
            paragraph <= _LEAD
            and who.name is None
            and who.role is not None
            and lead is None
            and (not who.definite or (who.affiliation is not None and paragraph <= 1))
        ):
            self._lead = who
            if self._unplaced is not None and not who.definite and who.noun not in _ANONYMOUS:
                self._identify(who, self._unplaced)
        role = (who.role or "").lower()
        body = self._body_of_lead
        same = body is not None and who.affiliation is not None and who.affiliation.lower().endswith(" " + body.noun)
        if body is not None and body.name is None and who.affiliation is not None and (same or role in HEADS):
            words = [word for word in who.affiliation.split() if not word.endswith("-based")]
            if any(word in BODY_NAMES for word in words):  # "a monitor said", then its head is quoted
                body.name = " ".join(words)
                self._register(body)
        if who.affiliation is None and ("spokes" in role or role.endswith(_CORPORATE)):
            body = self._last(ORGANISATION, paragraph)
            if body is None or body.name is None:
                body = self._named
            run = None if body is not None else self._names.body_before(at, at - _FAR)
            who.affiliation = body.name if body is not None else self._words(run) if run is not None else None
        elif who.affiliation is None and who.name is not None and _is_office(who.role or ""):
            who.affiliation = self._nation()
        elif who.affiliation is None and who.name is not None and _is_staff(role):
            recent = self._recent.get(ORGANISATION)  # "The Red Crescent said", then "coordinator Ida Berg said"
            if recent is not None and recent[1] == paragraph:
                who.affiliation = recent[0].name
        elif who.affiliation is not None:
            who.affiliation = self._place(who.affiliation, at)

    def _identify(self, lead: Who, who: Who) -> None:
        """Take "a commander" of the first lines for the one who is named beside them."""
        if self._identified:
            return
        self._identified = True
        who.role = who.role or lead.role
        who.affiliation = who.affiliation or lead.affiliation
        lead.name, lead.affiliation, lead.sex = who.name, who.affiliation, who.sex

    def _nation(self) -> str | None:
        """The country that a story is about, if there is one."""
        if self._country is None:
            self._country = leading_nation(self._text)
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
            before = t.words[start - 1]
            if t.words[start] in _OPENERS or before == "":
                break
            if before in _BREAKS and (before not in _WITHIN or start - 2 < first or not self._may_head(start - 2)):
                break
            if before in _WITHIN:
                start -= 1
                continue
            if t.symbols[start] == CAP and t.symbols[start - 1] not in _CAPITALS and t.words[start - 1] not in ROLES:
                break
            start -= 1
        return self._enter(read_phrase(t, start, e + 1))

    def _may_head(self, i: int) -> bool:
        """Whether token i may be the head of what "in Istanbul" says more of."""
        word = self._t.words[i]
        return self._t.symbols[i] == CAP or word in ROLES or word in BODIES or word in GROUPS

    def _person(self, sex: str, number: int, a: int, paragraph: int) -> Who | None:
        """Whom "he" or "she" at token a stands for."""
        t = self._t
        for n in range(number, max(-1, number - _SUBJECTS), -1):
            sentence = t.sentences[n]
            if sentence.paragraph < paragraph - 1:
                break
            who = self._subject(sentence.first, a)
            if who is None and n < number:
                who = self._spoke.get(n)
            if who is not None and who.sex in {"", sex}:
                who.sex = sex
                return who
        found = self._last(PERSON, paragraph)
        if found is not None and found.sex in {"", sex}:
            found.sex = sex
            return found
        who = self._mentioned(sex, a, t.sentences[max(0, number - 1)].first)
        if who is None:
            last, where = self._last_of.get(sex, (None, 0))
            who = last if paragraph - where <= _REACH else None
        return who

    def _mentioned(self, sex: str, a: int, first: int) -> Who | None:
        """The last full name of somebody of that sex before token a."""
        names = FEMALE if sex == "f" else MALE
        t = self._t
        for i in range(a - 1, max(first, a - _FAR) - 1, -1):
            if t.words[i] in names and t.symbols[i + 1] in _CAPITALS:
                end = i + 2
                while t.symbols[end] == CAP:
                    end += 1
                who = self._enter(read_introduction(t, i, end))
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
        name = end
        while t.words[name] in ROLES and name < end + _TITLES:
            name += 1
        if name > end and t.symbols[name] == CAP:  # "Olympic champion Selam Bekele"
            i = end = name
            while end < before and (t.symbols[end] in _CAPITALS or t.words[end] in PARTICLES):
                end += 1
        word = t.words[end - 1]
        who = self._by_name.get(word)
        if who is None and end - i > 1:
            who = read_introduction(t, i, end)
            if who.kind != PERSON or who.name is None:
                return None
            who = self._enter(who)
        return who if who is not None and who.kind == PERSON else None


def _same_role(lead: Who | None, who: Who) -> bool:
    """Whether "Governor Karaaslan" has the role of the governor in the first lines."""
    if lead is None or lead.role is None or who.role is None or lead.name is not None:
        return False
    return lead.role.lower().endswith(who.role.lower().rpartition(" ")[2])


def _is_staff(role: str) -> bool:
    """Whether a role is one of those who speak for a body."""
    return role in _GENERALS or role.rpartition(" ")[2] in _STAFF


def _is_office(role: str) -> bool:
    """Whether a role is an office of a country."""
    low = role.lower()
    before, _, last = low.rpartition(" ")
    if low in _OFFICES or last in {"minister", "ambassador"}:
        return True
    return last == "secretary" and before != "" and role.istitle() and _NO_OFFICES.isdisjoint(before.split())
