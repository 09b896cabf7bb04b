"""Verbs that act on a thing or a person where others speak of it: "summoned the captain", "saw its shares fall"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.loading import words
from ...lexicon.people import GROUPS, PERSONS, ROLES
from ..tokens.grammar import AS, DETERMINER, NEGATION, RELATIVE_PRONOUNS, THAT, TO, WH, WHETHER
from ..tokens.shapes import COMMA, SPOKEN, members

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens
    from ..types import Reading, TokenRange

__all__ = ["is_act", "is_thing"]

_ACTS: Final = words("verb_frames", "acts")
_MEETS: Final = words("verb_frames", "meets")
_PEOPLE: Final = ROLES | PERSONS | GROUPS
_ENDS: Final = RELATIVE_PRONOUNS | members({COMMA, THAT}) | SPOKEN
_OPENS_CLAUSE: Final = members({THAT, TO, WH, WHETHER})
_WORDED: Final = SPOKEN | {AS}
_ARTICLES: Final = members({DETERMINER})
_TO: Final = members({TO})


def is_act(t: Tokens, one: Reading) -> bool:
    """Whether the object of a reading's verb is a thing or a person, and no words.

    Args:
        t: The tokens.
        one: The reading.
    """
    cue = one.cue_phrase.cue
    a, b = one.content[0]
    if cue.lemma in _MEETS and t.is_any(a, _ARTICLES) and t.word(a + 1).lower() in _PEOPLE:
        return True  # "questioned a man who saw it"
    if cue.lemma not in _ACTS:
        return False
    end = t.find(_ENDS, a, b)
    if ("i" in cue.takes and t.has_any(a, end, _TO) and not t.is_(a, NEGATION)) or (
        "a" in cue.takes and t.is_(end, THAT)
    ):
        return False  # "ordered the men to go", "alerted the men that", but "pleaded not guilty to theft"
    return is_thing(t, (a, b))


def is_thing(t: Tokens, content: TokenRange) -> bool:
    """Whether a content is a thing or a person: it begins with no "that", "how" or "to" and has no quotation.

    Args:
        t: The tokens.
        content: Its tokens.
    """
    a, b = content
    clause = t.is_any(a, _OPENS_CLAUSE) and (b - a > 1 or not t.is_any(a, RELATIVE_PRONOUNS))
    if t.is_any(a, _ARTICLES) and t.is_any(a + 1, SPOKEN):  # "a “water forum,”"
        a += 2
    return not clause and not t.has_any(a, b, _WORDED)
