"""Verbs that act on a thing or a person where others speak of it: "summoned the captain", "saw its shares fall"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.loading import words
from ..tokens.grammar import AS, RELATIVE_PRONOUNS, THAT, TO, WH, WHETHER
from ..tokens.shapes import COMMA, SPOKEN, members

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens
    from ..types import Reading

__all__ = ["is_act"]

_ACTS: Final = words("verb_frames", "acts")
_ENDS: Final = RELATIVE_PRONOUNS | members({COMMA, THAT, WH, WHETHER}) | SPOKEN
_OPENS_CLAUSE: Final = members({THAT, WH, WHETHER}) - RELATIVE_PRONOUNS
_WORDED: Final = SPOKEN | {AS}
_TO: Final = frozenset({TO})


def is_act(t: Tokens, one: Reading) -> bool:
    """Whether the object of a reading's verb is a thing or a person, and no words.

    Args:
        t: The tokens.
        one: The reading.
    """
    cue = one.cue_phrase.cue
    if cue.lemma not in _ACTS:
        return False
    a, b = one.content[0]
    end = t.find(_ENDS, a, b)
    if t.is_(a, TO) or t.has_any(a, b, _WORDED) or t.is_any(end, _OPENS_CLAUSE):
        return False
    return "i" not in cue.takes or not t.has_any(a, end, _TO)  # "ordered the men to go"
