"""Sentences and paragraphs: which mark or quotation ends one, and which words on the way may be cues."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.cues import CUES, GERUND, LISTENERS, PAST, SPEECH, THIRD
from ...lexicon.function_words import ABBREVIATIONS
from ...lexicon.loading import words as words_of
from ...lexicon.people import HONORIFICS, TITLES
from ...lexicon.places import is_region
from ...text.characters import CLOSING_QUOTES, DASHES, OPENING_QUOTES
from ..types import Sentence
from .shapes import (
    ASK,
    CAP,
    COLON,
    DASH,
    EDGE,
    MARK,
    NAMES,
    Q_ASK,
    Q_COMMA,
    Q_LONG,
    Q_OPEN,
    Q_SHORT,
    Q_STOP,
    SPOKEN,
    STOP,
    members,
)
from .tagging import symbol_of

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["divide"]

_STOPS: Final = frozenset({".", "?", "!", "…"})
_TRAILING: Final = {")", "]"} | CLOSING_QUOTES - {"“", "‘", "«", "`"}  # closing marks that open nothing in English
_GOES_ON: Final = {",", ";", ":"} | DASHES  # a sentence never begins with these
_ENDS: Final = members({STOP, ASK, EDGE})
_CLOSED: Final = members({Q_STOP, Q_ASK})
_NO_CUES: Final = members({Q_COMMA, Q_SHORT, Q_LONG, Q_OPEN, MARK})
_MARKED: Final = members({COLON, DASH})
_FINITE: Final = frozenset({PAST, THIRD})
_AFTER_TAG: Final = frozenset({".", "", ","})
_OUTSIDE: Final = frozenset({",", "."})
_END: Final = frozenset({".", ""})
_PRONOUNS: Final = frozenset({"He", "She", "They", "It", "We"})
_OPENERS: Final = frozenset(
    word.capitalize() for word in words_of("function_words", "pronoun", "determiner", "possessive", "preposition")
) | {"But"}
_LONGEST_NAME: Final = 8  # tokens of a name before a colon
_STRICT_TAG: Final = 4  # tokens of "Smith said" behind a full stop
_LONGEST_TAG: Final = 8  # the same behind a question

# Words and marks at which something may happen: a sentence ends, or a cue stands.
_ANCHORS: Final[set[str]] = (
    set(CUES)
    | {word.capitalize() for word, cue in CUES.items() if cue.trust == SPEECH and cue.form <= GERUND}  # in headlines
    | {"according", "According", "per", "Per", "", ":"}
    | DASHES
    | _STOPS
)
_MAY_ANCHOR: Final = [False] * len(NAMES)  # by symbol: most words have another one and need not be looked up


def _note(words: Iterable[str]) -> None:
    """Note words as anchors, and the symbols they have."""
    for word in words:
        _ANCHORS.add(word)
        _MAY_ANCHOR[symbol_of(word)] = True


_note(tuple(_ANCHORS))
LISTENERS.append(_note)


def divide(words: list[str], symbols: list[int], quotes: list[int]) -> tuple[list[Sentence], list[tuple[int, int]]]:
    """Cut tokens into sentences, and note which of them may be cues.

    A few words in quotation marks with which a sentence begins may turn out to be a statement; their symbol is changed.

    Args:
        words: The tokens, three line ends at their end included.
        symbols: Their symbols.
        quotes: Which of them are quotations.

    Returns:
        The sentences, and each token that may be a cue with the number of its sentence.
    """
    anchors = [i for i, symbol in enumerate(symbols) if _MAY_ANCHOR[symbol] and words[i] in _ANCHORS]
    if quotes:
        anchors += quotes
        anchors.sort()
    sentences: list[Sentence] = []
    cues: list[tuple[int, int]] = []
    first = paragraph = number = 0
    for i in anchors:
        if i < first:
            continue
        symbol = symbols[i]
        if _ENDS.has[symbol]:
            last = _after_stop(words, symbols, i) if symbol != EDGE else i
        elif _CLOSED.has[symbol] or (symbol == Q_OPEN and words[i][-1] in _STOPS):
            last = _after_quotation(words, symbols, i)
        elif symbol == Q_SHORT:
            if i == first and _is_statement(words, i):
                symbols[i] = Q_LONG
            continue
        else:
            if symbol == CAP and words[i] == "Per":  # a given name
                continue
            if not _NO_CUES.has[symbol] and (not _MARKED.has[symbol] or _may_mean_said(words, i, first)):
                cues.append((i, number))
            continue
        if last > first:
            sentences.append(Sentence(first, last, paragraph))
            number += 1
            first = last
        if symbol == EDGE:
            first = i + 1
            paragraph += 1
    return sentences, cues


def _is_statement(words: list[str], i: int) -> bool:
    """Whether a few words that begin a sentence in quotation marks say something: “It is safe” the mayor said."""
    word = words[i]
    inside = word[1:-1].strip()
    if not inside[:1].isupper() or word[-1] not in CLOSING_QUOTES or " " not in inside:
        return False
    return words[i + 1] in _OUTSIDE or _is_tag(words, i + 1, strict=True)


def _may_mean_said(words: list[str], i: int, first: int) -> bool:
    """Whether a colon or dash may stand for "said": behind a name that begins a paragraph, or before one."""
    if words[i] == ":":
        if first == i:
            return False
        behind = words[i + 1] or words[i + 2]
        return behind[:1] in OPENING_QUOTES or (i - first <= _LONGEST_NAME and (first == 0 or words[first - 1] == ""))
    before = words[i - 1] if i else ""
    return len(before) > 1 and before[0] in OPENING_QUOTES and words[i + 1][:1].isupper()


def _after_stop(words: list[str], symbols: list[int], i: int) -> int:
    """Where the sentence ends that a full stop may close; 0 if it closes none."""
    follows = i + 1
    while words[follows] in _TRAILING:
        follows += 1
    word = words[follows]
    if word == "":
        return follows
    if words[i] == ".":
        before = words[i - 1].lower() if i else ""
        short = before in ABBREVIATIONS and not (words[i - 1].islower() and is_region(words[i - 1].capitalize()))
        if (short or _is_initials(before)) and follows == i + 1:
            if word in _OPENERS and _is_name_before(words, i, before):  # "of Tarn Inc. | The company"
                return follows
            return follows if symbols[follows] in SPOKEN else 0  # "of Tarn, Fla. “She …”"
    if word in _STOPS:
        return 0
    first = word[0]
    return 0 if first.islower() or first in _GOES_ON else follows


def _is_name_before(words: list[str], i: int, before: str) -> bool:
    """Whether the abbreviation before the full stop i may end a sentence: "Inc" behind a name, "U.S", "p.m"."""
    if before in TITLES or before in HONORIFICS or len(before) == 1:
        return False
    if not words[i - 1][:1].isupper():
        return "." in before
    named = words[i - 2][:1].isupper() or (words[i - 2] == "," and is_region(words[i - 1]))
    return named or "." in before  # "Tarn Inc.", "Tarn, Fla.", "in the U.S."


def _is_initials(word: str) -> bool:
    """Whether a word is an initial, or several with stops between them: "J", "J.P"."""
    return word[:1].isalpha() and (
        len(word) == 1 or (word[1] == "." and all(len(part) == 1 for part in word.split(".")))
    )


def _after_quotation(words: list[str], symbols: list[int], i: int) -> int:
    """Where the sentence ends that a quotation may close; 0 if it goes on after it."""
    follows = i + 1
    word = words[follows]
    if word == "":
        return follows
    first = word[0]
    if word in _TRAILING or first.islower() or first in _GOES_ON or first in ".(":
        return 0
    strict = symbols[i] == Q_STOP or _is_cried(words, i)
    return 0 if _is_tag(words, follows, strict=strict) else follows


def _is_cried(words: list[str], i: int) -> bool:
    """Whether a verb of speech leads to the quotation at token i: "Fans yelled “Off!” The mayor said …"."""
    cue = CUES.get(words[i - 1]) if i else None
    return cue is not None and "q" in cue.takes


def _is_tag(words: list[str], i: int, *, strict: bool) -> bool:
    """Whether "Smith said." follows, so that the quotation before it belongs to the same sentence.

    A pronoun with a capital letter begins a sentence of its own, unless that ends with the tag: “Why?” He said.
    """
    if words[i][:1] in OPENING_QUOTES:
        return False
    ends = _AFTER_TAG
    if words[i] in _PRONOUNS:
        ends, strict = _END, True
    for j in range(i, i + (_STRICT_TAG if strict else _LONGEST_TAG)):
        word = words[j]
        if word == "." and words[j - 1].lower() in ABBREVIATIONS:
            continue
        if word == "" or word in _STOPS or (word == "," and strict):
            return False
        cue = CUES.get(word)
        if cue is not None and "q" in cue.takes and cue.form in _FINITE:
            return j > i and (words[j + 1] in ends or not strict)
    return False
