"""Conversations set out like a play: each paragraph begins with the speaker and a colon."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..tokens.grammar import VERBS
from ..tokens.shapes import ASK, CAP, COLON, COMMA, OPEN, PLURAL, QUOTES, members

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens

__all__ = ["QUESTION_AND_ANSWER", "transcript"]

#: What stands before the turns of a conversation between two whom the copy has named above.
QUESTION_AND_ANSWER: Final = frozenset({"Q", "A"})

_LABEL: Final = 8  # tokens of a speaker: "TOM LUND (on camera)"
_ADDS: Final = members({COMMA, OPEN})  # what follows a name: ", HOST", "(voice-over)"
_TURNS: Final = 2  # of each of two speakers, at least
_SPEAKERS: Final = 2
_NAMES: Final = members({CAP, PLURAL})
_SAYS: Final = VERBS | {ASK}  # a turn has a verb, or asks


def transcript(t: Tokens, cues: list[tuple[int, int]]) -> frozenset[int]:
    """Find the colons of a conversation: "MARR: Is it safe?" and "LUND: It is.", each twice or more often.

    Args:
        t: The tokens.
        cues: The tokens that may be cues, with the numbers of their sentences.

    Returns:
        The colons behind the speakers of all turns; none if the text is no transcript.
    """
    if t.text.count(":") < _SPEAKERS * _TURNS or t.symbols.count(COLON) < _SPEAKERS * _TURNS:
        return frozenset()
    turns: dict[str, list[int]] = {}  # by the last word of a name
    for i, number in cues:
        if not t.is_(i, COLON):
            continue
        sentence = t.sentences[number]
        first = sentence.first
        asked = i == first + 1 and t.word(first) in QUESTION_AND_ANSWER
        if i - first <= _LABEL and (asked or t.has_any(i + 1, sentence.last, _SAYS)):
            end = t.find(_ADDS, first, i)
            if _is_label(t, first, end) and not t.is_any(i + 1, QUOTES):
                turns.setdefault(t.word(end - 1), []).append(i)
    if sum(len(colons) >= _TURNS for colons in turns.values()) < _SPEAKERS:
        return frozenset()
    return frozenset(i for colons in turns.values() for i in colons)


def _is_label(t: Tokens, first: int, i: int) -> bool:
    """Whether what stands before token i begins a paragraph and is a name, or "Q" or "A"."""
    if i == first or not (first == 0 or t.is_edge(first - 1)):
        return False
    return t.past(_NAMES, first, i) == i or (i == first + 1 and t.word(first) in QUESTION_AND_ANSWER)
