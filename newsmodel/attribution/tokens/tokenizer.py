"""Words, marks and quotations of a text, in one pass, and the sentences and paragraphs they make up."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import accumulate
from typing import Final

from ...lexicon.closed import ABBREVIATIONS
from ...lexicon.cues import CUES, GERUND, LISTENERS, PAST, SPEECH, THIRD
from ..types import Sentence
from .grammar import VERBS, WHO
from .shapes import (
    ASK,
    CAP,
    CLASS_OF,
    CODES,
    COLON,
    DASH,
    EDGE,
    LOW,
    LOWER,
    MARK,
    POSSESSED,
    Q_ASK,
    Q_COMMA,
    Q_LONG,
    Q_OPEN,
    Q_SHORT,
    Q_STOP,
    SPOKEN,
    STOP,
    SUFFIXES,
    UPPER,
    shape,
)

__all__ = ["Tokens"]

# A stretch in quotation marks, whole or broken off at the end of its line:  “Yes.”   "Yes,"   ''Yes''   ‘Yes’
# The opening mark comes first and is looked back at, so that the search runs from mark to mark.
QUOTED: Final = re.compile(
    r"""
    [“"'‘`«„]
    (?: (?<=“) (?: [^“”"\n]++ | (?<![.,?!])" )*+ (?: (?<=[.,?!]) “ (?=\s) | “ [^“”\n]*+ ” [^“”\n]*+ ” | [”"] )?
      | (?<![\w"]") (?<=") (?=[^\s"]) [^"”\n]*+ (?: (?<!\s)["”] | (?<=['’]\s)" )?
      | (?<![\w']') (?<=') ''?+ (?=[^\s']) (?: [^'\n]++ | '(?!') )*+ (?: '''?+ )?
      | (?<=‘) (?=\S) (?: [^‘’\n]++ | ’(?=\w) )*+ ’
      | (?<![\w'’]') (?<=') (?=[^\W_]) (?: [^'\n]++ | (?<=\w)'(?=\w) )*+ (?<=[\w.,?!…]) '(?![\w'])
      | (?<=`) ` (?: [^'`\n]++ | '(?!') )*+ (?: '''?+ )?
      | (?<=«) [^«»\n]*+ »?
      | (?<=„) [^„“”\n]*+ [“”]?
    ) [^\S\n]*+
    """,
    re.VERBOSE,
)

# Anything else, each with the blanks behind it, so that the tiles cover the text: a word, a line end, a mark. The first
# branch takes what most tiles are.
_TILE: Final = re.compile(
    r"""
    [a-zA-Z]++[ ](?=\w)
    | (?: \$?\w++ (?: [’'.&@/:\-–][^\W_]++ | (?<=\d),\d{3}(?!\d) )*+ (?: (?<=s)[’'](?=[^\S\n]) )?
        | [^\w\s] | \n\s*+ | \s ) [^\S\n]*+
    """,
    re.VERBOSE,
)


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

    __slots__ = ("cues", "quotes", "sentences", "starts", "symbols", "text", "words")

    def __init__(self, text: str) -> None:
        tiles: list[str] = []
        quotes: list[int] = []
        at = 0
        find = _TILE.findall
        match = QUOTED.search(text)
        while match is not None:
            start, end = match.span()
            if text[start:end].rstrip()[-1] not in _CLOSING:
                end = _broken_off(text, start, end)
            if start > at:
                tiles += find(text, at, start)
            quotes.append(len(tiles))
            tiles.append(text[start:end])
            at = end
            match = QUOTED.search(text, at)
        tiles += find(text, at)
        tiles += ("\n", "\n", "\n")  # look-ahead never leaves the lists
        self.text = text
        self.quotes = quotes
        self.starts = list(accumulate(map(len, tiles), initial=0))
        self.words = words = [tile.rstrip() for tile in tiles]
        code, ending, possessed = CODES.get, SUFFIXES.get, POSSESSED.get
        self.symbols = [
            code(word)
            or (
                ending(word[-2:], LOW)
                if (first := word[0]) in LOWER
                else possessed(word[-2:], CAP)
                if first in UPPER
                else shape(word, first)
            )
            for word in words
        ]
        anchors = [i for i, symbol in enumerate(self.symbols) if _MAY_ANCHOR[symbol] and words[i] in _ANCHORS]
        if quotes:
            anchors += quotes
            anchors.sort()
        self.sentences: list[Sentence] = []
        self.cues: list[tuple[int, int]] = []  # token and number of its sentence
        self._divide(anchors)

    def __len__(self) -> int:
        return len(self.words) - 3

    def is_(self, i: int, kind: int) -> bool:
        """Whether token i is of a kind: a word (`THAT`), a shape (`CAP`) or of a word class (`PREPOSITION`)."""
        symbol = self.symbols[i]
        return symbol == kind or CLASS_OF[symbol] == kind

    def is_any(self, i: int, symbols: frozenset[int]) -> bool:
        """Whether token i has one of some symbols; a set of `grammar`, or one made by `shapes.members`."""
        return self.symbols[i] in symbols

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

    def has_any(self, a: int, b: int, symbols: frozenset[int]) -> bool:
        """Whether a token from a to before b has one of some symbols."""
        return not symbols.isdisjoint(self.symbols[a:b])

    def has_verb(self, a: int, b: int) -> bool:
        """Whether there may be a finite verb from token a to before b."""
        return not VERBS.isdisjoint(self.symbols[a:b])

    def has_main_verb(self, a: int, b: int) -> bool:
        """Whether there may be a verb from token a to before b that is no relative clause's."""
        inside = self.symbols[a:b]
        return not VERBS.isdisjoint(inside) and WHO not in inside

    def find(self, symbols: frozenset[int], a: int, b: int) -> int:
        """The first token from a to before b with one of some symbols; b if there is none."""
        for p in range(a, b):
            if self.symbols[p] in symbols:
                return p
        return b

    def rfind(self, symbols: frozenset[int], a: int, b: int) -> int:
        """The last token from a to before b with one of some symbols; -1 if there is none."""
        for p in range(b - 1, a - 1, -1):
            if self.symbols[p] in symbols:
                return p
        return -1

    def find_symbol(self, symbol: int, a: int, b: int) -> int:
        """The first token from a to before b with a symbol; b if there is none."""
        for p in range(a, b):
            if self.symbols[p] == symbol:
                return p
        return b

    def past(self, symbols: frozenset[int], a: int, b: int) -> int:
        """The first token from a on that has none of some symbols; b if there is none before it."""
        while a < b and self.symbols[a] in symbols:
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

    def words_between(self, a: int, b: int) -> list[str]:
        """The tokens from a to before b."""
        return self.words[a:b]

    def quotes_between(self, a: int, b: int) -> list[int]:
        """The quotations from token a to before b."""
        return self.quotes[bisect_left(self.quotes, a) : bisect_left(self.quotes, b)]

    def _divide(self, anchors: list[int]) -> None:
        """Cut the tokens into sentences, and note which words may be cues."""
        symbols = self.symbols
        sentences, cues = self.sentences, self.cues
        first = paragraph = number = 0
        for i in anchors:
            if i < first:
                continue
            symbol = symbols[i]
            if symbol in _ENDS:
                last = self._after_stop(i) if symbol != EDGE else i
            elif symbol in _CLOSED:
                last = self._after_quotation(i)
            elif symbol == Q_SHORT:
                if i == first and self._is_statement(i):
                    symbols[i] = Q_LONG
                continue
            else:
                if symbol not in _NO_CUES and (symbol not in _MARKED or self._marked(i, first)):
                    cues.append((i, number))
                continue
            if last > first:
                sentences.append(Sentence(first, last, paragraph))
                number += 1
                first = last
            if symbol == EDGE:
                first = i + 1
                paragraph += 1

    def _is_statement(self, i: int) -> bool:
        """Whether a few words that begin a sentence in quotation marks say something: “It is safe”, she said."""
        word = self.words[i]
        words = word[1:-1].strip()
        return words[:1].isupper() and word[-1] in _CLOSING and " " in words and self.words[i + 1] in _OUTSIDE

    def _marked(self, i: int, first: int) -> bool:
        """Whether a colon or dash may stand for "said": behind a name that begins a paragraph, or before one."""
        words = self.words
        if words[i] == ":":
            if first == i:
                return False
            behind = words[i + 1] or words[i + 2]
            return behind[:1] in _OPENING or (i - first <= _NAME_LENGTH and (first == 0 or words[first - 1] == ""))
        before = words[i - 1] if i else ""
        return len(before) > 1 and before[0] in _OPENING and words[i + 1][:1].isupper()

    def _after_stop(self, i: int) -> int:
        """Where the sentence ends that a full stop may close; 0 if it closes none."""
        words = self.words
        follows = i + 1
        while words[follows] in _TRAILING:
            follows += 1
        word = words[follows]
        if word == "":
            return follows
        if words[i] == ".":
            before = words[i - 1].lower() if i else ""
            if (before in ABBREVIATIONS or (len(before) == 1 and before.isalpha())) and follows == i + 1:
                return follows if self.symbols[follows] in SPOKEN else 0  # "of Tarn, Fla. “She …”"
        if word in _STOPS:
            return 0
        first = word[0]
        if first.islower() or first in ",;:-—–―":
            return 0
        return follows

    def _after_quotation(self, i: int) -> int:
        """Where the sentence ends that a quotation may close; 0 if it goes on after it."""
        symbol = self.symbols[i]
        follows = i + 1
        word = self.words[follows]
        first = word[:1]
        if word in _TRAILING or first.islower() or (first and first in ",;:-—–―.("):
            return 0
        if word and self._tag(follows, strict=symbol == Q_STOP):
            return 0
        return follows

    def _tag(self, i: int, *, strict: bool) -> bool:
        """Whether "Smith said." follows, so that the quotation before it belongs to the same sentence.

        A pronoun with a capital letter begins a sentence of its own, unless that ends with the tag: “Why?” He said.
        """
        if self.words[i][0] in _OPENING:
            return False
        ends = _AFTER_TAG
        if self.words[i] in _PRONOUNS:
            ends, strict = _END, True
        for j in range(i, i + (4 if strict else 8)):
            word = self.words[j]
            if word == "." and self.words[j - 1].lower() in ABBREVIATIONS:
                continue
            if word == "" or word in _STOPS or (word == "," and strict):
                return False
            cue = CUES.get(word)
            if cue is not None and "q" in cue.takes and cue.form in _FINITE:
                after = self.words[j + 1]
                return j > i and (after in ends or not strict)
        return False


def _broken_off(text: str, start: int, end: int) -> int:
    """Where a quotation ends that is never closed: before "he said", or with its paragraph.

    If the next paragraph opens with a quotation mark the quotation goes on there, and what looks like "he said" is
    part of it, unless the paragraph ends with it.
    """
    goes_on = text[end : end + 1] == "\n" and text[end : end + 4].lstrip()[:1] in _OPENING
    tag = (_LAST_TAG if goes_on else _TAG).search(text, max(start, end - _LONGEST_TAG) if goes_on else start, end)
    return end if tag is None else tag.end()


# What shows in a quotation without an end that it has ended:  We will win, he said
_TAG: Final = re.compile(
    r"[,.?!…]\s(?=(?:[^\s,.?!]++\s){1,4}?(?:said|says|told|added|asked|wrote|replied|continued|explained|noted"
    r"|recalled|warned|insisted|argued|tweeted)\b|(?:said|says|added)\s)",
)
# The same where another quotation follows: the last words of its paragraph,  … we will win, the mayor said.
_LAST_TAG: Final = re.compile(
    r"[,?!]\s(?!(?:I|we|you)\s)(?=(?:[^\s,.?!“”\"]++\s){1,4}(?:said|says|told\s[^\s,.?!]++|added|wrote|replied)\.\s*+\Z"
    r"|(?:said|says|added)\s(?:[^\s,.?!“”\"]++\s){0,4}[^\s,.?!“”\"]++\.\s*+\Z)",
)
_LONGEST_TAG: Final = 80  # characters
_CLOSING: Final = frozenset("”\"’»'“")
_STOPS: Final = frozenset({".", "?", "!", "…"})
_TRAILING: Final = frozenset({")", "]", "”", '"', "’", "'"})
_OPENING: Final = frozenset("“\"‘„«`'")
_ENDS: Final = frozenset({STOP, ASK, EDGE})
_CLOSED: Final = frozenset({Q_STOP, Q_ASK})
_NO_CUES: Final = frozenset({Q_COMMA, Q_SHORT, Q_LONG, Q_OPEN, MARK})
_MARKED: Final = frozenset({COLON, DASH})
_ANCHORS: set[str] = set(CUES) | _STOPS
LISTENERS.append(_ANCHORS.update)
_ANCHORS |= {
    word.capitalize() for word, cue in CUES.items() if cue.trust == SPEECH and cue.form < GERUND
}  # in headlines
_ANCHORS |= {"", "according", "According", "per", "Per", ":", "—", "–", "―", "-"}


def _mark() -> None:
    """Note the symbols that anchors have; most words have another one and need not be looked up."""
    for word in _ANCHORS:
        symbol = CODES.get(word)
        _MAY_ANCHOR[shape(word, word[0]) if symbol is None else symbol] = True


_MAY_ANCHOR: Final = [False] * 512  # by symbol
_mark()
LISTENERS.append(lambda _: _mark())
_FINITE: Final = frozenset({PAST, THIRD})
_AFTER_TAG: Final = frozenset({".", "", ","})
_OUTSIDE: Final = frozenset({",", "."})
_END: Final = frozenset({".", ""})
_PRONOUNS: Final = frozenset({"He", "She", "They", "It", "We"})
_NAME_LENGTH: Final = 8  # tokens of a name before a colon
