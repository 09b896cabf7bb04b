"""Pronouns to speakers: "he" is the subject of the sentence, or who spoke last, or the man named last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.given_names import is_given_name_of
from ...lexicon.people import PARTICLES, ROLES
from ...lexicon.pronouns import HE, IT, NOBODY, SHE, THEY
from ..entities.types import DOCUMENT, GROUP, ORGANISATION, PERSON, UNKNOWN
from ..tokens.grammar import HONORIFIC
from ..tokens.shapes import CAP, CAP_S, members
from .antecedents import find_antecedent
from .certainty import Sieve
from .identity import identify
from .phrases.introduction import read_introduction
from .types import UNRESOLVED, Resolution

if TYPE_CHECKING:
    from collections.abc import Callable

    from .context import Context
    from .types import Entity, Mention

__all__ = ["FAR", "PRONOUNS", "find_he", "find_person", "find_she"]

#: Tokens within which a full name is looked for.
FAR: Final = 60

_RELATIVES: Final = frozenset({"who", "which", "that"})
_CAPITALS: Final = members({CAP, CAP_S, HONORIFIC})
_SUBJECTS: Final = 3  # sentences whose subjects a pronoun may mean
_NOBODY: Final = Resolution(None, Sieve.NOBODY)
_ROLE: Final = 3  # words of a role before a name


def find_person(context: Context, sex: str, mention: Mention) -> Resolution:
    """Find whom "he" or "she" stands for.

    Args:
        context: The story so far.
        sex: m or f.
        mention: Where the pronoun stands.
    """
    known = _subject(context, sex, mention)
    sieve = Sieve.SUBJECT
    if known is None:
        known = context.discourse.last(PERSON, mention.paragraph)
        sieve = Sieve.LAST_HEARD
        if known is not None and known.sex not in {"", sex}:
            known = None
    if known is not None:
        context.register.tell_sex(known, sex)
        return Resolution(known, sieve)
    known = _named_before(context, sex, mention)
    if known is not None:
        return Resolution(known, Sieve.LAST_NAMED)
    known = context.discourse.last_of_sex(sex, mention.paragraph)
    return Resolution(known, Sieve.LAST_HEARD) if known is not None else UNRESOLVED


def _subject(context: Context, sex: str, mention: Mention) -> Entity | None:
    """Find the person who may be of a sex and begins this sentence or one before it, or has spoken in it."""
    number = mention.sentence
    for n in range(number, max(-1, number - _SUBJECTS), -1):
        sentence = context.tokens.sentences[n]
        if sentence.paragraph < mention.paragraph - 1:
            break
        known = _first_name(context, sentence.first, mention)
        if known is None and n < number:
            known = context.discourse.person_of(n)
        if known is not None and known.sex in {"", sex}:
            return known
    return None


def _first_name(context: Context, start: int, mention: Mention) -> Entity | None:
    """Find the known person whose name begins a sentence at a token."""
    t = context.tokens
    words = t.words
    before = mention.start
    end = start
    while end < before and (t.is_any(end, _CAPITALS) or words[end] == "." or words[end] in PARTICLES):
        end += 1
    while end > start and words[end - 1] == ".":
        end -= 1
    if end == start:
        return None
    name = end
    while name < end + _ROLE and words[name] in ROLES:
        name += 1
    if name > end and t.is_(name, CAP):  # "Olympic champion Selam Bekele"
        start = end = name
        while end < before and (t.is_any(end, _CAPITALS) or words[end] in PARTICLES):
            end += 1
    known = context.register.named(words[end - 1])
    if known is None and end - start > 1:
        person = read_introduction(t, start, end)
        if person.kind is not PERSON or person.name is None:
            return None
        known = identify(context, person, mention).speaker
    return known if known is not None and known.kind is PERSON else None


def _named_before(context: Context, sex: str, mention: Mention) -> Entity | None:
    """Find the last person of a sex who is named in full in this sentence or the one before it."""
    t = context.tokens
    words = t.words
    first = t.sentences[max(0, mention.sentence - 1)].first
    for i in range(mention.start - 1, max(first, mention.start - FAR) - 1, -1):
        if t.is_any(i + 1, _CAPITALS) and is_given_name_of(words[i], sex):
            end = i + 2
            while t.is_(end, CAP):
                end += 1
            known = identify(context, read_introduction(t, i, end), mention).speaker
            return known if known is not None and known.kind is PERSON else None
    return None


def find_he(context: Context, mention: Mention) -> Resolution:
    """Find whom "he" stands for."""
    return find_person(context, "m", mention)


def find_she(context: Context, mention: Mention) -> Resolution:
    """Find whom "she" stands for."""
    return find_person(context, "f", mention)


def find_it(context: Context, mention: Mention) -> Resolution:
    """Find what "it" stands for: the body that spoke last, else the document, else what may be either."""
    last, paragraph = context.discourse.last, mention.paragraph
    known = last(ORGANISATION, paragraph) or last(DOCUMENT, paragraph) or last(UNKNOWN, paragraph)
    return Resolution(known, Sieve.LAST_BODY) if known is not None else UNRESOLVED


def find_they(context: Context, mention: Mention) -> Resolution:
    """Find whom "they" stands for: the group that spoke last."""
    known = context.discourse.last(GROUP, mention.paragraph)
    return Resolution(known, Sieve.LAST_GROUP) if known is not None else UNRESOLVED


def find_nobody(_: Context, __: Mention) -> Resolution:
    """Find nobody: "some" and "I" may be anyone."""
    return _NOBODY


#: How each pronoun in lower case is resolved; none of them is a name or a description.
PRONOUNS: Final[dict[str, Callable[[Context, Mention], Resolution]]] = {
    **dict.fromkeys(NOBODY, find_nobody),
    **dict.fromkeys(THEY, find_they),
    **dict.fromkeys(IT, find_it),
    **dict.fromkeys(SHE, find_she),
    **dict.fromkeys(HE, find_he),
    **dict.fromkeys(_RELATIVES, find_antecedent),
}
