"""The clause of a verb: the subject in front of it, which may say something, and the content behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.cues import CUES, GERUND, SPEECH
from ..boundaries.adverbials import clause_resumes, is_adverbial, is_no_clause, is_source_behind
from ..boundaries.content_opening import content_opening
from ..boundaries.subject import apposition_start, before_relative_clause, modifies, subject_end
from ..tokens.grammar import (
    AUXILIARY,
    COORDINATOR,
    DETERMINER,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE_PRONOUNS,
    SUBORDINATOR,
    THAT,
    VERBS,
    WHICH,
    WHO,
    spelled,
)
from ..tokens.shapes import (
    ASK,
    CAP,
    CAP_S,
    COLON,
    COMMA,
    CUE_GERUND,
    CUE_PAST,
    CUE_THIRD,
    ED,
    EDGE,
    ING,
    LY,
    NUMBER,
    QUOTES,
    SEMICOLON,
    SPOKEN,
    STOP,
    members,
)

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens
    from ..types import TokenRange
    from .context import Context

__all__ = ["Clause", "read_clause"]

_STOPS: Final = members({STOP, ASK, EDGE})
_BEFORE_NOUN: Final = spelled("a an the") | members({POSSESSIVE})
_NO_SUBJECT_BEFORE: Final = members({COORDINATOR, PREPOSITION}) | QUOTES | _BEFORE_NOUN | {EDGE}
_NO_SUBJECT: Final = members({AUXILIARY, PREPOSITION, SUBORDINATOR, COORDINATOR, STOP, COLON, SEMICOLON})
_SAID: Final = members({CUE_PAST, CUE_THIRD})
_WHO_OR_WHICH: Final = members({WHO, WHICH})
_OPENS_SUBJECT: Final = members({DETERMINER, POSSESSIVE, CAP, CAP_S})
_RELATIVES: Final = RELATIVE_PRONOUNS | {THAT}
_OBJECTS: Final = frozenset({"me", "him", "them", "us"})
_NO_NAME: Final = members({NUMBER, ING, ED, LY, CUE_GERUND, COMMA})
_NO_POINTER: Final = VERBS | QUOTES | {EDGE, STOP, ASK, COMMA, SEMICOLON, THAT}
_POINTER: Final = 8  # tokens between a verb of speech and a colon


class Clause:
    """What stands around a verb in its sentence.

    Args:
        subject: The words in front of it that may say it.
        subject_log: The logarithm of the chance that they begin there.
        content: The words behind it that may be said.
        content_log: The logarithm of the chance that they begin and end so.
        below: The quotation that begins the next paragraph, where the verb ends its own: "The mayor wrote:".
    """

    __slots__ = ("below", "content", "content_log", "subject", "subject_log")

    def __init__(
        self,
        subject: TokenRange | None,
        subject_log: float,
        content: TokenRange | None,
        content_log: float,
        below: TokenRange | None,
    ) -> None:
        self.subject: Final = subject
        self.subject_log: Final = subject_log
        self.content: Final = content
        self.content_log: Final = content_log
        self.below: Final = below


def read_clause(c: Context) -> Clause:
    """Find what stands around a verb."""
    content, content_log = _content_behind(c)
    below = _quotation_below(c) if content is None else None
    subject, subject_log = _subject_before(c)
    if content is not None and subject is not None and subject[0] > c.first:
        t, a, behind = c.t, subject[0], c.cue_phrase.last
        if is_adverbial(t, c.first, a, behind, content[0]) or clause_resumes(t, c.first, a, behind, c.last):
            content = None  # "It fell, he said on Monday", "The war, he said on Monday, was over"
    return Clause(subject, subject_log, content, content_log, below)


def _content_behind(c: Context) -> tuple[TokenRange | None, float]:
    """The content behind a verb, and how sure it is."""
    t, phrase = c.t, c.cue_phrase
    if _STOPS.has[c.after]:
        return None, 0.0
    a, opening_log = content_opening(t, phrase.last, c.last, phrase, c.models["content_opening"])
    if phrase.cue.trust == SPEECH and "q" in phrase.cue.takes:
        a = _past_pointer(t, a)
    if a >= c.last:
        return None, 0.0
    b, end_log = c.content_end(a, c.last)
    no_clause = is_no_clause(t, phrase, a, b) or is_source_behind(t, phrase, c.first, a, b)
    if b <= a or t.is_(a, SEMICOLON) or no_clause:
        return None, 0.0
    return (a, b), opening_log + end_log


def _past_pointer(t: Tokens, a: int) -> int:
    """Where a quotation begins that a colon sets off from a few words behind a verb of speech; else the token a itself.

    "Lund put | it this way: | “No.”", "She added | a caveat: | “Not yet.”"
    """
    for k in range(a, a + _POINTER):
        if t.is_(k, COLON):
            return k + 1 if t.is_any(k + 1, SPOKEN) else a
        if t.is_any(k, _NO_POINTER):
            break
    return a


def _quotation_below(c: Context) -> TokenRange | None:
    """The quotation at the start of the next paragraph, where the cue and a colon end this one."""
    t, behind = c.t, c.cue_phrase.last
    colon = t.is_(behind - 1, COLON)
    if not colon and c.after == COLON:
        colon = True
        behind += 1
    if colon and behind == c.last and t.is_edge(behind) and t.is_any(behind + 1, SPOKEN):
        return behind + 1, behind + 2
    return None


def _behind_speech(t: Tokens, a: int, e: int) -> int:
    """Where the subject of a clause within another begins: "Lund said | the report showed", "which | Lund says".

    Args:
        t: The tokens.
        a: The first token that it may begin with.
        e: Its last one.

    Returns:
        Its first token; a itself where it is in no other clause.
    """
    for p in range(e - 1, a, -1):
        if t.is_any(p, _WHO_OR_WHICH) and t.is_any(p + 1, _OPENS_SUBJECT):
            return a if t.has_verb(p, e) else p + 1
        if t.is_any(p, _SAID) and CUES[t.word(p)].trust == SPEECH and not modifies(t.symbols, p):
            return a if t.has_any(a, p, _RELATIVES) else p + 1 + t.is_(p + 1, THAT)
    return a


def _subject_before(c: Context) -> tuple[TokenRange | None, float]:
    """The subject in front of a verb, and how sure its start is."""
    t, phrase = c.t, c.cue_phrase
    if _NO_SUBJECT_BEFORE.has[c.before]:
        return None, 0.0
    e = subject_end(t, phrase.first - 1, c.first)
    short = t.is_(e, STOP) and e > c.first and t.is_(e - 1, CAP)  # "Tarn Works Inc. | said", "the U.S. | said"
    if (t.is_any(e, _NO_SUBJECT) and not short) or t.word(e) in _OBJECTS:
        return None, 0.0
    a, log = c.source_start(before_relative_clause(t, e, c.first))
    if t.is_(e, COMMA) and t.has_main_verb(a, e):
        a = apposition_start(t, e, a)
    a = _behind_speech(t, a, e)
    if a == e and t.is_any(e, _NO_NAME):
        return None, log  # "in 2017, saying", ", beating forecasts"
    if phrase.cue.form == GERUND and c.before == COMMA and t.has_main_verb(a, e + 1):
        return None, log  # "he quit, saying"
    return (a, e + 1), log
