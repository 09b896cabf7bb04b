"""A noun phrase without what is set off behind it: "the mayor of Tarn", "Governor Ida Lorenz"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ....lexicon.bodies import BODIES, BODY_NAMES
from ....lexicon.documents import DOCUMENTS
from ....lexicon.given_names import is_given_name
from ....lexicon.loading import words
from ....lexicon.people import GROUPS, PERSONS, ROLES, TITLES, TRADES
from ....lexicon.places import is_place
from ...entities.nations import country_at, is_country
from ...entities.titles import DETERMINERS, IN_NAME, JOINTS, PARTNERS, name_behind, name_behind_office
from ...entities.types import ORGANISATION, PERSON, names_body
from ...entities.wording import capitalised, first_of, is_capitalised, is_modifier, with_capitals, wording
from ...tokens.shapes import CAP
from .affiliations import BELONGS, body_behind, is_named_field, past_owner
from .common import read_common
from .proper import PARTISANS, names_party, read_proper

if TYPE_CHECKING:
    from ...tokens.tokenizer import Tokens
    from ..types import Description

__all__ = ["behind_count", "read_noun_phrase"]

_OWNERS: Final = frozenset({"its", "their", "his", "her"})
_DEFINITE: Final = with_capitals(frozenset({"the", "this", "that"}))
_COUNTED: Final = DETERMINERS | with_capitals(words("phrase_words", "quantity"))
_SETS: Final = words("phrase_words", "set")  # "a group of 40 academics"
_OF: Final = frozenset({"of", "for"})
_CAUSES: Final = capitalised(words("causes"))
_FIELDS: Final = words("fields_of_work")
_DAYS: Final = capitalised(words("weekdays"))
_MEASURES: Final = capitalised(words("time_words", "span")) | {"Part"}
_MEASURED: Final = frozenset({"after", "ago", "before", "earlier", "later"}) | _OF
_NO_NAMES: Final = (
    words("function_words", "pronoun", "other-pronoun", "contracted", "subordinator", "connective", "wh")
    | words("weekdays")
    | {"here", "just", "not"}
)
_OFFICES: Final = frozenset({"minister", "secretary"})
_RANKS: Final = words("ranks")
_PARTICIPLES: Final = ("ed", "ing")
_BEHIND_ED: Final = words("function_words", "preposition", "particle")
_AND: Final = frozenset({"and", "nor"})
_ADVERB: Final = 2  # tokens of "drafted jointly", "last year"
_SPANS: Final = frozenset({"year", "month", "week"})
_WHICH: Final = frozenset({"last", "this"})


def read_noun_phrase(t: Tokens, a: int, b: int) -> Description:
    """Read a noun phrase; of two that are joined by "and" the first stands for both.

    Args:
        t: The tokens.
        a: Number of the first.
        b: Number after the last.
    """
    words = t.words
    first = a
    a = behind_count(words, a, b)
    definite = first < a and words[first] in _DEFINITE
    core, b = _extent(words, a, b)
    joint = words[core] if core < b else ""
    office = name_behind_office(words, a, b) if joint in _OF else b
    if office < b:
        return _officer(t, a, office, b, definite=definite)
    capitalised = core > a and is_capitalised(words[core - 1]) and not (core - a == 1 and _is_no_name(t, a))
    if capitalised and first < a and not definite and words[core - 1].lower() in PARTISANS:
        capitalised = False  # "one senior Tarn Democrat"
    name = name_behind(words, core, b) if capitalised and joint in _OF else b
    if name < b and (words[name - 1] in ROLES or is_given_name(words[name])):
        found = _named_officer(t, a, (core, name, b), definite=definite)
    elif capitalised and not _is_bare(words, a, core, b, opens=first == a):
        found = _named(t, a, core, b, definite=definite)
    else:
        found = _described(t, a, core, b, definite=definite, label=wording(t, first, b) if b > first else None)
    label = wording(t, first, b) if found.name is None and found.label is None and b > first else found.label
    owner = words[first].lower() if first < a else ""
    if owner not in _OWNERS:
        owner = found.owner
    return found if label is found.label and owner is found.owner else found.phrased(label, owner)


def behind_count(words: list[str], a: int, b: int) -> int:
    """Where a noun phrase begins behind its determiners and numbers: "a group of 40 | academics".

    Args:
        words: The words of the text.
        a: Number of the first.
        b: Number after the last.
    """
    first = a
    a = _past_count(words, a, b)
    if first < a and words[a + 1 : a + 2] == ["of"] and words[a] in _SETS:  # "a group of 40 academics"
        many = a + 2
        while many < b - 1 and (words[many] in _COUNTED or words[many][:1].isdigit()):
            many += 1
        if words[many].endswith("s") and words[many].islower():
            return many
        end = first_of(words, many, b, JOINTS)
        if words[many].islower() and end - many > 1 and words[end - 1].endswith("s"):
            return many  # "a number of corporate speakers"
    elif first < a and words[a] == "of" and a + 1 < b:  # "two of the eleven advisers"
        return _past_count(words, a + 1, b)
    return a


def _past_count(words: list[str], a: int, b: int) -> int:
    while a < b - 1 and (words[a] in _COUNTED or words[a].isdigit()):
        a += 1
    return a


def _extent(words: list[str], a: int, b: int) -> tuple[int, int]:
    """Where the head of a noun phrase ends, and where the phrase ends: before "and" if two are joined."""
    core, both = b, 0
    for i in range(max(a + 1, past_owner(words, a, b)), b):
        word = words[i]
        if word in JOINTS or (word.endswith("ed") and _is_happened_to(words, i)):
            core = i
            break
        if word in _AND:
            both = both or i
    if both > a and _are_two(words, a, both, core):
        core = b = both
    if core - a > 1 and words[core - 1] in _DAYS and words[core - 2].islower():
        core -= 1  # "figures released Friday by"
    if core - a > _ADVERB and words[core - 1] in _SPANS and words[core - 2] in _WHICH:
        core -= 2  # "a report last year from"
    if core - a > _ADVERB and words[core - 1].endswith("ly") and words[core - 2].endswith(_PARTICIPLES):
        core -= 1  # "guidelines drafted jointly by"
    while core - a > 1 and words[core - 1].endswith(_PARTICIPLES) and _is_head(words[core - 2].lower()):
        core -= 1  # "analysts polled by"
    return core, b


def _is_happened_to(words: list[str], i: int) -> bool:
    """Whether a word in -ed tells what happened to who is named before it: "the steward | suspended over pictures"."""
    return words[i - 1] in ROLES and words[i + 1] in _BEHIND_ED


def _are_two(words: list[str], a: int, both: int, core: int) -> bool:
    """Whether "and" at a token joins two speakers: "the captain and the cook", not "Health and Safety Executive"."""
    behind = words[both + 1]
    if behind in DETERMINERS:
        return True
    if behind in PARTNERS:  # "Lund and Co"
        return False
    if both + 2 < core and is_given_name(behind) and is_capitalised(words[both + 2]):
        return not names_body(words[both + 1 : core])  # "the Tarn Board and Ida Holm"
    if _are_modifiers(words, a, both, core):
        return False
    titled = behind.lower() in TITLES and both + 1 < core - 1 and is_capitalised(words[both + 2])
    if titled and is_capitalised(words[both - 1]) and words[both - 1].lower() not in ROLES:
        return True  # "Chairman Ann Lee and President Piet Vos"
    if both - a > 1 and is_given_name(words[a]) and is_capitalised(words[both - 1]) and not names_body(words[a:both]):
        return True  # "Ann Lee and House Speaker Piet Vos"
    plural = _several(words, a, both)
    if plural + 1 < both and is_capitalised(words[plural + 1]) and is_capitalised(behind):
        return True  # "union chiefs Ann Lee and Piet Vos"
    another = words[both - 1] in ROLES and is_capitalised(behind)
    if another and not any(word.lower() in ROLES for word in words[both + 1 : core]):
        return True  # "the mayor and Ann Lee", not "mayor and party leader Ann Lee"
    return is_capitalised(words[a]) and words[a].lower() not in ROLES and not names_body(words[a:core])


def _are_modifiers(words: list[str], a: int, both: int, core: int) -> bool:
    """Whether "and" at a token joins what is said of one noun behind it: "Tarn and Mira | officials"."""
    behind, before, head = words[both + 1], words[both - 1], words[core - 1]
    if behind.islower():
        if before in ROLES and any(word in ROLES for word in words[both + 1 : core]):
            return True  # "WHO scientist and study author Ann Lee"
        if before.islower() and not _is_head(before) and (head in BODIES or _is_several(head)):
            return True  # "corporate and state speakers", "the disaster and emergency agency"
    if both == a + 1 and is_capitalised(behind) and words[both + 2].lower() in _OFFICES and both + 3 < core:
        return behind.lower() not in ROLES  # "Work and Pensions Secretary Ida Holm"
    if head not in GROUPS:
        return False
    first = words[a].lower()
    if both == a + 1 and (first in _FIELDS or (behind in _RANKS and (first in _RANKS or first == "current"))):
        return True  # "Congressional and financial sources", "Current and former officials"
    return is_capitalised(behind) and country_at(words, both + 1)[0] is None


def _is_several(word: str) -> bool:
    """Whether a word is a noun for several people or things, as far as its ending tells."""
    return word in GROUPS or (word.endswith("s") and not word.endswith("ss") and word.islower())


def _several(words: list[str], a: int, b: int) -> int:
    """The number of the word that says what several people are: "party | leaders"; b if there is none.

    Args:
        words: The words of the text.
        a: Number of the first.
        b: Number after the last.
    """
    for i in range(a, b):
        if words[i].endswith("s") and words[i][:-1] in ROLES:
            return i
    return b


def _is_no_name(t: Tokens, a: int) -> bool:
    """Whether a word that stands alone is no name in this story, though it has a capital: "Another said", "Q: Why?"."""
    word = t.words[a]
    if len(word) == 1 or (t.words[a + 1] in _MEASURED and word in _MEASURES):  # "Hours | later", "Part | of it"
        return True
    if t.is_(a, CAP):  # "Mr. So"
        return False
    return word.lower().replace("’", "'") in _NO_NAMES


def _is_noun(word: str) -> bool:
    """Whether a word in lower case says what somebody is."""
    if word in GROUPS or word in ROLES or word in BODIES or word in DOCUMENTS:
        return True
    return word.endswith("s") and word[:-1] in ROLES


def _is_head(word: str) -> bool:
    return word in PERSONS or _is_noun(word)


def _is_bare(words: list[str], a: int, core: int, b: int, *, opens: bool) -> bool:
    """Whether a phrase is a common noun alone, be it capitalised: "Officials", "The Ministry"."""
    word = words[core - 1]
    last = word.lower()
    if is_capitalised(word) and not opens and names_party(last):  # "the Conservatives"
        return False
    if is_capitalised(word) and core - a > 1 and last in GROUPS and country_at(words, a)[1] == core - 1:
        return True  # "U.S. Officials"
    if core - a != 1 or not _is_noun(last) or (opens and last in TRADES and is_capitalised(word)):
        return False
    if core + 1 < b and is_capitalised(word):
        if word in BODY_NAMES and words[core] in _OF:  # "Association of Travel Agents"
            return not is_capitalised(words[core + 1 + (core + 2 < b and words[core + 1] == "the")])
        if words[core] == "for":  # "Doctors for Peace"
            return words[core + 1] not in _CAUSES
    return True


def _officer(t: Tokens, a: int, name: int, b: int, *, definite: bool) -> Description:
    """Read an office of several words and the name behind it: "U.S. | Secretary of State | Ida Holm".

    Args:
        t: The tokens.
        a: Number of the first.
        name: Number of the name's first.
        b: Number after the last.
        definite: Whether an article stands before it.
    """
    words = t.words
    country, a = country_at(words, a)
    found = read_proper(t, name, b, definite=False)
    of = a
    while words[of] not in _OF:
        of += 1
    body = of + 1 + (words[of + 1] in DETERMINERS)
    named = (name - body > 1 and names_body(words[body:name])) or _is_place(words, body, name)
    affiliation = wording(t, body, name) if named else country  # "Governor of the Bank of Norland", "Mayor of Tarn"
    role = wording(t, a, of if named else name)
    return found.restated(PERSON, found.name, role, affiliation, definite=definite)


def _is_place(words: list[str], a: int, b: int) -> bool:
    """Whether some words are the name of a country, a region or a town."""
    place = " ".join(words[a:b])
    return is_country(place) or is_place(place)


def _named_officer(t: Tokens, a: int, parts: tuple[int, int, int], *, definite: bool) -> Description:
    """Read somebody with the body named first: "Bank of Norland | governor | Ida Lorenz".

    Args:
        t: The tokens.
        a: Number of the first.
        parts: Numbers of the words where the body's name has its "of", where the person's begins, and after that.
        definite: Whether an article stands before it.
    """
    words = t.words
    core, name, b = parts
    role = name
    while role - 1 > core and words[role - 1].islower() and words[role - 1] not in IN_NAME:
        role -= 1
    found = read_proper(t, name, b, definite=False)
    return found.restated(PERSON, found.name, wording(t, role, name), wording(t, a, role), definite=definite)


def _named(t: Tokens, a: int, core: int, b: int, *, definite: bool) -> Description:
    """Read a phrase whose head ends with a name: "Ida Lorenz | of Tarn", "Association | of Travel Agents"."""
    words = t.words
    found = read_proper(t, a, core, definite=definite)
    if core == b:
        return found
    joint = words[core]
    if joint in _OF and found.name:
        group = words[core - 1].lower() in GROUPS
        if group or found.kind is ORGANISATION:
            name = _with_of(t, a, core, b)
            role = None if group else found.role
            return found.restated(ORGANISATION, name, role, found.affiliation, definite=found.definite)
    if joint in _OF and found.role is not None and core + 1 < b and is_named_field(words, core + 1, b):
        return found.told(role=f"{found.role} {wording(t, core, b)}")  # "Commissioner for Health"
    if joint in BELONGS and found.kind is PERSON and found.affiliation is None:
        return found.told(affiliation=body_behind(t, core + 1, b))
    return found


def _with_of(t: Tokens, a: int, core: int, b: int) -> str:
    """The name of a body that goes on behind "of": "Association of Travel Agents", without "in Norland"."""
    words = t.words
    while a < core - 1 and (is_modifier(words[a]) or words[a] in BODIES):
        a += 1  # "the Paris-based Observatory for Human Rights", "the charity Hope for Tarn"
    end = core
    while end < b and (is_capitalised(words[end]) or words[end] in IN_NAME):
        end += 1
    while words[end - 1] in IN_NAME:
        end -= 1
    if words[end] == "in" and end + 2 == b and words[b] == "(":
        end = b  # "Cooperation in Europe (OSCE)"
    return wording(t, a, end)


def _described(t: Tokens, a: int, core: int, b: int, *, definite: bool, label: str | None) -> Description:
    """Read a phrase whose head is a common noun, and the name behind it: "leader of the opposition | Piet Vos"."""
    words = t.words
    name = name_behind(words, core, b) if core < b and words[core] in BELONGS else b
    found = read_common(t, a, core, name, definite=definite, label=label)
    if name < b and found.kind is PERSON:
        return found.told(name=wording(t, name, b))
    return found
