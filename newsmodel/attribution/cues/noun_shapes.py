"""Nouns with their owner or author beside them, which say something: "its promise to", "warnings by doctors"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.cues import NOUNS
from ...lexicon.loading import words
from ..tokens.grammar import BY, FROM, NUMERAL, OF, POSSESSIVE, THAT, TIME_NOUN, TO, WEEKDAY, spelled
from ..tokens.shapes import CAP_S, CUE_ADJECTIVE, CUE_NOUN, CUE_PAST, ED, ING, LOW, LOW_S, NUMBER, members

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens
    from ..types import Sentence

__all__ = ["ABOUT", "BEFORE_AUTHOR", "OPENS_CLAUSE", "REACH", "is_noun_shape", "owner"]

#: What stands before a noun's author.
BEFORE_AUTHOR: Final = members({BY, FROM})

#: What opens the clause that a noun says.
OPENS_CLAUSE: Final = members({THAT, TO})

#: What stands between a noun and what it is about.
ABOUT: Final = spelled(words("prepositions", "about"))

#: Tokens from a noun to the "by" behind what it is about: "criticism of the plan by farmers".
REACH: Final = 14

_OWNERS: Final = members({CAP_S, LOW_S, POSSESSIVE})
_BETWEEN: Final = members({LOW, ED, ING, CUE_PAST, CUE_ADJECTIVE, NUMBER, NUMERAL, TIME_NOUN, WEEKDAY})
_ADJECTIVES: Final = 3  # tokens between "its" and the noun


def owner(t: Tokens, i: int, first: int) -> int | None:
    """The token before a noun, adjectives aside, that says whose it is: "its", "the mayor’s"; None if there is none.

    Args:
        t: The tokens.
        i: The noun.
        first: The first token of its sentence.
    """
    for p in range(i - 1, max(first, i - 1 - _ADJECTIVES) - 1, -1):
        if t.is_any(p, _OWNERS):
            return p
        if not t.is_any(p, _BETWEEN):
            break
    return None


def is_noun_shape(t: Tokens, i: int, sentence: Sentence) -> bool:
    """Whether a cue word is a noun with its owner or its author beside it.

    Args:
        t: The tokens.
        i: The cue word.
        sentence: Its sentence.
    """
    if t.word(i) not in NOUNS:
        return False
    after = t.symbol(i + 1)
    owned = (after in OPENS_CLAUSE or after in ABOUT) and owner(t, i, sentence.first) is not None
    if owned or not t.is_(i, CUE_NOUN):  # "the promise by": the verb is never followed so
        return owned
    if after == OF:
        return t.has_any(i + 3, min(i + REACH, sentence.last), BEFORE_AUTHOR)
    return after in BEFORE_AUTHOR
