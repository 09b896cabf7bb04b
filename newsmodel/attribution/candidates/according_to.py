"""Cues that are no verbs: "according to", "in the words of", a colon, a dash."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.cues import CUES, GERUND, SPEECH
from ...lexicon.people import BODIES, DOCUMENTS, PERSONS, ROLES
from ..boundaries.walks import VERBAL, content_end, content_start, source_end, trim
from ..cues.cue_phrase import MARK_CUE
from ..tokens.shapes import ASK, CODES, COLON, COMMA, CUE_BASE, CUE_NOUN, DASH, LOW, PLURAL, QUOTES, SPOKEN, STOP
from ..types import ACC_C, C_ACC, CCSC, COLON_CONTENT, DASHED, CuePhrase, Proposal

if TYPE_CHECKING:
    from ..scoring.linear_model import Model
    from ..tokens.tokenizer import Tokens

__all__ = ["read_according", "read_mark", "read_words_of", "with_aside"]

_TO: Final = CODES["to"]
_ASIDE: Final = frozenset({"who", "whom", "which", "whose", "a", "an"})
_LONG_ASIDE: Final = 25  # tokens
_WIDE: Final = 120  # tokens behind source and cue that a content goes on for
_COMMON: Final = frozenset({LOW, CUE_BASE, CUE_NOUN})
_SPEAKS: Final = ROLES | PERSONS | BODIES | DOCUMENTS  # who or what a bare noun behind "according to" may be


def read_according(t: Tokens, g: CuePhrase, number: int, m: dict[str, Model], out: list[Proposal]) -> None:
    """Add the readings of "according to" and "per"."""
    word = t.words[g.head].lower()
    if word == "per":
        g = g.ending(g.head + 1)
    elif t.symbols[g.head + 1] != _TO:
        return
    last = min(t.sentences[number].last, g.last + _WIDE)
    if g.last >= last:
        return
    b, source_log = source_end(t, g.last, last, C_ACC, m["source_end"])
    if b == g.last + 1 and t.symbols[g.last] in _COMMON and t.words[g.last] not in _SPEAKS:  # "according to plan"
        return
    _around(t, g, number, m, out, b, source_log)


def read_words_of(t: Tokens, g: CuePhrase, number: int, m: dict[str, Model], out: list[Proposal]) -> None:
    """Add the readings of "in the words of"."""
    last = min(t.sentences[number].last, g.last + _WIDE)
    if g.last >= last:
        return
    b, source_log = source_end(t, g.last, last, C_ACC, m["source_end"])
    if b < last and t.symbols[b] in QUOTES and g.first > t.sentences[number].first:
        # The town is, in the words of its mayor, “worn out”: what is said may be the quotation alone
        out.append(Proposal(ACC_C, g, (g.last, b), [(b, b + 1)], (source_log, 0.0), number))
        return
    _around(t, g, number, m, out, b, source_log)


def _around(
    t: Tokens, g: CuePhrase, number: int, m: dict[str, Model], out: list[Proposal], b: int, source_log: float
) -> None:
    """Add the readings of a cue whose source, behind it, ends before token b: content before, behind or both."""
    sentence = t.sentences[number]
    first, last = sentence.first, min(sentence.last, g.last + _WIDE)
    b = with_aside(t, b, last)
    source = (g.last, b)
    rest = b + (t.symbols[b] == COMMA or (t.symbols[b] == COLON and t.symbols[b + 1] in QUOTES))
    if g.first > first:
        a, start_log = content_start(t, g.first, first, g, m["content_start"])
        c = trim(t, a, g.first)
        if c > a:
            out.append(Proposal(C_ACC, g, source, [(a, c)], (source_log, start_log), number))
            if (b < last and t.symbols[b - 1] == COMMA) or t.symbols[b] == COMMA:
                d = trim(t, rest, last)
                if d > rest:
                    out.append(Proposal(CCSC, g, source, [(a, c), (rest, d)], (source_log, start_log), number))
    if b < last and rest < last:
        d, end_log = content_end(t, rest, last, g, m["content_end"])
        d = trim(t, rest, d)
        if d > rest:
            out.append(Proposal(ACC_C, g, source, [(rest, d)], (source_log, end_log), number))


def with_aside(t: Tokens, b: int, last: int) -> int:
    """The end of a source that ends before token b, with the aside behind it: ", who …,", ", an economist …,"."""
    comma = b if t.symbols[b] == COMMA else b - 1
    if t.symbols[comma] != COMMA or t.words[comma + 1] not in _ASIDE:
        return b
    verb = CUES.get(t.words[comma + 2])
    if verb is not None and verb.trust == SPEECH and verb.form < GERUND:
        return b  # ", who said that …": an attribution of its own
    for p in range(comma + 2, min(last, comma + _LONG_ASIDE)):
        if t.symbols[p] == COMMA or t.symbols[p] == STOP:
            return p
        if t.symbols[p] in QUOTES:
            break
    return b


def read_mark(t: Tokens, i: int, number: int, out: list[Proposal]) -> None:
    """Add the readings of "Smith: No." and of "“No.” - Smith", whose cue is a mark."""
    g = CuePhrase(i, i + 1, i, MARK_CUE)
    sentence = t.sentences[number]
    if t.words[i] == ":":
        if i > sentence.first and i + 1 < sentence.last and t.words[i - 1].lower() not in _LABELS:
            end, n = sentence.last, number + 1
            source = (sentence.first, i)
            said = trim(t, i + 1, end)
            if said > i + 1 and not _is_entry(t, i + 1, said):  # and not marks alone
                out.append(Proposal(COLON_CONTENT, g, source, [(i + 1, said)], (0.0, 0.0), number))
            while n < len(t.sentences) and t.sentences[n].paragraph == sentence.paragraph:
                end = t.sentences[n].last
                n += 1
            said = trim(t, i + 1, end)
            if end > sentence.last and said > i + 1:
                out.append(Proposal(COLON_CONTENT, g, source, [(i + 1, said)], (-1.0, 0.0), number))
        return
    last = i + 1
    while t.symbols[last] == DASH:
        last += 1
    first = i
    while first > 0 and t.symbols[first - 1] == DASH:
        first -= 1
    if first > 0 and t.symbols[first - 1] in SPOKEN and last < sentence.last:
        g = CuePhrase(first, last, i, MARK_CUE)
        out.append(Proposal(DASHED, g, (last, trim(t, last, sentence.last)), [(first - 1, first)], (0.0, 0.0), number))


def _is_entry(t: Tokens, a: int, b: int) -> bool:
    """Whether a few words without a verb are no statement: "Name: Ana Ruiz", "Goals: Lund 3, Marr 1"."""
    symbols = t.symbols[a:b]
    if (
        b - a > _LONG_ENTRY
        or t.symbols[b] == ASK
        or not QUOTES.isdisjoint(symbols)
        or not VERBAL.isdisjoint(symbols)
        or PLURAL in symbols
    ):
        return False
    return sum(word[:1].isalpha() for word in t.words[a:b]) < _STATEMENT


_LONG_ENTRY: Final = 12  # tokens
_STATEMENT: Final = 5  # words of a statement without a verb: "Police: No injuries in the fire"
_LABELS: Final = frozenset(  # words before a colon that are nobody's name
    "photo photos image images picture credit file note source sources update correction video editing reporting "
    "writing more read watch related contact phone tel email date time place keywords headline byline slug".split(),
)
