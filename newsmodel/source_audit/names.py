"""Names taken apart, and in forms that do not depend on accents, titles and transliteration."""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import Final

from attrs import define

from ..lexicon.given_names import is_given_name, sex_of_given_name
from ..lexicon.loading import table, words
from ..lexicon.nations import CAPITALS, DEMONYMS, NATIONS
from ..text.characters import fold

__all__ = [
    "Name",
    "acronyms_of",
    "content_words",
    "head_words",
    "one_given_name",
    "plain",
    "sound",
    "surname_sound",
    "with_countries",
]

_WORD: Final = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_COMPOUND: Final = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")  # a front-runner is no runner
_HEAD_ENDS: Final = re.compile(r" (?:of|for|at|in|by|and|with|on|to|who|from)\b|,")
_HONORIFICS: Final = words("honorifics") | {"sir", "dame", "lord", "lady", "mr", "mrs", "ms", "dr"}
_PARTICLES: Final = words("name_particles", "anywhere", "joined") | {"al", "el", "as", "ash", "ul", "ad", "an", "ar"}
_GENERATIONS: Final = frozenset({"jr", "sr", "ii", "iii", "iv"})
_SMALL: Final = frozenset(
    {"of", "the", "and", "for", "in", "on", "to", "a", "an", "de", "du", "la", "at", "by", "with"}
)
_SAID_LITTLE: Final = (
    _SMALL | words("ranks") | {"former", "ex", "acting", "interim", "new", "his", "her", "its", "their"}
)

# Letters that copy writes for one sound of a name, the longer ones first.
_SOUNDS: Final = (
    *(("ough", "o"), ("sch", "s"), ("tch", "c"), ("kh", "k"), ("gh", "g"), ("dh", "d"), ("ph", "f"), ("dj", "j")),
    *(("ou", "u"), ("oo", "u"), ("ow", "o"), ("ee", "i"), ("ie", "i"), ("iy", "i"), ("yi", "i"), ("ij", "i")),
    *(("ck", "k"), ("q", "k"), ("w", "v"), ("y", "i"), ("o", "u"), ("e", "a"), ("'", "")),
)
_DOUBLED: Final = re.compile(r"(.)\1+")
_VOWELS: Final = re.compile(r"(?<=.)[aeiouy]")
_ENOUGH: Final = 3  # consonants that tell a surname


def plain(text: str) -> str:
    """A text in lower case without accents, full stops and the article in front."""
    found = " ".join(_WORD.findall(fold(text.replace(".", "")).lower()))
    return found.removeprefix("the ").removeprefix("a ").removeprefix("an ")


def content_words(text: str | None) -> frozenset[str]:
    """The words of a role or an affiliation that say something, in lower case."""
    return frozenset(_COMPOUND.findall(fold(text or "").lower().replace("'s", ""))) - _SAID_LITTLE


@cache
def _countries() -> dict[str, str]:
    held = {**CAPITALS, **DEMONYMS, **NATIONS}
    return {name.lower(): country.lower() for name, country in held.items()}


def with_countries(held: frozenset[str]) -> frozenset[str]:
    """The same words, with countries for their adjectives and capitals."""
    countries = _countries()
    return frozenset(countries.get(word, word) for word in held)


def head_words(role: str) -> list[str]:
    """The words of a role that say what somebody is, in lower case: those before "of" in "foreign minister of Tarn"."""
    return _COMPOUND.findall(_HEAD_ENDS.split(fold(role).lower(), maxsplit=1)[0])


def sound(word: str) -> str:
    """A name's sound: what different transliterations of it have in common, vowels included."""
    for letters, sound in _SOUNDS:
        word = word.replace(letters, sound)
    return _DOUBLED.sub(r"\1", word)


def surname_sound(word: str) -> str:
    """The consonants of a surname, by which like ones are found; the whole sound if it has few."""
    whole = sound(word)
    found = _DOUBLED.sub(r"\1", _VOWELS.sub("", whole))
    return found if len(found) >= _ENOUGH else whole


@cache
def _short_names() -> dict[str, tuple[str, ...]]:
    return {short: tuple(names.split()) for short, names in table("short_names", "short").items()}


def _short_for(name: str) -> tuple[str, ...]:
    return _short_names().get(name, ())


def one_given_name(one: str, other: str) -> str | None:
    """Why two given names may be one; None if they may not.

    Args:
        one: A given name or an initial, in lower case without accents.
        other: Another.
    """
    if one == other:
        return "same given name"
    if one[:1] == other[:1] and 1 in {len(one), len(other)}:
        return "initial"
    if other in _short_for(one) or one in _short_for(other):
        return "short form of the given name"
    if sound(one) != sound(other):
        return None
    sexes = {sex_of_given_name(one.title()), sex_of_given_name(other.title())}
    return None if sexes == {"m", "f"} else "given name in another spelling"


@define
class Name:
    """The name of a person, taken apart.

    Args:
        text: The name as stories write it.
    """

    text: str

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Its words in lower case without accents, titles, particles and generations."""
        text = fold(self.text)
        found: list[str] = _WORD.findall(text.lower().replace(".", " "))
        while len(found) > 1 and found[0] in _HONORIFICS:
            del found[0]
        while len(found) > 1 and found[-1] in _GENERATIONS:
            found.pop()
        first = found[0].title() if found else ""
        if len(found) > 1 and is_given_name(first) and text.startswith(f"{first} "):  # Al Gore, Ben Cardin
            return (found[0], *[word for word in found[1:] if word not in _PARTICLES])
        held = [word for word in found if word not in _PARTICLES]
        return tuple(held or found)

    @property
    def given(self) -> str:
        """The first given name; empty if there is only a surname."""
        return self.words[0] if len(self.words) > 1 else ""

    @property
    def joined(self) -> str:
        """All names but the first as one word: "abdelrahman" of "Rami Abdel Rahman"."""
        return "".join(self.words[1:])

    @property
    def middle(self) -> tuple[str, ...]:
        """The names between the first and the last."""
        return self.words[1:-1]

    @property
    def surname(self) -> str:
        """The last name; a hyphenated one is several words, of which this is the last."""
        return self.words[-1] if self.words else ""

    @property
    def generation(self) -> str:
        """What parts a father and a son of one name ("jr"); empty if nothing does."""
        last = fold(self.text).lower().replace(".", "").split()[-1:]
        return last[0] if last and last[0] in _GENERATIONS else ""

    @property
    def is_lone(self) -> bool:
        """Whether it is a single name that is no known given name."""
        return len(self.words) == 1

    @property
    def is_given_only(self) -> bool:
        """Whether it is just a given name, which tells nobody."""
        return self.is_lone and is_given_name(self.words[0].title())


def acronyms_of(text: str) -> set[str]:
    """The acronyms that a name of several words may have, in capitals."""
    held = [word for word in _WORD.findall(fold(text.replace(".", ""))) if word]
    initials = [(word, word if word.isupper() else word[0].upper()) for word in held]
    big = "".join(letter for word, letter in initials if word.lower() not in _SMALL)
    whole = "".join(letter for word, letter in initials if word.lower() not in {"the", "a", "an"})
    return {x for x in (big, whole) if len(x) > 1} if len(held) > 1 else set()
