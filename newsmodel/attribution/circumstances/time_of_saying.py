"""When something was said: the words for it beside source and cue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.cues import CUES, SPEECH
from ...lexicon.documents import EVENTS
from ...lexicon.loading import words
from ...text.time_expressions import find_time
from ..tokens.grammar import TIMES, spelled
from ..tokens.shapes import NUMBER
from .surroundings import beside, near

if TYPE_CHECKING:
    from ...text.time_expressions import TimeExpression
    from ..tokens.tokenizer import Tokens
    from ..types import Reading

__all__ = ["find_time_of_saying"]

# Symbols without which no stretch names a time; a look at them is cheaper than a search.
_TIMELY: Final = TIMES | spelled("today yesterday tonight earlier ago") | {NUMBER}
_SPEAKING: Final = words("occasions", "participle")


def find_time_of_saying(t: Tokens, reading: Reading) -> TimeExpression | None:
    """Find the words beside source and cue that say when something was said.

    Args:
        t: The tokens.
        reading: The reading of the cue.

    Returns:
        The words, with offsets in the working text; None if there are none.
    """
    if not t.has_any(*near(t, reading), _TIMELY):
        return None
    cue = reading.cue_phrase
    for a, b in beside(t, reading):
        if not t.has_any(a, b, _TIMELY):
            continue
        if a != cue.last and (
            (b != cue.first and t.has_verb(a, b) and "dated" not in t.words_between(a, b)) or _is_other_act(t, a, b)
        ):
            continue
        found = find_time(t.text, t.start(a), t.end(b - 1))
        if found is not None:
            return found
    return None


def _is_other_act(t: Tokens, a: int, b: int) -> bool:
    """Whether a stretch tells what somebody did then beside speaking: "visiting the scene on Wednesday"."""
    word = t.word(a + (t.word(a) == "," and a + 1 < b)).lower()
    if not word.endswith("ing") or word in _SPEAKING or (word in CUES and CUES[word].trust == SPEECH):
        return False
    return EVENTS.isdisjoint(t.words_between(a, b))
