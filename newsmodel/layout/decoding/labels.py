"""The labels that a row of a story can get."""

from __future__ import annotations

from typing import Final

from ...model import BlockKind

__all__ = ["CONTINUATION", "HEADLINE", "KINDS", "LABELS", "NUMBERS", "PARAGRAPH"]

#: The name of each label; the file of weights names them so.
LABELS: Final[tuple[str, ...]] = (
    "paragraph",
    "headline",
    "headline-repeat",
    "caption",
    "date-line",
    "summary-point",
    "byline",
    "dateline",
    "subhead",
    "furniture",
    "end-note",
    "continuation",  # goes on with the block of the row above
)
NUMBERS: Final = {name: number for number, name in enumerate(LABELS)}

HEADLINE: Final = NUMBERS["headline"]
PARAGRAPH: Final = NUMBERS["paragraph"]
CONTINUATION: Final = NUMBERS["continuation"]

#: The kind of block that a label means, by its number; none for a continuation.
KINDS: Final[tuple[BlockKind | None, ...]] = tuple(
    BlockKind(name) if name in BlockKind._value2member_map_ else None for name in LABELS
)
