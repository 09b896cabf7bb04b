"""Cues that say nothing where they stand: "declined to comment", "asked not to be named", "ships call at Tarn"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.cues import BASE, CUES, GERUND
from ...lexicon.loading import words
from ..boundaries.subject import modifies
from ..cues.cue_phrase import REFUSALS
from ..tokens.grammar import AS, STATEMENT_NOUN, THAT, TIMES, TO, VERBS
from ..tokens.shapes import COMMA, QUOTES, members

if TYPE_CHECKING:
    from .context import Candidates, Context

__all__ = ["propose"]

_OBJECT: Final = 12  # tokens of "a short statement on Twitter late on Monday"
_STATEMENTS: Final = members({STATEMENT_NOUN})
_QUOTING: Final = words("verb_frames", "quoting")
_ENDS: Final = VERBS | QUOTES | members({COMMA, THAT})
_VISITS: Final = frozenset({"at", "off", "up"})
_NOT_TO_BE: Final = ("not", "to", "be")


def propose(c: Context) -> Candidates:
    """Give no candidates for a cue that says nothing, so that no other rule does.

    Args:
        c: The cue in its sentence.

    Returns:
        The candidates; None where the cue has not this shape.
    """
    t, phrase = c.t, c.cue_phrase
    lemma = phrase.cue.lemma
    if lemma == "ask" and t.spells(phrase.last, _NOT_TO_BE):
        return []  # the terms on which somebody speaks
    if lemma == "call" and t.word(phrase.head + 1) in _VISITS:
        return []
    if lemma in REFUSALS and t.is_(phrase.last, TO) and _says(t.word(phrase.last + 1)):
        return []  # "declined to say" is a cue of its own
    if _leads_to_saying(c):
        return []  # "issued a statement on Monday | saying that it was late", "quoted her as saying on Monday"
    return None


def _leads_to_saying(c: Context) -> bool:
    """Whether a statement is the object of a verb, and says it itself; or who is quoted, of what stands in front."""
    t, phrase = c.t, c.cue_phrase
    if phrase.passive or phrase.cue.form == GERUND:
        return False
    for p in range(phrase.last + 1, min(c.last, phrase.last + _OBJECT)):
        if t.word(p) == "saying":
            if t.is_(p - 1, AS):
                return phrase.cue.lemma in _QUOTING and (p + 1 >= c.last - 1 or t.is_any(p + 2, TIMES))
            return t.has_any(phrase.head + 1, p, _STATEMENTS) and not t.is_(p - 1, COMMA)
        if t.is_any(p, _ENDS) and not modifies(t.symbols, p):
            break
    return False


def _says(word: str) -> bool:
    """Whether a word is a verb of speech, or "comment"."""
    cue = CUES.get(word)
    return word == "comment" or (cue is not None and cue.form == BASE and cue.trust > 1 and "q" in cue.takes)
