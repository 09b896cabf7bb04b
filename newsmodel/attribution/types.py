"""Sentences, cue phrases, readings of a cue, and the orders in which source, cue and content can stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from ..lexicon.cues import CueForm

__all__ = ["ORDERS", "CuePhrase", "Proposal", "Sentence"]

#: The orders, by number; their names are the rules that `docs/rules.md` describes.
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


SCC: Final = 0
CSC: Final = 1
CCS: Final = 2
C_ACC: Final = 3
ACC_C: Final = 4
CC: Final = 5
CONTENT_CUE: Final = 6
SHARED: Final = 7
C_BY: Final = 8
CSCC: Final = 9
CCSC: Final = 10
C_CUE_C: Final = 11
GERUNDIAL: Final = 12
COLON_CONTENT: Final = 13
DASHED: Final = 14
BELOW: Final = 15
WHAT: Final = 16
POSSESSIVE_NOUN: Final = 17
NOUN_BY: Final = 18
NOUN_OF_BY: Final = 19
CLAUSE_COLON: Final = 20


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


class Proposal:
    """One reading of a cue.

    Args:
        order: Number of its order.
        group: The cue's words.
        source: First token and the one after the last, or None.
        content: The same, for each piece.
        logs: How likely the walks found the source and the content.
    """

    __slots__ = ("content", "group", "logs", "order", "score", "sentence", "source")

    def __init__(
        self,
        order: int,
        group: CuePhrase,
        source: tuple[int, int] | None,
        content: list[tuple[int, int]],
        logs: tuple[float, float],
        sentence: int,
    ) -> None:
        self.order = order
        self.group = group
        self.source = source
        self.content = content
        self.logs = logs
        self.score = 0.0
        self.sentence = sentence
