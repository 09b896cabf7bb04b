"""From chosen readings to the plain values that attributions are made of."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Any, Final

from ..lexicon.closed import ABBREVIATIONS
from ..lexicon.cues import NOUN
from ..model._construction import ADDRESSEES, KINDS
from ..model.attribution import AttributionKind
from .circumstances.addressee import addressee_kind, margins
from .circumstances.time_of_saying import TIME, YEAR, day_before, period
from .scoring.linear_model import chance
from .speakers.plain import number_of
from .speakers.speaker import DOCUMENT
from .tokens.quotations import within_marks
from .types import CLAUSE_COLON, ORDERS, POSSESSIVE_NOUN

if TYPE_CHECKING:
    import datetime
    import re

    from .speakers.resolution import Cast
    from .tokens.passages import Passage
    from .tokens.tokenizer import Tokens
    from .types import Proposal

__all__ = ["build"]


def build(
    t: Tokens, passage: Passage, p: Proposal, cast: Cast, date: datetime.date | None, values: list[list[Any]]
) -> None:
    """Add the plain values of an attribution; `model/_construction.py` has their order.

    Args:
        t: The tokens.
        passage: The passage, for the way back to the text given.
        p: The reading.
        cast: The speakers.
        date: The day of the story.
        values: Those so far: of the speakers, the words and the numbers of the attributions.
    """
    g = p.cue_phrase
    starts, words = t.starts, t.words
    at = starts[g.first]
    place = bisect_right(passage.starts, at) - 1
    shift = passage.shifts[place]
    begin = end = -1
    if p.source is not None:
        a, b = p.source
        word = words[b - 1]
        if word == "," and b - 1 > a:
            b -= 1
            word = words[b - 1]
        begin, end = starts[a] + shift, starts[b - 1] + len(word) + shift
        if words[b] == "." and word.lower() in ABBREVIATIONS and starts[b] + shift == end:
            end += 1  # "of Tarn, Fla."
        if word[-2:] in _POSSESSIVES and (p.order in _OWNED or g.cue.form >= NOUN):
            end -= _POSSESSIVES[word[-2:]]
    last = g.last - 1
    sentence = t.sentences[p.sentence]
    content: list[int] = []
    quotes: list[int] = []
    plain = 0  # tokens of the content that are no quotations
    for a, b in p.content:
        own = shift if a >= sentence.first and b <= sentence.last else passage.shift(starts[a])
        content += [starts[a] + own, starts[b - 1] + len(words[b - 1]) + own]
        plain += b - a - _quotes(t, a, b, own, quotes)
    kind = _INDIRECT
    if quotes:
        kind = _MIXED
        if not plain or not any(words[i][:1].isalnum() for a, b in p.content for i in range(a, b)):
            kind = _DIRECT
    to, when = margins(t, p)
    who = cast.who(p)
    if when is None and who is not None and who.kind is DOCUMENT and p.source is not None:
        a, b = p.source  # "a report on Monday", "a 2013 report"
        when = TIME.search(t.text, starts[a], starts[b]) or YEAR.search(t.text, starts[a], starts[b])
    values[1] += [g.cue.lemma, g.cue.act, passage.kinds[place], ORDERS[p.order]]
    numbers: list[int] = values[2]
    numbers += [
        begin,
        end,
        at + shift,
        starts[last] + len(words[last]) + shift,
        int(g.negated),
        kind,
        -1 if who is None else number_of(who, values[0]),
        round(100 * chance(p.score)),
    ]
    numbers += _NONE if to is None else _addressee(t, passage, to)
    numbers += _NONE if when is None else _when(passage, when, date)
    numbers.append(len(content) // 2)
    numbers += content
    numbers.append(len(quotes) // 2)
    numbers += quotes


def _quotes(t: Tokens, a: int, b: int, shift: int, out: list[int]) -> int:
    """Add where the quotations among some tokens begin and end, without their marks; give how many there are."""
    inside = t.quotes
    n = bisect_left(inside, a)
    found = 0
    while n < len(inside) and inside[n] < b:
        at = t.starts[inside[n]] + shift
        start, end = within_marks(t.words[inside[n]])
        if end > start:
            out += [at + start, at + end]
            found += 1
        n += 1
    return found


_INDIRECT: Final = KINDS.index(AttributionKind.INDIRECT)
_MIXED: Final = KINDS.index(AttributionKind.MIXED)
_DIRECT: Final = KINDS.index(AttributionKind.DIRECT)
_NONE: Final = [-1]
_OWNED: Final = frozenset({POSSESSIVE_NOUN, CLAUSE_COLON})
_POSSESSIVES: Final = {"'s": 2, "’s": 2, "s'": 1, "s’": 1}


def _addressee(t: Tokens, passage: Passage, found: tuple[int, int]) -> list[int]:
    a, b = found
    start, end = t.starts[a], t.end(b - 1)
    shift = passage.shift(start)
    return [start + shift, end + shift, ADDRESSEES.index(addressee_kind(t.words[a:b]))]


def _when(passage: Passage, match: re.Match[str], date: datetime.date | None) -> list[int]:
    start, end = match.span()
    shift = passage.shift(start)
    days = period(match, day_before(match, date))
    if days is None:
        return [start + shift, end + shift, 0, 0]
    return [start + shift, end + shift, days.start.toordinal(), days.end.toordinal()]
