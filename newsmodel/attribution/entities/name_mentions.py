"""Where the names of several words stand in a text, those of bodies among them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.agencies import AGENCY_LAST_WORDS, is_news_agency
from ...lexicon.bodies import BODIES, BODY_NAMES, OUTLETS, PAPERS
from ...lexicon.cues import CUES, SPEECH, THIRD
from ...lexicon.given_names import is_given_name
from ...lexicon.loading import words
from ...lexicon.nations import DEMONYMS
from ...lexicon.people import PARTICLES, TITLES
from ..tokens.shapes import CAP, CAP_S
from .acronyms import named_by_initials, start_of_spelt
from .name_words import is_kind, is_numbered
from .nations import is_country
from .persons import is_surname
from .titles import DETERMINERS, JOINTS, sex_of_honorific
from .types import is_maker, names_body
from .wording import capitalised, is_acronym, owner_of

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens

__all__ = ["NO_EMPLOYERS", "NameMentions", "Run"]

#: A name as its first token and the one after its last.
Run = tuple[int, int]

#: Last words of the names of those for whom nobody speaks who is named without them.
NO_EMPLOYERS: Final = PAPERS | {"Street"}

_OF: Final = frozenset({"of", "for"})
_OF_THE: Final = frozenset({"of", "for", "the"})
_PAPER: Final = words("bodies", "paper")
_FIRMS: Final = frozenset({"company", "firm"})
_COMPANY_NAMES: Final = capitalised(words("bodies", "company"))
_POWERS: Final = words("bodies", "power")
_BEHIND_NAME: Final = _POWERS | {"(", "<"}  # what makes a name of one word
_INITIALS: Final = frozenset({"A", "I"})  # which are words too
_PARTISANS: Final = words("roles", "partisan")
_TICKERS: Final = frozenset({"(", "<"})
_EXCHANGES: Final = frozenset({"ticker", "NYSE", "Nasdaq", "NASDAQ", "LSE"})
_STARTS: Final = frozenset({"", ".", "?", "!", ":"})
_FIELDS: Final = words("fields_of_work")
_SHORTEST: Final = 2  # words of a name behind another word
_LONGEST_CAPITALS: Final = 3  # words behind the first of a name in capitals
_OWNED: Final = 3  # words of a body behind its country
_LISTED: Final = 6  # tokens of ", Water Resources and Irrigation"


class NameMentions:
    """The names of several words in a text.

    Args:
        t: The tokens.
    """

    __slots__ = (
        "_kinds",
        "_like_bodies",
        "_t",
        "bodies",
        "by_acronym",
        "by_first",
        "by_last",
        "by_owner",
        "listed",
        "persons",
    )

    def __init__(self, t: Tokens) -> None:
        self._t = t
        #: Where the first name stands that ends with a word, or the longest name of a body that holds it.
        self.by_last: dict[str, Run] = {}
        #: Where the first name of a person stands that begins with a word, honorifics left out.
        self.by_first: dict[str, Run] = {}
        #: Where the names of several words stand that may be those of persons, by their last word.
        self.persons: dict[str, list[Run]] = {}
        #: Where the first body stands that is said to be somebody's, by his last name: "Mara Lund's | Tarn Works".
        self.by_owner: dict[str, Run] = {}
        #: Where the name stands that an acronym in brackets follows.
        self.by_acronym: dict[str, Run] = {}
        #: Where each name of a body stands, in the order of the text.
        self.bodies: list[Run] = []
        #: Where companies stand with the sign of their share.
        self.listed: list[Run] = []
        self._kinds: dict[Run, str] = {}
        self._like_bodies: set[str] = set()  # names of persons that look like those of bodies: Frank House
        self._read()

    def _read(self) -> None:
        """Find all names: runs of capitalised words, with particles and initials in them."""
        t = self._t
        words, symbols = t.words, t.symbols
        last = len(t)
        a = t.find_symbol(CAP, 0, last)
        while a < last:
            i = a
            while True:
                if symbols[i + 1] == CAP:
                    i += 1
                elif symbols[i + 2] == CAP and self._joined(i):
                    i += 2
                elif words[i + 1] in _INITIALS and words[i + 2] == "." and symbols[i + 3] == CAP:
                    i += 3  # "Lars A. Lund"
                else:
                    break
            if i - a >= _SHORTEST:
                i = self._before_verb(a, i)
                if self._is_headline(a, i):
                    a = t.find_symbol(CAP, i + 1, last)
                    continue
                a = self._past_others(a, i)
                a = self._past_company(a, i)
            if (words[a] in BODY_NAMES or words[i] in BODY_NAMES) and not self._is_person(a, i):
                i = self._read_body(a, i)
            elif i > a or words[i + 1] in _BEHIND_NAME or symbols[i + 1] == CAP_S or is_kind(words[a - 1]):
                self._read_name(a, i)
            a = t.find_symbol(CAP, i + 1, last)
        a = t.find_symbol(CAP_S, 0, last)
        while a < last:
            self._read_owned(a)
            a = t.find_symbol(CAP_S, a + 1, last)
        self.bodies.sort()

    def _read_owned(self, a: int) -> None:
        """Note a body in small letters that a country owns: "Norland's | central bank"."""
        words = self._t.words
        if not is_country(owner_of(words[a])):
            return
        for i in range(a + 1, a + 1 + _OWNED):
            if words[i] in BODIES:
                self.bodies.append((a, i + 1))
                return
            if not words[i].islower() or words[i] in JOINTS:
                return

    def _past_others(self, a: int, i: int) -> int:
        """Where a name begins behind a word that only begins the sentence or says of whose party somebody is.

        Args:
            a: Number of the first of some capitalised words: "Thanking | Ida Holm", "Democrat | Ida Holm".
            i: Number of the last.
        """
        words = self._t.words
        if is_given_name(words[a]):
            return a
        if a > 0 and words[a - 1] in _OF_THE:  # "Secretary of Defense | Ida Holm"
            office = words[a].lower() in _FIELDS or names_body(words[a : a + 1])
            known = is_given_name(words[a + 1]) and not is_country(words[a + 1])
            return a + 1 if known or (office and i - a == _SHORTEST and words[i] not in BODY_NAMES) else a
        if words[a].lower() in _PARTISANS or is_maker(words[a]):  # "Carmaker | Lagoona"
            return a + 1
        opens = (a == 0 or words[a - 1] in _STARTS) and words[a].endswith("ing")
        return a + 1 if opens and is_given_name(words[a + 1]) else a

    def _past_company(self, a: int, i: int) -> int:
        """Note the company before a title and give where the name behind it begins: "Tarn Corp Chairman | Ida Holm"."""
        words = self._t.words
        for k in range(a + 1, i):
            if words[k].lower() in TITLES and words[k - 1] in _COMPANY_NAMES:
                self._read_body(a, k - 1)
                return k + 1
        return a

    def _before_verb(self, a: int, i: int) -> int:
        """Where a name ends in a headline whose words all have capitals: "Ida Holm | Slams Bo Lund"."""
        words = self._t.words
        person = is_given_name(words[a])
        for k in range(a + 1, i):
            if (person and k > a + 1) or words[k - 1] in BODY_NAMES:
                found = CUES.get(words[k].lower())
                if found is not None and found.form == THIRD and (person or found.trust == SPEECH):
                    return k - 1  # "Tarn Company | Denies Claims", not "Tarn Court | Orders Board"
        return i

    def _is_headline(self, a: int, i: int) -> bool:
        """Whether capitalised words are a line in capitals: "TARN BOARD DEFENDS ITS TAX ON OIL"."""
        words = self._t.words
        if i - a < _LONGEST_CAPITALS or not words[a].isupper() or not words[i].isupper():
            return False
        return all(word.isupper() for word in words[a : i + 1])

    def _joined(self, i: int) -> bool:
        """Whether what stands behind token i joins it to the next word: "Jan | van | Dijk", "J. Lund"."""
        word, between = self._t.words[i], self._t.words[i + 1]
        return between in PARTICLES or (between == "." and (len(word) == 1 or ("." in word and is_country(word))))

    def _read_body(self, a: int, i: int) -> int:
        """Note a name that begins or ends with a kind of body: "Committee of the Red Cross".

        Args:
            a: Number of its first token.
            i: Number of its last capitalised one.

        Returns:
            Number of its last token, "of the Red Cross" included.
        """
        t = self._t
        words = t.words
        i = self._goes_on(i)
        for k in range(a, i):
            if words[k].endswith("-based"):
                a = k + 1
        if a > 0 and t.symbols[a - 1] == CAP_S and i > a:
            self.by_owner.setdefault(owner_of(words[a - 1]), (a, i + 1))
        if self._in_brackets(i) and words[i + 2].isupper():
            a = min(a, start_of_spelt(words, words[i + 2], i))
            self.by_acronym.setdefault(words[i + 2], (a, i + 1))
        if i > a:
            self.bodies.append((a, i + 1))
            for word in words[a : i + 1]:
                known = self.by_last.get(word)
                if known is None or known[1] - known[0] < i + 1 - a:
                    self.by_last[word] = (a, i + 1)
        return i

    def _read_name(self, a: int, i: int) -> None:
        """Note a name that no kind of body begins or ends, from token a to token i."""
        t = self._t
        words = t.words
        before, after = words[a - 1] if a > 0 else "", words[i + 1]
        run = (a, i + 1)
        if after == "(" and self._in_brackets(i) and is_acronym(words[i + 2]):  # "Doctors Without Borders (MSF)"
            run = (min(a, start_of_spelt(words, words[i + 2], i)), i + 1)
            self.by_acronym.setdefault(words[i + 2], run)
            self.bodies.append(run)
            self.by_last.setdefault(words[i], run)
        elif after == "," and words[i + 2] == "or" and is_acronym(words[i + 3]):  # "Sea Works Tarn, or SWT,"
            run = (start_of_spelt(words, words[i + 3], i), i + 1)
            if run[0] <= i:
                self.by_acronym.setdefault(words[i + 3], run)
                self.bodies.append(run)
            self.by_last.setdefault(words[i], (a, i + 1))
        elif after in _TICKERS and words[i + 2] not in PARTICLES and self._has_ticker(i):  # "Tarn Depot (ticker: TDT)"
            self.bodies.append(run)
            self.listed.append(run)
            self.by_last.setdefault(words[i], run)
        elif before not in _POWERS and is_kind(before) and self._is_no_person(a, i):  # "the club Atletico Ribera"
            self._kinds[run] = before
            self.bodies.append(run)
            self.by_last.setdefault(words[i], run)
        elif after in _POWERS and words[i] in DEMONYMS:  # "the Swiss government"
            self.bodies.append((i, i + 2))
        elif t.symbols[i + 1] == CAP_S and owner_of(after) in BODY_NAMES:  # "Tarn Corp's plan"
            self.bodies.append((a, i + 2))
            for word in words[a : i + 1]:
                self.by_last.setdefault(word, (a, i + 2))
        elif t.symbols[i + 1] == CAP_S:  # "Mara Lund's plan"
            run = (a, i + 2)
            self._note_person(run, owner_of(after))
        elif i > a:
            numbered = i > a + 1 and is_numbered(words[i])
            self._note_person(run, words[i - 1] if numbered else words[i], whole=numbered)

    def _note_person(self, run: Run, last: str, *, whole: bool = False) -> None:
        """Note the name of somebody, who may be a person, by its last word and its first; the whole one rather."""
        if whole:
            self.by_last[last] = run
        self.by_last.setdefault(last, run)
        self.by_first.setdefault(self._t.words[self._past_honorifics(run[0], run[1] - 1)], run)
        self.persons.setdefault(last, []).append(run)

    def _is_person(self, a: int, i: int) -> bool:
        """Whether a name that ends with a word for a body is a person's all the same: "Frank House", later "House"."""
        words = self._t.words
        for k in range(i - 2, a, -1):
            if words[k].lower() in TITLES:  # "Air Vice Marshal | Ida Holm"
                a = k + 1
                break
        if i == a or not is_given_name(words[a]) or (a > 0 and words[a - 1] in DETERMINERS):
            return False
        if words[i] not in BODY_NAMES:  # "Bill Lund"
            return True
        if i == a + 1 and is_surname(self._t, words[i]):
            self._like_bodies.add(f"{words[a]} {words[i]}")
            return True
        return False

    def _has_ticker(self, i: int) -> bool:
        """Whether the sign of a share stands behind token i: "<TDT>", "(NYSE: TDT)"."""
        words = self._t.words
        if words[i + 1] == "<":
            return ">" in words[i + 2 : i + 5]
        return words[i + 2] in _EXCHANGES

    def _in_brackets(self, i: int) -> bool:
        """Whether one token in brackets stands behind token i."""
        words = self._t.words
        return words[i + 1] == "(" and words[min(i + 3, len(words) - 1)] == ")"

    def _past_honorifics(self, a: int, i: int) -> int:
        """The first word of a name behind "Mr", "Dr" and "Pope"."""
        words = self._t.words
        while a < i and (words[a].lower() in TITLES or sex_of_honorific(words[a]) is not None):
            a += 1
        return a

    def _goes_on(self, i: int) -> int:
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
        return end if end == i else self._listed(end)

    def _listed(self, end: int) -> int:
        """The last word of a list that ends a body's name: "Ministry of Energy, Water Resources | and Irrigation"."""
        words, symbols = self._t.words, self._t.symbols
        for k in range(end + 1, min(end + _LISTED, len(words) - 1)):
            if words[k] == "and":
                if symbols[k + 1] != CAP or is_given_name(words[k + 1]):
                    return end
                end = k + 1
                while symbols[end + 1] == CAP:
                    end += 1
                return end
            if symbols[k] != CAP and words[k] != ",":
                return end
        return end

    def _is_no_person(self, a: int, i: int) -> bool:
        """Whether the first word from token a to token i shows that they name no person, nor his country."""
        first = self._t.words[a]
        if is_given_name(first) or first in DEMONYMS or is_country(first):
            return False
        return first.lower() not in TITLES and sex_of_honorific(first) is None and self._t.symbols[i + 1] != CAP_S

    def is_person(self, name: str) -> bool:
        """Whether a name, which ends with a word for a body, is that of a person in this text.

        Args:
            name: The name.
        """
        return name in self._like_bodies

    def body_before(self, at: int, first: int = 0) -> Run | None:
        """Find the body that is named last before a token, papers, stations and news agencies aside.

        Args:
            at: The token.
            first: The first token that is looked at.
        """
        found = None
        for run in self.bodies:
            a, b = run
            if b > at:
                break
            last = self._t.words[b - 1]
            if a < first or last in NO_EMPLOYERS or last in _POWERS or self._kinds.get(run) in OUTLETS:
                continue
            if last not in AGENCY_LAST_WORDS or not is_news_agency(" ".join(self._t.words[a:b])):
                found = run
        return found

    def body_called(self, noun: str, at: int) -> Run | None:
        """Find the body whose name holds a noun, named last before a token: "the observatory", Plateau Observatory.

        Args:
            noun: The noun in lower case.
            at: The token.
        """
        word = noun.capitalize()
        found = None
        for run in self.bodies:
            if run[1] > at:
                break
            if self._is_called(noun, word, run):
                found = run
        return found

    def _is_called(self, noun: str, word: str, run: Run) -> bool:
        """Whether a noun, capitalised as the word, may stand for the body that is named there."""
        name, kind = self._t.words[run[0] : run[1]], self._kinds.get(run)
        if word in name or noun in {name[-1], kind}:
            return True
        if noun in _PAPER:
            return name[-1] in PAPERS or kind in _PAPER
        return noun in _FIRMS and not _COMPANY_NAMES.isdisjoint(name)

    def of_letters(self, letters: str) -> Run | None:
        """Find the body that an acronym stands for: by brackets behind its name, or by the first letters of its words.

        Args:
            letters: The acronym.
        """
        return self.by_acronym.get(letters) or named_by_initials(self._t.words, self.bodies, letters)
