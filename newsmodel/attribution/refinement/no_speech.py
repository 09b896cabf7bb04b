"""Readings of verbs that say nothing where they stand: "added hit after hit", "wrote “Paper Boats”"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...lexicon.bodies import BODIES
from ...lexicon.cues import ADJECTIVE, BASE, GERUND, PAST, SPEECH, THIRD
from ...lexicon.documents import DOCUMENTS
from ...lexicon.loading import words
from ...lexicon.people import GROUPS, PERSONS, ROLES
from ...text.time_expressions import match_time
from ..boundaries.subject import modifies
from ..tokens.grammar import (
    ADVERB,
    AS,
    AUXILIARY,
    BY,
    COORDINATOR,
    DETERMINER,
    FINITE_BE,
    FORMS_OF_BE,
    IT,
    NUMERAL,
    OTHER_PRONOUN,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    RELATIVE_PRONOUNS,
    STATEMENT_NOUN,
    SUBORDINATOR,
    THAT,
    TO,
    VERBS,
    WH,
    WHETHER,
)
from ..tokens.quotations import within_marks
from ..tokens.shapes import CAP, CAP_S, COLON, COMMA, CUE_GERUND, CUE_NOUN, ING, LOW, NUMBER, PLURAL, QUOTES, members
from ..types import Order

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens
    from ..types import Reading, TokenRange

__all__ = ["says_nothing"]

_EVIDENCE: Final = words("verb_frames", "evidence")
_GAINS: Final = words("verb_frames", "gains")
_WORKS: Final = words("verb_frames", "works")
_PUBLISHED: Final = words("verb_frames", "published")
_STATEMENTS: Final = members({CUE_NOUN, STATEMENT_NOUN})
_PERFORMED: Final = words("verb_frames", "performed")
_SAYS_OF: Final = VERBS | members({AS, THAT, WH, TO})
_ABSTRACT: Final = words("abstract_subjects")
_SPEAKS: Final = ROLES | PERSONS | GROUPS | BODIES | DOCUMENTS
_THINGS: Final = members({DETERMINER, POSSESSIVE, NUMERAL, NUMBER, LOW, PLURAL})
_FIGURES: Final = words("tallies")
_FIGURES_END: Final = members({PREPOSITION, COMMA, TO})
_OBJECTS: Final = members({DETERMINER, POSSESSIVE, CAP, CAP_S, OTHER_PRONOUN})
_CLAUSE: Final = VERBS | QUOTES | members({THAT, WH, WHETHER, SUBORDINATOR})
_COMMA_OR_RELATIVE: Final = RELATIVE_PRONOUNS | {COMMA}
_PREPOSITIONS: Final = members({PREPOSITION})
_PEOPLE: Final = ROLES | PERSONS | GROUPS
_TOLD_FIGURES: Final = QUOTES | members({NUMBER, THAT, WH, WHETHER, AUXILIARY})
_FINITE: Final = members({AS, AUXILIARY, THAT, WH})
_SMALL_WORDS: Final = members({ADVERB, LOW, OTHER_PRONOUN})
_ANSWERS: Final = frozenset({"yes", "no", "goodbye", "sorry"})
_SAID: Final = QUOTES | {THAT}
_NO_SOURCES: Final = members({ADVERB, COORDINATOR, PREPOSITION})
_RELATIVES: Final = RELATIVE_PRONOUNS | {THAT}
_LEADS_ON: Final = members({PREPOSITION, SUBORDINATOR})  # "mill | after mill"
_OWN_CLAUSE: Final = _CLAUSE - _LEADS_ON
_SET_OFF: Final = members({COMMA, COLON})
_NAMES: Final = members({CAP, PRONOUN})
_SINGULAR: Final = members({LOW, ING, CUE_GERUND})
_HELD_TO_BE: Final = frozenset({"expect", "consider", "deem"})
_TIME: Final = 6  # tokens of "earlier on Monday was"
_CITES: Final = words("verb_frames", "quoting")
_BEHIND_SOURCE: Final = frozenset({Order.SOURCE_CUE_CONTENT, Order.SHARED_SOURCE})
_HELD: Final = 8  # tokens of "it would be quite wrong and petty to"
_TITLE: Final = 8  # words of a title at most
_SMALL: Final = words("function_words")


def says_nothing(t: Tokens, one: Reading) -> bool:
    """Whether a reading's verb shows, adds or makes something there, and says nothing."""
    lemma = one.cue_phrase.cue.lemma
    if one.source is not None and t.word(one.source[0]).lower() == "no" and t.word(one.source[0] + 1) != "one":
        return True  # "No group claimed responsibility"
    if one.source is not None and (t.word(one.source[0]) == "Who" or t.is_(one.source[0], WHETHER)):
        return True  # "Who says so?", "listed according to whether they were"
    content = one.content[0]
    if (
        _is_held(t, one)
        or _is_bare_noun(t, one)
        or _is_word(t, one)
        or _is_noun(t, one)
        or _is_no_source(t, one)
        or _is_expected(t, one)
        or _is_done_by(t, one)
        or _is_of_thing(t, one)
        or _cites_somebody(t, one)
    ):
        return True
    if one.cue_phrase.cue.trust < SPEECH and _is_aside(t, one):
        return True
    if _is_transitive(t, one) or (lemma == "report" and _reports_figures(t, content)):
        return True
    end = t.find(_COMMA_OR_RELATIVE, content[0], content[1])
    if lemma in _PERFORMED and t.is_(content[0], DETERMINER) and not t.has_any(content[0], end, _SAYS_OF):
        return True  # "proclaimed a “free city”"
    if lemma in _EVIDENCE:
        return _shows_thing(t, one, content)
    if lemma in _GAINS:
        return _adds_thing(t, (one.cue_phrase.head + 1, content[1]))
    if lemma in _PUBLISHED and not t.is_any(content[0], QUOTES) and not t.has_any(content[0], content[1], _FINITE):
        return not _names_document(t, content)
    return lemma in _WORKS and _is_work(t, one, content)


