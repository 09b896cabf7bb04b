"""Which cue words are worth a look: those the model takes for cues, and those that their sentence shows to be some."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from ...lexicon.cues import CUES, PAST, THIRD
from ...lexicon.loading import words
from ..boundaries.adverbials import follows_clause
from ..scoring.features import cue_score
from ..tokens.grammar import (
    ADVERB,
    AS,
    DETERMINER,
    FINITE_BE,
    FORMS_OF_BE,
    OTHER_PRONOUN,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    TIMES,
    VERBS,
    WHAT,
)
from ..tokens.shapes import (
    ASK,
    CAP,
    CAP_S,
    COLON,
    COMMA,
    CUE_NOUN,
    CUE_PAST,
    DASH,
    EDGE,
    LOW,
    LY,
    OPEN,
    PLURAL,
    Q_COMMA,
    Q_LONG,
    SPOKEN,
    STOP,
    members,
)
from ..types import LikelyCue
from .cue_phrase import REFUSALS, cue_of, is_words_of
from .noun_shapes import is_noun_shape

if TYPE_CHECKING:
    from ..scoring.linear_model import Model
    from ..tokens.tokenizer import Tokens

__all__ = ["leads_to_quotation", "likely_cues"]

_LEAST: Final = -0.1  # log odds below which a cue word is not looked into
_LEAST_QUOTING: Final = -1.6  # the same, in a sentence with a quotation
_LEAST_NOUN: Final = -2.6  # the same, of a noun with its owner or author
_SPOKEN: Final = 2.0  # log odds of the colon behind who speaks in a transcript
_ADVERBS: Final = members({ADVERB, LY})
_SUBJECT: Final = 6  # tokens of a subject behind "what" or a clause
_FINITE: Final = frozenset({PAST, THIRD})
_NAMING: Final = words("verb_frames", "naming")
_WORDED: Final = words("verb_frames", "worded")
_ENDS_SUBJECT: Final = members({CAP, LOW, PLURAL, PRONOUN, CUE_NOUN})
_ARTICLES: Final = frozenset({"a", "an"})
_OPENS_OBJECT: Final = members({DETERMINER, POSSESSIVE, PRONOUN, OTHER_PRONOUN, CAP})
_NO_OBJECT: Final = members({PREPOSITION})
_OBJECT_ENDS: Final = VERBS | members({COMMA, STOP, EDGE})
_OBJECT: Final = 14  # tokens of an object
_ENDS: Final = members({EDGE, STOP, ASK, COMMA})
_CLOSES: Final = members({EDGE, STOP, ASK})
_BEGINS: Final = members({OPEN, CAP, CAP_S, DETERMINER, PRONOUN, POSSESSIVE}) | SPOKEN


def likely_cues(t: Tokens, model: Model, spoken: frozenset[int] = frozenset()) -> list[LikelyCue]:
    """Choose the cue words that are worth a look.

    Args:
        t: The tokens.
        model: The weights of the model that tells cues.
        spoken: The colons of a transcript, which are all cues.

    Returns:
        The cues in the order of the text.
    """
    sentences = t.sentences
    starts = [sentence.first for sentence in sentences]
    quoting = {bisect_right(starts, i) - 1 for i in t.quotes}
    found = []
    for i, number in t.cues:
        if i in spoken:
            found.append(LikelyCue(i, number, _SPOKEN, by_shape=False))
            continue
        score = cue_score(model, t, i, cue_of(t.word(i)), sentences[number])
        if score > (_LEAST_QUOTING if number in quoting else _LEAST):
            found.append(LikelyCue(i, number, score, by_shape=False))
        elif _is_refused(t, i):
            found.append(LikelyCue(i, number, _LEAST, by_shape=False))
        elif _shows(t, i, sentences[number].first):
            found.append(LikelyCue(i, number, max(score, _LEAST), by_shape=True))
        elif score > _LEAST_NOUN and is_noun_shape(t, i, sentences[number]):
            found.append(LikelyCue(i, number, score, by_shape=True))
    return found


def leads_to_quotation(t: Tokens, i: int) -> bool:
    """Whether a quotation that is a sentence stands behind the colon at token i, or begins the next paragraph."""
    behind = i + 2 if t.is_edge(i + 1) else i + 1
    if not t.is_any(behind, SPOKEN) or t.is_(behind, Q_COMMA):
        return False
    after = t.symbol(behind + 1)
    return after in _CLOSES or (after in _BEGINS and not t.is_(behind, Q_LONG))


def _is_refused(t: Tokens, i: int) -> bool:
    """Whether the verb at token i is that of "declined to say"."""
    before = CUES.get(t.word(i - 2)) if i > 1 and t.word(i - 1) == "to" else None
    return before is not None and before.lemma in REFUSALS


def _shows(t: Tokens, i: int, first: int) -> bool:
    """Whether what stands around a cue word shows that it is a cue, however seldom the word is one."""
    return (
        t.is_(i, DASH)
        or (t.is_(i, COLON) and leads_to_quotation(t, i))
        or is_words_of(t, i)
        or (t.is_any(i + 1, FINITE_BE) and t.find_symbol(WHAT, max(first, i - _SUBJECT), i) < i)  # "what police say is"
        or _follows_clause(t, i, first)
        or _is_worded(t, i, first)
        or _is_held(t, i, first)
        or (t.word(i) == "saying" and t.is_(i - 1, AS) and not t.is_(i - 2, CUE_PAST))  # "quoted the mayor as | saying"
    )


def _is_held(t: Tokens, i: int, first: int) -> bool:
    """Whether it is told as what somebody or something is known or named: "were identified | as Ida Lund"."""
    if not t.is_(i + 1, AS) or not t.is_(i, CUE_PAST):
        return False
    be = i - 1 - t.is_any(i - 1, _ADVERBS)
    return be > first and t.is_any(be, FORMS_OF_BE) and CUES[t.word(i)].lemma in _NAMING


def _is_worded(t: Tokens, i: int, first: int) -> bool:
    """Whether a finite verb at token i, behind its subject, says something of a thing too: "demanded a delay"."""
    cue = CUES.get(t.word(i))
    if cue is None or cue.form not in _FINITE or i == first:
        return False
    if cue.lemma == "call":
        return _calls(t, i)
    return cue.lemma in _WORDED and t.is_any(i - 1, _ENDS_SUBJECT)


def _calls(t: Tokens, i: int) -> bool:
    """Whether somebody calls something a thing: "called the offer | an insult", "had called it a mistake"."""
    if not t.is_any(i + 1, _OPENS_OBJECT):
        return False
    for p in range(i + 2, i + _OBJECT):
        if t.word(p) in _ARTICLES:
            return not t.is_any(p - 1, _NO_OBJECT) and not t.is_any(p + 1, TIMES)
        if t.is_any(p, _OBJECT_ENDS):
            break
    return False


def _follows_clause(t: Tokens, i: int, first: int) -> bool:
    """Whether a clause, a comma and a short subject stand before the verb at token i, and its end or a time behind."""
    after = t.symbol(i + 1)
    if after not in _ENDS and not t.is_any(i + 2 if t.is_(i + 1, PREPOSITION) else i + 1, TIMES):
        return False
    cue = CUES.get(t.word(i))
    if cue is None or cue.form not in _FINITE or "t" not in cue.takes:
        return False
    for p in range(i - 2, max(first, i - _SUBJECT), -1):
        if t.is_(p, COMMA):
            return follows_clause(t, p, first)
        if t.is_any(p, VERBS):
            return False
    return False
