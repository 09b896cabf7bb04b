"""Boundaries found in a text, given as its words."""

from __future__ import annotations

from newsmodel.attribution.cues.cue_phrase import read_cue_phrase
from newsmodel.attribution.models import load_models
from newsmodel.attribution.tokens.tokenizer import Tokens
from newsmodel.attribution.types import CuePhrase, Sentence


class Walking:
    """A text, its cue that has some words, and where things are in it.

    Args:
        text: The text, with its cue word in square brackets.
    """

    def __init__(self, text: str) -> None:
        before, rest = text.split("[")
        word, behind = rest.split("]")
        self.t = Tokens(before + word + behind)
        self.models = load_models()
        number = next(number for i, number in self.t.cues if self.t.start(i) == len(before))
        head = next(i for i, _ in self.t.cues if self.t.start(i) == len(before))
        self.sentence: Sentence = self.t.sentences[number]
        self.phrase: CuePhrase = read_cue_phrase(self.t, head, self.sentence, self.models["particle"])

    @property
    def first(self) -> int:
        """The first token of the sentence."""
        return self.sentence.first

    @property
    def last(self) -> int:
        """The token after the last of the sentence."""
        return self.sentence.last

    def words(self, a: int, b: int) -> str:
        """The words from token a to before b."""
        return self.t.text_between(a, b)

    def place(self, words: str) -> int:
        """The first token of some words."""
        return next(i for i in range(len(self.t)) if self.t.text.startswith(words, self.t.start(i)))
