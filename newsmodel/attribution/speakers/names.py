"""Names to speakers: the same name, its first or last word, a fuller name elsewhere in the story."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.bodies import BODY_NAMES
from ...lexicon.given_names import sex_of_given_name
from ..entities.nations import is_country
from ..entities.persons import is_persons, is_surname, sex_of_name
from ..entities.titles import split_title
from ..entities.types import ORGANISATION, PERSON
from ..entities.wording import OWNS, is_acronym, is_capitalised, owner_of
from .certainty import Sieve
from .phrases.introduction import read_introduction
from .phrases.source import read_source
from .types import Resolution

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..entities.name_mentions import Run
    from ..tokens.tokenizer import Tokens
    from .context import Context
    from .types import Description, Entity

__all__ = ["NAME_SIEVES", "find_by_name", "named"]

_SHORT_NAME: Final = 2  # words of a name that may be part of a fuller one


def find_by_name(context: Context, name: str, description: Description) -> Resolution | None:
    """Find who is named, with the first of `NAME_SIEVES` that knows.

    Args:
        context: The story so far.
        name: The name.
        description: What the phrase says that it stands in.
    """
    known = of_surname(context, name, description)
    if known is not None:
        return Resolution(known, Sieve.FULLER_NAME)
    known = context.register.named(name)
    if known is not None and description.sex and known.sex not in {"", description.sex}:
        return None  # "Mrs. Holm" is not Bo Holm
    if known is not None:
        fuller = None
        if (
            not known.has_spoken and known.name != name
        ):  # of two with a surname it means the one whom the story names first
            fuller = is_fuller_elsewhere(context, name.split(), description)
        return Resolution(fuller or known, Sieve.KNOWN_NAME)
    if is_country(name):  # a country is not a body with its name in it
        return None
    words = name.split()
    for sieve, find in NAME_SIEVES:
        known = find(context, words, description)
        if known is not None:
            return Resolution(known, sieve)
    return None


def of_surname(context: Context, name: str, description: Description) -> Entity | None:
    """Find whom a surname means that several have, or that is the name of a place or a body besides.

    "Mrs Lund" is the first woman of that name, whoever else has spoken; "Jordan" is Ann Jordan where the text is about
    her and not about the country.

    Args:
        context: The story so far.
        name: The surname.
        description: What the phrase says that it stands in.
    """
    if " " in name:
        return None
    t = context.tokens
    runs = context.names.persons.get(name, [])
    sex = "" if sex_of_given_name(name) == description.sex else description.sex  # "Jordan" tells it by itself
    known = context.register.named(name)
    if not sex:
        other = is_country(name) or description.kind is ORGANISATION
        if known is None and runs and other and description.role is None and is_surname(t, name):
            return _somebody(context, next((run for run in runs if is_persons(t, run)), None))
        return None
    if known is not None and known.sex == sex:
        return known
    told = [(sex_of_name(t, run), run) for run in runs if _is_full(t, run)]
    found = _somebody(context, next((run for of, run in told if of == sex), None))
    if found is not None or known is None or not known.sex:
        return found
    found = _somebody(context, next((run for of, run in told if not of), None))
    return found or context.register.add(description)


def _is_full(t: Tokens, run: Run) -> bool:
    """Whether a name is more than a surname with honorifics and titles."""
    return split_title(t.words, run[0], run[1], definite=False)[1] < run[1] - 1


def _somebody(context: Context, run: Run | None) -> Entity | None:
    """The person who is named somewhere in the text."""
    if run is None:
        return None
    person = read_introduction(context.tokens, *run)
    if person.name is None:
        return None
    if person.kind is not PERSON:
        person = person.told(kind=PERSON, sex=sex_of_name(context.tokens, run))
    known = context.register.named(person.name or "")
    return known or context.register.add(person)


def named(context: Context, name: str, description: Description) -> Entity:
    """Find who is named, and add what the phrase says; somebody new is put on the list.

    Args:
        context: The story so far.
        name: The name.
        description: What the phrase says that it stands in.
    """
    known = find_by_name(context, name, description)
    if known is None or known.speaker is None:
        return context.register.add(description)
    context.register.merge(known.speaker, description)
    return known.speaker


def begins_a_name(context: Context, words: list[str], _: Description) -> Entity | None:
    """Find the name that begins with these words: "Bank of Tarn" is Bank of Tarn Holdings."""
    known = context.register.named(words[0])
    if known is not None and known.name is not None and known.name.startswith(" ".join(words) + " "):
        return known
    return None


def ends_a_name(context: Context, words: list[str], description: Description) -> Entity | None:
    """Find the name that ends with these words, or that they end with: "Holm" is Ida Holm, "Ida Holm" is Holm."""
    several = len(words) > 1
    known = context.register.named(words[-1])
    if known is None and several and words[-1].islower():  # "State police" are the Tarn State Police
        known = context.register.named(words[-1].capitalize())
        whole = "" if known is None or known.name is None else known.name.lower()
        return known if whole.endswith(" " + " ".join(words).lower()) else None
    if known is None or known.name is None:
        return None
    if known.kind is ORGANISATION and description.kind is PERSON and several:  # Ana Ruiz is not the house of Ruiz
        return None
    name = " ".join(words)
    if not several and known.name.startswith(name + " "):
        return known
    if known.name.endswith(name) or (several and name.endswith(known.name)):
        return known
    if known.kind is ORGANISATION and description.kind is not PERSON and name in known.name:
        return known
    return None


def is_fuller_elsewhere(context: Context, words: list[str], description: Description) -> Entity | None:
    """Find a fuller name in the rest of the story: "Holm" before "the mayor, Ida Holm", "WHO" before its name."""
    if len(words) > _SHORT_NAME or not is_capitalised(words[0]):
        return None
    last = words[-1]
    letters = context.names.of_letters(last) if len(words) == 1 and is_acronym(last) else None
    run = context.names.by_last.get(last)
    if run in context.names.bodies and last not in BODY_NAMES and context.tokens.word(run[0]) != last:
        firsts = [body for body in context.names.bodies if context.tokens.word(body[0]) == last]
        run = firsts[0] if firsts else None  # "Airbus" is not Deutsche Airbus
    run = letters or run or context.names.by_first.get(last)
    if run is None or not _is_fuller(context, run, words):
        return None
    fuller = (
        read_introduction(context.tokens, run[0], run[1])
        if letters is None
        else read_source(context.tokens, run[0], run[1])
    )
    if fuller.name is None or fuller.name == description.name:
        return None
    if letters is None and last not in fuller.name.split():
        return None
    if description.kind is ORGANISATION and fuller.kind is PERSON:
        return None
    if description.sex and fuller.sex not in {"", description.sex}:
        return None
    known = context.register.named(fuller.name)
    return known if known is not None else context.register.add(fuller, description)


def is_same_body_elsewhere(context: Context, words: list[str], _: Description) -> Entity | None:
    """Find the name of a body that says in another order what these words say: "Norland's water board".

    Args:
        context: The story so far.
        words: The words, the first of them in the possessive: the Water Board of Norland.
    """
    if len(words) <= _SHORT_NAME or words[0][-2:] not in OWNS or not words[-1].islower():
        return None
    said = {owner_of(words[0]).lower(), *(word.lower() for word in words[1:])}
    for run in context.names.bodies:
        name = context.tokens.words[run[0] : run[1]]
        if said.issuperset(word.lower() for word in name if is_capitalised(word)) and len(name) >= len(words):
            return _somebody_called(context, run)
    return None


def _somebody_called(context: Context, run: Run) -> Entity | None:
    """The body that is named somewhere in the text."""
    body = read_source(context.tokens, *run)
    if body.name is None:
        return None
    return context.register.named(body.name) or context.register.add(body.told(kind=ORGANISATION))


def _is_fuller(context: Context, run: Run, words: list[str]) -> bool:
    """Whether a name in the text has more words than these, and ends with them."""
    a, b = run
    several = len(words)
    if b - a <= several:
        return False
    return several == 1 or words == context.tokens.words_between(b - several, b)


#: How a name is found again if it has not stood in the story letter for letter, the surest way first.
NAME_SIEVES: Final[tuple[tuple[Sieve, Callable[[Context, list[str], Description], Entity | None]], ...]] = (
    (Sieve.PART_OF_NAME, begins_a_name),
    (Sieve.PART_OF_NAME, ends_a_name),
    (Sieve.FULLER_NAME, is_fuller_elsewhere),
    (Sieve.FULLER_NAME, is_same_body_elsewhere),
)
