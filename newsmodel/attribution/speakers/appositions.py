"""What stands behind a name, set off by a comma, or the name behind a description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..entities.propers import read_proper
from .roles import BELONGS, DETERMINERS, RELATIVES, body_behind, is_field, read_roles
from .speaker import (
    GROUP,
    HEADS,
    ORGANISATION,
    PERSON,
    UNKNOWN,
    Who,
    first_of,
    is_name,
    join,
    names_body,
)

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens


__all__ = ["read_apposition"]

_ENDS_APPOSITION: Final = RELATIVES | {",", ")"}
_FORCES: Final = frozenset("lt lieutenant col colonel capt captain sgt sergeant maj major gen general cmdr cpl".split())
_OF_A_FIELD: Final = frozenset({"of", "in", "on", "for"})
_TO: Final = frozenset({"to", "on"})
_OF: Final = frozenset({"of", "for"})


def _joint(words: list[str], a: int, b: int) -> int:
    """Where the body begins that a role is said to be of: "head of taxation | at the ministry"."""
    joint = next((i for i in range(a + 1, b) if words[i] in BELONGS or words[i] in _TO), b)
    if joint < b and words[joint] in _OF_A_FIELD:
        more = next((i for i in range(joint + 2, b) if words[i] in BELONGS), b)
        if more < b and is_field(words, joint + 1, more):
            return more
    return joint


def _name(t: Tokens, who: Who, a: int, end: int) -> None:
    """Read the name behind a description: "its president, | Joey Tan"."""
    words = t.words
    joint = next((i for i in range(a + 1, end) if words[i] in BELONGS), end)
    other = read_proper(t, a, joint, definite=False)
    if joint < end and other.affiliation is None:  # "the restorer, Ida Lorenz of the Tarn Museum"
        other.affiliation = body_behind(t, joint + 1, end)
    human = other.kind == PERSON or (other.kind == UNKNOWN and who.kind == PERSON)
    if human and other.name and who.kind != ORGANISATION:
        who.kind, who.name, who.sex = PERSON, other.name, other.sex or who.sex
        if other.role is not None and (who.role is None or other.role.lower() not in _FORCES):
            who.role = other.role
        who.affiliation = who.affiliation or other.affiliation
    elif other.name and ORGANISATION in {other.kind, who.kind}:  # "the operator, Lagoon Lines"
        who.kind, who.name = ORGANISATION, other.name


def read_apposition(t: Tokens, who: Who, a: int, b: int) -> None:  # noqa: C901, PLR0912
    """Read what stands between commas behind a name, or the name behind a description."""
    words = t.words
    end = first_of(words, a, b, _ENDS_APPOSITION)
    while end < b and words[end] == "," and is_name(words[end + 1]) and words[end + 2] == "&":  # "Dahl, Soner & Co"
        end = first_of(words, end + 1, b, _ENDS_APPOSITION)
    if a < end and words[a].isdigit():  # an age
        if end < b and words[end] == ",":
            read_apposition(t, who, end + 1, b)
        return
    if a >= end:
        return
    if who.name is None and who.kind != GROUP and is_name(words[end - 1]) and words[a] not in {"the", "a", "an"}:
        _name(t, who, a, end)
        return
    if who.name is None or who.kind == ORGANISATION:
        return
    if words[a] in BELONGS:
        if who.affiliation is None and names_body(words[a + 1 : end]):
            who.affiliation = body_behind(t, a + 1, end)
        return
    start = a
    while a < end - 1 and words[a] in DETERMINERS:
        a += 1
    joint = _joint(words, a, end)
    other = Who(PERSON)
    of = first_of(words, a, joint, _OF_A_FIELD)
    read_roles(t, other, a, of)
    if other.role is not None and of < joint:
        other.role = f"{other.role} {join(t, of, joint)}"
    if other.role is None:
        if start < a and joint > a:  # "a 45-year-old plumber": any noun will do
            body = body_behind(t, joint + 1, end) if joint < end else None
            other.role = join(t, a, end if body is None else joint)
            other.affiliation = body
        else:
            return
    elif joint < end:
        body = body_behind(t, joint + 1, end)
        if body is None and words[joint] in _OF and words[joint + 1] == "the" and other.role.lower() in HEADS:
            body = join(t, joint + 2, end) if joint + 2 < end else None
        if body is not None:
            other.affiliation = body if other.affiliation is None else other.affiliation
        else:
            other.role = join(t, a, end)
    who.kind = PERSON
    who.role = who.role or other.role
    who.affiliation = who.affiliation or other.affiliation
    who.sex = who.sex or other.sex
