"""Readings of a cue, and the orders in which source, cue and content can stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._groups import Group

__all__ = ["ORDERS", "Proposal"]

#: The orders, by number; their names are the rules that `docs/rules.md` describes.
ORDERS = (
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
)


(
    SCC,
    CSC,
    CCS,
    C_ACC,
    ACC_C,
    CC,
    CONTENT_CUE,
    SHARED,
    C_BY,
    CSCC,
    CCSC,
    C_CUE_C,
    GERUNDIAL,
    COLON_CONTENT,
    DASHED,
    BELOW,
    WHAT,
    POSSESSIVE_NOUN,
    NOUN_BY,
    NOUN_OF_BY,
) = range(len(ORDERS))


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
        group: Group,
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
