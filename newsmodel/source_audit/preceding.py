"""What a story writes before a surname that stands alone elsewhere in it."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from ..lexicon.given_names import is_given_name
from ..lexicon.loading import words
from ..lexicon.people import HONORIFICS, PARTICLES, ROLES, TITLES
from ..text.characters import fold

__all__ = ["words_before"]

_SEARCHED: Final = 40  # occurrences of a name in a story
_NEAR: Final = 60  # characters before a name that are read
_BEFORE: Final = 3  # words before a name that may belong to it
_TOKEN: Final = re.compile(r"[^\W\d_][\w'’-]*+\.?")
_ENDS: Final = frozenset(".,;:!?)]”\"'’")


@cache
def _no_name() -> frozenset[str]:
    return words("function_words") | words("prepositions") | words("weekdays") | words("months")


def words_before(text: str, name: str) -> tuple[frozenset[str], frozenset[str]]:
    """Find what a story writes before a surname somewhere: given names ("Ida Holm") and titles ("Mayor Holm").

    Args:
        text: The story.
        name: The surname, with its particles.

    Returns:
        The given names and the titles, in lower case without accents.
    """
    word = name.rsplit(maxsplit=1)[-1] if name.split() else name
    alone: set[str] = set()  # given names without a title
    titled: set[str] = set()
    titles: set[str] = set()
    at = text.find(word)
    for _ in range(_SEARCHED):
        if at < 0:
            break
        end = at + len(word)
        if not text[end : end + 1].isalnum() and not text[at - 1 : at].isalnum():
            names, before = _read_before(text[max(0, at - _NEAR) : at])
            (titled if before else alone).update(names)
            titles |= before
        at = text.find(word, end)
    given = titled if titles else alone  # "Mayor Holm" is not his sister Ida Holm
    known = {x for x in given if is_given_name(x.title())}
    return frozenset(known or given), frozenset(titles)


def _read_before(text: str) -> tuple[set[str], set[str]]:
    """Read the given names and titles in front of a surname."""
    given: set[str] = set()
    titles: set[str] = set()
    read = 0
    for token in reversed(text.rpartition("\n\n")[2].replace("-", " ").split()):
        plain = fold(token).lower().strip("“\"'‘(")
        title = plain.rstrip(".")
        if title in PARTICLES:
            continue
        if not token[:1].isupper() or read == _BEFORE or not _TOKEN.fullmatch(token):
            break
        if token[-1] in _ENDS and title not in TITLES and len(title) > 1 and title not in HONORIFICS:
            break
        read += 1
        if title in TITLES:
            titles.add(title)
        elif title not in HONORIFICS and title not in ROLES and title not in _no_name() and len(title) > 1:
            given.add(title)
    return given, titles
