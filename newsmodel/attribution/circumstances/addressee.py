"""What stands beside a cue and is no content: whom it is told, and when."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from ...lexicon.cues import CUES, SPEECH
from ...lexicon.people import BODIES, EVENTS, GROUPS, OUTLETS, PAPERS
from ...model.attribution import AddresseeKind
from ..boundaries.walks import VERBAL
from ..speakers.speaker import is_name
from ..tokens.shapes import CLASS_OF, CODES, COMMA, DASH, EDGE, NUMBER, SEMICOLON, STOP, code, members
from .time_of_saying import TIME

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens
    from ..types import Proposal

__all__ = ["addressee_kind", "margins"]

_WIDE: Final = 24  # tokens beside a cue that are looked at
_FAR: Final = 160  # characters
_NAME: Final = 3  # words of a person's name
_SHORTEST: Final = 2  # tokens that name no occasion

# An occasion that names whom it is told:  in an interview with the Herald   speaking to reporters
_OCCASION: Final = re.compile(
    r"\b(?:interviews? with|speech (?:to|at|before)"
    r"|(?:statement|address|e-?mail|letter|testimony|remarks|message|comments|memo|note) to|testimony before"
    r"|[Ss]peaking (?:to|with)|[Ww]riting to|[Ii]nterviewed by"
    r"|\bat(?= (?:a|the) (?:news|press) conference\b)) ",
)
_ENDS: Final = frozenset(
    {COMMA, STOP, SEMICOLON, DASH, EDGE, code("weekday"), code("month"), code("subordinator"), code("wh")}
)
_PREPOSITIONS: Final = frozenset(
    "in on at during after before by via about as from with over through following to that who dated seen "
    "obtained published released late early".split()
)
_TIMES: Final = frozenset("today yesterday overnight last this earlier later recently".split())
# Symbols without which no stretch names a time; a look at them is cheaper than a search.
_TIMELY: Final = members(
    {code("weekday"), code("month"), code("time"), NUMBER, CODES["today"], CODES["yesterday"], CODES["ago"]}
) | {
    CODES["tonight"],
    CODES["earlier"],
}
_OCCASIONS: Final = frozenset(  # words without which `_OCCASION` finds nothing
    "interview interviews speech statement address email e-mail letter testimony remarks message comments memo note "
    "speaking Speaking writing Writing interviewed Interviewed conference".split()
)
_MOST: Final = 14  # tokens of an addressee
_SPEAKING: Final = frozenset({"speaking", "addressing", "briefing", "opening", "testifying", "appearing", "talking"})
_SAID_TO: Final = frozenset({"write", "say", "speak", "complain", "explain", "announce", "admit", "suggest", "repeat"})
_NOBODY: Final = frozenset("that whether if how what why when who which".split())
_TOLD: Final = frozenset({"urge", "order", "ask", "warn", "report"})


def _beside(t: Tokens, p: Proposal) -> list[tuple[int, int]]:
    """The stretches of tokens around source and cue that are neither them nor content, those behind the cue first."""
    sentence = t.sentences[p.sentence]
    first, last = sentence.first, sentence.last
    g = p.cue_phrase
    words = t.words
    near, far = g.first, g.last
    taken = [(near, far), *p.content]
    if p.source is not None:
        taken.append(p.source)
    taken.sort()
    at = max(first, near - _WIDE)
    end = min(last, far + _WIDE)
    before: list[tuple[int, int]] = []
    behind: list[tuple[int, int]] = []
    for a, b in taken:
        if a >= end:
            break
        if a > at and (a - at > 1 or words[at][:1].isalpha()):
            (before if at < near else behind).append((at, a))
        at = max(at, b)
    if end > at and (end - at > 1 or words[at][0].isalnum()):
        behind.append((at, end))
    return behind + before


def margins(t: Tokens, p: Proposal) -> tuple[tuple[int, int] | None, re.Match[str] | None]:
    """Find whom it is told (first token and the one after the last) and the words that say when."""
    g = p.cue_phrase
    to = None
    if "a" in g.cue.takes and not g.passive and g.cue.lemma != "say":
        to = _told(t, p)
    elif t.words[g.last] == "to" and g.cue.lemma in _SAID_TO and p.content[0][0] != g.last:  # "wrote to shareholders"
        to = _phrase(t, g.last + 1, t.sentences[p.sentence].last)
    when = None
    sentence = t.sentences[p.sentence]
    first, last = max(sentence.first, g.first - _WIDE), min(sentence.last, g.last + _WIDE)
    if _TIMELY.isdisjoint(t.symbols[first:last]) and (to is not None or _OCCASIONS.isdisjoint(t.words[first:last])):
        return to, None
    for a, b in _beside(t, p):
        near = t.symbols[a:b]
        if (
            when is None
            and not _TIMELY.isdisjoint(near)
            and (a == g.last or b == g.first or VERBAL.isdisjoint(near) or "dated" in t.words[a:b])  # no other act's
            and (a == g.last or not _elsewhere(t.words, a, b))
        ):
            when = TIME.search(t.text, t.starts[a], t.end(b - 1))
        first = g.head if a == g.last else a
        if to is None and b - first > _SHORTEST and not _OCCASIONS.isdisjoint(t.words[first:b]):
            start = t.starts[first]  # "wrote in a letter" is the cue, "to parliament" stands behind it
            end = t.end(b - 1)
            match = _OCCASION.search(t.text, start, min(end, start + _FAR))
            if match is not None:
                i = next((i for i in range(a, b) if t.starts[i] >= match.end()), b)
                to = _phrase(t, i, b)
    return to, when


def _elsewhere(words: list[str], a: int, b: int) -> bool:
    """Whether a stretch is on what somebody did then beside speaking: "visiting the scene on Wednesday"."""
    word = words[a + (words[a] == "," and a + 1 < b)].lower()
    if not word.endswith("ing") or word in _SPEAKING or (word in CUES and CUES[word].trust == SPEECH):
        return False
    return EVENTS.isdisjoint(words[a:b])


def _told(t: Tokens, p: Proposal) -> tuple[int, int] | None:
    """The object of "told" and its like."""
    g = p.cue_phrase
    start = g.last
    content = next((c for c in p.content if c[0] >= start), None)
    if content is None or content[0] > start:
        edge = t.sentences[p.sentence].last if content is None else min(content[0], t.sentences[p.sentence].last)
        if p.source is not None and p.source[0] == start:
            return None
        return _phrase(t, start, edge)
    # "asked the driver to stop": the object opens the content
    if content[0] == start and g.cue.act in _TOLD:
        if t.words[start] == "to":  # "appealed to residents to leave"
            start += 1
        if t.words[start] in _NOBODY:
            return None
        for i in range(start + 1, min(content[1], start + _MOST)):
            word = t.words[i]
            if word in {"to", "that", "not"}:
                return start, i
            if word in {",", "for", "on"} or t.symbols[i] in VERBAL:
                return None
    return None


def _phrase(t: Tokens, i: int, end: int) -> tuple[int, int] | None:
    """The noun phrase that begins at token i."""
    last = i
    while last < min(end, i + _MOST):
        word = t.words[last]
        if CLASS_OF[t.symbols[last]] in _ENDS or word in _PREPOSITIONS or word in _TIMES or not word:
            break
        if word[0] in "“\"‘'`«„:(":
            break
        last += 1
    if last == i or (last == i + 1 and t.words[i] in {"him", "her", "them", "me", "us", "it", "out", "of", "for"}):
        return None
    first = t.words[i]
    if not (is_name(first) or first.isalpha()) or first in {"of", "for", "and", "not", "so"}:
        return None
    return i, last


def addressee_kind(words: list[str]) -> AddresseeKind:
    """Tell what an addressee is from its words."""
    low = [word.lower() for word in words]
    last = low[-1]
    if last not in EVENTS and (words[-1] in PAPERS or not OUTLETS.isdisjoint(low)):
        return AddresseeKind.OUTLET
    if not EVENTS.isdisjoint(low):
        return AddresseeKind.EVENT
    if last in GROUPS or last in BODIES or "and" in low:
        return AddresseeKind.GROUP
    if is_name(words[-1]):
        word = words[-1]
        if word.isupper() and len(word) > 1:
            return AddresseeKind.OUTLET
        return AddresseeKind.PERSON if low[0] not in {"the", "a"} and len(words) <= _NAME else AddresseeKind.GROUP
    return AddresseeKind.GROUP if last.endswith("s") else AddresseeKind.PERSON
