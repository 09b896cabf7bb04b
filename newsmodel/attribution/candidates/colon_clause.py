"""A clause and a colon in front of a quotation: "The mayor was blunt: “No.”", "Lund on the delay: “It happens.”"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.cues import BASE, CUES, GERUND, PAST, SPEECH, THIRD
from ...lexicon.people import BODIES, DOCUMENTS, PERSONS, ROLES
from ..boundaries.subject import main_clause
from ..boundaries.walks import VERBAL
from ..cues.cue_phrase import MARK_CUE, read_cue_phrase
from ..tokens.shapes import (
    ACCORDING,
    ASK,
    CAP,
    CAP_S,
    CLASS_OF,
    CODES,
    COLON,
    COMMA,
    CUE_BASE,
    CUE_NOUN,
    DASH,
    EDGE,
    LOW_S,
    LY,
    OPEN,
    Q_COMMA,
    Q_LONG,
    QUOTES,
    SEMICOLON,
    SPOKEN,
    STOP,
    code,
)
from ..types import CLAUSE_COLON, CuePhrase, Proposal

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens

__all__ = ["leads_to_quotation", "names_source", "past_pointer", "read_colon_clause"]

_PREPOSITION: Final = code("preposition")
_COORDINATOR: Final = code("coordinator")
_SUBORDINATOR: Final = code("subordinator")
_ADVERB: Final = code("adverb")
_POSSESSIVE: Final = code("possessive")
_PRONOUN: Final = code("pronoun")
_FROM: Final = CODES["from"]
_OF: Final = CODES["of"]
_RELATIVES: Final = frozenset(CODES[word] for word in ("who", "whose", "which", "that"))
_BOUNDS: Final = frozenset({COLON, SEMICOLON, DASH}) | QUOTES
_CLOSES: Final = frozenset({EDGE, STOP, ASK})
_BEGINS: Final = frozenset({OPEN, CAP, CAP_S, code("determiner"), code("pronoun"), _POSSESSIVE}) | SPOKEN
_HER: Final = frozenset({"her", "Her"})
_OWNERS: Final = frozenset({CAP_S, LOW_S})
_UTTERED: Final = frozenset(
    "reaction response reply answer message verdict view advice explanation motto excuse".split()
)
_NOUNS: Final = frozenset({CUE_NOUN, CUE_BASE})
_LOOSE: Final = frozenset({_ADVERB, LY, _COORDINATOR, code("particle")})
_SUBJECTS: Final = frozenset({CAP, _PRONOUN, code("determiner")})
_FORMS: Final = frozenset({PAST, THIRD, GERUND})
_NOBODY: Final = frozenset({"it", "this", "that", "these", "those", "there", "here", "what", "which", "who", "one"})
_NO_POINTER: Final = VERBAL | QUOTES | {EDGE, STOP, ASK, COMMA, SEMICOLON, CODES["that"]}
_SPEAKS: Final = ROLES | PERSONS | BODIES | DOCUMENTS
_FAR: Final = 60  # tokens in front of the colon that are looked at
_ASIDE: Final = 25  # tokens of a relative clause, or of what stands in front of a subject
_SHORT: Final = 8  # tokens in front of the colon without a verb
_LABEL: Final = 8  # tokens of a name in front of a colon
_OWNER: Final = 4  # tokens of an owner
_NAME: Final = 2  # words of a name behind a subject that cannot speak
_APPOSITION: Final = 12  # tokens behind a name


def past_pointer(t: Tokens, a: int) -> int:
    """Where a quotation begins that a colon sets off from a few words behind a verb of speech; else the token a itself.

    "Lund put | it this way: | “No.”", "She added | a caveat: | “Not yet.”"
    """
    symbols = t.symbols
    for k in range(a, a + _SHORT):
        if symbols[k] == COLON:
            return k + 1 if symbols[k + 1] in SPOKEN else a
        if symbols[k] in _NO_POINTER:
            break
    return a


def leads_to_quotation(symbols: list[int], i: int) -> bool:
    """Whether a quotation that is a sentence stands behind the colon at token i, or begins the next paragraph."""
    behind = i + 1 if symbols[i + 1] != EDGE else i + 2
    quotation = symbols[behind]
    if quotation not in SPOKEN or quotation == Q_COMMA:
        return False
    after = symbols[behind + 1]
    return after in _CLOSES or (quotation != Q_LONG and CLASS_OF[after] in _BEGINS)


def names_source(t: Tokens, i: int, first: int) -> bool:
    """Whether few words stand before the colon at token i, and begin a paragraph as a name does: "Ana Ruiz, mayor:"."""
    kind = CLASS_OF[t.symbols[first]]
    return (
        i - first <= _LABEL
        and (first == 0 or t.words[first - 1] == "")
        and kind not in _LOOSE
        and kind not in {_PREPOSITION, ACCORDING}
        and not any(CLASS_OF[symbol] == _PRONOUN for symbol in t.symbols[first + 1 : i])
        and not _said(t, i - 1, i)
    )


def read_colon_clause(t: Tokens, i: int, number: int) -> Proposal | None:
    """Read what leads up to the colon at token i and the quotation behind it.

    The subject of the clause is the source, its predicate the cue. A clause without a verb has its source in front of
    a preposition ("Lund on the delay:") or behind "from" ("More from the report:").

    Args:
        t: The tokens.
        i: The colon.
        number: The number of its sentence.
    """
    symbols = t.symbols
    sentence = t.sentences[number]
    a = _clause(t, max(sentence.first, i - _FAR), i)
    if a == i or ACCORDING in symbols[a:i]:
        return None
    verb = _verb(symbols, a, i)
    said = _said(t, verb, i)
    if said == i - 1:
        return None  # "Lund said:" is read as any "said" is
    if verb < i:
        source, head = _subject(t, a, verb, i, anybody=said > 0 or names_source(t, i, sentence.first))
    else:
        source, head = _without_verb(t, a, i, sentence.first)
    if source is None or source[0] >= source[1]:
        return None
    g = read_cue_phrase(t, said, sentence, None) if said else CuePhrase(head, i + 1, i, MARK_CUE)
    if source[1] > g.first and source[0] < g.last:
        return None
    if said and g.first > verb and CLASS_OF[symbols[g.first - 1]] in _SUBJECTS:
        return None  # "She keeps what her mother told her:": a clause of its own
    content = (i + 1, i + 2) if symbols[i + 1] != EDGE else (i + 2, i + 3)
    return Proposal(CLAUSE_COLON, g, source, [content], (0.0, 0.0), number)


def _clause(t: Tokens, first: int, i: int) -> int:
    """Where the subject of the clause before token i begins; i if that is not clear."""
    symbols = t.symbols
    a = first
    for p in range(i - 1, first - 1, -1):
        if symbols[p] in _BOUNDS:
            a = p + 1
            break
        if CLASS_OF[symbols[p]] == _COORDINATOR and symbols[p - 1] == COMMA and _verb(symbols, p + 1, i) < i:
            a = p + 1  # "Lund called it late, but Marr had another word for it:"
            break
    return main_clause(t, a, i)


def _verb(symbols: list[int], a: int, i: int) -> int:
    """The first verb of a clause that is not within a relative clause; i if there is none."""
    p = a + 1
    while p < i:
        if symbols[p] in _RELATIVES:
            if symbols[p - 1] != COMMA:
                return i
            p = next((k for k in range(p + 1, min(i, p + _ASIDE)) if symbols[k] == COMMA), i)
        elif symbols[p] in VERBAL:
            return p
        p += 1
    return i


def _subject(t: Tokens, a: int, verb: int, i: int, *, anybody: bool) -> tuple[tuple[int, int] | None, int]:
    """The source that the words from token a up to a verb are, and where the cue begins; None if nobody speaks."""
    symbols, words = t.symbols, t.words
    b = verb
    while b > a and (CLASS_OF[symbols[b - 1]] in _LOOSE or symbols[b - 1] == COMMA):
        b -= 1
    if words[a].lower() in _NOBODY and not _said(t, verb, i):
        return None, verb
    for p in range(a, min(b - 1, a + _OWNER)):
        if symbols[p] in _OWNERS or CLASS_OF[symbols[p]] == _POSSESSIVE or words[p] in _HER:  # "His answer was short:"
            if (symbols[p + 1] in _NOUNS or words[p + 1] in _UTTERED) and p + 2 == b:
                return (a, p + 1), p + 1
            break
    if anybody or symbols[a] == CAP or CLASS_OF[symbols[a]] == _PRONOUN or _speaks(t, a, b):
        return (a, b), verb
    return _name_before(symbols, verb, i), i


def _name_before(symbols: list[int], a: int, i: int) -> tuple[int, int] | None:
    """A name in front of token i, and what is said of it: "It drew praise from | Ana Ruiz, head of the union:"."""
    end = i
    for _ in range(2):
        start = end
        while start > a and symbols[start - 1] == CAP:
            start -= 1
        if end - start >= _NAME:
            return start, i
        end = next((p for p in range(end - 1, max(a, end - _APPOSITION), -1) if symbols[p] == COMMA), a)
    return None


def _speaks(t: Tokens, a: int, b: int) -> bool:
    """Whether the noun that a subject is made around is one of a person, a body or a document."""
    for p in range(a, b):
        if t.words[p].lower() in _SPEAKS:
            return True
        if CLASS_OF[t.symbols[p]] == _PREPOSITION:
            break
    return False


def _without_verb(t: Tokens, a: int, i: int, first: int) -> tuple[tuple[int, int] | None, int]:
    """The source of a clause without a verb, and where its cue begins."""
    symbols = t.symbols
    if i - a < _SHORT and all(symbol == CAP for symbol in symbols[a:i]):  # a name, which begins no paragraph
        return (None if a == first and names_source(t, i, first) else (a, i)), i
    for p in range(a, min(i, a + _SHORT)):
        if symbols[p] == _FROM:
            return (p + 1, i), i
        if p > a and CLASS_OF[symbols[p]] == _PREPOSITION and symbols[p] != _OF:
            if symbols[a] == CAP_S or CLASS_OF[symbols[a]] == _POSSESSIVE or t.words[a] in _HER:
                return (a, a + 1), a + 1
            if symbols[p - 1] == CAP or _speaks(t, a, p):
                return (a, p), p
    return _name_before(symbols, a, i), i


def _said(t: Tokens, a: int, i: int) -> int:
    """The last verb of speech in a predicate, or 0: "wrote on Facebook:"."""
    for p in range(i - 1, a - 1, -1):
        cue = CUES.get(t.words[p])
        if cue is None or cue.trust != SPEECH or "q" not in cue.takes or CLASS_OF[t.symbols[p - 1]] == _SUBORDINATOR:
            continue
        if cue.form in _FORMS or (cue.form == BASE and t.words[p - 1] == "to"):
            return p
    return 0
