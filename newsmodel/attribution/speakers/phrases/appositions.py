"""What stands behind a name, set off by a comma, or the name behind a description: "Ida Holm, | a doctor in Mira"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ....lexicon.loading import words
from ...entities.titles import DETERMINERS
from ...entities.types import GROUP, ORGANISATION, PERSON, UNKNOWN, names_body
from ...entities.wording import first_of, is_capitalised, wording
from ..types import RolePhrase
from .affiliations import BELONGS, RELATIVES, body_behind, is_field
from .proper import read_proper
from .roles import HEADS, read_roles

if TYPE_CHECKING:
    from ...tokens.tokenizer import Tokens
    from ..types import Description

__all__ = ["add_apposition"]

_ENDS_APPOSITION: Final = RELATIVES | {",", ")"}
_FORCES: Final = words("roles", "force")
_OF_A_FIELD: Final = frozenset({"of", "in", "on", "for"})
_BELONGS_OR_TO: Final = BELONGS | {"to", "on"}
_OF: Final = frozenset({"of", "for"})
_ARTICLES: Final = frozenset({"the", "a", "an"})


def add_apposition(t: Tokens, found: Description, a: int, b: int) -> Description:
    """Add what stands between commas behind a name, or the name behind a description.

    Args:
        t: The tokens.
        found: What the words before it say.
        a: Number of the first behind the comma.
        b: Number after the last of the whole phrase.
    """
    words = t.words
    end = _end(words, a, b)
    while a < end < b and words[a].isdigit() and words[end] == ",":  # "Ida Holm, 45, a plumber"
        a = end + 1
        end = _end(words, a, b)
    if a >= end or words[a].isdigit():
        return found
    if found.name is None and found.kind is not GROUP and is_capitalised(words[end - 1]) and words[a] not in _ARTICLES:
        return _with_name(t, found, a, end)
    if found.name is None or found.kind is ORGANISATION:
        return found
    if words[a] in BELONGS:  # "Ida Holm, of the Tarn Hospital"
        if found.affiliation is None and names_body(words[a + 1 : end]):
            return found.told(affiliation=body_behind(t, a + 1, end))
        return found
    post = _role(t, a, end)
    if post is None:
        return found
    return found.told(
        kind=PERSON,
        role=found.role or post.role,
        affiliation=found.affiliation or post.affiliation,
        sex=found.sex or post.sex,
    )


def _end(words: list[str], a: int, b: int) -> int:
    """Where an apposition ends; a comma within "Dahl, Soner & Co" does not end it."""
    end = first_of(words, a, b, _ENDS_APPOSITION)
    while end < b and words[end] == "," and is_capitalised(words[end + 1]) and words[end + 2] == "&":
        end = first_of(words, end + 1, b, _ENDS_APPOSITION)
    return end


def _with_name(t: Tokens, found: Description, a: int, end: int) -> Description:
    """Add the name behind a description: "its president, | Joey Tan", "the operator, | Lagoon Lines"."""
    words = t.words
    joint = first_of(words, a + 1, end, BELONGS)
    other = read_proper(t, a, joint, definite=False)
    if other.name is None:
        return found
    affiliation = other.affiliation
    if joint < end and affiliation is None:  # "the restorer, Ida Lorenz of the Tarn Museum"
        affiliation = body_behind(t, joint + 1, end)
    human = other.kind is PERSON or (other.kind is UNKNOWN and found.kind is PERSON)
    if human and found.kind is not ORGANISATION:
        role = found.role
        if other.role is not None and (role is None or other.role.lower() not in _FORCES):
            role = other.role
        return found.told(
            kind=PERSON,
            name=other.name,
            sex=other.sex or found.sex,
            role=role,
            affiliation=found.affiliation or affiliation,
        )
    if other.kind is ORGANISATION or found.kind is ORGANISATION:
        return found.told(kind=ORGANISATION, name=other.name)
    return found


def _role(t: Tokens, a: int, end: int) -> RolePhrase | None:
    """Read the role behind a name: "a doctor in Mira", "head of taxation at the ministry"."""
    words = t.words
    start = a
    while a < end - 1 and words[a] in DETERMINERS:
        a += 1
    joint = _joint(words, a, end)
    of = first_of(words, a, joint, _OF_A_FIELD)
    post = read_roles(t, a, of)
    role, affiliation = post.role, post.affiliation
    if role is None:
        if a in {start, joint}:
            return None
        body = body_behind(t, joint + 1, end) if joint < end else None
        return RolePhrase(wording(t, a, end if body is None else joint), body)  # "a 45-year-old plumber": any noun
    if of < joint:
        role = f"{role} {wording(t, of, joint)}"
    if joint < end:
        body = body_behind(t, joint + 1, end)
        if body is None and words[joint] in _OF and words[joint + 1] == "the" and role.lower() in HEADS:
            body = wording(t, joint + 2, end) if joint + 2 < end else None
        if body is None:
            role = wording(t, a, end)
        affiliation = affiliation or body
    return RolePhrase(role, affiliation, post.sex)


def _joint(words: list[str], a: int, b: int) -> int:
    """Where the body begins that a role is said to be of: "head of taxation | at the ministry"."""
    joint = first_of(words, a + 1, b, _BELONGS_OR_TO)
    if joint < b and words[joint] in _OF_A_FIELD:
        more = first_of(words, joint + 2, b, BELONGS)
        if more < b and is_field(words, joint + 1, more):
            return more
    return joint
