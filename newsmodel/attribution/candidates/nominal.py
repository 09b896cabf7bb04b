"""Nouns that say something: "the mayor’s promise to go", "warnings by doctors that …", "criticism of it by unions"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.cues import NOUNS
from ..boundaries.walks import VERBAL, content_end, source_end, trim
from ..tokens.shapes import (
    CAP,
    CAP_S,
    CLASS_OF,
    CODES,
    COMMA,
    CUE_ADJECTIVE,
    CUE_NOUN,
    CUE_PAST,
    ED,
    ING,
    LOW,
    LOW_S,
    NUMBER,
    PLURAL,
    code,
)
from ..types import C_BY, NOUN_BY, NOUN_OF_BY, POSSESSIVE_NOUN, CuePhrase, Proposal

if TYPE_CHECKING:
    from ..scoring.linear_model import Model
    from ..tokens.tokenizer import Tokens
    from ..types import Sentence

__all__ = ["is_noun_shape", "read_noun"]

_POSSESSED: Final = frozenset({CAP_S, LOW_S})
_POSSESSIVE: Final = code("possessive")
_BETWEEN: Final = frozenset(
    {LOW, ED, ING, CUE_PAST, CUE_ADJECTIVE, NUMBER, code("number"), code("time"), code("weekday")}
)
_NAMING: Final = frozenset({LOW, PLURAL, CAP, ED, NUMBER, CUE_NOUN, code("honorific"), code("number")})
_DETERMINERS: Final = frozenset({code("determiner"), _POSSESSIVE, code("other-pronoun")})
_OWNER: Final = 6  # tokens of an owner
_ADJECTIVES: Final = 3  # tokens between "its" and the noun
_BY: Final = frozenset({CODES["by"], CODES["from"]})
_CLAUSE: Final = frozenset({CODES["that"], CODES["to"]})
_OF: Final = CODES["of"]
_ABOUT: Final = frozenset(CODES[word] for word in ("of", "for", "about", "over", "against", "on", "as"))
_REACH: Final = 14  # tokens of "of the plan" before "by"


def _owner(t: Tokens, i: int, first: int) -> int | None:
    """The token before the noun at token i, adjectives aside, that says whose it is: "its", "the mayor’s"."""
    symbols = t.symbols
    for p in range(i - 1, max(first, i - 1 - _ADJECTIVES) - 1, -1):
        if symbols[p] in _POSSESSED or CLASS_OF[symbols[p]] == _POSSESSIVE:
            return p
        if CLASS_OF[symbols[p]] not in _BETWEEN:
            break
    return None


def _owner_start(t: Tokens, p: int, first: int) -> int:
    """Where the words begin that end with the owner at token p: "the harbour master’s", "Mayor Ilse Brandt’s"."""
    symbols = t.symbols
    a = p
    if CLASS_OF[symbols[p]] == _POSSESSIVE:
        return a
    while a > first and a > p - _OWNER and CLASS_OF[symbols[a - 1]] in _NAMING:
        a -= 1
    return a - 1 if a > first and CLASS_OF[symbols[a - 1]] in _DETERMINERS else a


def is_noun_shape(t: Tokens, i: int, sentence: Sentence) -> bool:
    """Whether the cue word at token i is a noun with its owner or its author beside it."""
    word = t.words[i]
    if word not in NOUNS:
        return False
    after = t.symbols[i + 1]
    owned = (after in _CLAUSE or after in _ABOUT) and _owner(t, i, sentence.first) is not None
    if owned or t.symbols[i] != CUE_NOUN:  # "the promise by": the verb is never followed so
        return owned
    if after == _OF:
        return not _BY.isdisjoint(t.symbols[i + 3 : min(i + _REACH, sentence.last)])
    return after in _BY


def read_noun(t: Tokens, i: int, number: int, m: dict[str, Model], out: list[Proposal]) -> None:
    """Add the readings of a noun with its owner before it, or its author behind it."""
    sentence = t.sentences[number]
    first, last = sentence.first, sentence.last
    symbols = t.symbols
    after = symbols[i + 1]
    noun = CuePhrase(i, i + 1, i, NOUNS[t.words[i]])
    if after in _BY:
        b, source_log = source_end(t, i + 2, last, C_BY, m["source_end"])
        for q in range(i + 3, b):  # "from the army on the number of dead"
            if symbols[q] in _CLAUSE:
                b = q
                break
        _add(t, NOUN_BY, noun, (i + 2, b), b, source_log, number, m, out)
        return
    p = _owner(t, i, first)
    if p is not None:
        _add(t, POSSESSIVE_NOUN, noun, (_owner_start(t, p, first), p + 1), i + 1, 0.0, number, m, out)
    elif after == _OF:
        for q in range(i + 3, min(i + _REACH, last - 1)):
            if symbols[q] in _BY:
                b, source_log = source_end(t, q + 1, last, C_BY, m["source_end"])
                noun = noun.ending(i + 2)
                out.append(Proposal(NOUN_OF_BY, noun, (q + 1, b), [(i + 2, q)], (source_log, 0.0), number))
                break
            if symbols[q] == COMMA or symbols[q] in VERBAL:
                break


def _add(
    t: Tokens,
    order: int,
    noun: CuePhrase,
    source: tuple[int, int],
    at: int,
    source_log: float,
    number: int,
    m: dict[str, Model],
    out: list[Proposal],
) -> None:
    """Add the reading whose content begins at token `at`: a clause with its "that" or "to", or what it is about."""
    last = t.sentences[number].last
    if at >= last:
        return
    opening = t.symbols[at]
    if opening in _ABOUT and at + 1 < last:
        if at == noun.last:
            noun = noun.ending(at + 1)
        at += 1
    elif opening not in _CLAUSE:
        return
    end, end_log = content_end(t, at, last, noun, m["content_end"])
    if opening in _CLAUSE and min(source[0], noun.first) <= t.sentences[number].first + 1:
        end = _before_verb(t, at, end)
    end = trim(t, at, end)
    if end > at:
        out.append(Proposal(order, noun, source, [(at, end)], (source_log, end_log), number))


def _before_verb(t: Tokens, a: int, b: int) -> int:
    """Where a clause between two tokens ends whose noun is the subject of the sentence: before the sentence's verb."""
    symbols = t.symbols
    verb = False
    for p in range(a + 1, b):
        if symbols[p] not in VERBAL or t.words[p] == "May":
            continue
        if verb and (symbols[p - 1] in _NOMINAL or t.words[p - 1] == "May"):
            return p
        verb = True
    return b


_NOMINAL: Final = frozenset({LOW, PLURAL, CAP, NUMBER, code("weekday"), code("month"), code("time")})
