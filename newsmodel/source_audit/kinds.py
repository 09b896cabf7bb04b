"""Which names are those of persons, and which may be those of bodies."""

from __future__ import annotations

from typing import Final

from ..lexicon.agencies import is_news_agency
from ..lexicon.bodies import BODY_NAMES
from ..lexicon.loading import words
from ..lexicon.nations import COUNTRIES
from ..lexicon.places import is_place
from ..model import SpeakerKind
from .entries import Entry

__all__ = ["may_stand_for", "means_one", "tell_people"]

_PUBLISHERS: Final = words("outlets", "publisher")


def tell_people(entries: list[Entry]) -> None:
    """Mark the entries that are persons; of those of no kind, names of several words and surnames of persons."""
    surnames = {
        x.parsed.surname
        for x in entries
        if x.kind is SpeakerKind.PERSON and not x.parsed.is_lone and not _begins_with_letters(x.name)
    }
    for entry in entries:
        known = bool(entry.given) or (entry.parsed.surname in surnames and not _is_of_a_body(entry.name))
        named = not entry.parsed.is_lone or known
        entry.person = entry.kind is SpeakerKind.PERSON or (entry.kind is SpeakerKind.UNKNOWN and named)


def _begins_with_letters(name: str) -> bool:
    """Whether an acronym begins a name that is no line in capitals: "BBC Sport" is no person."""
    first = name.partition(" ")[0]
    return len(first) > 1 and first.isupper() and first.isalpha() and not name.isupper()


def _is_of_a_body(name: str) -> bool:
    """Whether a single word is the name of an agency, an outlet or a kind of body."""
    return name in BODY_NAMES or name.lower() in _PUBLISHERS or is_news_agency(name)


def may_stand_for(short: str, name: str) -> bool:
    """Whether an acronym is long enough to stand for one body, and for all words of its name: not "MTV", "Marsh TV"."""
    return len(short) > len("UN") and not any(word.isupper() and len(word) > 1 for word in name.split())


def means_one(person: Entry) -> bool:
    """Whether a person's name that a body has too means that body: not Baroness Scotland."""
    if person.parsed.is_lone:
        return not person.given and not person.titles and not is_place(person.name) and person.name not in COUNTRIES
    return True
