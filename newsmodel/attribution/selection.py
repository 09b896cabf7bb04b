"""Proposals scored and chosen between: at most one for each cue, none across another."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from ..lexicon.cues import CUES, PAST, SPEECH, THIRD
from .boundaries.clauses import SUBORDINATE, WIDE
from .boundaries.walks import VERBAL
from .candidates.colon_clause import leads_to_quotation
from .candidates.nominal import is_noun_shape
from .candidates.verbal import propose
from .continuation import run_on
from .cues.cue_phrase import REFUSALS, is_words_of
from .cues.transcripts import transcript
from .scoring.features import cue_score, proposal_score, steps, verbal
from .scoring.linear_model import chance
from .tokens.shapes import ASK, CLASS_OF, CODES, COLON, COMMA, DASH, EDGE, STOP, code
from .types import CLAUSE_COLON, DASHED, WHAT, Proposal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .scoring.linear_model import Model
    from .tokens.tokenizer import Tokens

__all__ = ["likely_cues", "proposals", "search"]

_LEAST_CUE: Final = -0.1  # log odds below which a cue word is not looked into
_LEAST_QUOTING: Final = -1.6  # the same, in a sentence with a quotation
_LEAST_NOUN: Final = -2.6  # the same, of a noun with its owner or author
_PLAIN: Final = 2.0  # log odds of what is too rare to learn, too plain to miss
_COLON: Final = 1.4  # the same of a clause, a colon and a quotation
_RARE: Final = frozenset({CLAUSE_COLON, DASHED, WHAT})
_WHAT: Final = CODES["what"]
_BE: Final = frozenset(CODES[word] for word in ("is", "are", "was", "were"))
_PREPOSITION: Final = code("preposition")
_TIMES: Final = frozenset({code("weekday"), code("month"), code("time")})
_ENDS: Final = frozenset({EDGE, STOP, ASK, COMMA})
_FINITE: Final = frozenset({PAST, THIRD})
_SUBJECT: Final = 6  # tokens of a subject behind "what" or a clause
_LUCK: Final = 0.3  # log odds by which the best of several readings looks better than it is, if it is sure of itself
_SHARES: Final = -0.5  # log odds from which a proposal's source may serve the next cue too


def likely_cues(
    t: Tokens, models: dict[str, Model], spoken: frozenset[int] = frozenset()
) -> list[tuple[int, int, float, bool]]:
    """The cue words that are worth a look: token, number of its sentence, log odds, and if its shape alone tells.

    Args:
        t: The tokens.
        models: The weights.
        spoken: The colons of a transcript.
    """
    model = models["cue"]
    sentences = t.sentences
    starts = [sentence.first for sentence in sentences]
    quoting = {bisect_right(starts, i) - 1 for i in t.quotes}
    out = []
    for i, number in t.cues:
        sentence = sentences[number]
        if i in spoken:
            out.append((i, number, _PLAIN, False))
            continue
        score = cue_score(model, t, i, sentence)
        by_shape = score <= (_LEAST_QUOTING if number in quoting else _LEAST_CUE)
        if by_shape:
            if _refused(t.words, i):
                score, by_shape = _LEAST_CUE, False
            elif (
                t.symbols[i] == DASH
                or (t.symbols[i] == COLON and leads_to_quotation(t.symbols, i))
                or is_words_of(t.words, i)
                or _follows_what(t, i, sentence.first)
                or _follows_clause(t, i, sentence.first)
            ):
                score = max(score, _LEAST_CUE)
            elif score <= _LEAST_NOUN or not is_noun_shape(t, i, sentence):
                continue
        out.append((i, number, score, by_shape))
    return out


def proposals(t: Tokens, models: dict[str, Model]) -> Iterator[tuple[list[Proposal], tuple[int, int, int]]]:
    """The readings of each likely cue, scored, and what their scores depend on beside themselves."""
    spoken = transcript(t, t.cues)
    cues = likely_cues(t, models, spoken)
    model = models["proposal"]
    sentence_before, shared, cue_before = -1, None, 0
    following = _following(cues)
    for n, (i, number, score, by_shape) in enumerate(cues):
        if number != sentence_before:
            sentence_before, shared, cue_before = number, None, 0
        made = propose(t, i, number, models, shared)
        context = (steps(score), i - cue_before if cue_before else 0, following[n])
        best = None
        for p in made:
            p.score = proposal_score(model, t, p, *context)
            if p.order in _RARE:
                p.score = _COLON if p.order == CLAUSE_COLON else _PLAIN
            if i in spoken:
                p.score = _PLAIN if p is made[-1] else -_PLAIN  # the whole paragraph, where there are two readings
            if best is None or p.score > best.score:
                best = p
        if not by_shape:
            if best is not None and best.source is not None and best.score > _SHARES:
                shared = best.source
            cue_before = i
        yield made, context


def _following(cues: list[tuple[int, int, float, bool]]) -> list[int]:
    """For each cue, the tokens to the next one in its sentence that is likely by itself, or 0."""
    out = [0] * len(cues)
    sentence, at = -1, 0
    for n in range(len(cues) - 1, -1, -1):
        i, number, _, by_shape = cues[n]
        if number == sentence and at:
            out[n] = at - i
        if number != sentence:
            sentence, at = number, 0
        if not by_shape:
            at = i
    return out


def _refused(words: list[str], i: int) -> bool:
    """Whether the verb at token i is that of "declined to say"."""
    before = CUES.get(words[i - 2]) if i > 1 and words[i - 1] == "to" else None
    return before is not None and before.lemma in REFUSALS


def _follows_what(t: Tokens, i: int, first: int) -> bool:
    """Whether the verb at token i is that of "what police say is"."""
    return t.symbols[i + 1] in _BE and _WHAT in t.symbols[max(first, i - _SUBJECT) : i]


def _follows_clause(t: Tokens, i: int, first: int) -> bool:
    """Whether a clause, a comma and a short subject stand before the verb at token i, and its end or a time behind."""
    symbols = t.symbols
    after = symbols[i + 1]
    if after not in _ENDS and CLASS_OF[after if CLASS_OF[after] != _PREPOSITION else symbols[i + 2]] not in _TIMES:
        return False
    cue = CUES.get(t.words[i])
    if cue is None or cue.form not in _FINITE or "t" not in cue.takes:
        return False
    for p in range(i - 2, max(first, i - _SUBJECT), -1):
        if symbols[p] == COMMA:
            return verbal(symbols, max(first, p - WIDE), p) and CLASS_OF[symbols[first]] not in SUBORDINATE
        if symbols[p] in VERBAL:
            return False
    return False


def search(t: Tokens, models: dict[str, Model], least: float) -> list[Proposal]:
    """Choose the readings to believe, best first.

    Args:
        t: The tokens.
        models: The weights.
        least: The log odds that a reading needs.
    """
    best = []
    for made, _ in proposals(t, models):
        if made:
            top = max(made, key=_score)
            if top.order not in _RARE:
                top.score -= _LUCK * chance(top.score)
            if top.score > least:
                best.append(top)
    known = {p.source[0] - 1 for p in best if p.order == WHAT and p.source is not None}
    if known:  # "found what police say is a bomb": nothing is said by finding it
        best = [p for p in best if p.group.cue.trust == SPEECH or p.content[0][0] not in known]
    said = {p.group.head for p in best if p.order != CLAUSE_COLON}
    best = [p for p in best if p.order != CLAUSE_COLON or p.group.head not in said]  # the verb's own reading is better
    best.sort(key=_score, reverse=True)
    chosen: list[Proposal] = []
    taken: set[int] = set()
    for p in best:
        own = range(p.group.first, p.group.last)
        if taken.isdisjoint(own):
            taken.update(own)
            chosen.append(p)
    tags = {q.source[0]: q.group.last for q in chosen if q.source is not None and q.source[1] == q.group.first}
    chosen = [p for p in chosen if p.content[-1][1] > tags.get(p.content[0][0], 0)]  # "letters show" is said by nobody
    chosen.sort(key=lambda p: p.group.first)
    run_on(t, chosen)
    return chosen


def _score(p: Proposal) -> float:
    return p.score
