"""What might be an attribution: for each cue, the orders in which source, cue and content can stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.cues import BASE, CUES, GERUND, PAST, SPEECH, THIRD
from ..boundaries.clauses import goes_on, no_clause, rest_only
from ..boundaries.content_lead import content_lead
from ..boundaries.subject import apposed, before_who, main_clause, subject_end, tag_start
from ..boundaries.walks import content_end, content_start, source_end, source_start, trim
from ..cues.cue_phrase import ACCORDING_TO, FIXED, MARK_CUE, REFUSALS, WORDS_OF, read_cue_phrase
from ..scoring.features import verbal
from ..tokens.shapes import (
    ASK,
    CAP,
    CAP_S,
    CLASS_OF,
    CODES,
    COLON,
    COMMA,
    CUE_GERUND,
    CUE_NOUN,
    CUE_PAST,
    CUE_THIRD,
    DASH,
    ED,
    EDGE,
    ING,
    LOW,
    LOW_S,
    LY,
    NUMBER,
    PLURAL,
    Q_COMMA,
    QUOTES,
    SEMICOLON,
    SPOKEN,
    STOP,
    code,
)
from ..types import (
    BELOW,
    C_BY,
    C_CUE_C,
    CC,
    CCS,
    CCSC,
    CONTENT_CUE,
    CSC,
    CSCC,
    GERUNDIAL,
    SCC,
    SHARED,
    WHAT,
    CuePhrase,
    Proposal,
)
from .according_to import read_according, read_mark, read_words_of, with_aside
from .colon_clause import leads_to_quotation, names_source, past_pointer, read_colon_clause
from .nominal import is_noun_shape, read_noun

if TYPE_CHECKING:
    from ..scoring.linear_model import Model
    from ..tokens.tokenizer import Tokens

__all__ = ["propose"]


_AUXILIARY: Final = code("auxiliary")
_PREPOSITION: Final = code("preposition")
_DETERMINER: Final = code("determiner")
_POSSESSIVE: Final = code("possessive")
_PRONOUN: Final = code("pronoun")
_OTHER: Final = code("other-pronoun")
_WEEKDAY: Final = code("weekday")
_TIME: Final = code("time")
_SUBORDINATOR: Final = code("subordinator")
_COORDINATOR: Final = code("coordinator")
_BY: Final = CODES["by"]
_OF: Final = CODES["of"]
_TO: Final = CODES["to"]
_AS: Final = CODES["as"]
_THAT: Final = CODES["that"]
_WHAT: Final = CODES["what"]
_BE: Final = frozenset(CODES[word] for word in ("is", "are", "was", "were"))
_CHARGES: Final = frozenset({_OF, _AS})
_DOING: Final = frozenset({ING, CUE_GERUND, code("auxiliary")})
_RELATIVE: Final = frozenset(CODES[w] for w in ("who", "whose"))
_RELATIVES: Final = frozenset(CODES[w] for w in ("who", "which", "that"))
_STOPS: Final = frozenset({STOP, ASK, EDGE})
_NO_NAME: Final = frozenset({NUMBER, ING, ED, LY, CUE_GERUND})
_MAY_BE_SOURCE: Final = frozenset(
    {
        _DETERMINER,
        _POSSESSIVE,
        _PRONOUN,
        _OTHER,
        CAP,
        CAP_S,
        LOW,
        LOW_S,
        PLURAL,
        NUMBER,
        code("honorific"),
        code("number"),
        CUE_NOUN,
        CUE_THIRD,
        ED,  # "said retired General Lund"
        ING,  # "said outgoing mayor Lund"
    },
)


def _says(word: str) -> bool:
    """Whether a word is a verb of speech, or "comment"."""
    cue = CUES.get(word)
    return word == "comment" or (cue is not None and cue.form == BASE and cue.trust > 1 and "q" in cue.takes)


def propose(  # noqa: C901, PLR0912, PLR0915
    t: Tokens,
    i: int,
    number: int,
    m: dict[str, Model],
    shared: tuple[int, int] | None,
) -> list[Proposal]:
    """Make the readings of the cue word at token i.

    Args:
        t: The tokens.
        i: The cue word.
        number: The number of its sentence.
        m: The models.
        shared: The source of the cue before it in its sentence, if there is one.
    """
    sentence = t.sentences[number]
    first, last = sentence.first, sentence.last
    g = read_cue_phrase(t, i, sentence, m["particle"])
    out: list[Proposal] = []
    symbol = t.symbols
    after = symbol[g.last] if g.last < last else EDGE

    if g.cue is ACCORDING_TO:
        read_according(t, g, number, m, out)
    elif g.cue is MARK_CUE:
        led = read_colon_clause(t, i, number) if symbol[i] == COLON and leads_to_quotation(symbol, i) else None
        if led is not None:
            out.append(led)
        elif symbol[i] != COLON or names_source(t, i, first):
            read_mark(t, i, number, out)
    elif g.cue is WORDS_OF:
        read_words_of(t, g, number, m, out)
    elif is_noun_shape(t, i, sentence):
        read_noun(t, i, number, m, out)
    if out or g.cue.number >= FIXED:
        return out

    if g.cue.lemma == "ask" and t.words[g.last : g.last + 3] == ["not", "to", "be"]:
        return out  # the terms on which somebody speaks
    if g.cue.lemma == "call" and t.words[g.head + 1] in _VISITS:
        return out  # "ships call at the island"
    if g.cue.lemma in REFUSALS and symbol[g.last] == _TO and _says(t.words[g.last + 1]):
        return out  # "declined to say" is a cue of its own, "declined to comment" says nothing

    # content behind the cue
    right: tuple[int, int] | None = None
    right_log = 0.0
    if g.last < last and after not in _STOPS:
        a, lead_log = content_lead(t, g.last, last, g, m["content_lead"])
        if g.cue.trust == SPEECH and "q" in g.cue.takes:
            a = past_pointer(t, a)
        if a < last:
            b, end_log = content_end(t, a, last, g, m["content_end"])
            b = trim(t, a, b)
            if b > a and symbol[a] != SEMICOLON and not no_clause(t, g, a, b):
                right, right_log = (a, b), lead_log + end_log
    below = False
    if right is None:
        ends = symbol[g.last - 1] == COLON
        p = g.last + (after == COLON and not ends)
        if (p > g.last or ends) and p == last and symbol[last] == EDGE and symbol[last + 1] in SPOKEN:
            right, below = (last + 1, last + 2), True
    before = symbol[g.first - 1] if g.first > first else EDGE
    kind_before = CLASS_OF[before]
    left: tuple[int, int] | None = None
    left_log = 0.0
    form = g.cue.form
    if before != EDGE and kind_before not in _NO_SUBJECT_BEFORE and before not in QUOTES:
        e = subject_end(t, g.first - 1, first)
        if (CLASS_OF[symbol[e]] in _NO_SUBJECT and symbol[e] not in _RELATIVES) or t.words[e] in _OBJECTS:
            pass
        else:
            a, left_log = source_start(t, before_who(t, e, first), first, m["source_start"])
            if symbol[e] == COMMA and verbal(symbol, a, e):
                a = apposed(t, e, a)
            named = a < e or symbol[e] not in _NO_NAME  # "in 2017, saying", ", beating forecasts"
            if named and (form != GERUND or before != COMMA or not verbal(symbol, a, e + 1)):  # "he quit, saying"
                left = (a, e + 1)
    if (
        right is not None
        and left is not None
        and not below
        and left[0] > first
        and (rest_only(t, first, left[0], g.last, right[0]) or goes_on(t, first, left[0], g.last, last))
    ):
        right = None
    if right is not None and below:
        if left is not None:
            out.append(Proposal(BELOW, g, left, [right], (left_log, right_log), number))
        elif shared is not None and shared[1] <= g.first:
            out.append(Proposal(BELOW, g, shared, [right], (-1.0, right_log), number))
        right = None
    if right is not None:
        if left is not None:
            out.append(Proposal(SCC, g, left, [right], (left_log, right_log), number))
        if left is None or form not in _FINITE or g.passive or CLASS_OF[symbol[left[1] - 1]] not in _SURE_SUBJECT:
            out.append(Proposal(CC, g, None, [right], (0.0, right_log), number))
        if left is not None and CLASS_OF[symbol[left[1] - 1]] in _SURE_SUBJECT and form != GERUND and not g.infinitive:
            pass
        elif shared is not None and (form in _VERBAL) and shared[1] <= g.first:
            out.append(Proposal(SHARED, g, shared, [right], (0.0, right_log), number))
        elif form == GERUND or (form in _FINITE and left is None and kind_before == _COORDINATOR and not g.passive):
            a = main_clause(t, first, g.first)
            b, source_log = source_end(t, a, g.first, GERUNDIAL, m["source_end"])
            if b - a > 1 and symbol[b - 1] in _VERB_LIKE and symbol[b - 2] == CAP:  # "The Herald relies on …, and says"
                b -= 1
            out.append(Proposal(GERUNDIAL, g, (a, b), [right], (source_log, right_log), number))
    if left is not None and left[0] > first and symbol[left[0] - 1] == _WHAT and after in _BE and form in _PLAIN:
        b, end_log = content_end(t, g.last + 1, last, g, m["content_end"])  # "what police say is a bomb"
        b = trim(t, g.last + 1, b)
        if b > g.last + 1:
            out.append(Proposal(WHAT, g, left, [(g.last + 1, b)], (left_log, end_log), number))
            return out
    # content before source and cue
    if left is not None and left[0] > first and form in _PLAIN and not g.infinitive:
        e = left[0]
        mark = symbol[e - 1]
        if mark == COMMA or mark in QUOTES or mark == DASH or mark == ASK or mark == _AS:  # noqa: PLR1714, SIM109
            _before(t, g, number, m, out, e, left, left_log, CSC, CSCC)
    if left is not None and form in _FINITE and not g.passive:
        a = tag_start(t, left[1] - 1, first)
        if a and a != left[0]:
            _before(t, g, number, m, out, a, (a, left[1]), left_log, CSC, CSCC)
    may_invert = form in _FINITE and g.last < last and CLASS_OF[after] in _MAY_BE_SOURCE and g.cue.lemma not in _TOLD
    if may_invert and (before == COMMA or before in QUOTES or before in _DASH_OR_ASK):
        b, source_log = source_end(t, g.last, last, CCS, m["source_end"])
        if symbol[b] == COMMA and symbol[b + 1] in _RELATIVE:
            b = with_aside(t, b, last)
        for p in range(g.last + 1, b - 2):
            if symbol[p] == COMMA and CLASS_OF[symbol[p + 1]] in _JOINS and CLASS_OF[symbol[p + 2]] == _PRONOUN:
                b = p  # "said Lund, and he left", "said Lund, as she left"
                break
        _before(t, g, number, m, out, g.first, (g.last, b), source_log, CCS, CCSC)
    # passives
    if g.passive and left is not None:
        if after == _BY:
            b, source_log = source_end(t, g.last + 1, last, C_BY, m["source_end"])
            content = [left]
            for q in range(g.last + 2, min(b + 1, last - 1)):  # "is accused by farmers of hiding the report"
                if symbol[q] in _CHARGES and symbol[q + 1] in _DOING:
                    b, (end, _) = q, content_end(t, q, last, g, m["content_end"])
                    content.append((q, trim(t, q, end)))
                    break
            out.append(Proposal(C_BY, g, (g.last + 1, b), content, (source_log, left_log), number))
        elif right is not None:
            out.append(Proposal(C_CUE_C, g, None, [left, right], (left_log, right_log), number))
        out.append(Proposal(CONTENT_CUE, g, None, [left], (0.0, left_log), number))
    return out


_VISITS: Final = frozenset({"at", "off", "up"})
_OBJECTS: Final = frozenset({"me", "him", "them", "us"})
_JOINS: Final = frozenset({_COORDINATOR, _SUBORDINATOR})
_LEADS: Final = frozenset({_THAT, COMMA, COLON}) | SPOKEN
_MARKS: Final = "“\"‘„«`'"
_TOLD: Final = frozenset({"tell", "inform", "remind", "assure", "notify", "urge"})  # what follows these is no source
_VERB_LIKE: Final = frozenset({PLURAL, ED, CUE_PAST, CUE_THIRD})
_NO_SUBJECT_BEFORE: Final = frozenset({_COORDINATOR, _PREPOSITION})
_FINITE: Final = frozenset({PAST, THIRD})
_PLAIN: Final = frozenset({PAST, THIRD, BASE})
_VERBAL: Final = frozenset({PAST, THIRD, BASE, GERUND})
_DASH_OR_ASK: Final = frozenset({DASH, ASK})
_SURE_SUBJECT: Final = frozenset({_PRONOUN, CAP})
_NO_SUBJECT: Final = frozenset(
    {_AUXILIARY, _PREPOSITION, _SUBORDINATOR, _COORDINATOR, CODES["to"], CODES["that"], STOP, COLON, SEMICOLON},
)


def _before(
    t: Tokens,
    g: CuePhrase,
    number: int,
    m: dict[str, Model],
    out: list[Proposal],
    e: int,
    source: tuple[int, int],
    source_log: float,
    order: int,
    order_on: int,
) -> None:
    """Add the readings whose content ends before token e, and goes on behind source and cue or not."""
    sentence = t.sentences[number]
    a, start_log = content_start(t, e, sentence.first, g, m["content_start"])
    b = trim(t, a, e)
    if t.symbols[b - 1] == _AS:
        b = trim(t, a, b - 1)
    if b <= a:
        return
    logs = (source_log, start_log)
    behind = max(source[1], g.last)
    last = min(sentence.last, behind + _WIDE)
    quoted = t.symbols[b - 1] in SPOKEN
    rest: tuple[int, int] | None = None
    if quoted:
        for p in range(behind, min(last, behind + 30)):
            if t.symbols[p] == CUE_GERUND and t.symbols[p + 1] in _LEADS:
                break  # “It is late,” she said, adding that it was “very late”
            if t.symbols[p] in SPOKEN:
                rest = (p, trim(t, p, last))
                if t.symbols[rest[1] - 1] not in QUOTES:
                    rest = (p, p + 1)
                break
    elif on := goes_on(t, sentence.first, source[0], behind, last):
        rest = (on, trim(t, on, last))
    elif behind < last and t.symbols[behind] == COMMA and t.symbols[behind + 1] != CUE_GERUND:
        rest = (behind + 1, trim(t, behind + 1, last))
    elif (p := _past_time(t, behind, last)) > behind and t.symbols[p] == COMMA and t.words[p + 1] in _GOES_ON:
        rest = (p + 1, trim(t, p + 1, last))  # "It fell, he said on Monday, because it was old"
    if rest is not None and rest[1] > rest[0]:
        out.append(Proposal(order_on, g, source, [(a, b), rest], logs, number))
        goes = t.symbols[rest[0] - 1] == COMMA or t.words[rest[0]].lstrip(_MARKS)[:1].islower()
        if quoted and t.symbols[b - 1] == Q_COMMA and goes:
            return  # “The road,” she said, “is closed.”
    out.append(Proposal(order, g, source, [(a, b)], logs, number))


def _past_time(t: Tokens, p: int, last: int) -> int:
    """Where a time that begins at token p ends: "on Monday", "late yesterday"; p if there is none."""
    a = p
    while a < min(last - 1, p + _TIME_LENGTH) and (CLASS_OF[t.symbols[a]] in _TIMES or t.words[a] in _OF_TIME):
        a += 1
    return a


_GOES_ON: Final = frozenset({"because", "but", "although", "though"})
_TIME_LENGTH: Final = 5  # tokens
_TIMES: Final = frozenset({_WEEKDAY, _TIME, code("month"), NUMBER})
_OF_TIME: Final = frozenset("on in at late early yesterday today tonight earlier later".split())
_WIDE: Final = 120  # tokens behind source and cue that a content goes on for
