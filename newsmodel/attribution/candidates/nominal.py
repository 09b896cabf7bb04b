"""Nouns that say something: "the mayor’s promise to go", "warnings by doctors that …", "criticism of it by unions"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.cues import NOUNS
from ..boundaries.content_span import trim
from ..cues.noun_shapes import ABOUT, BEFORE_AUTHOR, OPENS_CLAUSE, REACH, is_noun_shape, owner
from ..tokens.grammar import DETERMINER, HONORIFIC, NUMERAL, OF, OTHER_PRONOUN, POSSESSIVE, VERBS
from ..tokens.shapes import CAP, COMMA, CUE_NOUN, ED, LOW, NUMBER, PLURAL, members
from ..types import CuePhrase, Order

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens
    from ..types import Candidate, TokenRange
    from .context import Candidates, Context

__all__ = ["propose"]

_NAMING: Final = members({LOW, PLURAL, CAP, ED, NUMBER, CUE_NOUN, HONORIFIC, NUMERAL})
_DETERMINERS: Final = members({DETERMINER, POSSESSIVE, OTHER_PRONOUN})
_OWNER: Final = 6  # tokens of an owner
_ENDS_SUBJECT: Final = members({LOW, PLURAL, CAP, NUMBER})
_STOPS: Final = VERBS | {COMMA}


def propose(c: Context) -> Candidates:
    """Read a noun with its owner before it or its author behind it; where nothing is read, other rules may.

    Args:
        c: The cue in its sentence.

    Returns:
        The candidates; None where the cue has not this shape.
    """
    t, i = c.t, c.cue_phrase.head
    if not is_noun_shape(t, i, t.sentences[c.sentence]):
        return None
    c = c.of(CuePhrase(i, i + 1, i, NOUNS[t.word(i)]))
    if t.is_any(i + 1, BEFORE_AUTHOR):
        found = _with_author(c)
    else:
        p = owner(t, i, c.first)
        if p is not None:
            found = _said(c, Order.POSSESSIVE_NOUN_CONTENT, (_owner_start(t, p, c.first), p + 1), i + 1)
        else:
            found = _about(c) if t.is_(i + 1, OF) else None
    return None if found is None else [found]


def _with_author(c: Context) -> Candidate | None:
    """Read "warnings by doctors that …"."""
    a = c.cue_phrase.head + 2
    b = c.source_end(a, c.last, Order.CONTENT_CUE_BY_SOURCE)
    b = c.t.find(OPENS_CLAUSE, a + 1, b)  # "from the army on the number of dead"
    return _said(c, Order.NOUN_BY_SOURCE_CONTENT, (a, b), b)


def _about(c: Context) -> Candidate | None:
    """Read "criticism of the plan by farmers"."""
    t, a = c.t, c.cue_phrase.head + 2
    for q in range(a + 1, min(c.cue_phrase.head + REACH, c.last - 1)):
        if t.is_any(q, BEFORE_AUTHOR):
            b = c.source_end(q + 1, c.last, Order.CONTENT_CUE_BY_SOURCE)
            c = c.of(c.cue_phrase.ending(a))
            return c.candidate(Order.NOUN_OF_CONTENT_BY_SOURCE, (q + 1, b), ((a, q),), 0.0)
        if t.is_any(q, _STOPS):
            break
    return None


def _said(c: Context, order: int, source: TokenRange, at: int) -> Candidate | None:
    """Read content that begins at token `at`: a clause with its "that" or "to", or what the noun is about."""
    t, noun = c.t, c.cue_phrase
    if at >= c.last:
        return None
    clause = t.is_any(at, OPENS_CLAUSE)
    if t.is_any(at, ABOUT) and at + 1 < c.last:
        if at == noun.last:
            c = c.of(noun.ending(at + 1))
        at += 1
    elif not clause:
        return None
    end, log = c.content_end(at, c.last)
    if clause and min(source[0], noun.first) <= c.first + 1:
        end = trim(t, at, _before_verb(t, at, end))
    return c.candidate(order, source, ((at, end),), log) if end > at else None


def _owner_start(t: Tokens, p: int, first: int) -> int:
    """Where the words begin that end with the owner at token p: "the harbour master’s", "Mayor Ilse Brandt’s"."""
    if t.is_(p, POSSESSIVE):
        return p
    a = p
    while a > first and a > p - _OWNER and t.is_any(a - 1, _NAMING):
        a -= 1
    return a - 1 if a > first and t.is_any(a - 1, _DETERMINERS) else a


def _before_verb(t: Tokens, a: int, b: int) -> int:
    """Where a clause between two tokens ends whose noun is the subject of the sentence: before the sentence's verb."""
    verb = False
    for p in range(a + 1, b):
        may = t.word(p) == "May"
        if may or not t.is_any(p, VERBS):
            continue
        if verb and (t.is_any(p - 1, _ENDS_SUBJECT) or t.word(p - 1) == "May"):
            return p
        verb = True
    return b
