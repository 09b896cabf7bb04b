"""What the structure of a sentence shows of a content: it never ends inside brackets, an apposition or a dash aside."""

from __future__ import annotations

from typing import Final

from ...lexicon.cues import CUES, PAST, SPEECH
from ...lexicon.loading import words
from ..tokens.grammar import (
    ADVERB,
    AUXILIARY,
    BY,
    CONNECTIVES,
    COORDINATOR,
    DETERMINER,
    HONORIFIC,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    RELATIVE_PRONOUNS,
    SUBORDINATOR,
    THAT,
    TIME_NOUN,
    VERBS,
    WH,
    WHO,
    spelled,
)
from ..tokens.shapes import (
    ACCORDING,
    ASK,
    CAP,
    CLASS_OF,
    CODES,
    COMMA,
    CUE_PAST,
    CUE_THIRD,
    DASH,
    ED,
    EDGE,
    ING,
    LY,
    OPEN,
    Q_ASK,
    Q_COMMA,
    Q_OPEN,
    Q_STOP,
    QUOTES,
    SEMICOLON,
    STOP,
    members,
)

__all__ = [
    "AHEAD",
    "AND_BUT_COMMA",
    "adds_to_clause",
    "ends",
    "ends_subject",
    "fronted",
    "goes_on",
    "in_dashes",
    "in_relative_clause",
    "joined_clause",
    "opening_dash",
    "opening_partner",
    "partner",
    "parts_names",
    "past_apposition",
    "relative_end",
    "resumes",
    "sets_off",
    "speaks_again",
    "speech_ahead",
    "withholds",
]

#: Tokens behind a comma or the like in which a verb of speech is looked for.
AHEAD: Final = 8

_ASIDE: Final = 30  # tokens of an aside
_SUBJECT: Final = 6  # tokens of a subject and its verb

_SAID: Final = members({CUE_PAST, CUE_THIRD})
_WHATEVER: Final = spelled("whatever whoever whichever however")
_ASKS: Final = spelled("if whether")
_BREAKS: Final = members({EDGE, STOP, ASK, SEMICOLON, Q_OPEN, Q_STOP, Q_ASK})
_COMPARED: Final = spelled("compared")  # which is a cue elsewhere
_BEFORE_BY: Final = frozenset({CLASS_OF[BY], ADVERB})  # "an outflow, encouraged then by high rates"
_AND_BUT: Final = spelled("and but")
_REPORTED: Final = spelled(words("function_words", "second"))
_BACKSHIFTED: Final = spelled(words("function_words", "backshift"))
_RELATIVE: Final = RELATIVE_PRONOUNS | spelled("where")
_BUT: Final = CODES["but"]
_WITHHOLDS: Final = words("verb_frames", "withholds")
_DENIES: Final = words("function_words", "withheld")
_REFUSES: Final = words("verb_frames", "refuses")
_BEFORE_NOT: Final = frozenset({"did", "would"})
_FAR: Final = 10  # tokens of "but he and the mayor did not say"
_ADVERBS: Final = members({ADVERB, LY, TIME_NOUN})
_NAMES: Final = members({CAP, HONORIFIC})
_LISTED: Final = _NAMES | {COMMA, STOP}  # a full stop behind "Col"
_CLOSED: Final = members({COMMA, STOP, EDGE})
_BEHIND_NOUN: Final = RELATIVE_PRONOUNS | {ED, THAT}
_NO_APPOSITION: Final = VERBS | QUOTES | members({COMMA, THAT, WH})
_ENDS_SUBJECT: Final = _BREAKS | VERBS | QUOTES | members({COMMA, THAT, WH})

#: Where a content may go on with another clause.
AND_BUT_COMMA: Final = _AND_BUT | {COMMA}


def partner(symbols: list[int], mark: int, p: int, limit: int) -> int:
    """The token behind the mark that closes an aside, which begins with the mark at token p; p if there is none."""
    first = p + 1
    while first < limit and symbols[first] == mark:  # "--"
        first += 1
    for k in range(first + 1, min(limit, p + _ASIDE)):
        if symbols[k] == mark:
            return partner_end(symbols, mark, k, limit)
    return p


def partner_end(symbols: list[int], mark: int, k: int, limit: int) -> int:
    """The token behind a mark that may be written twice."""
    while k < limit and symbols[k] == mark:
        k += 1
    return k


def opening_partner(symbols: list[int], p: int, edge: int) -> int:
    """The bracket that opens what the one at token p closes; 0 if there is none."""
    return _opening(symbols, OPEN, p, edge)


def opening_dash(symbols: list[int], p: int, edge: int) -> int:
    """The dash that opens the aside which the one at token p closes; 0 if there is none."""
    while symbols[p - 1] == DASH:  # "--"
        p -= 1
    return _opening(symbols, DASH, p, edge)


