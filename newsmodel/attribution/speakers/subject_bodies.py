"""Bodies with a name of one word that are the subject: "Lagoona will cut jobs, the company said"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.bodies import BODIES
from ...lexicon.calendar import MONTHS, WEEKDAYS
from ...lexicon.given_names import is_given_name
from ...lexicon.nations import DEMONYMS
from ...lexicon.people import GROUPS, ROLES
from ...lexicon.places import is_city, is_region
from ..entities.nations import is_country
from ..entities.types import PERSON
from ..entities.wording import without_owner
from ..tokens.grammar import VERBS
from ..tokens.shapes import CAP, CAP_S
from .subjects import start_of_subject

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens
    from .context import Context
    from .types import Mention

__all__ = ["subject_body"]

_TIMES: Final = frozenset(word.capitalize() for word in WEEKDAYS | MONTHS)
_SENTENCES: Final = 2  # whose subjects may be meant
_MOST: Final = 20  # mentions of a word that are looked at
_SHORTEST: Final = 3  # letters of a name


def subject_body(context: Context, mention: Mention) -> str | None:
    """Find the name of one word that begins this sentence or the one before and may be that of a body.

    Args:
        context: The story so far.
        mention: Where somebody looks back.

    Returns:
        The name; None where nothing shows that there is one.
    """
    t = context.tokens
    for number in range(mention.sentence, max(-1, mention.sentence - _SENTENCES), -1):
        a = start_of_subject(t, t.sentences[number].first, mention.start)
        if a >= mention.start:
            continue
        alone = t.is_(a, CAP) and t.is_any(a + 1, VERBS)
        if alone or t.is_(a, CAP_S):
            name = without_owner(t.word(a))
            return name if _may_be_body(context, name) else None
    return None


def _may_be_body(context: Context, name: str) -> bool:
    """Whether a word at the start of a sentence is a name, and none of a person, a place or a time."""
    if len(name) < _SHORTEST or name in _TIMES or name in DEMONYMS or is_given_name(name):
        return False
    low = name.lower()
    if low in GROUPS or low in ROLES or low in BODIES or is_country(name) or is_region(name) or is_city(name):
        return False
    known = context.register.named(name)
    if known is not None:
        return known.kind is not PERSON
    return name not in context.names.persons and _is_name(context.tokens, name, low)


def _is_name(t: Tokens, name: str, low: str) -> bool:
    """Whether a word stands with a capital within a sentence, and never without one."""
    words = t.words
    if low in words:
        return False
    i = -1
    for _ in range(min(_MOST, words.count(name))):
        i = words.index(name, i + 1)
        if i > 0 and words[i - 1][-1:].isalnum():
            return True
    return False
