"""Numbers for cues: in this process, one for each word of the lists, and one for each class of cues.

The weights of attribution are stored under names and looked up by number. A number says nothing outside the process: a
line that is added to a list may move all others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["CLASSES", "CLASS_OF", "NAMES", "class_name", "nearest_class", "new_number", "number_of"]

_TAKES: Final = "taqoi"

#: Names by number: "say|verb", or that of a class; 0 is no cue.
NAMES: Final[list[str]] = ["<none>"]

#: For each number that of its class, which the weights of a new word are borrowed from; a class is its own.
CLASS_OF: Final[list[int]] = [0]

_NUMBERS: Final[dict[str, int]] = {}


def class_name(kind: str, takes: str, trust: int) -> str:
    """Name the class of a cue: "noun", or "verb tq 3" by what the verb takes and how far it is trusted.

    Args:
        kind: Its word class: "verb", "noun" or "adjective"; "fixed" for "according to" and marks.
        takes: What it takes, as letters.
        trust: How far it is trusted, 1 to 3.
    """
    if kind != "verb":
        return kind
    return f"verb {''.join(letter for letter in _TAKES if letter in takes) or '-'} {trust}"


def new_number(name: str, kind: str) -> int:
    """Give a cue or a class its number.

    Args:
        name: Its name: a lemma and its word class as "say|verb", or a class.
        kind: The name of its class.
    """
    if name not in _NUMBERS:
        _NUMBERS[name] = len(NAMES)  # before its class is looked up: it may be its own
        NAMES.append(name)
        CLASS_OF.append(_NUMBERS[kind])
    return _NUMBERS[name]


def number_of(name: str, kind: str) -> int:
    """Give the number of a cue, or that of its class if it has none of its own."""
    return _NUMBERS.get(name) or _NUMBERS[kind]


def nearest_class(wanted: str, known: Sequence[str]) -> str:
    """Tell which class of cues is most like another: of verbs one of the same trust that takes most nearly the same.

    Args:
        wanted: The name of the class.
        known: The names of the classes to choose from.

    Returns:
        One of them, or "" if none is of the same word class.
    """
    kind, *rest = wanted.split()
    best, least = "", 100
    for name in sorted(known):
        word_class, *other = name.split()
        if word_class != kind:
            continue
        far = 0
        if rest and rest != other:
            far = 10 * abs(int(rest[-1]) - int(other[-1])) + len(set(rest[0]) ^ set(other[0]))
        if far < least:
            best, least = name, far
    return best


def _number_classes() -> None:
    """Number all classes that there can be, so that a word that is added later finds its own."""
    for kind in ("fixed", "noun", "adjective"):
        new_number(kind, kind)
    for trust in (1, 2, 3):
        for mask in range(1 << len(_TAKES)):
            kind = class_name("verb", "".join(letter for n, letter in enumerate(_TAKES) if mask >> n & 1), trust)
            new_number(kind, kind)


_number_classes()

#: The numbers of the classes.
CLASSES: Final = range(1, len(NAMES))
