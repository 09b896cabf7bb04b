"""Content, cue, source: "“The road is open,” said Mara Lund, the mayor of Tarn."."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.cues import BASE
from ...lexicon.loading import words
from ..tokens.grammar import (
    COORDINATOR,
    DETERMINER,
    HONORIFIC,
    NUMERAL,
    OTHER_PRONOUN,
    POSSESSIVE,
    PRONOUN,
    SUBORDINATOR,
    WHO,
    WHOSE,
)
from ..tokens.shapes import (
    ASK,
    CAP,
    CAP_S,
    COMMA,
    CUE_NOUN,
    CUE_THIRD,
    DASH,
    ED,
    ING,
    LOW,
    LOW_S,
    NUMBER,
    PLURAL,
    QUOTES,
    members,
)
from ..types import Order
from .aside import past_aside
from .content_before import content_before
from .verb_forms import FINITE

if TYPE_CHECKING:
    from .context import Candidates, Context

__all__ = ["propose"]

_ENDS_CONTENT: Final = QUOTES | {COMMA, DASH, ASK}
_OPENS_SOURCE: Final = members(
    {DETERMINER, POSSESSIVE, PRONOUN, OTHER_PRONOUN, HONORIFIC, NUMERAL, CAP, CAP_S, LOW, LOW_S, PLURAL, NUMBER}
    | {CUE_NOUN, CUE_THIRD, ED, ING}  # "said retired General Lund", "said outgoing mayor Lund"
)
_SEVERAL: Final = members({DETERMINER, PLURAL, NUMERAL, CAP})  # "say restorers", "say the neighbours"
_TOLD: Final = words("verb_frames", "listener")
_WHO: Final = members({WHO, WHOSE})
_JOINS: Final = members({COORDINATOR, SUBORDINATOR})


def propose(c: Context) -> Candidates:
    """Read what stands behind a finite verb as its source, where content ends in front of it.

    Args:
        c: The cue in its sentence.

    Returns:
        The candidates; None where the cue has not this shape.
    """
    t, phrase = c.t, c.cue_phrase
    if not _ENDS_CONTENT.has[c.before] or not _OPENS_SOURCE.has[c.after]:
        return None
    form = phrase.cue.form
    several = form == BASE and c.after in _SEVERAL and not phrase.infinitive
    if (form not in FINITE and not several) or phrase.cue.lemma in _TOLD:
        return None
    a = phrase.last
    b = c.source_end(a, c.last, Order.CONTENT_CUE_SOURCE)
    if (t.is_(b, COMMA) and t.is_any(b + 1, _WHO)) or (t.is_(b - 1, COMMA) and t.is_any(b, _WHO)):
        b = past_aside(t, b, c.last)
    for p in range(a + 1, b - 2):
        if t.is_(p, COMMA) and t.is_any(p + 1, _JOINS) and t.is_(p + 2, PRONOUN):
            b = p  # "said Lund, and he left", "said Lund, as she left"
            break
    source = (a, b)
    return content_before(c, phrase.first, source, Order.CONTENT_CUE_SOURCE, Order.CONTENT_CUE_SOURCE_CONTENT)
