"""What changed between two versions of a story, and which stories are versions of one."""

from __future__ import annotations

from .comparison import compare
from .grouping import versions
from .types import (
    AttributionChange,
    Change,
    Edit,
    FigureChange,
    FigureKind,
    ParagraphChange,
    PartChange,
    Revision,
)

__all__ = [
    "AttributionChange",
    "Change",
    "Edit",
    "FigureChange",
    "FigureKind",
    "ParagraphChange",
    "PartChange",
    "Revision",
    "compare",
    "versions",
]


def __dir__() -> list[str]:
    return __all__
