"""How a story introduces somebody: a name with what is said of it on both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.people import BODIES, BODY_NAMES, ROLES, TITLES
from ..tokens.shapes import CAP
from .phrases import read_phrase
from .roles import DETERMINERS

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens
    from .speaker import Who

__all__ = ["body_before", "read_introduction"]

_OF_THE: Final = frozenset({"of", "for", "the"})
_OF_WHOM: Final = frozenset({"of", "from", "at", "with"})
_SET_OFF: Final = frozenset({",", "who", "whom", "which", "whose"})
_ENDS: Final = frozenset({"", "."}) | _SET_OFF
_SHORT: Final = frozenset({"U.S", "U.N", "U.K"})
_BOUNDS: Final = frozenset({"", ".", ",", ";", ":", "and", "but", "that", "said"})
_DESCRIPTION: Final = 10  # tokens before a name
_OWNS: Final = frozenset({"'s", "’s"})
_SHORTEST: Final = 3  # tokens of a description and its comma
_APPOSITION: Final = 24  # tokens behind a name
_TITLES: Final = 5  # tokens of title before a name


_ARTICLES: Final = frozenset({"the", "The", "a", "A", "an", "An"})


def body_before(t: Tokens, a: int, first: int) -> tuple[int, int] | None:
    """Find the body that is named last before a token: by its name, or "the federation".

    Args:
        t: The tokens.
        a: The token.
        first: Number of the first token that is looked at.
    """
    words, symbols = t.words, t.symbols
    for i in range(a - 1, first - 1, -1):
        if words[i] in BODY_NAMES and symbols[i] == CAP:
            start, end = i, i + 1
            while start > 0 and symbols[start - 1] == CAP:
                start -= 1
            while symbols[end] == CAP:
                end += 1
            return start, end
        if words[i] in BODIES and i > 0 and words[i - 1] in _ARTICLES:
            return i, i + 1
    return None


def _description(words: list[str], a: int) -> int:
    """Where the description begins that a comma sets off from a name behind it: "his agent, Facundo Reyes"; else a."""
    if a < _SHORTEST or words[a - 1] != "," or (words[a - 2] not in ROLES and words[a - 2].lower() not in TITLES):
        return a
    first = a - 2
    while first > max(0, a - _DESCRIPTION) and words[first - 1] not in _BOUNDS:
        first -= 1
        if words[first] in DETERMINERS:
            break
    return first if words[first] in DETERMINERS or words[first][-2:] in _OWNS else a


def read_introduction(t: Tokens, a: int, b: int) -> Who:
    """Read a name with the titles before it and what stands behind it.

    Args:
        t: The tokens.
        a: Number of the name's first.
        b: Number after its last.
    """
    words = t.words
    start = a
    titled = False
    while a > 0 and a > start - _TITLES:
        word = words[a - 1]
        dot = titled and word == "." and a > 1 and (words[a - 2].lower() in TITLES or words[a - 2] in _SHORT)
        title = dot or word in ROLES or word.lower() in TITLES or word.lower() in BODIES
        if not title and not (titled and word[:1].isupper()):
            break
        titled = True
        a -= 1
    described = a if titled else _description(words, a)
    if described < a:
        return read_phrase(t, described, b)
    end = b
    if words[b] == ",":
        stop = next((i for i in range(b + 1, min(b + _APPOSITION, len(words))) if words[i] in _ENDS), 0)
        if stop and words[stop] in _SET_OFF and stop > b + 1:
            end = stop
    elif words[b] in _OF_WHOM:
        end = b + 1
        while words[end] and (words[end] in _OF_THE or words[end][0].isupper()) and end < b + 12:
            end += 1
    return read_phrase(t, a, end)