def _is_expected(t: Tokens, one: Reading) -> bool:
    """Whether a participle behind a comma tells what a thing is held to be: "a levy, expected to bring in more"."""
    phrase = one.cue_phrase
    first = phrase.head
    alone = phrase.cue.form == PAST and phrase.first == first and t.is_(first - 1, COMMA)
    return alone and phrase.cue.lemma in _HELD_TO_BE and (phrase.cue.lemma != "expect" or t.is_(first + 1, TO))


def _is_done_by(t: Tokens, one: Reading) -> bool:
    """Whether a participle tells by what a thing was brought about: "an outflow, encouraged then | by high rates"."""
    phrase, a = one.cue_phrase, one.content[0][0]
    alone = phrase.cue.form == PAST and phrase.first == phrase.head and one.order == Order.SHARED_SOURCE
    return alone and t.is_(phrase.first - 1, COMMA) and (t.is_(a, BY) or (t.is_(a, ADVERB) and t.is_(a + 1, BY)))


def _is_transitive(t: Tokens, one: Reading) -> bool:
    """Whether an adjective is a verb with an object: "the mayor convinced | the crews", but "was convinced that"."""
    phrase = one.cue_phrase
    bare = phrase.cue.form == ADJECTIVE and phrase.first == phrase.head and one.source is not None
    return bare and one.source is not None and one.source[1] == phrase.head and t.is_any(phrase.last, _OBJECTS)


def _reports_figures(t: Tokens, content: TokenRange) -> bool:
    """Whether what is reported are figures that are not told: "reported the latest tolls for the valley"."""
    a, b = content
    end = t.find(_FIGURES_END, a, b)
    return t.word(end - 1) in _FIGURES and not t.has_any(a, b, _TOLD_FIGURES)


