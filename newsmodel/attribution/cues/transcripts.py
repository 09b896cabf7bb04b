"""Conversations written as a play is: each paragraph begins with who speaks, and a colon."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..boundaries.walks import VERBAL
from ..tokens.shapes import ASK, CAP, COLON, PLURAL, QUOTES

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens

__all__ = ["transcript"]

_LABEL: Final = 4  # words of who speaks
_TURNS: Final = 2  # that each of two speakers takes at least
_SPEAKERS: Final = 2
_NAMES: Final = frozenset({CAP, PLURAL})


def transcript(t: Tokens, cues: list[tuple[int, int]]) -> frozenset[int]:
    """The colons behind those who speak by turns: "MARR: Is it safe?" and "LUND: It is.", twice each or more often.

    Args:
        t: The tokens.
        cues: The tokens that may be cues, with the numbers of their sentences.
    """
    symbols = t.symbols
    if symbols.count(COLON) < _SPEAKERS * _TURNS:
        return frozenset()
    turns: dict[tuple[str, ...], list[int]] = {}
    for i, number in cues:
        if symbols[i] != COLON:
            continue
        sentence = t.sentences[number]
        first = sentence.first
        if i - first > _LABEL or (first and t.words[first - 1] != "") or symbols[i + 1] in QUOTES:
            continue
        label = symbols[first:i]
        if all(symbol in _NAMES for symbol in label) and _says(symbols, i + 1, sentence.last):
            turns.setdefault(tuple(t.words[first:i]), []).append(i)
    speakers = [colons for colons in turns.values() if len(colons) >= _TURNS]
    if len(speakers) < _SPEAKERS:
        return frozenset()
    return frozenset(i for colons in turns.values() for i in colons)


def _says(symbols: list[int], a: int, b: int) -> bool:
    """Whether a sentence has a verb, or asks."""
    return not VERBAL.isdisjoint(symbols[a:b]) or ASK in symbols[a:b]
