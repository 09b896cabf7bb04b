"""Pronouns to speakers: "he" is the subject of the sentence, or who spoke last, or the man named last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.given_names import is_given_name_of
from ...lexicon.people import KIN, ROLES
from ...lexicon.pronouns import HE, IT, NOBODY, SHE, THEY
from ..entities.types import DOCUMENT, GROUP, ORGANISATION, PERSON, UNKNOWN
from ..entities.wording import first_of, without_owner
from ..tokens.grammar import PARTICIPLES
from ..tokens.shapes import CAP
from .antecedents import find_antecedent
from .certainty import Sieve
from .names import named
from .phrases.introduction import read_introduction
from .phrases.source import read_source
from .subject_bodies import subject_body
from .subjects import CAPITALS, may_be, person_in, sentences_before, subject_of
from .types import UNRESOLVED, Description, Resolution

if TYPE_CHECKING:
    from collections.abc import Callable

    from .context import Context
    from .types import Entity, Mention

__all__ = ["FAR", "PRONOUNS", "find_he", "find_person", "find_she"]

#: Tokens within which a full name is looked for.
FAR: Final = 60

_RELATIVES: Final = frozenset({"who", "which", "that"})
_NO_WORDS: Final[frozenset[str]] = frozenset()
_THINGS: Final = (ORGANISATION, DOCUMENT, UNKNOWN)
_BODIES: Final = (ORGANISATION, UNKNOWN)
_COMMA: Final = frozenset({","})
_NOBODY: Final = Resolution(None, Sieve.NOBODY)


def find_person(context: Context, sex: str, mention: Mention) -> Resolution:
    """Find whom "he" or "she" stands for.

    Args:
        context: The story so far.
        sex: m or f.
        mention: Where the pronoun stands.
    """
    known, sieve = _in_sight(context, sex, mention)
    if known is None:
        known, sieve = context.discourse.last(PERSON, mention.paragraph), Sieve.LAST_HEARD
        if known is None or not may_be(known, sex):
            known = context.discourse.last_of_sex(sex, mention.paragraph)
    if known is None:
        known, sieve = _named(context, sex, mention), Sieve.LAST_NAMED
    if known is None:
        return UNRESOLVED
    context.register.tell_sex(known, sex)
    return Resolution(known, sieve)


def _in_sight(context: Context, sex: str, mention: Mention) -> tuple[Entity | None, Sieve]:
    """Find whom this sentence or one before it is about, or names where it does not say "he" of somebody else."""
    for number in sentences_before(context, mention):
        known = person_in(context, number, mention, sex)
        if known is not None:
            return known, Sieve.SUBJECT
        known = _named_in(context, number, mention, sex, beside=HE if sex == "m" else SHE)
        if known is not None:
            return known, Sieve.LAST_NAMED
    return None, Sieve.NOT_FOUND


def _named(context: Context, sex: str, mention: Mention) -> Entity | None:
    """Find the last person of a sex whom this sentence or one before it names."""
    for number in sentences_before(context, mention):
        known = _named_in(context, number, mention, sex, beside=_NO_WORDS)
        if known is not None:
            return known
    return None


def _named_in(context: Context, number: int, mention: Mention, sex: str, *, beside: frozenset[str]) -> Entity | None:
    """Find the last person of a sex whom a sentence names: in full, or by the surname of somebody known.

    Args:
        context: The story so far.
        number: Number of the sentence.
        mention: Where somebody looks back.
        sex: m or f.
        beside: Words behind which no name counts: "he met Bo Holm" is about somebody named before.
    """
    t = context.tokens
    words = t.words
    sentence = t.sentences[number]
    last = min(mention.start, sentence.last)
    first = max(sentence.first, last - FAR)
    for i in range(first, last):
        if words[i].lower() in beside:
            last = i
            break
    for i in range(last - 1, first - 1, -1):
        if not t.is_any(i, CAPITALS):
            continue
        if t.is_any(i + 1, CAPITALS) and is_given_name_of(words[i], sex):
            end = i + 2
            while t.is_(end, CAP) or (words[end] == "." and len(words[end - 1]) == 1 and t.is_(end + 1, CAP)):
                end += 1  # "Ida M. Holm"
            found = read_introduction(t, i, end)
            return named(context, found.name, found) if found.kind is PERSON and found.name is not None else None
        known = context.register.named(without_owner(words[i]))
        if known is not None and known.kind is PERSON and known.sex == sex:
            return known
        if known is None and words[i - 1] == "," and words[i - 2] in KIN and is_given_name_of(words[i], sex):
            found = read_introduction(t, *context.names.by_first.get(words[i], (i, i + 1)))  # "Lind's mother, Shirley,"
            return named(context, found.name, found) if found.name is not None else None
    return None


def find_he(context: Context, mention: Mention) -> Resolution:
    """Find whom "he" stands for."""
    return find_person(context, "m", mention)


def find_she(context: Context, mention: Mention) -> Resolution:
    """Find whom "she" stands for."""
    return find_person(context, "f", mention)


def find_it(context: Context, mention: Mention) -> Resolution:
    """Find what "it" stands for: the body, or what has been heard since in the same paragraph, else the document.

    Where nothing has been heard in the paragraph, the body that is the subject of the sentence before goes first.
    """
    discourse, paragraph = context.discourse, mention.paragraph
    known = discourse.latest(_THINGS, paragraph)
    if mention.sentence > 0 and not discourse.has_heard(_THINGS, paragraph):
        subject = subject_of(context, mention.sentence - 1, mention)
        within = context.tokens.sentences[mention.sentence - 1].paragraph == paragraph
        if within and subject is not None and subject.name is not None and subject.kind in _BODIES:
            return Resolution(subject, Sieve.LAST_BODY)
    if known is not None and known.kind is not ORGANISATION and discourse.last(known.kind, paragraph, reach=0) is None:
        known = discourse.last(ORGANISATION, paragraph) or known
    if known is None:
        name = subject_body(context, mention)
        if name is not None:  # "Lagoona will close two mills. It said"
            known = named(context, name, Description(ORGANISATION, name))
    return Resolution(known, Sieve.LAST_BODY) if known is not None else UNRESOLVED


def find_they(context: Context, mention: Mention) -> Resolution:
    """Find whom "they" stands for: the group that spoke last, else the body that has just spoken."""
    known = context.discourse.last(GROUP, mention.paragraph)
    if known is None:
        known = context.discourse.body_of(mention.sentence - 1) or _provider(context, mention)
    return Resolution(known, Sieve.LAST_GROUP) if known is not None else UNRESOLVED


def _provider(context: Context, mention: Mention) -> Entity | None:
    """Find the body that has provided what is told of: "a frame grab provided by Tarn Watch, showing what they say"."""
    t = context.tokens
    if t.word(mention.start - 1) != "what" or not t.is_any(mention.start - 2, PARTICIPLES):
        return None
    for i in range(mention.start - 1, max(mention.first, mention.start - FAR), -1):
        if t.word(i) == "by":
            end = first_of(t.words, i + 1, mention.start, _COMMA)
            found = read_source(t, i + 1, end) if i + 1 < end < mention.start else None
            if found is not None and found.name is not None and found.kind is ORGANISATION:
                return named(context, found.name, found)
    return None


def find_nobody(_: Context, __: Mention) -> Resolution:
    """Find nobody: "some" and "I" may be anyone."""
    return _NOBODY


def find_one(context: Context, mention: Mention) -> Resolution:
    """Find whom "one" stands for: one of the people who spoke last in the paragraph, "Some bankers hope. One said"."""
    group = context.discourse.last(GROUP, mention.paragraph, reach=0)
    role = group.role if group is not None else None
    if group is None or role is None or not role.endswith("s") or role.rpartition(" ")[2][:-1] not in ROLES:
        return _NOBODY
    one = Description(PERSON, None, role[:-1], group.affiliation, label=context.tokens.word(mention.start))
    return Resolution(context.register.draft(one), Sieve.NOBODY)


#: How each pronoun in lower case is resolved; none of them is a name or a description.
PRONOUNS: Final[dict[str, Callable[[Context, Mention], Resolution]]] = {
    **dict.fromkeys(NOBODY, find_nobody),
    **dict.fromkeys(THEY, find_they),
    **dict.fromkeys(IT, find_it),
    **dict.fromkeys(SHE, find_she),
    **dict.fromkeys(HE, find_he),
    **dict.fromkeys(_RELATIVES, find_antecedent),
    "one": find_one,
}
