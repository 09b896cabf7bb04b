"""Relative pronouns to speakers: "the chef, | who | said" is the chef."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.bodies import BODIES
from ...lexicon.loading import words
from ...lexicon.people import GROUPS, HONORIFICS, PERSONS, ROLES
from ..entities.types import GROUP, PERSON
from ..entities.wording import with_capitals
from ..tokens.grammar import HONORIFIC, PARTICIPLES, PREPOSITION, VERBS
from ..tokens.shapes import CAP, CAP_S, members
from .certainty import Sieve
from .identity import identify
from .phrases.source import read_source
from .types import UNRESOLVED, Resolution

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens
    from .context import Context
    from .types import Description, Mention

__all__ = ["find_antecedent"]

_CAPITALS: Final = members({CAP, CAP_S, HONORIFIC})
_WITHIN: Final = frozenset({"of", "in", "at", "for", "from"})
_OPENERS: Final = with_capitals(words("phrase_words", "opener"))
_BREAKS: Final = words("phrase_words", "break") | {",", ";", ":", "."}
_VERBS: Final = VERBS | PARTICIPLES
_FAR: Final = 14  # tokens back to the noun that "who" stands for
_PHRASE: Final = 8  # tokens of what a relative pronoun stands for


def find_antecedent(context: Context, mention: Mention) -> Resolution:
    """Find whom a relative pronoun stands for: who is described or named right before it.

    Args:
        context: The story so far.
        mention: Where the pronoun stands.
    """
    t = context.tokens
    first = mention.first
    last = mention.start - 1
    if last > first and t.words[last] == ",":
        last -= 1
    if last < first:
        return UNRESOLVED
    start = last
    while start > max(first, last - _PHRASE) and not _opens(t, start, first):
        start -= 1
    description = read_source(t, start, last + 1)
    if t.word(mention.start) == "who" and not _may_speak(t, start, description):
        start = _person_before(t, start, first)
        if start >= 0:  # "a patient with symptoms of Ebola | who"
            description = read_source(t, start, last + 1)
    found = identify(context, description, mention)
    return Resolution(found.speaker, Sieve.ANTECEDENT)


def _may_speak(t: Tokens, start: int, description: Description) -> bool:
    """Whether a phrase that begins at a token is of somebody who may be "who"."""
    noun = description.noun
    if description.kind is PERSON or noun in GROUPS or noun.rstrip("s") in ROLES:
        return True
    return (description.name is not None or description.kind is GROUP) and not t.is_(start - 1, PREPOSITION)


def _person_before(t: Tokens, before: int, first: int) -> int:
    """Where the phrase begins whose noun is the last one for people before a token; -1 if there is none."""
    words = t.words
    for i in range(before - 1, max(first, before - _FAR) - 1, -1):
        word = words[i]
        if word in ROLES or word in PERSONS or word in GROUPS:
            start = i
            while start > max(first, i - _PHRASE) and not _opens(t, start, first) and not t.is_any(start - 1, _VERBS):
                start -= 1
            return start
    return -1


def _opens(t: Tokens, start: int, first: int) -> bool:
    """Whether a phrase that reaches back to a token begins there; the sentence begins at the first."""
    words = t.words
    before = words[start - 1]
    if words[start] in _OPENERS or before == "":
        return True
    if before in _WITHIN:
        return start - 2 < first or not _may_head(t, start - 2)
    if before == "." and start > 1 and words[start - 2].lower() in HONORIFICS:  # "Ms. Holm"
        return False
    if before in _BREAKS:
        return True
    return t.is_(start, CAP) and not t.is_any(start - 1, _CAPITALS) and before not in ROLES


def _may_head(t: Tokens, i: int) -> bool:
    """Whether a token may be the head of what "in Istanbul" says more of."""
    word = t.words[i]
    return t.is_(i, CAP) or word in ROLES or word in BODIES or word in GROUPS
