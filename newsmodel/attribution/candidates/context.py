"""What the rules look at: a cue in its sentence, and what stands around its verb, found once for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from ..boundaries.content_span import content_end, content_start, trim
from ..boundaries.source_span import source_end, source_start
from ..tokens.shapes import EDGE
from ..types import Candidate
from .clause import Clause, read_clause

if TYPE_CHECKING:
    from ..scoring.linear_model import Model
    from ..tokens.tokenizer import Tokens
    from ..types import CuePhrase, TokenRange

__all__ = ["Candidates", "Context"]

#: What a rule gives: candidates, the likeliest order first where two go together; None where the cue has not its shape.
Candidates: TypeAlias = list[Candidate] | None


class Context:
    """A cue, its sentence, and what its rules may need of the models.

    Args:
        tokens: The tokens.
        models: The weights, by name.
        cue_phrase: The cue.
        sentence: The number of its sentence.
        shared: The source of the cue before it in its sentence, if there is one.
    """

    __slots__ = ("_clause", "after", "before", "cue_phrase", "first", "last", "models", "sentence", "shared", "t")

    def __init__(
        self,
        tokens: Tokens,
        models: dict[str, Model],
        cue_phrase: CuePhrase,
        sentence: int,
        shared: TokenRange | None,
    ) -> None:
        self.t: Final = tokens
        self.models: Final = models
        self.cue_phrase: Final = cue_phrase
        self.sentence: Final = sentence
        self.shared: Final = shared
        whole = tokens.sentences[sentence]
        #: The sentence's first token, and the one after its last.
        self.first: Final = whole.first
        self.last: Final = whole.last
        #: The symbols in front of the cue and behind it, `EDGE` where the sentence begins or ends there.
        self.before: Final = tokens.symbol(cue_phrase.first - 1) if cue_phrase.first > whole.first else EDGE
        self.after: Final = tokens.symbol(cue_phrase.last) if cue_phrase.last < whole.last else EDGE
        self._clause: Clause | None = None

    def of(self, cue_phrase: CuePhrase) -> Context:
        """Give the context of the same cue with other words belonging to it.

        Args:
            cue_phrase: The phrase with those words.
        """
        return Context(self.t, self.models, cue_phrase, self.sentence, self.shared)

    @property
    def clause(self) -> Clause:
        """The clause that the cue is the verb of; read when the first rule asks for it."""
        found = self._clause
        if found is None:
            found = self._clause = read_clause(self)
        return found

    def candidate(
        self, order: int, source: TokenRange | None, content: tuple[TokenRange, ...], content_log: float
    ) -> Candidate:
        """Make a candidate of this cue.

        Args:
            order: The order, a number of `Order`.
            source: Who may say it; None where nobody is named.
            content: What may be said, in one piece or more.
            content_log: The logarithm of the chance that the content begins and ends so.
        """
        return Candidate(order, self.cue_phrase, source, content, self.sentence, content_log)

    def source_start(self, e: int) -> tuple[int, float]:
        """Find where a source begins.

        Args:
            e: Its last token.

        Returns:
            Its first token, and the logarithm of the chance of that.
        """
        return source_start(self.t, e, self.first, self.models["source_start"])

    def source_end(self, a: int, last: int, order: int) -> int:
        """Find where a source ends.

        Args:
            a: Its first token.
            last: The token that it ends before at the latest.
            order: The order that it is read in.

        Returns:
            The token after its last.
        """
        return source_end(self.t, a, last, order, self.models["source_end"])[0]

    def content_start(self, e: int) -> tuple[int, float]:
        """Find where content begins.

        Args:
            e: The token after its last.

        Returns:
            Its first token, and the logarithm of the chance of that.
        """
        return content_start(self.t, e, self.first, self.cue_phrase, self.models["content_start"])

    def content_end(self, a: int, last: int) -> tuple[int, float]:
        """Find where content ends.

        Args:
            a: Its first token.
            last: The token that it ends before at the latest.

        Returns:
            The token after its last, marks behind it left out, and the logarithm of the chance of that.
        """
        b, log = content_end(self.t, a, last, self.cue_phrase, self.models["content_end"])
        return trim(self.t, a, b), log
