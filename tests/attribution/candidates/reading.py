"""What rules make of the cue of a text, written as lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsmodel.attribution.candidates.context import Context
from newsmodel.attribution.cues.cue_phrase import read_cue_phrase
from newsmodel.attribution.models import load_models
from newsmodel.attribution.tokens.tokenizer import Tokens
from newsmodel.attribution.types import ORDERS

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsmodel.attribution.candidates.context import Candidates
    from newsmodel.attribution.types import Candidate, TokenRange


def tokens_of(t: Tokens, words: str) -> TokenRange:
    """The tokens that some words of a text are, which stand there once."""
    start = t.text.index(words)
    a = t.starts.index(start)
    return a, a + len(Tokens(words))


def context(text: str, cue: str, *, shared: str | None = None) -> Context:
    """The context of a cue: the first token of a text that is this word and may be a cue.

    Args:
        text: The text.
        cue: The word.
        shared: The words that are the source of the cue before it.
    """
    t = Tokens(text)
    i, number = next((i, number) for i, number in t.cues if t.word(i) == cue)
    phrase = read_cue_phrase(t, i, t.sentences[number], load_models()["particle"])
    return Context(t, load_models(), phrase, number, None if shared is None else tokens_of(t, shared))


def line(t: Tokens, one: Candidate) -> str:
    """A candidate: order, source, cue and pieces of content."""
    phrase = one.cue_phrase
    source = "nobody" if one.source is None else t.text_between(*one.source)
    content = " // ".join(t.text_between(a, b) for a, b in one.content)
    return f"{ORDERS[one.order]} | {source} | {t.text_between(phrase.first, phrase.last)} | {content}"


def read(
    propose: Callable[[Context], Candidates], text: str, cue: str, *, shared: str | None = None
) -> list[str] | None:
    """What a rule makes of a cue: its candidates as lines, or None where the cue has not its shape."""
    c = context(text, cue, shared=shared)
    made = propose(c)
    return None if made is None else [line(c.t, one) for one in made]
