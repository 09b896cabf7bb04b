"""Phrases whose head is a common noun: "[nation] modifiers noun [of whom]"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ....lexicon.bodies import BODIES, BODY_NAMES, OUTLETS, PAPERS
from ....lexicon.calendar import MONTHS, WEEKDAYS
from ....lexicon.documents import DOCUMENTS
from ....lexicon.loading import words
from ....lexicon.nations import DEMONYMS
from ....lexicon.people import GROUPS, PERSONS, ROLES
from ...entities.nations import country_at, is_country
from ...entities.titles import DETERMINERS, JOINTS
from ...entities.types import DOCUMENT, GROUP, ORGANISATION, PERSON, UNKNOWN, names_body
from ...entities.wording import OWNS, first_of, is_capitalised, is_modifier, owner_of, without_owner, wording
from ...tokens.shapes import CAP_S, CUE_PAST, ED, members
from ..types import Description
from .affiliations import BELONGS, RELATIVES, body_behind, is_field, is_named_field, past_place
from .proper import PARTISANS
from .roles import HEADS, read_roles

if TYPE_CHECKING:
    from ....model.attribution import SpeakerKind
    from ...tokens.tokenizer import Tokens

__all__ = ["OUTSIDERS", "issuer", "read_common"]

#: Several people who do not belong to those they are said to be of: "its rivals".
OUTSIDERS: Final = words("outsiders")

_AT: Final = frozenset({"at", "from", "for"})
_OF_A_FIELD: Final = frozenset({"of", "for"})
_OF_A_BODY: Final = frozenset({"at", "from", "for", "of", "with"})
_BY: Final = frozenset({"by", "from", "of", "attributed", "to"})
_WHICH: Final = frozenset({"last", "this"})
_BY_ALONE: Final = frozenset({"by"})
_PARTICIPLES: Final = members({ED, CUE_PAST})
_BEHIND_PARTICIPLE: Final = (JOINTS | words("function_words", "preposition", "particle")) - {
    "to"
}  # "a source linked to the rebels" is called so
_TIES: Final = (["linked", "to"], ["close", "to"])
_ISSUED: Final = words("issuing_verbs")
_POWERS: Final = words("bodies", "power")  # with its country one of them has a name: "the Swiss government"
_SORTS: Final = words("phrase_words", "of-document")
_BEFORE_TIME: Final = words("phrase_words", "before-time")

# What a noun stands for, its name, role and affiliation, and the sex that is told.
_Parts = tuple["SpeakerKind", str | None, str | None, str | None, str]


def read_common(t: Tokens, a: int, core: int, b: int, *, definite: bool, label: str | None = None) -> Description:
    """Read a phrase whose head is a common noun.

    Args:
        t: The tokens.
        a: Number of the first.
        core: Number after the head.
        b: Number after the last of what is said of it.
        definite: Whether "the" or "this" stands before it.
        label: The words of the whole phrase.
    """
    head = without_owner(t.words[core - 1]).lower() if core > a else ""
    if head in GROUPS or (head.endswith("s") and head[:-1] in ROLES) or (head.endswith("es") and head[:-2] in ROLES):
        parts = _group(t, a, core, b, head)
    elif head in DOCUMENTS:
        parts = _document(t, a, core, b)
    elif head in ROLES or head in PERSONS or head in PARTISANS or head.endswith("-old"):
        parts = _person(t, a, core, b, head)
    elif head in BODIES:
        parts = _body(t, a, core)
    elif head.endswith("s") and not head.endswith("ss"):
        parts = GROUP, None, wording(t, a, core), None, ""
    else:
        parts = UNKNOWN, None, None, None, ""
    kind, name, role, affiliation, sex = parts
    return Description(kind, name, role, affiliation, sex, head, label, definite=definite)


def _country(words: list[str], a: int, core: int) -> tuple[str | None, int]:
    """The country before a noun, if more than the noun is there, and where the rest begins."""
    return country_at(words, a) if a < core - 1 else (None, a)


def _behind_owner(words: list[str], a: int, core: int) -> int:
    """Where the words begin that a word in the possessive owns: "the airline's | website"; a if there is none."""
    for i in range(a, core - 1):
        if words[i][-2:] in OWNS:
            return i + 1
    return a


def _is_named(words: list[str], a: int, core: int) -> bool:
    """Whether a name stands among some words, "Paris-based" left aside."""
    for i in range(a, core):  # noqa: SIM110  a generator takes twice as long
        if is_capitalised(words[i]) and not is_modifier(words[i]):
            return True
    return False


def _behind_name(words: list[str], a: int, core: int) -> int:
    """Where the words begin behind a name: "Tarn Institute | report"; a if there is none, or no word behind it."""
    if not _is_named(words, a, core):
        return a
    own = core
    while not is_capitalised(words[own - 1]):
        own -= 1
    for i in range(core - 2, own - 1, -1):
        if words[i] in BODIES:  # "Tarn provincial government | website"
            return i + 1
    return own if own < core else a


def _group(t: Tokens, a: int, core: int, b: int, head: str) -> _Parts:
    """Several people: "Norwegian officials", who are called so, "astronomers | at the Plateau Observatory"."""
    words = t.words
    country, rest = _country(words, a, core)
    if head in _POWERS and core - a > 1 and is_capitalised(words[a]):  # "Tarn police"
        return ORGANISATION, wording(t, a, core), None, None, ""
    joint = words[core] if core < b else ""
    affiliation = None
    own = a + 1
    while own < core and not t.is_(own - 1, CAP_S):
        own += 1
    named = country is None or is_capitalised(words[rest])  # "American Airlines’"
    if named and own < core and head not in OUTSIDERS and owner_of(words[own - 1]) != words[own - 1]:
        return GROUP, None, wording(t, own, core), wording(t, a, own), ""  # "Tarn Airways’ top bosses"
    if country is None and joint in _OF_A_BODY:
        body = body_behind(t, core + 1, b)
        if body is not None and (joint in _AT or (head not in OUTSIDERS and names_body(body.split()))):
            affiliation = body
    of = affiliation is None and (joint in BELONGS or joint == "familiar")
    return GROUP, None, wording(t, rest if head in OUTSIDERS else a, b if of else core), affiliation, ""


def _document(t: Tokens, a: int, core: int, b: int) -> _Parts:
    """Something written: "the airline's | website", "a Reuters | poll", "a report | by the institute"."""
    words = t.words
    country, own = _country(words, a, core)
    if country is not None and words[a] not in DEMONYMS and is_capitalised(words[own]):  # "Washington Post" is a name
        country, own = None, a
    affiliation = country
    if country is not None and words[core - 1] == "reports":  # "Norwegian media reports" are of many
        return DOCUMENT, None, wording(t, a, core), None, ""
    while own < core - 1 and (words[own].lower() in MONTHS or words[own].isdigit()):  # "a January 2016 study"
        a = own = own + 1
    if own == a:
        own = _behind_owner(words, a, core)
        if own == a:
            sort = a + (words[a].lower() in _SORTS)  # "New | guidelines"
            own = _behind_name(words, sort, core)
            own = a if own == sort else own
            while own > a and words[a].islower():  # "a separate | Reuters report"
                a += 1
        affiliation = wording(t, a, own) if own > a else None
    if affiliation is None and core < b:
        affiliation = issuer(t, core, b)
    return DOCUMENT, None, wording(t, own, core), affiliation, ""


def issuer(t: Tokens, core: int, b: int) -> str | None:
    """Find who has issued a document, by the words behind it: "released on Tuesday by the institute".

    Args:
        t: The tokens.
        core: Number of the first behind the document's noun.
        b: Number after the last.
    """
    words = t.words
    by = core + 2 * (core + 2 < b and words[core] in _WHICH)  # "last year"
    if words[by] in _ISSUED and words[by] not in _BY:
        by = first_of(words, by, b, _BY_ALONE)
    if by < b and words[by] in _BY:
        while by < b and words[by] in _BY:
            by += 1
        return body_behind(t, by, _before_time(words, by, b))
    if words[by] == "in" and by + 2 < b and words[b - 1] in PAPERS:  # "an article in the Tarn Courier"
        return wording(t, by + 1, b)
    return None


def _before_time(words: list[str], a: int, b: int) -> int:
    """Where a body ends that a time or a purpose follows: "the trust | in April", "the institute | for the city"."""
    for i in range(a + 1, b - 1):
        follows = words[i + 1].lower()
        if words[i] in _BEFORE_TIME and (follows in MONTHS or follows in WEEKDAYS or follows[:1].isdigit()):
            return i
        if words[i] == "for" and words[i + 1] in DETERMINERS:
            return i
    return b


def _person(t: Tokens, a: int, core: int, b: int, head: str) -> _Parts:
    """One person: "a senior official | at the energy ministry", "the head of operations"."""
    words = t.words
    country, rest = _country(words, a, core)
    post = read_roles(t, a, core)
    role, affiliation = post.role, post.affiliation
    if role is None and head in ROLES:
        role = wording(t, a, core)
    elif role is None and head == "person" and core < b and words[core] not in RELATIVES:  # "a person close to her"
        role = wording(t, rest, b)
    if affiliation is None and words[core : core + 2] in _TIES:  # "a source close to the ministry"
        affiliation = body_behind(t, core + 2, b)
    if affiliation is None:
        core = past_place(words, core, b)
    joint = words[core] if core < b else ""
    if role is not None and country is None and core < b and joint not in BELONGS:
        told = t.is_any(core, _PARTICIPLES) and core + 1 < b and words[core + 1] in _BEHIND_PARTICIPLE
        role = role if told else wording(t, rest, b)  # "a soldier | hunted by the police"
    elif role is not None and joint in _OF_A_FIELD and core + 1 < b and is_named_field(words, core + 1, b):
        return PERSON, None, f"{role} {wording(t, core, b)}", affiliation, post.sex  # "commissioner for Health"
    elif head in HEADS and joint == "of" and core + 1 < b and is_field(words, core + 1, b):  # "head of operations"
        return PERSON, None, f"{role} {wording(t, core, b)}", affiliation, post.sex
    if (
        affiliation is None and role is not None and joint in _OF_A_FIELD
    ):  # "director of water supply | at the ministry"
        more = first_of(words, core + 1, b, BELONGS)
        if core + 1 < more < b - 1 and is_field(words, core + 1, more):
            return PERSON, None, f"{role} {wording(t, core, more)}", body_behind(t, more + 1, b), post.sex
    if affiliation is None and joint in BELONGS:
        affiliation = body_behind(t, core + 1, b)
        if affiliation is None and core + 1 < b and (joint == "for" or head in HEADS):
            affiliation = wording(t, core + 1 + (words[core + 1] in DETERMINERS and core + 2 < b), b)
        if affiliation is None and role is not None:
            role = wording(t, rest, b)
    return PERSON, None, role, affiliation, post.sex


def _whole(t: Tokens, a: int, b: int) -> str | None:
    """The body by whose name a part of it is called: "Norland Defence Ministry | press service"; else None."""
    words = t.words
    end = b
    while end > a and words[end - 1].islower():
        end -= 1
    return wording(t, a, end) if a + 1 < end < b - 1 and words[end - 1] in BODY_NAMES else None


def _body(t: Tokens, a: int, core: int) -> _Parts:
    """A body: "the Paris-based watchdog", "Xinhua | news agency"."""
    words = t.words
    country, rest = _country(words, a, core)
    if country is not None and rest == core - 1 and words[rest].lower() not in _POWERS:  # "a Swiss bank"
        return ORGANISATION, None, wording(t, rest, core), None, ""
    if _is_named(words, a, core):
        first = a
        while not is_capitalised(words[first]) or is_modifier(words[first]):
            first += 1
        end = core
        outlet = words[core - 1] in OUTLETS
        own = _behind_owner(words, first, core)
        owned = own > first and words[own].islower()  # "the Norland government’s emergency agency"
        shortest = core if owned else first + 1
        while end > shortest and words[end - 1].islower() and (outlet or words[end - 1] in OUTLETS):
            end -= 1
        if end < core and end - first > 1 and words[first][-2:] in OWNS and is_country(without_owner(words[first])):
            first += 1  # "Norway's | Fjordnytt | news agency"
        role = wording(t, end, core) if end < core else None
        return ORGANISATION, wording(t, first, end), role, _whole(t, first, end), ""
    rest = max(_country(words, a, core)[1], _behind_owner(words, a, core))
    while rest < core - 1 and is_modifier(words[rest]):  # "the Paris-based body"
        rest += 1
    return ORGANISATION, None, wording(t, rest, core), None, ""
