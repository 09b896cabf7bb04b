"""To whom something was said: the object of "told", or whom an interview, a speech or a letter was for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.bodies import BODIES, OUTLETS, PAPERS
from ...lexicon.cues import CUES
from ...lexicon.documents import EVENTS
from ...lexicon.loading import table, words
from ...lexicon.people import GROUPS
from ...model.attribution import AddresseeKind
from ...text.matching import Pattern, any_of
from ..entities.wording import is_capitalised as is_name
from ..tokens.grammar import ARTICLES_AND_OWNERS, COORDINATOR, OF, PREPOSITION, SUBORDINATOR, THAT, TO, VERBS, WHO
from ..tokens.shapes import CAP_S, COMMA, EDGE, LOW_S, QUOTES, members
from .clauses import is_elsewhere
from .noun_phrase import noun_phrase

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens
    from ..types import Reading, TokenRange

__all__ = ["addressee_kind", "find_addressee"]

_FAR: Final = 160  # characters of an occasion
_NAME: Final = 3  # words of a person's name
_SHORTEST: Final = 2  # tokens that name no occasion
_MOST: Final = 14  # tokens of an addressee

_LISTENERS: Final = {
    form: behind.split()
    for word, behind in table("occasions", "listener").items()
    for form in (word, word.capitalize())
}
# An occasion that names whom it is for:  in an interview with the Herald   speaking to reporters   at a news conference
_OCCASION: Final = Pattern(
    rf"\b(?:{any_of([f'{word} {lead}' for word, leads in _LISTENERS.items() for lead in leads])}"
    r"|at(?= (?:a|the) (?:news|press) conference\b)) "
)
_OCCASIONS: Final = frozenset({*_LISTENERS, "conference"})  # words without which there is none
_OPENS_OCCASION: Final = frozenset({*(form.partition(" ")[0] for form in _LISTENERS), "at"})
_SPEAKING: Final = frozenset(form for word in words("occasions", "participle") for form in (word, word.capitalize()))
_AUDIENCES: Final = words("circumstances", "audience")
_AT: Final = frozenset({"at", "At", "during", "During"})
_OWNS: Final = members({CAP_S, LOW_S})  # "today's press conference"
_NAME_AND_ROLE: Final = 8  # tokens of a subject
_BEFORE_SUBJECT: Final = members({COMMA, EDGE, COORDINATOR, SUBORDINATOR, PREPOSITION}) - {OF} | VERBS | QUOTES | {THAT}
_NOBODY: Final = frozenset({"It", "it"})
_OPENS_REQUEST: Final = frozenset({"to", "that", "not"})
_OPENS_CLAUSE: Final = words("addressees", "clause")
_TAKES_TO: Final = words("verb_frames", "to")
_FIRST_TIME: Final = ("for", "the", "first", "time", "to")
_ASKS: Final = frozenset({"urge", "order", "ask", "warn", "report"})  # acts whose object opens the content


def find_addressee(t: Tokens, reading: Reading, stretches: list[TokenRange]) -> TokenRange | None:
    """Find to whom something was said.

    Args:
        t: The tokens.
        reading: The reading of the cue.
        stretches: What stands beside source, cue and content, as `beside` gives it.

    Returns:
        Its first token and the one after its last; None if nobody is named.
    """
    cue = reading.cue_phrase
    found = None
    if "a" in cue.cue.takes and not cue.passive and cue.cue.lemma != "say":
        found = _told(t, reading)
    elif t.word(cue.last) == "to" and cue.cue.lemma in _TAKES_TO and reading.content[0][0] != cue.last:
        found = noun_phrase(t, cue.last + 1, t.sentences[reading.sentence].last)  # "wrote to shareholders"
    elif cue.passive and "a" in cue.cue.takes and reading.source is None:
        found = _subject_told(t, reading)
    found = found or _behind_content(t, reading)
    return _listener(t, reading, stretches) or _event(t, stretches) if found is None else found


def _behind_content(t: Tokens, reading: Reading) -> TokenRange | None:
    """Who is named behind the content: "shouted “Stop!” to warn | the crew", "for the first time to | the Herald"."""
    b = reading.content[-1][1]
    if b <= reading.cue_phrase.last:
        return None
    edge = t.sentences[reading.sentence].last
    if t.spells(b, _FIRST_TIME):
        return noun_phrase(t, b + len(_FIRST_TIME), edge)
    cue = CUES.get(t.word(b + 1)) if t.is_(b, TO) and t.is_any(b - 1, QUOTES) else None
    return noun_phrase(t, b + 2, edge) if cue is not None and "a" in cue.takes else None


def _told(t: Tokens, reading: Reading) -> TokenRange | None:
    """The object of "told" and its like."""
    cue = reading.cue_phrase
    start = cue.last
    content = next((piece for piece in reading.content if piece[0] >= start), None)
    if content is None or content[0] > start:
        if reading.source is not None and reading.source[0] == start:
            return None
        edge = t.sentences[reading.sentence].last
        told = noun_phrase(t, start, edge if content is None else min(content[0], edge))
        return None if told is None else _asked(t, reading, told)
    if cue.cue.act not in _ASKS or t.word(start - 1) == "for":  # "asked for the talks to be held"
        return None
    if t.word(start) == "to":  # "appealed to residents to leave"
        start += 1
    if t.word(start) in _OPENS_CLAUSE:
        return None
    found = noun_phrase(t, start, min(content[1], start + _MOST))
    if found is None:
        return None
    asked = _asked(t, reading, found)
    if asked[1] < found[1]:
        return asked
    for i in range(found[1], min(content[1], start + _MOST)):  # "asked the driver to stop", "a friend in Tarn to come"
        word = t.word(i)
        if word in _OPENS_REQUEST:
            return start, i
        if word in {",", "for", "on"} or t.has_verb(i, i + 1):
            break
    return None


def _asked(t: Tokens, reading: Reading, found: TokenRange) -> TokenRange:
    """Who is asked, without what for: "asked | the council | for time"."""
    if reading.cue_phrase.cue.lemma == "ask":
        for i in range(found[0] + 1, found[1]):
            if t.word(i) == "for":
                return found[0], i
    return found


def _subject_told(t: Tokens, reading: Reading) -> TokenRange | None:
    """The subject of a passive: "residents | were told", "workers | who have been informed"."""
    cue = reading.cue_phrase
    end = cue.first - t.is_(cue.first - 1, WHO)
    i = end
    first = max(t.sentences[reading.sentence].first, end - _NAME_AND_ROLE)
    while i > first and not t.is_any(i - 1, _BEFORE_SUBJECT):
        i -= 1
    if i == end or t.word(i) in _NOBODY:
        return None
    return (i, end) if noun_phrase(t, i, end) == (i, end) else None


def _listener(t: Tokens, reading: Reading, stretches: list[TokenRange]) -> TokenRange | None:
    """Who is named with an occasion beside the cue: "in an interview with | the Herald"."""
    cue = reading.cue_phrase
    for a, b in stretches:
        first = cue.head if a == cue.last else a  # "wrote in a letter" is the cue, "to parliament" stands behind it
        if b - first <= _SHORTEST or not t.has_word(first, b, _OCCASIONS):
            continue
        end = _occasion_end(t, first, b)
        if end > 0:
            i = a
            while i < b and t.start(i) < end:
                i += 1
            if is_elsewhere(t, a, i):  # "after an interview with the Herald"
                continue
            found = noun_phrase(t, i, b)
            if found is not None:
                return found
    return None


def _occasion_end(t: Tokens, a: int, b: int) -> int:
    """Where the first occasion that names whom it is for ends, with the word before them; -1 without one."""
    end = min(t.end(b - 1), t.start(a) + _FAR)
    for i in range(a, b):
        if t.word(i) in _OPENS_OCCASION:
            match = _OCCASION.match(t.text, t.start(i), end)
            if match is not None:
                return match.end()
    return -1


def _event(t: Tokens, stretches: list[TokenRange]) -> TokenRange | None:
    """The occasion at which something was said: "said at | a rally"."""
    for a, b in stretches:
        if not t.has_word(a, b, _AUDIENCES):
            continue
        at = a + t.is_(a, COMMA)
        if t.word(at) in _SPEAKING:  # "Speaking at a rally"
            at += 1
        if t.word(at) in _AT and (t.is_any(at + 1, ARTICLES_AND_OWNERS) or t.is_any(at + 1, _OWNS)):
            found = noun_phrase(t, at + 1, b)
            if found is not None and t.word(found[1] - 1) in _AUDIENCES:
                return found
    return None


def addressee_kind(named: list[str]) -> AddresseeKind:
    """Tell what an addressee is.

    Args:
        named: Its words.
    """
    low = [word.lower() for word in named]
    last = low[-1]
    if last not in EVENTS and (named[-1] in PAPERS or not OUTLETS.isdisjoint(low)):
        return AddresseeKind.OUTLET
    if not EVENTS.isdisjoint(low):
        return AddresseeKind.EVENT
    if last in GROUPS or last == "them" or last in BODIES or "and" in low:
        return AddresseeKind.GROUP
    if is_name(named[-1]):
        word = named[-1]
        if word.isupper() and len(word) > 1:
            return AddresseeKind.OUTLET
        return AddresseeKind.PERSON if low[0] not in {"the", "a"} and len(named) <= _NAME else AddresseeKind.GROUP
    return AddresseeKind.GROUP if last.endswith("s") else AddresseeKind.PERSON
