"""The subject in front of a cue: its last word, past the times and asides that stand between, and its first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.loading import words
from ...text.characters import CLOSING_QUOTES
from ..tokens.grammar import (
    ADVERB,
    ARTICLES_AND_OWNERS,
    AS,
    COORDINATOR,
    FROM,
    MONTH,
    NUMERAL,
    OF,
    PARTICIPLES,
    PARTICLE,
    PREPOSITION,
    RELATIVE_PRONOUNS,
    SUBORDINATOR,
    TIME_ADVERBS,
    TIME_NOUN,
    TIMES,
    TO,
    VERBS,
    WEEKDAY,
    WHO,
    WHOM,
    spelled,
)
from ..tokens.shapes import (
    CAP,
    CAP_S,
    CODES,
    COLON,
    COMMA,
    CUE_NOUN,
    CUE_PAST,
    DASH,
    ED,
    ING,
    LOW,
    LOW_S,
    LY,
    MARK,
    NUMBER,
    PLURAL,
    SEMICOLON,
    SPOKEN,
    STOP,
    members,
)

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens

__all__ = ["apposition_start", "before_relative_clause", "main_clause", "modifies", "subject_end", "tag_start"]

_CLAUSE: Final = 20  # tokens of a relative clause, or of a source in two parts
_ASIDE: Final = 25  # tokens of an aside between a subject and its verb
_SPAN: Final = 4  # tokens of "just two days after"
_SHORT: Final = 6  # tokens of a time in front of a subject or behind it
_WIDE: Final = 80  # tokens in front of a source in which a verb is looked for
_MOST_SKIPPED: Final = 3  # times and asides between a subject and its verb
_TWO: Final = 2  # commas of a source in two parts

_BOUNDARY: Final = members({SUBORDINATOR, STOP, COLON, SEMICOLON, DASH})
_NO_RELATIVE: Final = (_BOUNDARY | members({COORDINATOR}) | SPOKEN) - {AS}
_NO_TAG: Final = _BOUNDARY | VERBS | SPOKEN
_RELATIVE: Final = RELATIVE_PRONOUNS | {WHOM}
_BEGINS: Final = ARTICLES_AND_OWNERS | members({CAP, CAP_S, LOW, LOW_S, NUMBER, NUMERAL, PLURAL, CUE_NOUN})
_NOUNS: Final = members({CAP, LOW, PLURAL, CUE_NOUN})
_ADJECTIVAL: Final = members({ED, ING})
_PARTICIPLES: Final = members({ED, CUE_PAST})
_BEHIND_PARTICIPLE: Final = members({PREPOSITION, TO, LY})
_ADVERBIAL: Final = members({PREPOSITION, SUBORDINATOR}) | PARTICIPLES
_SET_OFF: Final = (_ADVERBIAL | members({ADVERB, LY})) - {OF}
_FREE: Final = _ADVERBIAL - {FROM}
_LOOSE: Final = members({ADVERB, LY, COORDINATOR, PARTICLE, COMMA})
_COMMON: Final = members({LOW, PLURAL, CUE_NOUN})
_DAYS: Final = TIME_ADVERBS | spelled("ago overnight recently") | members({WEEKDAY})
_SPANS: Final = words("time_words", "span")
_BEFORE_OR_AFTER: Final = spelled("before after")
_NAMED_TIMES: Final = members({MONTH, TIME_NOUN})
_BEFORE_TIME: Final = words("time_words", "leading")


def subject_end(t: Tokens, e: int, first: int) -> int:
    """Find the last token of the subject in front of a cue; times and asides behind it are passed.

    Args:
        t: The tokens.
        e: The token in front of the cue.
        first: The first of the sentence.

    Returns:
        The token; e where nothing stands between.
    """
    for _ in range(_MOST_SKIPPED):
        if e <= first:
            break
        before = _before_aside(t, e, first) if t.is_(e, COMMA) else _before_time(t, e, first)
        if before == e:
            break
        e = before
    return e


def _before_time(t: Tokens, e: int, first: int) -> int:
    """The token before a time that ends with token e: "late on Monday", "last week"; e if none does."""
    p = e
    if t.is_(e, NUMBER):  # "on Oct. 17"
        p = e - 2 if t.is_(e - 1, STOP) else e - 1
        if not (t.is_(p, MONTH) and _leads(t, p - 1)):
            return e
    elif t.is_(e, MONTH) and t.word(e - 1) == "in":
        if t.has_any(max(first, e - _SHORT), e, _PARTICIPLES):
            return e  # "a report published by the trust in April"
        p = e - 1
    elif not t.is_any(e, _DAYS) and not (t.is_any(e, _NAMED_TIMES) and _leads(t, e - 1)):
        return e
    while p - 1 > first and _leads(t, p - 1):
        p -= 1
    return e if p - 1 < first or t.is_any(p - 1, _PARTICIPLES) or t.word(p - 1) == "in" else p - 1


def _leads(t: Tokens, i: int) -> bool:
    """Whether a token stands in front of a time and is part of it."""
    return t.word(i) in _BEFORE_TIME or t.is_(i, WEEKDAY)


def _before_aside(t: Tokens, e: int, first: int) -> int:
    """The token before an adverbial aside that ends with the comma e: ", speaking in Tarn,"; e if none does."""
    for k in range(e - 1, max(first, e - _ASIDE), -1):
        if t.is_(k, COMMA):
            if t.is_any(k + 1, _SET_OFF):
                return k - 1
            if not t.is_(k + 1, CAP):  # ", including Jo Lind, R-Tarn,"
                return e
    return e


def before_relative_clause(t: Tokens, e: int, first: int) -> int:
    """Find the last token of what a relative clause says more of: "Crews, who had worked for days,".

    Args:
        t: The tokens.
        e: The last token of the clause, or its comma.
        first: The first token of the sentence.

    Returns:
        The token; e if no relative clause ends there.
    """
    symbols = t.symbols
    aside = symbols[e] == COMMA
    for p in range(e - 1, max(first, e - _CLAUSE), -1):
        symbol = symbols[p]
        if _RELATIVE.has[symbol]:
            comma = symbols[p - 1] == COMMA
            noun = p - 1 - comma
            if symbols[noun] == NUMBER and symbols[noun - 1] == COMMA and noun - 2 >= first:
                noun -= 2  # "Agnes Tolley, 81, who waited"
            return noun if comma == aside and noun >= first and t.has_verb(p, e) else e
        if symbol == COMMA or _NO_RELATIVE.has[symbol]:
            break
    return e


def apposition_start(t: Tokens, e: int, first: int) -> int:
    """Find the first token of a source in two parts behind a clause: "The man was found, a spokesman, Jo Lind," said.

    Args:
        t: The tokens.
        e: The comma that ends the source.
        first: The first token that the source can have.

    Returns:
        The token behind the clause's comma; `first` if there is none.
    """
    symbols = t.symbols
    commas = 0
    for p in range(e - 1, max(first, e - _CLAUSE), -1):
        symbol = symbols[p]
        if symbol == COMMA:
            commas += 1
            if commas == _TWO:
                return p + 1
        elif VERBS.has[symbol] or SPOKEN.has[symbol]:
            break
    return first


def tag_start(t: Tokens, e: int, first: int) -> int:
    """Find the first token of a source that is set off by a comma from the clause in front of it.

    "The dam held, | a police source and a monitoring group said", "It fell, | a spokesman, Jo Lind, said". What stands
    between a quotation and a verb of speech is all source: "“It fell,” | an angry Lind said".

    Args:
        t: The tokens.
        e: The source's last token.
        first: The first token of the sentence.

    Returns:
        The token; 0 if no clause and no quotation stands in front.
    """
    symbols = t.symbols
    appositive = symbols[e] == COMMA
    for p in range(e - 1, max(first - 1, e - _CLAUSE), -1):
        symbol = symbols[p]
        if symbol == COMMA:
            if not appositive:
                return _behind_comma(t, p, first)
            appositive = False
        elif SPOKEN.has[symbol] or (symbol == MARK and t.words[p] in CLOSING_QUOTES):
            return p + 1 if _begins(symbols, p + 1) else 0
        elif _NO_TAG.has[symbol] and not modifies(symbols, p):
            break
    return 0


def _behind_comma(t: Tokens, p: int, first: int) -> int:
    """The first token of a source that goes on behind the comma at token p, or begins there; 0 if neither is clear."""
    symbols = t.symbols
    name = p
    while name > first and symbols[name - 1] == CAP:
        name -= 1
    if name < p and name > first and SPOKEN.has[symbols[name - 1]]:
        return name  # "“It fell,” | Jo Lind, head of the society said"
    clause = p > first + 1 and t.has_verb(max(first, p - _WIDE), p)
    return p + 1 if clause and _begins(symbols, p + 1) else 0


def _begins(symbols: list[int], i: int) -> bool:
    """Whether a source may begin with token i: with an article, a name, a noun, "retired general"."""
    symbol = symbols[i]
    return symbol in _BEGINS or (symbol in _ADJECTIVAL and symbols[i + 1] in _NOUNS)


def modifies(symbols: list[int], i: int) -> bool:
    """Whether a verb form belongs to a noun: "an exhausted Lind", "a man briefed on it", "who was there"."""
    if symbols[i - 1] == WHO:
        return True
    if not _PARTICIPLES.has[symbols[i]]:
        return False
    return symbols[i - 1] in ARTICLES_AND_OWNERS or (symbols[i - 1] in _NOUNS and symbols[i + 1] in _BEHIND_PARTICIPLE)


def main_clause(t: Tokens, first: int, last: int) -> int:
    """Find where the subject of a clause begins: behind "But then", "In a statement, …", "Asked about it, …", "As".

    Args:
        t: The tokens.
        first: The clause's first.
        last: Where what the subject does ends: a cue, or a colon.

    Returns:
        The subject's first token.
    """
    a = t.past(_LOOSE, first, last)
    if t.is_(a, AS):  # "As Lund, the mayor, put it", but "As hundreds marched, Lund"
        comma = _comma(t, a, min(last - 1, a + _CLAUSE))
        return a + 1 if not t.has_verb(a, comma) else comma + 1
    free = CODES.get(t.word(a).lower(), t.symbol(a)) in _FREE or _is_span(t, a)
    comma = _comma(t, a, min(last - 1, a + (_CLAUSE if free else _SHORT)))
    if not comma or not (free or t.is_any(comma - 1, TIMES)):
        return a
    start = comma
    while t.is_(start - 1, CAP):
        start -= 1
    if comma - start > 1 and t.is_any(start - 1, _COMMON):  # "Outside the court Walter Marr, chairman of …"
        return start
    return comma + 1


def _is_span(t: Tokens, a: int) -> bool:
    """Whether a time that leads to another begins at token a: "Hours before the match", "Just two days after it"."""
    for i in range(a + 1, a + _SPAN):
        if t.is_any(i, _BEFORE_OR_AFTER):
            return t.word(i - 1).lower() in _SPANS
    return False


def _comma(t: Tokens, a: int, b: int) -> int:
    """The first comma between two tokens; 0 if there is none."""
    comma = t.find_symbol(COMMA, a + 1, b)
    return comma if comma < b else 0