def _opening(symbols: list[int], mark: int, p: int, edge: int) -> int:
    """The mark before token p in the same sentence; 0 if there is none near, or a sentence's end before a dash."""
    for k in range(p - 1, max(edge, p - _ASIDE), -1):
        if symbols[k] == mark:
            return k
        if mark == DASH and _BREAKS.has[symbols[k]]:
            break
    return 0


def in_dashes(symbols: list[int], a: int) -> bool:
    """Whether a content begins in an aside between dashes: "Lund - who says | she is glad - left"."""
    odd = False
    k = a - 1
    while k >= 0 and k > a - _ASIDE and not _BREAKS.has[symbols[k]]:
        if symbols[k] == DASH and symbols[k - 1] != DASH:
            odd = not odd
        k -= 1
    return odd


def in_relative_clause(symbols: list[int], first: int) -> bool:
    """Whether the verb phrase that begins with a token is that of "who": "Lund, who | said", "who recently | said"."""
    before = first - 1
    if before > 1 and symbols[before - 1] == WHO and _ADVERBS.has[symbols[before]]:
        before -= 1
    return before > 0 and symbols[before] == WHO and symbols[before - 1] == COMMA


def relative_end(symbols: list[int], a: int, limit: int) -> int:
    """Where a relative clause ends with a quotation and its comma: "Lund, who said he was “ill,” | has left"."""
    for p in range(a + 1, limit):
        if symbols[p - 1] == Q_COMMA and VERBS.has[symbols[p]]:
            return p
    return limit


def past_apposition(symbols: list[int], p: int, limit: int) -> int:
    """The comma behind an aside between a subject and its verb: "the ship|, a tug, sank"; p if there is none."""
    if symbols[p + 2] == COMMA and CONNECTIVES.has[symbols[p + 1]]:  # "the talks|, however, failed"
        return p + 3
    joined = CLASS_OF[symbols[p + 1]] == COORDINATOR
    if joined and VERBS.has[symbols[p + 2]] and symbols[p + 2] != CUE_THIRD:
        return p
    for k in range(p + 2 + joined, min(limit, p + _ASIDE)):
        symbol = symbols[k]
        if symbol == COMMA:
            if resumes(symbols, k):
                return k + 1
            if joined:  # "the ship, and its captain, Ida Holm, left"
                break
        elif (VERBS.has[symbol] and symbol != ED) or _BREAKS.has[symbol]:
            break
    return p


def goes_on(symbols: list[int], p: int) -> bool:
    """Whether a clause that is said goes on behind token p: in a relative clause, or with another verb."""
    k = p + 1
    if symbols[p] == COMMA:
        if RELATIVE_PRONOUNS.has[symbols[k]]:  # but "which he said"
            return symbols[k + 1] not in _SAID and symbols[k + 2] not in _SAID
        if not _AND_BUT.has[symbols[k]]:
            return False
        k += 1
    if _REPORTED.has[symbols[k]] or symbols[k] == THAT:
        return True
    own = symbols[k - 1] == _BUT and CLASS_OF[symbols[k]] == POSSESSIVE  # "but his concern is whether"
    for symbol in symbols[k + (symbols[k] == CUE_THIRD) : k + _SUBJECT]:  # "but talks could resume"
        if _ENDS_SUBJECT.has[symbol]:
            return symbol in _BACKSHIFTED or (own and CLASS_OF[symbol] == AUXILIARY)
    return False


def resumes(symbols: list[int], p: int) -> bool:
    """Whether the verb of a sentence follows the comma at token p, behind an adverb or none."""
    after = symbols[p + 1]
    return after in VERBS or (symbols[p + 2] in VERBS and (after == LY or CLASS_OF[after] == ADVERB))


def fronted(symbols: list[int], a: int) -> bool:
    """Whether a content begins with a subordinate clause, so that no content ends with its first comma."""
    if symbols[a] == THAT:
        return CLASS_OF[symbols[a + 1]] == SUBORDINATOR
    if CLASS_OF[symbols[a]] == DETERMINER and CLASS_OF[symbols[a + 1]] == TIME_NOUN:  # "the day before he left"
        return CLASS_OF[symbols[a + 2]] == SUBORDINATOR
    return (CLASS_OF[symbols[a]] == SUBORDINATOR and symbols[a] not in _ASKS) or symbols[a] in _WHATEVER


def sets_off(symbols: list[int], p: int, limit: int) -> bool:
    """Whether a relative clause that begins behind the comma at token p stands within a phrase, or ends the sentence.

    "accused Marr|, who was born in Tarn, of lying", but "apologised to the family|, which asked for it, and left".
    """
    for k in range(p + 2, min(limit, p + _ASIDE)):
        if symbols[k] == COMMA:
            return CLASS_OF[symbols[k + 1]] == PREPOSITION or resumes(symbols, k)
    return symbols[p + 1] == WHO


