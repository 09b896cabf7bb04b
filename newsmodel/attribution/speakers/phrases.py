"""What a source's words say about the speaker: name, role, affiliation, kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.calendar import WEEKDAYS
from ...lexicon.closed import NOT_ADVERBS
from ...lexicon.people import (
    BODIES,
    BODY_NAMES,
    DOCUMENTS,
    GROUPS,
    PERSONS,
    ROLES,
    TRADES,
)
from ..entities.propers import IN_NAME, JOINTS, name_behind, read_proper
from .appositions import read_apposition
from .commons import read_common
from .roles import BELONGS, DETERMINERS, RELATIVES, body_behind
from .speaker import (
    ORGANISATION,
    PERSON,
    UNKNOWN,
    Who,
    first_of,
    is_acronym,
    is_name,
    join,
    names_body,
)

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens

__all__ = ["read_phrase"]

_OWNER_WORDS: Final = frozenset({"its", "their", "his", "her"})
_DEFINITE: Final = frozenset({"the", "The", "this", "This", "that", "That"})
_NUMBERS: Final = frozenset(
    "two three four five six seven eight nine ten eleven twelve dozen dozens hundreds thousands scores "
    "Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Dozens Hundreds Thousands Scores".split()
)
_COUNTED: Final = DETERMINERS | _NUMBERS
_SETS: Final = frozenset("group number handful majority team crowd panel pair".split())  # "a group of 40 academics"
_OF: Final = frozenset({"of", "for"})
_ADVERBIAL: Final = frozenset({"On", "In", "At", "After", "Meanwhile", "Earlier", "Late"})
_ADVERBS: Final = frozenset("nevertheless nonetheless also later however meanwhile therefore still then again".split())
_CAUSES: Final = frozenset(
    "Peace Justice Life Democracy Change Freedom Rights Human Animals Animal Climate Equality Responsible Truth Choice "
    "Liberty Safe Clean Fair Better Progress Women Children".split()
)
_PARTICIPLES: Final = ("ed", "ing")
_AND: Final = frozenset({"and"})
_SETS_OFF: Final = frozenset({",", "("})
_LOOSE_ENDS: Final = frozenset({",", ";", ":", "—", "-", "–"})


def _is_adverb(word: str, before: str) -> bool:
    return word.endswith("ly") and word.islower() and before.islower() and word not in NOT_ADVERBS


def read_phrase(t: Tokens, a: int, b: int) -> Who:
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
    if words[a] in _ADVERBIAL:  # "On Monday the ministry"
        day = next((i for i in range(a, min(b, a + 5)) if words[i] == "," or words[i].lower() in WEEKDAYS), None)
        if day is not None and day + 1 < b:
            a = day + 1 + (words[day + 1] == "," and day + 2 < b)
    while b - a > 1 and (words[b - 1] in _ADVERBS or _is_adverb(words[b - 1], words[b - 2])):
        b -= 1
    comma = first_of(words, a, b, _SETS_OFF) if b - a > 1 else b
    head_end = first_of(words, a, comma, RELATIVES) if comma - a > 1 else comma
    who = _head(t, a, head_end)
    _set_off(t, who, (a, head_end), comma, b)
    if owned:
        who.owner = "its"
    return who


def _set_off(t: Tokens, who: Who, head: tuple[int, int], comma: int, b: int) -> None:
    """Read what stands behind the head of a phrase, set off by a comma or a bracket."""
    words = t.words
    a, head_end = head
    if who.kind == UNKNOWN and who.name is None and "who" in words[head_end : min(b, head_end + 2)]:
        who.kind, who.role = PERSON, join(t, _uncounted(words, a, head_end), head_end)  # "one docker, who …"
    if comma < b and words[comma] == "(" and is_acronym(words[comma + 1]) and who.role is None and who.name is not None:
        who.kind = ORGANISATION  # "Doctors Without Borders (MSF)"
    elif comma < b:
        nameless = who.name is None
        read_apposition(t, who, comma + 1, b)
        if (
            nameless
            and who.name is not None
            and who.role is None
            and who.kind == PERSON
            and words[head_end - 1].islower()
        ):
            role = head_end  # "the mural's restorer, Ida Lorenz": any noun will do
            while role > a and words[role - 1].isalpha() and words[role - 1] not in DETERMINERS:
                role -= 1
            who.role = join(t, role, head_end)


def _is_noun(word: str) -> bool:
    """Whether a word in lower case says what somebody is."""
    if word in GROUPS or word in ROLES or word in BODIES or word in DOCUMENTS:
        return True
    return word.endswith("s") and word[:-1] in ROLES


def _is_head(word: str) -> bool:
    return word in PERSONS or _is_noun(word)


def _uncounted(words: list[str], a: int, b: int) -> int:
    """Where a noun phrase begins behind its determiners and numbers."""
    first = a
    while a < b - 1 and (words[a] in _COUNTED or words[a].isdigit()):
        a += 1
    if first < a and words[a + 1 : a + 2] == ["of"] and words[a] in _SETS:  # "a group of 40 academics"
        many = a + 2
        while many < b - 1 and (words[many] in _COUNTED or words[many][:1].isdigit()):
            many += 1
        if words[many].endswith("s") and words[many].islower():
            return many
    elif first < a and words[a] == "of" and a + 1 < b:  # "two of the eleven advisers"
        a += 1
        while a < b - 1 and (words[a] in _COUNTED or words[a].isdigit()):
            a += 1
    return a


def _is_bare(words: list[str], a: int, core: int, b: int, *, opens: bool) -> bool:
    """Whether a phrase is a common noun alone, be it capitalised: "Officials", "The Ministry"."""
    word = words[core - 1]
    last = word.lower()
    if core - a != 1 or not _is_noun(last) or (opens and last in TRADES and is_name(word)):
        return False
    if core + 1 < b and is_name(word):
        if word in BODY_NAMES and words[core] in _OF:  # "Association of Travel Agents"
            return not is_name(words[core + 1 + (core + 2 < b and words[core + 1] == "the")])
        if words[core] == "for":  # "Doctors for Peace"
            return words[core + 1] not in _CAUSES
    return True


def _body_with_of(t: Tokens, a: int, core: int, b: int) -> str:
    """The name of a body that goes on behind "of": "Association of Travel Agents", without "in Norland"."""
    words = t.words
    end = core
    while end < b and (is_name(words[end]) or words[end] in IN_NAME):
        end += 1
    while words[end - 1] in IN_NAME:
        end -= 1
    if words[end] == "in" and end + 2 == b and words[b] == "(":
        end = b  # "Cooperation in Europe (OSCE)"
    return join(t, a, end)


def _another(words: list[str], both: int, b: int) -> bool:
    """Whether somebody else is named behind "and": "the mayor and Ann Lee", not "mayor and party leader Ann Lee"."""
    if words[both - 1] not in ROLES or not is_name(words[both + 1]):
        return False
    return not any(word.lower() in ROLES for word in words[both + 1 : b])


def _head(t: Tokens, a: int, b: int) -> Who:
    """Read a noun phrase without appositive."""
    words = t.words
    first = a
    a = _uncounted(words, a, b)
    definite = first < a and words[first] in _DEFINITE
    core, both = b, 0
    for i in range(a + 1, b):
        word = words[i]
        if word in JOINTS:
            core = i
            break
        if word in _AND or word == "nor":
            both = both or i
    apart = both > a and (words[both + 1] in DETERMINERS or _another(words, both, core))  # "the captain and the cook"
    named = is_name(words[a]) and words[a].lower() not in ROLES
    if both and (apart or (named and not names_body(words[a:core]))):
        core = b = both  # two of them; the first stands for both
    while core - a > 1 and words[core - 1].endswith(_PARTICIPLES) and _is_head(words[core - 2].lower()):
        core -= 1  # "analysts polled by"
    last = words[core - 1].lower() if core > a else ""
    name = name_behind(t, core, b) if core < b and words[core] in _OF and is_name(words[core - 1]) else b
    if name < b and words[name - 1] in ROLES:  # "Bank of Norland governor Ida Lorenz"
        role = name
        while role - 1 > core and words[role - 1].islower() and words[role - 1] not in IN_NAME:
            role -= 1
        who = read_proper(t, name, b, definite=False)
        who.kind, who.affiliation, who.role = PERSON, join(t, a, role), join(t, role, name)
    elif core > a and is_name(words[core - 1]) and not _is_bare(words, a, core, b, opens=first == a):
        who = read_proper(t, a, core, definite=definite)
        if (who.kind == ORGANISATION or last in GROUPS) and core < b and words[core] in _OF and who.name:
            who.kind, who.role = ORGANISATION, None if last in GROUPS else who.role
            who.name = _body_with_of(t, a, core, b)
        elif who.kind == PERSON and core < b and words[core] in BELONGS and who.affiliation is None:
            who.affiliation = body_behind(t, core + 1, b)
    else:
        name = name_behind(t, core, b) if core < b and words[core] in BELONGS else b
        who = read_common(t, a, core, name)
        if name < b and who.kind == PERSON:  # "leader of the opposition Piet Vos"
            who.name = join(t, name, b)
    who.definite = definite
    if first < a and words[first].lower() in _OWNER_WORDS:
        who.owner = words[first].lower()
    if who.name is None and b > first:
        who.label = join(t, first, b)
    return who
