"""Small numbers for what a token is: closed-class words stand for themselves, all others for their shape."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.cues import CUES, LISTENERS, CueForm
from ...lexicon.function_words import CLASSES, NOUNS_IN_LY, PAST_TENSES
from ...text.characters import DASHES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from collections.abc import Set as AbstractSet

__all__ = ["CLASS_OF", "CODES", "NAMES", "QUOTES", "SPOKEN", "SymbolSet", "code", "members"]

#: Symbols by number; a feature's weight is stored under the name.
NAMES: Final[list[str]] = ["<none>"]

#: Number of each closed-class word and mark, as it stands; the empty word ends a line.
CODES: dict[str, int] = {}

#: The word class of a symbol, by number; shapes are their own class.
CLASS_OF: Final[list[int]] = [0]


def _new(name: str) -> int:
    NAMES.append(name)
    CLASS_OF.append(len(NAMES) - 1)
    return len(NAMES) - 1


# Shapes and marks.
EDGE: Final = _new("<edge>")
CAP: Final = _new("<Cap>")
CAP_S: Final = _new("<Cap's>")
LOW: Final = _new("<low>")
LOW_S: Final = _new("<low's>")
ED: Final = _new("<-ed>")
ING: Final = _new("<-ing>")
LY: Final = _new("<-ly>")
PLURAL: Final = _new("<-s>")
NUMBER: Final = _new("<digits>")
CUE_BASE: Final = _new("<cue>")
CUE_THIRD: Final = _new("<cue-s>")
CUE_PAST: Final = _new("<cue-ed>")
CUE_GERUND: Final = _new("<cue-ing>")
CUE_NOUN: Final = _new("<cue-noun>")
CUE_ADJECTIVE: Final = _new("<cue-adjective>")
Q_COMMA: Final = _new("<“,”>")
Q_STOP: Final = _new("<“.”>")
Q_ASK: Final = _new("<“?”>")
Q_SHORT: Final = _new("<“word”>")
Q_LONG: Final = _new("<“words”>")
Q_OPEN: Final = _new("<“>")
COMMA: Final = _new(",")
STOP: Final = _new(".")
ASK: Final = _new("?")
COLON: Final = _new(":")
SEMICOLON: Final = _new(";")
DASH: Final = _new("<dash>")
OPEN: Final = _new("(")
CLOSE: Final = _new(")")
MARK: Final = _new("<mark>")
ACCORDING: Final = _new("<according>")

_MARKS: Final = {
    "": EDGE,
    ",": COMMA,
    ".": STOP,
    "…": STOP,
    "?": ASK,
    "!": ASK,
    ":": COLON,
    ";": SEMICOLON,
    "(": OPEN,
    "[": OPEN,
    "<": OPEN,
    ")": CLOSE,
    "]": CLOSE,
    ">": CLOSE,
}
CODES |= _MARKS
CODES |= dict.fromkeys(DASHES, DASH)
_CLASS: Final[dict[str, int]] = {}
for _name, _words in CLASSES.items():
    _CLASS[_name] = _new(f"<{_name}>")
    for _word in sorted(_words):
        if _word not in CODES:
            CODES[_word] = _new(_word)
            CLASS_OF[-1] = _CLASS[_name]

CODES["&"] = CODES["and"]


class SymbolSet:
    """A set of symbols, made when the library is imported and asked for many tokens of every story.

    `VERBS.has[symbol]` is the quickest way to ask, for loops; `symbol in VERBS` and `Tokens.is_any` mean the same.

    Args:
        symbols: The symbols.
    """

    __slots__ = ("has", "symbols")

    def __init__(self, symbols: Iterable[int]) -> None:
        #: The symbols, for what is not asked of one token.
        self.symbols: Final = frozenset(symbols)
        #: By the number of a symbol, whether it is one of them: 1 or 0.
        self.has: Final = bytes([number in self.symbols for number in range(len(NAMES))])

    def __contains__(self, symbol: int) -> bool:
        return self.has[symbol] != 0

    def __or__(self, other: SymbolSet | AbstractSet[int]) -> SymbolSet:
        return SymbolSet(self.symbols | (other.symbols if isinstance(other, SymbolSet) else other))

    def __sub__(self, other: SymbolSet | AbstractSet[int]) -> SymbolSet:
        return SymbolSet(self.symbols - (other.symbols if isinstance(other, SymbolSet) else other))


#: Quotations.
QUOTES: Final = SymbolSet({Q_COMMA, Q_STOP, Q_ASK, Q_SHORT, Q_LONG, Q_OPEN})

#: Quotations of words that somebody may be said to say.
SPOKEN: Final = QUOTES - {Q_SHORT}

_FORMS: Final = (
    CUE_BASE,
    CUE_THIRD,
    CUE_PAST,
    CUE_GERUND,
    CUE_NOUN,
    CUE_ADJECTIVE,
)
CODES |= {word: _FORMS[cue.form] for word, cue in CUES.items() if word not in CODES}
CODES |= {word: LOW for word in NOUNS_IN_LY if word not in CODES}
CODES |= {word: ED for word in PAST_TENSES if word not in CODES}
CODES |= {"according": ACCORDING, "per": ACCORDING, "According": ACCORDING, "Per": ACCORDING}
CODES |= {word.replace("'", "’"): symbol for word, symbol in CODES.items() if "'" in word}
CODES |= {word.capitalize(): symbol for word, symbol in CODES.items() if word.islower() and symbol not in _FORMS}


def _add(forms: Mapping[str, CueForm]) -> None:
    CODES.update({word: _FORMS[cue.form] for word, cue in forms.items() if word not in CODES})


LISTENERS.append(_add)


def code(name: str) -> int:
    """The number of a word class, such as `preposition`."""
    return _CLASS[name]


def members(classes: Iterable[int]) -> SymbolSet:
    """All symbols of some word classes."""
    wanted = set(classes)
    return SymbolSet(symbol for symbol, kind in enumerate(CLASS_OF) if kind in wanted or symbol in wanted)
