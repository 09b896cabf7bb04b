"""A text as tokens: words, marks, whole quotations; and the questions that rules ask about them."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from .cutting import cut
from .grammar import ADVERB, AND, NEGATION, VERBS, WHO
from .sentences import divide
from .shapes import CLASS_OF, LY, members
from .tagging import symbols_of
from .word_names import mark_names

if TYPE_CHECKING:
    from ..types import Sentence
    from .shapes import SymbolSet

__all__ = ["Tokens"]

# What stands between an auxiliary and its verb, or joins two verbs of one subject.
_WITHIN_VERB: Final = members({ADVERB, LY, NEGATION}) | {AND}


_NEVER: Final = 1 << 30  # a token behind all others


def _next_verbs(symbols: list[int], relatives: list[int]) -> list[int]:
    """For each token, the first from it on that may be a finite verb; adds each "who" to the relatives."""
    found: list[int] = []
    for i, symbol in enumerate(symbols):
        if VERBS.has[symbol]:
            found += [i] * (i + 1 - len(found))
        elif symbol == WHO:
            relatives.append(i)
    found += [_NEVER] * (len(symbols) - len(found))
    return found


def _verb_groups(symbols: list[int]) -> int:
    """How many verbs there are, each with its auxiliaries: "who has not been seen since | was found"."""
    count = 0
    verb = False
    for symbol in symbols:
        if VERBS.has[symbol]:
            count += not verb
            verb = True
        elif not _WITHIN_VERB.has[symbol]:
            verb = False
    return count


class Tokens:
    """A text's tokens, and the sentences they make up.

    Rules ask questions: `t.is_(i, PREPOSITION)`, `t.has_verb(a, b)`, `t.find(RELATIVE_PRONOUNS, a, b)`. The lists
    behind them (`symbols`, `words`, `starts`) are for the loops of the scorer and the boundaries, which look at every
    token many times; nobody else reads them, and nobody writes them.

    Tokens are numbered from 0; a stretch is the number of its first token and that of the one after its last. Behind
    the last token stand three line ends, so that looking ahead needs no check.

    Args:
        text: The working text, in which every line end parts two paragraphs.
    """

    __slots__ = ("_next_verbs", "_relatives", "cues", "quotes", "sentences", "starts", "symbols", "text", "words")

    def __init__(self, text: str) -> None:
        words, starts, quotes = cut(text)
        symbols = symbols_of(words)
        mark_names(words, symbols)
        sentences, cues = divide(words, symbols, quotes)
        self.text: Final = text
        self.quotes: Final = quotes
        self.starts: Final = starts
        self.words: Final = words
        self.symbols: Final = symbols
        self._relatives: Final[list[int]] = []  # where a "who" stands
        self._next_verbs: Final = _next_verbs(symbols, self._relatives)
        self.sentences: Final[list[Sentence]] = sentences
        self.cues: Final[list[tuple[int, int]]] = cues  # token and number of its sentence

    def __len__(self) -> int:
        return len(self.words) - 3

    def is_(self, i: int, kind: int) -> bool:
        """Whether token i is of a kind: a word (`THAT`), a shape (`CAP`) or of a word class (`PREPOSITION`)."""
        symbol = self.symbols[i]
        return symbol == kind or CLASS_OF[symbol] == kind

    def is_any(self, i: int, symbols: SymbolSet) -> bool:
        """Whether token i has one of some symbols; one of `grammar`, or made by `shapes.members`."""
        return symbols.has[self.symbols[i]] != 0

    def symbol(self, i: int) -> int:
        """The symbol of token i: a number for the word if it is of a closed class, else for its shape."""
        return self.symbols[i]

    def class_of(self, i: int) -> int:
        """The word class of token i; a shape is its own class."""
        return CLASS_OF[self.symbols[i]]

    def word(self, i: int) -> str:
        """The text of token i, a whole quotation with its marks included; empty at a line end."""
        return self.words[i]

    def spells(self, i: int, words: tuple[str, ...]) -> bool:
        """Whether some words stand from token i on, written exactly so."""
        for k, word in enumerate(words):  # noqa: SIM110  without a generator
            if self.words[i + k] != word:
                return False
        return True

    def is_edge(self, i: int) -> bool:
        """Whether token i is a line end."""
        return not self.words[i]

    def is_capitalised(self, i: int) -> bool:
        """Whether token i begins with a capital letter."""
        return self.words[i][:1].isupper()

    def has_any(self, a: int, b: int, symbols: SymbolSet) -> bool:
        """Whether a token from a to before b has one of some symbols."""
        for p in range(a, min(b, len(self.symbols))):  # noqa: SIM110  without a generator
            if symbols.has[self.symbols[p]]:
                return True
        return False

    def has_verb(self, a: int, b: int) -> bool:
        """Whether there may be a finite verb from token a to before b."""
        return a < len(self._next_verbs) and self._next_verbs[a] < b

    def has_main_verb(self, a: int, b: int) -> bool:
        """Whether there may be a verb from token a to before b that is no relative clause's."""
        if not self.has_verb(a, b):
            return False
        relatives = self._relatives
        if not relatives:
            return True
        count = bisect_left(relatives, b) - bisect_left(relatives, a)
        return count == 0 or _verb_groups(self.symbols[a:b]) > count

    def find(self, symbols: SymbolSet, a: int, b: int) -> int:
        """The first token from a to before b with one of some symbols; b if there is none."""
        for p in range(a, b):
            if symbols.has[self.symbols[p]]:
                return p
        return b

    def rfind(self, symbols: SymbolSet, a: int, b: int) -> int:
        """The last token from a to before b with one of some symbols; -1 if there is none."""
        for p in range(b - 1, a - 1, -1):
            if symbols.has[self.symbols[p]]:
                return p
        return -1

    def find_symbol(self, symbol: int, a: int, b: int) -> int:
        """The first token from a to before b with a symbol; b if there is none."""
        for p in range(a, b):
            if self.symbols[p] == symbol:
                return p
        return b

    def past(self, symbols: SymbolSet, a: int, b: int) -> int:
        """The first token from a on that has none of some symbols; b if there is none before it."""
        while a < b and symbols.has[self.symbols[a]]:
            a += 1
        return a

    def start(self, i: int) -> int:
        """The offset in the working text at which token i begins."""
        return self.starts[i]

    def end(self, i: int) -> int:
        """The offset in the working text after token i, its blanks left out."""
        return self.starts[i] + len(self.words[i])

    def text_between(self, a: int, b: int) -> str:
        """The text from token a to before b as it stands, without the blanks at its end."""
        return self.text[self.starts[a] : self.starts[b - 1] + len(self.words[b - 1])] if b > a else ""

    def has_word(self, a: int, b: int, words: frozenset[str]) -> bool:
        """Whether a token from a to before b is one of some words; for stretches of a few tokens."""
        for p in range(a, b):  # noqa: SIM110  without a generator
            if self.words[p] in words:
                return True
        return False

    def words_between(self, a: int, b: int) -> list[str]:
        """The tokens from a to before b."""
        return self.words[a:b]

    def quotes_between(self, a: int, b: int) -> list[int]:
        """The quotations from token a to before b."""
        return self.quotes[bisect_left(self.quotes, a) : bisect_left(self.quotes, b)]
