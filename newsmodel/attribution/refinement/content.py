"""What stands between a cue and its content, or behind it, and is no part of it: listeners and times of saying."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.bodies import OUTLETS
from ...lexicon.cues import CUES
from ...lexicon.loading import words
from ...text.time_expressions import match_time
from ..tokens.grammar import (
    DETERMINER,
    NEGATION,
    NUMERAL,
    OTHER_PRONOUN,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    THAT,
    TIMES,
    TO,
    VERBS,
    spelled,
)
from ..tokens.shapes import (
    CAP,
    CAP_S,
    COMMA,
    CUE_BASE,
    CUE_NOUN,
    DASH,
    LOW,
    NUMBER,
    PLURAL,
    QUOTES,
    SEMICOLON,
    STOP,
    members,
)

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens
    from ..types import CuePhrase, Reading, TokenRange

__all__ = ["only_joins", "refined_content", "rest_behind_time"]

_OPENS_TIME: Final = TIMES | {NUMBER} | spelled(words("time_words", "opening"))
_EARLY: Final = words("time_words", "early")
_DATED: Final = words("verb_frames", "dated")
_ASKED: Final = words("verb_frames", "asked")
_NOBODY: Final = members({OTHER_PRONOUN, LOW, PLURAL, NUMERAL})
_INFINITIVES: Final = members({LOW, CUE_BASE, CUE_NOUN}) | spelled("be have do")
_SUBJECTS: Final = members({DETERMINER, POSSESSIVE, PRONOUN, CAP, CAP_S, NUMBER})
_ASKED_FOR: Final = _SUBJECTS | _NOBODY
_CAPITALS: Final = members({CAP})
_HE: Final = members({PRONOUN})
_HELD_VIEWS: Final = words("phrase_words", "held")
_JOINS: Final = words("joining_phrases")  # in front of a comma
_OPENS_JOINING: Final = frozenset(phrase.partition(" ")[0].capitalize() for phrase in _JOINS)
_JOINING: Final = 5  # tokens of such a phrase and its comma, and one
_FIRST_TIME: Final = ("for", "the", "first", "time")
_ENDS_REST: Final = QUOTES | members({COMMA, SEMICOLON, DASH, STOP}) | spelled("but and")
_TURNS: Final = frozenset({"though", "however"})
_NOUN_ENDINGS: Final = ("ion", "ment", "ing", "ness", "ity")
_ON: Final = spelled("on")
_LISTENER: Final = 8  # tokens
_OUTLET: Final = 5  # tokens
_DAY: Final = 5  # tokens of a day


def refined_content(t: Tokens, one: Reading) -> TokenRange:
    """The first piece of a reading's content, without a listener and a time of saying beside it.

    Args:
        t: The tokens.
        one: The reading.
    """
    phrase, found = one.cue_phrase, one.content[0]
    a = found[0]
    if a != phrase.last:
        if t.word(a) in _OPENS_JOINING:
            return min(found[1] - 1, _past_joining(t, a)), found[1]
        if t.is_(a - 1, TO) and a - 1 >= phrase.last and not t.has_any(phrase.last, a - 1, QUOTES):
            return a - 1, found[1]  # "apologised on Monday | to the family"
        return found
    # "claimed on | social media that she was hit"
    placed = phrase.last == phrase.head + 2 and t.is_any(phrase.head + 1, _ON) and "t" in phrase.cue.takes
    if (t.word(a) == "to" and a > phrase.head + 1) or placed:
        found = _past_listener(t, found)
    elif phrase.cue.lemma == "tell":
        found = _past_outlet(t, found)
    if phrase.cue.lemma in _ASKED and phrase.last == phrase.head + 1:
        found = _past_asked(t, phrase, found)
    if t.is_any(a, _OPENS_TIME) or t.word(a) in _EARLY:
        found = _past_time(t, phrase, found)
    if len(one.content) == 1 and phrase.cue.lemma in _DATED:
        found = _before_day(t, found)
        found = _before_first_time(t, found)
    if t.is_any(a, QUOTES) and t.is_(a + 1, TO) and a + 1 < found[1]:
        return a, a + 1  # "shouted “Stop!” | to warn the others"
    if t.word(found[0]).lower() in _HELD_VIEWS or t.word(found[0]) == "the":
        found = _past_view(t, found)
    return _before_turn(t, found)


def rest_behind_time(t: Tokens, one: Reading) -> TokenRange | None:
    """Find what goes on behind the time of saying: "announced plans in March | to charge each of them".

    Args:
        t: The tokens.
        one: The reading.
    """
    a, b = one.content[0]
    if len(one.content) > 1 or a < one.cue_phrase.last or not t.is_(b, PREPOSITION) or (b - a > 1 and t.has_verb(a, b)):
        return None
    match = match_time(t.text, t.start(b), t.end(b + _DAY))
    if match is None:
        return None
    i = b + 1
    while t.start(i) < match.end:
        i += 1
    last = t.sentences[one.sentence].last
    if not t.is_(i, TO) or not _is_infinitive(t, i + 1):
        return None
    end = t.find(_ENDS_REST, i, last)
    return (i, end) if end < last else (i, last - t.is_any(last - 1, _ENDS_REST))


def _past_listener(t: Tokens, content: TokenRange) -> TokenRange:
    """Begin with "that" where a listener stands before it: "said in a letter | to the minister that"."""
    a, b = content
    for i in range(a + 2, min(b - 2, a + _LISTENER)):
        if t.word(i) == "that" and not t.has_verb(a, i):
            return i, b
        if t.is_any(i, _HE) and t.is_any(i + 1, VERBS) and not t.has_verb(a, i):
            return i, b  # "announced on | her blog she was leaving"
    return content


def only_joins(t: Tokens, content: TokenRange) -> bool:
    """Tell whether a content is nothing but a phrase that joins its sentence to the one before: "In any case".

    Args:
        t: The tokens.
        content: The content.
    """
    a, b = content
    return t.word(a) in _OPENS_JOINING and " ".join(t.words_between(a, b)).lower() in _JOINS


def _past_joining(t: Tokens, a: int) -> int:
    """Where a content begins behind a phrase that joins its sentence to the one before: "That said, | it is late"."""
    for comma in range(a + 2, a + _JOINING):
        if t.is_(comma, COMMA):
            return comma + 1 if " ".join(t.words_between(a, comma)).lower() in _JOINS else a
    return a


def _past_view(t: Tokens, content: TokenRange) -> TokenRange:
    """Begin with "that" behind the noun for what is held: "shared | the view that it would rain"."""
    a, b = content
    noun = a + (t.word(a) == "the")
    return (noun + 1, b) if t.word(noun) in _HELD_VIEWS and t.is_(noun + 1, THAT) and noun + 2 < b else content


def _before_turn(t: Tokens, content: TokenRange) -> TokenRange:
    """End before what turns against the sentence before, and is nobody's word: "denies that it leaks|, though"."""
    a, b = content
    return (a, b - 2) if b - a > 2 and t.word(b - 1) in _TURNS and t.is_(b - 2, COMMA) else content  # noqa: PLR2004


