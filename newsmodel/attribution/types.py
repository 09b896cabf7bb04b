"""What crosses from one stage to the next: sentences, cue phrases, candidates, readings, and the orders they have.

All of them are frozen: what a later stage knows better is a new value, never a change of the old one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from ..lexicon.cues import CueForm

__all__ = ["ORDERS", "Candidate", "CuePhrase", "LikelyCue", "Order", "Reading", "Sentence", "TokenRange"]

#: Some tokens: the number of the first, and that of the one after the last.
TokenRange: TypeAlias = tuple[int, int]


class Order:
    """The orders in which source, cue and content can stand; `ORDERS` has their names.

    Plain numbers, since the tables of weights are read by them, and mypyc puts a `Final` number where it is used.
    """

    SOURCE_CUE_CONTENT: Final = 0
    CONTENT_SOURCE_CUE: Final = 1
    CONTENT_CUE_SOURCE: Final = 2
    CONTENT_ACCORDING_TO: Final = 3
    ACCORDING_TO_CONTENT: Final = 4
    CUE_CONTENT: Final = 5
    CONTENT_CUE: Final = 6
    SHARED_SOURCE: Final = 7
    CONTENT_CUE_BY_SOURCE: Final = 8
    CONTENT_SOURCE_CUE_CONTENT: Final = 9
    CONTENT_CUE_SOURCE_CONTENT: Final = 10
    CONTENT_CUE_CONTENT: Final = 11
    SUBJECT_GERUND: Final = 12
    SOURCE_COLON_CONTENT: Final = 13
    CONTENT_DASH_SOURCE: Final = 14
    SOURCE_CUE_PARAGRAPH: Final = 15
    WHAT_SOURCE_CUE_CONTENT: Final = 16
    POSSESSIVE_NOUN_CONTENT: Final = 17
    NOUN_BY_SOURCE_CONTENT: Final = 18
    NOUN_OF_CONTENT_BY_SOURCE: Final = 19
    CLAUSE_COLON_QUOTATION: Final = 20


#: The names of the orders, by number: the rules that `docs/rules.md` describes.
ORDERS: Final = (
    "source-cue-content",
    "content-source-cue",
    "content-cue-source",
    "content-according-to",
    "according-to-content",
    "cue-content",
    "content-cue",
    "shared-source",
    "content-cue-by-source",
    "content-source-cue-content",
    "content-cue-source-content",
    "content-cue-content",
    "subject-gerund",
    "source-colon-content",
    "content-dash-source",
    "source-cue-paragraph",
    "what-source-cue-content",
    "possessive-noun-content",
    "noun-by-source-content",
    "noun-of-content-by-source",
    "clause-colon-quotation",
)


class Sentence:
    """A sentence as token numbers, its closing mark included.

    Args:
        first: The first.
        last: The one after the last.
        paragraph: The number of its paragraph.
    """

    __slots__ = ("first", "last", "paragraph")

    def __init__(self, first: int, last: int, paragraph: int) -> None:
        self.first: Final = first
        self.last: Final = last
        self.paragraph: Final = paragraph


class CuePhrase:
    """The words of one cue, as token numbers: "had earlier said", "declined to say", "according to".

    Args:
        first: The first.
        last: The one after the last.
        head: The cue word itself.
        cue: What the lexicon knows of it.
        negated: Whether it is denied.
        passive: Whether it stands in the passive.
        infinitive: Whether it stands behind "to".
        governed: Whether another cue verb governs it: "declined to say".
    """

    __slots__ = ("cue", "first", "governed", "head", "infinitive", "last", "negated", "passive")

    def __init__(
        self,
        first: int,
        last: int,
        head: int,
        cue: CueForm,
        *,
        negated: bool = False,
        passive: bool = False,
        infinitive: bool = False,
        governed: bool = False,
    ) -> None:
        self.first: Final = first
        self.last: Final = last
        self.head: Final = head
        self.cue: Final = cue
        self.negated: Final = negated
        self.passive: Final = passive
        self.infinitive: Final = infinitive
        self.governed: Final = governed

    def ending(self, last: int) -> CuePhrase:
        """The same phrase with another end.

        Args:
            last: The token after its last.
        """
        return CuePhrase(
            self.first,
            last,
            self.head,
            self.cue,
            negated=self.negated,
            passive=self.passive,
            infinitive=self.infinitive,
            governed=self.governed,
        )


class LikelyCue:
    """A cue word that is worth a look.

    Args:
        token: The number of its token.
        sentence: The number of its sentence.
        score: How likely it is a cue, in log odds.
        by_shape: Whether its sentence alone shows it, and not the word.
    """

    __slots__ = ("by_shape", "score", "sentence", "token")

    def __init__(self, token: int, sentence: int, score: float, *, by_shape: bool) -> None:
        self.token: Final = token
        self.sentence: Final = sentence
        self.score: Final = score
        self.by_shape: Final = by_shape


class Candidate:
    """What a cue may say, one of several.

    Args:
        order: The order, a number of `Order`.
        cue_phrase: The cue.
        source: Who may say it; None where nobody is named.
        content: What may be said, in one piece or more.
        sentence: The number of the cue's sentence.
        content_log: The logarithm of the chance that the content begins and ends so.
    """

    __slots__ = ("content", "content_log", "cue_phrase", "order", "sentence", "source")

    def __init__(
        self,
        order: int,
        cue_phrase: CuePhrase,
        source: TokenRange | None,
        content: tuple[TokenRange, ...],
        sentence: int,
        content_log: float,
    ) -> None:
        self.order: Final = order
        self.cue_phrase: Final = cue_phrase
        self.source: Final = source
        self.content: Final = content
        self.sentence: Final = sentence
        self.content_log: Final = content_log


class Reading:
    """What a cue says: the candidate that was chosen, and what later stages make of it.

    Args:
        order: The order, a number of `Order`.
        cue_phrase: The cue.
        source: Who says it; None where nobody is named.
        content: What is said, in one piece or more; a quotation that runs on adds those of other sentences.
        sentence: The number of the cue's sentence.
        score: How sure it is, in log odds.
    """

    __slots__ = ("content", "cue_phrase", "order", "score", "sentence", "source")

    def __init__(
        self,
        order: int,
        cue_phrase: CuePhrase,
        source: TokenRange | None,
        content: tuple[TokenRange, ...],
        sentence: int,
        score: float,
    ) -> None:
        self.order: Final = order
        self.cue_phrase: Final = cue_phrase
        self.source: Final = source
        self.content: Final = content
        self.sentence: Final = sentence
        self.score: Final = score

    @staticmethod
    def chosen(candidate: Candidate, score: float) -> Reading:
        """The reading that a candidate is once it is chosen."""
        return Reading(
            candidate.order, candidate.cue_phrase, candidate.source, candidate.content, candidate.sentence, score
        )

    def with_source(self, source: TokenRange) -> Reading:
        """The same with another source."""
        return Reading(self.order, self.cue_phrase, source, self.content, self.sentence, self.score)

    def with_content(self, content: tuple[TokenRange, ...]) -> Reading:
        """The same with another content."""
        return Reading(self.order, self.cue_phrase, self.source, content, self.sentence, self.score)
