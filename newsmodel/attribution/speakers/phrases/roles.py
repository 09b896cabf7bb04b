"""What stands before a name, or is a description by itself: the nation, the body and the role."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ....lexicon.bodies import BODIES, BODY_NAMES
from ....lexicon.loading import words
from ....lexicon.nations import DEMONYMS
from ....lexicon.people import ROLES, TITLES, TRADES
from ....lexicon.places import is_place
from ...entities.nations import country_at
from ...entities.titles import DETERMINERS, split_title
from ...entities.wording import (
    capitalised,
    first_of,
    is_acronym,
    is_capitalised,
    is_letters,
    is_modifier,
    with_capitals,
    wording,
)
from ..types import RolePhrase

if TYPE_CHECKING:
    from ...tokens.tokenizer import Tokens

__all__ = ["HEADS", "read_roles"]

#: Roles that are of a body even where no body is named: "the head".
HEADS: Final = words("roles", "head")

_OWNERS: Final = frozenset({"'s", "’s", "s'", "s’"})
_COMMUNITIES: Final = words("bodies", "community")
_POWERS: Final = words("bodies", "power")  # they are the country's: "Norwegian | police chief"
_OF_BOARDS: Final = words("bodies", "board")
_FIELDS: Final = words("fields_of_work")
_PAST: Final = with_capitals(words("ranks", "past"))
_RANKS: Final = with_capitals(words("ranks", "rank"))
_IN_TITLE: Final = capitalised(words("ranks", "in-title"))
_ORIGINS: Final = tuple(f"-{word}" for word in words("origins"))
_OF_STATES: Final = frozenset({"Attorney", "Counsel", "Advocate"})
_OF_PLACES: Final = frozenset({"mayor", "governor", "gov", "sheriff"})
_OF_PLACE: Final = words("phrase_words", "of-place")
_LONGEST_PLACE: Final = 3  # words of the name of a town
_SUBJECTS: Final = _FIELDS - words("ranks", "local")  # not "Eastern Regional Minister"
_NO_PLACE: Final = _IN_TITLE | _RANKS
_GENERIC: Final = words("roles", "generic")
_STOPS: Final = frozenset({".", "!", ">", ")"})
_PARTS: Final = DETERMINERS | {"and", ",", "or"}  # "Kenyan and the president"
_MALE: Final = words("roles", "male")
_FEMALE: Final = words("roles", "female")
_PLURAL: Final = "'’"  # behind the last letter of "families'"

# To whom a role belongs, where the role itself begins, and what stands before it apart: "former" Tarn "striker".
_Parts = tuple[str | None, int, str]


def read_roles(t: Tokens, a: int, b: int, *, named: bool = False) -> RolePhrase:
    """Read nation, body and role: "Norwegian | police | chief".

    Args:
        t: The tokens.
        a: Number of the first.
        b: Number after the last.
        named: Whether a full name follows, so that any noun before it is a role.
    """
    words = t.words
    opening = a
    country, a = country_at(words, a) if a < b else (None, a)
    owner = _owner(words, a, b)
    affiliation = country
    if owner == b > a:  # "Apple's", before a name
        return RolePhrase(None, wording(t, opening, owner).rstrip(_PLURAL))
    if owner > 0:
        start, name, _ = split_title(words, a, owner, definite=False)
        own = name if start < name < owner else a  # "Mayor Bo Lind's"
        affiliation = wording(t, own, owner).rstrip(_PLURAL)
        a = owner
    last = _head(words, a, b, named=named)
    if last < 0:
        return RolePhrase(None, affiliation)
    role = a
    before = ""
    body = _owned_body(words, a, last) if owner else 0
    if body:  # "Tarn County Sheriff's Office | spokeswoman"
        affiliation, role = wording(t, opening, body), body
    elif not owner:  # "the city's police chief" has its affiliation
        affiliation, role, before = _parts(t, opening, a, last, country)
    while role < last and (words[role] in _STOPS or words[role].endswith(_ORIGINS)):  # "Tarn Oil Co. | executive"
        role += 1
    told = wording(t, role, last + 1)
    return RolePhrase(f"{before} {told}" if before else told, affiliation, _sex(words[last].lower()))


def _sex(role: str) -> str:
    if role.endswith("woman") or role in _FEMALE:
        return "f"
    return "m" if role.endswith("man") or role in _MALE else ""


def _owner(words: list[str], a: int, b: int) -> int:
    """The number after the word that owns those behind it: "the city's | police chief"; 0 if there is none."""
    for i in range(a, b):
        word = words[i]
        if word[-2:] in _OWNERS and word.lower() not in _FIELDS:
            if i == b - 1:
                return b if word[:1].isupper() and word[-1] not in _PLURAL else 0
            if word[:1].isupper() and words[i + 1] in _OF_STATES:  # "State's Attorney"
                continue
            if word[-1] in _PLURAL and _is_body(words[i + 1]):  # "Players' union leader"
                continue
            return i + 1
    return 0


def _owned_body(words: list[str], a: int, last: int) -> int:
    """The number after the name of a body that begins at a token, behind its owner; 0 if there is none."""
    end = a
    while end < last and is_capitalised(words[end]) and not is_modifier(words[end]):
        end += 1
    while end > a and words[end - 1] not in BODY_NAMES:
        end -= 1
    return end if end > a and words[a] not in _IN_TITLE else 0


def _head(words: list[str], a: int, b: int, *, named: bool) -> int:
    """The number of the last word that is a role; -1 if there is none."""
    for i in range(b - 1, a - 1, -1):
        if words[i] in ROLES:
            return i
    for i in range(b - 1, a - 1, -1):
        if words[i].lower() in TITLES:
            return i
    return b - 1 if a < b and named and is_letters(words[b - 1]) and words[b - 1].islower() else -1


def _parts(t: Tokens, opening: int, a: int, last: int, country: str | None) -> _Parts:
    """Part body and role.

    Args:
        t: The tokens.
        opening: Number of the first, the country's included.
        a: Number of the first behind the country.
        last: Number of the role's last.
        country: The country, or None.
    """
    words = t.words
    body = last - 1
    while body >= a and not _is_body(words[body]):
        body -= 1
    if body == a and words[a].lower() in _FIELDS and (country is not None or words[a].lower() not in BODIES):
        body -= 1  # "International spokesman", "Norwegian | military official"
    lower = words[last].islower()
    if body > a and lower and country is not None and is_capitalised(words[body - 1]) and words[a].islower():
        while not is_capitalised(words[a]):
            a += 1
        return wording(t, a, body + 1), body + 1, ""  # "Norland's far-right National Front party | leader"
    if (words[last] in _GENERIC or words[last] in TRADES) and all(word.islower() for word in words[a : body + 1]):
        body = a - 1  # "a college teacher"
    while lower and a <= body < last - 1 and is_capitalised(words[body]) and _goes_on(words[body + 1]):
        body += 1  # "Tarn Media Affairs | spokesman"
    if body >= a and lower and (country is None or is_capitalised(words[body]) or words[body] not in _POWERS):
        return _behind_body(t, opening, a, body)
    if body >= a and words[last][:1].isupper():
        if (
            words[body].islower() and words[body] not in _POWERS and words[a] not in _IN_TITLE
        ):  # "Tarn council | Leader"
            return wording(t, opening, body + 1), body + 1, ""
        if body == a and words[a].lower() in _OF_BOARDS:  # "Board President"
            return words[a], a + 1, ""
        if body > a and words[body] in BODY_NAMES and words[a] not in _IN_TITLE:  # "Foreign Ministry Spokesman"
            return wording(t, opening, body + 1), body + 1, ""
    nation = _behind_nation(t, a, last)
    if nation is not None:
        return nation
    if is_acronym(words[a]) and a < last:  # "UN envoy", "FBI Director", "Delhi PLP | leader"
        if country is not None and lower and words[opening] not in DEMONYMS:
            return wording(t, opening, a + 1), a + 1, ""
        return country or words[a], a + 1, ""
    return _behind_name(t, opening, a, last, country) if lower else _behind_place(t, a, last, country)


def _goes_on(word: str) -> bool:
    """Whether a word behind a word for a body belongs to its name: no field, rank or role."""
    return is_capitalised(word) and word.lower() not in _FIELDS and word.lower() not in ROLES and word not in _RANKS


def _behind_nation(t: Tokens, a: int, last: int) -> _Parts | None:
    """Part a nation among the words of a role from it: "former senior" | Norwegian | "official"."""
    words = t.words
    nation = a
    while nation < last and not DEMONYMS.get(words[nation]):
        nation += 1
    if nation < last and first_of(words, nation + 1, last, _PARTS) == last:
        own = a
        while own < nation and (words[own] in _RANKS or words[own] in _PAST):
            own += 1
        named, behind = country_at(words, nation)
        return named, min(behind, last), wording(t, a, own) if own > a else ""
    if a < last - 1 and words[a] in _RANKS:  # "a senior U.S. official"
        named, behind = country_at(words, a + 1)
        if named is not None and behind <= last:
            return named, behind, words[a]
    return None


def _behind_place(t: Tokens, a: int, last: int, country: str | None) -> _Parts:
    """Part a place from a title in capitals behind it: "Tarn | Mayor", "Texas | Sen."."""
    words = t.words
    place = last
    while place > a and words[place - 1] != ".":
        place -= 1
    if country is None and place < last and _is_place(t, place, last):
        return wording(t, place, last), last, ""
    field = last - 1
    told = field > place and words[field].lower() in _SUBJECTS and words[field] not in _IN_TITLE
    if country is None and told and _may_be_place(words, place, field):  # "Tarn | Fire Chief"
        return wording(t, place, field), field, ""
    return country, a, ""


def _may_be_place(words: list[str], a: int, b: int) -> bool:
    """Whether capitalised words before the field of a title may name a town: none of them belongs to the title."""
    if b - a > _LONGEST_PLACE:
        return False
    return all(
        is_capitalised(word) and word not in _NO_PLACE and word.lower() not in ROLES and word.lower() not in _FIELDS
        for word in words[a:b]
    )


def _is_place(t: Tokens, a: int, last: int) -> bool:
    """Whether the words before a title name a town or a region: "Tarn | Mayor", "Ohio | Sen."."""
    words = t.words
    before = words[last - 1]
    if not is_capitalised(before) or before in _IN_TITLE or before.lower() in _FIELDS or before.lower() in ROLES:
        return False
    if words[last].lower() in _OF_PLACES and is_capitalised(words[a]) and words[a] not in _IN_TITLE:
        return True
    return is_place(wording(t, a, last))


def _behind_body(t: Tokens, own: int, a: int, body: int) -> _Parts:
    """Part a body in lower case or with capitals from the role behind it: "Tarn police | chief"."""
    words = t.words
    while own < body and is_modifier(words[own]):
        own += 1
    if own == a and a < body and words[a].lower() in _RANKS:  # "a senior railway ministry official"
        return wording(t, own + 1, body + 1), body + 1, words[a]
    return wording(t, own, body + 1), body + 1, ""


def _behind_name(t: Tokens, opening: int, a: int, last: int, country: str | None) -> _Parts:
    """Part a capitalised name from the role behind it: "Penarol | midfielder"."""
    words = t.words
    names = last
    while names > a and not is_capitalised(words[names - 1]):
        names -= 1
    if names > a and _may_own(words, a, names):
        names += names < last and words[names] in _OF_PLACE  # "Tarn province | water official"
        own = a
        while own < names - 1 and (words[own] in _PAST or words[own] in _RANKS):
            own += 1
        before = wording(t, a, own) if own > a else ""  # "former Penarol midfielder"
        if country is not None and words[last].startswith("spokes"):  # "U.S. Customs spokesman"
            return wording(t, opening, names), names, before
        return country or wording(t, own, names), names, before
    kind = words[last - 1]
    field = kind.lower() in _FIELDS and is_capitalised(kind)  # "Presidential spokesman"
    if words[last].startswith("spokes") and last > a and kind not in _RANKS and not field:  # "a palace spokesman"
        return country or wording(t, a + (words[a] in _RANKS), last), last, ""
    return country, a, ""


def _may_own(words: list[str], a: int, names: int) -> bool:
    """Whether words that end with a capitalised one may name whom a role belongs to."""
    word = words[names - 1]
    if word in _PAST or word.lower() in ROLES or is_modifier(word) or word.rpartition("-")[2] in DEMONYMS:
        return False
    return names - a > 1 or words[a].lower() not in _FIELDS


def _is_body(word: str) -> bool:
    return word in BODY_NAMES or (word.lower() in BODIES and word not in _COMMUNITIES)
