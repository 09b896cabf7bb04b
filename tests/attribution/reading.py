"""What the stages make of a text, written as lines, and readings built by hand for one stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsmodel.attribution.candidates.context import Context
from newsmodel.attribution.cues.cue_phrase import read_cue_phrase
from newsmodel.attribution.models import load_models
from newsmodel.attribution.tokens.tokenizer import Tokens
from newsmodel.attribution.types import ORDERS, Order, Reading

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsmodel.attribution.candidates.context import Candidates
    from newsmodel.attribution.types import Candidate, TokenRange


def tokens_of(t: Tokens, words: str) -> TokenRange:
    """The tokens that some words of a text are, where they stand first."""
    a = t.starts.index(t.text.index(words))
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


def reading(
    text: str, cue: str, *, source: str | None, content: str, order: int = Order.SOURCE_CUE_CONTENT
) -> tuple[Tokens, Reading]:
    """The tokens of a text, and a reading of its cue with a source and a content given as words of it."""
    c = context(text, cue)
    whom = None if source is None else tokens_of(c.t, source)
    return c.t, Reading(order, c.cue_phrase, whom, (tokens_of(c.t, content),), c.sentence, 2.0)


def line(t: Tokens, one: Candidate | Reading) -> str:
    """A candidate or a reading: order, source, cue and pieces of content."""
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
