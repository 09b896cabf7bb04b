"""Proposals scored and chosen between: at most one for each cue, none across another."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from ._proposals import propose
from ._quotations import run_on
from ._readings import DASHED, Proposal
from ._symbols import DASH
from ._weighing import cue_score, proposal_score, steps

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ._scorer import Model
    from ._tokens import Tokens

__all__ = ["likely_cues", "proposals", "search"]

_LEAST_CUE = -0.1  # log odds below which a cue word is not looked into
_LEAST_QUOTING = -1.6  # the same, in a sentence with a quotation
_PLAIN = 2.0
_FAR = 1 << 60
_SHARES = -0.5  # log odds from which a proposal's source may serve the next cue too


def likely_cues(t: Tokens, models: dict[str, Model]) -> list[tuple[int, int, float]]:
    """The cue words that are worth a look: token, number of its sentence, log odds."""
    model = models["cue"]
    sentences = t.sentences
    quoting = {bisect_right(sentences, (i, _FAR)) - 1 for i in t.quotes}
    out = []
    for i, number in t.cues:
        score = cue_score(model, t, i, sentences[number])
        if score > (_LEAST_QUOTING if number in quoting else _LEAST_CUE) or t.symbols[i] == DASH:
            out.append((i, number, score))
    return out


def proposals(t: Tokens, models: dict[str, Model]) -> Iterator[tuple[list[Proposal], tuple[int, int, int]]]:
    """The readings of each likely cue, scored, and what their scores depend on beside themselves."""
    cues = likely_cues(t, models)
    model = models["proposal"]
    sentence_before, shared, cue_before = -1, None, 0
    for n, (i, number, score) in enumerate(cues):
        if number != sentence_before:
            sentence_before, shared, cue_before = number, None, 0
        following = 0
        if n + 1 < len(cues) and cues[n + 1][1] == number:
            following = cues[n + 1][0] - i
        made = propose(t, i, number, models, shared)
        context = (steps(score), i - cue_before if cue_before else 0, following)
        best = None
        for p in made:
            p.score = proposal_score(model, t, p, *context)
            if p.order == DASHED:  # too rare to learn, too plain to miss
                p.score = _PLAIN
            if best is None or p.score > best.score:
                best = p
        if best is not None and best.source is not None and best.score > _SHARES:
            shared = best.source
        cue_before = i
        yield made, context


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
            top = made[0] if len(made) == 1 else max(made, key=_score)
            if top.score > least:
                best.append(top)
    best.sort(key=_score, reverse=True)
    chosen: list[Proposal] = []
    taken: set[int] = set()
    for p in best:
        own = range(p.group.first, p.group.last)
        if taken.isdisjoint(own):
            taken.update(own)
            chosen.append(p)
    chosen.sort(key=lambda p: p.group.first)
    run_on(t, chosen)
    return chosen


def _score(p: Proposal) -> float:
    return p.score
