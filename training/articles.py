"""Annotated articles: their tokens, and their attributions as ranges of tokens."""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Any, NamedTuple

from newsmodel.attribution.cues.cue_phrase import cue_of
from newsmodel.attribution.tokens.tokenizer import Tokens

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from newsmodel.attribution.types import TokenRange

__all__ = ["AnnotatedArticle", "Annotation", "read_articles"]


class Annotation(NamedTuple):
    """An attribution as people marked it.

    Args:
        source: The pieces of its source, in the order of the text; empty if it has none.
        cue: The first piece of its cue.
        content: The pieces of its content.
        head: The cue word, if the tokenizer takes one of the cue's words for a possible cue.
        sentence: The number of the sentence of that word.
    """

    source: list[TokenRange]
    cue: TokenRange
    content: list[TokenRange]
    head: int | None
    sentence: int | None


class AnnotatedArticle(NamedTuple):
    """An article's tokens and its attributions."""

    t: Tokens
    annotations: list[Annotation]


def read_articles(path: Path) -> list[AnnotatedArticle]:
    """Read a file of articles, one a line: `text`, and `attributions` with spans of `source`, `cue` and `content`."""
    with path.open(encoding="utf-8") as lines:
        return [_article(json.loads(line)) for line in lines]


def _article(row: dict[str, Any]) -> AnnotatedArticle:
    """Read an article."""
    t = Tokens(row["text"])
    sentences = dict(t.cues)
    annotations = []
    for one in row["attributions"]:
        source, cue, content = ([*_ranges(t, one[role])] for role in ("source", "cue", "content"))
        if cue and content:
            head = _head(t, cue[0], sentences)
            annotations.append(Annotation(source, cue[0], content, head, sentences.get(-1 if head is None else head)))
    return AnnotatedArticle(t, annotations)


def _ranges(t: Tokens, spans: list[list[int]]) -> Iterator[TokenRange]:
    """The tokens of spans, those without tokens left out."""
    for start, end in sorted(spans):
        a = max(0, bisect_right(t.starts, start) - 1)
        if t.end(a) <= start:
            a += 1
        b = bisect_left(t.starts, end)
        while b > a and t.is_edge(b - 1):
            b -= 1
        if b > a:
            yield a, b


def _head(t: Tokens, cue: TokenRange, possible: dict[int, int]) -> int | None:
    """The word of a cue that the library would take for its verb: the last of "declined to say", else the first."""
    heads = [i for i in range(*cue) if i in possible]
    if not heads:
        return None
    head = heads[0]
    for other in heads[1:]:
        if t.words_between(head + 1, other) == ["to"] and "i" in cue_of(t.word(head)).takes:
            head = other
    return head
