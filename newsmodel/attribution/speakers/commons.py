"""What a phrase whose head is a common noun says: "[nation] modifiers noun [of whom]"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.calendar import MONTHS, WEEKDAYS
from ...lexicon.people import (
    BODIES,
    DOCUMENTS,
    GROUPS,
    OUTLETS,
    PAPERS,
    PERSONS,
    ROLES,
)
from ..entities.propers import PARTISANS
from .roles import BELONGS, DETERMINERS, body_behind, is_field, leading_country, read_roles
from .speaker import (
    DOCUMENT,
    GROUP,
    HEADS,
    ORGANISATION,
    PERSON,
    UNKNOWN,
    Who,
    first_of,
    is_modifier,
    is_name,
    join,
    names_body,
    plain,
)

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens


__all__ = ["read_common"]

_AT: Final = frozenset({"at", "from", "for"})
_OF_A_BODY: Final = frozenset({"at", "from", "for", "of", "with"})
_AGAINST: Final = frozenset({"critics", "opponents", "supporters", "rivals", "victims", "customers", "users", "allies"})
_BY: Final = frozenset({"by", "from", "of", "attributed", "to"})
_BY_ALONE: Final = frozenset({"by"})
_OWNS: Final = frozenset({"'s", "’s"})
_TIES: Final = (["linked", "to"], ["close", "to"])
_ISSUED: Final = frozenset(
    "released published issued written conducted compiled prepared produced posted distributed filed submitted drafted "
    "commissioned carried drawn put".split()
)


def _before_time(words: list[str], a: int, b: int) -> int:
    """Where a body ends that a time or a purpose follows: "the trust | in April", "the institute | for the city"."""
    for i in range(a + 1, b - 1):
        follows = words[i + 1].lower()
        if words[i] in _IN and (follows in MONTHS or follows in WEEKDAYS or follows[:1].isdigit()):
            return i
        if words[i] == "for" and words[i + 1] in DETERMINERS:
            return i
    return b


_IN: Final = frozenset({"in", "on", "since", "late", "early", "last"})


def read_common(t: Tokens, a: int, core: int, b: int) -> Who:  # noqa: C901, PLR0912, PLR0915
    """Read a phrase whose head is a common noun: [nation] modifiers noun [of whom]."""
    words = t.words
    head = plain(words[core - 1]).lower() if core > a else ""
    named = any(is_name(word) and not is_modifier(word) for word in words[a:core])
    country, rest = leading_country(words, a) if a < core - 1 else (None, a)
    owner = next((i + 1 for i in range(a, core - 1) if words[i][-2:] in _OWNS), a)
    if head in GROUPS or (head.endswith("s") and head[:-1] in ROLES):
        who = Who(GROUP)
        who.affiliation = country
        if core < b and words[core] in _OF_A_BODY and country is None:  # "astronomers at the Plateau Observatory"
            body = body_behind(t, core + 1, b)
            if body is not None and (words[core] in _AT or (names_body(body.split()) and head not in _AGAINST)):
                who.affiliation = body
        of = who.affiliation is country and core < b and (words[core] in BELONGS or words[core] == "familiar")
        who.role = join(t, rest, b if of else core)
    elif head in DOCUMENTS:
        who = Who(DOCUMENT)
        who.role = join(t, rest, core)
        if rest > a:
            who.affiliation = country
        elif owner > a:  # "the airline's website"
            who.affiliation = join(t, a, owner)
            who.role = join(t, owner, core)
        elif named:
            names = next(i for i in range(core - 1, a - 1, -1) if is_name(words[i]))
            if names < core - 1:
                who.affiliation = join(t, a, names + 1)
                who.role = join(t, names + 1, core)
    elif head in ROLES or head in PERSONS or head in PARTISANS or head.endswith("-old"):
        who = Who(PERSON)
        read_roles(t, who, a, core)
        if who.role is None and head in ROLES:
            who.role = join(t, a, core)
        if words[core : core + 2] in _TIES:  # "a source close to the ministry"
            who.affiliation = who.affiliation or body_behind(t, core + 2, b)
        if who.role is not None and country is None and core < b and words[core] not in BELONGS:
            who.role = join(t, rest, b)
        elif head in HEADS and words[core : core + 1] == ["of"] and core + 1 < b and is_field(words, core + 1, b):
            who.role = f"{who.role} {join(t, core, b)}"  # "head of operations"
            if who.affiliation is None:
                who.noun = head
                return who
    elif head in BODIES:
        who = Who(ORGANISATION)
        if named:
            first = next(i for i in range(a, core) if is_name(words[i]) and not is_modifier(words[i]))
            end = core
            while end > first + 1 and words[end - 1] in OUTLETS and words[end - 1].islower():
                end -= 1
            who.name = join(t, first, end)  # "Xinhua news agency"
            if end < core:
                who.role = join(t, end, core)
        else:
            rest = max(rest, owner)
            while rest < core - 1 and is_modifier(words[rest]):  # "the Paris-based body"
                rest += 1
            who.role = join(t, rest, core)
    else:
        who = Who(GROUP if head.endswith("s") and not head.endswith("ss") else UNKNOWN)
        who.role = join(t, a, core) if who.kind == GROUP else None
    who.noun = head
    if who.kind == DOCUMENT and core < b and who.affiliation is None:
        by = core
        if words[by] in _ISSUED:  # "a poll released on Tuesday by"
            by = first_of(words, by, b, _BY_ALONE)
        if by < b and words[by] in _BY:
            while by < b and words[by] in _BY:
                by += 1
            who.affiliation = body_behind(t, by, _before_time(words, by, b))
        elif words[by] == "in" and words[min(by + 2, b) : b] and words[b - 1] in PAPERS:
            who.affiliation = join(t, by + 1, b)  # "an article in the Tarn Courier"
    elif core < b and who.affiliation is None and words[core] in BELONGS and who.kind == PERSON:
        who.affiliation = body_behind(t, core + 1, b)
        if who.affiliation is None and (words[core] == "for" or head in HEADS) and core + 1 < b:
            who.affiliation = join(t, core + 1 + (words[core + 1] in DETERMINERS and core + 2 < b), b)
        if who.affiliation is None and who.kind == PERSON and who.role is not None:
            who.role = join(t, rest, b)
    return who