def adds_to_clause(symbols: list[int], p: int) -> bool:
    """Whether the mark at token p adds to a clause: "it saw a boat|, which had sunk", "| — a yawl"."""
    after = symbols[p + 1]
    if symbols[p] == DASH:
        return CLASS_OF[after] == DETERMINER
    return (
        after in _RELATIVE
        or after == ING
        or (after == ED and CLASS_OF[symbols[p + 2]] == PREPOSITION)
        or after in _COMPARED
        or (after == CUE_PAST and BY in symbols[p + 2 : p + 4] and CLASS_OF[symbols[p + 2]] in _BEFORE_BY)
        or _is_apposition(symbols, p)
    )


def ends_subject(symbols: list[int], a: int, p: int) -> bool:
    """Whether the verb of a clause that begins at a token follows a comma: "the mill which it owns|, was closed"."""
    if not resumes(symbols, p):
        return False
    for k in range(a + 1, p):
        if VERBS.has[symbols[k]] or symbols[k] == COMMA:
            return False
        if symbols[k] in RELATIVE_PRONOUNS:
            return True
    return False


def parts_names(symbols: list[int], p: int) -> bool:
    """Whether a comma parts two names that belong together: "in Tarn|, Roe, on Monday", "Ida Lund|, Ole Dahl and"."""
    if symbols[p - 1] != CAP or symbols[p + 1] not in _NAMES:
        return False
    if symbols[p + 1] == CAP and symbols[p + 2] in _CLOSED:
        return True
    for k in range(p + 2, p + _ASIDE):
        if symbols[k] in _AND_BUT:
            return symbols[k + 1] in _NAMES
        if symbols[k] not in _LISTED:
            break
    return False


def _is_apposition(symbols: list[int], p: int) -> bool:
    """Whether a noun phrase follows the comma at token p up to the sentence's end, and no verb: "the weir|, a wall"."""
    if CLASS_OF[symbols[p + 1]] != DETERMINER:
        return False
    for k in range(p + 2, p + _ASIDE):
        symbol = symbols[k]
        if _BREAKS.has[symbol]:
            return True
        if _NO_APPOSITION.has[symbol]:
            return symbol in _BEHIND_NOUN
    return False


def joined_clause(symbols: list[int], a: int, limit: int) -> int:
    """Where the last clause with its own "that" joins a content: "and that it was old"; 0 for none."""
    for k in range(limit - 2, a, -1):
        if _AND_BUT.has[symbols[k]] and symbols[k + 1] == THAT:
            own = symbols[k + 2] not in VERBS and _SAID.symbols.isdisjoint(symbols[a:k])
            return k if own else 0
    return 0


def ends(symbols: list[int], p: int) -> bool:
    """Whether a content surely ends before a comma or semicolon: before ", according to" and "; she said"."""
    if symbols[p] == COMMA:
        return symbols[p + 1] == ACCORDING
    return CLASS_OF[symbols[p + 1]] == PRONOUN and symbols[p + 2] in _SAID


def withholds(symbols: list[int], words: list[str], p: int, last: int) -> bool:
    """Whether "but" stands at token p, and no more was said behind it: "but did not say when", "but gave no day"."""
    if symbols[p] != _BUT:
        return False
    denied = False
    for k in range(p + 1, min(p + _FAR, last)):
        word = words[k]
        if _BREAKS.has[symbols[k]] or symbols[k] == COMMA:
            return False
        cue = CUES.get(word)
        refused = cue is not None and cue.form == PAST and cue.lemma in _REFUSES
        denied = denied or refused or _denies(words, k)
        if (word if cue is None else cue.lemma) in _WITHHOLDS:
            return denied or (cue is not None and cue.form == PAST and words[k + 1] == "no")
    return False


def _denies(words: list[str], k: int) -> bool:
    """Whether the word at token k denies the verb behind it: "didn’t", "would not"."""
    word = words[k]
    return (word == "not" and words[k - 1] in _BEFORE_NOT) or word.replace("’", "'") in _DENIES


def speaks_again(symbols: list[int], words: list[str], p: int, form: int) -> bool:
    """Whether "and" and a verb of speech in a form stand behind the comma at token p: "apologised|, and said"."""
    if CLASS_OF[symbols[p + 1]] != COORDINATOR or not _SAID.has[symbols[p + 2]]:
        return False
    cue = CUES[words[p + 2]]
    return cue.trust == SPEECH and cue.form == form


def speech_ahead(symbols: list[int], words: list[str], p: int, last: int) -> int:
    """How far the next verb of speech is behind token p; 0 if it is far or there is none."""
    for k in range(p + 1, min(p + 1 + AHEAD, last)):
        if _SAID.has[symbols[k]] and CUES[words[k]].trust == SPEECH:
            return k - p
    return 0
