"""Sources made whole of which a reading has a part: appositions, relative clauses, lists, what a preposition is in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.bodies import BODIES
from ...lexicon.cues import GERUND
from ...lexicon.documents import DOCUMENTS
from ...lexicon.loading import words
from ...lexicon.people import GROUPS, PERSONS, ROLES
from ..boundaries.leading import past_leading
from ..boundaries.structure import opening_partner
from ..tokens.grammar import (
    ADVERB,
    AND,
    AUXILIARY,
    DETERMINER,
    HONORIFIC,
    NUMERAL,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    RELATIVE_PRONOUNS,
    THAT,
    TO,
    VERBS,
    spelled,
)
from ..tokens.shapes import (
    CAP,
    CAP_S,
    CLOSE,
    COLON,
    COMMA,
    CUE_GERUND,
    CUE_PAST,
    CUE_THIRD,
    DASH,
    ED,
    EDGE,
    ING,
    LY,
    NUMBER,
    PLURAL,
    QUOTES,
    SEMICOLON,
    STOP,
    members,
)
from ..types import Order

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens
    from ..types import Reading, TokenRange

__all__ = ["whole_source"]

_BOUNDS: Final = QUOTES | {EDGE, STOP, SEMICOLON, COLON, DASH, COMMA} | spelled(words("function_words", "bounds"))
_HEADS: Final = ROLES | PERSONS | GROUPS | BODIES
_PRONOUNS: Final = members({PRONOUN})
_COMMAS: Final = members({COMMA})
_STARTS: Final = QUOTES | {EDGE}
_ISSUED: Final = words("issuing_verbs")
_OPENS_SECOND: Final = members({DETERMINER, POSSESSIVE, CAP, PLURAL})
_ENDS_NAME: Final = members({COMMA, STOP, SEMICOLON, EDGE})
_OPENS_LIST: Final = members({DETERMINER, POSSESSIVE, CAP})
_OPENS_PHRASE: Final = members({DETERMINER, POSSESSIVE, CAP, CAP_S, HONORIFIC, NUMBER, NUMERAL})
_PARTICIPLES: Final = members({ED, CUE_PAST})
_ADVERBS: Final = members({ADVERB, LY})
_SAID: Final = members({CUE_PAST, CUE_THIRD, ED})
_OPENS_RELATIVE: Final = RELATIVE_PRONOUNS | {THAT}
_AUXILIARIES: Final = members({AUXILIARY})
_AFTER_AUXILIARY: Final = members({PREPOSITION, COMMA})
_DOING: Final = members({ING, CUE_GERUND})
_PAIRED: Final = frozenset({"neither", "both", "either"})
_PLACES: Final = frozenset({"beside", "amid", "alongside", "atop"})
_FIELD: Final = members({CAP, COMMA})
_OF_FIELD: Final = frozenset({"for", "of"})
_FROM: Final = frozenset({"from", "of", "at"})
_HELD: Final = 2  # tokens of "had high" before a noun
_ON: Final = frozenset({"in", "during", "through", "via", "at"})
_OCCASIONS: Final = words("occasions", "phrase") | {"press", "news", "briefing"}  # "at a news conference"
_ARTICLES: Final = members({DETERMINER, POSSESSIVE})
_SHORTEST: Final = 2  # tokens in front of the noun of an occasion
_OCCASION: Final = 6  # tokens of "at a joint press conference"
_CLAUSE: Final = 30  # tokens of a source at most
_WHOSE: Final = 3  # tokens of a source in which "whose" may stand, at least


def whole_source(t: Tokens, one: Reading) -> TokenRange | None:
    """The whole source of which a reading has a part in front of its cue; any other source as it is.

    Args:
        t: The tokens.
        one: The reading.
    """
    source = one.source
    if source is None or t.is_any(source[0], _PRONOUNS):
        return source
    if source[1] > one.cue_phrase.first:
        return _with_name(t, source, t.sentences[one.sentence].last)
    found = _whole(t, one, source)
    return found[0], _before_occasion(t, found[0], found[1])


def _with_name(t: Tokens, source: TokenRange, last: int) -> TokenRange:
    """A source behind its cue with the name that its role is told in front of: "according to her lawyer|, Ida Lund"."""
    a, b = source
    if not t.is_(b, COMMA) or t.word(b - 1) not in ROLES or t.has_any(a, b, _COMMAS):
        return source
    end = b + 1
    while end < last and t.is_(end, CAP):
        end += 1
    return (a, end) if end > b + 2 and (t.is_any(end, _ENDS_NAME) or end == last) else source


def _before_occasion(t: Tokens, a: int, b: int) -> int:
    """Where a source ends before the occasion on which it speaks: "Mr Lund | in an interview with the Herald"."""
    if b - a <= _SHORTEST or _OCCASIONS.isdisjoint(t.words_between(a, b)):
        return b
    for p in range(a + 1, b - _SHORTEST):
        if t.word(p) not in _ON or not t.is_any(p + 1, _ARTICLES):
            continue
        if not _OCCASIONS.isdisjoint(t.words_between(p + _SHORTEST, min(b, p + _OCCASION))):
            return p - (p - a > 1 and t.is_(p - 1, COMMA))
    return b


def _whole(t: Tokens, one: Reading, source: TokenRange) -> TokenRange:
    """The whole source of which a reading has a part in front of its cue."""
    first = t.sentences[one.sentence].first
    a, b = source
    start = past_leading(t, a, b)
    if start > a:
        return start, b - (b - start > 1 and t.is_(b - 1, COMMA))
    if b - a > 1 and t.is_(b - 1, COMMA):
        b -= 1
    verb = t.find(_AUXILIARIES, a + 1, b)
    ends = verb < b and (t.is_any(verb + 1, _AFTER_AUXILIARY) or verb >= b - _HELD)
    joined = t.find_symbol(AND, verb, b) + 1
    second = joined < b and (t.is_any(joined, _OPENS_SECOND) or (joined + 1 == b and t.word(joined) in _HEADS))
    if verb < b and second and not t.has_any(a, b, _OPENS_RELATIVE):
        return joined, b  # "Both towns are poor and | traders said"
    if ends and not t.has_any(a, verb, _OPENS_RELATIVE):
        return a, verb  # "Mr Lund | had on Monday in Tarn, named", "Mr Lund | had high hopes"
    posted = t.find(_SAID, a + 1, b) if one.cue_phrase.cue.form == GERUND else b
    if posted < b - 1 and t.is_(posted - 1, CAP) and t.is_(posted + 1, PREPOSITION):
        return a, posted  # "Ida Lund | posted on Facebook accusing"
    if one.order == Order.SUBJECT_GERUND and b - a > 1 and t.is_any(b - 1, _ADVERBS):
        b -= 1  # "Lund | later issued a statement saying"
    if one.order in {Order.SHARED_SOURCE, Order.SUBJECT_GERUND}:
        return _past_rest(t, a, b) or (a, b) if a == first else (a, b)
    own = _behind_whose(t, a, b)
    if own >= 0:
        return own, b
    if a <= first:
        return source
    start = _before_bracket(t, a, b, first) if t.is_(b - 1, CLOSE) else _start(t, a, b, first)
    for c, d in one.content:
        if c < a and d > start:
            return source
    return start, b


def _past_rest(t: Tokens, a: int, b: int) -> TokenRange | None:
    """A subject that begins its sentence, with what was cut off its end."""
    if t.is_(b - 1, CAP) and t.word(b) in _HEADS:  # "Health | officials"
        return a, b + 1
    if t.word(b) in _FROM:  # "Lawmakers | from the Green Bloc"
        end = b + 1 + (t.word(b + 1) == "the")
        while t.is_(end, CAP):
            end += 1
        if t.is_(end - 1, CAP):
            return a, end
    return None


def _behind_whose(t: Tokens, a: int, b: int) -> int:
    """Where a name begins behind "whose": "a complaint by the society, | whose chairman, Ida Lorenz"; or -1."""
    if b - a < _WHOSE:
        return -1
    for own in range(a, b):
        if t.word(own) == "whose":
            comma = t.find(_COMMAS, own, b)
            return own if comma < b and t.is_(comma + 1, CAP) else -1
    return -1


def _start(t: Tokens, a: int, b: int, first: int) -> int:
    """Where the source begins whose part begins at token a."""
    if t.is_any(a - 1, RELATIVE_PRONOUNS) and t.is_any(a, _OPENS_PHRASE):
        return a  # "laws, which | the bank says are old"
    if t.is_any(a - 1, RELATIVE_PRONOUNS) and t.is_(a - 2, COMMA):  # "Ida Lorenz, head of Dahl Mills, which | runs it,"
        start = _phrase_start(t, a - 2, first)
        return a if start == a - 1 else start
    if t.is_(b, COMMA) and not t.has_any(a, b, _COMMAS):  # the end of "Lund, who has waited since May, said"
        return _before_clause(t, a, first)
    if t.is_(a - 1, COMMA) and t.is_(a, CAP) and t.find_symbol(AND, a, b) < b:
        office = _office_start(t, a - 1, first)
        if office >= 0:
            return office
    if _is_within(t, a):  # "a spokesman for | his office"
        return _phrase_start(t, a - 1, first)  # a itself where there is none
    if t.is_any(a - 1, _DOING) and t.word(a - 2).lower() in _HEADS:  # "the judge leading | the inquiry"
        start = _phrase_start(t, a - 1, first)
        return min(a, start)
    if t.word(a - 1) == "be" and t.is_(a - 2, TO) and t.is_any(a - 3, _DOING):  # "a man claiming to be | the captain"
        return min(a, _phrase_start(t, a - 1, first))
    if t.is_(a - 1, AND) or t.word(a - 1) == "nor":  # "the captain and | the cook"
        return _list_start(t, a, first)
    return a


def _before_bracket(t: Tokens, a: int, b: int, first: int) -> int:
    """Where a source begins that ends with a bracket, of which a part was taken: "| Tarn Mills (NYSE: TRN)"; else a."""
    opening = opening_partner(t.symbols, b - 1, first)
    if opening <= first or opening >= a:
        return a
    short = t.is_(opening - 1, STOP) and t.is_(opening - 2, CAP)  # "Tarn Mills Inc. (NYSE: TRN)"
    start = _phrase_start(t, opening - short, first)
    return start if start < opening else a


def _office_start(t: Tokens, comma: int, first: int) -> int:
    """Where an office begins whose field has a comma in it: "| Minister for Mills, Weirs and Locks Ida Holm"; or -1."""
    p = comma
    while p > first and t.is_any(p, _FIELD):
        p -= 1
    if t.word(p) not in _OF_FIELD:
        return -1
    while p > first and (t.word(p) in _OF_FIELD or t.is_(p, CAP)) and t.word(p).lower() not in ROLES:
        p -= 1  # "Secretary of State for"
    if t.word(p).lower() not in ROLES:
        return -1
    while p > first and t.is_(p - 1, CAP):
        p -= 1
    return p - (p > first and t.is_(p - 1, DETERMINER))


def _is_within(t: Tokens, a: int) -> bool:
    """Whether a preposition stands before token a, which no subject begins with then."""
    before = t.is_(a - 1, PREPOSITION) or t.word(a - 1) in _PLACES
    before = before or (t.is_(a - 1, TO) and t.is_any(a - 2, _PARTICIPLES))  # "attributed to | the group"
    return before and not t.is_any(a, RELATIVE_PRONOUNS)


def _before_clause(t: Tokens, a: int, first: int) -> int:
    """Where the phrase begins that a relative clause is set off from, in which token a stands; else a."""
    for k in range(a - 1, max(first, a - _CLAUSE), -1):
        if t.is_any(k, RELATIVE_PRONOUNS) and t.is_(k - 1, COMMA) and t.has_verb(k, a):
            start = _phrase_start(t, k - 1, first)
            return start if start < k else a
        if t.is_any(k, _BOUNDS):
            break
    return a


def _phrase_start(t: Tokens, e: int, first: int) -> int:
    """Where the phrase that ends before token e begins; e + 1 where there is none."""
    start = e
    while start > first and not t.is_any(start - 1, _BOUNDS) and start > e - _CLAUSE:
        start -= 1
    set_off = start > first and t.is_(start - 1, COMMA)
    if set_off:  # "Mara Lund, | head of the society"
        name = start - 1
        while name > first and t.is_(name - 1, CAP):
            name -= 1
        if name < start - 1 and (name == first or t.is_any(name - 1, QUOTES)):
            return name
        if start - 1 > first:
            return e + 1
    if start == e or not (t.is_any(start, _OPENS_PHRASE) or t.word(start) in _HEADS):
        return e + 1
    if t.has_verb(start, e) and not t.has_any(start, e, RELATIVE_PRONOUNS) and not _is_issued(t, start, e):
        return e + 1
    return start


def _is_issued(t: Tokens, a: int, e: int) -> bool:
    """Whether the tokens from a to before e are a document and how it came about: "a letter attributed | to"."""
    verb = t.find(VERBS, a, e)
    return t.word(verb) in _ISSUED and t.word(verb - 1).lower() in DOCUMENTS and not t.has_verb(verb + 1, e)


def _list_start(t: Tokens, a: int, first: int) -> int:
    """Where a list of sources begins whose last begins at token a: "the captain and the cook"; else a."""
    end = a - 1  # a member of the list ends here, before "and" or a comma
    while end > first and a - 1 - end <= _CLAUSE:
        start = end - 1
        while start > first and not t.is_any(start - 1, _BOUNDS):
            start -= 1
        while t.word(start).lower() in _PAIRED:
            start += 1
        if not _is_member(t, start, end):
            return a
        while start > first and t.word(start - 1).lower() in _PAIRED:
            start -= 1
        if start == first or t.is_any(start - 1, _STARTS):
            return start
        if not t.is_(start - 1, COMMA):
            return a
        end = start - 1
    return a


def _is_member(t: Tokens, a: int, b: int) -> bool:
    """Whether the tokens from a to before b are one of several sources: a name, a role, a single word."""
    if b - a == 1:
        return not t.has_verb(a, b)
    known = t.is_(b - 1, CAP) or t.word(b - 1) in _HEADS
    return known and t.is_any(a, _OPENS_LIST) and not t.has_verb(a, b)