def _is_held(t: Tokens, one: Reading) -> bool:
    """Whether it is told what it is to say something, and by nobody: "it was petty | to say that"."""
    phrase = one.cue_phrase
    if not phrase.infinitive or phrase.governed:
        return False
    first = max(t.sentences[one.sentence].first, phrase.first - _HELD)
    be = t.rfind(FORMS_OF_BE, first, phrase.first)
    return be > first and t.is_(be - 1, IT) and not t.has_any(be, phrase.first, _NAMES)


def _is_bare_noun(t: Tokens, one: Reading) -> bool:
    """Whether a verb without an ending follows a singular noun, and so is a noun: "his briefing | note with"."""
    phrase = one.cue_phrase
    if phrase.cue.form != BASE or phrase.infinitive or phrase.first != phrase.head or one.source is None:
        return False
    e = one.source[1] - 1
    return e == phrase.head - 1 and t.is_any(e, _SINGULAR) and t.word(e) not in _SPEAKS and not t.is_(phrase.last, THAT)


def _is_word(t: Tokens, one: Reading) -> bool:
    """Whether a verb that takes a clause has a single small word behind it: "said otherwise", "said so"."""
    cue, (a, b) = one.cue_phrase.cue, one.content[0]
    plain = cue.trust == SPEECH and "t" in cue.takes and "o" not in cue.takes and a >= one.cue_phrase.last
    return plain and b - a == 1 and len(one.content) == 1 and t.is_any(a, _SMALL_WORDS) and t.word(a) not in _ANSWERS


def _is_noun(t: Tokens, one: Reading) -> bool:
    """Whether a verb follows what may be a verb or a plural: "Outside pressures | are rising"."""
    a = one.content[0][0]
    if one.order not in _BEHIND_SOURCE or one.cue_phrase.cue.form != THIRD or a != one.cue_phrase.last:
        return False
    relative = one.source is not None and t.is_any(one.source[0] - 1, _RELATIVES)
    return (t.is_(a, AUXILIARY) and not relative) or _is_listed(t, one)


def _is_listed(t: Tokens, one: Reading) -> bool:
    """Whether the source is only the one before in a list: "A stricter law, | disputes over prices and rain are"."""
    phrase = one.cue_phrase
    if one.order != Order.SOURCE_CUE_CONTENT or phrase.first != phrase.head or not t.is_(phrase.head - 1, COMMA):
        return False
    return not t.has_any(t.sentences[one.sentence].first, phrase.head - 1, _COMMA_OR_RELATIVE)


def _is_of_thing(t: Tokens, one: Reading) -> bool:
    """Whether a participle tells of a thing what was done with it: "the drop | announced this week was small"."""
    phrase, a = one.cue_phrase, one.content[0][0]
    alone = phrase.cue.form == PAST and phrase.first == phrase.head and one.order == Order.SOURCE_CUE_CONTENT
    if not alone or one.source is None:
        return False
    if a > phrase.last:
        return t.is_any(a - 1, FINITE_BE)
    be = t.find(FINITE_BE, a + 1, min(one.content[0][1], a + _TIME))
    if be >= a + _TIME or _speaks(t, one.source):
        return False
    match = match_time(t.text, t.start(a), t.end(be - 1))
    return match is not None and match.end == t.end(be - 1)


def _cites_somebody(t: Tokens, one: Reading) -> bool:
    """Whether somebody is named who has told it, and not what: "the Herald reported, citing | two officials"."""
    phrase, (a, b) = one.cue_phrase, one.content[0]
    cites = phrase.cue.form == GERUND and phrase.cue.lemma in _CITES
    return cites and not t.has_verb(a, b) and not _PEOPLE.isdisjoint(t.words_between(a, b))


