"""What is put right in the readings that were chosen: sources cut short, and times read as content."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..lexicon.people import BODIES, GROUPS, OUTLETS, PERSONS, ROLES
from .boundaries.walks import VERBAL
from .circumstances.time_of_saying import TIME
from .tokens.shapes import (
    CAP,
    CAP_S,
    CLASS_OF,
    CODES,
    COLON,
    COMMA,
    DASH,
    EDGE,
    NUMBER,
    QUOTES,
    SEMICOLON,
    STOP,
    code,
    members,
)
from .types import GERUNDIAL, SHARED

if TYPE_CHECKING:
    from .tokens.tokenizer import Tokens
    from .types import Proposal

__all__ = ["put_right"]

_PREPOSITION: Final = code("preposition")
_DETERMINER, _POSSESSIVE, _PRONOUN = code("determiner"), code("possessive"), code("pronoun")
_AND, _COMMA_OR_AND = CODES["and"], frozenset({COMMA, CODES["and"]})
_WHO: Final = frozenset(CODES[word] for word in ("who", "which", "whose"))
_BOUNDS: Final = frozenset({EDGE, STOP, SEMICOLON, COLON, DASH, COMMA, *QUOTES}) | frozenset(
    CODES[word] for word in ("and", "but", "that", "while", "as", "because", "when", "if", "though", "although")
)
_HEADS: Final = ROLES | PERSONS | GROUPS | BODIES
_NAMED: Final = frozenset({"named", "identified", "quoted"})
_OPENERS: Final = frozenset({_DETERMINER, _POSSESSIVE})
_PAIRED: Final = frozenset({"Neither", "neither", "Both", "both", "Either", "either"})
_PLACES: Final = frozenset({"beside", "amid", "alongside", "atop"})
_FROM: Final = frozenset({"from", "of", "at"})
_TERMS: Final = frozenset("decline refuse ask request wish want prefer insist".split())
_PRONOUNS: Final = members({_PRONOUN}) | {CODES["who"], CODES["it"]}
_OPENS_TIME: Final = members({code("weekday"), code("month"), code("time"), NUMBER}) | frozenset(
    CODES[word] for word in "today yesterday tonight earlier on in at over last this a".split()
)
_LISTENER: Final = 8  # tokens
_DAY: Final = 5  # tokens of a day
_CLAUSE: Final = 30  # tokens of a source at most
_ON_A_DAY: Final = frozenset(  # acts of speech whose day may stand behind what they are about
    "confirm deny reject dismiss condemn welcome criticize criticise denounce praise reveal repeat reiterate defend "
    "acknowledge disclose".split()
)
_EARLY: Final = frozenset({"early", "late", "yesterday", "today", "tonight"})
_SUBJECTS: Final = frozenset({_DETERMINER, _POSSESSIVE, _PRONOUN, CAP, CAP_S, NUMBER, CODES["that"]})


def put_right(t: Tokens, chosen: list[Proposal]) -> list[Proposal]:
    """Give the readings that say something, with their sources whole and without the time before their content.

    Args:
        t: The tokens.
        chosen: The readings, in the order of the text; they are changed.
    """
    kept = []
    for p in chosen:
        lemma = p.group.cue.lemma
        if lemma in _TERMS and _on_terms(t, p):
            continue
        source = p.source
        if source is not None and source[1] <= p.group.first and t.symbols[source[0]] not in _PRONOUNS:
            p.source = _whole(t, p, source)
        a = p.content[0][0]
        if a == p.group.last:
            if t.words[a] == "to" and a > p.group.head + 1:
                _without_listener(t, p)
            elif lemma == "tell":
                _without_told(t, p)
            if t.symbols[a] in _OPENS_TIME or t.words[a] in _EARLY:
                _without_time(t, p)
            if lemma in _ON_A_DAY and len(p.content) == 1:
                _without_day(t, p)
        kept.append(p)
    return kept


def _on_terms(t: Tokens, p: Proposal) -> bool:
    """Whether a reading is only on the terms of speaking: "who declined to be named"."""
    a = p.content[0][0]
    words = t.words[a : min(a + 4, p.content[0][1])]
    return len(words) > 2 and words[0] in {"to", "not"} and "be" in words and not _NAMED.isdisjoint(words)  # noqa: PLR2004


def _whole(t: Tokens, p: Proposal, source: tuple[int, int]) -> tuple[int, int]:
    """The whole source of which a reading has a part."""
    words, symbols = t.words, t.symbols
    a, b = source
    if b - a > 1 and words[b - 1] == ",":
        b -= 1
    first = t.sentences[p.sentence].first
    if p.order in {SHARED, GERUNDIAL}:
        if a == first and symbols[b - 1] == CAP and words[b] in _HEADS:  # "Health | officials"
            return a, b + 1
        if a == first and words[b] in _FROM:  # "Lawmakers | from the Green Bloc"
            end = b + 1 + (words[b + 1] == "the")
            while symbols[end] == CAP:
                end += 1
            return (a, end) if symbols[end - 1] == CAP else source
        return source
    if b - a > 2 and "whose" in words[a:b]:  # noqa: PLR2004  "a complaint by the society, whose chairman, Ida Lorenz"
        own = words.index("whose", a, b)
        if "," in words[own:b] and symbols[words.index(",", own, b) + 1] == CAP:
            return own, b
    if a <= first:
        return source
    before = symbols[a - 1]
    start = a
    if before in _WHO and symbols[a - 2] == COMMA:  # "Ida Lorenz, head of Dahl Mills, which | runs refineries,"
        start = _phrase_start(t, a - 2, first)
        start = a if start == a - 1 else start
    elif words[b] == "," and COMMA not in symbols[a:b]:  # the end of "Lund, who has waited since May, said"
        start = _before_clause(t, a, first)
    elif _is_within(t, a):  # "a spokesman for | his office"
        start = _phrase_start(t, a - 1, first)  # a itself where there is none
    elif before == _AND or words[a - 1] == "nor":  # "the captain and | the cook"
        start = _coordinated(t, a, first)
    return (start, b) if not _touches(p, start, a) else source


def _is_within(t: Tokens, a: int) -> bool:
    """Whether a preposition stands before token a, which no subject begins with then."""
    before = CLASS_OF[t.symbols[a - 1]] == _PREPOSITION or t.words[a - 1] in _PLACES
    return before and t.symbols[a] not in _WHO


def _touches(p: Proposal, a: int, b: int) -> bool:
    """Whether some content of a reading stands among the tokens from a to b."""
    return any(start < b and end > a for start, end in p.content)


def _before_clause(t: Tokens, a: int, first: int) -> int:
    """Where the phrase begins that a relative clause is set off from, in which token a stands; else a."""
    symbols = t.symbols
    for k in range(a - 1, max(first, a - _CLAUSE), -1):
        if symbols[k] in _WHO and symbols[k - 1] == COMMA and not VERBAL.isdisjoint(symbols[k:a]):
            start = _phrase_start(t, k - 1, first)
            return start if start < k else a
        if symbols[k] in _BOUNDS:
            break
    return a


def _phrase_start(t: Tokens, e: int, first: int) -> int:
    """Where the phrase that ends before token e begins; e + 1 where there is none."""
    symbols = t.symbols
    start = e
    while start > first and symbols[start - 1] not in _BOUNDS and start > e - _CLAUSE:
        start -= 1
    name = start - 1  # "Mara Lund, | head of the society"
    while name > first and symbols[name - 1] == CAP:
        name -= 1
    set_off = symbols[start - 1] == COMMA and start > first and name < start - 1
    if set_off and (name == first or symbols[name - 1] in QUOTES):
        return name
    kind = CLASS_OF[symbols[start]]
    opens = kind in _OPENERS or kind in {CAP, CAP_S, NUMBER} or t.words[start] in _HEADS or kind == code("number")
    if start == e or not opens or (start > first and symbols[start - 1] == COMMA and start - 1 > first):
        return e + 1
    if VERBAL.isdisjoint(symbols[start:e]) or not _WHO.isdisjoint(symbols[start:e]):
        return start
    return e + 1


def _coordinated(t: Tokens, a: int, first: int) -> int:
    """Where a list of sources begins whose last begins at token a: "the captain and the cook"; else a."""
    symbols, words = t.symbols, t.words
    start = e = a - 1
    while start > first and e - start <= _CLAUSE:
        end = start  # a phrase ends here, before "and" or a comma
        start -= 1
        while start > first and symbols[start - 1] not in _BOUNDS:
            start -= 1
        head = words[end - 1]
        named = symbols[end - 1] == CAP
        while words[start] in _PAIRED:
            start += 1
        opens = CLASS_OF[symbols[start]] in _OPENERS or symbols[start] == CAP or end - start == 1
        if not opens or not (named or head in _HEADS or end - start == 1) or not VERBAL.isdisjoint(symbols[start:end]):
            return a
        while start > first and words[start - 1] in _PAIRED:
            start -= 1
        if start == first or symbols[start - 1] in {EDGE, *QUOTES}:
            return start
        if symbols[start - 1] != COMMA:
            return a
        start -= 1
    return a


def _without_told(t: Tokens, p: Proposal) -> None:
    """Let a content begin behind the paper that is told it: "told Le Figaro newspaper | taxes would fall"."""
    a, b = p.content[0]
    for i in range(min(b - 2, a + _DAY), a, -1):
        if t.words[i] in OUTLETS and VERBAL.isdisjoint(t.symbols[a:i]) and CAP in t.symbols[a:i]:
            p.content[0] = (i + 1, b)
            return


def _without_listener(t: Tokens, p: Proposal) -> None:
    """Let a content begin with "that" where a listener stands before it: "said in a letter | to the minister that"."""
    a, b = p.content[0]
    for i in range(a + 2, min(b - 2, a + _LISTENER)):
        if t.words[i] == "that" and VERBAL.isdisjoint(t.symbols[a:i]):
            p.content[0] = (i, b)
            return


def _without_time(t: Tokens, p: Proposal) -> None:
    """Let a content begin behind a time of saying: "said | late on Monday that it was"."""
    a, b = p.content[0]
    match = TIME.match(t.text, t.starts[a], t.end(b - 1))
    if match is None:
        return
    i = a + 1
    while i < b and t.starts[i] < match.end():
        i += 1
    sure = t.words[a] in _EARLY or p.group.last > p.group.head + 1  # "said in a statement on Monday"
    if b - i > 1 and (t.words[i] == "that" or (sure and CLASS_OF[t.symbols[i]] in _SUBJECTS)):
        p.content[0] = (i, b)


def _without_day(t: Tokens, p: Proposal) -> None:
    """Let a content without a verb end before the day of saying: "confirmed the orbit | on Monday"."""
    a, b = p.content[0]
    if not VERBAL.isdisjoint(t.symbols[a:b]) or not QUOTES.isdisjoint(t.symbols[a:b]):
        return
    for i in range(max(a + 1, b - _DAY), b):
        match = TIME.match(t.text, t.starts[i], t.end(b - 1))
        if match is not None and match.end() == t.end(b - 1):
            p.content[0] = (a, i)
            return
