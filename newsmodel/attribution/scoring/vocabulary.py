"""What features look at, by name and by the number that a name has in this process.

Weights are stored under names and looked up by number. A number says nothing outside the process: a word that is
added to the lexicon may move all others.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Final

from ...lexicon import cue_numbers
from ...lexicon.cues import ADJECTIVE
from ..tokens import shapes
from ..types import ORDERS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = [
    "ALWAYS",
    "CUE",
    "FORM",
    "FORMS",
    "KIND",
    "ORDER",
    "SYMBOL",
    "TRUST",
    "VOCABULARIES",
    "Vocabulary",
    "choice",
    "combined",
    "counts",
]


def _none(wanted: str, known: Sequence[str]) -> str:  # noqa: ARG001
    """The class that lends where no other class is like one: none."""
    return ""


class Vocabulary:
    """The values of one thing that a feature looks at, such as the order of a reading.

    Args:
        names: Each value's name, by its number; values without a name never get a weight.
        class_of: For each value the number of its class, whose weights it borrows if it has none of its own; a class
            is its own. None where nothing is borrowed.
        classes: Numbers of what is a class only, and has no weights of its own.
        nearest: Tells which of some classes lends its weights to one that has no known members.
    """

    __slots__ = ("class_of", "classes", "names", "nearest", "numbers")

    def __init__(
        self,
        names: Sequence[str],
        class_of: Sequence[int] | None = None,
        classes: range = range(0),
        nearest: Callable[[str, Sequence[str]], str] = _none,
    ) -> None:
        self.names = names
        self.class_of = class_of
        self.classes = classes
        self.nearest = nearest
        self.numbers: dict[str, int] = {name: number for number, name in enumerate(names) if name}

    def has(self, name: str) -> bool:
        """Whether a value of this name may have weights of its own."""
        number = self.numbers.get(name)
        return number is not None and number not in self.classes

    def is_class(self, name: str) -> bool:
        """Whether this is the name of a class."""
        number = self.numbers.get(name)
        return number is not None and self.class_of is not None and self.class_of[number] == number

    def kind(self, name: str) -> str:
        """Give the name of a value's class; "" if it is in none."""
        number = self.numbers[name]
        own = number if self.class_of is None else self.class_of[number]
        return "" if own == number and number not in self.classes else self.names[own]

    def members(self) -> dict[str, list[str]]:
        """Give the values that may have weights: the names of each class, and under "" those that are in none."""
        out: dict[str, list[str]] = {}
        for name in self.numbers:
            if self.has(name):
                out.setdefault(self.kind(name), []).append(name)
        return {kind: sorted(out[kind]) for kind in sorted(out)}


def choice(*names: str) -> Vocabulary:
    """A few values: a flag, or one of several cases."""
    return Vocabulary(names)


def counts(most: int) -> Vocabulary:
    """Numbers from 0 to `most`, or steps that are counted so."""
    return Vocabulary([str(n) for n in range(most + 1)])


def combined(*parts: Vocabulary) -> Vocabulary:
    """Several values taken as one; the numbers of the last one follow each other."""
    return Vocabulary([" ".join(names) if all(names) else "" for names in product(*[part.names for part in parts])])


#: What a token is: the closed-class word or mark itself, else its shape.
SYMBOL: Final = Vocabulary(shapes.NAMES, shapes.CLASS_OF)

#: The word class of a token; a shape is its own.
KIND: Final = Vocabulary(
    [name if number and shapes.CLASS_OF[number] == number else "" for number, name in enumerate(shapes.NAMES)]
)

#: A cue: its lemma and word class; 0 where there is none.
CUE: Final = Vocabulary(cue_numbers.NAMES, cue_numbers.CLASS_OF, cue_numbers.CLASSES, cue_numbers.nearest_class)

#: The form of a cue.
FORM: Final = choice("base", "third", "past", "gerund", "noun", "adjective")
FORMS: Final = ADJECTIVE + 1

#: How far a cue is trusted; no cue has 0.
TRUST: Final = choice("", "seldom", "mostly", "nearly-always")

#: The order of a reading.
ORDER: Final = Vocabulary(ORDERS)

#: The one value of a feature that looks at one thing only.
ALWAYS: Final = choice("always")

#: What a file of weights lists whole, so that its names can be checked and its words have a class.
VOCABULARIES: Final = {"symbol": SYMBOL, "cue": CUE, "form": FORM, "order": ORDER}
