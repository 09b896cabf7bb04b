"""A verb without a subject of its own: "Lund said it was late, adding that …", "The mayor resigned, saying …"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.cues import BASE, GERUND
from ..boundaries.subject import main_clause, modifies, subject_end
from ..tokens.grammar import (
    AUXILIARY,
    COORDINATOR,
    DETERMINER,
    HONORIFIC,
    POSSESSIVE,
    PRONOUN,
    RELATIVE_PRONOUNS,
    TO,
    VERBS,
    spelled,
)
from ..tokens.shapes import CAP, CAP_S, CLASS_OF, COMMA, CUE_PAST, CUE_THIRD, ED, PLURAL, QUOTES, members
from ..types import Order
from .verb_forms import ANY_VERB, FINITE, SURE_SUBJECT

if TYPE_CHECKING:
    from ..types import TokenRange
    from .context import Candidates, Context

__all__ = ["propose"]

_LEADING: Final = 50  # tokens of a gerund and its content in front of a clause
_SUBJECT: Final = 12  # tokens of the subject of that clause
_OPENS_SUBJECT: Final = members({CAP, CAP_S, DETERMINER, HONORIFIC, POSSESSIVE, PRONOUN})
_ENDS_SUBJECT: Final = VERBS | QUOTES | RELATIVE_PRONOUNS | {COMMA}
_SEVERAL: Final = members({PLURAL, PRONOUN, CAP})
_MODALS: Final = members({AUXILIARY, TO}) - spelled("do have are were")
_VERB_LIKE: Final = members({PLURAL, ED, CUE_PAST, CUE_THIRD})


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
    if form == GERUND and phrase.first == c.first:
        return _leading(c, clause.content[0])
    subject = clause.subject
    if subject is not None and form != GERUND and not phrase.infinitive and c.t.is_any(subject[1] - 1, SURE_SUBJECT):
        return None
    if c.shared is not None and c.shared[1] <= phrase.first and form in ANY_VERB:
        return [c.candidate(Order.SHARED_SOURCE, c.shared, (clause.content,), clause.content_log)]
    second = subject is None and not phrase.passive and CLASS_OF[c.before] == COORDINATOR
    if form == GERUND or (second and form in FINITE):  # "The mayor resigned | and said"
        return [c.candidate(Order.SUBJECT_GERUND, _sentence_subject(c), (clause.content,), clause.content_log)]
    if second and form == BASE and not phrase.infinitive:
        a, b = _sentence_subject(c)
        if c.t.is_any(b - 1, _SEVERAL) and not c.t.has_any(b, phrase.first, _MODALS):
            # "Bankers know little | but say it will hold"
            return [c.candidate(Order.SUBJECT_GERUND, (a, b), (clause.content,), clause.content_log)]
    return None


def _leading(c: Context, a: int) -> Candidates:
    """Read a gerund in front of the clause whose subject it belongs to: "Noting that it was late, Lund left"."""
    t = c.t
    for p in range(a + 1, min(c.last - 1, a + _LEADING)):
        if t.is_(p, COMMA) and t.is_any(p + 1, _OPENS_SUBJECT):
            verb = t.find(VERBS, p + 2, min(c.last, p + _SUBJECT))
            comma = t.find_symbol(COMMA, p + 2, verb)
            if comma == verb < min(c.last, p + _SUBJECT):
                return [c.candidate(Order.SUBJECT_GERUND, (p + 1, verb), ((a, p),), c.clause.content_log)]
    return None


def _sentence_subject(c: Context) -> TokenRange:
    """The subject of the sentence that a verb goes on in."""
    t, behind = c.t, c.cue_phrase.first
    a = main_clause(t, c.first, behind)
    verb = t.find(_ENDS_SUBJECT, a + 1, behind)
    if verb < behind and t.is_any(verb, VERBS) and not modifies(t.symbols, verb):
        return a, subject_end(t, verb - 1, a) + 1
    b = c.source_end(a, behind, Order.SUBJECT_GERUND)
    if b - a > 1 and t.is_any(b - 1, _VERB_LIKE) and t.is_(b - 2, CAP):
        b -= 1  # "The Herald relies on …, and says"
    return a, b
