"""The words of a source: a noun phrase with what is set off behind it by a comma, brackets or "who"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ....lexicon.calendar import WEEKDAYS
from ....lexicon.documents import DOCUMENTS
from ....lexicon.function_words import NOUNS_IN_LY
from ....lexicon.given_names import is_given_name
from ....lexicon.loading import words
from ....lexicon.people import ROLES
from ....lexicon.pronouns import HE, IT, SHE, THEY
from ...entities.titles import DETERMINERS, JOINTS
from ...entities.types import GROUP, ORGANISATION, PERSON, UNKNOWN
from ...entities.wording import OWNS, capitalised, first_of, is_acronym, is_capitalised, is_letters, wording
from ...tokens.grammar import PREPOSITION, VERBS
from ...tokens.shapes import CAP, CUE_PAST, ED, members
from .affiliations import RELATIVES, past_acronym
from .appositions import add_apposition
from .noun_phrase import behind_count, read_noun_phrase

if TYPE_CHECKING:
    from ...tokens.tokenizer import Tokens
    from ..types import Description

__all__ = ["read_source"]

_BEFORE_DAY: Final = capitalised(words("phrase_words", "before-day"))
_ADVERBS: Final = words("phrase_words", "adverb")
_ONE: Final = frozenset({"one", "another"})
_CALLED: Final = words("phrase_words", "called")
_AS: Final = words("phrase_words", "as-name")
_SETS_OFF: Final = frozenset({",", "("})
_MARKS: Final = " “”„‘’\"'`.,"
_TICKER: Final = frozenset({"<", ">"})
_LOOSE_ENDS: Final = frozenset({",", ";", ":", "—", "-", "–"})
_PRONOUNS: Final = HE | SHE | IT | THEY
_COMMA: Final = frozenset({","})
_ACRONYM: Final = 3  # tokens of "(DG)"
_SHORTEST: Final = 2  # tokens of "Initially,"
_OPENERS: Final = capitalised(words("function_words", "subordinator"))
_PAIRED: Final = frozenset({"both", "neither", "either"})
_DID: Final = members({ED, CUE_PAST})
_LONGEST_DAY: Final = 5  # tokens of "On late Monday,"


def read_source(t: Tokens, a: int, b: int) -> Description:
    """Read the words of a source.

    Args:
        t: The tokens.
        a: Number of the first.
        b: Number after the last.
    """
    words = t.words
    while b > a and words[b - 1] in _LOOSE_ENDS:
        b -= 1
    owned = words[a] == "whose" and b - a > 1  # "whose chairman, Walter Hebden"
    a += owned
    a += words[a].lower() == "as" and b - a > 1 and is_capitalised(words[a + 1])  # "as Ida Holm wrote"
    if words[a] in _OPENERS and b - a > 1 and is_capitalised(words[a + 1]):  # "While Ida Holm"
        a += 1
    first = a + 1 + (words[a + 1] == "the")
    if words[a].lower() in _PAIRED and first < b and is_capitalised(words[first]):  # "both Ida Holm and Piet Vos"
        a += 1
    a += words[a] == "<" and b - a > 1  # "<Tarn Works Inc>"
    if words[a + 1] == "," and b > a + _SHORTEST and _is_adverb(words[a].lower(), "a"):  # "Initially, | officials"
        a += 2
    if words[a] in _BEFORE_DAY:
        a = _behind_day(words, a, b)
    while b - a > 1 and (words[b - 1] in _ADVERBS or _is_adverb(words[b - 1], words[b - 2])):
        b -= 1
    if words[b - 1].lower() in WEEKDAYS and t.is_any(b - 2, _DID):  # "a report published | Wednesday"
        b = max(a + 1, b - 1)
    b = _before_verb(t, a, b)
    comma = first_of(words, a, b, _SETS_OFF) if b - a > 1 else b
    while (behind := past_acronym(words, comma, b)) > comma and not DOCUMENTS.isdisjoint(words[a:comma]):
        comma = first_of(words, behind, b, _SETS_OFF)  # "the leaflet of the Tarn Guild (TG) and the Mira Guild"
    head = first_of(words, a, comma, RELATIVES) if comma - a > 1 else comma
    both = first_of(words, a + 1, head, _PAIRED)
    if both < head - 1 and words[both + 1] in JOINTS:  # "Officials | both in Mira and in Tarn"
        head = both
    end = head
    while end - 1 > a and words[end - 1] in _LOOSE_ENDS:  # "Ida Holm - who lives there -"
        end -= 1
    ticker = first_of(words, a, end, _TICKER)
    if a < ticker < end and is_capitalised(words[ticker - 1]):  # "Tarn Works Inc <TRN.L>"
        end = ticker
    found = read_noun_phrase(t, a, end)
    if words[b - 1][-2:] in OWNS and end == b and _may_own(found) and t.is_any(b, VERBS):  # "Moody's said"
        found = found.told(kind=ORGANISATION, name=f"{found.name}{words[b - 1][-2:]}")
    if head < b:
        found = _with_set_off(t, found, a, (head, comma, b))
    return found.phrased(found.label, "its") if owned else found


def _may_own(found: Description) -> bool:
    """Whether a phrase has a name, and is no pronoun with a verb joined to it: "It's"."""
    return found.name is not None and found.name.lower() not in _PRONOUNS


def _name_given(words: list[str], a: int, b: int) -> str:
    """The name that somebody has given, by the clause behind him: "who gave his name only as | Leyla"; else nothing."""
    i = first_of(words, a, b, _CALLED)
    while i + 1 < b and words[i + 1] in _AS:
        i += 1
    name = words[i + 1].strip(_MARKS) if i + 1 < b else ""
    return name if is_capitalised(name) and " " not in name else ""


def _behind_day(words: list[str], a: int, b: int) -> int:
    """Where a source begins behind a day: "On Monday | the ministry"."""
    for i in range(a, min(b, a + _LONGEST_DAY)):
        if words[i] == "," or words[i].lower() in WEEKDAYS:
            if i + 1 >= b:
                return a
            return i + 1 + (words[i + 1] == "," and i + 2 < b)
    return a


def _is_adverb(word: str, before: str) -> bool:
    return word.endswith("ly") and word.islower() and before.islower() and word not in NOUNS_IN_LY


def _before_verb(t: Tokens, a: int, b: int) -> int:
    """Where a name that begins a source ends before what somebody did: "Ida Holm | posted on Twitter"."""
    if not is_given_name(t.words[a]):
        return b
    end = a + 1
    while end < b and t.is_(end, CAP):
        end += 1
    return end if a + 1 < end < b and t.is_any(end, _DID) and t.is_(end + 1, PREPOSITION) else b


def _behind_brackets(words: list[str], a: int, b: int) -> int:
    """Where the name begins behind an acronym in brackets that begins at token a; b where there is none."""
    if words[a] != "(" or a + _ACRONYM >= b or words[a + 2] != ")":
        return b
    behind = a + _ACRONYM
    if is_capitalised(words[behind]):  # "Director General (DG) | Bo Lind"
        return behind
    return first_of(words, behind, b, _COMMA) + 1


def _with_set_off(t: Tokens, found: Description, a: int, parts: tuple[int, int, int]) -> Description:
    """Add what stands behind the head of a phrase.

    Args:
        t: The tokens.
        found: What the head says.
        a: Number of the first.
        parts: Numbers of the tokens where the head ends, where a comma or bracket stands, and after the last.
    """
    words = t.words
    head, comma, b = parts
    if head > a and found.kind is UNKNOWN and found.name is None and "who" in words[head : min(b, head + 2)]:
        found = found.told(kind=PERSON, role=wording(t, behind_count(words, a, head), head))  # "one docker, who …"
    if found.name is None and found.kind is PERSON and not found.definite:
        given = _name_given(words, head, b)
        if given:
            return found.told(name=given)
    if comma == b:
        if words[head : head + 2] == ["who", "is"] and words[head + 2] in DETERMINERS and found.name is not None:
            return add_apposition(t, found, head + 2, b)  # "Ida Holm who is a clerk in Tarn"
        return found
    if found.kind is GROUP and words[a].lower() in _ONE and words[a + 1 : a + 2] == ["of"] and found.role is not None:
        single = found.role[:-1] if found.role.rpartition(" ")[2][:-1] in ROLES else found.role
        one = add_apposition(t, found.told(kind=PERSON, role=single), comma + 1, b)
        return found if one.name is None else one  # "one of the teachers, Ida Holm"
    if words[comma] == "(" and is_acronym(words[comma + 1]) and found.role is None and found.name is not None:
        return found.told(kind=ORGANISATION)  # "Doctors Without Borders (MSF)"
    behind = _behind_brackets(words, comma, b)
    if behind < b and found.name is None:  # "the Member of Parliament (MP) for Tarn, Mr Lind"
        whole = add_apposition(t, found, behind, b)
        if whole.name is not None:
            return whole
    whole = add_apposition(t, found, comma + 1, b)
    named = found.name is None and whole.name is not None
    if named and whole.role is None and whole.kind is PERSON and words[head - 1].islower():
        role = head  # "the mural's restorer, Ida Lorenz": any noun will do
        while role > a and is_letters(words[role - 1]) and words[role - 1] not in DETERMINERS:
            role -= 1
        return whole.told(role=wording(t, role, head))
    return whole
