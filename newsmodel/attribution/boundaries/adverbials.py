"""What around a cue is no content: a time or place behind it, an aside, an object."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.cues import SPEECH
from ...lexicon.people import PERSONS, ROLES
from ..tokens.grammar import (
    ADVERB,
    DETERMINER,
    NUMERAL,
    PARTICIPLES,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    RELATIVE_PRONOUNS,
    SUBORDINATOR,
    THAT,
    TIME_ADVERBS,
    TIME_NOUN,
    TO,
    VERBS,
    WEEKDAY,
    WH,
    WHETHER,
    spelled,
)
from ..tokens.shapes import CAP, CAP_S, COMMA, CUE_GERUND, ED, LY, NUMBER, PLURAL, QUOTES, SPOKEN, members
from .structure import resumes
from .subject import modifies

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens
    from ..types import CuePhrase

__all__ = ["clause_resumes", "follows_clause", "is_adverbial", "is_no_clause", "is_noun_phrase", "is_source_behind"]

_WIDE: Final = 80  # tokens in which the verb of a clause is looked for
_LEAST_CLAUSE: Final = 3  # tokens of a clause
_LEAST_PART: Final = 2  # tokens of a part of a clause
_SHORT_TIME: Final = 3  # tokens of "on Monday"
_SHORT_CONTENT: Final = 8  # tokens of a content that may be no clause
_TAG: Final = 14  # tokens from a cue to the comma behind its time or place

_ADVERBIAL: Final = members({WEEKDAY, TIME_NOUN, PREPOSITION})
_SUBORDINATE: Final = members({SUBORDINATOR, PREPOSITION, ADVERB, LY, WH}) | PARTICIPLES
_NO_SUBJECT: Final = _SUBORDINATE | _ADVERBIAL
_NO_OPENING: Final = _ADVERBIAL | PARTICIPLES | members({SUBORDINATOR}) | TIME_ADVERBS | spelled("later")
_EARLY_OR_LATE: Final = frozenset({"early", "late"})
_OPENING: Final = QUOTES | {THAT, WHETHER}
_VERBS_AND_THAT: Final = (VERBS - {ED}) | {THAT}
_CLAUSAL: Final = QUOTES | VERBS
_AMOUNTS: Final = members({DETERMINER, POSSESSIVE, NUMERAL, NUMBER})
_OPENS_PHRASE: Final = members({DETERMINER, POSSESSIVE, CAP, CAP_S})
_PEOPLE: Final = ROLES | PERSONS
_GAINS: Final = frozenset({"claim", "add"})


def follows_clause(t: Tokens, i: int, first: int) -> bool:
    """Whether a main clause stands in front of a token: "The dam held, | the mayor said".

    Args:
        t: The tokens.
        i: The token, behind the comma or at it.
        first: The first token of the sentence.
    """
    return not t.is_any(first, _SUBORDINATE) and t.has_main_verb(max(first, i - _WIDE), i)


def is_adverbial(t: Tokens, first: int, source: int, behind: int, content: int) -> bool:
    """Whether a time or an aside follows a cue, since what is said stands in front: "It fell, he said on Monday".

    Args:
        t: The tokens.
        first: The first token of the sentence.
        source: The first of the source.
        behind: The one after the cue.
        content: Where a content behind the cue would begin.
    """
    if not t.is_(source - 1, COMMA) or source - first < _LEAST_CLAUSE:
        return False
    if t.is_(behind, COMMA):
        return not t.is_any(behind + 1, SPOKEN)
    if not t.is_any(behind + (t.word(behind) in _EARLY_OR_LATE), _NO_OPENING):
        return False
    if (t.is_any(content, _OPENING) or t.is_any(content - 1, _OPENING)) and not _adds(t, behind, content):
        return False
    return follows_clause(t, source, first)


def _adds(t: Tokens, a: int, b: int) -> bool:
    """Whether another cue is joined on between two tokens: ", adding that"."""
    return any(t.is_(p, COMMA) and t.is_(p + 1, CUE_GERUND) for p in range(a, b))


def clause_resumes(t: Tokens, first: int, source: int, behind: int, last: int) -> int:
    """Find where a clause goes on that source and cue stand in: "The war, he said on Monday, | was over".

    Args:
        t: The tokens.
        first: The first token of the sentence.
        source: The first of the source.
        behind: The one after the cue.
        last: The one after the last of the sentence.

    Returns:
        The token; 0 if no clause goes on.
    """
    if source - first < _LEAST_PART or not t.is_(source - 1, COMMA) or t.is_any(source, RELATIVE_PRONOUNS):
        return 0
    if t.has_main_verb(max(first, source - _WIDE), source) or t.is_any(first, _NO_SUBJECT):
        return 0
    for p in range(behind, min(behind + _TAG, last - 1)):
        if t.is_(p, COMMA):
            on = resumes(t.symbols, p) or (t.is_any(p + 1, QUOTES) and t.word(p + 1)[1:2].islower())
            return p + 1 if on else 0
        if t.is_any(p, _VERBS_AND_THAT) or t.is_any(p, QUOTES):
            break
    return 0


def is_no_clause(t: Tokens, phrase: CuePhrase, a: int, b: int) -> bool:
    """Whether what follows a verb that takes a clause is none: "said the minister", "reported on Monday".

    Args:
        t: The tokens.
        phrase: The cue.
        a: The first token of what follows it.
        b: The one after its last.
    """
    cue = phrase.cue
    if "t" not in cue.takes or phrase.passive:
        return False
    symbols = t.symbols
    for p in range(a, b - 1):
        if symbols[p] == COMMA and RELATIVE_PRONOUNS.has[symbols[p + 1]]:  # "said the official, who was there"
            b = p
            break
    if b - a > _SHORT_CONTENT or t.has_any(a, b, _CLAUSAL):
        return False
    if t.is_(a, TO) or (t.is_(a, PRONOUN) and b - a > 1):
        return False  # "vowed to go", "said they left"
    if t.is_any(a, _ADVERBIAL) and b - a <= _SHORT_TIME:
        return True
    if cue.lemma in _GAINS and t.is_any(a, _AMOUNTS):
        return True  # "claimed the title", "added 20 points"
    return "o" not in cue.takes and cue.trust == SPEECH and t.is_(phrase.first - 1, COMMA)


def is_source_behind(t: Tokens, phrase: CuePhrase, first: int, a: int, b: int) -> bool:
    """Whether what follows a clause and a verb of speech is its source: "It held, said | the report made by the city".

    Args:
        t: The tokens.
        phrase: The cue.
        first: The first token of the sentence.
        a: The first token of what follows the cue.
        b: The one after its last.
    """
    cue = phrase.cue
    if cue.trust != SPEECH or not t.is_(phrase.first - 1, COMMA):
        return False
    if "t" in cue.takes and t.word(a) in _PEOPLE and t.is_(a + 1, CAP) and not t.has_verb(a, b):
        return True  # "The visit strengthens ties, noted | journalist Ida Lund"
    if "o" in cue.takes:
        return False
    return follows_clause(t, phrase.first, first) and is_noun_phrase(t, a, b)


def is_noun_phrase(t: Tokens, a: int, b: int) -> bool:
    """Whether what begins with an article or a name has no verb but those that belong to its nouns.

    Args:
        t: The tokens.
        a: The first.
        b: The one after the last.
    """
    if not t.is_any(a, _OPENS_PHRASE) or t.has_any(a, b, QUOTES):
        return False
    for p in range(a, b):  # noqa: SIM110  without a generator
        if t.is_any(p, VERBS) and (t.is_(p - 1, PLURAL) or not modifies(t.symbols, p)):
            return False  # "the company remains tied to" may be one in front of its participle
    return True
