"""What stands before a name or behind a role: the nation, the body and the role itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.nations import COUNTRIES, DEMONYMS, PAIRS
from ...lexicon.people import BODIES, BODY_NAMES, FIELDS, ROLES, TITLES
from .speaker import Who, first_of, is_acronym, is_modifier, is_name, join, names_body, plain

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens

__all__ = ["BELONGS", "DETERMINERS", "RELATIVES", "body_behind", "is_field", "leading_country", "read_roles"]

DETERMINERS: Final = frozenset(
    "the a an The A An one One some Some several Several many Many other Other another this This "
    "his her its their our my your His Her Its Their Our My Your".split()
)
RELATIVES: Final = frozenset({"who", "whom", "which", "whose", "that", "where"})
BELONGS: Final = frozenset({"of", "for", "at", "with", "from", "in"})

_ENDS_BODY: Final = RELATIVES | {",", "("}
_APART: Final = frozenset({"in", "on", "to", "by", "from", "linked", "near", "since", "based"})
_OWNERS: Final = frozenset({"'s", "’s", "s'", "s’"})
_PLACES: Final = frozenset({"state", "country", "city", "county", "town"})
_STATE_OFFICES: Final = frozenset(
    "ministry department agency commission bureau embassy court parliament secretariat".split()
)
_PAST_ROLE: Final = frozenset({"former", "Former", "then", "ex", "retired", "late", "acting", "interim"})
_RANKS: Final = frozenset("senior top chief former deputy leading high-ranking junior local longtime veteran".split())
_FIRST_OF_TWO: Final = frozenset(first for first, _ in PAIRS)
_PLURAL: Final = "'’"  # behind the last letter of "families'"
_ORIGINS: Final = ("-born", "-educated", "-trained", "-raised", "-based", "-listed")
_OF_BOARDS: Final = frozenset("board council company agency union club party committee commission association".split())
_OFFICE_OF: Final = frozenset(
    {"Prime", "Vice", "Deputy", "Acting", "Former", "Assistant", "Chief", "First", "State", "Senior"}
)


def leading_country(words: list[str], a: int) -> tuple[str | None, int]:
    """A country or nationality at the start of some words, and where the rest begins."""
    word = plain(words[a])
    if word in _FIRST_OF_TWO:
        pair = PAIRS.get((words[a], plain(words[a + 1])))
        if pair is not None:
            return pair, a + 2
    if DEMONYMS.get(word):
        return DEMONYMS[word], a + 1
    if word in COUNTRIES:
        stop = words[a + 1 : a + 2] == ["."]
        return (word + "." if stop else word), a + 1 + stop
    return None, a


def _demonym(words: list[str], a: int, b: int) -> int:
    """The number of the first nationality from one token to another, or the latter."""
    while a < b and not DEMONYMS.get(words[a]):
        a += 1
    return a


def _is_body(word: str) -> bool:
    return word in BODY_NAMES or (word.lower() in BODIES and word not in _PLACES)


def _is_office(word: str) -> bool:
    """Whether a body is an office of a country, and not one of its forces."""
    return word in _STATE_OFFICES


def read_roles(t: Tokens, who: Who, a: int, b: int, *, named: bool = False) -> None:  # noqa: C901, PLR0912, PLR0915
    """Read what stands before a name, or a description without one: nation, body and role.

    Args:
        t: The tokens.
        who: The speaker; role, affiliation and sex are set.
        a: Number of the first token.
        b: Number after the last.
        named: Whether a full name follows, so that any noun before it is a role.
    """
    words = t.words
    opening = a
    country, a = leading_country(words, a) if a < b else (None, a)
    if country is not None:
        who.affiliation = country
    owned = False
    for i in range(a, b - 1):
        if words[i][-2:] in _OWNERS and words[i].lower() not in FIELDS:
            if words[i][-1] in _PLURAL and _is_body(words[i + 1]):  # "Players' union leader"
                continue
            who.affiliation = join(t, a, i + 1).rstrip(_PLURAL)
            a = i + 1
            owned = True
            break
    if a >= b:
        return
    last = next((i for i in range(b - 1, a - 1, -1) if words[i] in ROLES), None)
    if last is None:
        last = next((i for i in range(b - 1, a - 1, -1) if words[i].lower() in TITLES), None)
        if last is None:
            if not (named and words[b - 1].isalpha() and words[b - 1].islower()):
                return
            last = b - 1
    role = a
    body = last - 1
    while body >= a and not _is_body(words[body]):
        body -= 1
    if owned:  # "the city's police chief"
        pass
    elif body >= a and words[last].islower() and (country is None or is_name(words[body]) or _is_office(words[body])):
        own = a if country is None else opening
        while own < body and is_modifier(words[own]):
            own += 1
        if own == a and a < body and words[a].lower() in _RANKS:  # "a senior railway ministry official"
            own += 1
            who.affiliation, role = join(t, own, body + 1), body + 1
            who.role = f"{words[a]} {join(t, role, last + 1)}"
            return
        who.affiliation = join(t, own, body + 1)
        role = body + 1
    elif body == a and words[last][:1].isupper() and words[a].lower() in _OF_BOARDS:  # "Board President"
        who.affiliation, role = words[a], a + 1
    elif body > a and words[last][:1].isupper() and words[body] in BODY_NAMES and words[a] not in _OFFICE_OF:
        who.affiliation = join(t, a if country is None else opening, body + 1)  # "Foreign Ministry Spokesman"
        role = body + 1
    elif (nation := _demonym(words, a, last)) < last:
        who.affiliation = DEMONYMS[words[nation]]
        role = nation + 1
    elif is_acronym(words[a]) and a < last:  # "UN envoy", "FBI Director"
        who.affiliation = who.affiliation or words[a]
        role = a + 1
    elif words[last].islower():
        names = last
        while names > a and not is_name(words[names - 1]):
            names -= 1
        if (
            names > a
            and words[names - 1] not in _PAST_ROLE
            and (names - a > 1 or words[a].lower() not in FIELDS)
            and words[names - 1].lower() not in ROLES
            and not is_modifier(words[names - 1])
        ):
            own = a
            while own < names - 1 and words[own] in _PAST_ROLE:
                own += 1
            who.affiliation = who.affiliation or join(t, own, names)
            if own > a:  # "former Penarol midfielder"
                who.role = f"{join(t, a, own)} {join(t, names, last + 1)}"
                return
            role = names
        elif words[last].startswith("spokes") and last > a and words[last - 1] not in _RANKS:  # "a palace spokesman"
            role = last
            who.affiliation = who.affiliation or join(t, a + (words[a] in _RANKS), last)
    while role < last and words[role].endswith(_ORIGINS):
        role += 1
    who.role = join(t, role, last + 1)
    if words[last].lower().endswith("woman"):
        who.sex = "f"
    elif words[last].lower().endswith("man"):
        who.sex = "m"


def body_behind(t: Tokens, a: int, b: int) -> str | None:
    """A body or company named at the start of some words, or None."""
    words = t.words
    while a < b and words[a] in DETERMINERS:
        a += 1
    end = first_of(words, a, b, _ENDS_BODY)
    while end + 2 < b and words[end] == "," and words[end + 2] == "&":  # "Dahl, Soner & Co"
        end = first_of(words, end + 1, b, _ENDS_BODY)
    if a >= end or not (any(is_name(word) for word in words[a:end]) or names_body(words[a:end])):
        return None
    joint = next((i for i in range(a + 1, end) if words[i] in _APART), end)
    if not any(is_name(word) for word in words[a:joint]):
        if not names_body(words[a:joint]):
            return None
        if joint + 1 < end and words[joint] == "in" and is_name(words[joint + 1]):  # "a bank in Zurich"
            joint += 2
            while joint < end and is_name(words[joint]):
                joint += 1
    return join(t, a, joint)


def is_field(words: list[str], a: int, b: int) -> bool:
    """Whether some words say what somebody is in charge of, and name no body."""
    return words[a] not in DETERMINERS and not names_body(words[a:b]) and all(word.islower() for word in words[a:b])
