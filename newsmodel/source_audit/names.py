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
    "body_words",
    "content_words",
    "head_words",
    "is_any_body",
    "one_given_name",
    "one_letter_apart",
    "owner_of",
    "plain",
    "sound",
    "surname_sound",
    "with_countries",
]

_WORD: Final = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_JOINED_WORD: Final = re.compile(r"([^\W_]+(?:'[^\W_]+)*)(-?)")
_COMPOUND: Final = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")  # a front-runner is no runner
_HEAD_ENDS: Final = re.compile(r" (?:of|for|at|in|by|and|with|on|to|who|from)\b|,")
_HONORIFICS: Final = words("honorifics") | {"sir", "dame", "lord", "lady", "mr", "mrs", "ms", "dr"}
_ARABIC_ARTICLES: Final = frozenset({"ad", "al", "an", "ar", "as", "ash", "el", "ul"})
_PARTICLES: Final = words("name_particles", "anywhere", "joined") | _ARABIC_ARTICLES
_KINDS: Final = words("bodies", "kind") - {"congress", "parliament", "senate"}
_EITHER_ORDER: Final = frozenset({"court", "department", "embassy", "government", "ministry"})
_OWNED: Final = re.compile(
    r"(?P<owner>[^'\n]{1,80}+)'s? (?P<body>[^'\n]{1,80}+)"
    r"|(?P<before>(?:[A-Z][\w.-]*+ ){1,4}+)(?P<behind>[Cc]ampaign|[Cc]amp|[Aa]dministration)"
)
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
    found = " ".join(_WORD.findall(fold(text.replace(".", "").replace("&", " and ")).lower()))
    return found.removeprefix("the ").removeprefix("a ").removeprefix("an ")


def content_words(text: str | None) -> frozenset[str]:
    """The words of a role or an affiliation that say something, in lower case; short forms are spelt out."""
    return frozenset(_spelt_out(_COMPOUND.findall(fold(text or "").lower().replace("'s", "")))) - _SAID_LITTLE


@cache
def _short_roles() -> dict[str, tuple[str, ...]]:
    return {short: tuple(role.split()) for short, role in table("short_roles", "short").items()}


def _spelt_out(held: list[str]) -> list[str]:
    shorts = _short_roles()
    return [role for word in held for role in shorts.get(word, (word,))]


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
    return _spelt_out(_COMPOUND.findall(_HEAD_ENDS.split(fold(role).lower(), maxsplit=1)[0]))


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


def _is_particle(number: int, found: list[tuple[str, str]]) -> bool:
    """Whether a word of a name is a particle: "bin" in "Sami bin Rasul", not "Al" in "Al Hale".

    Args:
        number: Which word it is.
        found: The words, each with the hyphen behind it.
    """
    word, hyphen = found[number]
    lower = word.lower()
    if number == len(found) - 1 or lower not in _PARTICLES:
        return False
    if number > 0 or word.islower():
        return True
    return not is_given_name(word.title()) and (bool(hyphen) or lower not in _ARABIC_ARTICLES)


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
        found = [(x[1], x[2]) for x in _JOINED_WORD.finditer(fold(self.text).replace(".", " "))]
        while len(found) > 1 and found[0][0].lower() in _HONORIFICS:
            del found[0]
        while len(found) > 1 and found[-1][0].lower() in _GENERATIONS:
            found.pop()
        return tuple(word.lower() for n, (word, hyphen) in enumerate(found) if not _is_particle(n, found))

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
        """Whether it is a single name."""
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


def is_any_body(text: str) -> bool:
    """Whether a name is just a kind of body, "Committee", which may be another in every story."""
    return text.removeprefix("the ").lower() in _KINDS


def body_words(text: str) -> tuple[str, ...] | None:
    """The words of a body that copy names in either order: "Ministry of Health", "Health Ministry"; None for others.

    Countries stand for their adjectives and capitals: "Kenya's Health Ministry" is the "Kenyan Ministry of Health".
    """
    held = [x.removesuffix("'s") for x in _WORD.findall(fold(text.replace(".", "")).lower())]
    if _EITHER_ORDER.isdisjoint(held):
        return None
    return tuple(sorted(with_countries(frozenset(held)) - _SMALL))


def owner_of(text: str) -> tuple[tuple[str, ...], str] | None:
    """Whose a body is, and what: "Ida Holm's campaign", "the Holm campaign"; None if it is nobody's.

    Returns:
        The words of the owner's name without titles, in lower case, and the body.
    """
    match = _OWNED.fullmatch(fold(text))
    if match is None:
        return None
    owner, body = match["owner"] or match["before"], match["body"] or match["behind"]
    held = [x for x in _WORD.findall(owner.lower().replace(".", " ")) if x not in _PARTICLES]
    first = next((i for i, word in enumerate(held) if is_given_name(word.title())), len(held) - 1)
    return (tuple(held[first:]), body.lower()) if held else None


def one_letter_apart(one: str, other: str) -> bool:
    """Whether two words differ by one letter that is left out, added or another, or by two that are swapped."""
    if abs(len(one) - len(other)) > 1 or one == other:
        return False
    start = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    a, b = one[start:], other[start:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])
