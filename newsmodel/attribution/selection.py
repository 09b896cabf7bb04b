"""Candidates scored and chosen between: at most one for each cue, none across another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..lexicon.cues import GERUND, PAST, SPEECH
from .candidates.context import Context
from .candidates.rules import candidates
from .cues.cue_phrase import read_cue_phrase
from .cues.detection import likely_cues
from .cues.transcripts import transcript
from .scoring.bins import odds_bin
from .scoring.features import candidate_score
from .scoring.linear_model import chance
from .tokens.grammar import RELATIVE_PRONOUNS, THAT
from .tokens.shapes import COMMA, CUE_GERUND, SPOKEN
from .types import Order, Reading

if TYPE_CHECKING:
    from .scoring.linear_model import Model
    from .tokens.tokenizer import Tokens
    from .types import Candidate, LikelyCue, TokenRange

__all__ = ["ScoredCandidates", "scored_candidates", "select"]

_PLAIN: Final = 2.0  # log odds of what is too rare to learn, too plain to miss
_COLON: Final = 1.4  # the same of a clause, a colon and a quotation
_RARE: Final = frozenset({Order.CLAUSE_COLON_QUOTATION, Order.CONTENT_DASH_SOURCE, Order.WHAT_SOURCE_CUE_CONTENT})
_PASSIVES: Final = frozenset({Order.CONTENT_CUE, Order.CONTENT_CUE_CONTENT})
_CLAUSE: Final = 3  # tokens of a source with another cue in it, at least
_RELATIVES: Final = RELATIVE_PRONOUNS | {THAT}
_PARTS: Final = SPOKEN | {COMMA}
_SELF: Final = frozenset({"I", "We", "we"})
_LUCK: Final = 0.3  # log odds by which the best of several readings looks better than it is, if it is sure of itself
_SHARES: Final = -0.5  # log odds from which a candidate's source may serve the next cue too


class ScoredCandidates:
    """The candidates of a cue and their scores, and what those depend on beside themselves.

    Args:
        candidates: The candidates.
        scores: The log odds of each.
        context: How likely the cue is, as `odds_bin` tells it; tokens since the likely cue before it, or 0; tokens to
            the next, or 0.
    """

    __slots__ = ("candidates", "context", "scores")

    def __init__(self, candidates: list[Candidate], scores: list[float], context: tuple[int, int, int]) -> None:
        self.candidates: Final = candidates
        self.scores: Final = scores
        self.context: Final = context


def select(t: Tokens, models: dict[str, Model], least: float) -> list[Reading]:
    """Choose the readings to believe.

    Args:
        t: The tokens.
        models: The weights, by name.
        least: The log odds that a reading needs.

    Returns:
        At most one reading a cue, none across another, in the order of the text.
    """
    readings = _best_of_each(scored_candidates(t, models), least)
    readings = _without_finding(readings)
    readings = _without_doubled(readings)
    readings = _none_overlapping(readings)
    readings = _without_tags(readings)
    readings = _without_cues_in_sources(t, readings)
    readings = _without_hedges(t, readings)
    readings = _without_second_cues(t, readings)
    readings = _without_told_passives(readings)
    readings.sort(key=_place)
    return readings


def scored_candidates(t: Tokens, models: dict[str, Model]) -> list[ScoredCandidates]:
    """Give the candidates of each likely cue with their scores, in the order of the text.

    Args:
        t: The tokens.
        models: The weights, by name.
    """
    spoken = transcript(t, t.cues)
    cues = likely_cues(t, models["cue"], spoken)
    following = _following(cues)
    found = []
    sentence, before = -1, 0
    shared: TokenRange | None = None
    for n, cue in enumerate(cues):
        i = cue.token
        if cue.sentence != sentence:
            sentence, before, shared = cue.sentence, 0, None
        phrase = read_cue_phrase(t, i, t.sentences[sentence], models["particle"])
        made = candidates(Context(t, models, phrase, sentence, shared))
        context = (odds_bin(cue.score), i - before if before else 0, following[n])
        scores = _spoken_scores(made) if i in spoken else _scores(models["candidate"], t, made, context)
        found.append(ScoredCandidates(made, scores, context))
        if not cue.by_shape:
            before = i
            if made:
                best = _best(scores)
                if scores[best] > _SHARES and made[best].source is not None:
                    shared = made[best].source
    return found


def _following(cues: list[LikelyCue]) -> list[int]:
    """For each cue, the tokens to the next one in its sentence that is likely by itself, or 0."""
    found = [0] * len(cues)
    sentence, at = -1, 0
    for n in range(len(cues) - 1, -1, -1):
        cue = cues[n]
        if cue.sentence != sentence:
            sentence, at = cue.sentence, 0
        elif at:
            found[n] = at - cue.token
        if not cue.by_shape:
            at = cue.token
    return found


def _scores(model: Model, t: Tokens, made: list[Candidate], context: tuple[int, int, int]) -> list[float]:
    """The log odds of candidates: those of the model, or what an order has that is too rare to learn."""
    sure, previous, following = context
    found = []
    for one in made:
        if one.order in _RARE:
            found.append(_COLON if one.order == Order.CLAUSE_COLON_QUOTATION else _PLAIN)
        else:
            found.append(candidate_score(model, t, one, sure, previous, following))
    return found


def _spoken_scores(made: list[Candidate]) -> list[float]:
    """The log odds behind a colon of a transcript: the last candidate, which has the whole paragraph, is right."""
    return [_PLAIN if n == len(made) - 1 else -_PLAIN for n in range(len(made))]


def _best(scores: list[float]) -> int:
    """The number of the first score that no other is above."""
    best = 0
    for n in range(1, len(scores)):
        if scores[n] > scores[best]:
            best = n
    return best


def _best_of_each(found: list[ScoredCandidates], least: float) -> list[Reading]:
    """The best reading of each cue, where it has more log odds than it needs."""
    readings = []
    for one in found:
        if not one.candidates:
            continue
        best = _best(one.scores)
        candidate, score = one.candidates[best], one.scores[best]
        if candidate.order not in _RARE:
            score -= _LUCK * chance(score)
        if score > least:
            readings.append(Reading.chosen(candidate, score))
    return readings


def _without_finding(readings: list[Reading]) -> list[Reading]:
    """Leave out what is only found: "The police found what witnesses say is a bomb" says nothing by finding."""
    known = {
        one.source[0] - 1 for one in readings if one.order == Order.WHAT_SOURCE_CUE_CONTENT and one.source is not None
    }
    if not known:
        return readings
    return [one for one in readings if one.cue_phrase.cue.trust == SPEECH or one.content[0][0] not in known]


def _without_doubled(readings: list[Reading]) -> list[Reading]:
    """Leave out a clause in front of a colon whose verb has a reading of its own, which is the better one."""
    said = {one.cue_phrase.head for one in readings if one.order != Order.CLAUSE_COLON_QUOTATION}
    return [one for one in readings if one.order != Order.CLAUSE_COLON_QUOTATION or one.cue_phrase.head not in said]


def _none_overlapping(readings: list[Reading]) -> list[Reading]:
    """Of readings that share words of their cues, keep the best; in the order of their scores."""
    kept = []
    taken: set[int] = set()
    for one in sorted(readings, key=_score, reverse=True):
        own = range(one.cue_phrase.first, one.cue_phrase.last)
        if taken.isdisjoint(own):
            taken.update(own)
            kept.append(one)
    return kept


def _without_tags(readings: list[Reading]) -> list[Reading]:
    """Leave out readings whose content is the source and cue of another: "letters show" is said by nobody."""
    tags = {
        one.source[0]: one.cue_phrase.last
        for one in readings
        if one.source is not None and one.source[1] == one.cue_phrase.first
    }
    return [one for one in readings if one.content[-1][1] > tags.get(one.content[0][0], 0)]


def _without_cues_in_sources(t: Tokens, readings: list[Reading]) -> list[Reading]:
    """Of two readings of which one has the other's cue in its source, keep the one that the verb is of.

    In "“No,” he said in a written interview" nothing is said by "he said in a written"; in "“No,” a man briefed on it
    said" nobody is briefed. What stands in a relative clause ("a man who said he was ill told them") says something.
    """
    heads = {one.cue_phrase.head: n for n, one in enumerate(readings)}
    dropped: set[int] = set()
    for n, one in enumerate(readings):
        cue = one.cue_phrase.cue
        if (
            cue.trust == SPEECH and cue.form < GERUND
        ):  # what stands between it and its content is whom it tells, or where
            for i in range(one.cue_phrase.last, one.content[0][0]):
                if t.is_any(i, _PARTS):
                    break
                if i in heads:
                    dropped.add(heads[i])
        if one.source is None or one.source[1] - one.source[0] < _CLAUSE:
            continue
        a, b = one.source
        for i in range(a, b):
            other = heads.get(i, n)
            if other == n or t.has_any(a, i, _RELATIVES):
                continue
            cue = readings[other].cue_phrase.cue
            if cue.trust == SPEECH and cue.form < GERUND:
                dropped.add(n)
            elif cue.form == PAST:
                dropped.add(n if one.score < readings[other].score else other)
    return [one for n, one in enumerate(readings) if n not in dropped] if dropped else readings


def _without_second_cues(t: Tokens, readings: list[Reading]) -> list[Reading]:
    """Of two readings of one source, leave out the one whose content the other's cue begins, or has itself.

    "issued a statement saying it was late", "wrote to her, insisting it was late".
    """
    heads = {one.cue_phrase.head: one for one in readings}
    best: dict[tuple[TokenRange | None, int, int], float] = {}
    for one in readings:
        key = (one.source, *one.content[0])
        best[key] = max(one.score, best.get(key, one.score))
    kept = []
    for one in readings:
        a, b = one.content[0]
        other = heads.get(a)
        doubled = other is not None and t.is_(a, CUE_GERUND) and other.source == one.source
        if not doubled and one.score >= best[(one.source, a, b)]:
            kept.append(one)
    return kept


def _without_hedges(t: Tokens, readings: list[Reading]) -> list[Reading]:
    """Leave out what speakers say of themselves in their own turns: "LUND: I think it will hold"."""
    turns = [one.content[0] for one in readings if one.order == Order.SOURCE_COLON_CONTENT]
    if not turns:
        return readings
    kept = []
    for one in readings:
        own = one.source is not None and t.word(one.source[0]) in _SELF
        if not own or not any(a <= one.cue_phrase.first < b for a, b in turns):
            kept.append(one)
    return kept


def _without_told_passives(readings: list[Reading]) -> list[Reading]:
    """Leave out passives by nobody that another says: "The bones have been identified as a whale’s, Lund said"."""
    heads: dict[int, list[int]] = {}  # of such passives, by their sentences
    for one in readings:
        if one.source is None and one.order in _PASSIVES:
            heads.setdefault(one.sentence, []).append(one.cue_phrase.head)
    if not heads:
        return readings
    told: set[int] = set()
    for one in readings:
        if one.source is not None:
            for head in heads.get(one.sentence, ()):
                if any(a <= head < b for a, b in one.content):
                    told.add(head)
    return [one for one in readings if one.cue_phrase.head not in told or one.source is not None]


def _score(one: Reading) -> float:
    return one.score


def _place(one: Reading) -> int:
    return one.cue_phrase.first
