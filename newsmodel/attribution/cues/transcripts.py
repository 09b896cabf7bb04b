"""Conversations set out like a play: each paragraph begins with the speaker and a colon."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..tokens.grammar import VERBS
from ..tokens.shapes import ASK, CAP, COLON, PLURAL, QUOTES

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens

__all__ = ["transcript"]

_LABEL: Final = 4  # tokens of a speaker
_TURNS: Final = 2  # of each of two speakers, at least
_SPEAKERS: Final = 2
_NAMES: Final = frozenset({CAP, PLURAL})
_SAYS: Final = VERBS | {ASK}  # a turn has a verb, or asks


def transcript(t: Tokens, cues: list[tuple[int, int]]) -> frozenset[int]:
    """Find the colons of a conversation: "MARR: Is it safe?" and "LUND: It is.", each twice or more often.

    Args:
        t: The tokens.
        cues: The tokens that may be cues, with the numbers of their sentences.

    Returns:
        The colons behind the speakers of all turns; none if the text is no transcript.
    """
    if t.symbols.count(COLON) < _SPEAKERS * _TURNS:
        return frozenset()
    turns: dict[tuple[str, ...], list[int]] = {}
    for i, number in cues:
        if not t.is_(i, COLON):
            continue
        sentence = t.sentences[number]
        first = sentence.first
        if i - first <= _LABEL and _is_label(t, first, i) and t.has_any(i + 1, sentence.last, _SAYS):
            turns.setdefault(tuple(t.words_between(first, i)), []).append(i)
    if sum(len(colons) >= _TURNS for colons in turns.values()) < _SPEAKERS:
        return frozenset()
    return frozenset(i for colons in turns.values() for i in colons)


def _is_label(t: Tokens, first: int, i: int) -> bool:
    """Whether what stands before the colon at token i begins a paragraph and is a name, and no quotation follows."""
    begins = first == 0 or t.is_edge(first - 1)
    return begins and not t.is_any(i + 1, QUOTES) and t.past(_NAMES, first, i) == i
