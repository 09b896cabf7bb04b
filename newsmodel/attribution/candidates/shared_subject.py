"""A verb without a subject of its own: "Lund said it was late, adding that …", "The mayor resigned, saying …"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.cues import GERUND
from ..boundaries.subject import main_clause
from ..tokens.grammar import COORDINATOR
from ..tokens.shapes import CAP, CLASS_OF, CUE_PAST, CUE_THIRD, ED, PLURAL
from ..types import Order
from .verb_forms import ANY_VERB, FINITE, SURE_SUBJECT

if TYPE_CHECKING:
    from ..types import TokenRange
    from .context import Candidates, Context

__all__ = ["propose"]

_VERB_LIKE: Final = frozenset({PLURAL, ED, CUE_PAST, CUE_THIRD})


def propose(c: Context) -> Candidates:
    """Read content behind a verb as said by the source of the cue before it, else by the subject of the sentence.

    Args:
        c: The cue in its sentence.

    Returns:
        The candidates; None where the cue has not this shape.
    """
    clause, phrase = c.clause, c.cue_phrase
    form = phrase.cue.form
    if clause.content is None:
        return None
    subject = clause.subject
    if subject is not None and form != GERUND and not phrase.infinitive and c.t.is_any(subject[1] - 1, SURE_SUBJECT):
        return None
    if c.shared is not None and c.shared[1] <= phrase.first and form in ANY_VERB:
        return [c.candidate(Order.SHARED_SOURCE, c.shared, (clause.content,), clause.content_log)]
    second = form in FINITE and subject is None and not phrase.passive and CLASS_OF[c.before] == COORDINATOR
    if form == GERUND or second:  # "The mayor resigned | and said"
        return [c.candidate(Order.SUBJECT_GERUND, _sentence_subject(c), (clause.content,), clause.content_log)]
    return None


def _sentence_subject(c: Context) -> TokenRange:
    """The subject of the sentence that a verb goes on in."""
    t, behind = c.t, c.cue_phrase.first
    a = main_clause(t, c.first, behind)
    b = c.source_end(a, behind, Order.SUBJECT_GERUND)
    if b - a > 1 and t.is_any(b - 1, _VERB_LIKE) and t.is_(b - 2, CAP):
        b -= 1  # "The Herald relies on …, and says"
    return a, b