def _past_outlet(t: Tokens, content: TokenRange) -> TokenRange:
    """Begin behind the paper that is told it: "told Le Figaro newspaper | taxes would fall"."""
    a, b = content
    for i in range(min(b - 2, a + _OUTLET), a, -1):
        if t.word(i) in OUTLETS and not t.has_verb(a, i) and t.has_any(a, i, _CAPITALS):
            return i + 1, b
    return content


def _past_asked(t: Tokens, phrase: CuePhrase, content: TokenRange) -> TokenRange:
    """Begin with "to" where who is asked stands before it: "urged the ministers | not to sign it"."""
    a, b = content
    for i in range(a, min(b - 1, a + _LISTENER)):
        if t.word(i) == "for" and i > a and phrase.cue.lemma == "ask" and not t.has_verb(a, i):
            return i, b  # "asked the council | for help"
        if t.is_(i, TO):
            start = i - t.is_(i - 1, NEGATION)
            if t.word(i + 1) == "be" and t.is_any(i + 2, VERBS):
                return content  # "ordered | Lund to be deported": Lund is not told it
            named = start > a and t.is_any(a, _ASKED_FOR) and not t.has_verb(a, start)
            return (start, b) if named and _is_infinitive(t, i + 1) else content
        if t.is_any(i, QUOTES) or t.is_(i, COMMA):
            break
    return content


def _is_infinitive(t: Tokens, i: int) -> bool:
    """Whether a verb stands at token i, behind "to": "ordered a crew to | leave", but "a halt to | construction"."""
    cue = CUES.get(t.word(i))
    if cue is not None and cue.lemma == t.word(i):
        return True  # "come" is a participle too
    return t.is_any(i, _INFINITIVES) and (cue is not None or not t.word(i).endswith(_NOUN_ENDINGS))


def _past_time(t: Tokens, phrase: CuePhrase, content: TokenRange) -> TokenRange:
    """Begin behind a time of saying: "said | late on Monday that it was"."""
    a, b = content
    match = match_time(t.text, t.start(a), t.end(b - 1))
    if match is None:
        return content
    i = a + 1
    while i < b and t.start(i) < match.end:
        i += 1
    sure = t.word(a) in _EARLY or phrase.last > phrase.head + 1  # "said in a statement on Monday"
    if b - i > 1 and (t.word(i) == "that" or (sure and t.is_any(i, _SUBJECTS))):
        return i, b
    return content


def _before_first_time(t: Tokens, content: TokenRange) -> TokenRange:
    """End a content without a verb before "for the first time": "disclosed the debts | for the first time"."""
    a, b = content
    for i in range(a + 1, b - len(_FIRST_TIME) + 1):
        if t.word(i) == "for" and t.spells(i, _FIRST_TIME):
            return content if t.has_verb(a, i) else (a, i)
    return content


def _before_day(t: Tokens, content: TokenRange) -> TokenRange:
    """End a content without a verb before the day of saying: "confirmed the orbit | on Monday"."""
    a, b = content
    if t.has_verb(a, b) or t.has_any(a, b, QUOTES):
        return content
    for i in range(max(a + 1, b - _DAY), b):
        match = match_time(t.text, t.start(i), t.end(b - 1))
        if match is not None and match.end == t.end(b - 1):
            return a, i
    return content
