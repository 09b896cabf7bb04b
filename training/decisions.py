"""Examples of single decisions: is a word a cue, which words belong to it, where do source and content begin and end.

The decisions are those that the library takes: its own walks are walked until they reach what people marked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsmodel.attribution.boundaries.content_opening import ContentOpening, opens_content
from newsmodel.attribution.boundaries.content_span import ContentEnd, ContentStart
from newsmodel.attribution.boundaries.source_span import SourceEnd, SourceStart, stands_alone
from newsmodel.attribution.boundaries.subject import subject_end
from newsmodel.attribution.cues.cue_phrase import (
    ACCORDING_TO,
    MARK_CUE,
    MOST_BEHIND,
    cue_of,
    particle_score,
    read_cue_phrase,
)
from newsmodel.attribution.models import FEATURES
from newsmodel.attribution.scoring.features import cue_score
from newsmodel.attribution.scoring.walk import NOWHERE
from newsmodel.attribution.tokens.grammar import BY
from newsmodel.attribution.tokens.shapes import ASK, CLOSE, COMMA, MARK, STOP, members
from newsmodel.attribution.types import Order
from newsmodel.lexicon.cues import CUES, GERUND
from training.recording import Example, Recorder

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsmodel.attribution.scoring.linear_model import Model
    from newsmodel.attribution.scoring.walk import Boundary
    from newsmodel.attribution.tokens.tokenizer import Tokens
    from newsmodel.attribution.types import CuePhrase, Sentence, TokenRange
    from training.articles import AnnotatedArticle, Annotation

__all__ = ["BOUNDARIES", "boundary_examples", "cue_examples", "particle_examples"]

#: The models that tell where something begins or ends.
BOUNDARIES: Final = ("source_start", "source_end", "content_end", "content_start", "content_opening")

_BEHIND_CONTENT: Final = members({STOP, ASK, MARK, CLOSE})  # marks that a walk goes past


def cue_examples(articles: Sequence[AnnotatedArticle]) -> list[Example]:
    """Whether a word that may be a cue is one; words within the cue of another are left out."""
    recorder = Recorder(FEATURES["cue"])
    examples = []
    for t, marked in articles:
        heads = {one.head for one in marked}
        inside = {i for one in marked for i in range(*one.cue)}
        for i, number in t.cues:
            if i in heads or i not in inside:
                looked_up = recorder.record(cue_score, recorder, t, i, cue_of(t.words[i]), t.sentences[number])
                examples.append(Example(looked_up, i in heads))
    return examples


def particle_examples(articles: Sequence[AnnotatedArticle]) -> list[Example]:
    """Whether a word behind a cue still belongs to it: those that do, and the one behind them."""
    recorder = Recorder(FEATURES["particle"])
    examples = []
    for t, marked in articles:
        for one in marked:
            if one.head is None:
                continue
            cue = CUES.get(t.word(one.head).lower())
            if cue is None:
                continue
            for i in range(one.head + 1, min(one.cue[1] + 1, one.head + MOST_BEHIND)):
                looked_up = recorder.record(particle_score, recorder, t, cue, i, i - one.head)
                examples.append(Example(looked_up, i < one.cue[1]))
    return examples


def boundary_examples(
    articles: Sequence[AnnotatedArticle], particles: Model, recorders: dict[str, Recorder]
) -> dict[str, list[Example]]:
    """Whether a source or content begins or ends with a token, for each token that the library asks about.

    Args:
        articles: The articles.
        particles: The model that tells which words belong to a cue.
        recorders: A recorder for each of `BOUNDARIES`, with the gates that its walk has.
    """
    examples: dict[str, list[Example]] = {name: [] for name in BOUNDARIES}
    for t, marked in articles:
        for one in marked:
            if one.head is None or one.sentence is None:
                continue
            sentence = t.sentences[one.sentence]
            phrase = read_cue_phrase(t, one.head, sentence, particles)
            if phrase.cue is MARK_CUE:
                continue
            for name, boundary, right in _walks(t, one, phrase, sentence, recorders):
                examples[name] += _examples(boundary, right, recorders[name])
    return examples


def _examples(boundary: Boundary, right: int, recorder: Recorder) -> Iterator[Example]:
    """Walk until the boundary that is right is reached or passed."""
    step = -1 if isinstance(boundary, SourceStart | ContentStart) else 1
    p = boundary.advance()
    while p != NOWHERE and (right - p) * step >= 0:
        yield Example(recorder.record(boundary.score, p), p == right)
        p = boundary.advance()


def _walks(
    t: Tokens, one: Annotation, phrase: CuePhrase, sentence: Sentence, recorders: dict[str, Recorder]
) -> Iterator[tuple[str, Boundary, int]]:
    """The walks that an attribution asks for: the model, the walk, and where it should end."""
    first, last = sentence.first, sentence.last
    source = one.source[0] if one.source else None
    if source is not None and first <= source[0] and source[1] <= last:
        yield from _source_walks(t, source, phrase, sentence, recorders)
    before = any(piece[0] < phrase.first for piece in one.content)
    behind = [piece for piece in one.content if phrase.last <= piece[0] < last]
    according = phrase.cue is ACCORDING_TO
    if behind and (according or not before):
        a, b = behind[0]
        if not according:
            yield from _opening_walk(t, a, phrase, last, recorders["content_opening"])
        boundary = ContentEnd(t, a, last, phrase, recorders["content_end"], everywhere=True)
        yield "content_end", boundary, _content_end(t, a, b, last)
    left = [piece for piece in one.content if first <= piece[0] and piece[1] <= phrase.first + 1]
    e = phrase.first if source is None else min(phrase.first, source[0])
    if left and left[-1][1] <= e:
        yield "content_start", ContentStart(t, e, first, phrase, recorders["content_start"]), left[-1][0]


def _source_walks(
    t: Tokens, source: TokenRange, phrase: CuePhrase, sentence: Sentence, recorders: dict[str, Recorder]
) -> Iterator[tuple[str, Boundary, int]]:
    """The walk along a source in its cue's sentence, if it stands where the library looks for it."""
    a, b = source
    first, last = sentence.first, sentence.last
    order, edge = Order.CONTENT_CUE_SOURCE, last
    if b <= phrase.first:
        e = subject_end(t, phrase.first - 1, first)
        if b - 1 <= e <= b and a <= e:
            if not stands_alone(t, e):
                yield "source_start", SourceStart(t, e, first, recorders["source_start"], everywhere=True), a
            return
        if a > first + 1 or phrase.cue.form != GERUND:
            return
        order, edge = Order.SUBJECT_GERUND, phrase.first
    elif phrase.cue is ACCORDING_TO and a == phrase.last:
        order = Order.CONTENT_ACCORDING_TO
    elif a == phrase.last + 1 and t.is_(phrase.last, BY):
        order = Order.CONTENT_CUE_BY_SOURCE
    elif a != phrase.last:
        return
    if not stands_alone(t, a):
        yield "source_end", SourceEnd(t, a, edge, order, recorders["source_end"]), b - 1


def _opening_walk(
    t: Tokens, a: int, phrase: CuePhrase, last: int, recorder: Recorder
) -> Iterator[tuple[str, Boundary, int]]:
    """The walk from a cue to the content behind it, if it comes so far and the first token does not tell at once."""
    boundary = ContentOpening(t, phrase.last, last, phrase, recorder)
    if a < boundary.edge and not opens_content(t, phrase.last):
        yield "content_opening", boundary, a


def _content_end(t: Tokens, a: int, b: int, last: int) -> int:
    """Where a walk should end along a content that goes from token a to before b: behind its marks, before a comma."""
    b = min(b, last)
    while b < last and t.is_any(b, _BEHIND_CONTENT):
        b += 1
    while a + 1 < b < last and t.is_(b - 1, COMMA):
        b -= 1
    return b
