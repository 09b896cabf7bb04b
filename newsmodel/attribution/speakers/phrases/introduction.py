"""How a story introduces somebody: a name with what is said of it on both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ....lexicon.bodies import BODIES
from ....lexicon.given_names import is_given_name
from ....lexicon.people import ROLES, TITLES
from ....lexicon.places import is_place
from ...entities.nations import is_country
from ...entities.titles import DETERMINERS
from ...entities.wording import OWNS, first_of, is_capitalised, owner_of, wording
from ...tokens.shapes import CAP, CAP_S
from .source import read_source

if TYPE_CHECKING:
    from ...tokens.tokenizer import Tokens
    from ..types import Description

__all__ = ["read_introduction", "role_of_owner", "stands_alone"]

_OF: Final = frozenset({"of", "for"})
_OF_THE: Final = frozenset({"of", "for", "the"})
_OF_WHOM: Final = frozenset({"of", "from", "at", "with"})
_SET_OFF: Final = frozenset({",", "who", "whom", "which", "whose"})
_ENDS: Final = frozenset({"", "."}) | _SET_OFF
_SHORT: Final = frozenset({"U.S", "U.N", "U.K"})
_BOUNDS: Final = frozenset({"", ".", ",", ";", ":", "and", "but", "that", "said"})
_SHORTEST: Final = 3  # tokens of a description and its comma
_DESCRIPTION: Final = 10  # tokens before a name
_TITLES: Final = 5  # tokens of title before a name
_MODIFIERS: Final = 3  # tokens between an owner and the titles
_APPOSITION: Final = 24  # tokens behind a name
_BODY: Final = 12  # tokens of "of the Tarn Hospital"
_TIME_AS: Final = 6  # tokens of "first major speech as the"


def read_introduction(t: Tokens, a: int, b: int) -> Description:
    """Read a name with the titles before it and what stands behind it.

    Args:
        t: The tokens.
        a: Number of the name's first.
        b: Number after its last.
    """
    words = t.words
    start = _titles(words, a)
    if start == a and a > 0 and words[a - 1][-2:] in OWNS and _is_employer(t, a - 1):  # "Tarn Bank's | Ida Holm"
        start = a - 1
        while t.is_(start - 1, CAP):
            start -= 1
    if start == a:
        start = _description(words, a)
        if start < a:
            return read_source(t, start, b)
    end = b
    if words[b] == ",":
        last = min(b + _APPOSITION, len(words))
        stop = first_of(words, b + 1, last, _ENDS)
        if b + 1 < stop < last and (words[stop] in _SET_OFF or words[stop - 1] in ROLES):
            end = stop
    elif words[b] in _OF_WHOM:
        end = b + 1
        while end < b + _BODY and words[end] and (words[end] in _OF_THE or is_capitalised(words[end])):
            end += 1
    return read_source(t, start, end)


def _is_employer(t: Tokens, i: int) -> bool:
    """Whether a word in the possessive before a name may be of a body: no given name, no place."""
    owner = owner_of(t.words[i])
    return not (is_given_name(owner) or is_given_name(t.words[i - 1]) or is_country(owner) or is_place(owner))


def role_of_owner(t: Tokens, b: int) -> str | None:
    """Read in what role somebody did something that is said to be his: "Ida Holm's first speech as | mayor".

    Args:
        t: The tokens.
        b: Number after the name's last, which is in the possessive.

    Returns:
        The role; None if none is told.
    """
    words = t.words
    if not t.is_(b - 1, CAP_S):
        return None
    for i in range(b, b + _TIME_AS):
        if words[i] == "as":
            first = i + 1 + (words[i + 1] in DETERMINERS)
            last = first
            while last < first + _MODIFIERS and words[last].islower() and words[last] not in ROLES:
                last += 1
            return wording(t, first, last + 1) if words[last] in ROLES else None
        if not words[i].islower():
            return None
    return None


def stands_alone(t: Tokens, a: int, b: int) -> bool:
    """Whether no title stands before a name and nothing behind it, so that it tells no more than itself.

    Args:
        t: The tokens.
        a: Number of the name's first.
        b: Number after its last.
    """
    words = t.words
    if words[b] == "," or words[b] in _OF_WHOM:
        return False
    return _titles(words, a) == a and _description(words, a) == a


def _titles(words: list[str], name: int) -> int:
    """Where the titles before a name begin: "U.S. Sen. | Ida Holm"."""
    a = name
    while a > 0 and a > name - _TITLES:
        word = words[a - 1]
        titled = a < name
        dot = word == "." and a > 1 and (words[a - 2].lower() in TITLES or (titled and words[a - 2] in _SHORT))
        title = dot or word in ROLES or word.lower() in TITLES or word.lower() in BODIES
        if titled and word in _OF and a > 1 and words[a - 2].lower() in TITLES:  # "Secretary of State | Ida Holm"
            a -= 1
        elif not title and not (titled and is_capitalised(word)):
            break
        a -= 1
    first = a
    while a < name and first > max(0, a - _MODIFIERS) and words[first].islower() and words[first - 1].islower():
        first -= 1
    return first - 1 if words[first].islower() and words[first - 1][-2:] in OWNS else a


def _description(words: list[str], a: int) -> int:
    """Where the description begins that a comma sets off from a name behind it: "his agent, Facundo Reyes"; else a."""
    if a < _SHORTEST or words[a - 1] != "," or (words[a - 2] not in ROLES and words[a - 2].lower() not in TITLES):
        return a
    first = a - 2
    while first > max(0, a - _DESCRIPTION) and words[first - 1] not in _BOUNDS:
        first -= 1
        if words[first] in DETERMINERS:
            break
    return first if words[first] in DETERMINERS or words[first][-2:] in OWNS else a
