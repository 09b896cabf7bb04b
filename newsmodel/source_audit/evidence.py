"""What speaks for and against two descriptions being one voice."""

from __future__ import annotations

from functools import cache
from typing import Final

from ..lexicon.given_names import is_given_name
from ..lexicon.loading import tags, words
from .entries import Entry
from .names import Name, head_words, one_given_name, one_letter_apart, sound, surname_sound

__all__ = ["against", "common", "fit", "same_person_name"]

_LONG: Final = 5  # letters of a surname that two people seldom share in different spellings
_OTHER_SPELLING: Final = "given name in another spelling"
_GIVEN: Final = 4  # letters of a given name in which a slip may be seen
_LOCAL: Final = words("role_fields", "local")
_PAST: Final = words("ranks", "past") & words("ranks", "other")  # not an acting one
_WRITTEN: Final = 4  # what a given name in the story counts, where a role in common counts 2


@cache
def _fields() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for tag in tags("role_fields"):
        if tag != "local":
            for word in words("role_fields", tag):
                found.setdefault(word, set()).add(tag)
    for word in words("roles", "of-state"):
        if not word.endswith("president"):  # companies have presidents too
            found.setdefault(word, set()).add("office")
    return {word: frozenset(held) for word, held in found.items()}


def common(one: Entry, other: Entry) -> tuple[str, ...]:
    """What role and affiliation of two entries have in common, in words."""
    found = []
    roles = one.role_words & other.role_words
    if roles:
        found.append(f"role in common: {' '.join(sorted(roles))}")
    bodies = one.places & other.places
    if bodies:
        found.append(f"affiliation in common: {' '.join(sorted(bodies))}")
    if not found:
        crossed = one.said & other.said
        if crossed:
            found.append(f"description in common: {' '.join(sorted(crossed))}")
    return tuple(found)


def against(one: Entry, other: Entry) -> str | None:
    """What role and affiliation of two entries of one name say against their being one person; None if nothing."""
    first, second = _field_of(one), _field_of(other)
    shared = one.role_words & other.role_words
    bodies = one.places, other.places
    if first and second and not (first & second) and not (bodies[0] & bodies[1]) and not shared:
        return f"roles in different fields: {one.role}, {other.role}"
    if shared & _LOCAL and bodies[0] and bodies[1] and not (bodies[0] & bodies[1]):
        return f"one role in two places: {one.affiliation}, {other.affiliation}"
    return None


def _field_of(entry: Entry) -> frozenset[str]:
    """The fields of the last word of a role, or, if that is of none, of the words before it ("police chief").

    A role that somebody had once says nothing of what he is now.
    """
    fields = _fields()
    heads = head_words(entry.role)
    if not _PAST.isdisjoint(heads):
        return frozenset()
    for word in reversed(heads):
        found = fields.get(word) or fields.get(word.removesuffix("s"))
        if found:
            return found
    return frozenset()


def same_person_name(one: Entry, other: Entry) -> tuple[str, ...] | None:
    """Why two full names may mean one person; None if they may not.

    Args:
        one: An entry with a name of at least two words.
        other: Another.
    """
    a, b = one.parsed, other.parsed
    if a.generation != b.generation and a.generation and b.generation:
        return None
    if a.surname != b.surname and a.joined != b.joined and len(a.words) != len(b.words):
        return _joined_name(one, other)
    if a.words == b.words:
        return ("same name",) if a.generation == b.generation else None
    shared = bool(common(one, other))
    given = one_given_name(a.given, b.given) or _misspelt(one, other)
    if given is None or not _middle_agrees(a, b):
        return None
    if not shared and ((given == "initial" and not _only_initials(a, b)) or given.startswith("short form")):
        return None
    described = bool(one.role or one.affiliation) and bool(other.role or other.affiliation)
    if _has_middle_name(a) != _has_middle_name(b) and described and not shared:
        return None
    reasons = [] if given == "same given name" else [given]
    if a.surname != b.surname:
        first, second = sound(a.surname), sound(b.surname)
        if first != second and not (shared and len(first) == len(second)):
            return None
        reasons.append("surname in another spelling")
    if any("spelling" in reason for reason in reasons) and not shared and (described or len(a.surname) < _LONG):
        return None
    return tuple(reasons) or ("same given name and surname",)


def _misspelt(one: Entry, other: Entry) -> str | None:
    """Whether one given name is the other with a slip of the pen, for people of one long surname and role."""
    a, b = one.parsed, other.parsed
    slip = a.surname == b.surname and len(a.surname) > _LONG and one_letter_apart(a.given, b.given)
    if not slip or not one.role_words & other.role_words:
        return None
    two = min(len(a.given), len(b.given)) < _GIVEN
    two = two or (is_given_name(a.given.title()) and is_given_name(b.given.title()))
    swapped = sorted(a.given) == sorted(b.given)
    return "given name misspelt" if swapped or not two or one.places & other.places else None


def _joined_name(one: Entry, other: Entry) -> tuple[str, ...] | None:
    """Whether two names differ in where their parts are joined: "Abdel Rahman" and "Abdulrahman"."""
    a, b = one.parsed, other.parsed
    same = a.given == b.given and surname_sound(a.joined) == surname_sound(b.joined)
    return ("surname in another spelling",) if same and common(one, other) else None


def _only_initials(one: Name, other: Name) -> bool:
    """Whether the name that begins with an initial has but the surname behind it: "J. Wilson", not "J. T. Wilson"."""
    short = one if len(one.given) == 1 else other
    return not short.middle


def _has_middle_name(name: Name) -> bool:
    return any(len(word) > 1 for word in name.middle)


def _middle_agrees(one: Name, other: Name) -> bool:
    """Whether middle names do not contradict: one has none, or each may be the other's."""
    if not one.middle or not other.middle:
        return True
    return any(one_given_name(a, b) is not None for a in one.middle for b in other.middle)


def fit(lone: Entry, person: Entry) -> tuple[int, tuple[str, ...]] | None:
    """How well a surname alone fits a person.

    Args:
        lone: The entry with the surname.
        person: An entry with a fuller name.

    Returns:
        A number, 1 if nothing but the name speaks for it, and the reasons; None if it cannot be.
    """
    word = lone.parsed.words[0]
    shared = common(lone, person)
    exact = word == person.parsed.surname
    first = not person.parsed.is_lone and word == person.parsed.words[0] and not is_given_name(word.title())
    spelt = sound(word) == sound(person.parsed.surname) and any("role" in reason for reason in shared)
    if not (exact or first or spelt):
        return None
    known = {person.parsed.given} if person.parsed.given else person.given
    told = {x: {one_given_name(x, y) for y in known} - {None} for x in lone.given}
    written = sorted(x for x, y in told.items() if y and (shared or y != {_OTHER_SPELLING}))
    if not written and any(is_given_name(x.title()) for x in lone.given):
        return None  # the story has somebody else of this surname
    if not written and not shared and lone.role:
        return None
    first_name = (f"given name in the story: {written[0]}",) if written else ()
    return _WRITTEN * bool(written) + 2 * len(shared) + exact, (*first_name, *shared)
