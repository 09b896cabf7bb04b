"""Content behind "what … say is": "The picture shows what officials say is a boat"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.cues import SPEECH
from ..tokens.grammar import FINITE_BE, RELATIVE_PRONOUNS, THAT, VERBS, WHAT
from ..types import Order
from .verb_forms import FINITE_OR_BASE

if TYPE_CHECKING:
    from ..types import TokenRange
    from .context import Candidates, Context

__all__ = ["propose"]

_RELATIVE: Final = RELATIVE_PRONOUNS | {THAT}


def propose(c: Context) -> Candidates:
    """Read "what", a subject, a verb and "is" as one: what stands behind is said and no more.

    Args:
        c: The cue in its sentence.

    Returns:
        The candidates; None where the cue has not this shape.
    """
    subject, phrase = c.clause.subject, c.cue_phrase
    if subject is None or c.after not in VERBS or phrase.cue.form not in FINITE_OR_BASE or subject[0] == c.first:
        return None
    if c.t.is_any(subject[0] - 1, _RELATIVE):
        return _relative(c, subject)
    if not c.t.is_(subject[0] - 1, WHAT) or c.after not in FINITE_BE:
        return None
    a = phrase.last + 1
    b, log = c.content_end(a, c.last)
    return [c.candidate(Order.WHAT_SOURCE_CUE_CONTENT, subject, ((a, b),), log)] if b > a else None


def _relative(c: Context, subject: TokenRange) -> Candidates:
    """Read the relative clause that a subject and a verb stand in: "a rope which the captain said was new"."""
    cue, a = c.cue_phrase.cue, c.cue_phrase.last
    if cue.trust != SPEECH or "t" not in cue.takes:
        return None
    b, log = c.content_end(a, c.last)
    pronoun = (subject[0] - 1, subject[0])
    return [c.candidate(Order.WHAT_SOURCE_CUE_CONTENT, subject, (pronoun, (a, b)), log)] if b > a else None
