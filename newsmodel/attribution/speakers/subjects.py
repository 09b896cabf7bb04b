"""The subject of a sentence, if it is a name: "But the elder | Lund | shook his head."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon import loading
from ...lexicon.people import GROUPS, PARTICLES, ROLES
from ...lexicon.places import is_place
from ..entities.nations import is_country
from ..entities.titles import DETERMINERS
from ..entities.types import PERSON, UNKNOWN, names_body
from ..tokens.grammar import (
    ADVERB,
    COORDINATOR,
    HONORIFIC,
    PARTICIPLES,
    PREPOSITION,
    SUBORDINATOR,
    TIMES,
    VERBS,
    spelled,
)
from ..tokens.shapes import CAP, CAP_S, COMMA, ED, ING, LOW, LOW_S, LY, OPEN, PLURAL, Q_COMMA, members
from .introduced_persons import find_introduced
from .names import named
from .phrases.introduction import read_introduction
from .phrases.source import read_source
from .types import Description

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens
    from .context import Context
    from .types import Entity, Mention

__all__ = ["CAPITALS", "find_subject", "may_be", "person_in", "sentences_before", "start_of_subject", "subject_of"]

#: What names are made of.
CAPITALS: Final = members({CAP, CAP_S, HONORIFIC})

_LINKS: Final = members({COORDINATOR, ADVERB, LY})
_FRONTED: Final = members({PREPOSITION, SUBORDINATOR}) | PARTICIPLES | TIMES
_PARTICIPLES: Final = ("ing", "ed")  # "Speaking in Tarn, Lund"
_WHEN: Final = TIMES | spelled("ago later earlier")
_TIME: Final = 5  # tokens of "Just a few months ago"
_LONGEST_FRONT: Final = 30  # tokens of an adverbial in front of the subject
_COMMAS: Final = members({COMMA, Q_COMMA})  # also at the end of “Black Water,”
_ADJECTIVES: Final = members({LOW, LY, ED, ING, PLURAL, LOW_S, CAP, CAP_S})  # "the harbour town's former mayor"
_SENTENCES: Final = 3  # whose subjects may be meant
_ROLE: Final = 4  # words of a role before a name
_OWNERS: Final = {"his": "m", "her": "f"}
_GESTURES: Final = loading.words("gestures")
_OWN: Final = 4  # tokens behind a verb among which one stands: "nodded and shook his head"


def subject_of(context: Context, number: int, mention: Mention) -> Entity | None:
    """Find whom a sentence names as its subject.

    Args:
        context: The story so far.
        number: Number of the sentence.
        mention: Where somebody looks back, in this sentence or a later one.
    """
    t = context.tokens
    start = start_of_subject(t, t.sentences[number].first, mention.start)
    end = _end_of_name(t, start, mention.start)
    if end == start or t.words[end] in ROLES:
        start = _behind_role(t, start, end, mention.start)
        end = _end_of_name(t, start, mention.start)
    if end == start or t.words[end] in GROUPS:  # "Tarn Works employees"
        return None
    if t.is_(end - 1, CAP_S) and t.words[end] in ROLES:  # "the Prime Minister’s spokesman"
        return None
    return _known(context, start, end) or _introduced(context, start, end, mention)


def find_subject(context: Context, mention: Mention) -> Entity | None:
    """Find the person who begins this sentence or one before it, or has spoken in it.

    Args:
        context: The story so far.
        mention: Where somebody looks back.
    """
    for number in sentences_before(context, mention):
        known = person_in(context, number, mention)
        if known is not None:
            return known
    return None


def sentences_before(context: Context, mention: Mention) -> range:
    """Give the numbers of this sentence and those before it whose subjects may be meant, the nearest first.

    Args:
        context: The story so far.
        mention: Where somebody looks back.
    """
    sentences = context.tokens.sentences
    last = mention.sentence
    first = max(0, last - _SENTENCES + 1)
    while sentences[first].paragraph < mention.paragraph - 1:
        first += 1
    return range(last, first - 1, -1)


def person_in(context: Context, number: int, mention: Mention, sex: str = "") -> Entity | None:
    """Find the person whom a sentence is about: its subject, or who has spoken in it.

    Args:
        context: The story so far.
        number: Number of the sentence.
        mention: Where somebody looks back, in this sentence or a later one.
        sex: What the sex must be if it is known: m, f, or nothing if any will do.
    """
    known = subject_of(context, number, mention)
    if known is not None and may_be(known, sex):
        return known
    known = context.discourse.person_of(number)
    if known is None and number < mention.sentence:
        known = _described(context, number, mention)
    return known if known is not None and may_be(known, sex) else None


def may_be(known: Entity, sex: str) -> bool:
    """Whether "he" or "she" may stand for somebody.

    Args:
        known: The somebody.
        sex: m, f, or nothing if any will do.
    """
    human = known.kind is PERSON or (known.kind is UNKNOWN and known.name is not None)
    if human and known.name is not None and is_country(known.name):
        return False
    return human and (not sex or known.sex in {"", sex})


def _described(context: Context, number: int, mention: Mention) -> Entity | None:
    """Find the person whom the subject of a sentence describes: "An analyst", "His lawyer, Bo Lind,"."""
    t = context.tokens
    words, before = t.words, mention.start
    start = t.sentences[number].first
    while start < before and t.is_any(start, _LINKS):
        start += 1
    if words[start] not in DETERMINERS:
        return None
    end = start + 1
    while end < min(before, start + _ROLE) and words[end] not in ROLES and t.is_any(end, _ADJECTIVES):
        end += 1
    if end >= before or words[end] not in ROLES or words[end + 1] in ROLES:
        return None
    end += 1
    if words[end] == "," and t.is_(end + 1, CAP):
        end = _end_of_name(t, end + 1, before)
    found = read_source(t, start, end)
    if found.kind is not PERSON:
        return None
    if found.name is not None:
        return named(context, found.name, found)
    known = find_introduced(context, found, start) if found.definite else None
    if known is None and found.definite:
        known = context.register.called(found.noun)
    return known or context.register.add(found)


def start_of_subject(t: Tokens, first: int, before: int) -> int:
    """Find where the subject of a sentence begins behind "But", "Meanwhile," and "On Monday,".

    Args:
        t: The tokens.
        first: The sentence's first.
        before: The token before which it must begin.
    """
    a = first
    if t.is_(a, OPEN):
        a += 1
    while a < before and t.is_any(a, _LINKS):
        a += 1
    if a < before and t.is_(a, COMMA):
        a += 1
    if (
        t.is_any(a, _FRONTED)
        or (t.has_any(a + 1, a + _TIME, _WHEN) and not t.is_any(a + 1, VERBS))  # not "Tarn fell recently"
        or (t.word(a).endswith(_PARTICIPLES) and not t.is_(a + 1, CAP))
    ):
        last = min(before, a + _LONGEST_FRONT)
        return min(before, t.find(_COMMAS, a, last) + 1)
    return min(a, before)


def _end_of_name(t: Tokens, start: int, before: int) -> int:
    """Where the capitalised words end that begin at a token."""
    words = t.words
    end = start
    while end < before and (t.is_any(end, CAPITALS) or words[end] == "." or words[end] in PARTICLES):
        end += 1
    while end > start and words[end - 1] == ".":
        end -= 1
    return end


def _behind_role(t: Tokens, start: int, end: int, before: int) -> int:
    """Where a name begins behind an article and a role: "The elder | Lund", "Olympic champion | Selam Bekele".

    Args:
        t: The tokens.
        start: Number of the first.
        end: Number after the capitalised words that begin there.
        before: The token before which the name must begin.

    Returns:
        Number of the name's first token; `before` if there is none.
    """
    words = t.words
    name = end
    if name == start and words[name] in DETERMINERS:  # "The elder Lund"
        name += 1
    last = name + _ROLE
    while name < last and (words[name] in ROLES or words[name].endswith("-old")):
        name += 1
    return name if start < name < before and t.is_(name, CAP) else before


def _known(context: Context, start: int, end: int) -> Entity | None:
    """Find who is known by a name: by all of it, else by its last word."""
    words = context.tokens.words
    last = words[end - 1]
    if end - start > 1:
        known = context.register.named(" ".join(words[start:end]))
        if known is not None:
            return known
    known = context.register.named(last)
    if known is None or known.name is None:
        return None
    # "Ida Holm" is not Bo Holm
    first = known.name.split()[0]
    return known if end - start == 1 or first in words[start:end] or last == known.name else None


def _introduced(context: Context, start: int, end: int, mention: Mention) -> Entity | None:
    """Find who has not spoken yet: by a full name, or by a surname whose full name stands in the story."""
    if end - start == 1:
        run = context.names.by_last.get(context.tokens.words[start])
        if run is None:
            return _acting(context, start)
        if run[0] >= mention.start:
            return None
        start, end = run
    found = read_introduction(context.tokens, start, end)
    return named(context, found.name, found) if found.name is not None else None


def _acting(context: Context, i: int) -> Entity | None:
    """Take a surname that no full name goes with for that of the person who makes a gesture: "Lund shook his head"."""
    t = context.tokens
    word = t.words[i]
    if not t.is_(i, CAP) or word.isupper() or is_country(word) or is_place(word) or names_body([word]):
        return None
    if word.lower() in GROUPS or not t.is_any(i + 1, VERBS):
        return None
    for k in range(i + 2, i + 2 + _OWN):
        if t.words[k] in _OWNERS and t.words[k + 1] in _GESTURES:
            return named(context, word, Description(PERSON, word, sex=_OWNERS[t.words[k]]))
    return None
