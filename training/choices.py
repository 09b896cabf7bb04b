"""Examples of choices: which of the candidates of a cue are right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsmodel.attribution.models import FEATURES
from newsmodel.attribution.scoring.features import candidate_score
from newsmodel.attribution.selection import scored_candidates
from newsmodel.attribution.tokens.shapes import QUOTES
from newsmodel.text.characters import OPENING_QUOTES
from training.recording import Example, Recorder

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsmodel.attribution.scoring.linear_model import Model
    from newsmodel.attribution.tokens.tokenizer import Tokens
    from newsmodel.attribution.types import Candidate, TokenRange
    from training.articles import AnnotatedArticle, Annotation

__all__ = ["candidate_examples"]

_NEAR: Final = 6  # tokens between a cue and the one that people marked
_ENOUGH: Final = 0.5  # Jaccard index from which a candidate may be right
_WEAK: Final = frozenset("a an the of in on at by to for from with and or who that his her its their s".split())


def candidate_examples(article: AnnotatedArticle, models: dict[str, Model]) -> list[Example]:
    """Whether a candidate is right: the best of its cue, and good enough; those less good are left out.

    Args:
        article: The article.
        models: The models that make the candidates.
    """
    t, marked = article
    contents = [_content(t, one) for one in marked]
    recorder = Recorder(FEATURES["candidate"])
    examples = []
    for found in scored_candidates(t, models):
        if not found.candidates:
            continue
        head = found.candidates[0].cue_phrase.head
        near = [
            (one, content)
            for one, content in zip(marked, contents, strict=True)
            if one.cue[0] - _NEAR <= head <= one.cue[1] + _NEAR
        ]
        values = [max((_worth(t, c, one, content) for one, content in near), default=0.0) for c in found.candidates]
        for candidate, value in zip(found.candidates, values, strict=True):
            if value == 0.0 or value == max(values):
                looked_up = recorder.record(candidate_score, recorder, t, candidate, *found.context)
                examples.append(Example(looked_up, value > 0.0))
    return examples


def _content(t: Tokens, one: Annotation) -> frozenset[int]:
    """The tokens of a content, without quotations in later sentences: those are joined on afterwards."""
    tokens = _said(t, one.content)
    if one.sentence is None:
        return tokens
    edge = t.sentences[one.sentence].last
    return frozenset(i for i in tokens if i < edge or not t.is_any(i, QUOTES)) or tokens


def _worth(t: Tokens, candidate: Candidate, one: Annotation, content: frozenset[int]) -> float:
    """How near a candidate comes to an attribution: the Jaccard index of the contents; 0 where it is another one."""
    ours = _said(t, candidate.content)
    union = _weight(t, ours | content)
    jaccard = _weight(t, ours & content) / union if union else 0.0
    if jaccard < _ENOUGH:
        return 0.0
    if candidate.source is None or not one.source:
        return jaccard if candidate.source is None and not one.source else 0.0
    mine, theirs = (_strong(t, pieces) for pieces in ([candidate.source], one.source))
    return 0.0 if mine.isdisjoint(theirs) else jaccard


def _said(t: Tokens, pieces: Iterable[TokenRange]) -> frozenset[int]:
    """Words and quotations of a content, marks left out."""
    return frozenset(
        i for a, b in pieces for i in range(a, b) if t.word(i)[:1].isalnum() or t.word(i)[:1] in _BEGINS_WORD
    )


_BEGINS_WORD: Final = OPENING_QUOTES | {"$"}


def _weight(t: Tokens, tokens: Iterable[int]) -> int:
    """How many words some tokens have: a quotation counts its own."""
    return sum(len(t.word(i).split()) if t.word(i)[0] in OPENING_QUOTES else 1 for i in tokens)


def _strong(t: Tokens, pieces: Iterable[TokenRange]) -> set[int]:
    """The tokens of a source that tell it from others; all of them if it has no such."""
    tokens = {i for a, b in pieces for i in range(a, b)}
    return {i for i in tokens if t.word(i).lower() not in _WEAK} or tokens
