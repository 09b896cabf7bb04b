"""A speaker while a story is read, and small questions about the words of a source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.people import BODIES, BODY_NAMES, FEMALE, MALE
from ...model.attribution import SpeakerKind

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens

__all__ = [
    "DOCUMENT",
    "GROUP",
    "HEADS",
    "ORGANISATION",
    "PERSON",
    "UNKNOWN",
    "Who",
    "first_of",
    "is_acronym",
    "is_modifier",
    "is_name",
    "join",
    "names_body",
    "plain",
    "sex_of",
]

PERSON, ORGANISATION = SpeakerKind.PERSON, SpeakerKind.ORGANISATION
GROUP, DOCUMENT, UNKNOWN = SpeakerKind.GROUP, SpeakerKind.DOCUMENT, SpeakerKind.UNKNOWN

HEADS: Final = frozenset(
    "spokesman spokeswoman spokesperson manager director head chief president chairman owner ceo member".split()
)
_LONGEST_ACRONYM: Final = 6  # letters
_OWNS: Final = frozenset({"'s", "’s"})


class Who:
    """A speaker while a story is read.

    Args:
        kind: What it is.
        name: Its name, or None.
        label: What it is called without a name.
        role: Its role.
        affiliation: Whom it belongs to.
        sex: m, f or nothing.
        noun: The head of its description in lower case, by which "the spokesman" finds it again.
        definite: Whether its words begin with "the".
        owner: The pronoun that its words begin with, "its" or "her", or nothing.
    """

    __slots__ = (
        "affiliation",
        "definite",
        "kind",
        "label",
        "name",
        "noun",
        "number",
        "owner",
        "role",
        "settled",
        "sex",
    )

    def __init__(self, kind: SpeakerKind) -> None:
        self.kind = kind
        self.name: str | None = None
        self.label: str | None = None
        self.role: str | None = None
        self.affiliation: str | None = None
        self.sex = ""
        self.noun = ""
        self.definite = False
        self.owner = ""
        self.settled = False
        self.number: int | None = None  # in the cast of those who say something


def is_name(word: str) -> bool:
    """Whether a word is capitalised like a name."""
    return word[:1].isupper()


def is_acronym(word: str) -> bool:
    """Whether a word is written in capitals like the name of a body."""
    return word.isupper() and word.isalnum() and 1 < len(word) <= _LONGEST_ACRONYM


def is_modifier(word: str) -> bool:
    """Whether a capitalised word only says more of the next one: "Right-wing", "London-based"."""
    return "-" in word and word.rpartition("-")[2].islower()


def sex_of(first: str) -> str:
    """The sex that a first name tells: m, f or nothing."""
    if first in FEMALE:
        return "" if first in MALE else "f"
    return "m" if first in MALE else ""


def plain(word: str) -> str:
    """A word without a possessive ending."""
    return word[:-2] if word[-2:] in _OWNS else word


def join(t: Tokens, a: int, b: int) -> str:
    """The copy's words from one token to another, as they stand, without what is left at the end."""
    last = b - 1
    word = t.words[last]
    text = word if a == last else t.text[t.starts[a] : t.starts[last] + len(word)]
    if text[-2:] in _OWNS:
        text = text[:-2]
    return text if text.isprintable() and "  " not in text else " ".join(text.split())


def first_of(words: list[str], a: int, b: int, wanted: frozenset[str]) -> int:
    """The number of the first wanted word from one token to another, or the latter."""
    if wanted.isdisjoint(words[a:b]):
        return b
    while words[a] not in wanted:
        a += 1
    return a


def names_body(words: list[str]) -> bool:
    """Whether one of some words is a kind of body."""
    for word in words:  # noqa: SIM110  a comprehension takes twice as long
        if word in BODY_NAMES or word.lower() in BODIES:
            return True
    return False
