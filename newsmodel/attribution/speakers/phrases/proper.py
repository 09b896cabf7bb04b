"""Phrases that end with a name: "[nation] [role] name"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ....lexicon.given_names import sex_of_given_name
from ....lexicon.loading import words
from ....lexicon.people import ROLES
from ...entities.titles import role_end, sex_told, split_title
from ...entities.types import (
    BODY_TITLES,
    GROUP,
    ORGANISATION,
    PERSON,
    is_maker,
    kind_of_name,
    names_body,
)
from ...entities.wording import OWNS, is_capitalised, is_modifier, without_owner, wording
from ..types import Description, RolePhrase
from .roles import read_roles

if TYPE_CHECKING:
    from ...tokens.tokenizer import Tokens

__all__ = ["PARTISANS", "names_party", "read_proper"]

#: Followers of a party, who may be written with a capital: "the Social Liberal".
PARTISANS: Final = words("roles", "partisan")

_NO_ROLE: Final = RolePhrase(None)


def names_party(noun: str) -> bool:
    """Whether a noun means the followers of a party together: conservatives, tories."""
    return noun[:-1] in PARTISANS or (noun.endswith("ies") and f"{noun[:-3]}y" in PARTISANS)


def read_proper(t: Tokens, a: int, b: int, *, definite: bool) -> Description:
    """Read a phrase that ends with a capitalised word.

    Args:
        t: The tokens.
        a: Number of the first.
        b: Number after the last.
        definite: Whether an article stands before it.
    """
    words = t.words
    start, name, b = split_title(words, a, b, definite=definite)
    if name == start < b - 1 and is_maker(words[start]):  # "Carmaker Lagoona"
        return Description(ORGANISATION, wording(t, start + 1, b), words[start], noun=words[b - 1].lower())
    noun = words[b - 1].lower()
    if name >= b:  # a title alone: "the Prime Minister"
        post = read_roles(t, a, b)
        return Description(PERSON, None, post.role, post.affiliation, post.sex, noun, definite=definite)
    if definite and noun in PARTISANS:  # "the Social Liberal"
        return Description(PERSON, noun=noun, definite=definite)
    before = words[start - 1] if start > a else ""
    titled = name > start or not ROLES.isdisjoint(words[a:start])
    kind = kind_of_name(words[name:b], "" if name > start else before, titled=titled, definite=definite)
    if kind is GROUP and definite and names_party(noun):  # "the Conservatives" are a party
        return Description(ORGANISATION, wording(t, name, b), None, None, "", noun, definite=definite)
    if kind is GROUP:
        text = wording(t, name, b)
        return Description(GROUP, None, wording(t, a, b), None, "", text.lower(), definite=definite)
    if kind is ORGANISATION:
        if (definite or not titled) and names_body(words[name:b]):
            name = start
            if name - 1 > a and words[name - 1] == "and" and is_capitalised(words[name - 2]):
                name = a  # "the Food and Fish Administration"
            while name > a and words[name - 1][-2:] in OWNS and is_capitalised(words[name - 1]):
                name -= 1  # "Norland's Defense Ministry"
                while name > a and is_capitalised(words[name - 1]):
                    name -= 1
        while name < b - 1 and is_modifier(words[name]):  # "the Paris-based Tarn Observatory"
            name += 1
        role = wording(t, a, start) if before in BODY_TITLES else None
        return Description(kind, wording(t, name, b), role, None, "", noun, definite=definite)
    while name < b - 1 and is_modifier(words[name]):  # "Harbour-owned Lagoon"
        name += 1
    first = without_owner(words[name])
    sex = sex_told(words, start, name) or sex_of_given_name(first)
    end = role_end(words, a, name)
    post = read_roles(t, a, end, named=name < b - 1) if end > a else _NO_ROLE
    if post.role is not None and post.role.endswith("s") and post.role.rpartition(" ")[2][:-1] in ROLES:
        post = RolePhrase(post.role[:-1], post.affiliation)  # "union chiefs Ann Lee and Piet Vos"
    return Description(kind, wording(t, name, b), post.role, post.affiliation, sex or post.sex, noun, definite=definite)