def _is_no_source(t: Tokens, one: Reading) -> bool:
    """Whether a source is a small word, or a phrase with a preposition: "So says the law", "Among them, … claiming"."""
    if one.source is None:
        return False
    a, b = one.source
    return (b - a == 1 and t.is_any(a, _NO_SOURCES)) or (one.order == Order.SUBJECT_GERUND and t.is_(a, PREPOSITION))


def _is_aside(t: Tokens, one: Reading) -> bool:
    """Whether what follows a verb is set off from it by a comma and a preposition: "continued, with men leaving"."""
    a, b = one.content[0]
    behind = one.cue_phrase.last
    return a > behind and t.is_(behind, COMMA) and t.is_(behind + 1, PREPOSITION) and not t.has_any(a, b, _SAID)


def _shows_thing(t: Tokens, one: Reading, content: TokenRange) -> bool:
    """Whether something is shown, or shows by being so: "showed a picture", "were out in force, indicating a rise"."""
    a, b = content
    phrase = one.cue_phrase
    if one.source is not None and one.source[1] - one.source[0] == 1 and t.word(one.source[0]).lower() in _ABSTRACT:
        return True  # "Experience shows that …"
    if t.is_(a, TO) or _is_clause(t, a, b):
        return False
    as_fact = phrase.cue.form == GERUND and t.is_(phrase.first - 1, COMMA)
    if as_fact or one.source is None or not _speaks(t, one.source):
        return True
    return phrase.cue.lemma == "show" and _is_person(t, one.source)  # "A guard showed a map of the dam"


def _is_clause(t: Tokens, a: int, b: int) -> bool:
    """Whether there is a clause from token a to before b, or words that are quoted; participles of nouns are none."""
    for i in range(a, b):
        if t.is_any(i, _COMMA_OR_RELATIVE):
            break
        if t.is_any(i, _CLAUSE) and not (t.is_any(i, VERBS) and modifies(t.symbols, i)):
            return True
    return False


def _is_person(t: Tokens, source: TokenRange) -> bool:
    """Whether a source is a person by its words: up to its first preposition."""
    a, b = source
    return not _PEOPLE.isdisjoint([word.lower() for word in t.words_between(a, t.find(_PREPOSITIONS, a + 1, b))])


def _speaks(t: Tokens, source: TokenRange) -> bool:
    """Whether a source is a person, a body or a document by its words: up to its first preposition."""
    a, b = source
    for i in range(a, b):
        if t.is_(i, PREPOSITION) and i > a:
            return False
        if t.is_any(i, _NAMES) or t.word(i).lower() in _SPEAKS:
            return True
    return False


def _adds_thing(t: Tokens, content: TokenRange) -> bool:
    """Whether what is added or claimed is a thing: "20 points", "hit after hit"."""
    a, b = content
    if t.is_any(a + 1, _LEADS_ON) and t.word(a) == t.word(a + 2):
        return True  # "added shop after shop"
    return t.is_any(a, _THINGS) and t.is_any(a + 1, _LEADS_ON) and not t.has_any(a, b, _OWN_CLAUSE)


def _names_document(t: Tokens, content: TokenRange) -> bool:
    """Whether what is published speaks itself, or tells of what it says: "a statement", "data on crime"."""
    a, b = content
    for i in range(a, b):
        if t.word(i).lower() in DOCUMENTS or t.is_any(i, _STATEMENTS):
            return True
        if t.is_(i, PREPOSITION):
            return False
    return False


def _is_work(t: Tokens, one: Reading, content: TokenRange) -> bool:
    """Whether the content is the title of a work right behind its verb: “Paper Boats”."""
    a, b = content
    if b - a != 1 or a != one.cue_phrase.last or not t.is_any(a, QUOTES) or t.is_any(a - 1, _SET_OFF):
        return False
    word = t.word(a)
    start, end = within_marks(word)
    inside = word[start:end].rstrip(".,").split()
    return (
        0 < len(inside) <= _TITLE
        and all(part[:1].isupper() or part in _SMALL for part in inside)
        and inside[0][:1].isupper()
    )
