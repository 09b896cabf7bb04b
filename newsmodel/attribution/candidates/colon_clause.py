"""A clause and a colon in front of a quotation: "The mayor was blunt: “No.”", "Lund on the delay: “It happens.”"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.bodies import BODIES
from ...lexicon.documents import DOCUMENTS
from ...lexicon.loading import words
from ...lexicon.people import PERSONS, ROLES
from ..boundaries.subject import main_clause
from ..cues.cue_phrase import MARK_CUE, read_cue_phrase
from ..cues.detection import leads_to_quotation
from ..tokens.grammar import (
    ADVERB,
    COORDINATOR,
    DETERMINER,
    FROM,
    NEGATION,
    OF,
    PARTICLE,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    RELATIVE_PRONOUNS,
    THAT,
    VERBS,
)
from ..tokens.shapes import (
    ACCORDING,
    CAP,
    CAP_S,
    COLON,
    COMMA,
    CUE_BASE,
    CUE_NOUN,
    DASH,
    LOW_S,
    LY,
    QUOTES,
    SEMICOLON,
    STOP,
    members,
)
from ..types import CuePhrase, Order
from .colon_label import names_source, speech_verb

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens
    from ..types import TokenRange
    from .context import Candidates, Context

__all__ = ["propose"]

_VERBS: Final = VERBS - members({NEGATION})
_RELATIVES: Final = RELATIVE_PRONOUNS | {THAT}
_BOUNDS: Final = members({COLON, SEMICOLON, DASH}) | QUOTES
_HER: Final = frozenset({"her", "Her"})
_OWNERS: Final = members({CAP_S, LOW_S, POSSESSIVE})
_UTTERED: Final = words("utterances")
_NOUNS: Final = members({CUE_NOUN, CUE_BASE})
_LOOSE: Final = members({ADVERB, LY, COORDINATOR, PARTICLE})
_LOOSE_OR_COMMA: Final = _LOOSE | {COMMA}
_SUBJECTS: Final = members({CAP, PRONOUN, DETERMINER})
_NAMES: Final = members({CAP, PRONOUN})
_NOBODY: Final = words("pronouns", "thing")
_SPEAKS: Final = ROLES | PERSONS | BODIES | DOCUMENTS
_FAR: Final = 60  # tokens in front of the colon that are looked at
_ASIDE: Final = 25  # tokens of a relative clause
_SHORT: Final = 8  # tokens in front of the colon without a verb
_OWNER: Final = 4  # tokens of an owner
_NAME: Final = 2  # words of a name behind a subject that cannot speak
_APPOSITION: Final = 12  # tokens behind a name


def propose(c: Context) -> Candidates:
    """Read what leads up to a colon and the quotation behind it.

    The subject of the clause is the source, its predicate the cue. A clause without a verb has its source in front of
    a preposition ("Lund on the delay:") or behind "from" ("More from the report:").

    Args:
        c: The cue in its sentence.

    Returns:
        The candidates; None where the cue has not this shape.
    """
    t, i = c.t, c.cue_phrase.head
    if c.cue_phrase.cue is not MARK_CUE or not t.is_(i, COLON) or not leads_to_quotation(t, i):
        return None
    a = _clause(t, max(c.first, i - _FAR), i)
    if a == i or t.find_symbol(ACCORDING, a, i) < i:
        return None
    verb = _verb(t, a, i)
    said = speech_verb(t, verb, i)
    if said == i - 1:
        return None  # "Lund said:" is read as any "said" is
    if verb < i:
        source, head = _subject(t, a, verb, i, anybody=said > 0 or names_source(t, i, c.first))
    else:
        source, head = _without_verb(t, a, i, c.first)
    if source is None or source[0] >= source[1]:
        return None
    phrase = read_cue_phrase(t, said, t.sentences[c.sentence], None) if said else CuePhrase(head, i + 1, i, MARK_CUE)
    if source[1] > phrase.first and source[0] < phrase.last:
        return None
    if said and phrase.first > verb and t.is_any(phrase.first - 1, _SUBJECTS):
        return None  # "She keeps what her mother told her:": a clause of its own
    behind = i + 2 if t.is_edge(i + 1) else i + 1
    return [c.of(phrase).candidate(Order.CLAUSE_COLON_QUOTATION, source, ((behind, behind + 1),), 0.0)]


def _clause(t: Tokens, first: int, i: int) -> int:
    """Where the subject of the clause before token i begins; i if that is not clear."""
    a = first
    for p in range(i - 1, first - 1, -1):
        if t.is_any(p, _BOUNDS):
            a = p + 1
            break
        if t.is_(p, COORDINATOR) and t.is_(p - 1, COMMA) and _verb(t, p + 1, i) < i:
            a = p + 1  # "Lund called it late, but Marr had another word for it:"
            break
    return main_clause(t, a, i)


def _verb(t: Tokens, a: int, i: int) -> int:
    """The first verb of a clause that is not within a relative clause; i if there is none."""
    p = a + 1
    while p < i:
        if t.is_any(p, _RELATIVES):
            if not t.is_(p - 1, COMMA):
                return i
            end = min(i, p + _ASIDE)
            comma = t.find_symbol(COMMA, p + 1, end)
            p = comma if comma < end else i
        elif t.is_any(p, _VERBS):
            return p
        p += 1
    return i


def _subject(t: Tokens, a: int, verb: int, i: int, *, anybody: bool) -> tuple[TokenRange | None, int]:
    """The source that the words from token a up to a verb are, and where the cue begins; None if nobody speaks."""
    b = verb
    while b > a and t.is_any(b - 1, _LOOSE_OR_COMMA):
        b -= 1
    if t.word(a).lower() in _NOBODY and not speech_verb(t, verb, i):
        return None, verb
    for p in range(a, min(b - 1, a + _OWNER)):
        if t.is_any(p, _OWNERS) or t.word(p) in _HER:  # "His answer was short:"
            if (t.is_any(p + 1, _NOUNS) or t.word(p + 1) in _UTTERED) and p + 2 == b:
                return (a, p + 1), p + 1
            break
    if anybody or t.is_any(a, _NAMES) or _speaks(t, a, b):
        return (a, b), verb
    return _name_before(t, verb, i), i


def _name_before(t: Tokens, a: int, i: int) -> TokenRange | None:
    """A name in front of token i, and what is said of it: "It drew praise from | Ana Ruiz, head of the union:"."""
    end = i
    for _ in range(2):
        start = end
        while start > a and (t.is_(start - 1, CAP) or _is_initial(t, start - 2, a)):
            start -= 1
        if end - start >= _NAME:
            return start, i
        comma = a
        for p in range(end - 1, max(a, end - _APPOSITION), -1):
            if t.is_(p, COMMA):
                comma = p
                break
        end = comma
    return None


def _is_initial(t: Tokens, i: int, a: int) -> bool:
    """Whether an initial stands at token i, and its stop behind it."""
    return i >= a and len(t.word(i)) == 1 and t.is_(i, CAP) and t.is_(i + 1, STOP)


def _speaks(t: Tokens, a: int, b: int) -> bool:
    """Whether the noun that a subject is made around is one of a person, a body or a document."""
    for p in range(a, b):
        if t.word(p).lower() in _SPEAKS:
            return True
        if t.is_(p, PREPOSITION):
            break
    return False


def _without_verb(t: Tokens, a: int, i: int, first: int) -> tuple[TokenRange | None, int]:
    """The source of a clause without a verb, and where its cue begins."""
    if i - a < _SHORT and t.past(_CAPITALS, a, i) == i:  # a name, which begins no paragraph
        return (None if a == first and names_source(t, i, first) else (a, i)), i
    for p in range(a, min(i, a + _SHORT)):
        if t.is_(p, FROM):
            return (p + 1, i), i
        if p > a and t.is_(p, PREPOSITION) and not t.is_(p, OF):
            if t.is_(a, CAP_S) or t.is_(a, POSSESSIVE) or t.word(a) in _HER:
                return (a, a + 1), a + 1
            if t.is_(p - 1, CAP) or _speaks(t, a, p):
                return (a, p), p
    return _name_before(t, a, i), i


_CAPITALS: Final = members({CAP})
