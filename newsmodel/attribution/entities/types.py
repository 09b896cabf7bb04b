"""What kind of thing a name is the name of."""

from __future__ import annotations

from typing import Final

from ...lexicon.bodies import BODIES, BODY_NAMES, OUTLETS
from ...lexicon.given_names import is_given_name
from ...lexicon.loading import words
from ...lexicon.nations import DEMONYMS
from ...lexicon.people import ROLES
from ...lexicon.places import is_place
from ...model.attribution import SpeakerKind
from .nations import is_country
from .wording import without_owner

__all__ = [
    "DOCUMENT",
    "GROUP",
    "ORGANISATION",
    "PERSON",
    "UNKNOWN",
    "is_maker",
    "kind_of_name",
    "names_body",
]

PERSON: Final = SpeakerKind.PERSON
ORGANISATION: Final = SpeakerKind.ORGANISATION
GROUP: Final = SpeakerKind.GROUP
DOCUMENT: Final = SpeakerKind.DOCUMENT
UNKNOWN: Final = SpeakerKind.UNKNOWN

_ARTICLES: Final = frozenset({"A", "An", "The"})  # "A Quiet Tide" is a film
_LONGEST_NAME: Final = 5  # words of a person's name
_OF_PLACE: Final = 2  # words of the names of places that are known
_LONGEST_ACRONYM: Final = 6  # letters
_MAKERS: Final = (words("bodies", "kind") | words("bodies", "maker")) - words("bodies", "name") - ROLES
#: Nouns before a name that make it a body's: "broadcaster NRK".
BODY_TITLES: Final = ((OUTLETS | BODIES) - ROLES) | words("bodies", "maker")


def names_body(words: list[str]) -> bool:
    """Whether one of some words is a kind of body: "Tarn Steel Company", "the harbour board"."""
    for word in words:  # noqa: SIM110  a comprehension takes twice as long
        if word in BODY_NAMES or word.lower() in BODIES:
            return True
    return False


def is_maker(word: str) -> bool:
    """Whether a word at the head of a sentence says what the body behind it is, and is no part of its name: Carmaker.

    Args:
        word: The word.
    """
    return word[:1].isupper() and word.lower() in _MAKERS


def kind_of_name(name: list[str], before: str, *, titled: bool, definite: bool) -> SpeakerKind:
    """Tell what a name is the name of.

    Args:
        name: Its words, titles left out.
        before: The word before it, be it a title or not; empty if there is none.
        titled: Whether a title of people stands before it.
        definite: Whether an article stands before it.
    """
    first, last = without_owner(name[0]), without_owner(name[-1])
    single = len(name) == 1
    if last is not name[-1]:  # "Tarn Corp's"
        name = [*name[:-1], last]
    kind = UNKNOWN
    body = names_body(name[1:] if not single and is_given_name(first) else name)  # "Bill Lund"
    both = f"{first} {last}" if len(name) == _OF_PLACE and not titled else ""
    place = both != "" and (is_country(both) or is_place(both))
    if "&" in name or place or (body and not (titled and not definite)):
        kind = ORGANISATION
    elif is_given_name(first):
        kind = PERSON
    elif before in BODY_TITLES:
        kind = ORGANISATION
    elif titled:
        kind = PERSON
    elif single and is_country(last):
        kind = ORGANISATION
    elif single and last in DEMONYMS:
        kind = GROUP
    elif single and last.isupper() and 1 < len(last) <= _LONGEST_ACRONYM:
        kind = ORGANISATION
    elif definite:
        kind = GROUP if single and last.endswith("s") else ORGANISATION
    elif not single and len(name) <= _LONGEST_NAME and first not in _ARTICLES:
        kind = PERSON
    return kind
