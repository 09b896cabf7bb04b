"""The model of a story: frozen classes, without parsing or input and output."""

from __future__ import annotations

from .article import Article
from .attribution import (
    Act,
    Addressee,
    AddresseeKind,
    Attribution,
    AttributionKind,
    Cue,
    Speaker,
    SpeakerKind,
    When,
)
from .block import Block, BlockKind
from .dates import PartialDate, Period
from .header import Byline, Caption, Credit, Dateline, Precision, Stamp
from .mention import Mention
from .problem import Problem, ProblemCode, Severity
from .span import Span

__all__ = [
    "Act",
    "Addressee",
    "AddresseeKind",
    "Article",
    "Attribution",
    "AttributionKind",
    "Block",
    "BlockKind",
    "Byline",
    "Caption",
    "Credit",
    "Cue",
    "Dateline",
    "Mention",
    "PartialDate",
    "Period",
    "Precision",
    "Problem",
    "ProblemCode",
    "Severity",
    "Span",
    "Speaker",
    "SpeakerKind",
    "Stamp",
    "When",
]


def __dir__() -> list[str]:
    return __all__
